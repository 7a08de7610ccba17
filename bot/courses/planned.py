"""A course that is to begin another day or with another number, or is to be taken out: asked before it is."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date as Day
from datetime import timedelta
from typing import NamedTuple

from sqlalchemy import select

from bot.courses import rows, running, unnamed
from bot.courses.counted import is_of_others
from bot.courses.model import DRAFT, Course
from bot.courses.views import Change, Question, View, Which
from bot.language.atoms.normalise import fold
from bot.language.courses import CourseWords, is_numbered
from bot.language.times import shifts
from bot.language.times.named import DAY, with_times
from bot.language.times.shifts import PUT_OFF
from bot.language.vocabulary import danish_time
from bot.language.word_sets import word_set
from bot.people.courtesy import requests
from bot.people.model import HOLDERS
from bot.registrations.unread import tells_off
from bot.work import Work

JUST_BEGUN, WEEK = timedelta(days=14), timedelta(weeks=1)
CHANGES = PUT_OFF | word_set(
    "bliver blir skal ret aendr begynder starter begynde starte start starten startdato foerst alligevel stedet"
    " begins starts begin put will be becomes instead only first",
    of_reader=False,
)
""" "mødregruppen begynder først den 24.", "mødregruppen bliver kun 6 mødre"."""
BEGAN = word_set("begyndte startede began started", of_reader=False)
BEGINS = BEGAN | word_set("begynder starter begins starts", of_reader=False)
TAKES_OUT = word_set("slet slettes slette fjern fjernes fjerne vaek delete remove deleted removed", of_reader=False)
IS_AWAY = word_set("er har var is are", of_reader=False)
""" "mødregruppen er væk i uge 7" takes nothing out."""
ANOTHER = word_set("ny nye nyt new another endnu hold team", of_reader=False)
""" "en ny mødregruppe begynder 5. februar" is none of those that are there."""
A_COURSE = word_set("forloebet kurset holdet course", of_reader=False)
""" "forløbet der begyndte 10. januar": one without a name."""
WEEKDAYS = tuple(
    tuple(fold(name.strip()) for name in danish_time.WORDS[f"weekday:{day}"].split(",")) for day in range(7)
)
OF_A_DAY = re.compile(rf"\b(?P<day>{'|'.join(name for names in WEEKDAYS for name in names)})s(?=[a-z]{{4}})")
""" "tirsdagsholdet", "mandagsmødregruppen": of which day it is; folded."""
MOST = 6


class Told(NamedTuple):
    """What words change, and of which courses they may be."""

    found: Sequence[Course]
    days: tuple[Day, ...] = ()
    people: int | None = None
    out: bool = False
    put_off: bool = False
    """And not until when."""


def hear(work: Work, text: str) -> Change | Question | View | Which | None:
    """None where the words change no course that is there."""
    told = _told(work, text)
    if told is None:
        return None
    day = told.days[0] if len(told.days) == 1 else None
    change = Change(rows.look(work, told.found[0]), day, told.people, told.out)
    if len(told.found) > 1:
        return Which(tuple(rows.look(work, each) for each in told.found[:MOST]), CourseWords(()), change)
    if len(told.days) > 1 or told.put_off:
        return replace(running.asked(work, change.view, "starts"), around=told.days[:MOST])
    return change if change.is_any else change.view


def means(work: Work, text: str) -> bool:
    """Whether words change a course that is there, whatever was asked last."""
    return _told(work, text) is not None


def takes_out(work: Work, text: str) -> bool:
    """ "slet mødregruppen": of a course, and no report of one."""
    told = _told(work, text)
    return told is not None and told.out


# -- inside --


def _told(work: Work, text: str) -> Told | None:
    plain = fold(text)
    words = frozenset(re.findall(r"\w+", plain))
    if not work.has(HOLDERS) or not work.plan.courses or is_numbered(plain):
        return None
    if text.rstrip().endswith("?") and not requests(text):
        return None
    if (TAKES_OUT & words and not IS_AWAY & words) or (not PUT_OFF & words and tells_off(work, text)):
        return _taken_out(work, text, words)
    if not (CHANGES | BEGAN) & words or ANOTHER & words or unnamed.numbers_another(work, text):
        return None
    return _changed(work, _dated(OF_A_DAY.sub("", plain)), words | _apart(plain), _weekdays(plain))


def _apart(plain: str) -> frozenset[str]:
    """The words without the day that one begins with: "holdet" of "tirsdagsholdet"."""
    return frozenset(re.findall(r"\w+", OF_A_DAY.sub("", plain)))


def _weekdays(plain: str) -> list[int]:
    named = [each["day"] for each in OF_A_DAY.finditer(plain)]
    return [day for day, names in enumerate(WEEKDAYS) if not set(names).isdisjoint(named)]


def _meant(work: Work, text: str, words: frozenset[str]) -> list[Course]:
    """Those that are named; also by no more than that they begin: "slet den der begynder tirsdag"."""
    found, named = unnamed.named_or_all(work, text)
    if named or A_COURSE & words:
        return found
    days = _named(work, text) if TAKES_OUT & words and BEGINS & words else []
    return [each for each in found if _begins_on(work, each, days)]


def _on_these(found: list[Course], weekdays: Sequence[int]) -> list[Course]:
    """Those that begin on such a day of the week; all where none is named, or none does."""
    return [each for each in found if each.starts and each.starts.weekday() in weekdays] or found


def _taken_out(work: Work, text: str, words: frozenset[str]) -> Told | None:
    """Also one that is being set up. Where a day is named, the one that begins on it; a meeting that is off is none."""
    plain = fold(text)
    words, text = words | _apart(plain), OF_A_DAY.sub("", plain)
    days = _named(work, text)
    found = _on_these(_meant(work, text, words), _weekdays(plain))
    own = Course.owner_id == work.who.id, Course.state == DRAFT, Course.practice.is_(work.who.practice)
    made = [each for each in work.session.scalars(select(Course).where(*own)) if each.key in work.plan.courses]
    found = [*found, *(each for each in made if A_COURSE & words or unnamed.is_named(work, each, text))]
    begins = [each for each in found if each.starts in days]
    found = begins if begins or (days and not BEGINS & words) else found  # "der begyndte den 10.", and none did
    if not TAKES_OUT & words:
        found = [each for each in found if each.starts is None or each.starts > work.today]
    return Told(found, out=True) if found else None


def _changed(work: Work, text: str, words: frozenset[str], weekdays: Sequence[int]) -> Told | None:
    meant = _meant(work, text, words)
    known = work.programme.reader.course(text, work.said_at, rows.held(work)) if meant else None
    said = known or (unnamed.as_named(work, meant[0], text) if meant else None)
    if said is None or said.times is not None or said.part is not None or said.came or said.ended:
        return None
    found = [each for each in meant if _may_change(work, each, words)]
    named = _named(work, text)
    found = [each for each in found if _begins_on(work, each, named)] or _on_these(found, weekdays)
    if not found or is_of_others(work, found[0], "participants", text):
        return None
    to_come = found[0].starts is not None and found[0].starts > work.today
    days = _days(work, found[0], text, named, ahead=to_come and not BEGAN & words)
    people = said.people if to_come or days else None
    put_off = bool(PUT_OFF & words) and not days and people is None
    return Told(found, days, people, put_off=put_off) if days or people is not None or to_come else None


def _may_change(work: Work, found: Course, words: frozenset[str]) -> bool:
    """One to come; and one that has begun lately, where it is told when it began."""
    if found.starts is None:
        return False
    return found.starts > work.today or (bool(BEGAN & words) and work.today - found.starts <= JUST_BEGUN)


def _days(work: Work, found: Course, text: str, named: Sequence[Day], *, ahead: bool) -> tuple[Day, ...]:
    """The days on which it may begin now: all that are named but its own."""
    if (shift := shifts.shift(text)) and shift.sure and found.starts and not shift.of_hours:
        return (found.starts + shift.by,)
    days = [day for day in named if (day > work.today) == ahead or day == work.today]
    days = [day for day in days if not _is_its_own(work, found, day)]
    return tuple(day for day in days if day == max(each for each in days if each.weekday() == day.weekday()))


def _named(work: Work, text: str) -> list[Day]:
    """Ahead and behind: what the words are of tells which is meant."""
    behind = running.day_behind(work, text)
    ahead = work.programme.reader.details(text, work.said_at)[0].days
    return list(dict.fromkeys([*ahead, *([behind] if behind else [])]))


def _begins_on(work: Work, found: Course, named: Sequence[Day]) -> bool:
    return any(_is_its_own(work, found, day) for day in named)


def _is_its_own(work: Work, found: Course, day: Day) -> bool:
    """Its first day; "på mandag" is a week ahead where it is Monday today."""
    return found.starts in (day, day + WEEK if day == work.today else day)


def _dated(plain: str) -> str:
    """ "onsdag 24." is the twenty-fourth, and so is "der begynder 24."; they are no number of people."""
    atoms = with_times(plain)
    for day, number, sign in zip(atoms, atoms[1:], atoms[2:], strict=False):
        if (number.tag, sign.text) == ("digits", ".") and (day.tag == DAY or day.text in BEGINS):
            return f"{plain[: number.start]}den {plain[number.start :]}"
    return plain
