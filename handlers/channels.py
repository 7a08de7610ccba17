"""/kanaler: the ways in which somebody is reached."""

from bot.context import Context, Unless
from bot.people import channel_words as words
from bot.people import channels, codes
from bot.people.finding import NoSuchPerson
from bot.people.roster_words import gone
from bot.update import Update
from handlers import hearing

UNLESS: Unless = {
    channels.NoSuchChannel: words.gone,
    channels.NotSetUp: words.not_set_up,
    codes.NoAddress: words.no_address,
    codes.AlreadyTaken: words.taken,
    codes.TooManyCodes: words.too_many,
    NoSuchPerson: gone,
}


async def mine(update: Update, context: Context) -> None:
    """/kanaler"""
    await context.do(channels.ways, say=words.ways)


async def channel(update: Update, context: Context) -> None:
    """channel:list:3, channel:add:email:3, channel:7:first, :remove, :code (a new one), :confirm:123456"""
    match context.subject[1:]:
        case ["list", person]:
            await context.do(channels.ways, int(person), say=words.ways, unless=UNLESS)
        case ["add", kind, person]:
            await context.do(codes.ask_address, kind, int(person), say=words.which_address, unless=UNLESS)
        case [id, "first"]:
            await context.do(channels.put_first, int(id), say=words.ways, unless=UNLESS)
        case [id, "remove"]:
            await context.do(channels.remove, int(id), say=words.ways, unless=UNLESS)
        case [id, "code"]:
            await context.do(codes.new_code, int(id), say=words.code_sent, unless=UNLESS)
        case [id, "confirm", code]:
            await context.do(codes.confirm, int(id), code, say=words.checked, unless=UNLESS)


async def answer(update: Update, context: Context, subject: list[str]) -> None:
    """Words after channel:add:email:3 (an address) or channel:code:7 (the code that was sent there)."""
    match subject[1:]:
        case ["add", kind, person, *_] if codes.like_address(kind, context.text):
            await context.do(codes.add, kind, int(person), context.text, say=words.code_sent, unless=UNLESS)
        case ["code", id, *_] if codes.is_code(context.text):
            await context.do(codes.confirm, int(id), context.text, say=words.checked, unless=UNLESS)
        case _:
            await hearing.sentence(update, context)
