"""Green, yellow, red, grey: how a result stands to its pace."""

import math
from enum import StrEnum

from bot.plan.criteria import Amount, Criterion
from bot.plan.model import Lights

WHOLE = {"count", "unique"}
AMOUNTS = {"count", "unique", "level"}


class Light(StrEnum):
    GREEN = "green"
    """At or above pace; also what is reported and has nothing to be compared with."""
    YELLOW = "yellow"
    """A little behind."""
    RED = "red"
    """Clearly behind."""
    GREY = "grey"
    """Nothing has been reported. Missing is not zero: grey never turns red by itself."""


def light(criterion: Criterion, target: Amount | None, reached: float, pace: float | None, lights: Lights) -> Light:
    """Compare what was reached with the pace, in the criterion's direction."""
    if pace is None:
        return Light.GREEN
    if criterion.kind in WHOLE:
        pace = _whole(criterion, pace)
    if _kept(criterion, target, reached, pace):
        return Light.GREEN
    least = lights.amount if criterion.kind in AMOUNTS else lights.quality
    near, far = (reached, pace) if criterion.direction == "up" else (pace, reached)
    return Light.YELLOW if near >= least * far else Light.RED


def _kept(criterion: Criterion, target: Amount | None, reached: float, pace: float) -> bool:
    """Whether the pace is kept. A figure that is to rise or fall has not done so by standing still."""
    if reached == pace:
        return not isinstance(target, str)
    return (reached > pace) == (criterion.direction == "up")


def _whole(criterion: Criterion, pace: float) -> float:
    """Nobody holds half a dinner: being at pace means having reached the last whole number of it."""
    return math.floor(pace + 1e-9) if criterion.direction == "up" else math.ceil(pace - 1e-9)
