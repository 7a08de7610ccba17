"""Information outwards: a wording for each audience, agreed on word for word before it goes out."""

from dataclasses import replace

from sqlalchemy import select, update

from bot.beredskab import audiences, calling, sending
from bot.beredskab import outward_words as words
from bot.beredskab.gate import AUDIENCES, MANAGEMENT, Voice, Wording, missing
from bot.beredskab.log import note
from bot.beredskab.model import Callout
from bot.beredskab.nameless import without_names
from bot.beredskab.outward_model import Agreement, CalloutText
from bot.beredskab.outward_views import Outward, TextView
from bot.beredskab.states import OUT, NotNow
from bot.beredskab.views import CalloutView, seat_of, view
from bot.people.finding import active_people
from bot.people.model import Role
from bot.plan.beredskab import EXECUTING, HEAD, Seat
from bot.work import Refused, Work

LONGEST = 900


def overview(work: Work, callout_id: int) -> Outward:
    """What is being said to whom, and who answers the press."""
    callout = out(work, callout_id)
    texts = tuple(text_view(work, callout, each) for each in _current(work, callout))
    return Outward(view(work, callout), texts, audiences.unknown(work, MANAGEMENT, callout.area))


def ask_wording(work: Work, callout_id: int, audience: str) -> tuple[CalloutView, str]:
    """What is written next in this chat is the wording for that audience."""
    callout = out(work, callout_id)
    if audience not in audiences.of(work.plan):
        raise NotNow
    work.ask(f"wording:{callout.id}:{audience}")
    return view(work, callout), audience


def propose(work: Work, callout_id: int, audience: str, written: str) -> TextView:
    """A wording: whoever writes it agrees, the others are asked. It takes the place of the one before."""
    callout = out(work, callout_id)
    if audience not in audiences.of(work.plan):
        raise NotNow
    said = without_names(work, written.strip()[:LONGEST])
    for before in _current(work, callout):
        if before.audience == audience and not before.sent_at:
            before.replaced_at = work.now
    text = CalloutText(
        callout_id=callout.id, audience=audience, area=callout.area, sealed=work.programme.seal.close(said),
        by=work.who.id, made_at=work.now,
    )  # fmt: skip
    work.session.add(text)
    work.session.flush()
    note(work, callout, "wording", seat=seat_of(work, work.who.id), detail=audience, words=said)
    work.stop_asking("wording:")
    calling.listen(work, callout)
    _say(work, callout, text, agrees=True)
    shown = text_view(work, callout, text)
    for found in calling.present(work, callout):
        if found.id != work.who.id:
            sending.tell(work, callout, found, f"wording:{text.id}:{found.id}", lambda t: words.proposed(t, shown))
    return replace(shown, left_out=said != written.strip()[:LONGEST])


def leave_wording(work: Work, callout_id: int) -> CalloutView:
    """Nothing is to be said after all: what is written next in this chat is a line for the log again."""
    callout = out(work, callout_id)
    work.stop_asking("wording:")
    calling.listen(work, callout)
    return view(work, callout)


def look(work: Work, text_id: int) -> TextView:
    text, callout = _open(work, text_id)
    return text_view(work, callout, text)


def say(work: Work, text_id: int, agrees: bool) -> TextView:
    """Somebody of the group, or of the management that was asked, agrees or is against it."""
    text, callout = _open(work, text_id)
    _say(work, callout, text, agrees=agrees)
    return text_view(work, callout, text)


def ask_management(work: Work, text_id: int) -> TextView:
    """Residents hear nothing before the management of the housing organisations has been asked; nor do the
    departments' boards. Whom the bot does not know somebody rings up, and says so."""
    text, callout = _open(work, text_id)
    if audiences.ASKED in audiences.management_steps(work, callout):
        note(work, callout, audiences.ASKED, seat=seat_of(work, work.who.id), detail=str(text.id))
    shown = text_view(work, callout, text)
    for found in audiences.management(work):
        sending.tell(work, callout, found, f"management:{text.id}:{found.id}", lambda t: words.to_management(t, shown))
    _tell_if_ready(work, callout, text)
    return replace(text_view(work, callout, text), by_hand=audiences.unknown(work, MANAGEMENT, callout.area))


def management_phoned(work: Work, text_id: int) -> TextView:
    """Somebody of the group has read it to the management on the telephone."""
    text, callout = _open(work, text_id)
    note(work, callout, audiences.PHONED, seat=seat_of(work, work.who.id), detail=str(text.id))
    _tell_if_ready(work, callout, text)
    return text_view(work, callout, text)


def send(work: Work, text_id: int) -> TextView:
    """Through the secretariat head or whoever covers, and only if nothing stands in its way; else that is logged."""
    text, callout = _open(work, text_id)
    if work.who.id not in _may_send(work, callout, text.audience):
        note(work, callout, "refused", seat=seat_of(work, work.who.id), detail=f"{text.audience} not the head")
        return _refused(work, callout, text)
    why = _missing(work, callout, text)
    if why:
        note(work, callout, "refused", seat=seat_of(work, work.who.id), detail=f"{text.audience} {' '.join(why)}")
        return _refused(work, callout, text)
    text.sent_at = work.now
    shown = text_view(work, callout, text)
    receivers = audiences.hand_over(work, callout, shown)
    note(work, callout, "sent", detail=f"{text.audience} {receivers}", words=shown.words)
    by_hand = audiences.unknown(work, text.audience, callout.area)
    return replace(text_view(work, callout, text, receivers=receivers), by_hand=by_hand)


