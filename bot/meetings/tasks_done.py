"""That a task from a meeting is done, said without a reply to it."""

from sqlalchemy import select

from bot.meetings.minutes import done_by_words, has_tasks
from bot.meetings.model import Agreed
from bot.meetings.outcome import Settled, Tasks
from bot.milestones.following import says_reached
from bot.work import Work


def hear(work: Work, text: str) -> Settled | Tasks | None:
    """ "det er gjort", right after a message about one's tasks, or of the only meeting that left some. None: it is
    about something else."""
    if work.origin is None or not says_reached(text):
        return None
    meeting = work.number_talked_of("meet")
    if meeting is None or not has_tasks(work, meeting):
        meeting = _only_one_with_tasks(work)
    return done_by_words(work, meeting, text) if meeting else None


# -- inside --


def _only_one_with_tasks(work: Work) -> int | None:
    """The meeting from which alone whoever writes has something left to do."""
    mine = Agreed.person_id == work.who.id, Agreed.sent_at.is_not(None), Agreed.done_at.is_(None)
    found = work.session.scalars(select(Agreed.meeting_id).where(*mine).distinct().limit(2)).all()
    return found[0] if len(found) == 1 and work.alone else None
