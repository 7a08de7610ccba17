"""What may go wrong between a bot and Telegram, ordered by a test in advance."""

from dataclasses import dataclass, field
from typing import Literal

Trouble = Literal["429", "500", "401", "409", "drop_before", "drop_after"]


@dataclass(slots=True)
class Fault:
    """The next `times` calls that match go wrong. `method` "*" is any, `chat` None is any.

    drop_before: the connection ends before the call was carried out; drop_after: afterwards, the answer is lost.
    """

    kind: Trouble
    method: str = "*"
    chat: int | None = None
    times: int = 1
    retry_after: int = 2


@dataclass(slots=True)
class Faults:
    waiting: list[Fault] = field(default_factory=list)
    down: bool = False

    def add(self, fault: Fault) -> Fault:
        self.waiting.append(fault)
        return fault

    def clear(self) -> None:
        self.waiting.clear()

    def take(self, method: str, chat: int | None) -> Fault | None:
        """The fault that hits this call, used up by one."""
        for fault in self.waiting:
            if fault.method.lower() in ("*", method) and fault.chat in (None, chat):
                fault.times -= 1
                if fault.times <= 0:
                    self.waiting.remove(fault)
                return fault
        return None
