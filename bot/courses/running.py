"""The life of a course: it is set up, begins, meets, ends, is evaluated, and asked about later."""

import re
from dataclasses import replace
from datetime import date as Day
from typing import NamedTuple

from bot.courses import rows
from bot.courses.model import DRAFT, DROPPED, ENDED, RUNNING, Course, CourseMeeting, FollowUp, months_after
from bot.courses.views import Confirm, Counted, Later, Noted, Question, StaleCourse, View
from bot.language.atoms.normalise import fold
from bot.language.courses import CourseWords
from bot.plan.courses import Course as Kind
from bot.registrations.topics import not_known
from bot.work import Work

ALL_OF_THEM = re.compile(r"(?>.*?\b(?:alle|all)\b).*\b(?:gennemfoert\w*|fuldfoert\w*|completed|finished)\b", re.DOTALL)
""" "12 familier og alle gennemførte"."""
MOST_MEETINGS, MOST_PEOPLE = 99, 999


class Answered(NamedTuple):
    """A number, or "6 af 7"."""

    part: int
    whole: int | None


def draft(work: Work, kind: Kind, said: CourseWords | None = None) -> View | Question:
    """A course in the making, shown before anything counts."""
    made = Course(
        key=kind.key, owner_id=work.who.id, practice=work.who.practice, state=DRAFT, created_at=work.now, entries={}
    )
    if said:
        made.starts, made.planned, made.participants = said.day, said.times, said.people
        made.institution = said.institution
    work.session.add(made)
    return _next(work, made, said.around if said else ())


def begin(work: Work, key: str) -> View | Question:
    """ "Nyt forløb": of this kind."""
    if key not in work.plan.courses:
        raise StaleCourse
    return draft(work, work.plan.courses[key])


def _next(work: Work, made: Course, around: tuple[Day, ...]) -> View | Question:
    view = rows.look(work, made)
    return replace(asked(work, view, "starts"), around=around) if made.starts is None else view


def asked(work: Work, view: View, field: str, *, unread: bool = False) -> Question:
    """One thing is asked: the next words in the chat answer it."""
    work.ask(f"course:{view.id}:{field}")
    return Question(view, field, unread)


def ask(work: Work, number: int, field: str) -> Question:
    return asked(work, rows.look(work, rows.find(work, number)), field)


def show(work: Work, number: int) -> View:
    return rows.look(work, rows.find(work, number))


def choose_day(work: Work, number: int, day: str) -> View | Question:
    found = rows.find(work, number)
    try:
        found.starts = Day.fromisoformat(day)
    except ValueError:
        raise StaleCourse from None
    return rows.look(work, found)


def create(work: Work, number: int) -> Counted | Question:
    """ "Opret forløbet": it is under way, or will be. Those who begin are asked about once it has begun."""
    found = rows.find(work, number, DRAFT)
    if found.starts is None:
        return asked(work, rows.look(work, found), "starts")
    found.state = RUNNING
    _close(work, found)
    if found.starts > work.today:
        return Counted(rows.look(work, found), (), "created")
    return (
        _begun(work, found) if found.participants is not None else asked(work, rows.look(work, found), "participants")
    )


def drop(work: Work, number: int) -> None:
    found = rows.find(work, number, DRAFT)
    _close(work, found)
    found.state = DROPPED


def put_aside(work: Work, number: int) -> View | None:
    """/fortryd while it is being set up; None for one that is under way, or somebody else's."""
    found = work.session.get(Course, number)
    if found is None or found.state != DRAFT or found.owner_id != work.who.id:
        return None
    drop(work, number)
    return rows.look(work, found)


def _close(work: Work, found: Course) -> None:
    work.stop_asking(f"course:{found.id}:")


def _begun(work: Work, found: Course) -> Counted:
    kind = work.plan.courses[found.key]
    people = found.participants or 0
    done = rows.register(work, found, "criterion", kind.criterion, 1, None)
    done += rows.register(work, found, "participants", kind.participants, people, None)
    return Counted(rows.look(work, found), tuple(done), "begun")


def began(work: Work, number: int, people: int) -> Counted:
    """So many began, as was agreed to: what counts of it is put right."""
    found = rows.find(work, number, RUNNING)
    _close(work, found)
    found.participants = people
    if not rows.put_right(work, found, "participants", people):
        return _begun(work, found)
    return Counted(rows.look(work, found), (), "corrected")


def note(work: Work, number: int, meeting: int, people: int, day: Day) -> Noted:
    """So many came to one of its meetings. Said again, it is corrected. A course counts when it begins, not by this."""
    found = rows.find(work, number, RUNNING, ENDED)
    if not 1 <= meeting <= MOST_MEETINGS or not 0 <= people <= MOST_PEOPLE or day > work.today:
        raise StaleCourse
    known = next((each for each in found.meetings if each.number == meeting), None)
    before = known.participants if known else None
    if known:
        known.participants, known.day = people, day
    else:
        work.session.add(CourseMeeting(course_id=found.id, number=meeting, day=day, participants=people))
    view = rows.look(work, found)
    return Noted(view, next(each for each in view.meetings if each.number == meeting), before)


