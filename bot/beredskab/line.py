"""The rules of one seat: who of its line is called next and when, whose seat it is, when people call by hand. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.beredskab.states import COMING, EMPTY, FILLED, ON_PHONE
from bot.plan.beredskab import Timetable

COME, PHONE, NO = "come", "phone", "no"
ANSWERS = (COME, PHONE, NO)
YES = frozenset({COME, PHONE})
LONG, SELDOM = timedelta(hours=2), timedelta(hours=1)
"""After so long the card for calling by hand, which nobody has written on, rings no oftener than that."""
ENOUGH = timedelta(hours=6)
"""After so long it rings no more: whoever convenes is asked whether it is over, and a phone that rang all night is
muted when the next crisis comes."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One person of a seat's line, in its order: the member, the deputy, and who else may stand in."""

    id: int
    called_at: datetime | None = None
    answer: str = ""
    """The newest; empty: none yet."""
    dead: bool = False
    """Nothing that was sent at once arrived, or there was no way at all."""

    @property
    def passed_over(self) -> bool:
        return self.answer == NO or (self.dead and self.answer not in YES)


@dataclass(frozen=True, slots=True)
class Line:
    asked: tuple[Asked, ...]
    opened_at: datetime
    """When the call-out went out."""
    card_at: datetime | None = None
    """When the newest card for calling by hand was handed out."""
    by_hand: str = ""
    """What somebody wrote that a call by hand came to: a state of a seat."""

    @property
    def holder(self) -> Asked | None:
        """Whose seat it is: the first in the line who said yes, also where somebody behind was faster."""
        return next((each for each in self.asked if each.answer in YES), None)

    @property
    def state_of_answers(self) -> str:
        """COMING or ON_PHONE, as the holder answered or somebody wrote; an empty string where neither is."""
        if holder := self.holder:
            return COMING if holder.answer == COME else ON_PHONE
        return self.by_hand if self.by_hand in FILLED else ""


def next_call(line: Line, times: Timetable) -> tuple[Asked, datetime] | None:
    """Who is to be called next, and from when: at once after a no or a dead channel, else by the timetable."""
    if line.state_of_answers:
        return None
    found = next((each for each in line.asked if each.called_at is None), None)
    return (found, max(_passes_on(line, times), default=line.opened_at)) if found else None


def _passes_on(line: Line, times: Timetable) -> list[datetime]:
    """When each of those who were called stops holding up the next."""
    called = (each for each in line.asked if each.called_at is not None and not each.passed_over)
    return [each.called_at + times.after("deputy") for each in called if each.called_at is not None]


def card_due(line: Line, times: Timetable) -> datetime | None:
    """When somebody must call by hand: nobody is left to be asked, or none of them has answered for so long."""
    if line.state_of_answers or line.by_hand == EMPTY:
        return None
    if line.card_at is not None:
        since = line.card_at - line.opened_at
        if since >= ENOUGH:
            return None
        patient = since >= LONG
        return line.card_at + (max(SELDOM, times.after("repeat")) if patient else times.after("repeat"))
    at_last = line.opened_at + times.after("by_hand")
    return line.opened_at if all(each.passed_over for each in line.asked) else at_last


def next_moment(line: Line, times: Timetable) -> datetime | None:
    """When something is to happen for this seat without anybody doing anything."""
    call = next_call(line, times)
    dues = [call[1] if call else None, card_due(line, times)]
    return min((due for due in dues if due is not None), default=None)


def complete(lines: Sequence[Line]) -> bool:
    return bool(lines) and all(line.state_of_answers for line in lines)
