"""Which year an annual report is of: a plan year, or a calendar year, for which most of them are asked. Pure."""

import re
from dataclasses import dataclass
from datetime import date as Day

from bot.plan.model import Plan
from bot.plan.season import DAY, Span

NAMED = re.compile(r"\b(?P<first>20\d\d)(?P<second>\s*[/-]\s*(?:20)?\d\d\b)?")
""" "2017/18" is a plan year, "2017" the calendar year, or the plan year that is one."""
CALENDAR = re.compile(r"\b(?:kalenderaar(?:et|ets)?|calendar year)\b")
LAST_YEAR = re.compile(r"\b(?:(?:sidste|forrige|last) (?:aar|year|kalenderaar|calendar year)|i fjor\b)")


class NoSuchYear(Exception):
    """A year that the plan has not, or that has not begun."""

    def __init__(self, plan: Plan, today: Day) -> None:
        super().__init__()
        self.plan, self.today = plan, today


@dataclass(frozen=True, slots=True)
class Year:
    span: Span
    """Cut to the plan's period."""
    label: str
    """ "2017/18", or "2018"."""
    calendar: bool = False
    """A calendar year that is no plan year: it has no goals of its own."""

    @property
    def code(self) -> str:
        """As a button names it."""
        return self.label.replace("/", "-")


def plan_year(plan: Plan, day: Day) -> Year:
    return Year(plan.plan_year(day), plan.year_label(day))


def calendar_year(plan: Plan, number: int) -> Year:
    """The days of it that lie in the plan; without any where none do."""
    first, last = Day(number, 1, 1), Day(number, 12, 31)
    if plan.year_starts_in == 1:
        return plan_year(plan, min(max(first, plan.starts), last))
    return Year(Span(max(first, plan.starts), min(last, plan.ends)), str(number), calendar=True)


def named(plan: Plan, said: str, today: Day) -> Year:
    """The year that folded words name; the plan year of today where they name none. Raises NoSuchYear."""
    found, last = NAMED.search(said), LAST_YEAR.search(said) is not None
    if found and found["second"]:
        year = plan_year(plan, Day(int(found["first"]), plan.year_starts_in, 1))
    elif found:
        year = calendar_year(plan, int(found["first"]))
    elif CALENDAR.search(said):
        year = calendar_year(plan, today.year - last)
    elif last:
        year = _last(plan, today)
    else:
        return plan_year(plan, min(max(today, plan.starts), plan.ends))
    if not _is(plan, year) or year.span.starts > today:
        raise NoSuchYear(plan, today)
    return year


def beside(plan: Plan, year: Year, today: Day) -> tuple[Year, ...]:
    """What may be wanted as well: the same time counted the other way, and the year before."""
    day = year.span.starts
    other = plan_year(plan, min(year.span.ends, today)) if year.calendar else calendar_year(plan, day.year)
    before = calendar_year(plan, day.year - 1) if year.calendar else plan_year(plan, day - DAY)
    offered = (other, *((before,) if plan.contains(day - DAY) else ()))
    return tuple(each for each in offered if each != year and _is(plan, each))


# -- inside --


def _last(plan: Plan, today: Day) -> Year:
    """The plan year before this one; in the plan's first year the calendar year that is over."""
    before = plan_year(plan, plan.plan_year(today).starts - DAY)
    return before if plan.contains(before.span.ends) else calendar_year(plan, today.year - 1)


def _is(plan: Plan, year: Year) -> bool:
    return year.span.starts <= year.span.ends and plan.contains(year.span.ends)
