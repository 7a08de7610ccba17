"""How much may leave: so many in all in a rolling second, one a second to a chat, so many a minute to a group."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Limits:
    """Telegram's limits. The window is a little over a second: at exactly 30 a second a strict count sees too many."""

    per_second: int = 30
    window: float = 1.02
    chat_pause: float = 1.02
    group_minute: int = 20
    bulk_spacing: float = 1 / 29.4
    in_flight: int = 24
    bulk_in_flight: int = 8


TELEGRAM = Limits()
UNLIMITED = Limits(per_second=1_000_000, chat_pause=0, group_minute=1_000_000, bulk_spacing=0, in_flight=64)
"""For servers of one's own that count nothing (tests, benchmarks)."""
MINUTE = 60.5


@dataclass(slots=True)
class Budget:
    limits: Limits
    stopwatch: Callable[[], float]
    _sent: deque[float] = field(default_factory=deque)
    _pauses: dict[str, float] = field(default_factory=dict)
    _groups: dict[str, deque[float]] = field(default_factory=dict)
    _next_bulk: float = 0
    _all_wait: float = 0

    def room(self) -> int:
        """How many may leave now."""
        now = self.stopwatch()
        if now < self._all_wait:
            return 0
        while self._sent and self._sent[0] <= now - self.limits.window:
            self._sent.popleft()
        return self.limits.per_second - len(self._sent)

    def bulk_may(self) -> bool:
        return self.stopwatch() >= self._next_bulk

    def spend(self, address: str, *, bulk: bool = False, shown: bool = True) -> None:
        """Note that something leaves now. `shown`: a message or an edit; nothing else counts for the chat."""
        now = self.stopwatch()
        self._sent.append(now)
        if bulk:
            self._next_bulk = max(self._next_bulk + self.limits.bulk_spacing, now)
        if not shown:
            return
        if self.limits.chat_pause:
            self._pauses[address] = max(now + self.limits.chat_pause, self._pauses.get(address, 0))
        if address.startswith("-"):
            self._spend_group(address, now)

    def _spend_group(self, address: str, now: float) -> None:
        sent = self._groups.setdefault(address, deque())
        sent.append(now)
        while sent[0] <= now - MINUTE:
            sent.popleft()
        if len(sent) >= self.limits.group_minute:
            self._pauses[address] = max(sent[0] + MINUTE, self._pauses.get(address, 0))

    def wait(self, address: str, seconds: float) -> None:
        """The channel asked for a pause at this address."""
        self._pauses[address] = max(self.stopwatch() + seconds, self._pauses.get(address, 0))

    def wait_all(self, seconds: float) -> None:
        """The channel does not answer: nothing leaves for a while."""
        self._all_wait = self.stopwatch() + seconds

    def paused(self) -> set[str]:
        """Addresses that must wait."""
        now = self.stopwatch()
        self._pauses = {address: until for address, until in self._pauses.items() if until > now}
        return set(self._pauses)

    def next_change(self) -> float | None:
        """Seconds until more may leave than now; None when nothing is held back."""
        now = self.stopwatch()
        moments = [until for until in self._pauses.values() if until > now]
        if now < self._all_wait:
            moments.append(self._all_wait)
        if len(self._sent) >= self.limits.per_second:
            moments.append(self._sent[0] + self.limits.window)
        if self._next_bulk > now:
            moments.append(self._next_bulk)
        return max(0.0, min(moments) - now) if moments else None
