"""Calling the group together: going out, asking the next in a line, cards for calling by hand, warnings."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import cache, partial

from sqlalchemy import select

from bot.beredskab import board, cards, holders, opening, pinning, sending
from bot.beredskab import call_words as words
from bot.beredskab.line import NO, YES, Asked, Line, card_due, complete, next_call, next_moment
from bot.beredskab.log import note
from bot.beredskab.model import Callout, CalloutSeat
from bot.beredskab.states import ARMED, CALLOUT, FILLED, OUT, RUNNING, SEAT, WAITING, NotNow, moved
from bot.beredskab.views import view
from bot.people.channels import Way, channels_of_all
from bot.people.model import Person
from bot.prepared import Prepared, one_of
from bot.work import Work

UNDER_WAY = Prepared(select(Callout.id).where(one_of(Callout.state, RUNNING)).limit(1))
Ways = Callable[[], dict[int, list[Way]]]
"""How each of a call-out's people is reached: looked up when the first of them is called."""


def run(work: Work) -> None:
    """Whatever is due in any call-out that is under way. Harmless when repeated: each step leaves a row."""
    armed = [each for each in running(work, ARMED) if each.due_at is not None and each.due_at <= work.now]
    work.each(armed, partial(go_out, work))
    work.each(running(work, OUT), partial(look_after, work))


def next_due(work: Work) -> datetime | None:
    return min(_dues(work), default=None)


def idle(work: Work) -> bool:
    """Whether nothing is under way, which is nearly always."""
    work.session.flush()
    return not UNDER_WAY.rows(work.session)


def running(work: Work, *states: str) -> list[Callout]:
    """Locked: everything that changes a call-out does it in order."""
    if idle(work):
        return []
    query = select(Callout).where(Callout.state.in_(states)).order_by(Callout.id).with_for_update()
    return list(work.session.scalars(query))


def locked(work: Work, callout_id: int) -> Callout:
    """Raises NotNow where there is no such call-out any more."""
    found = work.session.scalar(select(Callout).where(Callout.id == callout_id).with_for_update())
    if found is None:
        raise NotNow
    return found


# -- going out --


def go_out(work: Work, callout: Callout) -> None:
    """Everybody's seat is opened and the first of each line is called; the SMS of the others are armed."""
    callout.state = moved(CALLOUT, callout.state, "go_out")
    callout.out_at = work.now
    note(work, callout, "out", detail="drill" if callout.drill else "")
    opening.open_seats(work, callout, holders.stands(work, holders.seats_of(work)))
    _call_whoever_is_due(work, callout)  # nothing comes before the calls: what else there is follows within a second


def call_in(work: Work, callout: Callout, key: str, task: str) -> int:
    """Outsiders are called to a network meeting and told what they are to do. Returns how many may be asked."""
    stand = holders.stand(work, key)
    if not any(each.seat == key for each in callout.seats):
        opening.open_seats(work, callout, [stand])
    seat = next(each for each in callout.seats if each.seat == key)
    seat.outsider, seat.sealed = True, work.programme.seal.close(task)
    note(work, callout, "called in", seat=key, words=task)
    look_after(work, callout)
    return len(stand.people)


def present(work: Work, callout: Callout) -> list[Person]:
    """Those of the group who have said yes, who activated it, and the secretariat head."""
    calls = [call for seat in cards.group_of(callout) for call in seat.calls if call.answer in YES and call.person_id]
    found = [*cards.conveners(work, callout), *(work.session.get(Person, call.person_id) for call in calls)]
    return list({each.id: each for each in found if each}.values())


# -- looking after each seat --


def look_after(work: Work, callout: Callout) -> None:
    """Whoever is due in any seat is called before anything else is said, and whatever else may fail."""
    _call_whoever_is_due(work, callout)
    said = (_say_that_it_went_out, _tell_whether_complete, board.refresh, pinning.pin)
    work.each(said, lambda say: say(work, callout))


def _say_that_it_went_out(work: Work, callout: Callout) -> None:
    if not callout.board:
        board.went_out(work, callout)
        if not callout.drill:
            cards.remind_management(work, callout)


def tend(work: Work, callout: Callout) -> None:
    """The same where it is still under way; what is over needs nothing more."""
    if callout.state == OUT:
        look_after(work, callout)


def listen(work: Work, callout: Callout) -> None:
    """What the one who acts writes next in this chat is about it."""
    if work.alone:
        work.ask(f"callout:{callout.id}")


