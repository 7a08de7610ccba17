"""/snooze: no reminders for a while."""

from bot.context import Context
from bot.people import snooze_words, snoozing
from bot.update import Update


async def begin(update: Update, context: Context) -> None:
    """/snooze, /snooze 14 dage, /snooze til 2. januar"""
    await context.do(snoozing.snooze_in_words, context.arguments, say=snooze_words.snoozed)


async def choose(update: Update, context: Context) -> None:
    """snooze:7, snooze:0 ends it"""
    await context.do(snoozing.snooze, int(context.subject[1]), say=snooze_words.snoozed)
