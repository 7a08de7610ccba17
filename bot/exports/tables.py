"""`nabobot export`: flat rows of what was reported and reached, who takes part, and what was sent.

The columns are promised in the outer interface.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from bot.clock import local_date
from bot.exports import audit, callouts, coming, figures, meetings, newsletters
from bot.exports.days import asked_for
from bot.inbox import QUARANTINED, Incoming, opened
from bot.outbox import LANES, Attempt, Outgoing
from bot.people.model import Person
from bot.progress.actions import standings
from bot.registrations.model import Credit, Entry
from bot.vocabulary.actions import learnt_words
from bot.work import Work

Row = dict[str, Any]
Rows = Callable[[Work, date | None, date | None], Iterable[Row]]
REGISTRATIONS = (
    "id", "criterion", "kind", "date", "area", "afdeling", "venue", "institution", "value", "part", "whole",
    "participants", "adults", "children", "volunteers", "newcomers", "households", "new", "estimated", "title",
    "reporter", "credited", "received_at", "state", "revision", "message",
)  # fmt: skip
PROGRESS = (
    "criterion", "activity", "focus_area", "kind", "year_result", "year_target", "period_result", "period_target",
    "pace", "light", "last_reported",
)  # fmt: skip
PEOPLE = ("id", "name", "roles", "language", "area", "afdeling", "state")
OUTBOX = ("id", "to", "channel", "lane", "state", "about", "created_at", "sent_at", "attempts")
ATTEMPTS = ("message", "at", "outcome", "error")
SET_ASIDE = ("id", "received_at", "attempts", "stopped", "update")
VOCABULARY = ("word", "means")


@dataclass(frozen=True, slots=True)
class Noun:
    columns: tuple[str, ...]
    rows: Rows

    def __call__(self, work: Work, since: date | None, until: date | None) -> Iterable[Row]:
        """The rows of the days from `since` to `until`, both included; what has no day is given whole."""
        return self.rows(work, since, until)


def registrations(work: Work, since: date | None, until: date | None) -> Iterable[Row]:
    """Every entry that is no practice, by the day it happened; undone and replaced ones too: nothing vanishes."""
    query = select(Entry).where(Entry.practice.is_(False)).order_by(Entry.id)
    query = query.where(Entry.date >= since) if since else query
    query = query.where(Entry.date <= until) if until else query
    credited: dict[int, list[int]] = {}
    for credit in work.session.scalars(select(Credit).order_by(Credit.id)):
        credited.setdefault(credit.entry_id, []).append(credit.person_id)
    for entry in work.session.scalars(query):
        own = {"reporter": entry.reporter_id, "credited": credited.get(entry.id, []), "message": entry.words}
        yield {name: own[name] if name in own else getattr(entry, name) for name in REGISTRATIONS}


def progress(work: Work, since: date | None, until: date | None) -> Iterable[Row]:
    """Where every criterion stood on the day `until`; else as it stands, or stood when the plan ended."""
    for row in standings(work, list(work.plan.criteria.values()), until or work.plan.last_until(work.today)):
        yield {name: getattr(row, name) for name in PROGRESS}


def people(work: Work, since: date | None, until: date | None) -> Iterable[Row]:
    for person in work.session.scalars(select(Person).options(selectinload(Person.posts)).order_by(Person.id)):
        posts = person.held(work.now)
        yield {
            "id": person.id,
            "name": person.name,
            "roles": [post.role for post in posts],
            "language": person.language,
            "area": next((post.area for post in posts if post.area), None),
            "afdeling": next((post.afdeling for post in posts if post.afdeling), None),
            "state": "active" if posts else "left",
        }


def outbox(work: Work, since: date | None, until: date | None) -> Iterable[Row]:
    """What was queued on these days."""
    for row in work.session.scalars(select(Outgoing).order_by(Outgoing.id)):
        day = local_date(row.created_at)
        if asked_for(day, since, until):
            yield {
                "id": row.id, "to": row.person_id or row.address, "channel": row.channel, "lane": LANES[row.lane],
                "state": row.state, "about": row.about, "created_at": row.created_at, "sent_at": row.sent_at,
                "attempts": row.attempts,
            }  # fmt: skip


def attempts(work: Work, since: date | None, until: date | None) -> Iterable[Row]:
    """Sendings on these days that did not simply succeed."""
    for row in work.session.scalars(select(Attempt).order_by(Attempt.id)):
        day = local_date(row.at)
        if asked_for(day, since, until):
            yield {"message": row.outbox_id, "at": row.at, "outcome": row.outcome, "error": row.error}


def set_aside(work: Work, since: date | None, until: date | None) -> Iterable[Row]:
    """What came on these days and could not be handled, as it came: for whoever mends it."""
    for row in work.session.scalars(select(Incoming).where(Incoming.state == QUARANTINED).order_by(Incoming.id)):
        day = local_date(row.received_at)
        if asked_for(day, since, until):
            kept = {name: getattr(row, name) for name in SET_ASIDE if name != "update"}
            yield kept | {"update": opened(row.body, work.programme.seal)}


def vocabulary(work: Work, since: date | None, until: date | None) -> Iterable[Row]:
    """The words that staff have taught the bot."""
    for word, means in learnt_words(work.session):
        yield {"word": word, "means": means}


NOUNS: dict[str, Noun] = {
    "registrations": Noun(REGISTRATIONS, registrations),
    "progress": Noun(PROGRESS, progress),
    "people": Noun(PEOPLE, people),
    "figures": Noun(figures.COLUMNS, figures.figures),
    "outbox": Noun(OUTBOX, outbox),
    "attempts": Noun(ATTEMPTS, attempts),
    "set_aside": Noun(SET_ASIDE, set_aside),
    "audit": Noun(audit.COLUMNS, audit.audit),
    "announcements": Noun(coming.ANNOUNCEMENTS, coming.announcements),
    "callouts": Noun(callouts.COLUMNS, callouts.callouts),
    "courses": Noun(coming.COURSES, coming.courses),
    "milestones": Noun(coming.MILESTONES, coming.milestones),
    "vocabulary": Noun(VOCABULARY, vocabulary),
    "newsletters": Noun(newsletters.COLUMNS, newsletters.newsletters),
    "meetings": Noun(meetings.COLUMNS, meetings.meetings),
}
