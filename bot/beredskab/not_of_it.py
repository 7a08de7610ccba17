"""What is written while an alarm without a place waits, and plainly is of something else: it is none of its words."""

from bot.beredskab.activating import CALLED
from bot.beredskab.elsewhere import NUMBERED
from bot.beredskab.model import Callout
from bot.beredskab.reading import kind_in, where_in, words_of
from bot.beredskab.sealed import told
from bot.beredskab.written import question_in
from bot.language.atoms.normalise import fold
from bot.people import snoozing
from bot.people.courtesy import asks
from bot.receipts.afterwards import corrects
from bot.work import Work

ANOTHER, LEFT_OUT = "another", "left_out"
"""It is answered as if nothing waited; or it is said that it was not written down."""
INSIDE = NUMBERED | {"sal", "tv", "th", "mf", "stuen", "etage", "floor"}
""" "nej, nr. 39" is where it happens."""


def of_something_else(work: Work, callout_id: int, text: str) -> str:
    """ANOTHER, LEFT_OUT, or an empty string: where a place is known, or a place or an alarm is told, all is of it."""
    callout = work.session.get(Callout, callout_id)
    if CALLED.match(text) or callout is None or callout.area is not None or told(work, callout).place:
        return ""
    where = where_in(work, text)
    if where.area or where.place or kind_in(work.plan.beredskab, text):
        return ""
    if snoozing.AWAY.match(fold(text)):
        return ANOTHER
    return LEFT_OUT if _asks(text) or _corrects(text) else ""


def _asks(text: str) -> bool:
    return not question_in(text) and (text.rstrip().endswith("?") or asks(text))


def _corrects(text: str) -> bool:
    """ "nej den skal være 39 igen": a number is put right, and no house."""
    return any(map(str.isdigit, text)) and corrects(text) and INSIDE.isdisjoint(words_of(text).split())
