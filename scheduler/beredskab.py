"""Sees to it that everybody of a call-out is asked, by one way or another; tasks and lines; what is kept."""

from datetime import timedelta

from bot.beredskab import calling, drilling, keeping, working
from scheduler.runner import Job

JOB = Job("beredskab", calling.run, calling.next_due, every=timedelta(seconds=1), idle=calling.idle)
WORK = Job("beredskab_work", working.run, working.next_due, every=timedelta(minutes=1))
KEEPING = Job("beredskab_keeping", keeping.run, keeping.next_due, every=timedelta(minutes=10))
READINESS = Job("beredskab_readiness", drilling.run, drilling.next_due, every=timedelta(minutes=10))
