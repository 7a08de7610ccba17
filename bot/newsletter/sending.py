"""An issue on its way: its recipients are rows, the outbox is filled a page at a time, what became of each is noted.

Everything is written down before it is done, and every key is used once: paused, killed or begun anew at any point,
nobody gets an issue twice and nobody is left out.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import String, cast, delete, func, insert, literal, select, update
from sqlalchemy.orm import Session

from bot.newsletter import issue_words as words
from bot.newsletter.addressed import Addressed
from bot.newsletter.drafting import tell_editors
from bot.newsletter.finishing import finish
from bot.newsletter.model import (
    ACTIVE,
    APPROVED,
    BOUNCED,
    DEAD,
    DELIVERED,
    FAILED,
    GONE,
    PAUSED,
    QUEUED,
    SENDING,
    SOFT_ENDS,
    SPARED,
    UNKNOWN,
    WAITING,
    Issue,
    IssueRecipient,
    Subscription,
)
from bot.newsletter.subscribing import end
from bot.outbox import BULK, FINISHED, Address, When
from bot.outbox import CANCELLED as OUT_CANCELLED
from bot.outbox import FAILED as OUT_FAILED
from bot.outbox import SENT as OUT_SENT
from bot.outbox import TABLE as OUTBOX
from bot.outbox import UNKNOWN as OUT_UNKNOWN
from bot.outbox import WAITING as OUT_WAITING
from bot.people.channels import TELEGRAM
from bot.people.model import Person
from bot.work import Work

ROOM = 500
"""Recipients in the outbox at a time: more than leave before the next look, few enough to take back."""
EXPIRES = timedelta(days=3)
"""A newsletter that could not be delivered by then is put off for good."""
FEWEST = 5
"""Fewer failures than this never stop an issue."""


def run(work: Work) -> None:
    """Begin what is due, note what became of what was queued, queue more. Harmless when repeated."""
    begin_due(work)
    for issue in work.session.scalars(select(Issue).where(Issue.state.in_((SENDING, PAUSED))).order_by(Issue.id)):
        collect(work, issue)
        if issue.state == SENDING and too_many(issue, work.plan.newsletter.stops_at_errors):
            _stop(work, issue)
        if issue.state == SENDING:
            refill(work, issue)
            if not _left(work.session, issue):
                finish(work, issue)


def next_due(work: Work) -> datetime | None:
    if work.session.scalar(select(Issue.id).where(Issue.state == SENDING).limit(1)) is not None:
        return work.now + timedelta(seconds=1)
    return work.session.scalar(select(func.min(Issue.send_at)).where(Issue.state == APPROVED))


def begin_due(work: Work) -> None:
    """The moment has come: everybody who is to get it is written down, in one statement."""
    due = Issue.state == APPROVED, Issue.send_at <= work.now
    begun = update(Issue).where(*due).values(state=SENDING, begun_at=work.now).returning(Issue.id)
    for id in list(work.session.scalars(begun, execution_options={"synchronize_session": False})):
        _in_their_language(work)
        work.session.expire_all()
        key = literal(f"news:{id}:") + cast(Subscription.id, String)
        everybody = select(literal(id), Subscription.id, literal(WAITING), key, literal(0))
        names = ["issue_id", "subscription_id", "state", "key", "parts"]
        own = everybody.where(Subscription.state == ACTIVE).order_by(Subscription.id)
        work.session.execute(insert(IssueRecipient).from_select(names, own))
        if work.plan.newsletter.channel:
            work.session.add(IssueRecipient(issue_id=id, subscription_id=None, state=WAITING, key=f"news:{id}:channel"))
        work.session.flush()


def _in_their_language(work: Work) -> None:
    """Whoever has changed to another language (/sprog) since they signed up reads that one here too."""
    theirs = select(Person.language).where(Person.id == Subscription.person_id).scalar_subquery()
    known = Subscription.person_id.is_not(None), Subscription.state == ACTIVE
    changed = update(Subscription).where(*known, Subscription.language != theirs).values(language=theirs)
    work.session.execute(changed, execution_options={"synchronize_session": False})


def refill(work: Work, issue: Issue) -> None:
    """As many more as there is room for."""
    queued = select(func.count()).where(IssueRecipient.issue_id == issue.id, IssueRecipient.state == QUEUED)
    room = ROOM - (work.session.scalar(queued) or 0)
    if room <= 0:
        return
    waiting = (
        select(IssueRecipient, Subscription)
        .outerjoin(Subscription, Subscription.id == IssueRecipient.subscription_id)
        .where(IssueRecipient.issue_id == issue.id, IssueRecipient.state == WAITING)
        .order_by(IssueRecipient.id)
        .limit(room)
    )
    addressed = Addressed(work, issue)
    for recipient, subscription in work.session.execute(waiting).all():
        _queue(work, addressed, recipient, subscription)
    work.session.flush()


def collect(work: Work, issue: Issue) -> None:
    """Note what became of those who were queued."""
    query = select(IssueRecipient).where(IssueRecipient.issue_id == issue.id, IssueRecipient.state == QUEUED)
    queued = list(work.session.scalars(query.order_by(IssueRecipient.id)))
    found = _rows_of(work, queued)
    for recipient in queued:
        rows = found[recipient.id]
        if all(row.state in FINISHED for row in rows):
            _note(work, issue, recipient, rows)
    work.session.flush()


def too_many(issue: Issue, share: float) -> bool:
    """Whether more failed than one may let pass, beside those that an editor has seen. Pure."""
    failed = issue.failed - issue.errors_accepted
    done = issue.delivered + issue.failed - issue.errors_accepted
    return failed >= FEWEST and failed > share * done


def take_back(work: Work, issue: Issue) -> None:
    """What waits in the outbox waits here again; its keys are free for when it goes on."""
    query = select(IssueRecipient).where(IssueRecipient.issue_id == issue.id, IssueRecipient.state == QUEUED)
    queued = list(work.session.scalars(query))
    owner = {key: recipient for recipient in queued for key in recipient.keys}
    back = delete(OUTBOX).where(OUTBOX.c.key.in_(owner), OUTBOX.c.state == OUT_WAITING).returning(OUTBOX.c.key)
    for key in work.session.connection().execute(back).scalars():
        owner[key].state = WAITING
    work.session.flush()


# -- inside --


def _queue(work: Work, addressed: Addressed, recipient: IssueRecipient, subscription: Subscription | None) -> None:
    if subscription is None:
        to, messages = Address(work.plan.newsletter.channel), addressed.to_channel()
    elif subscription.state != ACTIVE:
        recipient.state = GONE
        return
    else:
        to = Address(subscription.address, subscription.channel, subscription.person_id)
        messages = addressed.to(subscription)
    recipient.parts = len(messages)
    recipient.state = QUEUED if messages else SPARED
    for key, message in zip(recipient.keys, messages, strict=True):
        work.queue(key, to, BULK, message, When(expires_at=work.now + EXPIRES))


def _rows_of(work: Work, queued: Sequence[IssueRecipient]) -> dict[int, list[Any]]:
    owner = {key: recipient.id for recipient in queued for key in recipient.keys}
    found: dict[int, list[Any]] = defaultdict(list)
    columns = (OUTBOX.c.key, OUTBOX.c.state, OUTBOX.c.error, OUTBOX.c.channel, OUTBOX.c.expires_at)
    connection = work.session.connection()
    _expire(work, list(owner))
    for row in connection.execute(select(*columns).where(OUTBOX.c.key.in_(list(owner)))):
        found[owner[row.key]].append(row)
    return found


def _expire(work: Work, keys: list[str]) -> None:
    """A channel that is not set up, or away for days, cancels nothing itself."""
    late = OUTBOX.c.key.in_(keys), OUTBOX.c.state == OUT_WAITING, OUTBOX.c.expires_at <= work.now
    work.session.connection().execute(update(OUTBOX).where(*late).values(state=OUT_CANCELLED, error="expired"))


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


def _stop(work: Work, issue: Issue) -> None:
    """Stop and ask: something may be wrong with the list, or with the mail server."""
    issue.state = PAUSED
    take_back(work, issue)
    tell_editors(work, f"issue:{issue.id}:stopped:{issue.failed}", lambda t: words.stopped(t, issue))


def _left(session: Session, issue: Issue) -> bool:
    """Whether somebody still waits for it."""
    open = IssueRecipient.issue_id == issue.id, IssueRecipient.state.in_((WAITING, QUEUED))
    return session.scalar(select(IssueRecipient.id).where(*open).limit(1)) is not None
