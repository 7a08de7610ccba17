"""Drops drafts that nobody confirmed."""

from datetime import timedelta

from bot.registrations import drafting
from scheduler.runner import Job

JOB = Job("forgotten_drafts", drafting.drop_forgotten, drafting.next_forgotten, every=timedelta(minutes=10))
