"""What this process has done since it started: counters, and when each part of it last gave a sign of life."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.clock import stopwatch


@dataclass(slots=True)
class Pulse:
    """Seconds are those of a stopwatch: a clock that is set back makes nothing late."""

    seconds: Callable[[], float] = stopwatch
    handled: int = 0
    """Incoming messages and answers by link that were handled."""
    sent: Counter[tuple[str, str]] = field(default_factory=Counter)
    """What became of sendings, by lane and state."""
    _signs: dict[str, float] = field(default_factory=dict)

    def sign(self, part: str) -> None:
        """A part of the process works: a job has looked, Telegram has answered."""
        self._signs[part] = self.seconds()

    def left(self, lane: str, state: str) -> None:
        self.sent[lane, state] += 1

    def rest(self, part: str) -> None:
        """A part has nothing to do in this process (another one polls), so that its silence means nothing."""
        self._signs.pop(part, None)

    def silences(self) -> dict[str, float]:
        """For how many seconds each part has given no sign."""
        now = self.seconds()
        return {part: now - at for part, at in self._signs.items()}
