"""Nobody is reminded of what has been answered: what waits to be sent about it is taken back."""

from collections.abc import Iterable

from sqlalchemy import update

from bot.figures.model import Request, Round
from bot.figures.owed import requests_of
from bot.outbox import CANCELLED, WAITING, Outgoing
from bot.work import Work


def quieten(work: Work, held: Round, touched: Iterable[Request]) -> None:
    """Whoever answers gets no reminder that was on its way, and neither does anybody who now owes nothing."""
    asked = {id for each in touched for id in (each.person_id, each.deputy_id, each.offered_to) if id}
    for person_id in asked:
        if person_id == work.who.id or not any(each.missing for each in requests_of(work, person_id, held.id)):
            waiting = Outgoing.key.startswith(f"figures:{held.id}:{person_id}:", autoescape=True)
            mine = Outgoing.person_id == person_id, Outgoing.state == WAITING, waiting
            work.session.execute(update(Outgoing).where(*mine).values(state=CANCELLED, error="answered"))
