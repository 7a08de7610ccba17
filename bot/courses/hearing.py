"""A sentence about a course: one begins, one of its meetings was held, how it ended, what the evaluation said."""

import re
from datetime import timedelta

from sqlalchemy import select

from bot.courses import beginners, begun_ahead, correcting, following, planned, rows, running, unnamed
from bot.courses.counted import ASKS_FOR_PEOPLE, is_of_another, is_of_others, names_others
from bot.courses.model import RUNNING, Course, FollowUp
from bot.courses.views import Change, Confirm, Counted, Later, NoneRuns, Noted, Question, View, Which
from bot.language.courses import CourseWords
from bot.message import parted
from bot.people.courtesy import asks
from bot.people.model import HOLDERS
from bot.plan.courses import Course as Kind
from bot.work import Work

NUMBER = re.compile(
    r"(?:vi (?:var|er)|der (?:var|kom|begyndte|gennemførte)|ca\.?|cirka)?\s*"
    r"\w+(?:\s+(?:af|ud af)\s+\w+)?(?:\s+\w+){0,3}(?:,?\s+(?:og\s+)?alle\s+(?:\w+\s+)?\w+)?[.!]?",
    re.IGNORECASE,
)
"""Hardly more than a number: "7", "8 af 9", "vi var 7 mødre", "6 gennemførte"."""
CAME = re.compile(
    r"\W*(?:(?:der kom|der var|vi var) )?(?:kun )?\d{1,3}(?: [^\W\d]+)?(?: kom| deltog)?(?: i dag| i går)[.!]?",
    re.IGNORECASE,
)
ASKED_LATELY = timedelta(days=3)
Asked = tuple[str, int, str]
"""Topic, number and what is asked."""
Heard = View | Change | Question | Noted | Which | NoneRuns | Confirm | Counted | Later


def hear(work: Work, text: str) -> Heard | None:
    """None where the words say nothing of a course, or whoever says them holds none."""
    if not work.plan.courses or not work.who.has(HOLDERS):
        return None
    if (corrected := correcting.hear(work, text)) is not None:
        return corrected
    if CAME.fullmatch(text) and (noted := _of_the_shown(work, text)):
        return noted
    if (changed := planned.hear(work, text) or beginners.hear(work, text)) is not None:
        return changed
    text = unnamed.without_its_number(work, text)
    said = work.programme.reader.course(text, work.said_at, rows.held(work))
    named = rows.kinds(work, said.criteria) if said else []
    if said is None or not named:
        return _unnamed(work, text)
    said = begun_ahead.said_so(work, text, said)
    if said.begins:
        return _begins(work, named[0], said, text)
    if said.number is not None and said.people is not None:
        return _one_of(work, named, said)
    if _came(said) and len(work.read(text).reports) <= 1:
        return _next_of(work, named, said)
    if said.part is not None and said.whole and (said.ended or said.evaluated):
        return _one_of(work, named, said) if rows.candidates(work, named, said.institution, lately=True) else None
    return None


def hear_number(work: Work, text: str) -> Heard | None:
    """A number without a reply, after one was asked of a course: the one asked last, or the only one; else None."""
    if not work.plan.courses or not work.who.has(HOLDERS) or not NUMBER.fullmatch(text.strip()):
        return None
    asked = _asked_last(work) or _only_one_asked(work)
    if asked is None or running.numbers(work, text) is None or _elsewhere(work, text):
        return None
    topic, number, field = asked
    if topic == "follow_up":
        return following.answer(work, number, text)
    if is_another(work, number, field, text):
        return None
    return running.answer(work, number, field, text)


def is_another(work: Work, number: int, field: str, text: str) -> bool:
    """Whether words after a question about a course are of something else, or correct what was noted since."""
    found = work.session.get(Course, number)
    if found is None:
        return False
    told = is_of_others(work, found, field, text) or is_of_another(work, found, field, text)
    return told or correcting.means(work, text)


def hear_unread_answer(work: Work, text: str) -> Question | None:
    """What answers a question of a number, and is of something that nobody takes: the same question once more."""
    asked = parted(work.asked())
    if asked.topic != "course" or asked.number is None or asked.rest not in ASKS_FOR_PEOPLE or asks(text):
        return None
    found = work.session.get(Course, asked.number)
    return running.asked(work, rows.look(work, found), asked.rest, unread=True) if found else None


def means(work: Work, text: str) -> bool:
    """Whether the words are plainly about one meeting of a course, whatever was asked last: also to correct it."""
    said = _said(work, text)
    numbered = said is not None and said.number is not None and said.people is not None
    if numbered or correcting.means(work, text):
        return True
    holds = work.has(HOLDERS) and bool(work.plan.courses)
    told = holds and (beginners.means(work, text) or planned.means(work, text))
    return told or (holds and unnamed.meeting_of(work, text) is not None)


def begins(work: Work, text: str) -> bool:
    """Whether a course is said to begin: "netværksforløb begynder 1. februar, 5 gange". Reads no row."""
    said = _said(work, text)
    return said is not None and said.begins


def _said(work: Work, text: str) -> CourseWords | None:
    if not work.has(HOLDERS) or not work.plan.courses:
        return None
    said = work.programme.reader.course(text, work.said_at, rows.held(work))
    return begun_ahead.said_so(work, text, said) if said is not None and rows.kinds(work, said.criteria) else None


