"""What became of a sending, named by what must be done about it."""

from dataclasses import dataclass


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


class PerhapsSent(Undelivered):
    """The connection broke after the request had left: it may have arrived."""


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


class MustStop(Exception):
    """Nothing can be sent or received until somebody mends it: a wrong token, a second poller."""
