"""Who must know how a call-out goes, and the card with which they call by hand."""

from functools import partial

from sqlalchemy import select

from bot.beredskab import call_words as words
from bot.beredskab import holders, sending
from bot.beredskab.line import NO
from bot.beredskab.model import Callout, CalloutSeat
from bot.beredskab.views import Card, Number
from bot.outbox import Address, Outgoing, keyed, queue_deletion
from bot.people.channels import SMS, TELEGRAM
from bot.people.finding import leaders
from bot.people.model import Person
from bot.plan.beredskab import HEAD
from bot.work import Work


def group_of(callout: Callout) -> list[CalloutSeat]:
    """The seats of the coordinating level; outsiders who were called in make the group neither full nor less."""
    return [seat for seat in callout.seats if not seat.outsider]


def conveners(work: Work, callout: Callout) -> list[Person]:
    """Who activated it, and the secretariat head or whoever stands in; never nobody."""
    head = work.plan.beredskab.with_part(HEAD)
    seats = [seat for seat in callout.seats if head and seat.seat == head.key]
    ids = [callout.by, *(call.person_id for seat in seats for call in seat.calls if call.called_at)]
    found = [work.session.get(Person, each) for each in dict.fromkeys(ids) if each]
    return [each for each in found if each] or leaders(work)


def tell_conveners(work: Work, callout: Callout, key: str, say: sending.Say) -> None:
    for found in conveners(work, callout):
        sending.tell(work, callout, found, f"{key}:{found.id}", say)


def hand_out(work: Work, callout: Callout, due: list[CalloutSeat]) -> None:
    """To those who must know. Its key holds its number: it comes again until somebody writes how it ended."""
    for seat in due:
        _take_away(work, seat)
    for found in conveners(work, callout):
        shown = [card_of(work, seat, found.id) for seat in due]
        say = partial(words.card, it=shown[0]) if len(shown) == 1 else partial(words.cards, listed=shown)
        sending.tell(work, callout, found, f"card:{due[0].id}:{due[0].cards}:{found.id}", say)


def _take_away(work: Work, seat: CalloutSeat) -> None:
    """The card before it: one that rings again is enough to read."""
    own = f"callout:{seat.callout_id}:card:{seat.id}:"
    before = keyed(own), Outgoing.channel == TELEGRAM
    for row in work.session.scalars(select(Outgoing).where(*before, Outgoing.message_id.is_not(None))):
        to = Address(row.address, row.channel, row.person_id)
        queue_deletion(work.session, work.now, f"gone:{row.key}", to, row.message_id or 0)
        row.message_id = None  # it is not there any more: there is nothing left to edit


def card_of(work: Work, seat: CalloutSeat, reader: int | None = None) -> Card:
    """Whom to call for a seat, as one of those who call sees it."""
    beredskab = work.plan.beredskab
    place = beredskab.seats.get(seat.seat) or beredskab.outsiders.get(seat.seat)
    ids = [call.person_id for call in seat.calls] + [each.person_id for each in holders.holders_of(work, seat.seat)]
    people = [work.session.get(Person, each) for each in dict.fromkeys(ids) if each]
    no = {call.person_id for call in seat.calls if call.answer == NO}
    numbers = tuple(
        sorted(
            (Number(each.name, _number(each), each.id in no, each.id == reader) for each in people if each),
            key=lambda it: it.said_no,
        )
    )
    callout = seat.callout
    number = place.phone or "" if place else ""
    return Card(seat.id, seat.seat, work.plan, callout.drill, numbers, number, seat.cards)


def _number(found: Person) -> str:
    return next((each.address for each in found.channels if each.kind == SMS), "")


def remind_management(work: Work, callout: Callout) -> None:
    """The organisations' own boards are informed by their management, and never by the bot."""
    for stand in holders.stands(work, (each.key for each in work.plan.beredskab.of_level("management"))):
        for found in stand.people:
            sending.tell(work, callout, found, f"boards:{found.id}", words.reminder_to_management)
