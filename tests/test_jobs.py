"""The fence round each job: one that fails stops no other, is told of once, and does not stop the clock."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest

from bot.message import Message
from bot.outbox import REMINDER, Address
from bot.work import Work
from scheduler.runner import Job
from tests.world import World


@dataclass
class Reminder:
    """A job with a purpose, and a fault that can be switched on."""

    to: str
    at: datetime
    fault: bool = False
    looks: list[datetime] = field(default_factory=list)

    def run(self, work: Work) -> None:
        self.looks.append(work.now)
        if work.now >= self.at:
            work.queue(f"reminder:{self.to}", Address(self.to), REMINDER, Message("Husk mødet"))
        if self.fault:
            raise RuntimeError("a fault in a job")

    def due(self, work: Work) -> datetime | None:
        return self.at if work.now < self.at else None


@pytest.fixture
def reminders(world: World) -> list[Reminder]:
    """Two people are to be reminded in an hour; the first reminder stands before the other in the table of jobs."""
    phones = [world.person(name, role="volunteer") for name in ("Fatima", "Ali")]
    at = world.clock.now() + timedelta(hours=1)
    jobs = [Reminder(str(phone.user.id), at) for phone in phones]
    world.app.runner.jobs = tuple(Job(f"remind {job.to}", job.run, job.due) for job in jobs)
    return jobs


async def test_a_job_that_fails_stops_no_other_and_leaves_nothing_half_done(
    world: World, reminders: list[Reminder]
) -> None:
    reminders[0].fault = True
    await world.passes(hours=2)
    fatima, ali = world.phones
    for phone in world.phones:
        phone.looks()
    ali.sees("Husk mødet")
    fatima.sees_nothing()

    reminders[0].fault = False
    await world.passes(minutes=1)
    fatima.looks()
    fatima.sees("Husk mødet")


async def test_a_job_that_fails_is_told_of_when_it_begins_and_when_it_ends(
    world: World, reminders: list[Reminder], caplog: pytest.LogCaptureFixture
) -> None:
    reminders[0].fault = True
    for _ in range(5):
        await world.app.runner.run(world.app.runner.jobs[0])
    assert [record.levelname for record in caplog.records] == ["ERROR"]
    reminders[0].fault = False
    for _ in range(5):
        await world.app.runner.run(world.app.runner.jobs[0])
    assert [record.levelname for record in caplog.records] == ["ERROR", "WARNING"]


async def test_a_job_run_again_and_again_reminds_once(world: World, reminders: list[Reminder]) -> None:
    await world.passes(hours=1)
    await world.passes(hours=1)
    for phone in world.phones:
        phone.looks()
        phone.sees("Husk mødet")


async def test_a_job_that_does_not_know_when_it_is_due_holds_up_no_clock(
    world: World, reminders: list[Reminder]
) -> None:
    def lost(_work: Work) -> datetime | None:
        raise RuntimeError("when?")

    jobs = world.app.runner.jobs
    world.app.runner.jobs = (Job("lost", lambda _work: None, lost), *jobs)
    await world.passes(days=30)
    assert len(reminders[1].looks) < 10
    for phone in world.phones:
        phone.looks()
        phone.sees("Husk mødet")
