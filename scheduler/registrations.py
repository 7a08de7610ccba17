"""Drops drafts that nobody confirmed."""

from datetime import timedelta

from bot.registrations import forgetting
from scheduler.runner import Job

JOB = Job("forgotten_drafts", forgetting.drop_forgotten, forgetting.next_forgotten, every=timedelta(minutes=10))
