"""Tells who has not saved what they reported, and drops it in time."""

from datetime import timedelta

from bot.registrations import forgetting
from scheduler.runner import Job

JOB = Job("forgotten_drafts", forgetting.run, forgetting.next_due, every=timedelta(minutes=10))
