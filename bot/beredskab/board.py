"""The board: how a call-out stands, in one message for each who was reached and one in the group's chat."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from sqlalchemy import select, update

from bot.beredskab import activation_words, cards
from bot.beredskab import board_words as words
from bot.beredskab.activation import COUNTS
from bot.beredskab.frame import framed
from bot.beredskab.model import Callout
from bot.beredskab.traces import said_of
from bot.beredskab.views import CalloutView, view
from bot.message import Message
from bot.outbox import ANSWER, ANSWERS, CRISIS, SENT, Address, Outgoing, queue
from bot.people.channels import telegram_of
from bot.people.circles import chat_of
from bot.people.model import CREW, Person, Role
from bot.texts import DEFAULT, translator
from bot.work import Refused, Work


def refresh(work: Work, callout: Callout) -> None:
    """Have every board say how it stands; one that says so already stays as it is."""
    shown = view(work, callout)
    told = work.programme.seal.mark(str(words.board(translator(DEFAULT), shown).text))
    if told != callout.board:
        callout.board, callout.board_at = told, work.now
    shown = replace(shown, now=callout.board_at or work.now)

    def put(board: tuple[str, Address, str]) -> None:
        key, to, language = board
        t, own = translator(language), to.person_id is not None
        message = framed(t, callout.drill, (words.own_board if own else words.board)(t, shown))
        work.board(key, to, CRISIS, replace(message, language=language, protected=True))

    work.each(_boards(work, callout), put)
    _forget_answers(work, callout)


def went_out(work: Work, callout: Callout) -> None:
    """What counted the seconds says that everybody was called, and has no button any more that takes it back."""
    _instead_of_seconds(work, callout, "went_out", activation_words.went_out)


def taken_back(work: Work, callout: Callout) -> None:
    """What counted the seconds says that nobody was called, where that was written and not pressed."""
    _instead_of_seconds(work, callout, "taken_back", activation_words.regretted)


def _instead_of_seconds(work: Work, callout: Callout, what: str, say: Callable[..., Message]) -> None:
    counted = Outgoing.about == f"callout:{callout.id}:{COUNTS}", Outgoing.message_id.is_not(None)
    shown = work.session.scalar(
        select(Outgoing).where(said_of(callout), *counted).order_by(Outgoing.id.desc()).limit(1)
    )
    found = work.session.get(Person, callout.by) if callout.by else None
    if shown is None or found is None:
        return
    said = replace(say(translator(found.language), view(work, callout)), language=found.language)
    to = Address(shown.address, shown.channel, shown.person_id)
    key, seal = f"callout:{callout.id}:{what}", work.programme.seal
    queue(work.session, work.now, key, to, ANSWER, said, edits=shown.message_id, seal=seal)


def show(work: Work, callout: Callout) -> CalloutView:
    """To the group, and to whoever was called."""
    if not work.who.has(CREW) and work.who.id not in called(callout):
        raise Refused
    return view(work, callout)


def called(callout: Callout) -> set[int]:
    """Those of the group; outsiders know their own part alone."""
    return {
        call.person_id for seat in cards.group_of(callout) for call in seat.calls if call.called_at and call.person_id
    }


def readers(work: Work, callout: Callout) -> list[Person]:
    """Who follows it: those who have answered, who activated it, and the secretariat head."""
    seats = cards.group_of(callout)
    answered = [call.person_id for seat in seats for call in seat.calls if call.answer and call.person_id]
    found = [*cards.conveners(work, callout), *(work.session.get(Person, each) for each in answered)]
    return list({each.id: each for each in found if each}.values())


def _boards(work: Work, callout: Callout) -> Iterator[tuple[str, Address, str]]:
    for found in readers(work, callout):
        if to := telegram_of(work, found.id):
            yield f"board:{callout.id}:{found.id}", to, found.language
    if chat := chat_of(work, Role.BEREDSKAB):
        yield f"board:{callout.id}:group", chat, DEFAULT


def _forget_answers(work: Work, callout: Callout) -> None:
    """What was shown on a press is in the chat; the outbox keeps no crisis in plain words."""
    shown = said_of(callout), Outgoing.key.startswith(ANSWERS), Outgoing.state == SENT
    work.session.execute(update(Outgoing).where(*shown, Outgoing.content != "{}").values(content="{}"))
