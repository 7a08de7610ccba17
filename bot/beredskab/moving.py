"""What happens is at another place than was told: everybody is shown the right one, and whoever knows of the other
hears of it, for the board that is edited rings nowhere."""

from dataclasses import replace

from sqlalchemy import select

from bot.beredskab import board, calling, cards, sending
from bot.beredskab import work_words as words
from bot.beredskab.elsewhere import another_in, may_put_right, moved_to, puts_right, tells_it_moved
from bot.beredskab.line import NO
from bot.beredskab.log import note, words_of
from bot.beredskab.model import Callout, LogLine
from bot.beredskab.reading import Where
from bot.beredskab.sealed import tell, told
from bot.beredskab.states import OUT, NotNow
from bot.beredskab.views import REPORT, CalloutView, seat_of, view
from bot.people.model import Person
from bot.work import Work

PLACED = "place"
"""The event of the log: a line that named another place was taken for a correction, by a press."""
LONGEST = 1000
"""Characters, as of a line of the log."""


def taken_from(work: Work, callout: Callout, said: str) -> bool:
    """Whether a line says plainly that it is at another place, which is then the call-out's."""
    if tells_it_moved(work, said):
        where = moved_to(work, callout, said)
    else:
        where = another_in(work, callout, said) if puts_right(said) else None
    if where is not None:
        put(work, callout, where, said)
    return where is not None


def offered(work: Work, callout: Callout, said: str) -> str:
    """The other place that a line may mean, which one press puts right; empty where it names none."""
    where = another_in(work, callout, said) if may_put_right(said) else None
    return where.place if where else ""


def put_right(work: Work, callout_id: int, number: int) -> CalloutView:
    """The place that a line of the log names is the right one, whoever says so. Raises NotNow."""
    callout = calling.locked(work, callout_id)
    board.show(work, callout)  # whoever may see it may put it right
    own = LogLine.callout_id == callout_id, LogLine.number == number, LogLine.event == REPORT
    line = work.session.scalar(select(LogLine).where(*own))
    said = words_of(work, line) if line else ""
    where = another_in(work, callout, said) if callout.state == OUT else None
    if where is None:
        raise NotNow
    put(work, callout, where, said)
    note(work, callout, PLACED, seat=seat_of(work, work.who.id), detail=str(number))
    work.session.flush()
    tell_others(work, callout, number, said)
    calling.look_after(work, callout)
    return view(work, callout)


def put(work: Work, callout: Callout, where: Where | None, said: str) -> None:
    """What was written stands among the words that everybody opens first, behind those of the other place."""
    before = told(work, callout)
    words = ". ".join(each for each in (before.words.rstrip(". "), said) if each)[:LONGEST]
    if where is not None:
        callout.area = where.area or callout.area
    tell(work, callout, replace(before, place=where.place if where else before.place, words=words))


def tell_others(work: Work, callout: Callout, line: int, said: str) -> None:
    """Everybody who follows it or has read where it is, but the one who writes; who cannot come is spared."""
    shown, moved = view(work, callout), tells_it_moved(work, said)
    gone = {call.person_id for seat in callout.seats for call in seat.calls if call.answer == NO}
    for found in {each.id: each for each in (*board.readers(work, callout), *_have_read(work, callout))}.values():
        if found.id != work.who.id and found.id not in gone:
            sending.tell(work, callout, found, f"moved:{line}:{found.id}", lambda t: words.elsewhere(t, shown, moved))


# -- inside --


def _have_read(work: Work, callout: Callout) -> list[Person]:
    """Who was called and pressed "Hvad er der sket?", though they have not answered."""
    seats = cards.group_of(callout)
    opened = (call.person_id for seat in seats for call in seat.calls if call.opened_at and call.person_id)
    found = (work.session.get(Person, each) for each in opened)
    return [each for each in found if each]
