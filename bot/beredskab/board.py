"""How a call-out stands, seat by seat."""

from bot.beredskab import calling
from bot.beredskab.model import Callout
from bot.beredskab.reading import CREW
from bot.beredskab.states import OUT, NotNow
from bot.beredskab.views import CalloutView, view
from bot.work import Refused, Work


def show(work: Work, callout_id: int) -> CalloutView:
    """To the group, and to whoever was called. Raises NotNow when it is over: its words are not shown any more."""
    callout = calling.locked(work, callout_id)
    if not work.who.has(CREW) and work.who.id not in called(callout):
        raise Refused
    if callout.state != OUT:
        raise NotNow
    return view(work, callout)


def called(callout: Callout) -> set[int]:
    return {call.person_id for seat in callout.seats for call in seat.calls if call.called_at and call.person_id}
