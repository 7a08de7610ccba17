"""Figures that are owed: answers by words and buttons, /tal."""

from bot.context import Context, Unless
from bot.figures import (
    about,
    answering,
    asked_back,
    asked_back_words,
    deleting,
    duty_words,
    handing_on,
    listing_words,
    nudging,
    nudging_words,
    opening,
    overview,
    pressing,
    since,
    starting,
    telling,
    telling_both,
    telling_words,
    words,
)
from bot.figures import duties as looking_after
from bot.figures.settling import Number
from bot.figures.steps import Gone, NotYours
from bot.hearing.words import heard
from bot.overview import asking
from bot.people.courtesy import acknowledges
from bot.people.model import LEADERS
from bot.registrations import agreeing, saving
from bot.registrations.practice import Practising
from bot.registrations.words import entry as entry_words
from bot.registrations.words import practising
from bot.update import Update
from handlers import hearing
from handlers.group_chats import kept_to_oneself

UNLESS: Unless = {
    Gone: words.gone,
    NotYours: words.not_yours,
    Practising: practising,
    opening.TooSoon: listing_words.too_soon,
    opening.AskedAlready: listing_words.asked_already,
}


async def tal(update: Update, context: Context) -> None:
    """/tal; a leader asks for the figures with /tal 30. januar"""
    if context.arguments:
        await context.do(starting.begin, context.arguments, say=listing_words.begun, unless=UNLESS)
    else:
        await context.do(overview.overview, say=listing_words.overview)


async def tells_who(context: Context) -> bool:
    """ "hvem har ikke svaret?", "kan du rykke dem?", while figures are collected: the list of staff; or one's own."""
    if (back := asked_back.asks(context.text)) and (known := await context.ask(asked_back.answer, back)):
        await context.say(lambda t, _: asked_back_words.told(t, known))
        return True
    if overview.asks_own(context.text) and await context.ask(overview.delivers):
        await context.do(overview.overview, say=listing_words.overview)
        return True
    if asked_back.asks_meaning(context.text) and (one := await context.ask(asked_back.explained, context.text)):
        await context.do(pressing.press, one, "ask", say=words.answered, unless=UNLESS)
        return True
    asks = overview.asks_who(context.text) or overview.asks_own(context.text) or nudging.of_all(context.text)
    if not asks or not await context.ask(overview.collecting):
        return False
    await context.do(overview.everybody, say=listing_words.overview)
    return True


async def tells_how_it_went(context: Context) -> bool:
    """ "succes: …, benspænd: …", from whoever is asked for it."""
    if not telling_both.of_both(context.text) or not await context.ask(telling_both.asked_of):
        return False
    await context.do(telling_both.take_both, context.text, say=telling_words.telling, unless=UNLESS)
    return True


async def tells_who_looks_after(context: Context) -> bool:
    """ "hvem har ansvaret for MILIFE?", from those who lead: that activity, or all where none is named."""
    what = looking_after.asked(context.text)
    if not what or not await context.ask(lambda work: work.has(LEADERS)):
        return False
    if await kept_to_oneself(context, "personer"):
        return True
    plan = context.programme.plan
    meant = {plan.criterion(each).activity for each in asking.named(plan, what)}
    if len(meant) == 1:
        await context.do(looking_after.choice, meant.pop(), say=duty_words.choice, unless=UNLESS)
    else:
        await context.do(looking_after.duties, say=duty_words.duties)
    return True


async def tells_to_delete(context: Context) -> bool:
    """ "slet" while figures are asked for: the one that was told last is shown with its buttons, or what is owed."""
    if context.replied_to or agreeing.meant(context.text) != agreeing.DROP or acknowledges(context.text):
        return False
    if not await context.ask(deleting.means_figures):
        return False
    if (entry := await context.ask(deleting.told)) is not None:
        await context.do(saving.show, entry, say=entry_words, unless=UNLESS)
    else:
        await context.do(deleting.owed, say=words.answered, unless=UNLESS)
    return True


async def nudges(context: Context) -> bool:
    """ "kan du rykke Preben?", from staff: what is missing, and a button that reminds."""
    person = await context.ask(nudging.whom, context.text) if nudging.asks(context.text) else None
    if person is None:
        return False
    if not await kept_to_oneself(context, "tal"):
        await context.do(nudging.look, person, say=nudging_words.nudge, unless=UNLESS)
    return True


async def answer(update: Update, context: Context, subject: list[str]) -> None:
    """Words about all that is owed ("figures:3", "figures:3:day"); a report that was written meanwhile is a report."""
    held, what, text = int(subject[1]), subject[2], context.text
    if what == "day" and not answering.counts(text):
        await context.do(answering.answer_day, "figures", held, text, say=words.answered, unless=UNLESS)
    elif await context.ask(about.means_figures, held, text, True):
        await context.do(answering.answer, held, text, say=words.answered, unless=UNLESS)
    else:
        await hearing.sentence(update, context)


async def answer_one(update: Update, context: Context, subject: list[str]) -> None:
    """Words about one figure: "figure:7:value", "figure:7:whole:10", "figure:7:day"; a report is a report."""
    _, id, why, value, *_ = [*subject, "", ""]
    if why == "day" and not answering.counts(context.text):
        await context.do(answering.answer_day, "figure", int(id), context.text, say=words.answered, unless=UNLESS)
        return
    if not (
        await context.ask(about.means_one, int(id), context.text)
        or await context.ask(since.says_when, int(id), context.text)
    ):
        await hearing.sentence(update, context)
        return
    known = int(value) if value.isdigit() else None
    if known is not None and await context.ask(since.is_of_later, int(id), why, context.text):
        await context.do(since.begin, int(id), known, context.text, say=heard, unless=UNLESS)
        return
    await context.do(answering.answer_one, int(id), context.text, why, known, say=words.answered, unless=UNLESS)


