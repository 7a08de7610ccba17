"""A report that counts becomes news, or not this time."""

from sqlalchemy import select

from bot.newsletter.contributing import Received, StaleContribution, new, next_step
from bot.newsletter.model import DROPPED, HELD, OFFERED, OPEN, Contribution
from bot.registrations.model import Entry
from bot.work import Work


def tell_of(work: Work, entry_id: int) -> Received:
    """A report becomes news: what is told next is about it."""
    entry = work.session.get(Entry, entry_id)
    if entry is None or entry.reporter_id != work.who.id:
        raise StaleContribution
    known = _about(work, entry)
    if known.state not in (HELD, OFFERED, OPEN):
        raise StaleContribution
    known.entry_id, known.state, known.area = entry_id, OPEN, entry.area or known.area
    return next_step(work, known)


def keep_quiet(work: Work, entry_id: int) -> None:
    """Not this time: the report counts, and nothing is told of it."""
    query = select(Contribution).where(Contribution.entry_id == entry_id, Contribution.person_id == work.who.id)
    for found in work.session.scalars(query.where(Contribution.state.in_((HELD, OFFERED)))):
        found.state = DROPPED


# -- inside --


def _about(work: Work, entry: Entry) -> Contribution:
    """What is told of a report already, or the picture that came with it, or something new."""
    with_it = (Contribution.chat_id == entry.chat_id) & (Contribution.message_id == entry.message_id)
    query = select(Contribution).where((Contribution.entry_id == entry.id) | with_it)
    return work.session.scalar(query.order_by(Contribution.id).limit(1)) or new(work, "", OPEN)
