"""The days for which rows are asked."""

from datetime import date


def asked_for(day: date, since: date | None, until: date | None) -> bool:
    """Whether a day is among them, both ends included; None: no end."""
    return (since is None or day >= since) and (until is None or day <= until)
