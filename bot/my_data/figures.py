"""What becomes of the figures that somebody delivered when they go: the figures stay, who said them does not."""

from sqlalchemy import update

from bot.figures.model import Duty, Narrative, Request, RequestRevision
from bot.people.forgetting import take_out
from bot.work import Work


def forget(work: Work, person_id: int) -> None:
    """Take somebody out of what was asked and answered."""
    gone = {"by": None, "words": None, "chat_id": None, "message_id": None}
    work.session.execute(update(RequestRevision).where(RequestRevision.by == person_id).values(**gone))
    take_out(work, person_id, (
        Request.person_id, Request.deputy_id, Request.offered_to, Request.answered_by,
        Narrative.person_id, Narrative.answered_by, Duty.by,
    ))  # fmt: skip
