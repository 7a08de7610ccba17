"""What is let go of: who leaves for good, why somebody could not come, files, the addresses of substitutes."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, bindparam, delete, exists, or_, select, update

from bot.meetings.calendar_file import remove_files, remove_files_of
from bot.meetings.model import Agreed, Invitee, Meeting, Member, Proposal
from bot.outbox import FINISHED, Outgoing
from bot.people.forgetting import delete_of, take_out
from bot.people.model import Channel, Person, Post
from bot.prepared import Prepared, earliest, one_of
from bot.work import Work

GUESTS_KEPT = timedelta(days=7)
"""After their role has ended: long enough for what is on its way, and for a meeting that is moved late."""
LATER = Post.__table__.alias().c
"""Of the table: an alias of the class would map all classes while they are still imported, for 3 MB."""


def _guest(person: Any) -> ColumnElement[bool]:
    """Who came to meetings in somebody's place, and to none of their own."""
    came = exists().where(Invitee.person_id == person, Invitee.stands_in_for.is_not(None))
    own = exists().where(Invitee.person_id == person, Invitee.stands_in_for.is_(None))
    return came & ~own


_SAID_WHY = exists().where(Invitee.meeting_id == Meeting.id, Invitee.reason != "")
_REACHED = exists().where(Channel.person_id == Post.person_id)
_LASTS = exists().where(LATER.person_id == Post.person_id, or_(LATER.until.is_(None), LATER.until > Post.until))
UNTIL: BindParameter[datetime] = bindparam("until")
_OLD = select(Meeting.id).where(Meeting.ends_at <= UNTIL)
OLD_REASONS = Prepared(update(Invitee).where(Invitee.reason != "", Invitee.meeting_id.in_(_OLD)).values(reason=""))
_STILL_HERE = exists().where(Post.person_id == Person.id, Post.until.is_(None) | (Post.until > UNTIL))
_GUESTS = select(Person.id).where(_guest(Person.id), ~_STILL_HERE)
ADDRESSES_OF_GUESTS = Prepared(delete(Channel).where(Channel.person_id.in_(_GUESTS)))
_SAID = one_of(Outgoing.state, FINISHED)
SAID_TO_GUESTS = Prepared(delete(Outgoing).where(Outgoing.person_id.in_(_GUESTS), _SAID))
FIRST_REASON = earliest(Meeting.ends_at, _SAID_WHY)
FIRST_GUEST = earliest(Post.until, _guest(Post.person_id) & _REACHED & ~_LASTS)


def forget(work: Work, person_id: int) -> None:
    """Somebody leaves for good: what they proposed stays, without them; their tasks go."""
    remove_files_of(work, person_id)
    take_out(work, person_id, (Invitee.stands_in_for, Meeting.called_by, Proposal.person_id))
    delete_of(work, person_id, (Invitee, Member, Agreed))


def let_go(work: Work) -> None:
    """Everything whose time is over. Harmless when repeated."""
    OLD_REASONS.run(work.session, until=work.now - timedelta(days=work.plan.retention.words_days))
    # Who came to one meeting in somebody's place is written to no more: their address is gone, their name stays.
    for each in (ADDRESSES_OF_GUESTS, SAID_TO_GUESTS):
        each.run(work.session, until=work.now - GUESTS_KEPT)
    remove_files(work)


def moments(work: Work) -> Iterator[datetime]:
    """When the next reason and the next substitute's address have had their time."""
    kept = timedelta(days=work.plan.retention.words_days)
    for first, lasts in ((FIRST_REASON, kept), (FIRST_GUEST, GUESTS_KEPT)):
        since = first.value(work.session)
        if since:
            yield since + lasts
