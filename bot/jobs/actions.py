"""What the clock does round a job: each occurrence is claimed once, and leaders are told when a job fails."""

from datetime import UTC, datetime, timedelta
from functools import cache

from sqlalchemy import bindparam, delete, select
from sqlalchemy.orm import Session

from bot.db import insert_new
from bot.jobs import words
from bot.jobs.model import JobFault, JobRun
from bot.people.telling import tell_leaders
from bot.prepared import Prepared
from bot.work import Work

KEPT = timedelta(days=7)
ASKEW = timedelta(minutes=5)
"""Clocks of two machines differ by less than this; a claim further ahead was made before the clock was set back."""
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
RUNS, FAULTS = JobRun.metadata.tables["job_runs"], JobFault.metadata.tables["job_faults"]
_OWN = RUNS.c.job == bindparam("job")
AHEAD = Prepared(select(RUNS.c.id).where(_OWN, RUNS.c.occurrence > bindparam("furthest")).limit(1))
FORGET = Prepared(delete(RUNS).where(_OWN, RUNS.c.occurrence >= bindparam("since")))
FAILING = Prepared(select(FAULTS.c.job))
ENDED = Prepared(delete(FAULTS).where(FAULTS.c.job == bindparam("job")).returning(FAULTS.c.id))
OLD = Prepared(delete(RUNS).where(RUNS.c.at <= bindparam("until")))


def occurrence_of(now: datetime, every: timedelta) -> datetime:
    """The moment, rounded down to how often a job looks: the same in every process."""
    return now - (now - EPOCH) % every


def claim(work: Work, job: str, every: timedelta) -> bool:
    """Whether this look is ours. It commits with what the look does: killed in between, another may claim it."""
    occurrence = occurrence_of(work.now, every)
    _forget_the_future(work, job, occurrence, every)
    claimed = _claiming(work.session.get_bind().dialect.name).rows
    return bool(claimed(work.session, job=job, occurrence=occurrence, at=work.now))


@cache
def _claiming(dialect: str) -> Prepared:
    places = {each.name: bindparam(each.name, type_=each.type) for each in RUNS.c if each.name != "id"}
    return Prepared(insert_new(dialect, RUNS, "job", "occurrence").values(places))


def _forget_the_future(work: Work, job: str, occurrence: datetime, every: timedelta) -> None:
    """After the clock was set back an hour, that hour's claims must not keep the job from looking for an hour."""
    if AHEAD.rows(work.session, job=job, furthest=occurrence + max(every, ASKEW)):
        FORGET.run(work.session, job=job, since=occurrence)


def failing(session: Session) -> set[str]:
    """The jobs that failed when they looked last."""
    return {job for (job,) in FAILING.rows(session)}


def fails(work: Work, job: str, *, partly: bool = False) -> bool:
    """Tell the leaders that a job fails, or does for some, when it begins to and not at every look. Returns whether it
    begins."""
    connection = work.session.connection()
    row = {"job": job, "since": work.now}
    new = connection.execute(insert_new(connection.dialect.name, FAULTS, "job"), row).first()
    if new is not None:
        tell_leaders(work, f"job:{job}:fails:{new.id}", lambda t: words.fails(t, job, partly))
    return new is not None


def works(work: Work, job: str) -> bool:
    """Tell them that it works again. Returns whether it had failed."""
    ended = ENDED.value(work.session, job=job)
    if ended is not None:
        tell_leaders(work, f"job:{job}:works:{ended}", lambda t: words.works(t, job))
    return ended is not None


def let_go(session: Session, now: datetime) -> None:
    """Claims of long ago are of no use to anybody."""
    OLD.run(session, until=now - KEPT)
