"""What is shown under "Information ud"."""

from dataclasses import dataclass

from bot.beredskab.views import CalloutView, Number


@dataclass(frozen=True, slots=True)
class TextView:
    id: int
    callout: CalloutView
    audience: str
    area: str | None
    words: str
    missing: tuple[str, ...]
    sent: bool
    agreed: tuple[str, ...]
    """Seats that agree."""
    refused: bool = False
    """Somebody just tried to send it, and it did not go."""
    receivers: int = 0
    """How many it was sent to."""
    left_out: bool = False
    """Something that looks like a name was left out of what was just written."""
    asked: bool = False
    """The management of the housing organisations was asked about it."""
    by_hand: tuple[Number, ...] = ()
    """Posts that should have been told just now and of which nobody is known here: they are called."""


@dataclass(frozen=True, slots=True)
class Outward:
    """All that is being said, and the management of whom nobody is known here."""

    callout: CalloutView
    texts: tuple[TextView, ...]
    management: tuple[Number, ...]
