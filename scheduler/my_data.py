"""Lets go of what has been kept as long as the plan says."""

from datetime import timedelta

from bot.my_data import retention
from scheduler.runner import Job

JOB = Job("let_go", retention.let_go, retention.next_let_go, every=timedelta(minutes=10))
