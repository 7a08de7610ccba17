"""What those who are called answer, and what somebody writes who called by hand."""

from dataclasses import replace

from sqlalchemy import select

from bot.beredskab import call_words as words
from bot.beredskab import calling, cards, sending
from bot.beredskab.line import ANSWERS, COME, NO, YES
from bot.beredskab.log import note
from bot.beredskab.model import Callout, CalloutAnswer, CalloutCall, CalloutSeat
from bot.beredskab.nameless import without_names
from bot.beredskab.replies import MOST_MINUTES, Reply, reply_in
from bot.beredskab.states import BY_HAND, COMING, EMPTY, FILLED, ON_PHONE, OUT, SEAT, WAITING, NotNow, moved
from bot.beredskab.views import REPORT, CalloutView, CallView, Card, call_view, view
from bot.message import parted
from bot.people.model import CREW, Person
from bot.work import Refused, Work

SILENT = "silent"
LONGEST = 1000
SPOKEN_OF = ("", "call", "callout")
"""Topics of what we say to those who are called."""


def answer(work: Work, call_id: int, said: str, minutes: int | None = None) -> CallView:
    """Kommer, Deltager på telefon, Kan ikke; each for their own seat, as often as they like. Raises NotNow."""
    call = _own(work, call_id)
    if said not in ANSWERS or minutes not in (None, *range(MOST_MINUTES)):
        raise Refused
    callout = _still_out(work, call)
    before = call.seat.person_id
    call.answer, call.answered_at, call.minutes = said, work.now, minutes
    call.by_link = work.origin is not None and work.origin.user_id == 0  # only Telegram knows its users
    work.session.add(CalloutAnswer(call_id=call.id, answer=said, minutes=minutes, at=work.now))
    note(work, callout, f"answered {said}", seat=call.seat.seat, detail=f"{call.rank + 1} {minutes or ''}".strip())
    _seat_anew(work, call.seat)
    _tell_the_others(work, call, before)
    if said in YES:
        calling.listen(work, callout)
    calling.look_after(work, callout)
    return call_view(work, call)


def waits_for(work: Work, callout_id: int, text: str) -> bool:
    """Whether words answer the call of this person, or change what was answered.

    Once it is over, only where we spoke of it last: "jeg kan ikke" may be of a meeting to which they are invited since.
    """
    callout = work.session.get(Callout, callout_id)
    over = callout is not None and callout.state != OUT
    if over and parted(work.talked_of()).topic not in SPOKEN_OF:
        return False
    return _said(work, callout_id, text) is not None


def answer_in_words(work: Work, callout_id: int, text: str) -> CallView:
    """ "jeg kommer om 10 min", written instead of pressed; what more it tells is a line of the log. Raises NotNow."""
    found = _said(work, callout_id, text)
    if found is None:
        raise NotNow
    call, said = found
    shown = answer(work, call, said.answer, said.in_minutes(work.said_at))
    if not said.tells_more or shown.task:  # outsiders know their own part alone, and write in no log
        return shown
    written = without_names(work, text[:LONGEST])
    note(work, calling.locked(work, callout_id), REPORT, seat=shown.seat, words=written)
    return replace(shown, noted=written, left_out=written != text[:LONGEST])


def details(work: Work, call_id: int) -> CallView:
    """ "Hvad er der sket?": the particulars, to those who are called; that they were read is logged."""
    call = _own(work, call_id)
    callout = _still_out(work, call)
    if call.opened_at is None:
        call.opened_at = work.now
        note(work, callout, "opened", seat=call.seat.seat, detail=str(call.rank + 1))
    return call_view(work, call)


def called_to(work: Work) -> int | None:
    """The call of whoever asks something in words, in their own chat; None where they are not called."""
    if work.actor is None or not work.alone:
        return None
    own = CalloutCall.person_id == work.who.id, CalloutCall.called_at.is_not(None), Callout.state == OUT
    query = select(CalloutCall.id).join(Callout, Callout.id == CalloutCall.callout_id).where(*own)
    return work.session.scalar(query.order_by(CalloutCall.id.desc()).limit(1))


def to_answer(work: Work) -> int | None:
    """The call that whoever writes has not answered, while nothing else is asked of them."""
    call = called_to(work)
    found = work.session.get(CalloutCall, call) if call else None
    asked = work.asked().partition(":")[0]
    return found.id if found and not found.answer and asked in ("", "callout") else None


