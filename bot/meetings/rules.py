"""What in a plan year goes against the rhythm and the rules that the plan gives: pure, on meetings as slots."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Literal

from bot.meetings.free import Why, why_not
from bot.meetings.proposing import WEEK, Slot
from bot.plan.meetings import Group
from bot.plan.model import Plan
from bot.plan.season import Span

Rule = Literal["too_few", "not_after", "clash", "day"]


@dataclass(frozen=True, slots=True)
class Break:
    """One rule that does not hold."""

    rule: Rule
    group: str
    starts_at: datetime | None = None
    """Which meeting; None where it is about the year."""
    other: str = ""
    """The group that it clashes with, or should follow."""
    why: Why = ""
    held: int = 0
    wanted: int = 0


def breaks(plan: Plan, year: Span, slots: Sequence[Slot]) -> list[Break]:
    """Everything in a plan year that breaks a rule, in the order of the plan's groups."""
    within = sorted((each for each in slots if each.day in year), key=lambda each: each.starts_at)
    found: list[Break] = []
    for group in plan.groups.values():
        own = [each for each in within if each.group == group.key]
        found += [*_too_few(group, year, own), *_not_after(group, own, within), *_days(plan, group, own)]
    return [*found, *_clashes(within)]


def breaks_of(plan: Plan, slot: Slot, others: Sequence[Slot]) -> list[Break]:
    """What one meeting breaks, beside the others of its year."""
    found = breaks(plan, plan.plan_year(slot.day), [*others, slot])
    return [each for each in found if each.rule != "too_few" and _concerns(each, slot)]


def breaks_by(plan: Plan, others: Sequence[Slot], before: Slot | None, after: Slot | None) -> list[Break]:
    """What a change breaks that held before it: a meeting that is new, moved (out of its year, too) or gone."""
    found = breaks_of(plan, after, others) if after else []
    if before is None:
        return found
    year = plan.plan_year(before.day)
    was = breaks(plan, year, [*others, before])
    known = {(each.rule, each.group, each.starts_at) for each in (*was, *found)}
    had = {each.group: each.held for each in was if each.rule == "too_few"}
    has = breaks(plan, year, [*others, *([after] if after else [])])
    fewer = [each for each in has if each.rule == "too_few" and each.held < had.get(each.group, each.wanted)]
    left = [each for each in has if each.rule == "not_after" and (each.rule, each.group, each.starts_at) not in known]
    return [*fewer, *found, *left]


def _concerns(each: Break, slot: Slot) -> bool:
    if each.rule == "clash":
        return each.starts_at == slot.starts_at or each.other == slot.group
    return each.group == slot.group and each.starts_at == slot.starts_at


def _too_few(group: Group, year: Span, own: Sequence[Slot]) -> Iterator[Break]:
    """A plan year that the period cuts short needs no more than its share."""
    if group.times is None:
        return
    full = 365 if year.days >= 365 else year.days
    wanted = round(group.times * full / 365)
    if len(own) < wanted:
        yield Break("too_few", group.key, held=len(own), wanted=wanted)


def _not_after(group: Group, own: Sequence[Slot], within: Sequence[Slot]) -> Iterator[Break]:
    if group.after is None:
        return
    others = [each.day for each in within if each.group == group.after.group]
    for each in own:
        if not any(_about(day, each.day, group.after.weeks, group.after.slack_days) for day in others):
            yield Break("not_after", group.key, each.starts_at, group.after.group, wanted=group.after.weeks)


def _about(first: date, then: date, weeks: int, slack: int) -> bool:
    return abs(then - first - WEEK * weeks) <= timedelta(days=slack)


def _days(plan: Plan, group: Group, own: Sequence[Slot]) -> Iterator[Break]:
    for each in own:
        why = why_not(plan, each.starts_at, each.ends_at, saturday=group.isoweekday == 6)
        if why:
            yield Break("day", group.key, each.starts_at, why=why)


def _clashes(within: Sequence[Slot]) -> Iterator[Break]:
    """The secretariat sits in all of them, so two at a time are one too many."""
    for one, other in pairwise(within):
        if one.overlaps(other):
            yield Break("clash", other.group, other.starts_at, one.group)
