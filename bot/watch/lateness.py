"""What is late: the rules that /healthz and the heartbeat go by."""

from collections.abc import Mapping

from bot.watch.vitals import Vitals

INBOX = 60
"""Seconds that something received may wait to be handled."""
OUTBOX = {"crisis": 30, "answer": 120, "reminder": 900, "bulk": 6 * 3600}
"""Seconds that something due may wait to leave, by lane; 5,000 newsletters alone take three minutes."""


def late(vitals: Vitals, patience: Mapping[str, float]) -> list[str]:
    """A line for everything that is late; empty while all is well.

    `patience` gives for each part of the process the seconds for which it may be silent.
    """
    found = [_line("inbox", vitals.inbox.oldest)] if vitals.inbox.oldest > INBOX else []
    found += [
        _line(f"outbox.{lane}", queue.oldest) for lane, queue in vitals.outbox.items() if queue.oldest > OUTBOX[lane]
    ]
    found += [
        _line(part, silence) for part, silence in vitals.silences.items() if silence > patience.get(part, float("inf"))
    ]
    return found


def _line(what: str, seconds: float) -> str:
    return f"{what}: {seconds:.0f} s"
