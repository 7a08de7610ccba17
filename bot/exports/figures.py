"""`nabobot export figures`: what was asked of whom for which period, and what came of it."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import select

from bot.figures.model import CANCELLED, Request, Round
from bot.work import Work

COLUMNS = (
    "id", "criterion", "institution", "period_start", "period_end", "meets", "due", "state", "value", "whole",
    "asked", "asked_on", "promised_on", "answered_by", "answered_at", "revision",
)  # fmt: skip


def figures(work: Work, since: date | None, until: date | None) -> Iterable[dict[str, Any]]:
    """Every figure that was asked for, by the last day of its period."""
    query = select(Request, Round).join(Round).where(Round.state != CANCELLED).order_by(Request.id)
    query = query.where(Round.ends >= since) if since else query
    query = query.where(Round.ends <= until) if until else query
    for request, held in work.session.execute(query):
        known = {
            "period_start": held.starts, "period_end": held.ends, "meets": held.meets,
            "due": held.due(work.plan.figures), "state": str(request.state), "asked": request.person_id,
        }  # fmt: skip
        yield {name: known[name] if name in known else getattr(request, name) for name in COLUMNS}
