"""Sends those who steer a digest each month, with what is owed: figures stand above meetings, so both meet here."""

from collections import Counter
from datetime import timedelta

from bot.figures.deliverers import Deliverers
from bot.figures.model import OPEN
from bot.figures.rounds import latest_round
from bot.meetings import digest
from bot.meetings.monthly import Owes
from bot.work import Work
from scheduler.runner import Job


def run(work: Work) -> None:
    digest.run(work, owing)


def owing(work: Work) -> list[Owes]:
    """Who has not delivered to the round that is open, and how many figures."""
    held = latest_round(work)
    if held is None or held.state != OPEN:
        return []
    people = Deliverers(work)
    asked = [people.get(each.person_id) for each in held.owed(work.plan) if each.missing]
    counted = Counter(found.name for found in asked if found)
    return [Owes(name, figures) for name, figures in sorted(counted.items())]


JOB = Job("digest", run, digest.next_due, every=timedelta(minutes=10))
