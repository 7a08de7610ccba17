"""Whoever practises changes nothing that counts: no report, no figure and no meeting."""

from bot.work import Work


class Practising(Exception):
    """Somebody who practises touched what counts; nothing changes until the practice is over."""


def no_practice(work: Work) -> None:
    """Raises Practising."""
    if work.actor is not None and work.actor.practice:
        raise Practising
