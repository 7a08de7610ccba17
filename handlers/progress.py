"""/fremdrift"""

from bot.context import Context
from bot.feedback import words as feedback
from bot.overview import actions, words
from bot.update import Update


async def overview(update: Update, context: Context) -> None:
    """/fremdrift, standing:show"""
    await context.do(actions.overview, say=words.overview)


async def area(update: Update, context: Context) -> None:
    """standing:area:tryghed, standing:all"""
    await context.do(actions.of_area, context.subject[-1], say=words.area)


async def silent(update: Update, context: Context) -> None:
    """standing:silent: what nothing was heard of."""
    await context.do(actions.silent, say=feedback.listed)
