"""/beredskab: activating the crisis plan, answering a call, calling by hand, standing down."""

from bot.beredskab import (
    activating,
    activation_words,
    answering,
    call_words,
    doubted,
    in_company,
    no_incident,
    not_of_it,
    outward_words,
    reading,
    taken_words,
    wishes,
    working,
)
from bot.beredskab import beside as besides
from bot.beredskab.reading import words_of
from bot.beredskab.states import NoGroup, NotNow
from bot.context import Context, Handled, Unless
from bot.hearing import pictures
from bot.meetings.pointing import names_a_day
from bot.update import Update
from handlers import beredskab_door, beredskab_ready, beredskab_seats, beredskab_words, beredskab_work, hearing

UNLESS: Unless = {NotNow: activation_words.not_now, NoGroup: activation_words.no_group}
ANSWERED = call_words.answered
OVER: Unless = {NotNow: call_words.over}


async def begin(update: Update, context: Context) -> None:
    """/beredskab, and with words behind it: /beredskab brand i Vangdalen, /beredskab hvad_nu, /beredskab pladser"""
    if not await context.ask(reading.is_crew):
        tells = bool(context.arguments) and await context.ask(reading.tells_of_something, context.arguments)
        nobody = activation_words.nobody_called
        await (context.say(lambda t, _: nobody(t, context.programme.plan)) if tells else _wish(context))
    elif context.origin.group:
        await context.say(activation_words.alone)
    elif page := PAGES.get(words_of(context.arguments)):
        await page(update, context)
    elif context.arguments and not await context.ask(reading.tells_of_something, context.arguments):
        await context.do(activating.begin, False, context.arguments, say=activation_words.start, unless=UNLESS)
    elif context.arguments:
        await context.do(activating.from_words, context.arguments, say=activation_words.step, unless=UNLESS)
        await context.ask(activating.rehearse)
    else:
        await context.do(activating.begin, say=activation_words.start, unless=UNLESS)


async def _wish(context: Context) -> None:
    """Who calls nobody out may hear of it, where there is anybody who can be called."""
    if await context.ask(activating.is_there):
        await context.do(wishes.wish, say=outward_words.wish)
    else:
        await context.say(lambda t, _: activation_words.nobody_called(t, context.programme.plan))


async def drill(update: Update, context: Context) -> None:
    """/beredskab øvelse"""
    await context.do(activating.begin, True, say=activation_words.start, unless=UNLESS)


PAGES: dict[str, Handled] = {
    **dict.fromkeys(("hvad nu", "what now"), beredskab_ready.what_now),
    **dict.fromkeys(("pladser", "seats"), beredskab_seats.seats),
    **dict.fromkeys(("oevelse", "drill"), drill),
    **dict.fromkeys(("statusmoede", "status meeting"), beredskab_ready.status_meeting),
    **dict.fromkeys(("politi", "police"), beredskab_door.links),
}
"""The pages behind the command's buttons, by what one would call them."""


async def tells(context: Context) -> bool:
    """Whether somebody writes that something has happened: who may then sees the screen, others whom to ring.

    What is no line of a call-out's log, because it asks or wants something done, is answered first.
    """
    if await beredskab_words.mean_something(context):
        return True
    if not reading.kind_in(context.programme.plan.beredskab, context.text):
        return False
    if await context.ask(lambda work: reading.is_danger(work, context.text, context.about(work))):
        news = (await context.ask(context.about)).startswith(no_incident.NEWS)
        if kind := await context.ask(doubted.doubted, context.text):
            if not news:
                await context.say(lambda t, _: activation_words.may_be_words(t, context.programme.plan, kind))
            return not news
        await context.say(lambda t, _: activation_words.nobody_called(t, context.programme.plan, news=news))
        return True
    if not await context.ask(lambda work: reading.is_crisis(work, context.text, context.about(work))):
        return False
    if context.origin.group:
        await context.say(activation_words.alone)
        return True
    if kind := await context.ask(doubted.doubted, context.text):
        await context.say(lambda t, _: activation_words.doubted(t, context.programme.plan, kind))
        return True
    await context.do(activating.from_words, context.text, say=activation_words.step, unless=UNLESS)
    await context.ask(activating.rehearse)
    return True


async def tells_others(context: Context) -> bool:
    """Whether who is called writes of it in a group: "jeg kommer om 10 min" there answers nobody."""
    if not context.origin.group or not await context.ask(in_company.is_of_callout, context.text):
        return False
    await context.say(lambda t, _: taken_words.in_company(t))
    return True


async def shows(update: Update, context: Context) -> bool:
    """Whether a picture comes with words of something that happens: neither it nor the rest of its album is news."""
    if not context.text or not reading.kind_in(context.programme.plan.beredskab, context.text):
        return False
    if await context.ask(lambda work: reading.is_danger(work, context.text, "")):
        await context.do(
            pictures.leave_out, update.album,
            say=lambda t, _: activation_words.nobody_called(t, context.programme.plan, news=True),
        )  # fmt: skip
        return True
    return await tells(context)


