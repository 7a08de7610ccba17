"""The job: a week before the meeting its members get the report as it stands."""

import logging
from datetime import date as Day
from datetime import datetime, timedelta
from functools import partial
from typing import NamedTuple

from sqlalchemy import ColumnElement, String, bindparam, cast, literal, select

from bot.clock import at_local
from bot.documents.forms import write
from bot.figures.due import morning
from bot.figures.model import CANCELLED, OPEN, Round
from bot.meetings.members import members
from bot.outbox import REMINDER, When
from bot.people.channels import SMS, channels_of
from bot.people.finding import leaders
from bot.people.model import Person
from bot.people.reaching import reach
from bot.prepared import Prepared
from bot.reports import words
from bot.reports.content import Content, progress_report
from bot.reports.model import Report
from bot.texts import translator
from bot.work import Work

log = logging.getLogger(__name__)
FOLDER = "reports"
FORM = ".docx"
OCCASION = "progress:round:"
_MADE = select(Report.id).where(Report.occasion == literal(OCCASION) + cast(Round.id, String)).exists()


def _without_report(*rounds: ColumnElement[bool]) -> Prepared:
    return Prepared(select(Round.id, Round.meets).where(*rounds, ~_MADE).order_by(Round.id))


AHEAD = _without_report(Round.state == OPEN, Round.meets >= bindparam("today"))
BEHIND = _without_report(Round.state != CANCELLED, Round.meets < bindparam("today"))


def run(work: Work) -> None:
    """Every report that is due. Harmless when repeated: it has a row."""
    for held in _passed(work):
        log.info("skipped: the report of round %s of figures is of no use any more", held.id)
        work.session.add(Report(occasion=held.occasion, until=work.today, made_at=work.now, file=""))
    work.each((held for held in _waiting(work) if held.due(work) <= work.now), partial(_send, work))


def next_due(work: Work) -> datetime | None:
    return min((max(held.due(work), work.now) for held in _waiting(work)), default=None)


class Held(NamedTuple):
    """A round of figures, without all that is asked in it: a job looks every minute."""

    id: int
    meets: Day

    @property
    def occasion(self) -> str:
        return f"{OCCASION}{self.id}"

    def due(self, work: Work) -> datetime:
        return morning(work.plan.quiet, self.meets - timedelta(days=work.plan.figures.report_days))


def _waiting(work: Work) -> list[Held]:
    """Rounds whose report has not been made, and whose meeting is ahead."""
    work.session.flush()
    return [Held(*row) for row in AHEAD.rows(work.session, today=work.today)]


def _passed(work: Work) -> list[Held]:
    """Rounds whose meeting was held while nothing was sent."""
    work.session.flush()
    return [Held(*row) for row in BEHIND.rows(work.session, today=work.today)]


def _send(work: Work, held: Held) -> None:
    content = progress_report(work)
    files = {each.language: _file(work, content, each.language) for each in _readers(work)}
    made = Report(occasion=held.occasion, until=content.until, made_at=work.now, file=next(iter(files.values()), ""))
    work.session.add(made)
    until = When(expires_at=at_local(held.meets + timedelta(days=1), 0))
    for reader in _readers(work):
        ways = channels_of(work, reader.id)
        attached = files[reader.language] if not ways or ways[0].kind != SMS else ""
        message = words.sent(translator(reader.language), content, attached)
        reach(work, reader, f"report:{held.id}:{reader.id}", REMINDER, message, until)


def _file(work: Work, content: Content, language: str) -> str:
    name = f"{FOLDER}/{words.file_name(translator(language))}-{content.meets}-{language}{FORM}"
    write(words.report(translator(language), content), work.programme.data_dir / name)
    return name


def _readers(work: Work) -> list[Person]:
    """The members of the group that meets, and those who lead."""
    group = work.plan.groups.get(work.plan.figures.group)
    found = {each.id: each for each in (*(members(work, group) if group else ()), *leaders(work))}
    return list(found.values())