def _call_whoever_is_due(work: Work, callout: Callout) -> None:
    ids = {call.person_id for seat in callout.seats for call in seat.calls if call.person_id}
    people = list(work.session.scalars(select(Person).where(Person.id.in_(ids))))  # held, so that they are read once
    dead, ways = set(_dead(work, callout.seats)), cache(lambda: channels_of_all(work, ids))
    work.each(callout.seats, lambda seat: dead.update(_ask_next(work, seat, frozenset(dead), ways)))
    _see_to_cards(work, callout, frozenset(dead))
    del people


def _ask_next(work: Work, seat: CalloutSeat, dead: frozenset[int], ways: Ways) -> frozenset[int]:
    """Ask the next of the line where it is time, and take back what nobody needs any more. Returns who is dead."""
    times = work.plan.beredskab.timetable
    while (due := next_call(line := seat.line(dead), times)) and due[1] <= work.now:
        dead |= _call(work, seat, line, due[0].id, ways)
    _disarm(work, seat)
    return dead


def _see_to_cards(work: Work, callout: Callout, dead: frozenset[int]) -> None:
    """Where nobody of the line answers, somebody calls by hand: one message, however many seats it is about."""
    times = work.plan.beredskab.timetable
    moments = ((seat, card_due(seat.line(dead), times)) for seat in callout.seats)
    due = [seat for seat, moment in moments if moment is not None and moment <= work.now]
    for seat in due:
        if seat.state == WAITING:
            seat.state = moved(SEAT, seat.state, "card")
        seat.card_at, seat.cards = work.now, seat.cards + 1
        note(work, callout, "card", seat=seat.seat, detail=str(seat.cards))
    if due:
        cards.hand_out(work, callout, due)


def _dead(work: Work, seats: Iterable[CalloutSeat]) -> frozenset[int]:
    """Those who were called and whom nothing reaches."""
    return sending.dead(work, [call for seat in seats for call in seat.calls if call.called_at])


def _call(work: Work, seat: CalloutSeat, line: Line, call_id: int, ways: Ways) -> frozenset[int]:
    """Returns the call where nothing of it rings."""
    call, times = next(each for each in seat.calls if each.id == call_id), work.plan.beredskab.timetable
    before = next((each for each in reversed(line.asked) if each.called_at), None)
    call.called_at, call.why = work.now, _why(before)
    reserve_at = seat.opened_at + call.rank * times.after("deputy")
    said, sms_at = opening.words(seat.callout, call), work.now + times.after("sms")
    rings = sending.call(work, seat.callout, call, said, sms_at, reserve_at, ways().get(call.person_id or 0, []))
    note(work, seat.callout, "called", seat=seat.seat, detail=f"{call.rank + 1} {call.why}")
    return frozenset() if rings else sending.dead(work, [call])


def _why(before: Asked | None) -> str:
    if before is None:
        return "first"
    return NO if before.answer == NO else "dead" if before.dead else "silent"


def _disarm(work: Work, seat: CalloutSeat) -> None:
    """Who has answered needs no SMS; who has not been asked needs none either while the seat is filled."""
    for call in seat.calls:
        if call.answer or (call.called_at is None and seat.state in FILLED):
            sending.disarm(work, call)


# -- the group as a whole --


def _tell_whether_complete(work: Work, callout: Callout) -> None:
    """Those who must know hear once that everybody is there, and once that it takes too long."""
    assert callout.out_at is not None
    coordinating = cards.group_of(callout)
    if callout.complete_at is None and complete([seat.line() for seat in coordinating]):
        callout.complete_at = work.now
        note(work, callout, "complete")
        cards.tell_conveners(work, callout, "complete", lambda t: words.complete(t, view(work, callout)))
    elif callout.warned_at is None and callout.complete_at is None and work.now >= _warns_at(work, callout):
        callout.warned_at = work.now
        note(work, callout, "incomplete")
        cards.tell_conveners(work, callout, "incomplete", lambda t: words.incomplete(t, view(work, callout)))


def _warns_at(work: Work, callout: Callout) -> datetime:
    assert callout.out_at is not None
    return callout.out_at + work.plan.beredskab.timetable.after("incomplete")


def _dues(work: Work) -> Iterator[datetime]:
    times = work.plan.beredskab.timetable
    for callout in running(work, ARMED):
        if callout.due_at:
            yield callout.due_at
    for callout in running(work, OUT):
        if not callout.board and callout.out_at:
            yield callout.out_at
        dead = _dead(work, callout.seats)
        for seat in callout.seats:
            if moment := next_moment(seat.line(dead), times):
                yield moment
        if callout.warned_at is None and callout.complete_at is None:
            yield _warns_at(work, callout)
