"""What the group lets go out: wordings, who agrees, and sending; residents who want to hear."""

from bot.beredskab import activation_words, outwards, wishes
from bot.beredskab import outward_words as words
from bot.beredskab.states import NotNow
from bot.context import Context, Unless
from bot.update import Update

UNLESS: Unless = {NotNow: activation_words.not_now}


async def outward(update: Update, context: Context) -> None:
    """callout:4:outward, callout:4:to:residents"""
    match context.subject[1:]:
        case [id, "outward"]:
            await context.do(outwards.overview, int(id), say=words.overview, unless=UNLESS)
        case [id, _, audience]:
            await context.do(outwards.ask_wording, int(id), audience, say=words.wording_wanted, unless=UNLESS)


async def wording(update: Update, context: Context, subject: list[str]) -> None:
    """The words that were asked for: wording:4:residents"""
    await context.do(outwards.propose, int(subject[1]), subject[2], context.text, say=words.text, unless=UNLESS)


async def text(update: Update, context: Context) -> None:
    """text:3:look, text:3:agree, text:3:against, text:3:management, text:3:phoned, text:3:send"""
    match context.subject[1:]:
        case [id, "look"]:
            await context.do(outwards.look, int(id), say=words.text, unless=UNLESS)
        case [id, "agree" | "against" as voice]:
            await context.do(outwards.say, int(id), voice == "agree", say=words.text, unless=UNLESS)
        case [id, "management"]:
            await context.do(outwards.ask_management, int(id), say=words.text, unless=UNLESS)
        case [id, "phoned"]:
            await context.do(outwards.management_phoned, int(id), say=words.text, unless=UNLESS)
        case [id, "send"]:
            await context.do(outwards.send, int(id), say=words.text, unless=UNLESS)


async def wish(update: Update, context: Context) -> None:
    """crisis:wish:yes, crisis:wish:no"""
    await context.do(wishes.wish, context.subject[2] == "yes", say=words.wish)
