"""Tells who has not saved what they reported, and drops it in time."""

from datetime import timedelta

from bot.registrations import forgetting, left_behind
from scheduler.runner import Job

JOB = Job("forgotten_drafts", forgetting.run, forgetting.next_due, every=timedelta(minutes=10))
LEFT_BEHIND = Job("left_behind", left_behind.run, left_behind.next_due, every=timedelta(hours=1))
