"""What goes when somebody is deleted, and what goes by itself when its time is over.

What was printed stays as it was printed: the items of an issue, and their pictures. Who sent them in is forgotten.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import ColumnElement, delete, func, select, update

from bot.newsletter import letters, previewing
from bot.newsletter.model import (
    ANSWER_WITHIN,
    DISCARDED,
    DROPPED,
    HELD,
    LEFT,
    OFFERED,
    OPEN,
    READY,
    SENT,
    UNCONFIRMED,
    USED,
    Contribution,
    Issue,
    IssueItem,
    IssueRecipient,
    Picture,
    Subscription,
)
from bot.newsletter.subscribing import end, forgotten
from bot.work import Work

BEGUN_KEPT = timedelta(days=7)
"""What somebody began to tell and never finished."""
DROPPED_KEPT = timedelta(days=30)
UNUSED_KEPT = timedelta(days=365)
"""After a year nothing is news."""
PREVIEWS_KEPT = timedelta(days=1)
NOBODY_S = {"person_id": None, "chat_id": None, "message_id": None, "album": None, "text": ""}
"""What was printed stands in the issue; whose words they were, and how they came, does not."""


def forget(work: Work, person_id: int) -> None:
    """Everything of one person: what is in no issue goes, what is keeps no name."""
    own = Contribution.person_id == person_id
    _delete(work, own & (Contribution.state != USED))
    work.session.execute(update(Contribution).where(own).values(**NOBODY_S))
    work.session.execute(update(Picture).where(Picture.person_id == person_id).values(person_id=None))
    for found in work.session.scalars(select(Subscription).where(Subscription.person_id == person_id)):
        end(work, found, LEFT)
        if not found.address.startswith("#"):
            found.address = forgotten(work, found.channel, found.address)
        found.person_id = None
    for column in (Issue.editor_id, Issue.approved_by):
        work.session.execute(update(Issue).where(column == person_id).values({column.key: None}))
    work.session.flush()


def let_go(work: Work) -> None:
    """Everything whose time is over. Harmless when repeated."""
    for old in _old(work):
        _delete(work, old)
    words = work.now - timedelta(days=work.plan.retention.words_days)
    told = Contribution.state == USED, Contribution.created_at <= words, Contribution.person_id.is_not(None)
    work.session.execute(update(Contribution).where(*told).values(**NOBODY_S))
    never = Subscription.state == UNCONFIRMED, Subscription.created_at <= work.now - ANSWER_WITHIN
    work.session.execute(delete(Subscription).where(*never))
    over = select(Issue.id).where(Issue.state.in_((SENT, DISCARDED)), Issue.ended_at <= words)
    work.session.execute(delete(IssueRecipient).where(IssueRecipient.issue_id.in_(over)))
    folder = work.programme.data_dir
    _remove_files(folder / previewing.FOLDER, work.now - PREVIEWS_KEPT)
    _remove_files(folder / letters.FOLDER, words)


def moments(work: Work) -> Iterator[datetime]:
    """When the next of it has had its time."""
    words = timedelta(days=work.plan.retention.words_days)
    terms = [
        (Contribution.created_at, Contribution.state.in_((HELD, OFFERED, OPEN)), BEGUN_KEPT),
        (Contribution.created_at, Contribution.state == DROPPED, DROPPED_KEPT),
        (Contribution.created_at, Contribution.state == READY, UNUSED_KEPT),
        (Contribution.created_at, (Contribution.state == USED) & Contribution.person_id.is_not(None), words),
        (Subscription.created_at, Subscription.state == UNCONFIRMED, ANSWER_WITHIN),
    ]
    for since, which, kept in terms:
        first = work.session.scalar(select(func.min(since)).where(which))
        if first:
            yield first + kept


def _old(work: Work) -> list[ColumnElement[bool]]:
    def older(kept: timedelta) -> ColumnElement[bool]:
        return Contribution.created_at <= work.now - kept

    return [
        Contribution.state.in_((HELD, OFFERED, OPEN)) & older(BEGUN_KEPT),
        (Contribution.state == DROPPED) & older(DROPPED_KEPT),
        (Contribution.state == READY) & older(UNUSED_KEPT),
    ]


def _delete(work: Work, which: ColumnElement[bool]) -> None:
    """With their pictures, except what stands in an issue: that an editor left something out does not unprint it."""
    printed = select(IssueItem.id).where(IssueItem.contribution_id == Contribution.id)
    ids = list(work.session.scalars(select(Contribution.id).where(which, ~printed.exists())))
    if not ids:
        return
    pictures = Picture.contribution_id.in_(ids)
    _unlink(
        work.programme.data_dir / file for file in work.session.scalars(select(Picture.file).where(pictures)) if file
    )
    work.session.execute(delete(Picture).where(pictures))
    work.session.execute(delete(Contribution).where(Contribution.id.in_(ids)))


def _unlink(paths: Iterable[Path]) -> None:
    for path in paths:
        path.unlink(missing_ok=True)


def _remove_files(folder: Path, until: datetime) -> None:
    _unlink(path for path in folder.glob("*") if path.stat().st_mtime <= until.timestamp())
