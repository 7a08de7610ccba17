"""/fremdrift"""

import re

from bot.context import Context, Unless
from bot.feedback import words as feedback
from bot.language.atoms.normalise import fold
from bot.overview import actions, asking, place_words, places, standing, words
from bot.people.model import LEADERS, STAFF
from bot.people.oneself import waits_for_words
from bot.reports import by_hand, by_hand_words, handing_out, handing_out_words, sheet, years
from bot.update import Update

OF_A_YEAR = re.compile(r"(?<!halv)aar|annual")
"""A report of half a year is the progress report."""
SHEET = "sheet"
AS_SHEET = re.compile(r"excel|regneark|eksport|export|spreadsheet|csv")
UNLESS: Unless = {years.NoSuchYear: by_hand_words.no_such_year}


async def overview(update: Update, context: Context) -> None:
    """/fremdrift, standing:show; /fremdrift rapport, /fremdrift årsrapport; "rapport", from those who may have it"""
    kind = "" if context.subject else _kind(fold(context.text))
    if kind == by_hand.PROGRESS and "fremdrift" not in fold(context.text):
        kind = await context.ask(by_hand.their_kind)
    asks = bool(kind)
    may = await context.ask(lambda work: work.has(STAFF) if kind == SHEET else by_hand.may_have(work, kind))
    if not kind and not context.subject and await tells_of(context, fold(context.arguments)):
        return
    if may and kind == SHEET:
        await context.do(sheet.make, say=by_hand_words.table)
    elif kind and may:
        await context.do(by_hand.make, kind, fold(context.text), say=by_hand_words.made, unless=UNLESS)
    elif (asks or await context.ask(by_hand.only_annual)) and (theirs := await context.ask(by_hand.theirs)):
        await context.say(lambda t, _: by_hand_words.not_theirs(t, theirs))
    else:
        await context.do(actions.overview, say=words.overview)


async def sends(context: Context) -> bool:
    """ "send rapporten til styregruppen": asked before it is sent."""
    if context.replied_to or not handing_out.asks(context.text):
        return False
    found = await context.ask(handing_out.meant, context.text)
    if found is not None:
        await context.do(handing_out.offer, *found, say=handing_out_words.offered)
    return found is not None


async def hand_out(update: Update, context: Context) -> None:
    """report:annual:to:foelgegruppe"""
    _, kind, _, group = context.subject
    if group in context.programme.plan.groups:
        await context.do(handing_out.hand_out, kind, group, say=handing_out_words.handed)


async def tells_how_it_goes(context: Context) -> bool:
    """Whether it is asked how it goes with something that the plan counts, while nothing else waits for words."""
    silent = asking.asks_silent(context.text) and not context.replied_to
    if silent and await context.ask(lambda work: work.alone and work.has(LEADERS)):
        await context.do(actions.silent, say=feedback.listed)
        return True
    if await _tells_of_all(context):
        return True
    said = asking.asked(context.text)
    if not said or context.replied_to or await context.ask(waits_for_words):
        return False
    return await tells_of(context, said)


async def _tells_of_all(context: Context) -> bool:
    """ "er vi på sporet?" is /fremdrift; "hvilke mål er røde?" are those goals of it alone."""
    which = "" if context.replied_to else standing.asked(context.text)
    if not which or not await context.ask(standing.may_see) or await context.ask(waits_for_words):
        return False
    if which == standing.WHOLE:
        await context.do(actions.overview, say=words.overview)
    else:
        await context.do(standing.look, which, say=words.lit)
    return True


async def tells_of(context: Context, said: str) -> bool:
    """Whether folded words name an area or goals: then those are shown."""
    if said and await context.ask(places.area_of, said):
        await context.do(places.of_place, said, say=place_words.of_place)
        return True
    if not said or not await context.ask(asking.about, said):
        return False
    await context.do(asking.about, said, say=words.area)
    return True


async def report(update: Update, context: Context) -> None:
    """standing:report"""
    await context.do(by_hand.make, by_hand.PROGRESS, say=by_hand_words.made)


async def another(update: Update, context: Context) -> None:
    """report:report:now:pdf, report:annual:2017-18:docx, report:annual:2018:pdf"""
    _, kind, year, form = context.subject
    said = f"{year if year != 'now' else ''} {form}"
    await context.do(by_hand.make, kind, said, say=by_hand_words.made, unless=UNLESS)


async def table(update: Update, context: Context) -> None:
    """report:sheet"""
    await context.do(sheet.make, say=by_hand_words.table)


def _kind(said: str) -> str:
    if AS_SHEET.search(said):
        return SHEET
    if "rapport" not in said and "report" not in said:
        return ""
    return by_hand.ANNUAL if OF_A_YEAR.search(said) else by_hand.PROGRESS


async def area(update: Update, context: Context) -> None:
    """standing:area:tryghed, standing:all"""
    await context.do(actions.of_area, context.subject[-1], say=words.area)


async def silent(update: Update, context: Context) -> None:
    """standing:silent: what nothing was heard of."""
    await context.do(actions.silent, say=feedback.listed)
