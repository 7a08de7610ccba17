"""Links by which police outside the group call it out: /beredskab politi."""

from bot.beredskab import door
from bot.beredskab import door_words as words
from bot.context import Context
from bot.update import Update


async def links(update: Update, context: Context) -> None:
    """/beredskab politi"""
    await context.do(door.links, say=words.links)


async def link(update: Update, context: Context) -> None:
    """police:new, police:revoke:3"""
    match context.subject[1:]:
        case ["new"]:
            await context.do(door.ask_new, say=words.for_whom)
        case ["revoke", id]:
            await context.do(door.revoke, int(id), say=words.links)


async def written(update: Update, context: Context, subject: list[str]) -> None:
    """For whom it is."""
    await context.do(door.make, context.text, say=words.made)
