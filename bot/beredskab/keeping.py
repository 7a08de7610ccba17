"""What becomes of a crisis afterwards: its words are erased in time, people leave it, and what happened stays."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import BindParameter, bindparam, select, update

from bot.beredskab.door_model import PoliceLink
from bot.beredskab.evaluating import FOLDER
from bot.beredskab.model import Callout, CalloutCall, CalloutSeat, CalloutTask, Holder, LogLine, Opinion
from bot.beredskab.outward_model import Agreement, CalloutText, CrisisWish
from bot.beredskab.states import DRAFT, DROPPED, ENDED, JOINED, REGRETTED
from bot.beredskab.traces import said_of
from bot.message import SEALED
from bot.outbox import FINISHED, Outgoing, keyed
from bot.people.forgetting import delete_of, take_out
from bot.prepared import Look, Prepared, earliest, one_of
from bot.work import Work

FORGOTTEN = timedelta(days=1)
"""A draft that nobody sent on its way is dropped after this."""
UNTIL: BindParameter[datetime] = bindparam("until")
_ENDED = one_of(Callout.state, sorted(ENDED)), Callout.erased_at.is_(None), Callout.ended_at.is_not(None)
OVER = Look(lambda: select(Callout).where(*_ENDED).order_by(Callout.id))
_LINK_ENDED = (PoliceLink.expires_at <= UNTIL) | (PoliceLink.revoked_at <= UNTIL)
OLD_NAMES = Prepared(update(PoliceLink).where(_LINK_ENDED, PoliceLink.name != "").values(name=""))
_OLD = Callout.drafted_at <= UNTIL
OLD_DRAFTS = Prepared(update(Callout).where(Callout.state == DRAFT, _OLD).values(state=DROPPED, sealed=""))
_NEVER_OUT = one_of(Callout.state, (DROPPED, JOINED, REGRETTED)), Callout.sealed != ""
OLD_WORDS = Prepared(update(Callout).where(*_NEVER_OUT, _OLD).values(sealed=""))
FIRST_DRAFT = earliest(Callout.drafted_at, Callout.state == DRAFT)


def run(work: Work) -> None:
    """Harmless when repeated: what has been erased says so."""
    work.each((each for each in _over(work) if _erase_at(work, each) <= work.now), partial(_erase, work))
    OLD_NAMES.run(work.session, until=work.now - timedelta(days=work.plan.beredskab.retention_days))
    OLD_DRAFTS.run(work.session, until=work.now - FORGOTTEN)
    OLD_WORDS.run(work.session, until=work.now - FORGOTTEN)


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
    return OVER.things(work.session)


def _erase_at(work: Work, callout: Callout) -> datetime:
    assert callout.ended_at is not None
    return callout.ended_at + timedelta(days=work.plan.beredskab.retention_days)


def _dues(work: Work) -> Iterator[datetime]:
    yield from (_erase_at(work, callout) for callout in _over(work))
    first = FIRST_DRAFT.value(work.session)
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
