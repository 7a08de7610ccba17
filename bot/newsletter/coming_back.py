"""Letters that come back after the mail server had taken them: who they were for, and what follows."""

from datetime import datetime, timedelta

from sqlalchemy import select, update

from bot.newsletter.collecting import collect
from bot.newsletter.ending import end
from bot.newsletter.model import (
    BOUNCED,
    DEAD,
    DELIVERED,
    QUEUED,
    SOFT_ENDS,
    UNKNOWN,
    Issue,
    IssueRecipient,
    Subscription,
)
from bot.newsletter.signing_up import CONFIRMS
from bot.outbox import FAILED as OUT_FAILED
from bot.outbox import SENDING as OUT_SENDING
from bot.outbox import SENT as OUT_SENT
from bot.outbox import UNKNOWN as OUT_UNKNOWN
from bot.outbox import WAITING as OUT_WAITING
from bot.outbox import Outgoing, queue_look
from bot.people.channels import EMAIL
from bot.people.model import Channel
from bot.work import Work

EVERY = timedelta(minutes=15)
"""How often the mailbox is looked into."""
LOOK = "returns"
"""The key of the one row that looks: it is used again and again."""


def look(work: Work) -> None:
    """Have the mailbox looked into, if there is one and it is time. Harmless when repeated."""
    due = next_look(work)
    if due is None or due > work.now:
        return
    queue_look(work.session, work.now, LOOK)
    again = {"state": OUT_WAITING, "created_at": work.now, "not_before": work.now, "attempts": 0, "error": ""}
    idle = Outgoing.key == LOOK, Outgoing.state != OUT_SENDING
    work.session.execute(
        update(Outgoing).where(*idle).values(**again), execution_options={"synchronize_session": False}
    )


def next_look(work: Work) -> datetime | None:
    if not work.programme.reads_returns:
        return None
    last = work.session.scalar(select(Outgoing.created_at).where(Outgoing.key == LOOK))
    return last + EVERY if last else work.now


def note(work: Work, row_id: int, *, hard: bool) -> None:
    """A letter of this row of the outbox came back. The second time it changes nothing."""
    row = work.session.get(Outgoing, row_id)
    if row is None or row.channel != EMAIL:
        return
    recipient = work.session.scalar(select(IssueRecipient).where(IssueRecipient.key == row.key.rpartition(":")[0]))
    if recipient is not None:
        _of_an_issue(work, recipient, hard)
    elif hard and row.key.startswith(CONFIRMS):
        _end(work, int(row.key.removeprefix(CONFIRMS).split(":")[0]))
    if hard:
        _address_is_dead(work, row)


# -- inside --


def _of_an_issue(work: Work, recipient: IssueRecipient, hard: bool) -> None:
    issue = work.session.get_one(Issue, recipient.issue_id)
    if recipient.state == QUEUED:
        collect(work, issue)
        work.session.refresh(recipient)
    subscription = work.session.get(Subscription, recipient.subscription_id)
    if recipient.state in (DELIVERED, UNKNOWN):
        _did_not_arrive(issue, recipient)
        if subscription is not None and not hard:
            subscription.put_off += 1
    if subscription is not None and (hard or subscription.put_off >= SOFT_ENDS):
        end(work, subscription, DEAD)
    work.session.flush()


def _did_not_arrive(issue: Issue, recipient: IssueRecipient) -> None:
    """It had counted as delivered, since the mail server took it."""
    if recipient.state == DELIVERED:
        issue.delivered -= 1
    else:
        issue.unknown -= 1
    issue.failed += 1
    recipient.state = BOUNCED


def _end(work: Work, subscription_id: int) -> None:
    found = work.session.get(Subscription, subscription_id)
    if found is not None:
        end(work, found, DEAD)


def _address_is_dead(work: Work, row: Outgoing) -> None:
    """As if the mail server had said so at once: what was said goes the next way, or leaders hear of it."""
    here = Channel.kind == EMAIL, Channel.address == row.address
    work.session.execute(update(Channel).where(*here).values(alive=False))
    if row.state in (OUT_SENT, OUT_UNKNOWN):
        row.state, row.error = OUT_FAILED, "Unreachable: it came back"
    work.session.flush()