def _begins(work: Work, kind: Kind, said: CourseWords, text: str) -> View | Question:
    """ "starter på mandag", said on a Monday, is today or in a week: it is asked which."""
    later = work.programme.reader.days(text, work.said_at + timedelta(days=1)) if said.day == work.today else []
    if later == [next_week := work.today + timedelta(weeks=1)]:
        said = said._replace(day=None, around=(work.today, next_week))
    if said.people is None or not names_others(work, kind, text, said.people):
        return running.draft(work, kind, said)
    shown = running.draft(work, kind, said._replace(people=None))  # four families are not four children
    return running.asked(work, shown, "participants") if isinstance(shown, View) else shown


def _unnamed(work: Work, text: str) -> Heard | None:
    """ "fremmøde 1. gang, 6 børn", or only "2. gang, 6 børn": of one's own course under way; of several it is asked."""
    known = unnamed.meeting_of(work, text)
    if known is None:
        return None
    found, said = known
    if len(found) > 1:
        return Which(tuple(rows.look(work, each) for each in found[:6]), said)
    return _done(work, found[0], said)


def _of_the_shown(work: Work, text: str) -> Heard | None:
    """ "6 kom i dag", right after a course was shown that runs: its meeting of that day."""
    number = work.number_talked_of("course")
    found = work.session.get(Course, number) if number else None
    kind = work.plan.courses.get(found.key) if found else None
    if found is None or kind is None or (found.state, found.owner_id) != (RUNNING, work.who.id):
        return None
    named = next((work.plan.criterion(each).words.names[0] for each in kind.criteria), "")
    said = work.programme.reader.course(f"{text.rstrip(' .!')} til {named}", work.said_at, rows.held(work))
    if said is None or not _came(said) or said.day is None or (found.starts and said.day < found.starts):
        return None
    return _done(work, found, said._replace(number=found.meeting_of(said.day)))


def _one_of(work: Work, named: list[Kind], said: CourseWords) -> Heard:
    """The course that is meant; where there are several, it is asked which."""
    found = rows.candidates(work, named, said.institution, lately=said.number is None)
    found = [each for each in found if _has_begun(each, said)] or found
    if not found:
        return NoneRuns(named[0])
    if len(found) > 1:
        return Which(tuple(rows.look(work, each) for each in found[:6]), said)
    return _done(work, found[0], said)


def _has_begun(found: Course, said: CourseWords) -> bool:
    """Whether it had begun on the day of the meeting that is told of."""
    return said.number is None or said.day is None or found.starts is None or found.starts <= said.day


def _came(said: CourseWords) -> bool:
    """ "kun 4 mødre kom til mødregruppe i dag": one of its meetings, though not which."""
    return said.came and said.people is not None and said.day is not None and not (said.ended or said.evaluated)


def _next_of(work: Work, named: list[Kind], said: CourseWords) -> Heard | None:
    """The meeting of that day of the only course that runs; where none or several do, it is a report like any other."""
    found = rows.candidates(work, named, said.institution)
    if len(found) != 1 or said.day is None or (found[0].starts and said.day < found[0].starts):
        return None
    return _done(work, found[0], said._replace(number=found[0].meeting_of(said.day)))


def _done(work: Work, found: Course, said: CourseWords) -> Heard:
    if said.number is not None and said.people is not None:
        if said.day is None:
            return Question(rows.look(work, found), "day", unread=True)
        return running.note(work, found.id, said.number, said.people, said.day)
    step = "evaluation" if said.evaluated else "completed"
    return Confirm(rows.look(work, found), step, said.part or 0, said.whole or 0)


def _elsewhere(work: Work, text: str) -> bool:
    """Whether it is a report of something that no course counts."""
    reports = work.read(text).reports
    return any(each.criterion not in rows.held(work) or "area" in each.fields for each in reports)


def _asked_last(work: Work) -> Asked | None:
    """What the newest message in this chat asks of a course."""
    topic, number, rest = parted(work.talked_of())
    field = rest.partition(":")[0]
    awaits = topic == "follow_up" or (topic == "course" and field in ("participants", "completed"))
    return (topic, number, field) if awaits and number is not None else None


def _only_one_asked(work: Work) -> Asked | None:
    """Of what was asked these days and not answered, the only one."""
    if not work.alone or work.talked_of():
        return None
    since = work.now - ASKED_LATELY
    own = Course.owner_id == work.who.id, Course.practice.is_(False)
    found: list[Asked] = []
    for course in work.session.scalars(select(Course).where(*own, Course.state == RUNNING)):
        if course.end_asked_at and course.end_asked_at > since:
            found.append(("course", course.id, "completed"))
        elif course.start_asked_at and course.start_asked_at > since and course.participants is None:
            found.append(("course", course.id, "participants"))
    late = FollowUp.asked_at > since, FollowUp.answered_at.is_(None)
    query = select(FollowUp.id).join(Course, Course.id == FollowUp.course_id).where(*own, *late)
    found += [("follow_up", number, "") for number in work.session.scalars(query)]
    return found[0] if len(found) == 1 else None