def forget(work: Work, number: int, meeting: int) -> View:
    """ "Fortryd": that meeting was not held, or not so."""
    found = rows.find(work, number, RUNNING, ENDED)
    known = next((each for each in found.meetings if each.number == meeting), None)
    if known is None:
        raise StaleCourse
    work.session.delete(known)
    return rows.look(work, found)


def complete(work: Work, number: int, part: int, whole: int) -> Counted:
    """It has ended, and so many of those who began completed it. What the plan asks later falls due from today."""
    found = rows.find(work, number, RUNNING, ENDED)
    if part > whole:
        raise StaleCourse
    kind = work.plan.courses[found.key]
    _close(work, found)
    found.state, found.completed = ENDED, part
    found.ended = found.ended or _last_day(found, work.today)
    found.participants = whole if found.participants is None else found.participants
    known = {each.number for each in found.follow_ups}
    for at, asked_later in enumerate(kind.follow_ups):
        if at not in known:
            due = months_after(found.ended, asked_later.months)
            work.session.add(FollowUp(course_id=found.id, number=at, due=due))
    done = rows.register(work, found, "completed", kind.completed, part, whole)
    return Counted(rows.look(work, found), tuple(done), "completed")


def _last_day(found: Course, today: Day) -> Day:
    return min(found.meetings[-1].day, today) if found.meetings else today


def evaluate(work: Work, number: int, part: int, whole: int) -> Counted:
    """ "8 af 9" of those who answered."""
    found = rows.find(work, number, RUNNING, ENDED)
    if part > whole or not whole:
        raise StaleCourse
    _close(work, found)
    found.evaluated, found.answered = part, whole
    kind = work.plan.courses[found.key]
    done = rows.register(work, found, "evaluation", kind.evaluation, part, whole)
    return Counted(rows.look(work, found), tuple(done), "evaluation")


def answer(work: Work, number: int, field: str, text: str) -> View | Question | Counted | Confirm | Noted | Later:
    """Words that answer a question about it."""
    found = rows.find(work, number)
    view = rows.look(work, found)
    if field == "starts" and found.state == DRAFT and first_day(work, text) is None and not_known(text):
        drop(work, number)
        return Later(view)
    if field == "starts":
        found.starts = first_day(work, text) or found.starts
        return rows.look(work, found) if first_day(work, text) else asked(work, view, field, unread=True)
    said = numbers(work, text)
    if said is None:
        return asked(work, view, field, unread=True)
    return _answered(work, found, field, said)


def _answered(work: Work, found: Course, field: str, said: Answered) -> View | Question | Counted | Confirm | Noted:
    view = rows.look(work, found)
    match field:
        case "planned":
            found.planned = min(max(said.part, 1), MOST_MEETINGS)
        case "participants":
            found.participants = said.part
            if found.state == RUNNING:
                _close(work, found)
                return _begun(work, found)
        case "completed" | "evaluation":
            whole = said.whole or (found.participants if field == "completed" else None)
            if whole is None or said.part > whole:
                return asked(work, view, field, unread=True)
            return Confirm(view, field, said.part, whole)
        case "meeting":
            return note(work, found.id, view.meetings[-1].number + 1 if view.meetings else 1, said.part, work.today)
        case _:
            raise StaleCourse
    return rows.look(work, found)


def first_day(work: Work, text: str) -> Day | None:
    """The day that is named, behind or ahead: of two the nearer one."""
    behind = day_behind(work, text, asked="date")
    ahead = work.programme.reader.days(text, work.said_at)
    named = [behind] if behind else []
    named += ahead if len(ahead) == 1 else []
    return min(named, key=lambda day: abs(day - work.today), default=None)


def day_behind(work: Work, text: str, *, asked: str | None = None) -> Day | None:
    """The day that is named, where it is over, or today; a number alone is one where a day is asked for."""
    said = work.programme.reader.answer(text, work.said_at, kind="event", asked=asked).fields.get("date")
    return said.value if said and isinstance(said.value, Day) else None


def numbers(work: Work, text: str) -> Answered | None:
    """ "6", "seks mødre", "6 af 7"."""
    said = work.programme.reader.answer(text, work.said_at, kind="figure", asked="value").fields
    part = said.get("part") or said.get("value") or said.get("participants")
    whole = said.get("whole")
    if part is None or not isinstance(part.value, int):
        return None
    if whole is None and ALL_OF_THEM.match(fold(text)):
        return Answered(part.value, part.value)
    return Answered(part.value, whole.value if whole and isinstance(whole.value, int) else None)
