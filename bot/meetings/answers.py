"""What became of an answer to an invitation."""

from dataclasses import dataclass

from bot.meetings.contact import Contact
from bot.meetings.views import MeetingView

MOVED, UNCLEAR, UNSURE, STANDS = "moved", "unclear", "unsure", "stands"
"""The meeting has moved since it was asked; what was written says neither yes nor no; that they cannot say yet;
that what they answered before is as it should be."""


@dataclass(frozen=True, slots=True)
class Noted:
    """An answer, as it stands now."""

    meeting: MeetingView
    answer: str
    reason: str = ""
    substitute: str = ""
    for_two: bool = False
    """The substitute is invited anyway."""
    waits: str = ""
    """The kind of channel that is not set up here, and by which the substitute's invitation would leave."""
    again: str = ""
    """Why the answer was not taken, and is asked for again: MOVED, UNCLEAR, UNSURE, STANDS."""
    full: bool = False
    """They would come, and every seat is taken."""


@dataclass(frozen=True, slots=True)
class Several:
    """An answer to each of several meetings."""

    noted: tuple[Noted, ...]


@dataclass(frozen=True, slots=True)
class Whom:
    """Who shall come instead cannot be told yet."""

    meeting: MeetingView
    contact: Contact
    unknown: bool = False
    """Something was written, and nobody can be found or reached by it."""
    declined: bool = False
    """Who was named does not come either."""


@dataclass(frozen=True, slots=True)
class Early:
    """Yes or no to a meeting to which nobody has been invited yet."""

    meeting: MeetingView


@dataclass(frozen=True, slots=True)
class Which:
    """Yes or no was said, and it may be about several meetings."""

    meetings: tuple[MeetingView, ...]
    answer: str
    unsure: bool = False
    """Asked so, they do not know yet."""
