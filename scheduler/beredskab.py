"""Sees to it that everybody of a call-out is asked, by one way or another."""

from datetime import timedelta

from bot.beredskab import calling
from scheduler.runner import Job

JOB = Job("beredskab", calling.run, calling.next_due, every=timedelta(seconds=1))
