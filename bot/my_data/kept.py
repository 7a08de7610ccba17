"""Where something is kept about a person: every table, and by which of its columns it is theirs."""

from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from bot.announcements.model import Announcement, Wish
from bot.beredskab import model as crisis
from bot.beredskab.door_model import PoliceLink
from bot.beredskab.outward_model import Agreement, CalloutText, CrisisWish
from bot.courses.model import Course
from bot.feedback.model import Silence
from bot.figures.model import Duty, Narrative, Request, RequestRevision
from bot.inbox import Incoming
from bot.inbox import opened as opened_update
from bot.meetings.model import Agreed, Invitee, Meeting, Member, Proposal
from bot.message import opened
from bot.milestones.model import Milestone
from bot.newsletter.model import Contribution, Issue, Picture, Subscription
from bot.outbox import Outgoing, said_in_groups
from bot.people.model import Absence, Candidate, Channel, Circle, Invitation, Person, Post
from bot.privacy.sealing import Seal
from bot.questions import Question
from bot.registrations.model import Credit, DraftRow, Entry, Revision
from bot.vocabulary.model import LearntWord

Column = InstrumentedAttribute[Any]


@dataclass(frozen=True, slots=True)
class Kept:
    """One table with something about people in it."""

    name: str
    """What it is called in the file that people are given."""
    model: type[Any]
    persons: tuple[Column, ...] = ()
    """Columns with a person's number."""
    chats: tuple[Column, ...] = ()
    """Columns with a Telegram number."""

    def of(self, person_id: int, addresses: list[str]) -> ColumnElement[bool]:
        """Which rows are about this person, who is reached at these Telegram numbers."""
        mine = [column == person_id for column in self.persons]
        for column in self.chats:
            numbers = addresses if column.type.python_type is str else [int(each) for each in addresses]
            mine.append(column.in_(numbers))
        return or_(*mine, *([said_in_groups(person_id)] if self.model is Outgoing else []))


TABLES = (
    Kept("person", Person, (Person.id,)),
    Kept("roles", Post, (Post.person_id, Post.successor_id)),
    Kept("channels", Channel, (Channel.person_id,), (Channel.address,)),
    Kept("absences", Absence, (Absence.person_id, Absence.covered_by, Absence.noted_by)),
    Kept("group_chats", Circle, (Circle.made_by,), (Circle.address,)),
    Kept("invitations", Invitation, (Invitation.created_by,)),
    Kept("being_added", Candidate, (Candidate.by,), (Candidate.address,)),
    Kept("reports", Entry, (Entry.reporter_id,), (Entry.chat_id,)),
    Kept("credits", Credit, (Credit.person_id,)),
    Kept("announced", Announcement, (Announcement.host_id,), (Announcement.chat_id,)),
    Kept("reminders", Wish, (Wish.person_id,)),
    Kept("courses", Course, (Course.owner_id,)),
    Kept("milestones", Milestone, (Milestone.owner_id, Milestone.added_by, Milestone.approved_by)),
    Kept("asked_after_silence", Silence, (Silence.person_id,)),
    Kept("revisions", Revision, (Revision.by,)),
    Kept("drafts", DraftRow, (DraftRow.person_id,), (DraftRow.chat_id,)),
    Kept("figures", Request, (Request.person_id, Request.deputy_id, Request.offered_to, Request.answered_by)),
    Kept("answers_about_figures", RequestRevision, (RequestRevision.by,), (RequestRevision.chat_id,)),
    Kept("looks_after", Duty, (Duty.person_id, Duty.by)),
    Kept("told_for_reports", Narrative, (Narrative.person_id, Narrative.answered_by)),
    Kept("open_questions", Question, (Question.person_id,), (Question.chat_id,)),
    Kept("crisis_seats", crisis.Holder, (crisis.Holder.person_id,)),
    Kept("crisis_callouts", crisis.Callout, (crisis.Callout.by,)),
    Kept("crisis_seats_taken", crisis.CalloutSeat, (crisis.CalloutSeat.person_id,)),
    Kept("crisis_calls", crisis.CalloutCall, (crisis.CalloutCall.person_id,)),
    Kept("crisis_tasks", crisis.CalloutTask, (crisis.CalloutTask.person_id,)),
    Kept("crisis_texts", CalloutText, (CalloutText.by,)),
    Kept("crisis_opinions", crisis.Opinion, (crisis.Opinion.person_id,)),
    Kept("crisis_wishes", CrisisWish, (CrisisWish.person_id,)),
    Kept("crisis_agreements", Agreement, (Agreement.person_id,)),
    Kept("police_links_made", PoliceLink, (PoliceLink.by,)),
    Kept("learnt_words", LearntWord, (LearntWord.by,)),
    Kept("groups", Member, (Member.person_id,)),
    Kept("meetings", Meeting, (Meeting.called_by,)),
    Kept("invited_to", Invitee, (Invitee.person_id, Invitee.stands_in_for)),
    Kept("tasks", Agreed, (Agreed.person_id,)),
    Kept("proposals", Proposal, (Proposal.person_id,)),
    Kept("contributions", Contribution, (Contribution.person_id,), (Contribution.chat_id,)),
    Kept("pictures", Picture, (Picture.person_id,)),
    Kept("subscriptions", Subscription, (Subscription.person_id,), (Subscription.address,)),
    Kept("newsletters", Issue, (Issue.editor_id, Issue.approved_by)),
    Kept("received", Incoming, (), (Incoming.chat_id,)),
    Kept("sent", Outgoing, (Outgoing.person_id,), (Outgoing.address,)),
)
SECRET = frozenset({"code_hash", "home_key", "sealed"})
"""What is of no use to anybody but us, and would help somebody who guesses."""


def addresses_of(session: Session, person_id: int) -> list[str]:
    """A person's Telegram numbers."""
    own = select(Channel.address).where(Channel.person_id == person_id, Channel.kind == "telegram")
    return list(session.scalars(own))


def kept_about(session: Session, person_id: int, seal: Seal) -> dict[str, list[dict[str, Any]]]:
    """Everything, table by table, as plain values."""
    addresses = addresses_of(session, person_id)
    found = {}
    for table in TABLES:
        rows = session.scalars(select(table.model).where(table.of(person_id, addresses)))
        found[table.name] = [_row(each, seal) for each in rows]
    return found


def _row(mapped: Any, seal: Seal) -> dict[str, Any]:
    columns = ((each.columns[0].name, each.key) for each in type(mapped).__mapper__.column_attrs)
    row = {str(name): getattr(mapped, attribute) for name, attribute in columns if name not in SECRET}
    if isinstance(mapped, Incoming):
        row["body"] = opened_update(mapped.body, seal)
    if isinstance(mapped, Outgoing):  # what we keep sealed was said to them, and is theirs to read
        row["content"] = orjson.dumps(opened(orjson.loads(mapped.content), seal)).decode()
    return row
