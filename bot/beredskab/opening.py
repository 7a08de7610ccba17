"""Opening the seats of a call-out: who may be asked for each, in their order, and an SMS armed for each deputy.

The first message waits for this: rows are put in by statements that are ready, and each question is asked once for all.
"""

from collections.abc import Sequence

from bot.beredskab import call_words, sending
from bot.beredskab.holders import Stand
from bot.beredskab.log import note
from bot.beredskab.model import Callout, CalloutCall, CalloutSeat
from bot.beredskab.states import WAITING
from bot.people.channels import channels_of_all
from bot.prepared import Inserting
from bot.work import Work

SEAT = Inserting(CalloutSeat.metadata.tables[CalloutSeat.__tablename__])
CALL = Inserting(CalloutCall.metadata.tables[CalloutCall.__tablename__])
OPEN = {
    "state": WAITING,
    "outsider": False,
    "person_id": None,
    "card_at": None,
    "cards": 0,
    "by_hand": "",
    "sealed": "",
}
UNASKED = {
    "called_at": None, "why": "", "answer": "", "answered_at": None, "minutes": None, "by_link": False,
    "opened_at": None,
}  # fmt: skip


def open_seats(work: Work, callout: Callout, stands: Sequence[Stand]) -> None:
    session, own = work.session, {"callout_id": callout.id}
    for stand in stands:
        seat = SEAT.number(session, **own, **OPEN, seat=stand.seat, opened_at=work.now)
        for rank, person in enumerate(stand.people):
            CALL.run(session, **own, **UNASKED, seat_id=seat, person_id=person.id, rank=rank)
        if stand.away:
            note(work, callout, "away", seat=stand.seat, detail=str(stand.away))
    session.expire(callout, ["seats"])
    opened = {stand.seat for stand in stands}
    _arm(work, callout, [call for seat in callout.seats if seat.seat in opened for call in seat.calls[1:]])


def words(callout: Callout, call: CalloutCall) -> sending.Say:
    """What somebody is called with."""
    assert callout.out_at is not None
    out_at, call_id = callout.out_at, call.id
    return lambda t: call_words.call(t, out_at, call_id)


def _arm(work: Work, callout: Callout, deputies: list[CalloutCall]) -> None:
    if not deputies:
        return
    ways = channels_of_all(work, {call.person_id for call in deputies if call.person_id})
    deputy = work.plan.beredskab.timetable.after("deputy")

    def arm(call: CalloutCall) -> None:
        at = work.now + call.rank * deputy
        sending.arm(work, callout, call, words(callout, call), at, ways.get(call.person_id or 0, []))

    work.each(deputies, arm)
