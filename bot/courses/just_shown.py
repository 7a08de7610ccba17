"""What is said right behind a course that was set up or shown, and names none: "to har meldt fra", "vi skubber starten
en uge". It is asked before anything of the course is different."""

from collections.abc import Sequence
from datetime import date as Day

from bot.courses import rows, running
from bot.courses.model import RUNNING, Course
from bot.courses.shown_vocabulary import FEWER, MORE, MOVES, SAID, SETS
from bot.courses.views import Change, Question, View
from bot.language.atoms.normalise import fold
from bot.language.atoms.tokens import Atom
from bot.language.times.named import with_times
from bot.language.times.shifts import shifted_by
from bot.language.word_sets import tag_set
from bot.message import parted
from bot.people.model import HOLDERS
from bot.registrations.just_saved import JUST
from bot.sayings import Sayings
from bot.work import Work

LONGEST = 90
SAYINGS = Sayings(SETS, SAID)
NUMBERS = tag_set("digits numeral")


def hear(work: Work, text: str) -> Change | Question | View | None:
    """None where the words say no such thing, or something else was spoken of since."""
    said = SAYINGS.said(text, LONGEST) if work.has(HOLDERS) and "?" not in text else ""
    found = shown_last(work) if said else None
    if found is None:
        return None
    view = rows.look(work, found)
    if said == MOVES:
        day = _day(work, found, text)
        return _changed(Change(view, day)) if day else None
    if found.meetings and found.starts is not None and found.starts < work.today:
        return None  # "vi var 6" is of its newest meeting
    people = _people(said, found.participants, with_times(fold(text)))
    if people is None:
        return running.asked(work, view, "participants")
    return _changed(Change(view, None, people)) if people >= 0 else None


def shown_last(work: Work, state: str = RUNNING) -> Course | None:
    """One's own that runs or is to come, or is in the making, of which we said the last thing in this chat just now."""
    if work.origin is None:
        return None
    told = work.spoken_of(work.now - JUST)
    newest = parted(next(iter(told), ""))
    if newest.topic != "course" or newest.number is None or newest.rest.rpartition(":")[2].isdigit():
        return None  # "det var i mandags" is of the meeting that was noted
    found = work.session.get(Course, newest.number)
    mine = found is not None and found.owner_id == work.who.id and found.practice == work.who.practice
    return found if mine and found and found.state == state and found.key in work.plan.courses else None


# -- inside --


def _changed(change: Change) -> Change | View:
    return change if change.is_any else change.view


def _people(said: str, known: int | None, atoms: Sequence[Atom]) -> int | None:
    """How many they are now; None where that was never told, or not how many more or fewer."""
    numbers = [int(each.value or 0) for each in atoms if each.tag in NUMBERS]
    if said not in (FEWER, MORE):
        return numbers[-1] if numbers else None
    if known is None:
        return None
    by = numbers[0] if numbers else 1  # "en mor har meldt fra"
    return known - by if said == FEWER else known + by


def _day(work: Work, found: Course, text: str) -> Day | None:
    """The one day ahead on which it is to begin instead."""
    if found.starts and (by := shifted_by(text)) is not None:
        return found.starts + by
    named = [day for day in work.programme.reader.days(text, work.said_at) if day != found.starts]
    return named[0] if len(named) == 1 else None