async def crisis(update: Update, context: Context) -> None:
    """crisis:new, crisis:drill, crisis:kind:skyderi:0, crisis:not"""
    match context.subject[1:]:
        case ["not"]:
            await context.say(activation_words.only_words)
        case ["danger"]:
            await context.say(lambda t, _: activation_words.nobody_called(t, context.programme.plan))
        case ["nothing"]:
            await context.say(activation_words.nothing_happens)
        case ["kind", kind, drill]:
            await context.do(activating.draft, kind, drill == "1", say=activation_words.step, unless=UNLESS)
            await context.ask(activating.rehearse)
        case [how]:
            await context.do(activating.begin, how == "drill", say=activation_words.start, unless=UNLESS)


async def callout(update: Update, context: Context) -> None:
    """A button of the activation: callout:4:area:vangdalen, callout:4:go …"""
    match context.subject[1:]:
        case [id, "area", area]:
            await context.do(activating.choose_area, int(id), area, say=activation_words.step, unless=UNLESS)
        case [id, "severity", severity]:
            await context.do(activating.choose_severity, int(id), severity, say=activation_words.step, unless=UNLESS)
        case [id, "levels", yes]:
            await context.do(activating.choose_levels, int(id), yes == "1", say=activation_words.step, unless=UNLESS)
        case [id, "go"]:
            await context.do(activating.call_out, int(id), say=activation_words.step, unless=UNLESS)
        case [id, "another"]:
            await context.do(activating.call_out, int(id), True, say=activation_words.step, unless=UNLESS)
        case [id, "same", first]:
            await context.do(activating.same_event, int(id), int(first), say=activation_words.step, unless=UNLESS)
        case [id, "regret"]:
            await context.do(activating.regret, int(id), say=activation_words.regretted, unless=UNLESS)
        case [id, "drop"]:
            await context.do(activating.drop, int(id), say=activation_words.dropped, unless=UNLESS)


async def written(update: Update, context: Context, subject: list[str]) -> None:
    """Words while the screen waits: where it is, what has happened; later an answer, a line for the log, or a task."""
    takes = await context.ask(activating.takes_words, int(subject[1]))
    if await context.ask(working.own_seconds, int(subject[1]), context.text):
        await beredskab_work.meanwhile(context, int(subject[1]))
    elif takes and await context.ask(reading.is_report, context.text):
        await hearing.beside(context, int(subject[1]))
    elif takes and (other := await context.ask(not_of_it.of_something_else, int(subject[1]), context.text)):
        if other == not_of_it.ANOTHER:
            await hearing.beside(context, int(subject[1]))
        else:
            await context.do(activating.look, int(subject[1]), say=activation_words.left_out, unless=UNLESS)
    elif takes:
        await context.do(activating.more_words, int(subject[1]), context.text, say=activation_words.step, unless=UNLESS)
    elif await context.ask(answering.waits_for, int(subject[1]), context.text):
        await context.do(answering.answer_in_words, int(subject[1]), context.text, say=ANSWERED, unless=OVER)
    elif await context.ask(working.means_it, int(subject[1]), context.text):
        await beredskab_work.take(context, int(subject[1]))
    else:
        await hearing.sentence(update, context)


def is_of_it(context: Context, about: str) -> bool:
    """Whether words in the middle of a call-out are of that, though they move something: what is moved has no day."""
    return about.startswith("callout:") and not names_a_day(context.text)


async def beside(context: Context, about: str) -> bool:
    """Whether words are of a call-out, and not of the report that is asked about."""
    if not about.startswith("draft:"):
        return False
    if callout := await context.ask(besides.to_answer, about, context.text):
        await context.do(answering.answer_in_words, callout, context.text, say=ANSWERED, unless=OVER)
    elif callout := await context.ask(besides.to_log, about, context.text):
        await beredskab_work.take(context, callout)
    return context.done


async def call(update: Update, context: Context) -> None:
    """What somebody who is called presses: call:7:come, call:7:in:15, call:7:what"""
    match context.subject[1:]:
        case [id, "what"]:
            await context.do(answering.details, int(id), say=call_words.details, unless=OVER)
        case [id, "in", minutes]:
            say = call_words.answered
            await context.do(answering.answer, int(id), "come", int(minutes), say=say, unless=OVER)
        case [id, answer]:
            await context.do(answering.answer, int(id), answer, say=call_words.answered, unless=OVER)


async def by_hand(update: Update, context: Context) -> None:
    """How a call by hand ended: hand:3:come"""
    _, seat, how = context.subject
    if how == "ask":
        await context.do(answering.card, int(seat), say=call_words.one_card, unless=UNLESS)
    else:
        await context.do(answering.called_by_hand, int(seat), how, say=call_words.by_hand, unless=UNLESS)
