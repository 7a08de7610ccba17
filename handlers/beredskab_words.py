"""What is written while the screen waits or a call-out lasts, and is no line of its log: something is wanted by it."""

from bot.beredskab import (
    activating,
    activation_words,
    answering,
    asking_words,
    board_words,
    by_words,
    call_words,
    closing,
    closing_words,
    not_of_it,
    outward_told,
    outward_words,
    outwards,
    striking,
    striking_words,
    taken_words,
    tasks,
    work_words,
    working,
)
from bot.beredskab.states import NotNow
from bot.beredskab.written import DROP, FALSE, PRESS, TASKS, WHAT, WHERE, WHO, ends, nods, of_the_screen, question_in
from bot.context import Context, Unless
from bot.hearing import undoing
from bot.message import parted
from bot.work import Work

UNLESS: Unless = {NotNow: activation_words.not_now}
OVER: Unless = {NotNow: call_words.over}


async def mean_something(context: Context) -> bool:
    """Whether words were meant so, and it was done."""
    for meant in (_before, _leaves_wording, _takes_out, _ends, _asks, _nods, _called_by_hand, _done, _tells_others):
        if await meant(context):
            return True
    return False


async def has_picture(context: Context) -> bool:
    """A picture of somebody in a call-out is for no newsletter: it is not kept, and its words are a line of the log."""
    if not await context.ask(working.of_picture):
        return False
    await context.do(working.take_picture, context.text, say=taken_words.no_picture, unless=UNLESS)
    return True


# -- inside --


async def _before(context: Context) -> bool:
    """Who has the screen and writes "ja" or "hvem kommer?" may believe that somebody is called: they see it again."""
    means = of_the_screen(context.text)
    screen = await context.ask(_on_screen, context) if means else None
    if screen is None:
        return False
    if means == DROP:
        await context.do(activating.drop, screen, say=activation_words.dropped, unless=UNLESS)
    else:
        other = await context.ask(not_of_it.of_something_else, screen, context.text)
        say = activation_words.left_out if other == not_of_it.LEFT_OUT else activation_words.step
        await context.do(activating.look, screen, say=say, unless=UNLESS)
    return True


async def _leaves_wording(context: Context) -> bool:
    """ "stop", "glem det", asked for a wording: it is none, and no end of the call-out."""
    callout = await context.ask(_writes_wording) if undoing.lets_go(context.text) and not context.replied_to else None
    if callout is None:
        return False
    await context.do(outwards.leave_wording, callout, say=outward_words.wording_left, unless=UNLESS)
    return True


async def _takes_out(context: Context) -> bool:
    """ "hov det var ikke til jer", of the line that they have just written: which it is, with a button."""
    callout = await context.ask(working.followed) if striking.says(context.text) else None
    line = await context.ask(striking.last, callout) if callout else None
    if callout and line is None and await context.ask(striking.is_done, callout):
        await context.say(lambda t, _: striking_words.nothing_left(t))
        return True
    if callout is None or line is None:
        return False
    await context.do(striking.ask, callout, line, say=striking_words.which, unless=UNLESS)
    return True


async def _ends(context: Context) -> bool:
    """ "falsk alarm" while the seconds are counted takes it back; later it is asked whether all are stood down."""
    how = ends(context.text)
    if not how:
        return False
    if how == FALSE and await context.ask(activating.counts):
        await context.do(activating.regret_own, say=activation_words.regretted, unless=UNLESS)
    elif callout := await context.ask(working.followed):
        say = closing_words.really
        await context.do(closing.really_end, callout, say=lambda t, it: say(t, it, how), unless=UNLESS)
    return context.done


async def _asks(context: Context) -> bool:
    """Who is called, and asks what it is, where, who comes or what to do."""
    asked = question_in(context.text)
    if asked == PRESS:
        return await _asks_of_press(context)
    call = await context.ask(answering.called_to) if asked else None
    if call is None and asked == WHAT and await context.ask(working.may_look):
        await context.do(activating.begin, say=activation_words.start)
        return True
    if call is None and asked in (WHO, TASKS, WHERE) and (callout := await context.ask(working.followed)):
        await context.do(working.look, callout, say=board_words.status, unless=UNLESS)
        return True
    if call is None:
        return False
    if asked == WHAT:
        await context.do(answering.details, call, say=call_words.details, unless=OVER)
    else:
        await context.do(answering.know, call, say=asking_words.REPLIES[asked], unless=OVER)
    return True


async def _asks_of_press(context: Context) -> bool:
    """ "hvem må sige noget til pressen?": who answers them, and what goes out at all."""
    callout = await context.ask(working.followed)
    if callout is not None:
        await context.do(outwards.overview, callout, say=outward_words.overview, unless=UNLESS)
    return callout is not None


async def _called_by_hand(context: Context) -> bool:
    """ "Rita kommer", of the card with which somebody calls by hand."""
    found = await context.ask(by_words.by_hand, context.text) if by_words.may_be_by_hand(context.text) else None
    if found is None:
        return False
    await context.do(answering.called_by_hand, *found, say=call_words.by_hand, unless=UNLESS)
    return True


async def _done(context: Context) -> bool:
    """ "gjort", from whoever has one task left in a call-out; "opgaven med nøglen er løst", of whosever it is."""
    found = await context.ask(by_words.task_done, context.text) if by_words.says_done(context.text) else None
    if found is None:
        return False
    callout, task = found
    if task:
        await context.do(tasks.done, task, context.text, say=work_words.task_done, unless=UNLESS)
    else:
        await context.do(tasks.ask_which, callout, context.text, say=work_words.which_task, unless=UNLESS)
    return True


async def _tells_others(context: Context) -> bool:
    """ "skriv til beboerne, at …" is a wording that the group agrees on first; it was but a line of the log."""
    told = outward_told.wanted(context.text)
    callout = await context.ask(_may_tell, bool(told.words)) if told else None
    if told is None or callout is None:
        return False
    if told.words:
        await context.do(outwards.propose, callout, *told, say=outward_words.text_in_words, unless=UNLESS)
    else:
        await context.do(outwards.ask_wording, callout, told.audience, say=outward_words.wording_wanted, unless=UNLESS)
    return True


async def _nods(context: Context) -> bool:
    """ "ok" and a thumb do not say whether whoever is called comes: they are asked."""
    call = await context.ask(answering.to_answer) if nods(context.text) else None
    if call is None:
        return False
    await context.do(answering.know, call, say=asking_words.unclear, unless=OVER)
    return True


def _may_tell(work: Work, words: bool) -> int | None:
    """The call-out that is followed, unless a wording is being written: that may well speak of others, and not only
    name them."""
    return None if words and work.asked().startswith("wording:") else working.followed(work)


def _writes_wording(work: Work) -> int | None:
    """The call-out for which a wording is asked."""
    topic, number, _ = parted(work.asked())
    return number if topic == "wording" else None


def _on_screen(work: Work, context: Context) -> int | None:
    """One's own call-out that is asked about and has called nobody yet."""
    topic, number, _ = parted(context.about(work))
    return number if topic == "callout" and number is not None and activating.waits(work, number) else None
