"""Sends the report to those who meet, a week before they do."""

from datetime import timedelta

from bot.reports import sending
from scheduler.runner import Job

JOB = Job("reports", sending.run, sending.next_due, every=timedelta(minutes=1))
