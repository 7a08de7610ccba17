"""What Telegram still shows of a call-out that is over: one line in each chat, that says nothing but which it was."""

from datetime import timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, case, func, select, text, update

from bot.beredskab import closing_words
from bot.beredskab.activation import COUNTS
from bot.beredskab.frame import framed
from bot.beredskab.model import Callout
from bot.outbox import CRISIS, OF_A_CALLOUT, SEND, Address, Outgoing, queue, queue_deletion
from bot.people.channels import TELEGRAM
from bot.people.model import Person
from bot.texts import DEFAULT, translator
from bot.work import Work

DELETABLE = timedelta(hours=24)
"""Telegram deletes what is less than 48 hours old; the rest is room for a network that is away."""
Shown = Row[Any]
"""One message: address, number, whose chat it is, and when it was sent (None: it was something else before)."""


def said_of(callout: Callout) -> ColumnElement[bool]:
    """What was sent that is about a call-out, also the message in which its seconds were counted."""
    own = Outgoing.about.in_((f"callout:{callout.id}", f"callout:{callout.id}:{COUNTS}"))
    return and_(text(OF_A_CALLOUT), own)  # by its index: looked for at each press, among years of messages


def leave_one_line(work: Work, callout: Callout) -> None:
    """The other messages go. One that is too old to be deleted, or may be, becomes such a line too."""

    def tidy(shown: list[Shown]) -> None:
        young = [each for each in shown if each.since is not None and each.since > work.now - DELETABLE]
        lines = [each for each in shown if each not in young] or young[:1]
        for each in shown:
            (_line if each in lines else _delete)(work, callout, each)

    chats = groupby(_shown(work, callout), key=lambda each: each.address)
    work.each([list(chat) for _, chat in chats], tidy)


def _shown(work: Work, callout: Callout) -> list[Shown]:
    """What was sent of it by chat, the oldest first; where nothing was sent there is nothing."""
    there = Outgoing.channel == TELEGRAM, Outgoing.message_id.is_not(None)
    # A message into which a press put it may be older than any row says. A board is sent first, and edits itself.
    sent = case(((Outgoing.op == SEND) | Outgoing.key.startswith("board:"), Outgoing.created_at))
    of_each = Outgoing.address, Outgoing.message_id
    found = select(*of_each, func.max(Outgoing.person_id).label("person_id"), func.min(sent).label("since"))
    return list(work.session.execute(found.where(said_of(callout), *there).group_by(*of_each).order_by(*of_each)))


def _line(work: Work, callout: Callout, shown: Shown) -> None:
    found = work.session.get(Person, shown.person_id) if shown.person_id else None
    t = translator(found.language if found else DEFAULT)
    message = framed(t, callout.drill, closing_words.gone(t, callout.out_at or callout.drafted_at))
    key = f"callout:{callout.id}:gone:{shown.address}:{shown.message_id}"
    to, seal = Address(shown.address, TELEGRAM, shown.person_id), work.programme.seal
    queue(work.session, work.now, key, to, CRISIS, message, edits=shown.message_id, seal=seal)


def _delete(work: Work, callout: Callout, shown: Shown) -> None:
    key = f"callout:{callout.id}:gone:{shown.address}:{shown.message_id}"
    to = Address(shown.address, TELEGRAM, shown.person_id)
    queue_deletion(work.session, work.now, key, to, shown.message_id)
    there = Outgoing.address == shown.address, Outgoing.message_id == shown.message_id, Outgoing.key != key
    work.session.execute(update(Outgoing).where(*there).values(message_id=None))  # there is nothing left to edit
