"""What people write of the newsletter and report nothing by: "jeg har en historie til nyhedsbrevet"."""

from bot.context import Context
from bot.newsletter import archive, contributing, halting, halting_words, menu, opting_out, subscribing, words
from bot.newsletter import archive_words as archived
from bot.newsletter import contribution_words as given
from bot.people import oneself
from handlers.group_chats import kept_to_oneself
from handlers.newsletter import UNLESS


async def wants(context: Context) -> bool:
    """Whether somebody wants to give something to it, to read an earlier issue, or to get it otherwise."""
    if await _gives(context):
        return True
    wanted = "" if context.replied_to else menu.wants(context.text)
    if not wanted or not await context.ask(menu.means_it, wanted) or await kept_to_oneself(context, "nyhedsbrev"):
        return context.done
    if not await context.ask(menu.there_is_one):
        await context.do(menu.menu, say=words.menu)
    elif wanted == menu.GIVE:
        await context.do(contributing.begin, say=given.begun)
    elif wanted == menu.AGAIN:
        await context.do(subscribing.subscribe, say=words.mine, unless=UNLESS)
    elif wanted == menu.AREAS:
        await context.do(subscribing.mine, say=words.areas)
    elif wanted == menu.LANGUAGE:
        await context.do(menu.in_a_language, say=words.menu)
    elif wanted == menu.EARLIER:
        await context.do(archive.earlier, say=archived.listed)
    else:
        await context.do(menu.menu, say=words.menu)
    return True


async def tells_of_it(context: Context) -> bool:
    """Whether the newsletter is asked about ("hvornår kommer det næste nyhedsbrev?"), and nothing is reported of it."""
    of_it = menu.asks(context.text) or (menu.asks_when(context.text) and await context.ask(menu.was_shown))
    if context.replied_to or not of_it:
        return False
    if await context.ask(menu.reports, context.text):
        return False
    if not await kept_to_oneself(context, "nyhedsbrev"):
        await context.do(menu.menu, say=words.menu)
    return True


async def stops(context: Context, anything: bool) -> bool:
    """Whether words want an end of it: an editor's of what leaves, anybody else's of what they get.

    `anything`: they want an end of whatever is under way, which only who has nothing else here means of this.
    """
    said = opting_out.told(context.text)
    if not said and not anything:
        return False
    if await context.ask(halting.means_all, context.text):
        if not await kept_to_oneself(context, "nyhedsbrev"):
            await context.do(halting.halt, say=halting_words.halted)
        return True
    named, unnamed = said in (opting_out.OFF, opting_out.HALT), anything or said == opting_out.NO_MORE
    if named or (unnamed and await context.ask(oneself.only_subscribes)):
        await context.do(subscribing.leave, say=words.left)
    return context.done


async def _gives(context: Context) -> bool:
    """ "til nyhedsbrevet: vi havde en skøn dag med 14 børn" is a piece for it, and reports nothing."""
    words = "" if context.replied_to else menu.headed(context.text)
    if not words or not await context.ask(menu.may_give):
        return False
    if not await kept_to_oneself(context, "nyhedsbrev"):
        await context.do(contributing.take, words, say=given.step)
    return True
