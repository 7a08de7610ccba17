"""What is let go of: who leaves for good, the addresses of substitutes when their meeting is over."""

from datetime import timedelta

from sqlalchemy import delete, exists, select, update

from bot.meetings.model import Agreed, Invitee, Meeting, Member, Proposal
from bot.outbox import FINISHED, Outgoing
from bot.people.model import Channel, Person, Post
from bot.work import Work

GUESTS_KEPT = timedelta(days=7)
"""After their role has ended: long enough for what is on its way, and for a meeting that is moved late."""


def forget(work: Work, person_id: int) -> None:
    """Somebody leaves for good: what they proposed stays, without them; their tasks go."""
    for column in (Invitee.stands_in_for, Meeting.called_by, Proposal.person_id):
        work.session.execute(update(column.class_).where(column == person_id).values({column.key: None}))
    for model in (Invitee, Member, Agreed):
        work.session.execute(delete(model).where(model.person_id == person_id))


def let_go(work: Work) -> None:
    """What has been kept long enough: why somebody could not come, and substitutes' addresses."""
    until = work.now - timedelta(days=work.plan.retention.words_days)
    old = select(Meeting.id).where(Meeting.ends_at <= until)
    work.session.execute(update(Invitee).where(Invitee.reason != "", Invitee.meeting_id.in_(old)).values(reason=""))
    let_go_of_guests(work)


def let_go_of_guests(work: Work) -> None:
    """Who came to one meeting in somebody's place is written to no more: their address is gone, their name stays."""
    came = exists().where(Invitee.person_id == Person.id, Invitee.stands_in_for.is_not(None))
    later = exists().where(Post.person_id == Person.id, Post.until.is_(None) | (Post.until > work.now - GUESTS_KEPT))
    own = exists().where(Invitee.person_id == Person.id, Invitee.stands_in_for.is_(None))
    guests = select(Person.id).where(came, ~later, ~own)
    work.session.execute(delete(Channel).where(Channel.person_id.in_(guests)))
    sent = Outgoing.person_id.in_(guests), Outgoing.state.in_(FINISHED)
    work.session.execute(delete(Outgoing).where(*sent))
