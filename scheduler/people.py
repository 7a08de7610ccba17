"""Ends practice after its day, and asks for consent when the text has changed."""

from datetime import timedelta

from bot.people import due
from scheduler.runner import Job

JOB = Job("people", due.run, due.next_due, every=timedelta(minutes=1))
