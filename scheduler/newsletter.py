"""The newsletter drafts itself on the plan's day, and is on its way once somebody has said so."""

from datetime import timedelta

from bot.newsletter import coming_back, drafting, offering, sending
from scheduler.runner import Job

JOBS = (
    Job("newsletter_offers", offering.run, offering.next_due, every=timedelta(minutes=1)),
    Job("newsletter_draft", drafting.run, drafting.next_due, every=timedelta(minutes=1)),
    Job("newsletter_returns", coming_back.look, coming_back.next_look, every=timedelta(minutes=1)),
    Job("newsletter_sending", sending.run, sending.next_due, every=timedelta(seconds=1), idle=sending.idle),
)
