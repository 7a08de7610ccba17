"""Somebody edited an answer ("31" to "how many came?"): what it answered, or what that has become.

Only of reports: of others the message itself knows what came of it.
"""

from sqlalchemy import select

from bot.outbox import ANSWERS, SEND, Outgoing, subject_of
from bot.registrations import rows
from bot.registrations.model import DROPPED, OPEN
from bot.work import Work


def answered(work: Work) -> str:
    """What these words are about now ("draft:7:participants", "entry:42"); empty where they were no answer."""
    origin = work.origin
    if origin is None or origin.group or work.actor is None:
        return ""
    if rows.drafts_of_message(work.session, origin.chat_id, origin.message_id, work.who.id):
        return ""  # it reported something itself
    about = _said_next(work, origin.chat_id, origin.message_id)
    topic, _, number = about.partition(":")
    if not number.isdigit():
        return ""
    return _of_draft(work, int(number)) if topic == "draft" else f"{about}:" if topic == "entry" else ""


def _of_draft(work: Work, number: int) -> str:
    """What it is now: still asked about, or saved; of what was deleted nothing is left."""
    draft = rows.draft_of(work.session, number)
    if draft is None or draft.state == DROPPED:
        return ""
    if draft.state != OPEN:
        return f"entry:{draft.entry_id}:"
    asked = work.asked()
    return asked if asked.startswith(f"draft:{number}:") else f"draft:{number}:"


def _said_next(work: Work, chat: int, message: int) -> str:
    """What our first words after somebody's message are about now, where they answered something."""
    later = Outgoing.address == str(chat), Outgoing.message_id > message, Outgoing.op == SEND
    query = select(Outgoing.message_id, Outgoing.key).where(*later).order_by(Outgoing.message_id).limit(1)
    first = work.session.execute(query).first()
    return subject_of(work.session, chat, first.message_id) if first and first.key.startswith(ANSWERS) else ""
