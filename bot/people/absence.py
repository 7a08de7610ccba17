"""Absences: when somebody is away, and who covers."""

from dataclasses import dataclass
from datetime import date as Day

from bot.people.model import LEADERS, Absence
from bot.people.roster import NoSuchPerson, PersonView, active_person, person, with_others
from bot.questions import ask as ask_question
from bot.questions import close as close_question
from bot.work import Refused, Work


def ask_absence(work: Work, person_id: int) -> PersonView:
    """The next words in this chat say from when to when."""
    assert work.origin is not None
    ask_question(work.session, work.now, work.origin.chat_id, work.who.id, f"absence:{person_id}")
    return person(work, person_id)


@dataclass(frozen=True, slots=True)
class AbsenceNoted:
    absence_id: int
    person: PersonView
    first: Day
    last: Day


def note_absence(work: Work, person_id: int, text: str) -> AbsenceNoted | PersonView:
    """Words such as "1/7 - 14/7" become an absence; the person alone is returned where no days were found."""
    assert work.origin is not None
    if not (work.who.has(LEADERS) or work.who.id == person_id):
        raise Refused
    days = work.programme.reader.days(text, work.local_now)
    if not days:
        return person(work, person_id)
    first, last = min(days), max(days)
    absence = Absence(person_id=active_person(work, person_id).id, first=first, last=last, noted_by=work.who.id)
    work.session.add(absence)
    work.session.flush()
    close_question(work.session, work.origin.chat_id)
    return AbsenceNoted(absence.id, with_others(work, person_id), first, last)


def cover(work: Work, absence_id: int, cover_id: int) -> PersonView:
    """Somebody covers during an absence."""
    absence = work.session.get(Absence, absence_id)
    if absence is None:
        raise NoSuchPerson
    absence.covered_by = active_person(work, cover_id).id
    work.session.flush()
    return person(work, absence.person_id)
