"""A subscription is over: nothing more comes, and its address is kept in no form that leads to anybody."""

from sqlalchemy import delete, func, select, update

from bot.newsletter.model import ACTIVE, DEAD, GONE, LEFT, QUEUED, WAITING, Issue, IssueRecipient, Subscription
from bot.outbox import FINISHED
from bot.outbox import TABLE as OUTBOX
from bot.outbox import WAITING as UNSENT
from bot.people.channels import EMAIL
from bot.work import Work

FORGOTTEN = "#"
"""Begins what stands for the address of somebody who left."""


def end(work: Work, found: Subscription, state: str) -> None:
    """Over: what waits to be sent to them goes, and nobody keeps their address. DEAD: nothing arrives there."""
    if found.state in (LEFT, DEAD):
        return
    was = found.state
    recipients = select(IssueRecipient).where(
        IssueRecipient.subscription_id == found.id, IssueRecipient.state.in_((WAITING, QUEUED))
    )
    for recipient in work.session.scalars(recipients):
        _take_back(work, recipient)
    if was == ACTIVE and state == LEFT:
        _count_leaving(work)
    found.state, found.ended_at = state, work.now
    if found.channel == EMAIL:
        _forget_address(work, found)
    work.session.flush()


def by_address(work: Work, channel: str, address: str) -> Subscription | None:
    """The subscription of an address, also of one that has left."""
    wanted = (address.lower(), forgotten(work, channel, address))
    query = select(Subscription).where(Subscription.channel == channel, func.lower(Subscription.address).in_(wanted))
    return work.session.scalar(query)


def forgotten(work: Work, channel: str, address: str) -> str:
    """What stands for the address of somebody who left: it is known again, and leads to nobody."""
    key = work.programme.home_key.keyed(f"newsletter {channel} {address.casefold()}")
    return f"{FORGOTTEN}{key}"


# -- inside --


def _take_back(work: Work, recipient: IssueRecipient) -> None:
    """What has not left does not leave. What is just on its way cannot be called back."""
    if recipient.parts:
        connection = work.session.connection()
        own = OUTBOX.c.key.in_(recipient.keys)
        connection.execute(delete(OUTBOX).where(own, OUTBOX.c.state == UNSENT))
        if connection.execute(select(OUTBOX.c.id).where(own).limit(1)).first() is not None:
            return
    recipient.state = GONE


def _forget_address(work: Work, found: Subscription) -> None:
    """Here, and in what was sent there."""
    mark = forgotten(work, found.channel, found.address)
    sent = (
        OUTBOX.c.channel == found.channel, OUTBOX.c.address == found.address, OUTBOX.c.person_id.is_(None),
        OUTBOX.c.state.in_(FINISHED),
    )  # fmt: skip
    work.session.connection().execute(update(OUTBOX).where(*sent).values(address=mark))
    found.address = mark


def _count_leaving(work: Work) -> None:
    """Of the newest issue that people have: what they left after."""
    newest = select(Issue.id).where(Issue.begun_at.is_not(None)).order_by(Issue.begun_at.desc()).limit(1)
    id = work.session.scalar(newest)
    if id is not None:
        work.session.execute(update(Issue).where(Issue.id == id).values(left=Issue.left + 1))
