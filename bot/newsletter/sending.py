"""An issue on its way: its recipients are rows, the outbox is filled a page at a time, what became of each is noted.

Everything is written down before it is done, and every key is used once: paused, killed or begun anew at any point,
nobody gets an issue twice and nobody is left out.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import String, and_, bindparam, cast, delete, func, insert, literal, select, update
from sqlalchemy.orm import Session

from bot.newsletter import issue_words as words
from bot.newsletter.addressed import Addressed
from bot.newsletter.collecting import collect
from bot.newsletter.drafting import tell_editors
from bot.newsletter.finishing import finish
from bot.newsletter.model import (
    ACTIVE,
    APPROVED,
    GONE,
    PAUSED,
    QUEUED,
    SENDING,
    SPARED,
    WAITING,
    Issue,
    IssueRecipient,
    Subscription,
)
from bot.newsletter.pictures import leave_out_lost
from bot.newsletter.showing import show_as_it_is
from bot.newsletter.still_on import leave_out_what_is_off
from bot.outbox import BULK, Address, When
from bot.outbox import TABLE as OUTBOX
from bot.outbox import WAITING as OUT_WAITING
from bot.people.channels import EMAIL, TELEGRAM
from bot.people.model import Person
from bot.prepared import Prepared, earliest, one_of
from bot.work import Work

ROOM = 120
"""Messages that wait in the outbox by each channel: more than leave before the next look, few enough to take back, and
so few that a look is over in a moment: everything else waits for it."""
STRAGGLERS = 5
"""Seconds between looks where everything has been queued: a letter may be put off for days."""
EXPIRES = timedelta(days=3)
"""A newsletter that could not be delivered by then is put off for good."""
FEWEST = 5
"""Fewer failures than this never stop an issue."""
_DUE = and_(Issue.state == APPROVED, Issue.send_at <= bindparam("now"))
_WAITS = select(IssueRecipient.id).where(IssueRecipient.issue_id == Issue.id, IssueRecipient.state == WAITING)
_HURRY = _DUE | ((Issue.state == SENDING) & _WAITS.exists())
_UNDER_WAY = one_of(Issue.state, (SENDING, PAUSED))
BEGIN = Prepared(update(Issue).where(_DUE).values(state=SENDING, begun_at=bindparam("now")).returning(Issue.id))
HURRY, UNDER_WAY, HURRY_OR_UNDER_WAY = (
    Prepared(select(Issue.id).where(which).limit(1)) for which in (_HURRY, _UNDER_WAY, _HURRY | _UNDER_WAY)
)
ANY_SENDING = Prepared(select(Issue.id).where(Issue.state == SENDING).limit(1))
FIRST = earliest(Issue.send_at, Issue.state == APPROVED)


def run(work: Work) -> None:
    """Begin what is due, note what became of what was queued, queue more. Harmless when repeated."""
    begin_due(work)
    if UNDER_WAY.rows(work.session):
        # Locked: a pause that is pressed meanwhile waits, and then holds.
        under_way = select(Issue).where(_UNDER_WAY).order_by(Issue.id).with_for_update()
        work.each(work.session.scalars(under_way), partial(_go_on, work))


def _go_on(work: Work, issue: Issue) -> None:
    collect(work, issue)
    if issue.state == SENDING and too_many(issue, work.plan.newsletter.stops_at_errors):
        _stop(work, issue)
    if issue.state == SENDING:
        refill(work, issue)
        if not _left(work.session, issue):
            finish(work, issue)


def idle(work: Work) -> bool:
    """Whether a look would find nothing to do; where only stragglers are left, one every few seconds does."""
    seen = HURRY if work.now.second % STRAGGLERS else HURRY_OR_UNDER_WAY
    return not seen.rows(work.session, now=work.now)


def next_due(work: Work) -> datetime | None:
    if ANY_SENDING.rows(work.session):
        return work.now + timedelta(seconds=1)
    first: datetime | None = FIRST.value(work.session)
    return first


def begin_due(work: Work) -> None:
    """The moment has come: everybody who is to get it is written down, in one statement."""
    work.session.flush()
    for (id,) in BEGIN.rows(work.session, now=work.now):
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
        issue = work.session.get_one(Issue, id)
        leave_out_lost(work, issue)
        leave_out_what_is_off(work, issue)
        show_as_it_is(work, issue, "begun")


def _in_their_language(work: Work) -> None:
    """Whoever has changed to another language (/sprog) since they signed up reads that one here too."""
    theirs = select(Person.language).where(Person.id == Subscription.person_id).scalar_subquery()
    known = Subscription.person_id.is_not(None), Subscription.state == ACTIVE
    changed = update(Subscription).where(*known, Subscription.language != theirs).values(language=theirs)
    work.session.execute(changed, execution_options={"synchronize_session": False})


def refill(work: Work, issue: Issue) -> None:
    """As many more as there is room for, by each channel: one that is slow, or away, leaves its own readers waiting."""
    key, fresh = OUTBOX.c.key.startswith(f"news:{issue.id}:"), OUTBOX.c.attempts == 0
    counted = select(OUTBOX.c.channel, func.count()).where(OUTBOX.c.state == OUT_WAITING, OUTBOX.c.lane == BULK)
    counted = counted.where(key, fresh).group_by(OUTBOX.c.channel)
    ahead = {row[0]: row[1] for row in work.session.connection().execute(counted)}
    addressed = Addressed(work, issue)
    for channel in (TELEGRAM, EMAIL):
        for recipient, subscription in _next(work.session, issue, channel, ROOM - ahead.get(channel, 0)):
            _queue(work, addressed, recipient, subscription)
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


def _next(
    session: Session, issue: Issue, channel: str, room: int
) -> Iterable[tuple[IssueRecipient, Subscription | None]]:
    """Who waits longest for something to leave by this channel."""
    waiting = (
        select(IssueRecipient, Subscription)
        .outerjoin(Subscription, Subscription.id == IssueRecipient.subscription_id)
        .where(IssueRecipient.issue_id == issue.id, IssueRecipient.state == WAITING)
        .where(func.coalesce(Subscription.channel, TELEGRAM) == channel)
        .order_by(IssueRecipient.id)
        .limit(room)
    )
    return [(each[0], each[1]) for each in session.execute(waiting)] if room > 0 else []


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


def _stop(work: Work, issue: Issue) -> None:
    """Stop and ask: something may be wrong with the list, or with the mail server."""
    issue.state = PAUSED
    take_back(work, issue)
    show_as_it_is(work, issue, f"stopped:{issue.failed}")
    tell_editors(work, f"issue:{issue.id}:stopped:{issue.failed}", lambda t: words.stopped(t, issue))


def _left(session: Session, issue: Issue) -> bool:
    """Whether somebody still waits for it."""
    open = IssueRecipient.issue_id == issue.id, IssueRecipient.state.in_((WAITING, QUEUED))
    return session.scalar(select(IssueRecipient.id).where(*open).limit(1)) is not None
