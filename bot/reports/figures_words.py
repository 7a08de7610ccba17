"""The figures of an activity in a report: goal, result and where it stands, criterion by criterion."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bot.documents.model import Table
from bot.figures.settling import SHARED
from bot.figures.wording import number
from bot.plan.criteria import Amount, Criterion, Target
from bot.plan.model import Plan
from bot.progress.light import Light
from bot.progress.model import Progress, Sums
from bot.progress.model import result as result_of
from bot.progress.words import SUMMED, amount, light, ranged
from bot.texts import Translator

WIDTHS, WITH_A_YEAR = (5, 3, 3, 3), (5, 3, 2, 3, 3)


@dataclass(frozen=True, slots=True)
class Within:
    """A calendar year beside the plan's own: what it is called, and what was reported in it."""

    label: str
    sums: Mapping[str, Sums] = field(default_factory=dict)


def figures(
    t: Translator,
    plan: Plan,
    rows: Iterable[Progress],
    estimated: frozenset[str] = frozenset(),
    within: Within | None = None,
) -> Table:
    """Goal, result and light of each criterion, and what a calendar year brought where the report is of one."""
    header = (t.gettext("Criterion"), t.gettext("Goal"), t.gettext("Result so far"), t.gettext("Where we stand"))
    shown = list(rows)
    told = [_row(t, plan, row, estimated=row.criterion in estimated) for row in shown]
    tones = tuple(_tone(row) for row in shown)
    if within is None:
        return Table(header, tuple(told), WIDTHS, tones)
    head = (*header[:2], t.gettext("In %(year)s") % {"year": within.label}, *header[2:])
    years = (_of_year(t, plan.criterion(row.criterion), row, within) for row in shown)
    wider = tuple((*each[:2], year, *each[2:]) for each, year in zip(told, years, strict=True))
    return Table(head, wider, WITH_A_YEAR, tones)


def _of_year(t: Translator, criterion: Criterion, row: Progress, within: Within) -> str:
    sums = within.sums.get(criterion.key, Sums())
    if criterion.kind in SHARED and sums.whole:
        return number(t, criterion, sums.part or sums.value, sums.whole)
    if criterion.kind == "judgement" and sums.entries:
        return number(t, criterion, sums.value, None)
    return amount(t, criterion, result_of(criterion, row.target, sums))


def _row(t: Translator, plan: Plan, row: Progress, *, estimated: bool) -> tuple[str, ...]:
    criterion = plan.criterion(row.criterion)
    reached = result(t, criterion, row)
    if estimated:
        reached = t.gettext("%(figure)s (for the time being)") % {"figure": reached}
    stands = light(t, row.light).split(" ", 1)[1]
    if _without_goal(row):
        stands = t.gettext("reported")  # there is nothing that it could be compared with
    return criterion.title_in(t.language), goal(t, criterion, row.target), reached, stands


def _without_goal(row: Progress) -> bool:
    return row.without_goal and row.period.entries > 0


def _tone(row: Progress) -> str:
    return "" if _without_goal(row) or row.light is Light.GREY else row.light.value


def result(t: Translator, criterion: Criterion, row: Progress) -> str:
    """What was reached; beside a goal of the year also that nothing has been reported of it this year."""
    if criterion.kind == "judgement" and row.period.entries:
        return number(t, criterion, row.period.value, row.period.whole or None)
    if (both := _parts(t, criterion, row)) and row.year_result in (None, row.period_result):
        return both
    if row.year_target is not None and row.year_result is None and row.period_result is not None:
        told = {"year": amount(t, criterion, None), "period": amount(t, criterion, row.period_result)}
        return t.gettext("%(year)s this year, %(period)s in all") % told
    return _both(t, criterion, row.year_result, row.period_result)


def _parts(t: Translator, criterion: Criterion, row: Progress) -> str:
    """ "11 af 14 (79 %)": of how many it is a share says how much it says."""
    part, whole = row.period.part, row.period.whole
    same = whole and row.period_result is not None and abs(100 * part / whole - row.period_result) < 1
    return number(t, criterion, part, whole) if criterion.kind == "share" and same else ""


def goal(t: Translator, criterion: Criterion, target: Target) -> str:
    """What is wanted this year and in all, with the upper ends of what the plan has as a range."""
    year = ranged(t, criterion, target.year, target.year_max)
    period = ranged(t, criterion, target.period, target.period_max)
    if target.year is None and target.period is not None and criterion.kind in SUMMED:
        return t.gettext("%(period)s in all") % {"period": period}
    if target.year is None or year == period:
        return period
    if target.period is None:
        return t.gettext("%(year)s this year") % {"year": year}
    return t.gettext("%(year)s this year, %(period)s in all") % {"year": year, "period": period}


def _both(t: Translator, criterion: Criterion, year: Amount | None, whole: Amount | None) -> str:
    """This year and in all; once where they are the same."""
    told = {"year": amount(t, criterion, year), "period": amount(t, criterion, whole)}
    if year is None or year == whole:
        return told["period"]
    return t.gettext("%(year)s this year, %(period)s in all") % told
