"""What the police say that all must do: pinned in each chat, so that it stands first whatever is written after it."""

from dataclasses import replace

from sqlalchemy import func, select

from bot.beredskab import board, sending
from bot.beredskab import work_words as words
from bot.beredskab.frame import framed
from bot.beredskab.model import Callout, LogLine
from bot.beredskab.views import CalloutView, view
from bot.outbox import CANCELLED, CRISIS, WAITING, Address, Outgoing, keyed, queue_deletion
from bot.people.channels import telegram_of
from bot.people.model import Person
from bot.texts import translator
from bot.work import Work

INSTRUCTION = "instruction"
"""The event of the log under which it stands."""


def pin(work: Work, callout: Callout) -> None:
    """Have the newest instruction stand first with everybody who follows the call-out. Harmless when repeated."""
    if not callout.instruction:
        return
    number, shown = _number(work, callout), view(work, callout)

    def put(found: Person) -> None:
        to = telegram_of(work, found.id)
        if to is None:
            key = f"{INSTRUCTION}:{number}:{found.id}"
            sending.tell(work, callout, found, key, lambda t: words.police_say(t, shown))
        else:
            _show(work, callout, found, to, number, shown)

    work.each(board.readers(work, callout), put)


def unpin(work: Work, callout: Callout) -> None:
    """Take away what is pinned: nobody reads two instructions and wonders which of them holds."""
    for row in work.session.scalars(select(Outgoing).where(keyed(_key(callout, "")))):
        if row.message_id:
            to = Address(row.address, row.channel, row.person_id)
            queue_deletion(work.session, work.now, f"gone:{row.key}", to, row.message_id)
            row.message_id = None  # it is not there any more: there is nothing left to edit
        if row.state == WAITING:
            row.state, row.error = CANCELLED, "replaced"


# -- inside --


def _show(work: Work, callout: Callout, found: Person, to: Address, number: int, shown: CalloutView) -> None:
    """A telephone that lies on a table says only that there is one; in the chat it reads in full a moment later."""
    key = _key(callout, f"{number}:{found.id}")
    arrived = work.session.scalar(select(Outgoing.id).where(Outgoing.key == key, Outgoing.message_id.is_not(None)))
    if arrived is None and work.session.scalar(select(Outgoing.id).where(Outgoing.key == key)):
        return
    t = translator(found.language)
    message = words.police_say(t, shown) if arrived else words.open_for_details(t, shown)
    message = replace(framed(t, callout.drill, message), language=found.language, protected=True, pinned=True)
    work.board(key, to, CRISIS, message)


def _number(work: Work, callout: Callout) -> int:
    own = LogLine.callout_id == callout.id, LogLine.event == INSTRUCTION
    return work.session.scalar(select(func.count()).select_from(LogLine).where(*own)) or 0


def _key(callout: Callout, rest: str) -> str:
    return f"pinned:{callout.id}:{rest}"
