"""What becomes of a crisis afterwards: its words are erased in time, people leave it, and what happened stays."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import func, select, update

from bot.beredskab.door_model import PoliceLink
from bot.beredskab.evaluating import FOLDER
from bot.beredskab.model import Callout, CalloutCall, CalloutSeat, CalloutTask, Holder, LogLine, Opinion
from bot.beredskab.outward_model import Agreement, CalloutText, CrisisWish
from bot.beredskab.states import DRAFT, DROPPED, ENDED, JOINED, REGRETTED
from bot.beredskab.traces import said_of
from bot.message import SEALED
from bot.outbox import FINISHED, Outgoing, keyed
from bot.people.forgetting import delete_of, take_out
from bot.work import Work

FORGOTTEN = timedelta(days=1)
"""A draft that nobody sent on its way is dropped after this."""


def run(work: Work) -> None:
    """Harmless when repeated: what has been erased says so."""
    work.each((each for each in _over(work) if _erase_at(work, each) <= work.now), partial(_erase, work))
    kept = work.now - timedelta(days=work.plan.beredskab.retention_days)
    ended = (PoliceLink.expires_at <= kept) | (PoliceLink.revoked_at <= kept)
    work.session.execute(update(PoliceLink).where(ended, PoliceLink.name != "").values(name=""))
    drafts = Callout.state == DRAFT, Callout.drafted_at <= work.now - FORGOTTEN
    work.session.execute(update(Callout).where(*drafts).values(state=DROPPED, sealed=""))
    before = Callout.state.in_((DROPPED, JOINED, REGRETTED)), Callout.sealed != ""
    work.session.execute(update(Callout).where(*before, Callout.drafted_at <= work.now - FORGOTTEN).values(sealed=""))


def next_due(work: Work) -> datetime | None:
    return min(_dues(work), default=None)


def forget(work: Work, person_id: int) -> None:
    """Somebody has themselves deleted: that a seat was called stays, who sat in it does not."""
    delete_of(work, person_id, (Holder, CrisisWish))
    take_out(work, person_id, (
        Callout.by, CalloutSeat.person_id, CalloutCall.person_id, CalloutTask.person_id, CalloutText.by,
        Agreement.person_id, Opinion.person_id, PoliceLink.by,
    ))  # fmt: skip


# -- inside --


def _over(work: Work) -> list[Callout]:
    query = select(Callout).where(Callout.state.in_(ENDED), Callout.erased_at.is_(None), Callout.ended_at.is_not(None))
    return list(work.session.scalars(query.order_by(Callout.id)))


def _erase_at(work: Work, callout: Callout) -> datetime:
    assert callout.ended_at is not None
    return callout.ended_at + timedelta(days=work.plan.beredskab.retention_days)


def _dues(work: Work) -> Iterator[datetime]:
    yield from (_erase_at(work, callout) for callout in _over(work))
    first = work.session.scalar(select(func.min(Callout.drafted_at)).where(Callout.state == DRAFT))
    if first:
        yield first + FORGOTTEN


def _erase(work: Work, callout: Callout) -> None:
    """Every word that somebody wrote; roles, moments and what the bot did stay, and the log's chain still holds."""
    session, own = work.session, callout.id
    callout.erased_at, callout.sealed, callout.instruction = work.now, "", ""
    for model in (LogLine, CalloutTask, CalloutText, Opinion):
        session.execute(update(model).where(model.callout_id == own).values(sealed=""))
    session.execute(update(CalloutSeat).where(CalloutSeat.callout_id == own).values(sealed=""))
    said = said_of(callout), Outgoing.state.in_(FINISHED), Outgoing.content != "{}"
    session.execute(update(Outgoing).where(*said).values(content="{}"))
    told = keyed(f"callout:{own}:"), Outgoing.state.in_(FINISHED)
    session.execute(update(Outgoing).where(*told, Outgoing.content != "{}").values(content="{}"))
    assert callout.ended_at is not None
    until = callout.ended_at + FORGOTTEN  # answers that name no call-out belong to the one that was under way
    sealed = Outgoing.content.contains(f'"{SEALED}":'), Outgoing.created_at <= until, Outgoing.state.in_(FINISHED)
    session.execute(update(Outgoing).where(*sealed).values(content="{}"))
    folder = work.programme.data_dir / FOLDER
    for path in (*folder.glob(f"evaluering-{own}[-.]*"), *folder.glob(f"opslag-{own}-*")):
        path.unlink(missing_ok=True)
