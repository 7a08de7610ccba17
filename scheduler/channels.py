"""Sends by the next way what did not arrive by the first."""

from datetime import timedelta

from bot.people import reaching
from scheduler.runner import Job

JOB = Job("channels", reaching.run, reaching.next_due, every=timedelta(seconds=10))
