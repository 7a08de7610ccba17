"""A sentence about a course: one begins, one of its meetings was held, how it ended, what the evaluation said."""

from bot.courses import rows, running
from bot.courses.model import Course
from bot.courses.views import Confirm, NoneRuns, Noted, Question, View, Which
from bot.language.courses import CourseWords
from bot.plan.courses import Course as Kind
from bot.work import Work

Heard = View | Question | Noted | Which | NoneRuns | Confirm


def hear(work: Work, text: str) -> Heard | None:
    """None where the words say nothing of a course, or whoever says them holds none."""
    if not work.plan.courses or not work.who.has(rows.HOLDERS):
        return None
    said = work.programme.reader.course(text, work.local_now, rows.held(work))
    named = rows.kinds(work, said.criteria) if said else []
    if said is None or not named:
        return None
    if said.begins:
        return _begins(work, named[0], said)
    if said.number is not None and said.people is not None:
        return _one_of(work, named, said)
    if said.part is not None and said.whole and (said.ended or said.evaluated):
        return _one_of(work, named, said) if rows.candidates(work, named, said.institution, lately=True) else None
    return None


def means(work: Work, text: str) -> bool:
    """Whether the words are plainly about one meeting of a course, whatever was asked last. Reads no row."""
    if work.actor is None or not work.actor.has(rows.HOLDERS) or not work.plan.courses:
        return False
    said = work.programme.reader.course(text, work.local_now, rows.held(work))
    return (
        said is not None
        and said.number is not None
        and said.people is not None
        and bool(rows.kinds(work, said.criteria))
    )


def _begins(work: Work, kind: Kind, said: CourseWords) -> View | Question:
    return running.draft(work, kind, said)


def _one_of(work: Work, named: list[Kind], said: CourseWords) -> Heard:
    """The course that is meant; where there are several, it is asked which."""
    found = rows.candidates(work, named, said.institution, lately=said.number is None)
    if not found:
        return NoneRuns(named[0])
    if len(found) > 1:
        return Which(tuple(rows.look(work, each) for each in found[:6]), said)
    return _done(work, found[0], said)


def _done(work: Work, found: Course, said: CourseWords) -> Heard:
    if said.number is not None and said.people is not None:
        if said.day is None:
            return Question(rows.look(work, found), "day", unread=True)
        return running.note(work, found.id, said.number, said.people, said.day)
    step = "evaluation" if said.evaluated else "completed"
    return Confirm(rows.look(work, found), step, said.part or 0, said.whole or 0)
