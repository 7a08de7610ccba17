"""What somebody speaks of by its name: "ret fællesspisningen i Vangdalen 3. november til 35", "slet gåturen i går"."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date as Day
from datetime import timedelta

from sqlalchemy import ColumnElement, select

from bot.language.atoms.normalise import fold
from bot.people.model import STAFF
from bot.plan.model import Plan
from bot.registrations import by_day, rows
from bot.registrations.draft import NOTHING, Draft
from bot.registrations.facts import Facts, facts_of
from bot.registrations.model import SAVED, Entry
from bot.work import Work

FINDS = re.compile(
    r"\W*(?P<verb>ret(?:te)?(?! (?:mange|faa|god|stor|fin|hygge|sjov|meget|travl))|slet(?:te)?|fjern"
    r"|gem|vis|find|aabn|correct|delete|save)\b.{6,}",
    re.DOTALL,
)
"""How such words begin; "ret mange kom til …" is how a report does."""
BY_FIGURE = re.compile(r"\W*(?:ret|rette|correct) (?P<figure>\d{2,4}) (?:til|to) (?P<to>\d{1,4})\W*")
""" "ret 43 til 45", of what was reported lately; with a lower number one of a list is meant."""
NAMES = re.compile(
    r"\W*(?:den|det|meldingen|registreringen) (?:om|med) .+? (?:var|er|skal vaere|skulle vaere) \d{1,4}\W*"
)
""" "den om gåturen var 16"."""
OF_IT = re.compile(r"\b(?:den|det|meldingen|registreringen) (?:om|med) ", re.IGNORECASE)
CORRECTS = ("ret", "rette", "correct", "")
DROPS = ("slet", "slette", "fjern", "delete")
SAVES = ("gem", "save")
INSTEAD = re.compile(r".* (?:til|to) \d{1,4}\W*", re.DOTALL)
LATELY = WEEK = timedelta(days=7)
"""So long what was reported is meant also by whoever names no day."""
MOST = 8


@dataclass(frozen=True, slots=True)
class Spoken:
    """What words speak of, and what is to become of it."""

    verb: str
    facts: Facts
    """As far as it is told: which one it is, and what it is to be."""
    plan: Plan
    was: int | None = None
    """The figure that it has, where it is named by that."""
    days: frozenset[Day] = frozenset()
    """Where it is named by nothing but its day or its month: those on which there is one."""

    @property
    def figure(self) -> int | None:
        """What it is to be from now on, where the words say just that: "ret … til 35"."""
        if self.verb not in CORRECTS or self.facts.adults or self.facts.children:
            return None
        number = self.facts.counted()[1]
        return int(number) if number is not None and number == int(number) else None


def speaks_of(text: str) -> bool:
    """Whether the words begin as those that are about something that was reported. Reads no row."""
    said = fold(text)
    return any(each.fullmatch(said) for each in (NAMES, FINDS, BY_FIGURE)) or by_day.told(text) is not None


def spoken_of(work: Work, text: str) -> Spoken | None:
    """None where the words name nothing that is reported."""
    if work.actor is not None and (named := BY_FIGURE.fullmatch(fold(text))):
        return Spoken("ret", Facts("", "figure", value=float(named["to"])), work.plan, was=int(named["figure"]))
    verb, named = FINDS.fullmatch(fold(text)), NAMES.fullmatch(fold(text))
    facts = told(work, OF_IT.sub("", text)) if work.actor is not None and (verb or named) else None
    if facts is not None and (facts.criterion or facts.title or facts.date):
        return Spoken(verb["verb"] if verb else "", facts, work.plan)
    return _of_day(work, text) if work.actor is not None else None


def drafts(work: Work, spoken: Spoken) -> list[Draft]:
    """What is shown in this chat and not saved: the newest of that kind, day and place; all of that day alone."""
    found = [each for each in reversed(rows.open_here(work)) if not each.corrects]
    found = [each for each in found if _is_of(spoken.facts, each.facts) and _was(spoken, each.facts)]
    return [each for each in found if each.facts.date in spoken.days] if spoken.days else found[:1]


def entries(work: Work, spoken: Spoken) -> list[Entry]:
    """Of a day the newest one that the actor may correct; where no kind or no day is named, one's own of the last days
    that were meant."""
    query = select(Entry).where(*_same(spoken.facts), Entry.state == SAVED, Entry.practice == work.who.practice)
    query = query.order_by(Entry.id.desc())
    if spoken.facts.date:
        found = work.session.scalars(query.where(Entry.date == spoken.facts.date))
        return [each for each in found if _may_be_corrected(work, each)][:1]
    if spoken.days:
        return list(work.session.scalars(query.where(Entry.reporter_id == work.who.id, Entry.date.in_(spoken.days))))[
            :MOST
        ]
    return [each for each in own(work, spoken.facts) if _was(spoken, each.facts)][:MOST]


def own(work: Work, facts: Facts) -> list[Entry]:
    """What somebody reported themselves in the last days, of that kind, name and place; the newest first."""
    query = select(Entry).where(*_same(facts), Entry.state == SAVED, Entry.practice == work.who.practice)
    query = query.where(Entry.reporter_id == work.who.id, Entry.received_at > work.now - LATELY)
    return list(work.session.scalars(query.order_by(Entry.id.desc())))


def is_missed(spoken: Spoken, text: str) -> bool:
    """Whether it must be told that there is none: the words report nothing themselves."""
    if not (spoken.facts.criterion or spoken.facts.title):
        return False
    counts_nobody = spoken.facts.participants is None and not any(each.isdigit() for each in text)
    told = spoken.facts.date is not None and (counts_nobody or INSTEAD.fullmatch(fold(text)) is not None)
    return spoken.verb in DROPS or (spoken.verb in CORRECTS and told)


def told(work: Work, text: str) -> Facts | None:
    """What words name and tell of it, where they name one thing; no day but one that they tell."""
    reports = work.read(text).reports
    if len(reports) == 1:
        return facts_of(reports[0])
    undated = [] if reports else work.read(f"{text} i går").reports
    return replace(facts_of(undated[0]), date=None) if len(undated) == 1 else None


# -- inside --


def _was(spoken: Spoken, facts: Facts) -> bool:
    return spoken.was is None or facts.counted()[1] == spoken.was


def _of_day(work: Work, text: str) -> Spoken | None:
    """Told by nothing but its day, its month or its number."""
    said = by_day.told(text)
    if said is None:
        return None
    if not said.which:
        return Spoken(said.verb, NOTHING, work.plan, was=said.number)
    fields = work.programme.reader.answer(said.which, work.said_at, kind="figure", asked="date").fields
    told = {name: each.value for name, each in fields.items() if isinstance(each.value, Day)}
    days = _days_of(work, told) if "date" in told and len(told) == len(fields) else frozenset()
    value = float(said.number) if said.number is not None else None
    return Spoken(said.verb, replace(NOTHING, value=value), work.plan, days=days) if days else None


def _days_of(work: Work, told: Mapping[str, Day]) -> frozenset[Day]:
    """Those of what waits here, or is one's own, which words name: in a month, on a day, or on that day of another week
    ("onsdagen", said on a Wednesday)."""
    day = told["date"]
    first, last = told.get("period_start", day), told.get("period_end", day)
    query = select(Entry.date).where(Entry.reporter_id == work.who.id, Entry.state == SAVED)
    known = set(work.session.scalars(query.where(Entry.date.between(first - WEEK, last)).distinct()))
    known |= {each.facts.date for each in rows.open_here(work) if each.facts.date}
    return frozenset(each for each in known if first <= each <= last) or frozenset({day - WEEK} & known)


def _is_of(told: Facts, facts: Facts) -> bool:
    alike = told.criterion == facts.criterion if told.criterion else told.title in (None, facts.title)
    named = not (told.kind == "event" and told.title) or told.title == facts.title
    return alike and named and told.area in (None, facts.area) and told.date in (None, facts.date)


def _same(facts: Facts) -> list[ColumnElement[bool]]:
    named = [Entry.title == facts.title] if facts.title else []
    conditions: list[ColumnElement[bool]] = [Entry.criterion == facts.criterion] if facts.criterion else named
    if facts.area:
        conditions.append(Entry.area == facts.area)
    if not facts.date and facts.kind == "event" and facts.title:
        conditions.append(Entry.title == facts.title)
    return conditions


def _may_be_corrected(work: Work, entry: Entry) -> bool:
    own = entry.reporter_id == work.who.id or any(each.person_id == work.who.id for each in entry.credits)
    return own or work.who.has(STAFF)
