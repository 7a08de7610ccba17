"""What became of a sending, named by what must be done about it."""

from dataclasses import dataclass

WRONG_TOKEN = "Telegram does not know the token in NABOBOT_TOKEN"  # noqa: S105 - a line for whoever runs the bot
SECOND_POLLER = "another process polls Telegram with the same token: stop it first"


@dataclass(frozen=True, slots=True)
class Sent:
    message_id: int | None = None


class Undelivered(Exception):
    """It did not arrive, or nobody knows."""


class Throttled(Undelivered):
    """Wait this many seconds before this address is tried again; the others may go on."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"wait {seconds} s")
        self.seconds = seconds


class NotSent(Undelivered):
    """Certainly not sent: try again later."""


class NoAnswer(NotSent):
    """Certainly not sent, since the channel could not be reached at all: send nothing until it answers."""


class PerhapsSent(Undelivered):
    """The connection broke after the request had left: it may have arrived. Send no more until the channel answers."""


class Unreachable(Undelivered):
    """Blocked, deactivated or never there: this channel is dead."""


class MovedTo(Undelivered):
    """A group became a supergroup with another number."""

    def __init__(self, address: str) -> None:
        super().__init__(f"moved to {address}")
        self.address = address


class RefusedContent(Undelivered):
    """The channel will never take this content as it is."""


class NothingToDo(Undelivered):
    """It is so already: an edit that changes nothing, a message that is gone."""


class SendAnew(Undelivered):
    """The message that was to be edited is gone or cannot be edited: what it should have said is sent as a new one."""


class MustStop(Exception):
    """Nothing can be sent or received until somebody mends it: a wrong token, a second poller."""
