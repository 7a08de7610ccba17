"""Whoever is on their way is told that it is at another place now: the board that is edited rings nowhere."""

from bot.beredskab import board, sending
from bot.beredskab import work_words as words
from bot.beredskab.line import NO
from bot.beredskab.model import Callout
from bot.beredskab.views import view
from bot.work import Work


def tell(work: Work, callout: Callout, line: int) -> None:
    """Everybody who follows it, but the one who wrote that line; who cannot come is spared."""
    shown = view(work, callout)
    gone = {call.person_id for seat in callout.seats for call in seat.calls if call.answer == NO}
    for found in board.readers(work, callout):
        if found.id != work.who.id and found.id not in gone:
            sending.tell(work, callout, found, f"moved:{line}:{found.id}", lambda t: words.elsewhere(t, shown))
