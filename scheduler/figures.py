"""Asks for the figures of a period before the meeting that needs them, and chases those that are missing."""

from datetime import timedelta

from bot.figures import chasing
from scheduler.runner import Job

JOB = Job("figures", chasing.run, chasing.next_due, every=timedelta(minutes=1))
