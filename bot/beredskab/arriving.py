"""How far a call has come by each channel, in four honest words, read from the outbox."""

from dataclasses import dataclass
from datetime import datetime

import orjson

from bot.beredskab import sending
from bot.beredskab.model import CalloutCall
from bot.outbox import CANCELLED, FAILED, SENT, Outgoing
from bot.people.channels import TELEGRAM
from bot.work import Work

UNDERWAY, GONE, DELIVERED, ANSWERED, LOST = "underway", "sent", "delivered", "answered", "failed"


@dataclass(frozen=True, slots=True)
class Reached:
    kind: str
    word: str


def reached(work: Work, call: CalloutCall, sent: sending.Sent) -> tuple[Reached, ...]:
    """One word for each channel by which somebody was called; what is only armed at the gateway is not there yet."""
    words: dict[str, str] = {}
    for row in sent.left(call):
        if row.state != CANCELLED and not _later(work, row):
            words[row.channel] = _word(row)
    if call.answer and not call.by_link and TELEGRAM in words:
        words[TELEGRAM] = ANSWERED
    elif call.answer and (other := next((kind for kind in reversed(words) if kind != TELEGRAM), "")):
        words[other] = ANSWERED
    return tuple(Reached(kind, word) for kind, word in words.items())


def _later(work: Work, row: Outgoing) -> bool:
    send_at = orjson.loads(row.content).get("send_at", "")
    return bool(send_at) and datetime.fromisoformat(send_at) > work.now


def _word(row: Outgoing) -> str:
    if row.state == FAILED:
        return LOST
    if row.state != SENT:
        return UNDERWAY
    return DELIVERED if row.delivered_at else GONE
