"""What people do with what is kept about them: have it handed out as a file, have it deleted."""

import secrets
from dataclasses import dataclass
from typing import Any

import orjson
from markupsafe import escape
from sqlalchemy import delete, select, update

from bot import files
from bot.announcements import letting_go as announcements
from bot.beredskab import keeping as beredskab
from bot.courses import due as courses
from bot.feedback import silence
from bot.figures.model import Duty
from bot.inbox import DONE, QUARANTINED, Incoming
from bot.meetings import letting_go as meetings
from bot.message import SEALED, opened
from bot.milestones import due as milestones
from bot.my_data import figures
from bot.my_data.kept import addresses_of, kept_about
from bot.my_data.model import ERASED, HANDED_OUT, new_proof
from bot.newsletter import forgetting as newsletter
from bot.outbox import FINISHED, Outgoing, queue_deletion, said_in_groups
from bot.people.finding import active_people
from bot.people.forgetting import delete_of, take_out
from bot.people.menus import hide_menu
from bot.people.model import LEADERS, Absence, Candidate, Channel, Invitation, Person, Post
from bot.people.roster import LastHead
from bot.privacy.sealed_files import ENDING as SEALED_FILE
from bot.privacy.sealing import Seal, Unsealable
from bot.questions import Question
from bot.registrations.model import Credit, DraftRow, Entry, Revision
from bot.vocabulary.model import LearntWord
from bot.work import Refused, Work

FOLDER = "my_data"


@dataclass(frozen=True, slots=True)
class Handed:
    file: str
    """Under the data folder."""
    reports: int
    reference: str


def remove_message(work: Work) -> None:
    """Delete the message that the privacy gate stopped from the chat, where the channel allows it."""
    assert work.origin is not None
    origin = work.origin
    key = f"delete:{origin.chat_id}:{origin.message_id}:{origin.row}"
    queue_deletion(work.session, work.now, key, origin.address, origin.message_id)


def oneself(work: Work) -> Person:
    """Who asks; also somebody whose last role has ended, of whom something is still kept. Refused for a stranger."""
    assert work.origin is not None
    if work.actor:
        return work.session.get_one(Person, work.actor.id)
    query = select(Person).join(Channel).where(Channel.kind == "telegram", Channel.address == str(work.origin.user_id))
    found = work.session.scalar(query)
    if found is None:
        raise Refused
    return found


def hand_out(work: Work) -> Handed:
    """Write a file with all that is kept about the one who asks."""
    found = oneself(work)
    proof = new_proof(HANDED_OUT, work.now)
    work.session.add(proof)
    kept = kept_about(work.session, found.id, work.programme.seal)
    name = f"{FOLDER}/mine_data-{secrets.token_hex(8)}.json{SEALED_FILE}"
    written = orjson.dumps({"proof": proof.reference, "at": work.now} | kept, option=orjson.OPT_INDENT_2)
    sealed = work.programme.seal.close_bytes(written)  # what was said in a crisis stands in it, opened
    files.write(work.programme.data_dir / name, sealed, at=work.now)  # until bot.my_data.retention lets go of it
    return Handed(name, len(kept["reports"]), proof.reference)


def ask_erase(work: Work) -> None:
    """/slet_mig asks once more. Raises LastHead at once, so that nobody decides in vain."""
    found = oneself(work)
    leads = not found.roles(work.now).isdisjoint(LEADERS)
    others = (each.roles(work.now) for each in active_people(work) if each.id != found.id)
    if leads and all(roles.isdisjoint(LEADERS) for roles in others):
        raise LastHead


def erase(work: Work) -> str:
    """Remove the person who asks and keep the figures. Raises LastHead. Returns the reference of the proof."""
    ask_erase(work)
    found = oneself(work)
    person_id, name, addresses = found.id, found.name, addresses_of(work.session, found.id)
    _forget_reports(work, person_id)
    announcements.forget(work, person_id)
    courses.forget(work, person_id)
    milestones.forget(work, person_id)
    silence.forget(work, person_id)
    take_out(work, person_id, (
        Absence.covered_by, Absence.noted_by, Invitation.created_by, Post.successor_id, LearntWord.by,
    ))  # fmt: skip
    beredskab.forget(work, person_id)
    figures.forget(work, person_id)
    meetings.forget(work, person_id)
    newsletter.forget(work, person_id)
    _forget_messages(work, person_id, name, addresses)
    work.session.flush()
    work.session.expunge_all()
    delete_of(work, person_id, (DraftRow, Credit, Duty, Post, Channel, Question, Absence))
    work.session.execute(delete(Candidate).where(Candidate.by == person_id))
    work.session.execute(delete(Person).where(Person.id == person_id))
    for address in addresses:
        hide_menu(work, address)
    proof = new_proof(ERASED, work.now)
    work.session.add(proof)
    return proof.reference


def _forget_reports(work: Work, person_id: int) -> None:
    own = select(Entry.id).where(Entry.reporter_id == person_id)
    work.session.execute(update(Revision).where(Revision.entry_id.in_(own)).values(words=None))
    work.session.execute(update(Revision).where(Revision.by == person_id).values(by=None, words=None))
    gone = {"reporter_id": None, "words": None, "chat_id": None, "message_id": None}
    work.session.execute(update(Entry).where(Entry.reporter_id == person_id).values(**gone))


def _forget_messages(work: Work, person_id: int, name: str, addresses: list[str]) -> None:
    """What was written to them goes, files too; what others were told with their name in it is emptied."""
    session = work.session
    theirs = (Outgoing.person_id == person_id) | Outgoing.address.in_(addresses) | said_in_groups(person_id)
    for content in session.scalars(select(Outgoing.content).where(theirs, Outgoing.content.contains(FOLDER))):
        (work.programme.data_dir / orjson.loads(content)["document"]).unlink(missing_ok=True)
    session.execute(delete(Outgoing).where(theirs))
    named = Outgoing.content.contains(str(escape(name)), autoescape=True) | Outgoing.id.in_(_sealed_with(work, name))
    session.execute(update(Outgoing).where(named, Outgoing.state.in_(FINISHED)).values(content="{}"))
    # The number of an update stays, so that one that comes twice is known; whose it was does not.
    chats = [int(address) for address in addresses]
    session.execute(update(Incoming).where(Incoming.chat_id.in_(chats), Incoming.state == DONE).values(chat_id=0))
    session.execute(delete(Incoming).where(Incoming.chat_id.in_(chats), Incoming.state == QUARANTINED))


def _sealed_with(work: Work, name: str) -> list[int]:
    """What is confidential is looked for in by opening it: a crisis is short, and its words are not kept for long."""
    rows = work.session.execute(select(Outgoing.id, Outgoing.content).where(Outgoing.content.contains(f'"{SEALED}":')))
    return [row.id for row in rows if str(escape(name)) in _text_of(orjson.loads(row.content), work.programme.seal)]


def _text_of(content: dict[str, Any], seal: Seal) -> str:
    """What was sealed with a secret that is lost nobody can read, and it names nobody."""
    try:
        return str(opened(content, seal)["text"])
    except Unsealable:
        return ""
