"""/uafklaret: messages that may not have arrived, and what becomes of them."""

from bot.context import Context, Unless
from bot.undelivered import actions, words
from bot.undelivered.actions import Decided, NoWay
from bot.update import Update

UNLESS: Unless = {Decided: words.decided, NoWay: lambda t, error: words.no_way(t, error.name)}


async def undecided(update: Update, context: Context) -> None:
    """/uafklaret, undelivered:list:2"""
    place = int(context.subject[2]) if context.subject else 0
    await context.do(actions.undecided, place, say=words.listed)


async def decide(update: Update, context: Context) -> None:
    """undelivered:12:again, :let_be, and of all up to no. 12 :all (are you sure?), :all_be"""
    match context.subject[1:]:
        case [id, "again"]:
            await context.do(actions.send_again, int(id), say=words.listed, unless=UNLESS)
        case [id, "all"]:
            await context.do(actions.ask_about_all, int(id), say=words.all_of_them)
        case [id, "all_be"]:
            await context.do(actions.let_all_be, int(id), say=words.listed, unless=UNLESS)
        case [id, "let_be"]:
            await context.do(actions.let_be, int(id), say=words.listed, unless=UNLESS)
