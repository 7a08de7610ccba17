"""Reminds hosts and asks them how many came; reminds others of what they chose."""

from datetime import timedelta

from bot.announcements import due
from scheduler.runner import Job

JOB = Job("announcements", due.run, due.next_due, every=timedelta(minutes=1))
