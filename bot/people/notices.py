"""What leaders are told by the bot itself."""

from bot.message import Message
from bot.texts import Translator


def set_aside(t: Translator, row_id: int) -> Message:
    return Message(
        t.gettext(
            "A message to me could not be handled and was set aside (no. %(row)s). The sender knows. Whoever runs the bot should look at it."
        )
        % {"row": row_id}
    )
