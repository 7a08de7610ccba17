"""Sums of what was registered, and where each criterion stands."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date as Day
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Integer, ScalarSelect, String, bindparam, func, null, select, type_coerce

from bot.people.model import STAFF, STEERING
from bot.plan.criteria import Criterion
from bot.plan.model import Plan
from bot.plan.season import DAY, Span, next_month
from bot.prepared import Prepared
from bot.progress.model import Given, Progress, Sums, needed_of, per_cent, progress
from bot.registrations.model import SAVED, Entry
from bot.work import Work

E = Entry.metadata.tables["entries"].c
COUNTS = (E.state == SAVED, E.practice.is_(False))
WITHIN = bindparam("starts", type_=E.date.type), bindparam("ends", type_=E.date.type)
OTHER = Entry.metadata.tables["entries"].alias("other").c


def _last(own: ColumnElement[bool]) -> ScalarSelect[Any]:
    """The newest day. Asked apart it is the end of an index; beside the sums it would take as long as all of them."""
    counts = OTHER.state == SAVED, OTHER.practice.is_(False), own
    return select(func.max(OTHER.date)).where(*counts, OTHER.date.between(*WITHIN)).scalar_subquery()


SUMMED = ("value", "new", "part", "whole")
UNDER_ONE_KEY = type_coerce(OTHER.criterion, String) == type_coerce(E.criterion, String)
"""As they are written: the sums of a goal that had another key come apart, and are added up afterwards."""
SUMS = Prepared(
    select(E.criterion, func.count(), *(func.sum(E[name]) for name in SUMMED), _last(UNDER_ONE_KEY))
    .where(*COUNTS, E.date.between(*WITHIN))
    .group_by(E.criterion)
)


@cache
def _sums_of_one(needed: tuple[str, ...]) -> Prepared:
    """The same of one criterion. A receipt waits for it, and every sum less is a third of it over four years."""
    one: ColumnElement[str] = bindparam("criterion", type_=String())
    sums = (func.sum(E[name]) if name in needed else null() for name in SUMMED)
    which = (*COUNTS, E.date.between(*WITHIN), E.criterion == one)
    return Prepared(select(one, func.count(), *sums, _last(OTHER.criterion == one)).where(*which))


_NEWEST = (
    select(E.institution)
    .where(*COUNTS, E.criterion == bindparam("criterion"), E.date >= bindparam("first"), E.date <= bindparam("last"))
    .order_by(E.date.desc(), E.id.desc())
    .limit(bindparam("most", type_=Integer()))
)
FIGURES = Prepared(_NEWEST.add_columns(E.value, E.part, E.whole))
MOST_DELIVERIES = 200
"""So many of the newest hold the latest figure of every institution: each delivers a few times a year."""
LATEST = frozenset({"level", "trend", "share"})
"""Kinds of which the latest figure matters."""


@dataclass(frozen=True, slots=True)
class Overview:
    """The programme, or the part of it that somebody follows, criterion by criterion."""

    plan: Plan
    today: Day
    rows: tuple[Progress, ...]


def overview(work: Work) -> Overview:
    """Every criterion for staff and for those who steer the programme; for others those that they report to."""
    plan = work.plan
    whole = work.who.has(STAFF | STEERING)
    shown = [each for each in plan.criteria.values() if whole or work.who.roles & set(each.reported_by)]
    day = plan.last_until(work.today)
    return Overview(plan, day, tuple(standings(work, shown, day)))


def standing(work: Work, criterion: str) -> Progress:
    """One criterion, as it stands today, or stood when the plan ended."""
    return standings(work, [work.plan.criterion(criterion)], work.plan.last_until(work.today))[0]


def standings(work: Work, criteria: Sequence[Criterion], until: Day) -> list[Progress]:
    """Where these criteria stand on a day, from what had happened by then."""
    plan = work.plan
    year = plan.plan_year(until).until(until)
    period = plan.period.until(until)
    keys = [each.key for each in criteria]
    of_year = _sums(work, keys, year)
    of_period = _with_earlier(work, keys, of_year, year, period)
    nothing = Sums()
    for criterion in criteria:
        if criterion.kind in LATEST and criterion.key in of_year.keys() | of_period.keys():
            both = of_year.get(criterion.key, nothing), of_period.get(criterion.key, nothing)
            of_year[criterion.key], of_period[criterion.key] = _with_latest(work, criterion, *both, year, period)
    return [
        progress(plan, each, of_year.get(each.key, nothing), of_period.get(each.key, nothing), until)
        for each in criteria
    ]


def moved_until(work: Work, month: Day) -> Day:
    """The day on which to look at what a month came to: today; of a year that has ended meanwhile, its last day."""
    last = next_month(month) - DAY
    return last if work.plan.year_label(last) != work.plan.year_label(work.today) else work.today


def _with_earlier(work: Work, keys: list[str], of_year: dict[str, Sums], year: Span, period: Span) -> dict[str, Sums]:
    """The period is this year and all before it: no entry is summed twice. (Not so before the plan began, or after.)"""
    if year.starts < period.starts or year.ends > period.ends:
        return _sums(work, keys, period)
    before, nothing = _sums(work, keys, Span(period.starts, year.starts - DAY)), Sums()
    return {key: of_year.get(key, nothing) + before.get(key, nothing) for key in of_year | before}


def _sums(work: Work, keys: list[str], span: Span) -> dict[str, Sums]:
    if span.ends < span.starts:
        return {}
    within = {"starts": span.starts, "ends": span.ends}
    if len(keys) == 1:
        query = _sums_of_one(needed_of(work.plan.criterion(keys[0])))
        found = query.rows(work.session, **within, criterion=keys[0])
    else:
        found = SUMS.rows(work.session, **within)
    sums: dict[str, Sums] = {}
    for key, entries, value, new, part, whole, last in found:
        if entries:
            these = Sums(entries, value or 0, new or 0, part or 0, whole or 0, last_reported=last)
            sums[key] = sums[key] + these if key in sums else these
    return sums


def reached_in(work: Work, criteria: Sequence[Criterion], span: Span) -> dict[str, Sums]:
    """What was reported of each in any span of days, such as a calendar year; of what is not there nothing was."""
    found = _sums(work, [each.key for each in criteria], span)
    for each in criteria:
        if each.kind in LATEST and each.key in found:
            found[each.key] = replace(found[each.key], latest=figure_at(work, each, span.starts, span.ends))
    return found


def _with_latest(
    work: Work, criterion: Criterion, year: Sums, all_time: Sums, span: Span, period: Span
) -> tuple[Sums, Sums]:
    latest = figure_at(work, criterion, period.starts, period.ends)
    in_year = figure_at(work, criterion, span.starts, span.ends) if year.entries else None
    previous = figure_at(work, criterion, period.starts, span.starts - DAY)
    return replace(year, latest=in_year, previous=previous), replace(all_time, latest=latest)


def figure_at(work: Work, criterion: Criterion, first: Day, last: Day) -> float | None:
    """The figure of the latest day on which one was given; institutions that deliver separately are added up."""
    found = newest(work, criterion, first, last)
    if not found:
        return None
    return per_cent(found) if criterion.kind == "share" else sum(each.value for each in found)


def newest(work: Work, criterion: Criterion, first: Day, last: Day) -> list[Given]:
    """The latest figure, or that of each institution where they deliver separately."""
    most = MOST_DELIVERIES if criterion.delivered == "each" else 1
    found: dict[str | None, Given] = {}
    for institution, *given in FIGURES.rows(work.session, criterion=criterion.key, first=first, last=last, most=most):
        found.setdefault(institution, Given(*given))
    return list(found.values())
