"""Answers to what is owed by a button: for everything, or for one figure."""

from datetime import date as Day

from bot.figures import settling
from bot.figures.owed import all_own, own
from bot.figures.reported import is_reported
from bot.figures.said import Said
from bot.figures.settling import Number, keep
from bot.figures.steps import Answered, Gone
from bot.figures.taking import take, told
from bot.figures.waiting import asking
from bot.work import Work


def set_number(work: Work, request_id: int, number: Number, sure: bool) -> Answered:
    """A button with a figure on it; `sure`: it has been asked about."""
    request = own(work, request_id)
    criterion = work.plan.criterion(request.criterion)
    why = settling.doubt(work, request, criterion, number)
    if why == "whole" or (why and not sure):
        return told(work, request.round, [], asking(work, request, why, number))
    how = settling.settle(work, request, criterion, number, None)
    keep(work, request, how, None)
    return told(work, request.round, [(request, how)])


def press(work: Work, request_id: int, what: str) -> Answered:
    """Buttons under one figure: same, as_reported, not_relevant, promise, ask."""
    request = own(work, request_id)
    if what == "ask":
        return told(work, request.round, [], asking(work, request, ""))
    return take(work, request.round, [request], [Said(what, 0)], None)  # type: ignore[arg-type]


def press_all(work: Work, round_id: int, what: str) -> Answered:
    """Buttons under all that is owed: one at a time, as reported, same, promise."""
    requests = all_own(work, round_id)
    missing = [each for each in requests if each.missing]
    if what == "one":
        return told(work, requests[0].round, [], *(asking(work, each, "") for each in missing[:1]))
    if what == "as_reported":
        missing = [each for each in missing if is_reported(work, each)]
    return take(work, requests[0].round, missing, [Said(what)], None)  # type: ignore[arg-type]


def promise_one(work: Work, request_id: int, day: str) -> Answered:
    """A button with a day on it ("2018-01-20"), for one figure."""
    request = own(work, request_id)
    return take(work, request.round, [request], [Said("promise", 0, day=_day(day))], None)


def promise(work: Work, round_id: int, day: str) -> Answered:
    """The same for everything that is missing."""
    requests = all_own(work, round_id)
    return take(work, requests[0].round, requests, [Said("promise", day=_day(day))], None)


# -- inside --


def _day(written: str) -> Day:
    try:
        return Day.fromisoformat(written)
    except ValueError:
        raise Gone from None
