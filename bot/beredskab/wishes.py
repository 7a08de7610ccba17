"""Residents who want to hear when something grave happens where they live."""

from sqlalchemy import delete, select

from bot.beredskab.outward_model import CrisisWish
from bot.work import Work


def wish(work: Work, wants: bool | None = None) -> bool:
    """Whether the one who acts wants to hear; said anew where something is said."""
    own = CrisisWish.person_id == work.who.id
    known = work.session.scalar(select(CrisisWish.id).where(own)) is not None
    if wants is False:
        work.session.execute(delete(CrisisWish).where(own))
    elif wants and not known:
        work.session.add(CrisisWish(person_id=work.who.id, since=work.now))
    return known if wants is None else wants
