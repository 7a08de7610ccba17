"""Whether the crisis group is ready: /beredskab hvad_nu, the yearly question, the test of the quarter."""

from bot.beredskab import drilling, readiness, status_words
from bot.beredskab import readiness_words as words
from bot.beredskab import status_meeting as pack
from bot.context import Context
from bot.update import Update


async def what_now(update: Update, context: Context) -> None:
    """/beredskab hvad_nu, and crisis:now"""
    await context.do(readiness.what_now, say=words.what_now)


async def status_meeting(update: Update, context: Context) -> None:
    """/beredskab statusmøde"""
    await context.do(pack.hand_out, say=status_words.handed_out)


async def ready(update: Update, context: Context) -> None:
    """ready:3:here, ready:3:confirm, ready:3:mend"""
    match context.subject[1:]:
        case [id, "here"]:
            await context.do(drilling.here, int(id), say=words.is_here)
        case [id, "confirm"]:
            await context.do(drilling.confirm, int(id), say=words.confirmed)
        case [id, "mend"]:
            await context.do(drilling.mend, int(id), say=words.mending)
