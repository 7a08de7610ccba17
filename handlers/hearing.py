"""A sentence that somebody writes, or writes anew."""

from collections.abc import Collection

from bot.context import Context
from bot.hearing import actions as hearing
from bot.hearing import words
from bot.receipts import actions as receipts
from bot.receipts import words as receipt_words
from bot.registrations import agreeing
from bot.update import Update
from handlers.registrations import UNLESS


async def sentence(update: Update, context: Context, topics: Collection[str] = ()) -> str:
    """Something new, or nothing understood. Words that answer one of these topics are left alone: returns what."""
    return await context.do(hearing.hear, context.text, say=words.heard, unless_about=topics, unless=UNLESS)


async def about_all(update: Update, context: Context, subject: list[str]) -> None:
    """Words after several reports (batch:12): they save or delete them all, or are something new."""
    if meant := agreeing.meant(context.text):
        batch = int(subject[1])
        await context.do(receipts.answer_all, batch, meant, say=receipt_words.answered, unless=UNLESS)
    else:
        await sentence(update, context)


async def begins(update: Update, context: Context) -> bool:
    """Whether the words begin something new, though they could answer what was asked last."""
    return context.replied_to is None and await context.ask(hearing.is_new, context.text)


async def edit(update: Update, context: Context) -> None:
    """Somebody edited a message of their own."""
    await context.do(hearing.edited, context.text, say=words.edited, unless=UNLESS)
