"""What waits for whoever asks: "hvad mangler jeg?", "skylder jeg noget?"."""

from bot.context import Context
from bot.figures import listing_words
from bot.figures import overview as figures
from bot.meetings import asking
from bot.overview import lacking, lacking_words, to_do, to_do_words, wondering
from bot.people.model import STAFF
from handlers.group_chats import kept_to_oneself


async def tells(context: Context) -> bool:
    """Whether words ask what waits for their writer. Where that is figures and nothing else, they are shown at once."""
    if (
        context.replied_to
        or not wondering.of_oneself(context.text)
        or not await context.ask(lambda work: work.actor is not None)
    ):
        return False
    if await kept_to_oneself(context, "tal"):
        return True
    if await context.ask(to_do.only_figures):
        await context.do(figures.overview, say=listing_words.overview)
    else:
        await context.do(to_do.left, say=to_do_words.left)
    return True


async def tells_who(context: Context) -> bool:
    """ "hvem mangler at svare?", of no meeting that was spoken of last: staff see everybody, others their own."""
    text = context.text
    if context.replied_to or context.origin.group or not wondering.of_others(text):
        return False
    of_figures = wondering.of_figures(text)
    if asking.asks_who(text) and not of_figures and await context.ask(lacking.of_one_meeting):
        return False
    if await context.ask(lambda work: work.has(STAFF)):
        await context.do(lacking.look, of_figures, say=lacking_words.lacking)
    elif of_figures and await context.ask(lambda work: work.actor is not None):
        await context.do(figures.overview, say=listing_words.overview)
    return context.done
