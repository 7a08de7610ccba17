"""The state machines of a call-out and of each seat in it, as tables; docs/beredskab.md draws them."""

from collections.abc import Mapping

from bot.plan.model import Plan

DRAFT, ARMED, OUT = "draft", "armed", "out"
JOINED, DROPPED, REGRETTED = "joined", "dropped", "regretted"
OVER, FALSE_ALARM, EVALUATING, CLOSED = "over", "false_alarm", "evaluating", "closed"

CALLOUT: Mapping[tuple[str, str], str] = {
    (DRAFT, "call_out"): ARMED,
    (DRAFT, "join"): JOINED,
    (DRAFT, "drop"): DROPPED,
    (ARMED, "regret"): REGRETTED,
    (ARMED, "go_out"): OUT,
    (OUT, "stand_down"): OVER,
    (OUT, "false_alarm"): FALSE_ALARM,
    (OVER, "evaluate"): EVALUATING,
    (FALSE_ALARM, "evaluate"): EVALUATING,
    (OVER, "leave"): CLOSED,
    (FALSE_ALARM, "leave"): CLOSED,
    (EVALUATING, "finish"): CLOSED,
}
"""What may happen to a call-out in each state, and what it is then."""
RUNNING = frozenset({ARMED, OUT})
ENDED = frozenset({OVER, FALSE_ALARM, EVALUATING, CLOSED})
"""It went out and is behind us."""

WAITING, COMING, ON_PHONE, BY_HAND, EMPTY = "waiting", "coming", "on_phone", "by_hand", "empty"

SEAT: Mapping[tuple[str, str], str] = {
    (WAITING, "come"): COMING,
    (WAITING, "phone"): ON_PHONE,
    (WAITING, "card"): BY_HAND,
    (BY_HAND, "come"): COMING,
    (BY_HAND, "phone"): ON_PHONE,
    (BY_HAND, "nobody"): EMPTY,
    (EMPTY, "come"): COMING,
    (EMPTY, "phone"): ON_PHONE,
    (COMING, "come"): COMING,
    (COMING, "phone"): ON_PHONE,
    (COMING, "withdraw"): WAITING,
    (ON_PHONE, "come"): COMING,
    (ON_PHONE, "phone"): ON_PHONE,
    (ON_PHONE, "withdraw"): WAITING,
}
"""The same of a seat: a late yes is always taken; after a card only somebody's word ends it."""
FILLED = frozenset({COMING, ON_PHONE})


class NotNow(Exception):
    """What was asked for cannot happen in this state: somebody else was first, or it is over."""


class NoGroup(Exception):
    """The plan has no seats and nobody has the role: nobody would be called, and nobody may believe otherwise."""

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        self.plan = plan


def moved(table: Mapping[tuple[str, str], str], state: str, event: str) -> str:
    """The state after an event. Raises NotNow."""
    try:
        return table[state, event]
    except KeyError:
        raise NotNow from None
