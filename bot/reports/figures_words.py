"""The figures of an activity in a report: goal, result and where it stands, criterion by criterion."""

from collections.abc import Iterable

from bot.documents.model import Table
from bot.figures.wording import number
from bot.plan.criteria import Amount, Criterion, Target
from bot.plan.model import Plan
from bot.progress.light import Light
from bot.progress.model import Progress
from bot.progress.words import SUMMED, amount, light, ranged
from bot.texts import Translator

WIDTHS = (5, 3, 3, 3)


def figures(t: Translator, plan: Plan, rows: Iterable[Progress], estimated: frozenset[str] = frozenset()) -> Table:
    """Goal, result and light of each criterion."""
    header = (t.gettext("Criterion"), t.gettext("Goal"), t.gettext("Result so far"), t.gettext("Where we stand"))
    shown = list(rows)
    told = tuple(_row(t, plan, row, estimated=row.criterion in estimated) for row in shown)
    return Table(header, told, WIDTHS, tuple(_tone(row) for row in shown))


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
    return (row.target.year, row.target.period) == (None, None) and row.period.entries > 0


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
