"""Lets go of what has been kept as long as the plan says."""

from datetime import timedelta

from bot.my_data import actions
from scheduler.runner import Job

JOB = Job("let_go", actions.let_go, actions.next_let_go, every=timedelta(minutes=10))
