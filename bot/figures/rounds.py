"""Rounds: opened before a meeting, moved with it, frozen once it has been held."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import lazyload

from bot.figures.deliverers import Deliverers, present
from bot.figures.model import CANCELLED, FROZEN, OPEN, Request, Round
from bot.figures.period import owed_in, period_of
from bot.plan.season import Span
from bot.prepared import Look
from bot.work import Work

OPEN_ONES = Look(lambda: select(Round).where(Round.state == OPEN).order_by(Round.meets))
BARE = Look(lambda: select(Round).where(Round.state == OPEN).order_by(Round.meets).options(lazyload(Round.requests)))


def open_rounds(work: Work) -> list[Round]:
    """With all that is asked in them."""
    return OPEN_ONES.things(work.session)


def rounds_under_way(work: Work) -> list[Round]:
    """The same; what is asked in them is read where it is wanted. A job looks every minute."""
    return BARE.things(work.session)


def latest_round(work: Work) -> Round | None:
    """The round under way, else the last one that was."""
    query = select(Round).where(Round.state != CANCELLED)
    return work.session.scalar(query.order_by(Round.state == FROZEN, Round.meets.desc()).limit(1))


def open_round(work: Work, occasion: str, meets: date) -> Round | None:
    """Every figure of the period before a meeting becomes a request. The same occasion opens one round.

    None where the period has been asked for already.
    """
    there = work.session.scalar(select(Round).where(Round.occasion == occasion))
    if there is not None:
        return there
    span = next_period(work, meets)
    if span is None:
        return None
    made = Round(occasion=occasion, starts=span.starts, ends=span.ends, meets=meets, state=OPEN, created_at=work.now)
    work.session.add(made)
    work.session.flush()
    for criterion, institution in owed_in(work.plan, span):
        made.requests.append(Request(criterion=criterion.key, institution=institution))
    work.session.flush()
    assign(work, made.requests)
    for request in made.requests:
        work.session.add(request.record("opened", None, work.now))
    return made


def next_period(work: Work, meets: date) -> Span | None:
    """The period of a round that began today."""
    before = work.session.scalar(select(func.max(Round.ends)).where(Round.state != CANCELLED, Round.meets < meets))
    return period_of(work.plan, work.today, before)


def assign(work: Work, requests: Iterable[Request]) -> None:
    """Put each on the one who delivers it now: whoever has left, or was never there, is not asked."""
    here = present(work)
    vacant = [each for each in requests if each.missing and each.person_id not in here]
    if not vacant:
        return
    deliverers = Deliverers(work)
    for request in vacant:
        found = deliverers.of(work.plan.criterion(request.criterion), request.institution)
        request.person_id = found[0].id if found else None
        request.asked_on = None


def freeze(work: Work, held: Round) -> None:
    """From now on the figures stand as they were reported; what comes later is a supplement to the next round."""
    held.state, held.frozen_at = FROZEN, work.now


def cancel(called_off: Round) -> None:
    """The meeting is not held: nobody owes anything for it, and the period goes into the next round."""
    called_off.state = CANCELLED
    called_off.occasion = f"{called_off.occasion}:cancelled:{called_off.id}"
