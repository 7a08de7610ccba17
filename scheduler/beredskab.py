"""Sees to it that everybody of a call-out is asked; tasks and lines; what is kept; readiness and the yearly pack."""

from datetime import timedelta

from bot.beredskab import calling, drilling, keeping, status_lines, status_meeting
from scheduler.runner import Job

JOB = Job("beredskab", calling.run, calling.next_due, every=timedelta(seconds=1), idle=calling.idle)
WORK = Job("beredskab_work", status_lines.run, status_lines.next_due, every=timedelta(minutes=1))
KEEPING = Job("beredskab_keeping", keeping.run, keeping.next_due, every=timedelta(minutes=10))
STATUS = Job("beredskab_status", status_meeting.run, status_meeting.next_due, every=timedelta(minutes=10))
READINESS = Job("beredskab_readiness", drilling.run, drilling.next_due, every=timedelta(minutes=10))
