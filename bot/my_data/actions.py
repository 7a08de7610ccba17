"""All that is kept about a person: handed out as a file, deleted on request, let go of when its time is over."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import delete, func, or_, select, update

from bot.inbox import DONE, Incoming
from bot.my_data.model import ERASED, HANDED_OUT, new_proof
from bot.outbox import Outgoing, queue_deletion
from bot.people.roster import LastHead
from bot.people.model import LEADERS, Absence, Channel, Invitation, Person, Post
from bot.questions import Question
from bot.registrations.model import Credit, Draft, Entry, Revision
from bot.vocabulary.model import Unread
from bot.work import Work

FOLDER = "my_data"
HANDLED_KEPT = timedelta(days=7)
"""How long the bare numbers of handled updates are kept; Telegram repeats an update for a day at most."""


@dataclass(frozen=True, slots=True)
class Handed:
    file: str
    """Under the data folder."""
    reference: str


def remove_message(work: Work) -> None:
    """Delete the message that the privacy gate stopped from the chat, where the channel allows it."""
    assert work.origin is not None
    origin = work.origin
    queue_deletion(
        work.session, work.now, f"delete:{origin.chat_id}:{origin.message_id}", origin.address, origin.message_id
    )


def hand_out(work: Work) -> Handed:
    """Write a file with all that is kept about the one who asks."""
    proof = new_proof(HANDED_OUT, work.now)
    work.session.add(proof)
    name = f"{FOLDER}/mine_data-{secrets.token_hex(8)}.json"
    path = work.programme.data_dir / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(
        orjson.dumps(kept_about(work, work.who.id) | {"reference": proof.reference}, option=orjson.OPT_INDENT_2)
    )
    return Handed(name, proof.reference)


def kept_about(work: Work, person_id: int) -> dict[str, Any]:
    person = work.session.get_one(Person, person_id)
    kept: dict[str, Any] = {"person": _row(person)}
    for name, query in {
        "roles": select(Post).where(Post.person_id == person_id),
        "channels": select(Channel).where(Channel.person_id == person_id),
        "absences": select(Absence).where(or_(Absence.person_id == person_id, Absence.covered_by == person_id)),
        "reports": select(Entry).where(Entry.reporter_id == person_id),
        "drafts": select(Draft).where(Draft.person_id == person_id),
        "credits": select(Credit).where(Credit.person_id == person_id),
        "revisions": select(Revision).where(Revision.by == person_id),
        "invitations": select(Invitation).where(Invitation.created_by == person_id),
        "open_questions": select(Question).where(Question.person_id == person_id),
        "messages": select(Outgoing).where(
            or_(Outgoing.person_id == person_id, Outgoing.address.in_(_addresses(work, person_id)))
        ),
    }.items():
        kept[name] = [_row(each) for each in work.session.scalars(query)]
    return kept


def _row(mapped: Any) -> dict[str, Any]:
    secret = {"code_hash", "home_key"}
    return {key: getattr(mapped, attribute.key) for key, attribute in _columns(mapped) if key not in secret}


def _columns(mapped: Any) -> list[tuple[str, Any]]:
    return [(attribute.columns[0].name, attribute) for attribute in type(mapped).__mapper__.column_attrs]


def _addresses(work: Work, person_id: int) -> list[str]:
    return list(work.session.scalars(select(Channel.address).where(Channel.person_id == person_id)))


def erase(work: Work) -> str:
    """Remove the person who asks and keep the figures. Raises LastHead. Returns the reference of the proof."""
    person_id = work.who.id
    if work.who.has(LEADERS) and not _another_leader(work, person_id):
        raise LastHead
    addresses = _addresses(work, person_id)
    session = work.session
    for model in (Draft, Credit, Post, Channel, Question):
        session.execute(delete(model).where(model.person_id == person_id))
    session.execute(delete(Absence).where(Absence.person_id == person_id))
    session.execute(update(Absence).where(Absence.covered_by == person_id).values(covered_by=None))
    session.execute(update(Absence).where(Absence.noted_by == person_id).values(noted_by=None))
    session.execute(update(Invitation).where(Invitation.created_by == person_id).values(created_by=None))
    session.execute(update(Post).where(Post.successor_id == person_id).values(successor_id=None))
    _forget_reports(work, person_id)
    session.execute(delete(Outgoing).where(or_(Outgoing.person_id == person_id, Outgoing.address.in_(addresses))))
    session.execute(delete(Person).where(Person.id == person_id))
    proof = new_proof(ERASED, work.now)
    session.add(proof)
    return proof.reference


def _forget_reports(work: Work, person_id: int) -> None:
    own = select(Entry.id).where(Entry.reporter_id == person_id)
    work.session.execute(update(Revision).where(Revision.entry_id.in_(own)).values(words=None))
    work.session.execute(update(Revision).where(Revision.by == person_id).values(by=None, words=None))
    gone = {"reporter_id": None, "words": None, "chat_id": None, "message_id": None}
    work.session.execute(update(Entry).where(Entry.reporter_id == person_id).values(**gone))


def _another_leader(work: Work, person_id: int) -> bool:
    query = select(Post).where(Post.role.in_(LEADERS), Post.person_id != person_id)
    return any(post.held(work.now) for post in work.session.scalars(query))


# -- retention: a job, see scheduler/my_data.py --


def let_go(work: Work) -> None:
    """Erase what has been kept as long as the plan says. Harmless when repeated."""
    session, retention = work.session, work.plan.retention
    words_until = work.now - timedelta(days=retention.words_days)
    session.execute(update(Entry).where(Entry.words.is_not(None), Entry.received_at <= words_until).values(words=None))
    session.execute(update(Revision).where(Revision.words.is_not(None), Revision.at <= words_until).values(words=None))
    session.execute(update(Draft).where(Draft.words.is_not(None), Draft.created_at <= words_until).values(words=None))
    session.execute(delete(Unread).where(Unread.said_at <= words_until))
    session.execute(
        update(Outgoing).where(Outgoing.created_at <= words_until, Outgoing.content != "{}").values(content="{}")
    )
    session.execute(delete(Incoming).where(Incoming.state == DONE, Incoming.received_at <= work.now - HANDLED_KEPT))
    _end_practice(work, work.now - timedelta(days=retention.practice_days))


def _end_practice(work: Work, until: datetime) -> None:
    old = select(Entry.id).where(Entry.practice, Entry.received_at <= until)
    for model in (Revision, Credit):
        work.session.execute(delete(model).where(model.entry_id.in_(old)))
    work.session.execute(delete(Draft).where(Draft.practice, Draft.created_at <= until))
    work.session.execute(delete(Entry).where(Entry.practice, Entry.received_at <= until))


def next_let_go(work: Work) -> datetime | None:
    """When the next practice or the next words have had their time."""
    session, retention = work.session, work.plan.retention
    practice = session.scalar(select(func.min(Entry.received_at)).where(Entry.practice))
    words = session.scalar(select(func.min(Entry.received_at)).where(Entry.words.is_not(None)))
    moments = [
        practice + timedelta(days=retention.practice_days) if practice else None,
        words + timedelta(days=retention.words_days) if words else None,
    ]
    return min((moment for moment in moments if moment), default=None)


def remove_files(data_dir: Path, now: datetime) -> None:
    """Files that were handed out more than a day ago."""
    for path in (data_dir / FOLDER).glob("*.json"):
        if path.stat().st_mtime < now.timestamp() - timedelta(days=1).total_seconds():
            path.unlink(missing_ok=True)
