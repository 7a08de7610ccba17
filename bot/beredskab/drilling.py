"""Keeping the group ready: the yearly question, the one press of each quarter, the red list to the head."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import partial

from sqlalchemy import select

from bot.beredskab import holders
from bot.beredskab import readiness_words as words
from bot.beredskab.model import Holder
from bot.beredskab.readiness import YEAR, what_now
from bot.clock import at_local, local_date
from bot.outbox import REMINDER, Outgoing, keyed
from bot.people.finding import leaders
from bot.people.model import Person
from bot.people.reaching import reach
from bot.people.telling import tell
from bot.plan.beredskab import HEAD
from bot.prepared import Look
from bot.texts import translator
from bot.work import Refused, Work

AGAIN = timedelta(days=30)
"""Who does not answer the yearly question is asked again."""
RED = timedelta(days=1)
"""After the test people have a day to press; then the head gets the list."""
HOLDERS = Look(lambda: select(Holder).order_by(Holder.id))


def run(work: Work) -> None:
    work.each(_of_seats(work), partial(_ask, work))
    red = _red_list_at(work)
    if red and red <= work.now:
        _hand_out_red_list(work, f"red:{_quarter(work.today)}")


def next_due(work: Work) -> datetime | None:
    return min(_dues(work), default=None)


def confirm(work: Work, holder_id: int) -> str:
    """Channels and deputy are right. Returns the seat."""
    holder = _own(work, holder_id)
    holder.confirmed_at = work.now
    return holder.seat


def mend(work: Work, holder_id: int) -> str:
    """Something is not: the head sees to it. Returns the seat."""
    holder = _own(work, holder_id)
    for head in heads(work):
        key = f"mend:{holder.id}:{work.now.timestamp():.0f}"
        tell(work, head, key, lambda t: words.to_mend(t, work.plan, holder.seat, work.who.name))
    return holder.seat


def here(work: Work, holder_id: int) -> str:
    """The one press of the quarter."""
    holder = _own(work, holder_id)
    holder.present_at = work.now
    return holder.seat


# -- inside --


def heads(work: Work) -> list[Person]:
    """The secretariat head or whoever covers."""
    seat = work.plan.beredskab.with_part(HEAD)
    return list(holders.stand(work, seat.key).people if seat else ()) or leaders(work)


def _own(work: Work, holder_id: int) -> Holder:
    holder = work.session.get(Holder, holder_id)
    if holder is None or holder.person_id != work.who.id:
        raise Refused
    return holder


def _of_seats(work: Work) -> list[Holder]:
    return [each for each in HOLDERS.things(work.session) if each.seat in work.plan.beredskab.seats]


def _ask(work: Work, holder: Holder) -> None:
    if _asks_at(holder) <= work.now:
        holder.asked_at = work.now
        _reach(work, holder, "yearly", words.yearly)
    if _tests_at(holder) <= work.now:
        holder.tested_at = _reach(work, holder, "test", words.test)


def _reach(work: Work, holder: Holder, what: str, say: words.Say) -> datetime:
    """Returns when it reaches them: at a decent hour."""
    found = work.session.get_one(Person, holder.person_id)
    message = say(translator(found.language), work.plan, holder.seat, holder.id)
    queued = reach(work, found, f"{what}:{holder.id}:{work.today.isoformat()}", REMINDER, message)
    return queued.not_before if queued else work.now


def _asks_at(holder: Holder) -> datetime:
    due = (holder.confirmed_at or holder.since) + YEAR
    return max(due, holder.asked_at + AGAIN) if holder.asked_at else due


def _tests_at(holder: Holder) -> datetime:
    """At ten on the first of the quarter after the last test, or after they took the seat."""
    return next_quarter(local_date(holder.tested_at or holder.since))


def _red_list_at(work: Work) -> datetime | None:
    tested = [each.tested_at for each in _of_seats(work) if each.tested_at]
    at = max(tested) + RED if tested else None
    return at if at and _quarter(local_date(at)) == _quarter(work.today) else None


def _hand_out_red_list(work: Work, key: str) -> None:
    """To whoever has not got it. What stands in it takes sixty looks into the database, for the rest of the quarter."""
    told = set(work.session.scalars(select(Outgoing.person_id).where(keyed(f"{key}:"))))
    untold = [head for head in heads(work) if head.id not in told]
    if untold:
        shown = what_now(work)
        for head in untold:
            tell(work, head, key, lambda t: words.red_list(t, shown))


def next_quarter(day: date) -> datetime:
    """Ten o'clock on the first day of the next quarter."""
    month = (day.month - 1) // 3 * 3 + 4
    first = date(day.year + (month > 12), month - 12 if month > 12 else month, 1)
    return at_local(first, 10)


def _quarter(day: date) -> str:
    return f"{day.year}-{(day.month + 2) // 3}"


def _dues(work: Work) -> Iterator[datetime]:
    for holder in _of_seats(work):
        yield _asks_at(holder)
        yield _tests_at(holder)
    red = _red_list_at(work)
    if red and red > work.now:
        yield red