async def everything(update: Update, context: Context) -> None:
    """A button under all that is owed: figures:3:one, figures:3:on:2018-01-20, figures:3:to:5 …"""
    match context.subject[1:]:
        case [id, "one" | "as_reported" | "same" | "promise" as what]:
            await context.do(pressing.press_all, int(id), what, say=words.answered, unless=UNLESS)
        case [id, "on", day]:
            await context.do(pressing.promise, int(id), day, say=words.answered, unless=UNLESS)
        case [id, "other"]:
            await context.do(handing_on.whom, int(id), say=words.answered, unless=UNLESS)
        case [id, "to", person]:
            await context.do(handing_on.to_person, int(id), int(person), say=words.answered, unless=UNLESS)
        case [id, "accept"]:
            await context.do(handing_on.accept, int(id), say=words.answered, unless=UNLESS)
        case [id, "refuse"]:
            await context.do(handing_on.refuse, int(id), say=words.refused, unless=UNLESS)


async def one(update: Update, context: Context) -> None:
    """A button under one figure: figure:7:same, figure:7:set:12:sure, figure:7:set:10-12, figure:7:on:2018-01-20 …"""
    match context.subject[1:]:
        case [id, "ask" | "same" | "as_reported" | "not_relevant" | "promise" as what]:
            await context.do(pressing.press, int(id), what, say=words.answered, unless=UNLESS)
        case [id, "on", day]:
            await context.do(pressing.promise_one, int(id), day, say=words.answered, unless=UNLESS)
        case [id, "other"]:
            await context.do(handing_on.whom_one, int(id), say=words.answered, unless=UNLESS)
        case [id, "to", person]:
            await context.do(handing_on.one_to_person, int(id), int(person), say=words.answered, unless=UNLESS)
        case [id, "during", figure, first, last]:
            await context.do(since.of_days, int(id), int(figure), first, last, say=heard, unless=UNLESS)
        case [id, "set", figure, *how]:
            value, _, whole = figure.partition("-")
            number = Number(int(value), int(whole) if whole else None, "about" in how)
            sure = "sure" in how
            await context.do(pressing.set_number, int(id), number, sure, say=words.answered, unless=UNLESS)


async def lists(update: Update, context: Context) -> None:
    """figures:3:list:0, figures:3:fill:1, figures:3:correct, figures:3:remind:5, figures:3:remind:all"""
    match context.subject[1:]:
        case [id, "remind", "all"]:
            await context.do(nudging.nudge_all, int(id), say=nudging_words.nudged_all, unless=UNLESS)
        case [id, "remind", person]:
            await context.do(nudging.nudge, int(id), int(person), say=nudging_words.nudge, unless=UNLESS)
        case [id, "list", _]:
            await context.do(overview.figures_of, int(id), False, say=listing_words.figures, unless=UNLESS)
        case [id, "fill", page]:
            await context.do(
                overview.figures_of, int(id), True,
                say=lambda t, it: listing_words.choose(t, it, int(page), "fill"), unless=UNLESS,
            )  # fmt: skip
        case [id, "correct"]:
            await context.do(
                overview.mine, int(id), say=lambda t, it: listing_words.choose(t, it, 0, "correct"), unless=UNLESS
            )


async def duties(update: Update, context: Context) -> None:
    """duties:0"""
    await context.do(looking_after.duties, say=duty_words.duties)


async def duty(update: Update, context: Context) -> None:
    """duty:nussa:who:1, duty:nussa:give:4, duty:nussa:drop:4"""
    match context.subject[1:]:
        case [activity, "who", page]:
            await context.do(looking_after.choice, activity, int(page), say=duty_words.choice, unless=UNLESS)
        case [activity, "give", person]:
            await context.do(looking_after.give, activity, int(person), say=duty_words.choice, unless=UNLESS)
        case [activity, "drop", person]:
            await context.do(looking_after.drop, activity, int(person), say=duty_words.choice, unless=UNLESS)


async def tell(update: Update, context: Context) -> None:
    """Buttons about how it went: tell:3:begin, tell:3:list of a round; tell:8:show, tell:8:none:successes of one."""
    match context.subject[1:]:
        case [id, "begin"]:
            await context.do(telling.begin, int(id), say=telling_words.telling, unless=UNLESS)
        case [id, "list"]:
            await context.do(telling.choose, int(id), say=telling_words.telling, unless=UNLESS)
        case [id, "show"]:
            await context.do(telling.show, int(id), say=telling_words.telling, unless=UNLESS)
        case [id, "skip"]:
            await context.do(telling.skip, int(id), say=telling_words.telling, unless=UNLESS)
        case [id, "none", what]:
            await context.do(telling.take, int(id), what, "", say=telling_words.telling, unless=UNLESS)


async def told(update: Update, context: Context, subject: list[str]) -> None:
    """Words about how it went: "tell:8:successes"; a report that was written meanwhile is a report."""
    id, asks = int(subject[1]), subject[2] in (telling.SUCCESSES, telling.OBSTACLES)
    if asks and telling.says_nothing(context.text):
        await context.do(telling.take, id, subject[2], "", say=telling_words.telling, unless=UNLESS)
    elif asks and telling.says_later(context.text):
        await context.do(telling.skip, id, say=telling_words.telling, unless=UNLESS)
    elif asks and await context.ask(telling.tells, context.text):
        await context.do(telling.take, id, subject[2], context.text, say=telling_words.telling, unless=UNLESS)
    else:
        await hearing.sentence(update, context)
