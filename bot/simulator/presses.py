"""Presses of inline buttons: each must be answered in time."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.simulator.errors import bad_request
from bot.simulator.people import User

LIFETIME = 15.0


@dataclass(slots=True, eq=False)
class Press:
    """One callback query. `text` is the notice that the bot answered with."""

    id: str
    user: User
    chat_id: int
    data: str
    at: float
    answered: bool = False
    text: str = ""
    alert: bool = False
    url: str = ""


class Presses:
    def __init__(self, monotonic: Callable[[], float]) -> None:
        self.lifetime = LIFETIME
        self._monotonic = monotonic
        self._open: dict[str, Press] = {}

    def begin(self, user: User, chat_id: int, data: str) -> Press:
        press = Press(str(4_000_000_000_000_000_001 + len(self._open)), user, chat_id, data, self._monotonic())
        self._open[press.id] = press
        return press

    def answer(self, query_id: str, **answer: Any) -> Press:
        press = self._open.get(query_id)
        if press is None or self._monotonic() - press.at > self.lifetime:
            raise bad_request("query is too old and response timeout expired or query ID is invalid")
        press.answered = True
        for name, value in answer.items():
            setattr(press, name, value)
        return press
