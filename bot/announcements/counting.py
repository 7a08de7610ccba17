"""How many came: the host's answer becomes a report like any other, or says that it was not held."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select

from bot.announcements import naming, rows
from bot.announcements.changing import moved_on
from bot.announcements.model import ANNOUNCED, ASKED_FOR, CALLED_OFF, Announcement
from bot.announcements.views import Kept, StaleAnnouncement, View, Which
from bot.language.atoms.normalise import fold
from bot.language.reading import Ask, Report
from bot.language.word_sets import word_set
from bot.message import parted
from bot.registrations import drafting, topics
from bot.registrations.counted import of_those_who_came
from bot.registrations.facts import Facts
from bot.registrations.settling import words_kept
from bot.registrations.shared_behind import with_share
from bot.registrations.steps import NotUnderstood, Step
from bot.work import Work

CALLED_OFF_WORDS = ("aflys", "blev ikke til noget", "called off", "cancel")
BARE = 3
"""Words of "det blev aflyst": nothing else is named."""
CORRECTS = re.compile(r"\W*(?:ret|nej|hov|ups|correct|no)\b", re.IGNORECASE)
NOBODY = frozenset({"ingen", "ikke nogen", "nobody", "none"})
BARE_NUMBER = re.compile(r"\W*(?:(?:vi var|der kom|der var|we were) )?\d{1,4}\W*", re.IGNORECASE)
PARTS = re.compile(r"[,;\n]|\b(?:og|samt|and)\b", re.IGNORECASE)
PEOPLE = frozenset({"participants", "adults", "children", "volunteers", "estimated"})
ROUGHLY = word_set(
    "ca cirka omkring mellem og eller maaske til vi var der kom det nok vel vist mange en et par del masse rigtig ret"
    " meget virkelig saa voksne boern mennesker personer folk stykker deltagere flere nogle alle tror jeg mindst"
    " over godt snes or between and maybe about people adults children kids we were was many lots"
    " of a there came around to it some",
    of_reader=False,
)
TO_WHAT = re.compile(r"(?<=\d) (?:til|for|at) \w+\W*$")
LONGEST_ANSWER = 14
"""Words; what is longer tells of something by itself."""


def asked(work: Work) -> Announcement | None:
    """What this person was asked about last and has not answered; else what was over last, though it is asked later."""
    return next(iter(to_count(work)), None)


def to_count(work: Work) -> list[Announcement]:
    """What this person held of late and nobody has counted: what was asked about last comes first."""
    query = select(Announcement).where(
        Announcement.host_id == work.who.id,
        Announcement.state == ANNOUNCED,
        Announcement.practice.is_(False),
        Announcement.day > work.today - ASKED_FOR - timedelta(days=3),
    )
    since = work.now - ASKED_FOR
    found = [each for each in work.session.scalars(query) if each.asked_at is None or each.asked_at > since]
    over = [each for each in found if each.over(work.now) and not rows.reported(work, each)]
    return sorted(
        over, key=lambda each: (each.asked_at is not None, each.asked_at or each.ends_at, each.id), reverse=True
    )


def hear(work: Work, text: str) -> Step | Kept | NotUnderstood | Which | None:
    """A short answer without a question in sight: "36", a day after it was asked. None: it answers nothing."""
    if told := _several(work, text := of_those_who_came(text)):
        return told
    if topics.unsure(text) and _asks_count(work):
        return NotUnderstood(work.plan, unsure=True)
    many = len(text.split())
    if many > LONGEST_ANSWER or not _answers(work, text) or (many > BARE and _says_off(text)):
        return None  # "loppemarkedet blev aflyst" may be another one
    found = asked(work)
    return (of_which(work, found, text) or _counted(work, found, text)) if found else None


def of_which(work: Work, found: Announcement, text: str) -> Step | Which | Kept | None:
    """Of several that were asked about the one that words name; else which? None where only `found` can be meant."""
    held = [each for each in to_count(work) if each.asked_at is not None]
    if len(held) < 2 or found not in held:
        return None
    if named := _one_of(work, held, text):
        return _counted(work, named[0], text) if named[0] is not found else None
    if not BARE_NUMBER.fullmatch(text):
        return None
    work.stop_asking("announcement:")
    return Which(tuple(rows.look(work, each) for each in held[:6]), f"count:{''.join(filter(str.isdigit, text))}")


def came(work: Work, number: int, many: int) -> Step:
    """The button under "Hvilken af dem?". Raises StaleAnnouncement, Refused."""
    return _report(work, _held(work, number).facts.with_answer("participants", many), None)


def hear_by_name(work: Work, text: str) -> Step | None:
    """ "36 til natløb i lørdags", of what its host announced by a name that no plan has. None: it is of none."""
    if not any(map(str.isdigit, text)) or work.read(text).reports:
        return None
    said = work.programme.reader.answer(text, work.said_at, kind="event", asked="participants")
    day = said.fields.get("date")
    if "participants" not in said.fields:
        return None
    held = (each for each in to_count(work) if each.title and naming.is_named(each.title, text))
    found = next((each for each in held if day is None or day.value == each.day), None)
    counted = _counted(work, found, text) if found else None
    return counted if isinstance(counted, Step) else None


def may_answer(text: str) -> bool:
    """Whether few words may say how many came, or that it was not held, or is not known; most cost no look at rows."""
    few = len(text.split()) <= LONGEST_ANSWER and CORRECTS.match(text) is None
    counts = any(each.isdigit() for each in text) or text.strip(" .!").lower() in NOBODY
    return few and (counts or _says_off(text) or topics.unsure(text))


def asked_last(work: Work, text: str) -> int | None:
    """What the newest message in the chat asks the count of, where these words answer it and something older is still
    asked about: "14" is not how many came to that."""
    number = _asks_count(work)
    if number is None or work.asked().startswith(f"announcement:{number}"):
        return None
    return number if topics.unsure(text) or _answers(work, text) else None


def _asks_count(work: Work) -> int | None:
    """What the newest message in the chat asks the count of."""
    topic, number, asks = parted(work.talked_of())
    return number if topic == "announcement" and asks == "count" else None


def _answers(work: Work, text: str) -> bool:
    """Whether it is nothing but a number of people, or that it was called off."""
    text = of_those_who_came(text)
    if _says_off(text):
        return True
    if work.programme.reader.is_placed(text, work.said_at):
        return False
    said = work.programme.reader.answer(text, work.said_at, kind="event", asked="participants")
    roughly = any(each.field == "participants" for each in said.asks) and _is_all_of_it(text)
    return "participants" in said.fields or roughly


def _is_all_of_it(text: str) -> bool:
    """Whether "35-40" or "rigtig mange" is all that is said; "mange hilsner" and "vi ses 19-21" answer nothing."""
    return all(word in ROUGHLY for word in re.findall(r"[^\W\d_]+", TO_WHAT.sub("", fold(text))))


def _several(work: Work, text: str) -> Step | None:
    """ "30 til spisning og 12 til banko", "torsdag 22 og fredag 31", of as many that this person held. None: of none,
    or it is not clear of which."""
    parts = [each for each in PARTS.split(text) if each.strip()]
    if len(parts) < 2 or work.origin is None or not all(any(map(str.isdigit, each)) for each in parts):
        return None
    held = to_count(work)
    found = [_one_of(work, held, each) for each in parts] if len(held) > 1 else []
    told = [each for each in found if each]
    if len(told) < len(parts) or len({each.id for each, _ in told}) < len(parts):
        return None
    spans = work.programme.reader.answer(text, work.said_at, kind="event", asked="participants").home_spans
    for announcement, people in told:
        facts = announcement.facts.with_answers(people)
        drafting.drafted(work, facts, words_kept(work, text, spans, facts.kind))
    return drafting.next_step(work, work.origin.row)


def _one_of(work: Work, held: list[Announcement], part: str) -> tuple[Announcement, dict[str, object]] | None:
    """The only one whose day or name stands in the words, and how many came to it."""
    said = work.programme.reader.answer(part, work.said_at, kind="event", asked="participants")
    told = {name: each.value for name, each in said.fields.items()}
    day, people = told.pop("date", None), {name: each for name, each in told.items() if name in PEOPLE}
    reports = work.read(part).reports
    named = [each for each in held if _is_of(each, reports, part)]
    found = [each for each in (named or (held if day and not reports else [])) if day in (None, each.day)]
    return (found[0], people) if len(found) == 1 and "participants" in people else None


def _is_of(announcement: Announcement, reports: Sequence[Report], part: str) -> bool:
    if any(each.fields["area"].value != announcement.area for each in reports if "area" in each.fields):
        return False
    if announcement.title and naming.is_named(announcement.title, part):
        return True
    kinds = {each.criterion for each in reports if "title" not in each.fields}
    return announcement.criterion in kinds and announcement.title is None


def _says_off(text: str) -> bool:
    return any(each in text.lower() for each in CALLED_OFF_WORDS)


def count(work: Work, number: int, text: str, replied: bool = False) -> Step | Kept | NotUnderstood | Which:
    """The answer to "how many came?". Raises StaleAnnouncement, Refused."""
    found = _held(work, number)
    if moved := moved_on(work, found, text):
        return moved
    if told := _several(work, text := of_those_who_came(text)) or (None if replied else of_which(work, found, text)):
        return told
    if not _says_off(text) and work.read(text).reports:
        return drafting.take(work, text)
    return _counted(work, found, text) or NotUnderstood(work.plan, unsure=topics.unsure(text))


def _counted(work: Work, found: Announcement, text: str) -> Step | Kept | None:
    if _says_off(text):
        return not_held(work, found.id)
    said = work.programme.reader.answer(text, work.said_at, kind=found.facts.kind, asked="participants")
    facts = found.facts.with_answers({name: field.value for name, field in said.fields.items()})
    asks = tuple(each for each in said.asks if each.field == "participants")
    if facts.participants is None and not said.asks:
        return None
    return with_share(work, _report(work, facts, words_kept(work, text, said.home_spans, facts.kind), asks), text)


def ask(work: Work, number: int) -> View:
    """How many came to this one? The next words are it. Raises StaleAnnouncement, Refused."""
    found = _held(work, number)
    work.ask(f"announcement:{found.id}:count")
    return rows.look(work, found)


def none_came(work: Work, number: int) -> Step:
    """ "Ingen kom": a report of nought."""
    found = _held(work, number)
    return _report(work, found.facts.with_answer("participants", 0), None)


def _report(work: Work, facts: Facts, words: str | None, asks: tuple[Ask, ...] = ()) -> Step:
    """A draft that is shown before it counts, as every report is."""
    return drafting.started(work, facts, words, asks)


def not_held(work: Work, number: int) -> Kept:
    """It was called off: nothing counts."""
    found = rows.changeable(work, number, ANNOUNCED)
    found.state = CALLED_OFF
    found.revision += 1
    return Kept(rows.look(work, found), changed=True)


def _held(work: Work, number: int) -> Announcement:
    found = rows.changeable(work, number, ANNOUNCED)
    if _before(found, work.now):
        raise StaleAnnouncement
    return found


def _before(found: Announcement, now: datetime) -> bool:
    return now < found.starts_at
