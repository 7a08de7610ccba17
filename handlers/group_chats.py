"""In a group chat: what the bot answers there, and what is nobody else's business and is answered in one's own chat."""

from bot.context import Context
from bot.update import Kind, Update
from bot.words import only_alone


def addressed(update: Update, our_id: int) -> bool:
    """In a group the bot answers only a command, a mention, a reply to itself, or a press."""
    if update.kind in (Kind.PRESSED, Kind.MEMBERSHIP):
        return True
    if update.command is not None:
        return "@" not in update.command  # else it is another bot's
    return update.mentioned or update.reply_to_user == our_id


async def kept_to_oneself(context: Context, command: str) -> bool:
    """Whether this is a group; then the command by which the same is asked alone was named."""
    if context.origin.group:
        await context.say(lambda t, _: only_alone(t, f"/{command}"))
    return context.origin.group