# -- inside --


def out(work: Work, callout_id: int) -> Callout:
    """A call-out that is under way, to those of the group who are in it. Raises NotNow."""
    callout = calling.locked(work, callout_id)
    if callout.state != OUT:
        raise NotNow
    if work.who.id not in {each.id for each in calling.present(work, callout)}:
        raise Refused
    return callout


def heads(work: Work, callout: Callout) -> frozenset[int]:
    """Who speaks as secretariat head today: those of that seat who were called, or who covers."""
    seat = work.plan.beredskab.with_part(HEAD)
    if seat is None:
        return frozenset(each.id for each in active_people(work) if Role.HEAD in each.roles(work.now))
    return _called_to(callout, seat)


def _may_send(work: Work, callout: Callout, audience: str) -> frozenset[int]:
    """The head; the executing level is called in by the SSP consultant too."""
    seat = work.plan.beredskab.with_part(EXECUTING)
    if audience in AUDIENCES or seat is None:
        return heads(work, callout)
    return heads(work, callout) | _called_to(callout, seat)


def _called_to(callout: Callout, seat: Seat) -> frozenset[int]:
    calls = [call for each in callout.seats if each.seat == seat.key for call in each.calls if call.called_at]
    return frozenset(call.person_id for call in calls if call.person_id)


def _open(work: Work, text_id: int) -> tuple[CalloutText, Callout]:
    text = work.session.get(CalloutText, text_id)
    if text is None or text.replaced_at or text.sent_at:
        raise NotNow
    callout = calling.locked(work, text.callout_id)
    if callout.state != OUT:
        raise NotNow
    group = {each.id for each in (*calling.present(work, callout), *audiences.management(work))}
    if work.who.id not in group:
        raise Refused
    return text, callout


def _current(work: Work, callout: Callout) -> list[CalloutText]:
    query = select(CalloutText).where(CalloutText.callout_id == callout.id, CalloutText.replaced_at.is_(None))
    return list(work.session.scalars(query.order_by(CalloutText.id)))


def _say(work: Work, callout: Callout, text: CalloutText, *, agrees: bool) -> None:
    seat = _voice_of(work, callout)
    own = Agreement.text_id == text.id, Agreement.person_id == work.who.id
    values = {"agrees": agrees, "at": work.now}
    if work.session.execute(update(Agreement).where(*own).values(**values).returning(Agreement.id)).first() is None:
        work.session.add(Agreement(text_id=text.id, person_id=work.who.id, seat=seat, **values))
    work.session.flush()
    note(work, callout, "agreed" if agrees else "against", seat=seat, detail=f"{text.audience} {text.id}")
    _tell_if_ready(work, callout, text)
    if not agrees:
        _tell_against(work, callout, text, seat)


def _tell_against(work: Work, callout: Callout, text: CalloutText, seat: str) -> None:
    """Who wrote it and who is to send it hear at once that it stands still, and who is against it."""
    assert work.origin is not None
    shown = text_view(work, callout, text)
    for found in calling.present(work, callout):
        if found.id != work.who.id and found.id in heads(work, callout) | {text.by}:
            key = f"against:{text.id}:{found.id}:{work.origin.row}"
            sending.tell(work, callout, found, key, lambda t: words.against(t, shown, seat))


def _voice_of(work: Work, callout: Callout) -> str:
    """For which seat somebody speaks: the one that they were called for, or the management."""
    calls = [(seat.seat, call) for seat in callout.seats for call in seat.calls]
    named = next((seat for seat, call in calls if call.person_id == work.who.id and call.called_at), "")
    return named or seat_of(work, work.who.id) or MANAGEMENT


def _missing(work: Work, callout: Callout, text: CalloutText) -> tuple[str, ...]:
    said = work.session.scalars(select(Agreement).where(Agreement.text_id == text.id))
    voices = tuple(Voice(each.person_id or 0, each.seat, each.agrees) for each in said)
    seats = frozenset(seat.seat for seat in callout.seats if not seat.outsider)
    asked = audiences.management_was_asked(work, callout, text.id)
    return missing(
        Wording(
            text.audience, voices, heads(work, callout), seats, asked, callout.hold, callout.drill, callout.executing
        )
    )


def text_view(
    work: Work, callout: Callout, text: CalloutText, *, refused: bool = False, receivers: int = 0
) -> TextView:
    agreed = work.session.scalars(select(Agreement.seat).where(Agreement.text_id == text.id, Agreement.agrees))
    return TextView(
        text.id, view(work, callout), text.audience, text.area, work.programme.seal.open(text.sealed),
        _missing(work, callout, text), text.sent_at is not None, tuple(agreed), refused, receivers,
        asked=audiences.management_was_asked(work, callout, text.id),
    )  # fmt: skip


def _refused(work: Work, callout: Callout, text: CalloutText) -> TextView:
    return text_view(work, callout, text, refused=True)


def _tell_if_ready(work: Work, callout: Callout, text: CalloutText) -> None:
    """The head hears once that nothing is missing any more."""
    if text.ready_at is None and not _missing(work, callout, text):
        text.ready_at = work.now
        shown = text_view(work, callout, text)
        for found in calling.present(work, callout):
            if found.id in heads(work, callout) and found.id != work.who.id:
                sending.tell(work, callout, found, f"ready:{text.id}:{found.id}", lambda t: words.ready(t, shown))
