"""What was agreed to of a course that is there: another first day or number, another course beside it, or none."""

from dataclasses import replace
from datetime import date as Day

from bot.courses import rows, running
from bot.courses.model import DRAFT, DROPPED, ENDED, RUNNING
from bot.courses.views import Change, Counted, Question, View
from bot.language.courses import CourseWords
from bot.registrations.model import SAVED, Entry
from bot.registrations.recording import take_back
from bot.registrations.saving import revise
from bot.work import Work


def change(work: Work, number: int, day: Day | None, people: int | None) -> View | Counted:
    """What counts of it already is of that day and that number, too. Raises StaleCourse, Refused."""
    found = rows.find(work, number, DRAFT, RUNNING)
    work.stop_asking(f"course:{number}:")
    if day:
        found.starts, found.start_asked_at = day, None
        for entry in _counted(work, found.entries):
            revise(work, entry, replace(entry.facts, date=min(day, work.today)), None)
    if people is not None and found.state == RUNNING and found.starts and found.starts <= work.today:
        return running.began(work, number, people)
    found.participants = found.participants if people is None else people
    return rows.look(work, found)


def beside(work: Work, number: int, day: Day | None, people: int | None) -> View | Question:
    """ "Et andet forløb": of the same kind, set up anew."""
    found = rows.find(work, number)
    said = CourseWords((), day=day, people=people, institution=found.institution)
    return running.draft(work, work.plan.courses[found.key], said)


def ask_out(work: Work, number: int) -> Change:
    """ "Slet forløbet": asked once more."""
    return Change(rows.look(work, rows.find(work, number)), out=True)


def take_out(work: Work, number: int) -> View:
    """It is gone, and nothing of it counts. Raises StaleCourse, Refused."""
    found = rows.find(work, number, DRAFT, RUNNING, ENDED)
    view = rows.look(work, found)
    work.stop_asking(f"course:{number}:")
    for entry in _counted(work, found.entries):
        take_back(work, entry)
    found.state = DROPPED
    return view


# -- inside --


def _counted(work: Work, entries: dict[str, int]) -> list[Entry]:
    found = (work.session.get(Entry, number) for number in entries.values())
    return [entry for entry in found if entry is not None and entry.state == SAVED]
