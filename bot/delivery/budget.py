"""How much may leave: so many in all in a rolling second, one a second to a chat, so many a minute to a group.

A request arrives some time between leaving and its answer, and the other end counts what arrives. So each holds its
place until a second after its answer, less the shortest time that one ever took (which the next needs too): however
unevenly requests travel, no strict count sees too many. The first of a life travel slowly, since they must connect
first: until many have arrived nothing is known of the shortest, and nothing is taken off.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Limits:
    """Telegram's limits. The window is a little over a second, since clocks differ."""

    per_second: int = 30
    window: float = 1.01
    chat_pause: float = 1.02
    group_minute: int = 20
    bulk_spacing: float = 1 / 29.4
    in_flight: int = 24
    bulk_in_flight: int = 8


TELEGRAM = Limits()
UNLIMITED = Limits(per_second=1_000_000, chat_pause=0, group_minute=1_000_000, bulk_spacing=0, in_flight=64)
"""For servers of one's own that count nothing (tests, benchmarks)."""
MINUTE = 60.5
MANY = 100
"""So many must have been answered before the shortest time that one took says how short it may be."""
CATCH_UP = 4
"""Spaced messages for which a busy machine may look too late and keep the rate all the same."""


@dataclass(slots=True)
class Budget:
    limits: Limits
    stopwatch: Callable[[], float]
    _flying: int = 0
    _sent: deque[float] = field(default_factory=deque)
    """When they were answered."""
    _answered: int = 0
    _shortest: float = float("inf")
    _pauses: dict[str, float] = field(default_factory=dict)
    _groups: dict[str, deque[float]] = field(default_factory=dict)
    _next_bulk: float = 0
    _all_wait: float = 0

    def room(self) -> int:
        """How many may leave now."""
        now = self.stopwatch()
        if now < self._all_wait:
            return 0
        while self._sent and self._sent[0] + self._held() <= now:
            self._sent.popleft()
        return self.limits.per_second - self._flying - len(self._sent)

    def bulk_room(self) -> int:
        """How many of what is spaced may leave now: one, or the few that a look came too late for."""
        late, spacing = self.stopwatch() - self._next_bulk, self.limits.bulk_spacing
        if late < 0:
            return 0
        if not spacing:
            return self.limits.bulk_in_flight
        return 1 + int(late / spacing) if late < CATCH_UP * spacing else 1

    def spend(self, address: str, *, bulk: bool = False, shown: bool = True) -> float:
        """Note that something leaves now. `shown`: a message or an edit; nothing else counts for the chat.

        Returns the moment, for `landed`.
        """
        now = self.stopwatch()
        self._flying += 1
        if bulk:
            spacing = self.limits.bulk_spacing
            self._next_bulk = (self._next_bulk if now - self._next_bulk < CATCH_UP * spacing else now) + spacing
        if shown and self.limits.chat_pause:
            self._pauses[address] = max(now + self.limits.chat_pause, self._pauses.get(address, 0))
        if shown and address.startswith("-"):
            self._spend_group(address, now)
        return now

    def landed(self, left: float) -> None:
        """What left at that moment has been answered, or nobody waits for its answer any more."""
        now = self.stopwatch()
        self._flying -= 1
        self._answered += 1
        self._shortest = min(self._shortest, now - left)
        self._sent.append(now)

    def _held(self) -> float:
        """Seconds for which a place is held after the answer."""
        return self.limits.window - (self._shortest if self._answered >= MANY else 0)

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
        if self._sent and self._flying + len(self._sent) >= self.limits.per_second:
            moments.append(self._sent[0] + self._held())
        if self._next_bulk > now:
            moments.append(self._next_bulk)
        return max(0.0, min(moments) - now) if moments else None
