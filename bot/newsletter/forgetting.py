"""What goes when somebody is deleted, and what goes by itself when its time is over.

What was printed stays as it was printed: the items of an issue, and their pictures. Who sent them in is forgotten.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy import BindParameter, bindparam, delete, select, update

from bot import files
from bot.newsletter import letters, previewing
from bot.newsletter.ending import end, forgotten
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
from bot.prepared import Prepared, earliest, one_of
from bot.work import Work

BEGUN_KEPT = timedelta(days=7)
"""What somebody began to tell and never finished."""
DROPPED_KEPT = timedelta(days=30)
UNUSED_KEPT = timedelta(days=365)
"""After a year nothing is news."""
PREVIEWS_KEPT = timedelta(days=1)
NOBODY_S = {"person_id": None, "chat_id": None, "message_id": None, "album": None, "text": ""}
"""What was printed stands in the issue; whose words they were, and how they came, does not."""
UNTIL: BindParameter[datetime] = bindparam("until")
_BEGUN = one_of(Contribution.state, (HELD, OFFERED, OPEN))
_TOLD = (Contribution.state == USED) & Contribution.person_id.is_not(None)
_NOT_PRINTED = ~select(IssueItem.id).where(IssueItem.contribution_id == Contribution.id).exists()
_UNCONFIRMED = Subscription.state == UNCONFIRMED
_KEPT = (
    (_BEGUN, BEGUN_KEPT),
    (Contribution.state == DROPPED, DROPPED_KEPT),
    (Contribution.state == READY, UNUSED_KEPT),
)
OLD = tuple(
    (Prepared(select(Contribution.id).where(which, _NOT_PRINTED, Contribution.created_at <= UNTIL)), kept)
    for which, kept in _KEPT
)
OLD_TELLERS = Prepared(update(Contribution).where(_TOLD, Contribution.created_at <= UNTIL).values(**NOBODY_S))
NEVER_CONFIRMED = Prepared(delete(Subscription).where(_UNCONFIRMED, Subscription.created_at <= UNTIL))
_OVER = select(Issue.id).where(one_of(Issue.state, (SENT, DISCARDED)), Issue.ended_at <= UNTIL)
OLD_RECIPIENTS = Prepared(delete(IssueRecipient).where(IssueRecipient.issue_id.in_(_OVER)))
FIRST = (
    *((earliest(Contribution.created_at, which), kept) for which, kept in _KEPT),
    (earliest(Subscription.created_at, _UNCONFIRMED), ANSWER_WITHIN),
)
FIRST_TOLD = earliest(Contribution.created_at, _TOLD)


def forget(work: Work, person_id: int) -> None:
    """Everything of one person: what is in no issue goes, what is keeps no name."""
    own = Contribution.person_id == person_id
    query = select(Contribution.id).where(own, Contribution.state != USED, _NOT_PRINTED)
    _delete(work, list(work.session.scalars(query)))
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
    for old, kept in OLD:
        _delete(work, [row.id for row in old.rows(work.session, until=work.now - kept)])
    words = work.now - timedelta(days=work.plan.retention.words_days)
    OLD_TELLERS.run(work.session, until=words)
    NEVER_CONFIRMED.run(work.session, until=work.now - ANSWER_WITHIN)
    OLD_RECIPIENTS.run(work.session, until=words)
    folder = work.programme.data_dir
    files.remove_old(folder / previewing.FOLDER, "*", work.now - PREVIEWS_KEPT)
    files.remove_old(folder / letters.FOLDER, "*", words)


def moments(work: Work) -> Iterator[datetime]:
    """When the next of it has had its time."""
    for first, kept in (*FIRST, (FIRST_TOLD, timedelta(days=work.plan.retention.words_days))):
        since = first.value(work.session)
        if since:
            yield since + kept


def _delete(work: Work, ids: list[int]) -> None:
    """With their pictures. What stands in an issue is not among them: to leave it out later does not unprint it."""
    if not ids:
        return
    pictures = Picture.contribution_id.in_(ids)
    for file in work.session.scalars(select(Picture.file).where(pictures, Picture.file != "")):
        (work.programme.data_dir / file).unlink(missing_ok=True)
    work.session.execute(delete(Picture).where(pictures))
    work.session.execute(delete(Contribution).where(Contribution.id.in_(ids)))
