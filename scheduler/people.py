"""Ends practice after its day, asks for consent when the text has changed, notices who can no longer be reached."""

from datetime import timedelta

from bot.people import due
from scheduler.runner import Job

JOB = Job("people", due.run, due.next_due, every=timedelta(minutes=1))
