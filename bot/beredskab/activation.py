"""The steps of an activation, as they are shown."""

from dataclasses import dataclass

from bot.beredskab.views import CalloutView
from bot.plan.model import Plan

AREA, SCREEN, SAME = "area", "screen", "same"
SEVERITIES = LIFE, GRAVE, UNREST = "life", "grave", "unrest"
ANYWHERE = "-"
"""What a button says for a place that is none of the areas."""

COUNTS = "counts"
"""What the message is about, beside its call-out, in which the seconds to think again are counted."""


@dataclass(frozen=True, slots=True)
class Start:
    """What has happened? And what is under way already."""

    plan: Plan
    drill: bool
    under_way: tuple[CalloutView, ...] = ()
    asked: str = ""
    """What was written behind the command, and tells of nothing that happens."""


@dataclass(frozen=True, slots=True)
class Step:
    """What comes next: AREA, SCREEN or SAME; or it was joined to another (states.JOINED)."""

    what: str
    callout: CalloutView
    other: CalloutView | None = None
    """What may be the same event."""
