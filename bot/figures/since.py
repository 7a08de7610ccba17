"""A number that was asked about and turns out to be of a time after the period: it is reported like any other."""

from dataclasses import replace
from datetime import date as Day

from bot.figures.about import said_of
from bot.figures.correcting import told_last
from bot.figures.model import OPEN, Request
from bot.figures.owed import own
from bot.figures.settling import SHARED
from bot.figures.steps import Gone
from bot.language.times.days_together import is_only_a_time
from bot.registrations import another_time, drafting, likewise
from bot.registrations.facts import DATES, Facts
from bot.registrations.steps import Step
from bot.work import Work

DOUBTS = ("below", "unusual")
"""Why a number was asked about that may be of another time: it is too small for all of the period, or far off."""
MONTH = "month"
"""Why it is asked whether it is of one month of the period alone."""


def tells_when(work: Work, request: Request, text: str) -> bool:
    """Whether words say nothing but when something was, and promise nothing."""
    return bool(_when(work, request, text))


def says_when(work: Work, request_id: int, text: str) -> bool:
    """The same of a figure by its number."""
    request = work.session.get(Request, request_id)
    return request is not None and request.of(work.plan) is not None and tells_when(work, request, text)


def is_of_later(work: Work, request_id: int, why: str, text: str) -> bool:
    """Whether words say that the number which was asked about is of a time after the period."""
    request = work.session.get(Request, request_id)
    if why not in (*DOUBTS, MONTH) or request is None or request.round.state != OPEN or not request.of(work.plan):
        return False
    if work.plan.criterion(request.criterion).kind in SHARED:
        return False
    when = _when(work, request, text)
    return bool(when) and (why == MONTH or when["date"] > request.round.span.ends)


def begin(work: Work, request_id: int, value: int, text: str) -> Step:
    """A report of it, which is shown before it counts; the figure of the period is as it was. Raises NotYours, Gone."""
    request = own(work, request_id)
    return _begun(work, request, _of(work, request, value).with_answers(_when(work, request, text)), value)


def of_days(work: Work, request_id: int, value: int, first: str, last: str) -> Step:
    """ "Kun oktober": a report of those days, and the figure of all the period is missing still. Raises NotYours,
    Gone."""
    request = own(work, request_id)
    try:
        starts, ends = Day.fromisoformat(first), Day.fromisoformat(last)
    except ValueError:
        raise Gone from None
    facts = replace(_of(work, request, value), date=ends, period_start=starts, period_end=ends)
    return _begun(work, request, facts, value)


def hear_another_time(work: Work, text: str) -> Step | None:
    """ "og 2 i november", right after the figure of a period that ends before: a report of its own."""
    request = told_last(work) if likewise.may_be(work, text) else None
    if request is None or work.plan.criterion(request.criterion).kind in SHARED:
        return None
    span, facts = request.round.span, _of(work, request, 0)
    return another_time.of_saved(work, [replace(facts, period_start=span.starts, period_end=span.ends)], text)


# -- inside --


def _begun(work: Work, request: Request, facts: Facts, value: int) -> Step:
    unique = work.plan.criterion(request.criterion).kind == "unique"
    return drafting.started(work, facts.with_answer("new", value) if unique else facts)


def _of(work: Work, request: Request, value: int) -> Facts:
    criterion = work.plan.criterion(request.criterion)
    institution = request.institution if request.institution != work.plan.organisation else None
    return Facts(criterion=criterion.key, kind=criterion.registration, value=value, institution=institution)


def _when(work: Work, request: Request, text: str) -> dict[str, Day]:
    """The day and the period that words name; empty where they say anything else."""
    if not is_only_a_time(text, work.today):
        return {}
    if not all(each.act == "promise" and each.only_a_day for each in said_of(work, [request], text)[0]):
        return {}
    fields = work.programme.reader.answer(text, work.said_at, kind="figure", asked="value").fields
    told = {name: each.value for name, each in fields.items() if name in DATES and isinstance(each.value, Day)}
    return told if "date" in told and len(told) == len(fields) else {}
