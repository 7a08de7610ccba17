"""Tells leaders of messages that nobody knows to have arrived."""

from datetime import timedelta

from bot.undelivered import actions
from scheduler.runner import Job

JOB = Job("undelivered", actions.tell, actions.next_due, every=timedelta(minutes=1))
