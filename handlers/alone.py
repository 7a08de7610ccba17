"""What is nobody else's business is answered in one's own chat: in a group one is told so."""

from bot.context import Context
from bot.words import only_alone


async def kept_to_oneself(context: Context, command: str) -> bool:
    """Whether this is a group; then the command by which the same is asked alone was named."""
    if context.origin.group:
        await context.say(lambda t, _: only_alone(t, f"/{command}"))
    return context.origin.group
