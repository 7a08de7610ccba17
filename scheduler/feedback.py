"""Tells those who report what it moved, and asks where nothing was heard."""

from datetime import datetime, timedelta

from bot.feedback import monthly, silence
from bot.work import Work
from scheduler.runner import Job


def run(work: Work) -> None:
    monthly.run(work)
    silence.run(work)


def next_due(work: Work) -> datetime | None:
    return min(filter(None, (monthly.next_due(work), silence.next_due(work))), default=None)


JOB = Job("feedback", run, next_due, every=timedelta(minutes=10))
