"""After a call-out: the evaluation."""

from bot.beredskab import activation_words, evaluating
from bot.beredskab import evaluation_words as words
from bot.beredskab.states import NotNow
from bot.context import Context, Unless
from bot.update import Update
from handlers import hearing

UNLESS: Unless = {NotNow: activation_words.not_now}
CLOSED: Unless = {NotNow: lambda t, _: words.closed(t)}


async def decide(update: Update, context: Context) -> None:
    """callout:4:evaluate, callout:4:leave, callout:4:finish"""
    match context.subject[1:]:
        case [id, "evaluate"]:
            await context.do(evaluating.evaluate, int(id), say=words.evaluates, unless=UNLESS)
        case [id, "leave"]:
            await context.do(evaluating.leave, int(id), say=words.left, unless=UNLESS)
        case [id, "finish"]:
            await context.do(evaluating.finish, int(id), say=words.finished, unless=UNLESS)


async def opinion(update: Update, context: Context) -> None:
    """opinion:4:1:yes"""
    _, id, question, answer = context.subject
    await context.do(evaluating.opine, int(id), int(question), answer, say=words.answered, unless=CLOSED)


async def written(update: Update, context: Context, subject: list[str]) -> None:
    """What one thinks, in words: opinion:4; a question, a request or a report that was written meanwhile is that."""
    if await context.ask(evaluating.is_opinion, int(subject[1]), context.text):
        await context.do(evaluating.write_opinion, int(subject[1]), context.text, say=words.answered, unless=CLOSED)
    elif evaluating.wonders(context.text):
        await context.do(evaluating.ask_again, int(subject[1]), say=words.answered, unless=CLOSED)
    else:
        await hearing.sentence(update, context)
