"""While a call-out lasts: how it stands, the log, tasks, the police, and standing down."""

from bot.beredskab import (
    activation_words,
    board_words,
    closing,
    closing_words,
    moving,
    striking,
    striking_words,
    tasks,
    working,
)
from bot.beredskab import work_words as words
from bot.beredskab.states import NotNow
from bot.beredskab.taken_words import taken
from bot.context import Context, Unless
from bot.update import Update

UNLESS: Unless = {NotNow: activation_words.not_now}


async def under_way(update: Update, context: Context) -> None:
    """callout:4:board, callout:4:over, callout:4:false, and these with :yes"""
    match context.subject[1:]:
        case [id, "board"]:
            await context.do(working.look, int(id), say=board_words.status, unless=UNLESS)
        case [id, "over" | "false" as how]:
            say = closing_words.really
            await context.do(closing.really_end, int(id), say=lambda t, it: say(t, it, how), unless=UNLESS)
        case [id, "over", _]:
            await context.do(closing.end, int(id), closing.STAND_DOWN, say=closing_words.ended_by_you, unless=UNLESS)
        case [id, "false", _]:
            await context.do(closing.end, int(id), closing.FALSE_ALARM, say=closing_words.ended_by_you, unless=UNLESS)


async def working_on(update: Update, context: Context) -> None:
    """callout:4:report, callout:4:hold, callout:4:unhold, callout:4:first:12, callout:4:at:12, callout:4:unlog:12"""
    match context.subject[1:]:
        case [id, "report"]:
            await context.do(working.ask_report, int(id), say=words.report_wanted, unless=UNLESS)
        case [id, "first", number]:
            await context.do(working.put_first, int(id), int(number), say=words.instructed, unless=UNLESS)
        case [id, "at", number]:
            await context.do(moving.put_right, int(id), int(number), say=words.put_right, unless=UNLESS)
        case [id, "unlog", number, *_]:
            say = striking_words.taken_out
            await context.do(striking.take_out, int(id), int(number), say=say, unless=UNLESS)
        case [id, how]:
            await context.do(working.hold, int(id), how == "hold", say=words.held, unless=UNLESS)


async def take(context: Context, callout_id: int) -> None:
    """A line that somebody wrote about it."""
    await context.do(working.take, callout_id, context.text, say=taken, unless=UNLESS)


async def meanwhile(context: Context, callout_id: int) -> None:
    """More of what happens, while the seconds are counted."""
    await context.do(working.take_meanwhile, callout_id, context.text, say=taken, unless=UNLESS)


async def task(update: Update, context: Context) -> None:
    """task:3:done"""
    await context.do(tasks.done, int(context.subject[1]), say=words.task_done, unless=UNLESS)
