"""Reads that something has happened: "skyderi ved Glarbjergvej 102, politiet er der"."""

from dataclasses import dataclass
from datetime import date as Day
from datetime import timedelta
from functools import cache, lru_cache, partial

from sqlalchemy import select

from bot.beredskab.house_numbers import house_in
from bot.beredskab.innocent import INNOCENT, PASSION, PUT_OFF
from bot.beredskab.model import Callout, CalloutCall
from bot.beredskab.no_incident import EVALUATION, LINK, NEWS, PROPOSAL, WORDING, is_answer, looks_back
from bot.beredskab.plainly_told import kind_told
from bot.beredskab.states import ARMED, DRAFT, OUT
from bot.language.atoms.near import Near
from bot.language.atoms.normalise import fold
from bot.language.word_sets import word_set
from bot.people.model import CREW
from bot.plan.beredskab import WORD, Beredskab
from bot.plan.model import Plan
from bot.work import Work

UNDER_WAY = (DRAFT, ARMED, OUT)
LONG = 6
"""Letters from which a typing error, or a word in front ("gruppeslagsmål"), is still the word."""
WORDS = 2048
"""So many words are known to be near none of them, or near which: a programme's people write the same ones."""


@dataclass(frozen=True, slots=True)
class Where:
    area: str | None
    place: str
    """As exact as it was said, without floor and door: an empty string where only the area is known."""


DRILLS = ("oevelse", "drill")
"""With one of these in front what is told is a drill."""


def words_of(text: str) -> str:
    """The words alone, folded: "Hvad_nu?" is "hvad nu"."""
    return " ".join(WORD.findall(fold(text.replace("_", " "))))


def is_drill(text: str) -> bool:
    return words_of(text).startswith(DRILLS)


ASKS = word_set("status stilling hvem hvad hvordan hvor hvornaar vis who what how show where", of_reader=False)
"""With one of these in front nothing is told: somebody wants to know something."""
LONGEST_REPORT = 10
"""Words."""
MEANWHILE = word_set(
    "da mens imens nu politi politiet ambulance ambulancen skadestuen saaret when while now police", of_reader=False
)
"""With one of these even "40 til fællesspisning i Vangdalen i går" tells of what happens."""
TOLD_WITHIN = timedelta(hours=1)
"""Later the words are of something else, though the screen can still be pressed."""
SENTENCE = 3
"""Words from which what stands behind the command is told, and not the name of a page."""


def tells_of_something(work: Work, text: str) -> bool:
    """Whether words behind the command tell of something that happens; "status" and "listen" do not."""
    if is_drill(text) or kind_in(work.plan.beredskab, text):
        return True
    words = words_of(text).split()
    if not words or words[0] in ASKS or "?" in text:
        return False
    where = where_in(work, text)
    return len(words) >= SENTENCE or bool(where.area or where.place)


class Alarms:
    """The ways to say that something happens, compiled: nearly all that is ever written says nothing of the kind."""

    def __init__(self, spoken: tuple[tuple[str, str], ...]) -> None:
        self._spoken = spoken
        alone = [alias for alias, _ in spoken if " " not in alias]
        self._words = frozenset(alone)
        self._endings = tuple(alias for alias in alone if len(alias) >= LONG)
        self._phrases = [alias for alias, _ in spoken if " " in alias]
        self._near = lru_cache(maxsize=WORDS)(partial(Near(self._endings).within, errors=1))

    def kind(self, words: list[str]) -> str:
        words = [word for word in words if word not in PUT_OFF]
        said = f" {' '.join(words)} "
        meant = [word for word in words if len(word) >= LONG - 1 and word not in INNOCENT]
        near = {alias for word in meant for alias in self._near(word)}
        if not (near or self._may_be_said(words, said)):
            return ""
        for alias, kind in self._spoken:
            if f" {alias} " in said or alias in near or (len(alias) >= LONG and f"{alias} " in said):
                return kind
        return ""

    def _may_be_said(self, words: list[str], said: str) -> bool:
        alone = any(word in self._words or word.endswith(self._endings) for word in words)
        return alone or any(phrase in said for phrase in self._phrases)


def kind_in(beredskab: Beredskab, text: str) -> str:
    """The kind of crisis that words speak of, or an empty string."""
    alarms = _alarms(beredskab.spoken)
    said = alarms.kind(WORD.findall(PASSION.sub("", fold(text))))
    return said or kind_told(text, beredskab, alarms.kind)


_alarms = cache(Alarms)


def where_in(work: Work, text: str) -> Where:
    """The place that words name."""
    found = work.programme.reader.answer(text, work.said_at, kind="meeting")
    named = {name: str(field.value) for name, field in found.fields.items() if field.value}
    area, home = named.get("area"), found.home
    if home:
        return Where(area, f"{home.street} {home.number}{home.letter.upper()}")
    return Where(area, house_in(work.plan, area, text) or _named_place(work.plan, named))


