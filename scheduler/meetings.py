"""Calls meetings, reminds of them, and asks afterwards whether they were held."""

from datetime import timedelta

from bot.meetings import due
from scheduler.runner import Job

JOB = Job("meetings", due.run, due.next_due, every=timedelta(minutes=1))
