"""What is asked next about figures: one thing at a time, and what else was doubtful is kept until it is its turn."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date as Day

from bot.figures.model import OPEN, Request, Round
from bot.figures.settling import Number
from bot.figures.steps import Asks
from bot.figures.views import view
from bot.work import Work

LATER = "+"
"""Stands in the subject of a question before each thing that is asked after it."""


def asking(
    work: Work, request: Request, why: str, number: Number | None = None, options: tuple[int, ...] = (),
    during: tuple[Day, Day] | None = None,
) -> Asks:  # fmt: skip
    """One question about a figure; `why` is that of `Asks`, `number` what was said and is doubted."""
    given = number or Number(0)
    value = given.value if number else None
    return Asks(view(work, request), why, value, given.whole, options, given.estimated, during)


def in_turn(work: Work, asks: Sequence[Asks], settled: Sequence[Request]) -> list[Asks]:
    """What is to be asked now, and what an earlier message left to ask; not about figures that have their answer."""
    taken = {*(each.id for each in settled), *(each.figure.id for each in asks)}
    left = [each for each in _remembered(work) if each.figure.id not in taken]
    return [*asks, *(each for one in left if (each := _without(one, {each.value for each in settled})))]


def wait(work: Work, held: Round, asks: Sequence[Asks], *, left: bool, wants_day: str) -> None:
    """The next words in this chat are about the first of them."""
    if wants_day:
        work.ask(f"{wants_day}:day" + _later(asks))
    elif asks:
        work.ask(_subject(asks))
    elif left:
        work.ask(f"figures:{held.id}:")
    else:
        work.stop_asking("figure")


# -- inside --


def _without(asks: Asks, placed: set[float | None]) -> Asks | None:
    """Of numbers that may each be of several figures those that have found theirs are asked about no more."""
    if asks.why != "which" or len(asks.options) < 2:
        return asks
    left = tuple(each for each in asks.options if each not in placed)
    return replace(asks, options=left) if left else None


def _subject(asks: Sequence[Asks]) -> str:
    first = asks[0]
    known = "" if first.value is None else str(first.value)
    return f"figure:{first.figure.id}:{first.why or 'value'}:{known}" + _later(asks[1:])


def _later(asks: Sequence[Asks]) -> str:
    return "".join(f":{LATER}{_written(each)}" for each in asks)


def _written(each: Asks) -> str:
    """ "8,whole,5,,,,": figure, why, value, whole, for the time being, options, the days that it is of."""
    numbers = ["" if number is None else str(number) for number in (each.value, each.whole)]
    options, days = "/".join(map(str, each.options)), "/".join(map(str, each.during or ()))
    return ",".join([str(each.figure.id), each.why, *numbers, "about" * each.estimated, options, days])


def _remembered(work: Work) -> list[Asks]:
    subject = work.asked()
    if not subject.startswith("figure:"):
        return []
    found = [_read(work, each) for each in subject.split(f":{LATER}")[1:]]
    return [each for each in found if each]


def _read(work: Work, written: str) -> Asks | None:
    id, why, value, whole, about, options, *of_days = written.split(",")
    request = work.session.get(Request, int(id))
    if request is None or request.round.state != OPEN or not (request.of(work.plan) and request.asks(work.who.id)):
        return None
    number = Number(int(value), int(whole) if whole else None, bool(about)) if value else None
    days = [Day.fromisoformat(day) for each in of_days for day in each.split("/") if day]
    during = (days[0], days[1]) if len(days) == 2 else None
    return asking(work, request, why, number, tuple(map(int, filter(None, options.split("/")))), during)