def _named_place(plan: Plan, named: dict[str, str]) -> str:
    for section, key in ((plan.venues, named.get("venue")), (plan.institutions, named.get("institution"))):
        if key in section:
            return section[key].name
    organisation, _, number = named.get("afdeling", "").rpartition("-")
    if organisation in plan.organisations:
        return f"{plan.organisations[organisation].names[0]}, afd. {number}"
    return ""


def is_crisis(work: Work, text: str, about: str) -> bool:
    """Whether somebody who may activate says that something has happened, and does not report an activity.

    `about`: what the words answer. Words that were asked for are those; who has answered a call-out and writes of the
    same kind or place tells more about it, and another kind at another place is another crisis.
    """
    if not is_crew(work) or counts(work, text) or looks_back(about, text) or _is_asked_for(work, about, text):
        return False
    callout = _told_of(work, about)
    if callout is None or not still_told(work, callout):
        return True
    return callout.state == OUT and not _tells_more(work, callout, text)


def _told_of(work: Work, about: str) -> Callout | None:
    """The call-out that words are about, or in which their writer is, whatever was asked since."""
    topic, _, id = about.partition(":")
    asked = work.session.get(Callout, int(id)) if topic == "callout" and id.isdigit() else None
    if asked is not None and asked.state in UNDER_WAY:
        return asked
    out = work.session.scalars(select(Callout).where(Callout.state == OUT).order_by(Callout.id.desc()))
    return next((each for each in out if _has_answered(work, each)), None)


def _tells_more(work: Work, callout: Callout, text: str) -> bool:
    """Whether somebody who is in it tells of the same place or kind: it is a line of the log."""
    where = where_in(work, text)
    elsewhere = where.area is not None and where.area != callout.area
    alike = kind_in(work.plan.beredskab, text) == callout.kind
    return (alike or not elsewhere) and _has_answered(work, callout)


def _is_asked_for(work: Work, about: str, text: str) -> bool:
    """Whether words are what was asked for; an incident that is told meanwhile is none of it."""
    if about.partition(":")[0] not in ASKED_FOR:
        return False
    where, callout = where_in(work, text), _worded(work, about)
    elsewhere = callout is not None and where.area is not None and where.area != callout.area
    other = callout is not None and kind_in(work.plan.beredskab, text) != callout.kind
    return is_answer(about, text, alike=not (elsewhere and other), placed=bool(where.area or where.place))


def _worded(work: Work, about: str) -> Callout | None:
    """The call-out of which a wording is asked for."""
    topic, _, rest = about.partition(":")
    number = rest.partition(":")[0]
    return work.session.get(Callout, int(number)) if topic == WORDING and number.isdigit() else None


def still_told(work: Work, callout: Callout) -> bool:
    """Whether what is written is still of a screen that waits; of what is out it is as long as that lasts."""
    return callout.state != DRAFT or work.now - callout.drafted_at <= TOLD_WITHIN


def is_report(work: Work, text: str) -> bool:
    """Whether words plainly report what was held on a day before this, and tell nothing of what happens now."""
    words = words_of(text).split()
    if len(words) > LONGEST_REPORT or not MEANWHILE.isdisjoint(words):
        return False
    reports = work.read(text).reports
    fields = reports[0].fields if len(reports) == 1 and reports[0].criterion else {}
    day = fields.get("date")
    return "area" in fields and day is not None and isinstance(day.value, Day) and day.value < work.today


def _has_answered(work: Work, callout: Callout) -> bool:
    own = CalloutCall.callout_id == callout.id, CalloutCall.person_id == work.who.id, CalloutCall.answer != ""
    return callout.by == work.who.id or work.session.scalar(select(CalloutCall.id).where(*own).limit(1)) is not None


def is_danger(work: Work, text: str, about: str) -> bool:
    """Whether somebody tells of a crisis who can call nobody out: they must hear whom to ring.

    Also while a report of theirs waits for an answer, where the words are more than one could be, and where they are to
    be in the newsletter: nothing of the kind is.
    """
    hangs = about.startswith((NEWS, EVALUATION, *ASKED_FOR)) or _in_a_report(about, text)
    if is_crew(work) or (about and not hangs) or looks_back(about, text) or _is_asked_for(work, about, text):
        return False
    return not counts(work, text)


def _in_a_report(about: str, text: str) -> bool:
    return about.startswith(("draft:", "batch:")) and len(words_of(text).split()) >= SENTENCE


def counts(work: Work, text: str) -> bool:
    """Whether words report an activity with its number; without one they tell of what went wrong there."""
    reports = work.read(text).reports
    return any(not TOLD.isdisjoint(each.fields) for each in reports)


def is_crew(work: Work) -> bool:
    return work.has(CREW)


TOLD = frozenset({"participants", "value", "newcomers", "households", "part"})
ASKED_FOR = (WORDING, LINK, PROPOSAL)
"""Words that were asked for are what they were asked for, unless they plainly tell of an incident."""
