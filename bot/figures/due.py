"""When something is due for a figure that is owed: pure rules on its row, days as arguments."""

from datetime import date as Day
from datetime import datetime, timedelta
from typing import Protocol

from bot.clock import at_local, local
from bot.figures.model import Request, Round
from bot.people.quiet import awake
from bot.plan.figures import Figures
from bot.plan.quiet import Quiet

HOUR = 9
"""People are asked and reminded in the morning, on days on which they work."""
DAY = timedelta(days=1)


def morning(quiet: Quiet, day: Day) -> datetime:
    """When what is due on a day is said."""
    moment = at_local(day, HOUR)
    first = awake(quiet, moment)
    return first if first == moment else at_local(local(first).date(), max(HOUR, local(first).hour))


class Asked(Protocol):
    """What somebody is asked for: a figure, or how an activity goes."""

    @property
    def missing(self) -> bool: ...
    @property
    def person_id(self) -> int | None: ...
    @property
    def asked_on(self) -> Day | None: ...
    @property
    def reminded_on(self) -> Day | None: ...
    @property
    def promised_on(self) -> Day | None: ...


def reminder_day(request: Asked, held: Round, rules: Figures, today: Day) -> Day | None:
    """The next day (today or later) on which whoever is asked is to hear of it; None: on no day any more."""
    if not request.missing or request.person_id is None:
        return None
    if request.asked_on is None:
        return today
    days = _unsaid(request, held, rules)
    return max(min(days), today) if days else None


def skipped(request: Asked, held: Round, rules: Figures, today: Day) -> list[Day]:
    """Reminders that nobody hears any more: those before the one that is said today; after the meeting all."""
    if not request.missing or request.person_id is None:
        return []
    passed = [day for day in _unsaid(request, held, rules) if day <= today]
    return passed if today > held.meets else passed[:-1]


def _unsaid(request: Asked, held: Round, rules: Figures) -> list[Day]:
    """The days of reminders since they last heard of it; what was promised is not asked for before."""
    if request.asked_on is None:
        return []
    heard = max(request.asked_on, request.reminded_on or request.asked_on)
    days = [day for day in held.reminders(rules) if day > heard]
    if request.promised_on is not None:
        days = [day for day in days if day > request.promised_on]
        days += [request.promised_on + DAY] if heard <= request.promised_on else []
    return sorted(days)


def deputy_day(request: Request, held: Round, rules: Figures, today: Day) -> Day | None:
    """The day on which the deputy is asked too."""
    if not request.missing or request.passed_on is not None or request.person_id is None:
        return None
    return _after(request, held.due(rules) + timedelta(days=rules.escalation.deputy_days), today)


def late_day(request: Request, held: Round, rules: Figures, today: Day) -> Day | None:
    """The day from which it stands on the project manager's list; at once where there is nobody to ask."""
    if not request.missing:
        return None
    if request.person_id is None:
        return today
    return _after(request, held.due(rules) + timedelta(days=rules.escalation.project_manager_days), today)


def _after(request: Request, day: Day, today: Day) -> Day:
    """Not before a promise has been broken, nor on the day on which they are asked for the first time."""
    return max(day, today, *(each + DAY for each in (request.promised_on, request.asked_on) if each))
