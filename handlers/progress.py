"""/fremdrift"""

from telegram import Update

from bot.context import Context
from bot.progress import actions, words


async def overview(update: Update, context: Context) -> None:
    await context.do(actions.overview, say=words.overview)
