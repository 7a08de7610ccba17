"""Readers of the newsletter who said that they want to be told in a crisis."""

from sqlalchemy import select

from bot.newsletter.model import ACTIVE, Subscription
from bot.work import Work


def crisis_readers(work: Work, area: str | None) -> list[Subscription]:
    """Those of an area, or of no area in particular; with None everybody. Only who confirmed their address."""
    query = select(Subscription).where(Subscription.state == ACTIVE, Subscription.crisis).order_by(Subscription.id)
    return [each for each in work.session.scalars(query) if each.wants(area or "")]
