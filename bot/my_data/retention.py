"""Lets go of what has been kept as long as the plan says: words, practice, the traces of those who are nobody here."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, and_, cast, delete, func, select, update
from sqlalchemy.types import String

from bot.announcements import letting_go as announcements
from bot.announcements.model import Announcement
from bot.courses import due as courses
from bot.courses.model import Course
from bot.figures.model import RequestRevision
from bot.inbox import DONE, QUARANTINED, Incoming
from bot.jobs import actions as jobs
from bot.milestones import due as milestones
from bot.my_data.actions import FOLDER
from bot.newsletter import forgetting as newsletter
from bot.outbox import FINISHED, Attempt, Outgoing
from bot.people.model import Candidate, Channel
from bot.registrations.model import Credit, DraftRow, Entry, Revision
from bot.vocabulary.model import Unread
from bot.work import Work

HANDLED_KEPT = timedelta(days=7)
"""How long the bare numbers of handled updates are kept; Telegram repeats an update for a day at most."""
PASSING = timedelta(days=1)
"""How long what was answered to a stranger stays, a file that was handed out, and somebody who was never added."""
WORDS: tuple[tuple[Any, Any], ...] = (
    (Entry, Entry.received_at),
    (Revision, Revision.at),
    (DraftRow, DraftRow.created_at),
    (RequestRevision, RequestRevision.at),
)
"""Where the words of reports stand, and since when."""


def let_go(work: Work) -> None:
    """Everything whose time is over. Harmless when repeated."""
    _let_go_of_words(work, work.now - timedelta(days=work.plan.retention.words_days))
    practice = work.now - timedelta(days=work.plan.retention.practice_days)
    _let_go_of_practice(work, practice)
    announcements.let_go(work, practice)
    courses.let_go(work, practice)
    milestones.let_go(work)
    _let_go_of_strangers(work)
    handled = Incoming.state == DONE, Incoming.received_at <= work.now - HANDLED_KEPT
    work.session.execute(delete(Incoming).where(*handled))
    work.session.execute(delete(Candidate).where(Candidate.created_at <= work.now - PASSING))
    jobs.let_go(work.session, work.now)
    newsletter.let_go(work)
    remove_files(work.programme.data_dir, work.now - PASSING)


def _let_go_of_words(work: Work, until: datetime) -> None:
    session = work.session
    for model, since in WORDS:
        session.execute(update(model).where(model.words.is_not(None), since <= until).values(words=None))
    session.execute(delete(Unread).where(Unread.said_at <= until))
    # What could not be handled holds words too: staff have had their time to look at it.
    session.execute(delete(Incoming).where(Incoming.state == QUARANTINED, Incoming.received_at <= until))
    session.execute(delete(Attempt).where(Attempt.at <= until))
    said = Outgoing.created_at <= until, Outgoing.state.in_(FINISHED), Outgoing.content != "{}"
    session.execute(update(Outgoing).where(*said).values(content="{}"))


def _let_go_of_practice(work: Work, until: datetime) -> None:
    """Entries that are old enough with all that hangs on them, drafts, and what was answered about them."""
    session = work.session
    entries = list(session.scalars(select(Entry.id).where(Entry.practice, Entry.received_at <= until)))
    old = DraftRow.practice & (DraftRow.created_at <= until)
    drafts = list(session.scalars(select(DraftRow.id).where(old | DraftRow.entry_id.in_(entries))))
    if not entries and not drafts:
        return
    about = [f"entry:{id}" for id in entries] + [f"draft:{id}" for id in drafts]
    said = Outgoing.about.in_(about), Outgoing.state.in_(FINISHED)
    session.execute(update(Outgoing).where(*said).values(content="{}"))
    session.execute(delete(DraftRow).where(DraftRow.id.in_(drafts)))
    for model in (Revision, Credit):
        session.execute(delete(model).where(model.entry_id.in_(entries)))
    session.execute(delete(Entry).where(Entry.id.in_(entries)))


def _let_go_of_strangers(work: Work) -> None:
    """Who is nobody here, or no longer, leaves no Telegram number behind. Groups have negative numbers and stay."""
    session, known = work.session, select(Channel.address)
    chat = Incoming.chat_id > 0, Incoming.state == DONE, cast(Incoming.chat_id, String).not_in(known)
    session.execute(update(Incoming).where(*chat).values(chat_id=0))
    session.execute(delete(Outgoing).where(_to_strangers(), Outgoing.created_at <= work.now - PASSING))


def _to_strangers() -> ColumnElement[bool]:
    known = select(Channel.address).where(Channel.kind == Outgoing.channel)
    private = Outgoing.channel == "telegram", ~Outgoing.address.startswith("-")
    return and_(*private, Outgoing.address.not_in(known), Outgoing.state.in_(FINISHED))


def next_let_go(work: Work) -> datetime | None:
    """When the next practice, the next words or the next stranger have had their time."""
    return min(_moments(work), default=None)


def _moments(work: Work) -> Iterator[datetime]:
    retention = work.plan.retention
    words, practice = timedelta(days=retention.words_days), timedelta(days=retention.practice_days)
    terms: list[tuple[Any, Any, timedelta]] = [(since, model.words.is_not(None), words) for model, since in WORDS]
    terms += [
        (Entry.received_at, Entry.practice, practice),
        (DraftRow.created_at, DraftRow.practice, practice),
        (Announcement.created_at, Announcement.practice, practice),
        (Course.created_at, Course.practice, practice),
        (Unread.said_at, Unread.id.is_not(None), words),
        (Outgoing.created_at, _to_strangers(), PASSING),
    ]
    yield from newsletter.moments(work)
    for since, which, kept in terms:
        first = work.session.scalar(select(func.min(since)).where(which))
        if first:
            yield first + kept


def remove_files(data_dir: Path, until: datetime) -> None:
    """Files that were handed out before then."""
    for path in (data_dir / FOLDER).glob("*.json*"):
        if path.stat().st_mtime <= until.timestamp():
            path.unlink(missing_ok=True)
