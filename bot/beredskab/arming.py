"""From a draft to a call-out that goes out: what counts as the same event, and who becomes a witness of it."""

from datetime import timedelta

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.exc import IntegrityError

from bot.beredskab import calling
from bot.beredskab.activation import ANYWHERE, GRAVE
from bot.beredskab.log import note
from bot.beredskab.model import Callout
from bot.beredskab.sealed import told
from bot.beredskab.states import ARMED, CALLOUT, DRAFT, RUNNING, moved
from bot.plan.beredskab import POLICE
from bot.work import Work


def new_draft(work: Work, kind: str, drill: bool, by: int | None = None, link_id: int | None = None) -> Callout:
    """Nobody is called by it. `by`: the member who activates it, or `link_id`: the link of the police."""
    callout = Callout(
        state=DRAFT, drill=drill, executing=False, kind=kind, severity=GRAVE, sealed="", by=by, link_id=link_id,
        drafted_at=work.now, hold=False, lines=0, last_hash="",
    )  # fmt: skip
    work.session.add(callout)
    work.session.flush()
    return callout


def same(work: Work, callout: Callout) -> Callout | None:
    """What is under way of the same kind and place, from the last half hour."""
    since = work.now - timedelta(minutes=work.plan.beredskab.same_minutes)
    query = select(Callout).where(*_alike(callout), Callout.state.in_(RUNNING), Callout.armed_at > since)
    return work.session.scalar(query.order_by(Callout.id.desc()).limit(1).with_for_update())


def send_off(work: Work, callout: Callout, seat: str, name: str = "") -> Callout | None:
    """It goes out when the time to think again is over, a call of the police at once.

    `name`: of somebody outside the group. Returns the call-out of which it became a part, where another was faster.
    """
    try:
        with work.session.begin_nested():
            _arm(work, callout, seat, name)
            work.session.flush()
    except IntegrityError:  # another process was faster by a moment: it is one event
        work.session.refresh(callout)
        first = same(work, callout)
        if first is None:
            raise
        join(work, callout, first, seat, name)
        return first
    if callout.due_at is not None and callout.due_at <= work.now:
        calling.go_out(work, callout)
    return None


def rehearse(work: Work, callout_id: int) -> None:
    """Go out and take all of it back, while whoever activates it reads the screen.

    What is done for the first time takes three times as long (SQLAlchemy builds each statement), and that would be
    between the last press and the first message.
    """
    callout = work.session.get(Callout, callout_id)
    if callout is None or callout.state != DRAFT:
        return
    rehearsal = work.session.begin_nested()
    _occasion(work, callout)  # asked, and not written down: nobody else who arms at this moment shall wait for it
    callout.state = ARMED
    calling.go_out(work, callout)
    work.session.flush()
    rehearsal.rollback()


def join(work: Work, callout: Callout, first: Callout, seat: str, name: str = "") -> None:
    """Who tells it becomes a witness of the first call-out."""
    callout.state = moved(CALLOUT, callout.state, "join")
    note(work, first, "witness", seat=seat, words=_words(work, callout, name))


# -- inside --


def _arm(work: Work, callout: Callout, seat: str, name: str) -> None:
    police = work.plan.beredskab.with_part(POLICE)
    by_police = bool(name) or (police is not None and seat == police.key)
    pause = timedelta() if by_police else work.plan.beredskab.timetable.after("regret")
    callout.state = moved(CALLOUT, callout.state, "call_out")
    callout.armed_at, callout.due_at = work.now, work.now + pause
    callout.occasion = _occasion(work, callout)
    detail = "by link" if name else ""
    note(work, callout, "activated", seat=seat, detail=detail, words=_words(work, callout, name))


def _words(work: Work, callout: Callout, name: str) -> str:
    return ": ".join(each for each in (name, told(work, callout).words) if each)


def _alike(callout: Callout) -> tuple[ColumnElement[bool], ...]:
    return Callout.kind == callout.kind, Callout.area.is_not_distinct_from(callout.area), Callout.drill == callout.drill


def _occasion(work: Work, callout: Callout) -> str:
    earlier = work.session.scalar(
        select(func.count()).select_from(Callout).where(*_alike(callout), Callout.occasion.is_not(None))
    )
    return f"{callout.kind}:{callout.area or ANYWHERE}:{'drill' if callout.drill else 'real'}:{earlier}"
