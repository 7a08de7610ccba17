"""What became of an issue's recipients for whom something was queued."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import select, update

from bot.newsletter.ending import end
from bot.newsletter.model import (
    BOUNCED,
    DEAD,
    DELIVERED,
    FAILED,
    GONE,
    QUEUED,
    SOFT_ENDS,
    UNKNOWN,
    Issue,
    IssueRecipient,
    Subscription,
)
from bot.outbox import CANCELLED as OUT_CANCELLED
from bot.outbox import FAILED as OUT_FAILED
from bot.outbox import FINISHED
from bot.outbox import SENT as OUT_SENT
from bot.outbox import TABLE as OUTBOX
from bot.outbox import UNKNOWN as OUT_UNKNOWN
from bot.outbox import WAITING as OUT_WAITING
from bot.people.channels import TELEGRAM
from bot.work import Work

LOOKED_AT = (OUTBOX.c.id, OUTBOX.c.key, OUTBOX.c.state, OUTBOX.c.error, OUTBOX.c.channel, OUTBOX.c.expires_at)
KEPT_WITHIN = {"synchronize_session": False}


def collect(work: Work, issue: Issue) -> None:
    """Note it of all who were queued. Rows that are in the session already are not read anew."""
    query = (
        select(IssueRecipient.id, IssueRecipient.key, IssueRecipient.parts, Subscription.put_off)
        .outerjoin(Subscription, Subscription.id == IssueRecipient.subscription_id)
        .where(IssueRecipient.issue_id == issue.id, IssueRecipient.state == QUEUED)
    )
    queued = work.session.execute(query).all()
    found = _rows_of(work, {f"{each.key}:{part}": each.id for each in queued for part in range(each.parts)})
    arrived, others = [], []
    for each in queued:
        states = {row.state for row in found[each.id]}
        if states == {OUT_SENT} and not each.put_off:
            arrived.append(each.id)
        elif states.issubset(FINISHED):
            others.append(each.id)
    _note_arrived(work, issue, arrived)
    for recipient in work.session.scalars(select(IssueRecipient).where(IssueRecipient.id.in_(others))):
        _note(work, issue, recipient, found[recipient.id])
    work.session.flush()


# -- inside --


def _rows_of(work: Work, owner: dict[str, int]) -> dict[int, list[Any]]:
    """`owner`: the recipient, by the key of the row."""
    found: dict[int, list[Any]] = defaultdict(list)
    connection = work.session.connection()
    rows = connection.execute(select(*LOOKED_AT).where(OUTBOX.c.key.in_(list(owner)))).all()
    late = [row.id for row in rows if row.state == OUT_WAITING and row.expires_at and row.expires_at <= work.now]
    if late:  # a channel that is not set up, or away for days, cancels nothing itself
        still = OUTBOX.c.id.in_(late), OUTBOX.c.state == OUT_WAITING
        connection.execute(update(OUTBOX).where(*still).values(state=OUT_CANCELLED, error="expired"))
        return _rows_of(work, owner)
    for row in rows:
        found[owner[row.key]].append(row)
    return found


def _note_arrived(work: Work, issue: Issue, arrived: Sequence[int]) -> None:
    """Nearly all: in one statement."""
    if arrived:
        noted = update(IssueRecipient).where(IssueRecipient.id.in_(arrived)).values(state=DELIVERED)
        work.session.execute(noted, execution_options=KEPT_WITHIN)
        issue.delivered += len(arrived)


def _note(work: Work, issue: Issue, recipient: IssueRecipient, rows: Iterable[Any]) -> None:
    """The worst that happened to any part of it is what happened."""
    by_state = {row.state: row for row in rows}
    subscription = (
        work.session.get(Subscription, recipient.subscription_id) if recipient.subscription_id is not None else None
    )
    if failed := by_state.get(OUT_FAILED):
        _failed(work, issue, recipient, subscription, failed)
    elif OUT_CANCELLED in by_state:
        recipient.state = FAILED
        issue.failed += 1
        _put_off(work, subscription)
    elif OUT_UNKNOWN in by_state:
        recipient.state = UNKNOWN
        issue.unknown += 1
    elif OUT_SENT in by_state:
        recipient.state = DELIVERED
        issue.delivered += 1
        if subscription is not None and subscription.put_off and not _last_came_back(work, recipient):
            subscription.put_off = 0
    else:  # what was written to somebody who was erased is gone
        recipient.state = GONE


def _failed(work: Work, issue: Issue, recipient: IssueRecipient, subscription: Subscription | None, row: Any) -> None:
    """For good. Who blocked the bot has left; an address where nothing arrives is no subscriber's any more."""
    unreachable = str(row.error).startswith("Unreachable")
    blocked = unreachable and row.channel == TELEGRAM and subscription is not None
    recipient.state = GONE if blocked else FAILED
    if blocked:
        issue.left += 1
    else:
        issue.failed += 1
    if unreachable and subscription is not None:
        end(work, subscription, DEAD)


def _put_off(work: Work, subscription: Subscription | None) -> None:
    if subscription is None:
        return
    subscription.put_off += 1
    if subscription.put_off >= SOFT_ENDS:
        end(work, subscription, DEAD)


def _last_came_back(work: Work, recipient: IssueRecipient) -> bool:
    """Whether the issue before came back: that this one was taken says nothing yet about whether it will."""
    before = IssueRecipient.subscription_id == recipient.subscription_id, IssueRecipient.id < recipient.id
    last = select(IssueRecipient.state).where(*before).order_by(IssueRecipient.id.desc()).limit(1)
    return work.session.scalar(last) == BOUNCED
