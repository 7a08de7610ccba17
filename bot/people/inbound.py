"""What comes back by SMS: the words that answer a question, and the gateway's receipt for what we sent."""

from dataclasses import dataclass
from datetime import timedelta

import orjson
from sqlalchemy import select

from bot.language.atoms.normalise import fold
from bot.outbox import FAILED, SENT, Outgoing
from bot.people.channels import SMS, prove
from bot.people.model import Channel
from bot.work import Work

COUNTED = frozenset({"figure", "figures"})
"""What asks for a number: there "2" is two of something, and not the second button."""
ANSWERED = timedelta(days=7)
"""So long a bare word is taken for an answer to the last question that was sent there."""


@dataclass(frozen=True, slots=True)
class Meant:
    """The button that an SMS means; None where its words fit none."""

    person_id: int
    subject: str | None
    about: str
    """The row of the outbox that asked ("outbox:<id>")."""


def answered_by_sms(work: Work, number: str, text: str) -> Meant | None:
    """Read an SMS from a number: its words are a button's label or the button's place ("1"). None for a stranger."""
    channel = work.session.scalar(
        select(Channel).where(Channel.kind == SMS, Channel.address == number, Channel.confirmed_at.is_not(None))
    )
    if channel is None:
        return None
    prove(work, channel.person_id, SMS)
    asked = _asked_last(work, channel)
    if asked is None:
        return Meant(channel.person_id, None, "")
    labels = [tuple(each) for line in orjson.loads(asked.content).get("buttons", ()) for each in line]
    numbered = asked.about.partition(":")[0] not in COUNTED
    return Meant(channel.person_id, _subject(labels, text, numbered=numbered), f"outbox:{asked.id}")


def receipt(work: Work, row_id: int, state: str, why: str) -> None:
    """The gateway says what became of an SMS: one that did not arrive is treated as one that could not be sent."""
    row = work.session.get(Outgoing, row_id)
    if row is None or row.channel != SMS or row.state != SENT:
        return
    if state == "failed":
        row.state, row.error = FAILED, f"Unreachable: {why}"[:500]
    elif state == "delivered" and row.delivered_at is None:
        row.delivered_at = work.now


def _asked_last(work: Work, channel: Channel) -> Outgoing | None:
    """Looked for among what was sent to the person, by its index."""
    there = Outgoing.person_id == channel.person_id, Outgoing.channel == SMS, Outgoing.address == channel.address
    query = (
        select(Outgoing)
        .where(*there, Outgoing.state == SENT)
        .where(Outgoing.created_at > work.now - ANSWERED, Outgoing.content.contains('"buttons"'))
        .order_by(Outgoing.id.desc())
        .limit(1)
    )
    return work.session.scalar(query)


def _subject(labels: list[tuple[str, str]], text: str, *, numbered: bool) -> str | None:
    said = fold(text.strip(" .!\n"))
    if numbered and said.isdigit() and 1 <= int(said) <= len(labels):
        return labels[int(said) - 1][1]
    fitting = [subject for label, subject in labels if fold(label) == said]
    return fitting[0] if len(fitting) == 1 else None
