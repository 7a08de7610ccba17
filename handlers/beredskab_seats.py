"""Who holds the seats of the crisis plan."""

from bot.beredskab import seat_words, seating
from bot.beredskab.holders import NoSuchSeat
from bot.context import Context, Unless
from bot.people import roster_words
from bot.people.finding import NoSuchPerson
from bot.update import Update

UNLESS: Unless = {NoSuchSeat: seat_words.no_such_seat, NoSuchPerson: roster_words.gone}


async def seats(update: Update, context: Context) -> None:
    """crisis:seats"""
    await context.do(seating.seats, say=seat_words.seats)


async def of_person(update: Update, context: Context) -> None:
    """seats:7, from /personer"""
    await context.do(seating.of_person, int(context.subject[1]), say=seat_words.which_seat, unless=UNLESS)


async def seat(update: Update, context: Context) -> None:
    """seat:politi:show, seat:politi:who:0, seat:politi:put:7 …"""
    match context.subject[1:]:
        case [key, "show"]:
            await context.do(seating.card, key, say=seat_words.seat, unless=UNLESS)
        case [key, "who", page]:
            await context.do(seating.choose, key, int(page), say=seat_words.whom, unless=UNLESS)
        case [key, "put", person]:
            await context.do(seating.put, key, int(person), say=seat_words.seat, unless=UNLESS)
        case [key, "remove", person]:
            await context.do(seating.remove, key, int(person), say=seat_words.seat, unless=UNLESS)
        case [key, "first", person]:
            await context.do(seating.first, key, int(person), say=seat_words.seat, unless=UNLESS)
