"""Asks those who hold courses how many began, how it ended, and what the plan asks months later."""

from datetime import timedelta

from bot.courses import due
from scheduler.runner import Job

JOB = Job("courses", due.run, due.next_due, every=timedelta(minutes=1))
