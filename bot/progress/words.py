"""Everything said about where the programme stands."""

from markupsafe import Markup

from bot.message import Message, bold, lines, spaced
from bot.plan.criteria import Amount, Criterion
from bot.plan.model import Plan
from bot.progress.actions import Overview
from bot.progress.model import Light, Progress
from bot.texts import Translator

SIGNS = {Light.GREEN: "🟢", Light.YELLOW: "🟡", Light.RED: "🔴", Light.GREY: "⚪"}
SAID_TOGETHER = 3
"""So many of which nothing was reported are listed under one word, below what has come."""
LONGEST = 3500
"""Characters to a message: with its tags it stays well within what a channel takes."""

NONE = "–"
"""Where nothing was reported, or no goal is set."""
SUMMED = ("count", "unique")
"""Kinds of which each report adds to the figure."""


def light(t: Translator, which: Light) -> str:
    """A light is always also a word."""
    names = {
        Light.GREEN: t.gettext("well on the way"),
        Light.YELLOW: t.gettext("a little behind"),
        Light.RED: t.gettext("behind"),
        Light.GREY: t.gettext("nothing reported yet"),
    }
    return f"{SIGNS[which]} {names[which]}"


def overview(t: Translator, result: Overview) -> list[Message]:
    """/fremdrift: every criterion by focus area, in as few messages as it takes."""
    blocks = [
        _block(t, result, key) for key in result.plan.focus_areas if any(row.focus_area == key for row in result.rows)
    ]
    if not blocks:
        return [Message(t.gettext("There is nothing here that you report to yet."))]
    messages = [lines(bold(heading(t, result)), _legend(t, result.plan, result))]
    for block in blocks:
        if len(messages[-1]) + len(block) > LONGEST:
            messages.append(block)
        else:
            messages[-1] = messages[-1] + Markup("\n\n") + block
    return [Message(text) for text in messages]


def heading(t: Translator, result: Overview) -> str:
    return t.gettext("Where we stand on %(day)s") % {"day": t.day(result.today, year=True)}


def _legend(t: Translator, plan: Plan, result: Overview) -> str:
    return t.gettext("»This year« is plan year %(year)s. The pace is what it should have given by today.") % {
        "year": plan.year_label(result.today)
    }


def _block(t: Translator, result: Overview, focus_area: str) -> Markup:
    title = result.plan.focus_areas[focus_area].title_in(t.language)
    rows = [row for row in result.rows if row.focus_area == focus_area]
    silent = [row for row in rows if row.light is Light.GREY]
    if len(silent) < SAID_TOGETHER:
        return lines(bold(title), *(line(t, result.plan, row) for row in rows))
    told = (line(t, result.plan, row) for row in rows if row.light is not Light.GREY)
    return lines(
        bold(title),
        *told,
        f"{light(t, Light.GREY)}:",
        *(_wanted(t, result.plan.criterion(row.criterion), row) for row in silent),
    )


def _wanted(t: Translator, criterion: Criterion, row: Progress) -> str:
    """ "– Nyhedsmails sendt (mål 12 i år, 48 i alt)" """
    wanted = goals(t, criterion, row)
    return f"– {criterion.title_in(t.language)}" + (f" ({wanted})" if wanted else "")


def line(t: Translator, plan: Plan, row: Progress) -> Markup:
    """ "🟢 Nyhedsmails sendt – godt med: i år 5 (mål 12), i alt 5 (mål 48), takt 5,5" """
    criterion = plan.criterion(row.criterion)
    sign, name = light(t, row.light).split(" ", 1)
    if row.light is Light.GREEN and row.without_goal:
        name = t.gettext("reported")  # there is no goal that it could be well on the way to
    told = goals(t, criterion, row) if row.light is Light.GREY else figures(t, criterion, row)
    if criterion.kind == "mean" and (n := row.period.entries):  # an average does not say of how many
        told = spaced(told, t.ngettext("%(n)s report", "%(n)s reports", n) % {"n": n})
    head = Markup("%s %s – %s") % (sign, criterion.title_in(t.language), name)
    return Markup("%s: %s") % (head, told) if told else head


