"""Reminds those who own milestones of this month."""

from datetime import timedelta

from bot.milestones import due
from scheduler.runner import Job

JOB = Job("milestones", due.run, due.next_due, every=timedelta(minutes=10))
