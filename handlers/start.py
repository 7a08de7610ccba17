"""Coming in: /start, invitations, consent, help, language, practice."""

from bot.context import Context
from bot.newsletter.subscribing import JOIN
from bot.people import circle_words, consent_words, help_words, joining, oneself, words
from bot.update import Update
from handlers import newsletter


async def start(update: Update, context: Context) -> None:
    """/start CODE opens an invitation; /start alone greets who is known."""
    if context.arguments == JOIN:
        await newsletter.sign_up(update, context)
    elif context.arguments:
        await context.do(
            joining.join, context.arguments, say=words.joined, unless={joining.NoSuchInvitation: words.no_invitation}
        )
    else:
        await context.do(oneself.greet, say=help_words.help)


async def help(update: Update, context: Context) -> None:
    """/hjaelp, and "hjælp" in words"""
    await context.do(oneself.greet, say=circle_words.help if context.origin.group else help_words.help)


async def consent(update: Update, context: Context) -> None:
    """consent:2017-1: the version of the text that was agreed to."""
    await context.do(oneself.consent, context.subject[1], say=consent_words.consented)


async def language(update: Update, context: Context) -> None:
    """/sprog, or a press on one of its buttons."""
    chosen = context.subject[1] if len(context.subject) == 2 else context.arguments.lower()[:2]
    if chosen in ("da", "en"):
        await context.do(oneself.choose_language, chosen, say=words.language_chosen)
    else:
        await context.do(oneself.greet, say=words.which_language)


async def practice(update: Update, context: Context) -> None:
    """/oev begins to practise; /oev slut, or the button, ends it."""
    ends = context.subject[1:] == ["stop"] or context.arguments.lower() in ("slut", "stop")
    await context.do(oneself.practise, not ends, say=words.practising)
