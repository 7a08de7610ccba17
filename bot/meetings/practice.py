"""Whoever practises changes no meeting: nobody is invited, nothing is told, nothing counts."""

from bot.registrations.steps import Practising
from bot.work import Work


def no_practice(work: Work) -> None:
    """Raises Practising."""
    if work.actor is not None and work.actor.practice:
        raise Practising
