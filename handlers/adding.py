"""Adding somebody who has no Telegram."""

from bot.context import Context, Unless
from bot.people import adding, channel_words
from bot.people import adding_words as words
from bot.people.adding import NoSuchCandidate
from bot.people.codes import AlreadyTaken
from bot.people.model import Role
from bot.update import Update
from handlers import hearing

UNLESS: Unless = {NoSuchCandidate: words.gone, AlreadyTaken: channel_words.taken}


async def begin(update: Update, context: Context) -> None:
    """people:add"""
    await context.do(adding.begin, say=words.told)


async def answer(update: Update, context: Context, subject: list[str]) -> None:
    """Words about who is to be added; a report that was written meanwhile is a report."""
    if subject[1].isdigit() and await context.ask(adding.means_somebody, context.text):
        await context.do(adding.take, int(subject[1]), context.text, say=words.told, unless=UNLESS)
    else:
        await hearing.sentence(update, context)


async def role(update: Update, context: Context) -> None:
    """candidate:7:role:styregruppe"""
    _, id, _, role = context.subject
    if role in list(Role):
        await context.do(adding.choose_role, int(id), role, say=words.told, unless=UNLESS)
