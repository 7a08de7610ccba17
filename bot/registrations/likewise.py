"""Of the same so many at another time: "og 2 i november", behind "3 unge i fritidsjob i oktober"."""

import re
from datetime import date as Day
from typing import NamedTuple

from bot.language.lexicon import Kind
from bot.language.reading import Ask
from bot.language.times.shifts import day_beside
from bot.people.courtesy import acknowledges
from bot.registrations.draft import NOTHING
from bot.registrations.facts import Facts
from bot.registrations.one_by_one import BETWEEN
from bot.registrations.parts import new_among, tells_new
from bot.registrations.topics import counts_others
from bot.sayings import Sayings
from bot.work import Work

LONGEST, MOST = 120, 4
PEOPLE = "participants"
SETS = {
    "had": (
        "vi havde, vi var, vi fik, der var, der kom, havde vi, var vi, fik vi, var der, kom der, var det, blev det, "
        "we had, we were, there were, there came, it was"
    ),
    "before": "og, ok, nå, ja, jo, men, hov, så, and, but",
    "then": "så, desuden, også, så også, lige, så lige, kun, bare, vist, nok, then, also, just, only",
    "about": "ca, cirka, omkring, about, around",
    "so_many": "<digits>, <numeral>",
    "when": (
        "<a_day>, om <a_day>, <a_day> <beside>, <unit> <beside>, <a_length> <beside>, i _, i _ måned, i _ <digits>, "
        "in _, in _ <digits>"
    ),
    "unit": "ugen, dagen, the week, the day",
    "beside": "før, tidligere, inden, efter, forinden, before, earlier, after",
    "where": "i _, på _, in _, at _",
    "of": "_, _ med, _ with",
}
"""What month or place it is the reader tells, and that "november 2" is no day."""
SMALL = frozenset(SETS["then"].replace(",", "").split())
SAYINGS = Sayings(
    SETS,
    {
        "so": (
            "<then>? <had>? <then>? <about>? <so_many> <of>? <where>? <when> <where>?, "
            "<then>? <when> <had>? <then>? <about>? <so_many> <of>?, <then>? i? <a_day>, <then>? in? <a_day>, "
            "_ <so_many>"
        )
    },
)
ABOUT = ("criterion", "kind", "title", "area", "afdeling", "venue", "institution")
"""What the other is, too, unless it is said otherwise."""
TIMED = ("date", "period_start")
NUMBER = re.compile(r"\d{1,3}")
ON_THAT_DAY = re.compile(r"\bom (?=[^\W\d]+dagen\b)", re.IGNORECASE)
""" "18 om torsdagen" are no 18 who go on about something."""
Told = tuple[Facts, tuple[Ask, ...]]


class Likewise(NamedTuple):
    """What is told of the same at other times, each with what must be asked."""

    others: tuple[Told, ...]
    same: Facts | None
    """What was told before, where words say anew how many those were."""


def told(work: Work, facts: Facts, text: str) -> Likewise | None:
    """None where the words say anything else, or nothing of another time."""
    found = _each(work, facts, text) if facts.counted()[1] is not None else []
    others = tuple(each for each in found if not _overlap(each[0], facts))
    same = [each[0] for each in found if _overlap(each[0], facts)]
    return Likewise(others, same[0] if same else None) if others and len(same) < 2 else None


def may_be(work: Work, text: str) -> bool:
    """Whether words may tell so many of another time; nearly none do, and they cost no look into the database."""
    return bool(_parts(text)) and not work.read(text).reports


def kind_of(facts: Facts) -> tuple[object, ...]:
    """What was done and where; not when, nor how many came."""
    return tuple(getattr(facts, name) for name in ABOUT)


def unnamed(work: Work, text: str) -> list[Told]:
    """ "vi havde 8 forældre med i september og 4 i november", of which nothing was told before: several, or nothing."""
    found = _each(work, NOTHING, text)
    return found if len(found) > 1 else []


# -- inside --


def _each(work: Work, facts: Facts, text: str) -> list[Told]:
    """What each part tells; nothing where one of them says anything else."""
    plain = ", ".join(each for each in _parts(text) if not tells_new(each))
    if not may_be(work, text) or set(work.programme.reader.unknown_words(plain)) - SMALL:
        return []
    found: list[Told] = []
    for part in _parts(text):
        if found and (new := new_among(part, found[-1][0])) is not None:
            found[-1] = found[-1][0].with_answer("new", new), found[-1][1]
            continue
        told = _read(work, facts, part)
        if told is None:
            return []
        found.append(told)
        facts = facts if told[0].criterion else NOTHING  # "8 forældre i september og 4 i november": four of those
    return found


def _parts(text: str) -> list[str]:
    """ "2 i november" and "3 i december" of "og 2 i november og 3 i december"; nothing where they may say otherwise."""
    parts = [each.strip() for each in BETWEEN.split(text) if each.strip(" .!")] if len(text) <= LONGEST else []
    parts = [each for each in parts if not acknowledges(each)]  # "ok, og så var der 2 i november"
    said = (SAYINGS.said(each, LONGEST) or (at and tells_new(each)) for at, each in enumerate(parts))
    return parts if len(parts) <= MOST and all(said) else []


def _read(work: Work, facts: Facts, text: str) -> Told | None:
    """One of them; what it was is asked about where other people are told of than were counted: "8 forældre"."""
    kind: Kind = facts.kind if facts.criterion else "faellesspisning"
    other = day_beside(NUMBER.sub("", text), facts.date) if facts.date else None
    plain = " ".join(NUMBER.findall(text)) if other else ON_THAT_DAY.sub("", text)
    found = work.programme.reader.answer(plain, work.said_at, kind=kind)
    values = {name: field.value for name, field in found.fields.items()}
    if other:  # "23 fredagen før", of 19 on the Friday that was told
        values["date"] = other
    counted = facts.counted()[0] if facts.criterion else PEOPLE
    if counts_others(work, facts.criterion, text):
        return None
    if facts.criterion and counted not in values and PEOPLE in values:
        return _read(work, NOTHING, text)
    asked = {ask.field for ask in found.asks}
    if counted not in values or asked - {"date"} or values.keys().isdisjoint(TIMED):
        return None
    day, same = values.get("date"), Facts(**{name: getattr(facts, name) for name in ABOUT})
    return None if isinstance(day, Day) and day > work.today else (same.with_answers(values), found.asks)


def _overlap(one: Facts, other: Facts) -> bool:
    first, second = _span(one), _span(other)
    return first is None or second is None or (first[0] <= second[1] and second[0] <= first[1])


def _span(facts: Facts) -> tuple[Day, Day] | None:
    starts, ends = facts.period_start or facts.date, facts.period_end or facts.date
    return (starts, ends) if starts and ends else None