def know(work: Work, call_id: int) -> CallView:
    """ "hvad skal jeg gøre?", "hvem kommer?": that it was read is in the log, what was asked is no line of it."""
    call = _own(work, call_id)
    note(work, _still_out(work, call), "read", seat=call.seat.seat)
    return call_view(work, call)


def card(work: Work, seat_id: int) -> Card:
    """One seat of several that must be called by hand. Raises NotNow."""
    if not work.who.has(CREW):
        raise Refused
    seat = work.session.get(CalloutSeat, seat_id)
    if seat is None or seat.callout.state != OUT:
        raise NotNow
    return cards.card_of(work, seat, work.who.id)


def called_by_hand(work: Work, seat_id: int, how: str) -> CalloutView:
    """What a call by hand came to: come, phone, no, or silent, after which the card comes again. Raises NotNow."""
    if not work.who.has(CREW):
        raise Refused
    seat = work.session.get(CalloutSeat, seat_id)
    if seat is None:
        raise NotNow
    callout = calling.locked(work, seat.callout_id)
    if callout.state != OUT:
        raise NotNow
    if how != SILENT:
        event = {COME: "come", "phone": "phone", NO: "nobody"}[how]
        if seat.state in FILLED or (seat.state == EMPTY and how == NO):
            raise NotNow
        seat.by_hand = {COME: COMING, "phone": ON_PHONE, NO: EMPTY}[how]
        seat.state = moved(SEAT, BY_HAND if seat.state == WAITING else seat.state, event)
    note(work, callout, f"by hand {how}", seat=seat.seat)
    calling.look_after(work, callout)
    return view(work, callout)


# -- inside --


def _said(work: Work, callout_id: int, text: str) -> tuple[int, Reply] | None:
    """The call that words answer, with what they say; one that is not answered yet before others."""
    own = CalloutCall.callout_id == callout_id, CalloutCall.person_id == work.who.id
    query = select(CalloutCall).where(*own, CalloutCall.called_at.is_not(None))
    call = work.session.scalar(query.order_by(CalloutCall.answer != "", CalloutCall.id.desc()).limit(1))
    said = reply_in(text, again=bool(call.answer), declined=call.answer == NO) if call else None
    if call is None or said is None:
        return None
    untimed = said.at is not None and said.in_minutes(work.said_at) is None
    return None if call.answer and untimed else (call.id, said)  # an hour that nobody waits for changes no answer


def _own(work: Work, call_id: int) -> CalloutCall:
    call = work.session.get(CalloutCall, call_id)
    if call is None:
        raise NotNow
    if call.person_id != work.who.id:
        raise Refused
    return call


def _still_out(work: Work, call: CalloutCall) -> Callout:
    callout = calling.locked(work, call.callout_id)
    if callout.state != OUT:
        raise NotNow
    return callout


def _seat_anew(work: Work, seat: CalloutSeat) -> None:
    """Whose it is after an answer: the first in the line who said yes."""
    holder = next((each for each in seat.calls if each.answer in YES), None)
    seat.person_id = holder.person_id if holder else None
    if holder:
        seat.state = moved(SEAT, seat.state, holder.answer)
        seat.by_hand = ""
    elif seat.state in FILLED and not seat.by_hand:
        seat.state = moved(SEAT, seat.state, "withdraw")
        seat.card_at = None
    work.session.flush()


def _tell_the_others(work: Work, call: CalloutCall, before: int | None) -> None:
    """Whoever steps in hears when the seat is given back, and when it is theirs again after all."""
    seat, after = call.seat, call.seat.person_id
    if before == after:
        return
    number = len(_answers(work, seat))
    if before and before != call.person_id:
        _tell(work, seat, before, f"back:{seat.id}:{number}", given_back=True)
    if after and after != call.person_id:
        _tell(work, seat, after, f"yours:{seat.id}:{number}", given_back=False)


def _answers(work: Work, seat: CalloutSeat) -> list[CalloutAnswer]:
    ids = [each.id for each in seat.calls]
    return list(work.session.query(CalloutAnswer).filter(CalloutAnswer.call_id.in_(ids)))


def _tell(work: Work, seat: CalloutSeat, person_id: int, key: str, *, given_back: bool) -> None:
    found = work.session.get(Person, person_id)
    call = next((each for each in seat.calls if each.person_id == person_id), None)
    if found is None or call is None:
        return
    shown = call_view(work, call)
    say = words.given_back if given_back else words.yours_again
    sending.tell(work, seat.callout, found, f"{key}:{person_id}", lambda t: say(t, shown))
