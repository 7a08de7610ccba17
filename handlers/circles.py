"""/gruppe: which group of the programme a group chat belongs to; and what becomes of the bot in a chat."""

from bot import words as general
from bot.context import Context
from bot.hearing import group_moved
from bot.people import blocking, circles
from bot.people import circle_words as words
from bot.update import Update


async def whose(update: Update, context: Context) -> None:
    """/gruppe, written in the group's chat."""
    await context.do(circles.here, say=words.whose_chat)


async def membership(update: Update, context: Context) -> None:
    """Somebody blocked the bot or let it in again; or Telegram says that a group has another number from now on."""
    if update.moved_to:
        await context.do(group_moved.move, update.moved_to)
        return
    back = update.status in ("member", "administrator")
    await context.do(blocking.let_in if back else blocking.shut_out, context.origin.user_id)


async def settle(update: Update, context: Context) -> None:
    """circle:styregruppe, circle:none"""
    key = context.subject[1].replace("none", "")
    await context.do(
        circles.settle_here, key, say=words.settled, unless={circles.NoGroup: lambda t, _: general.old_button(t)}
    )
