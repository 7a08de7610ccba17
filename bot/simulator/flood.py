"""Telegram's flood control, on a clock that is handed in."""

import math
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass

from bot.simulator.errors import Refusal, too_many_requests


@dataclass(frozen=True, slots=True)
class Limits:
    """None switches a limit off. A chat may get a burst, then `per_chat_second` again and again."""

    per_second: int | None = 30
    per_chat_burst: int | None = 5
    per_chat_second: float = 1.0
    per_group_minute: int | None = 20


UNLIMITED = Limits(per_second=None, per_chat_burst=None, per_group_minute=None)


@dataclass(frozen=True, slots=True)
class Violation:
    """The bot went on sending though it had been told to wait."""

    method: str
    chat: int
    at: float
    too_early_by: float


class Flood:
    def __init__(self, limits: Limits, monotonic: Callable[[], float]) -> None:
        self.limits = limits
        self.violations: list[Violation] = []
        self._monotonic = monotonic
        self._sent: deque[float] = deque()
        self._groups: defaultdict[int, deque[float]] = defaultdict(deque)
        self._full_at: dict[int, float] = {}
        self._halted: dict[int | None, float] = {}

    def check(self, method: str, chat: int, is_group: bool, messages: int = 1) -> None:
        """Count messages that leave now, or raise 429 with the seconds to wait."""
        now = self._monotonic()
        self._obeyed(method, chat, now)
        waits = {None: self._second(now, messages), chat: self._burst(chat, now, messages)}
        if is_group:
            waits[chat] = max(waits[chat], self._minute(chat, now, messages))
        for scope, wait in waits.items():
            if wait > 0:
                raise self.halt(scope, math.ceil(wait))
        self._count(chat, is_group, now, messages)

    def halt(self, chat: int | None, seconds: int) -> Refusal:
        """Tell the bot to wait: for one chat, or for all (None)."""
        self._halted[chat] = self._monotonic() + seconds
        return too_many_requests(seconds)

    def _obeyed(self, method: str, chat: int, now: float) -> None:
        for scope in (None, chat):
            until = self._halted.get(scope)
            if until is None:
                continue
            if now < until - 1e-6:
                self.violations.append(Violation(method, chat, now, until - now))
                raise too_many_requests(max(1, math.ceil(until - now)))
            del self._halted[scope]

    def _second(self, now: float, messages: int) -> float:
        if self.limits.per_second is None:
            return 0
        return _over(self._sent, now, 1.0, self.limits.per_second, messages)

    def _minute(self, chat: int, now: float, messages: int) -> float:
        if self.limits.per_group_minute is None:
            return 0
        return _over(self._groups[chat], now, 60.0, self.limits.per_group_minute, messages)

    def _burst(self, chat: int, now: float, messages: int) -> float:
        """A bucket that is full again at `_full_at`; an album is let through if one message would be."""
        if self.limits.per_chat_burst is None:
            return 0
        owed = max(0.0, self._full_at.get(chat, now) - now) * self.limits.per_chat_second
        return (owed + 1 - self.limits.per_chat_burst) / self.limits.per_chat_second - 1e-6

    def _count(self, chat: int, is_group: bool, now: float, messages: int) -> None:
        self._full_at[chat] = max(now, self._full_at.get(chat, now)) + messages / self.limits.per_chat_second
        if self.limits.per_second is not None:
            self._sent.extend([now] * messages)
        if is_group:
            self._groups[chat].extend([now] * messages)


def _over(times: deque[float], now: float, window: float, most: int, messages: int) -> float:
    """Seconds until so many more messages fit into the rolling window; 0 if they do now."""
    while times and times[0] <= now - window:
        times.popleft()
    excess = len(times) + min(messages, most) - most
    return times[excess - 1] + window - now if excess > 0 else 0
