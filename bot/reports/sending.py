"""The job: a week before the meeting its members get the report as it stands."""

import logging
from collections.abc import Iterator
from datetime import date as Day
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import ColumnElement, select

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
from bot.reports import words
from bot.reports.content import Content, progress_report
from bot.reports.model import Report
from bot.texts import translator
from bot.work import Work

log = logging.getLogger(__name__)
FOLDER = "reports"
FORM = ".docx"


def run(work: Work) -> None:
    """Every report that is due. Harmless when repeated: it has a row."""
    for held in _passed(work):
        log.info("skipped: the report of round %s of figures is of no use any more", held.id)
        work.session.add(Report(occasion=_occasion(held), until=work.today, made_at=work.now, file=""))
    due = (held for held in _waiting(work) if work.now >= morning(work.plan.quiet, _day(work, held)))
    work.each(due, partial(_send, work))


def next_due(work: Work) -> datetime | None:
    due = (morning(work.plan.quiet, _day(work, held)) for held in _waiting(work))
    return min((max(moment, work.now) for moment in due), default=None)


def _waiting(work: Work) -> Iterator[Round]:
    """Rounds whose report has not been made, and whose meeting is ahead."""
    return _without_report(work, Round.state == OPEN, Round.meets >= work.today)


def _passed(work: Work) -> Iterator[Round]:
    """Rounds whose meeting was held while nothing was sent."""
    return _without_report(work, Round.state != CANCELLED, Round.meets < work.today)


def _without_report(work: Work, *rounds: ColumnElement[bool]) -> Iterator[Round]:
    made = set(work.session.scalars(select(Report.occasion)))
    for held in work.session.scalars(select(Round).where(*rounds)).all():
        if _occasion(held) not in made:
            yield held


def _day(work: Work, held: Round) -> Day:
    return held.meets - timedelta(days=work.plan.figures.report_days)


def _occasion(held: Round) -> str:
    return f"progress:round:{held.id}"


def _send(work: Work, held: Round) -> None:
    content = progress_report(work)
    files = {each.language: _file(work, content, each.language) for each in _readers(work)}
    made = Report(occasion=_occasion(held), until=content.until, made_at=work.now, file=next(iter(files.values()), ""))
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
