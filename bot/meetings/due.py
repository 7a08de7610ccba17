"""What meetings do by themselves: what is due and not done."""

from datetime import datetime

from bot.meetings import closing, reminding, tasks
from bot.work import Work


def run(work: Work) -> None:
    reminding.run(work)
    closing.run(work)
    tasks.run(work)


def next_due(work: Work) -> datetime | None:
    return min((due for job in (reminding, closing, tasks) if (due := job.next_due(work))), default=None)
