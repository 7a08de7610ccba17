"""Who changed what, and when: registrations, roles, invitations, learnt words, and what was handed out or erased."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from sqlalchemy import select

from bot.clock import local_date
from bot.exports.callouts import events as of_callouts
from bot.exports.days import asked_for
from bot.my_data.model import Proof
from bot.people.model import Invitation, Post
from bot.registrations.model import Entry, Revision
from bot.vocabulary.model import LearntWord
from bot.work import Work

COLUMNS = ("at", "noun", "id", "event", "by", "detail")
Row = dict[str, Any]


def audit(work: Work, since: date | None, until: date | None) -> Iterable[Row]:
    """Every event, oldest first. Practice leaves no trace here."""
    events = [*_registrations(work), *_roles(work), *_invitations(work), *_words(work), *_proofs(work)]
    events += [_row(*each) for each in of_callouts(work)]
    for event in sorted(events, key=lambda row: row["at"]):
        if asked_for(local_date(event["at"]), since, until):
            yield event


def _row(*values: Any) -> Row:
    return dict(zip(COLUMNS, values, strict=True))


def _registrations(work: Work) -> Iterator[Row]:
    query = select(Revision).join(Entry, Revision.entry_id == Entry.id).where(Entry.practice.is_(False))
    for each in work.session.scalars(query.order_by(Revision.id)):
        yield _row(each.at, "registrations", each.entry_id, each.how, each.by, f"revision {each.number}")


def _roles(work: Work) -> Iterator[Row]:
    for post in work.session.scalars(select(Post).order_by(Post.id)):
        yield _row(post.since, "people", post.person_id, "role given", None, post.role)
        if post.until:
            yield _row(post.until, "people", post.person_id, "role ended", None, post.role)


def _invitations(work: Work) -> Iterator[Row]:
    for each in work.session.scalars(select(Invitation).order_by(Invitation.id)):
        yield _row(each.created_at, "invitations", each.id, "made", each.created_by, each.role)


def _words(work: Work) -> Iterator[Row]:
    for each in work.session.scalars(select(LearntWord).order_by(LearntWord.id)):
        yield _row(each.at, "vocabulary", each.id, "learnt", each.by, f"{each.word}: {each.means}")


def _proofs(work: Work) -> Iterator[Row]:
    for each in work.session.scalars(select(Proof).order_by(Proof.id)):
        yield _row(each.at, "my_data", each.id, each.what, None, each.reference)
