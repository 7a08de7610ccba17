"""/uforstaaet: words that were not understood, and what they mean."""

from bot.context import Context, Unless
from bot.update import Update
from bot.vocabulary import actions, words
from bot.vocabulary.actions import NothingUnread

UNLESS: Unless = {NothingUnread: words.nothing_unread}


async def unread(update: Update, context: Context) -> None:
    await context.do(actions.unread, say=words.unread)


async def word(update: Update, context: Context) -> None:
    """word:8:0, word:8:0:page:1, word:8:0:criteria.newcomers, word:8:0:ignore"""
    match context.subject[1:]:
        case [id, number]:
            await context.do(actions.explain, int(id), int(number), say=words.explain, unless=UNLESS)
        case [id, number, "page", page]:
            await context.do(actions.explain, int(id), int(number), int(page), say=words.explain, unless=UNLESS)
        case [id, number, "ignore"]:
            await context.do(actions.ignore, int(id), int(number), say=words.unread, unless=UNLESS)
        case [id, number, means]:
            await context.do(actions.learn, int(id), int(number), means, say=words.learnt, unless=UNLESS)


async def learnt(update: Update, context: Context) -> None:
    """learnt:3:forget"""
    await context.do(actions.forget, int(context.subject[1]), say=words.unread, unless=UNLESS)
