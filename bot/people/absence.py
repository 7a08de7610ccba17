"""Absences: when somebody is away, and who covers."""

from dataclasses import dataclass
from datetime import date as Day
from datetime import timedelta

from sqlalchemy import delete, update

from bot.clock import stamped_day
from bot.people.absence_days import days_of
from bot.people.finding import NoSuchPerson, known_person
from bot.people.model import Absence, Person
from bot.people.roster import Choice, PersonView, person, view, with_others
from bot.work import Work


def ask_absence(work: Work, person_id: int) -> PersonView:
    """The next words in this chat say from when to when."""
    shown = person(work, person_id)
    work.ask(f"absence:{person_id}")
    return shown


@dataclass(frozen=True, slots=True)
class AbsenceNoted:
    absence_id: int
    first: Day
    last: Day
    who: Choice


@dataclass(frozen=True, slots=True)
class NoDays:
    person: PersonView
    over: bool
    """The days that were named have been."""


def note_absence(work: Work, person_id: int, text: str) -> AbsenceNoted | NoDays:
    """Words such as "1/7 - 14/7" become an absence; one that overlaps takes the place of what was noted before.

    Of one that has begun the days before the new one stay: they are ill still, until they are on holiday.
    """
    found = known_person(work, person_id)
    days = days_of(text, work.today)
    if not days or days[1] < work.today:
        return NoDays(view(work, found), over=days is not None)
    return _note(work, found, *days)


def note_told(work: Work, person_id: int, first: str, last: str, cover_id: str) -> AbsenceNoted | PersonView:
    """What was told in one sentence, as a button carries it; without somebody who covers it is asked who does."""
    days = stamped_day(first), stamped_day(last)
    if not days[0] or not days[1] or not days[0] <= days[1] >= work.today:
        raise NoSuchPerson
    noted = _note(work, known_person(work, person_id), days[0], days[1])
    return cover(work, noted.absence_id, int(cover_id)) if int(cover_id) else noted


def _note(work: Work, found: Person, first: Day, last: Day) -> AbsenceNoted:
    overlaps = Absence.person_id == found.id, Absence.first <= last, Absence.last >= first
    begun = Absence.first <= work.today, Absence.first < first
    work.session.execute(update(Absence).where(*overlaps, *begun).values(last=first - timedelta(days=1)))
    work.session.execute(delete(Absence).where(*overlaps))
    absence = Absence(person_id=found.id, first=first, last=last, noted_by=work.who.id)
    work.session.add(absence)
    work.session.flush()
    work.stop_asking()
    return AbsenceNoted(absence.id, first, last, with_others(work, found.id))


def who_covers(work: Work, absence_id: int, page: int = 0) -> AbsenceNoted:
    """The question again, with another page of names."""
    absence = _absence(work, absence_id)
    return AbsenceNoted(absence.id, absence.first, absence.last, with_others(work, absence.person_id, page))


def cover(work: Work, absence_id: int, cover_id: int) -> PersonView:
    """Somebody covers during an absence; 0: nobody."""
    absence = _absence(work, absence_id)
    if cover_id == absence.person_id:
        raise NoSuchPerson
    absence.covered_by = known_person(work, cover_id).id if cover_id else None
    work.session.flush()
    return person(work, absence.person_id)


def forget_absence(work: Work, absence_id: int) -> PersonView:
    """It was wrong, or they came back early."""
    absence = _absence(work, absence_id)
    work.session.delete(absence)
    work.session.flush()
    return person(work, absence.person_id)


def _absence(work: Work, absence_id: int) -> Absence:
    absence = work.session.get(Absence, absence_id)
    if absence is None:
        raise NoSuchPerson
    return absence
