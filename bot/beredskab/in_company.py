"""What is written about a call-out in a group chat, where it answers nobody and is no line of the log."""

from sqlalchemy import select

from bot.beredskab.model import Callout, CalloutCall
from bot.beredskab.states import OUT
from bot.beredskab.working import means_it
from bot.people.courtesy import acknowledges
from bot.work import Work


def is_of_callout(work: Work, text: str) -> bool:
    """Whether who is called writes to us in a group, and it reports no activity: they may think it was heard."""
    if work.alone or work.actor is None or acknowledges(text):
        return False
    called = CalloutCall.person_id == work.actor.id, CalloutCall.called_at.is_not(None), Callout.state == OUT
    found = work.session.scalars(
        select(Callout.id).join(CalloutCall, CalloutCall.callout_id == Callout.id).where(*called)
    )
    return any(means_it(work, number, text) for number in found)
