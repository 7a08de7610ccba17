"""/mine_data, /slet_mig, and what the privacy gate stopped."""

from bot.context import Context, Unless
from bot.my_data import actions, words
from bot.people.oneself import greet
from bot.people.roster import LastHead
from bot.update import Update

UNLESS: Unless = {LastHead: words.last_head}


async def hand_out(update: Update, context: Context) -> None:
    """/mine_data"""
    await context.do(actions.hand_out, say=words.handed)


async def ask_erase(update: Update, context: Context) -> None:
    """/slet_mig, and "Nej, slet mig" under the welcome: asks once more."""
    await context.do(actions.ask_erase, say=words.really, unless=UNLESS)


async def erase(update: Update, context: Context) -> None:
    """erase:ask, erase:yes, erase:no"""
    match context.subject[1:]:
        case ["yes"]:
            await context.do(actions.erase, say=words.erased, unless=UNLESS)
        case ["no"]:
            await context.do(greet, say=words.kept)
        case _:
            await ask_erase(update, context)


async def stopped(update: Update, context: Context) -> None:
    """Nothing of the message was kept; it is deleted from the chat too."""
    await context.do(actions.remove_message, say=lambda t, _result: words.stopped(t, context.row.stopped))
