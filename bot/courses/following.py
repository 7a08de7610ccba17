"""What the plan asks some months after a course: how many still have the job, how many keep coming."""

from bot.courses import rows
from bot.courses.model import FollowUp
from bot.courses.running import Answered, numbers
from bot.courses.views import Counted, Question, StaleCourse
from bot.work import Work


def answer(work: Work, number: int, text: str) -> Counted | Question:
    """A number, or "7 af 9". Raises StaleCourse, Refused."""
    asked = find(work, number)
    said = numbers(work, text)
    if said is None:
        return Question(rows.look(work, asked.course), f"follow_up:{number}", unread=True)
    return _keep(work, asked, said)


def find(work: Work, number: int) -> FollowUp:
    asked = work.session.get(FollowUp, number)
    if asked is None:
        raise StaleCourse
    rows.find(work, asked.course_id)
    return asked


def _keep(work: Work, asked: FollowUp, said: Answered) -> Counted:
    """Kept, and counted where the plan says so. Answered again, what counts is corrected by its receipt."""
    course = rows.find(work, asked.course_id)
    kind = work.plan.courses[course.key]
    if asked.number >= len(kind.follow_ups):
        raise StaleCourse
    work.stop_asking(f"follow_up:{asked.id}:")
    asked.value, asked.whole, asked.answered_at = said.part, said.whole or course.participants, work.now
    criterion = kind.follow_ups[asked.number].criterion
    step = f"follow_up_{asked.number}"
    day = min(asked.due, work.plan.ends)  # three months later they still had the job: that was not so at its end
    done = rows.register(work, course, step, criterion, said.part, asked.whole, day)
    return Counted(rows.look(work, course), tuple(done), "follow_up")
