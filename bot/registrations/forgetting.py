"""Drafts that nobody confirmed: a job, see scheduler/registrations.py."""

from datetime import datetime

from sqlalchemy import func, select, update

from bot.registrations.model import DRAFT_KEPT, DROPPED, OPEN, DraftRow
from bot.work import Work


def drop_forgotten(work: Work) -> None:
    """Drafts that nobody confirmed within their time are dropped: a job, see scheduler/registrations.py."""
    old = update(DraftRow).where(DraftRow.state == OPEN, DraftRow.created_at <= work.now - DRAFT_KEPT)
    work.session.execute(old.values(state=DROPPED, words=None))


def next_forgotten(work: Work) -> datetime | None:
    oldest = work.session.scalar(select(func.min(DraftRow.created_at)).where(DraftRow.state == OPEN))
    return oldest + DRAFT_KEPT if oldest else None
