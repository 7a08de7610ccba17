"""/gruppe: which group of the programme a group chat belongs to."""

from bot import words as general
from bot.context import Context
from bot.people import circle_words as words
from bot.people import circles
from bot.update import Update


async def whose(update: Update, context: Context) -> None:
    """/gruppe, written in the group's chat."""
    await context.do(circles.here, say=words.whose_chat)


async def settle(update: Update, context: Context) -> None:
    """circle:styregruppe, circle:none"""
    key = context.subject[1].replace("none", "")
    await context.do(
        circles.settle_here, key, say=words.settled, unless={circles.NoGroup: lambda t, _: general.old_button(t)}
    )
