"""How long to wait after a poll that failed, and when waiting is of no use."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from telegram.error import Conflict, EndPointNotFound, InvalidToken, RetryAfter, TelegramError

from bot.delivery.outcomes import SECOND_POLLER, WRONG_TOKEN, MustStop

PAUSES = (0.2, 1.0, 2.0, 5.0, 15.0)
"""Seconds, growing while Telegram does not answer."""
MINUTE = 60.0
CONFLICTS_OF_A_NEWCOMER, CONFLICTS = 3, 12
"""How many conflicts within a minute are borne. One or two are the echo of a poller that was killed; more are another
process with the same token. Who came last gives way first: people rely on the one that has long been running."""


@dataclass(slots=True)
class Patience:
    stopwatch: Callable[[], float]
    _began: float = field(init=False)
    _failures: int = 0
    _conflicts: deque[float] = field(default_factory=deque)

    def __post_init__(self) -> None:
        self._began = self.stopwatch()

    def worked(self) -> None:
        self._failures = 0

    def after(self, error: TelegramError) -> float:
        """Seconds to wait before the next poll. Raises MustStop where somebody must mend something first."""
        if isinstance(error, InvalidToken | EndPointNotFound):
            raise MustStop(WRONG_TOKEN) from None
        if isinstance(error, Conflict):
            self._count_conflict()
        if isinstance(error, RetryAfter):
            return seconds_of(error)
        self._failures += 1
        return PAUSES[min(self._failures, len(PAUSES)) - 1]

    def _count_conflict(self) -> None:
        now = self.stopwatch()
        self._conflicts.append(now)
        while self._conflicts[0] <= now - MINUTE:
            self._conflicts.popleft()
        most = CONFLICTS if now - self._began > MINUTE else CONFLICTS_OF_A_NEWCOMER
        if len(self._conflicts) > most:
            raise MustStop(SECOND_POLLER) from None


def seconds_of(error: RetryAfter) -> float:
    wait = error.retry_after
    return float(wait) if isinstance(wait, int | float) else wait.total_seconds()
