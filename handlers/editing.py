"""What those who edit the newsletter write of the issue in hand."""

from bot.context import Context
from bot.newsletter import deciding, menu, spoken, words
from bot.newsletter import desk_words as desk
from handlers.alone import kept_to_oneself
from handlers.newsletter import UNLESS


async def tells_when_it_leaves(context: Context) -> bool:
    """ "send det på fredag kl. 10", right after the issue was shown: as by its button. Nothing leaves at once by words:
    without a moment ahead it is asked when."""
    if context.replied_to or not spoken.may_send(context.text):
        return False
    meant = await context.ask(spoken.sending, context.text)
    if meant is None:
        return False
    if await kept_to_oneself(context, "nyhedsbrev"):
        return True
    if meant.issue is None:
        await context.do(menu.menu, say=words.menu)
        return True
    await context.do(deciding.send_when_or_ask, meant.issue, meant.when, say=desk.when, unless=UNLESS)
    return True