def figures(t: Translator, criterion: Criterion, row: Progress) -> str:
    """Result and goal this year and in all, and the pace."""
    result = once(t, criterion, row)
    if row.year_result != row.period_result:
        result = t.gettext("this year %(year)s, in all %(period)s") % {
            "year": this_year(t, criterion, row),
            "period": in_all(t, criterion, row),
        }
    pace = compared_with(criterion, row)
    if pace is None:
        return result
    told = {"result": result, "pace": amount(t, criterion, pace)}
    if sets_out(row):
        return t.gettext("%(result)s, before that %(pace)s") % told
    return t.gettext("%(result)s, pace %(pace)s") % told


def compared_with(criterion: Criterion, row: Progress) -> float | None:
    """The pace of the year; of what is to rise or to fall over the whole period, the figure from before all of it.

    None where it is the goal itself, of what nothing is added up to: that is told already.
    """
    pace = row.period_pace if row.year_target is None and sets_out(row) else row.pace
    return None if criterion.kind not in SUMMED and pace in (row.year_target, row.period_target) else pace


def sets_out(row: Progress) -> bool:
    """Whether the goal is to rise or to fall: its pace is no plan's, but the figure from which it set out."""
    return isinstance(row.period_target if row.year_target is None else row.year_target, str)


def once(t: Translator, criterion: Criterion, row: Progress) -> str:
    """ "5 (mål 12 i år, 48 i alt)": what is the same in this year and in all is said once, as in the first year."""
    shown = amount(t, criterion, row.period_result)
    wanted = goals(t, criterion, row)
    return f"{shown} ({wanted})" if wanted else shown


def goals(t: Translator, criterion: Criterion, row: Progress) -> str:
    """What is wanted. Only what is added up has a goal "in all"."""
    target = row.target
    told = {
        "year": ranged(t, criterion, target.year, target.year_max),
        "period": ranged(t, criterion, target.period, target.period_max),
    }
    if row.year_target is None and row.period_target is None:
        return ""
    if row.year_target is None:
        in_all, lasting = t.gettext("goal %(period)s in all"), t.gettext("goal %(period)s")
        return (in_all if criterion.kind in SUMMED else lasting) % told
    if row.period_target is None or row.year_target == row.period_target:
        return t.gettext("goal %(year)s") % told
    return t.gettext("goal %(year)s this year, %(period)s in all") % told


def this_year(t: Translator, criterion: Criterion, row: Progress) -> str:
    """ "7 (mål 12)", of the plan year."""
    return _against(t, criterion, row.year_result, ranged(t, criterion, row.target.year, row.target.year_max))


def in_all(t: Translator, criterion: Criterion, row: Progress) -> str:
    """The same of the whole period."""
    return _against(t, criterion, row.period_result, ranged(t, criterion, row.target.period, row.target.period_max))


def _against(t: Translator, criterion: Criterion, reached: float | None, wanted: str) -> str:
    shown = amount(t, criterion, reached)
    return shown if wanted == NONE else t.gettext("%(result)s (goal %(target)s)") % {"result": shown, "target": wanted}


def ranged(t: Translator, criterion: Criterion, low: Amount | None, high: float | None) -> str:
    """ "6–10": of a target that the plan has as a range."""
    least = amount(t, criterion, low)
    return least if high is None else f"{least}–{amount(t, criterion, high)}"


def amount(t: Translator, criterion: Criterion, number: Amount | None) -> str:
    """A figure as people write it: 33,4 or 79 % or "stigende"."""
    if number is None:
        return NONE
    if isinstance(number, str):
        return t.gettext("rising") if number == "rising" else t.gettext("falling")
    return t.percent(number) if criterion.kind == "share" or criterion.in_per_cent else t.number(number)
