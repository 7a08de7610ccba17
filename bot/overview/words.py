"""The figures, or how many of them stand how where they are many, and under them what wants looking at."""

from collections.abc import Sequence
from dataclasses import replace

from markupsafe import Markup

from bot.message import Button, Message, Rows, bold, lines, rows, spaced
from bot.overview import standing
from bot.overview.actions import Standing
from bot.progress import words as progress
from bot.progress.actions import Overview
from bot.progress.model import Light, Progress
from bot.texts import Translator

AT_ONCE = 12
"""So many figures are read on a telephone without losing the thread; of more the focus areas are shown first."""
NAMED = 4
"""So many of those that are behind are named."""


def overview(t: Translator, result: Standing) -> list[Message]:
    """/fremdrift"""
    many = len(result.figures.rows) > AT_ONCE
    said = [_areas(t, result.figures)] if many else progress.overview(t, result.figures)
    late = t.ngettext("%(n)s late milestone", "%(n)s late milestones", result.late) % {"n": result.late}
    silent = t.ngettext("%(n)s silent activity", "%(n)s silent activities", result.silent) % {"n": result.silent}
    buttons = rows(
        [Button(late, "milestones:of:-")] if result.late else [],
        [Button(silent, "standing:silent")] if result.silent else [],
        [Button(t.gettext("Report (Word)"), "standing:report")] if result.reports else [],
    )
    return _with(said, buttons)


def area(t: Translator, result: Overview) -> list[Message]:
    """The figures of one focus area, or all there are."""
    return _with(progress.overview(t, result), rows(Button(t.gettext("Overview"), "standing:show")))


def lit(t: Translator, result: standing.Standing) -> Message:
    """Only the goals that are behind, or well on the way: each with its figure, the worst of those behind first."""
    shown, more = result.figures.rows[:AT_ONCE], len(result.figures.rows) - AT_ONCE
    back = rows(Button(t.gettext("Overview"), "standing:show"))
    if not shown:
        none = {
            standing.LATE: t.gettext("No goal is behind, as far as has been reported."),
            standing.WELL: t.gettext("No goal is well on the way yet, as far as has been reported."),
            standing.SILENT: t.gettext("Something has been reported of every goal."),
        }
        return Message(lines(none[result.which], _unheard(t, result)), back)
    day = {"day": t.day(result.figures.today, year=True)}
    head = {
        standing.LATE: t.gettext("Behind on %(day)s, the most behind first:") % day,
        standing.WELL: t.gettext("Well on the way on %(day)s:") % day,
        standing.SILENT: t.gettext("Nothing reported yet on %(day)s:") % day,
    }
    told = (progress.line(t, result.figures.plan, row) for row in shown)
    rest = t.ngettext("– and %(n)s more", "– and %(n)s more", more) % {"n": more} if more > 0 else ""
    return Message(lines(bold(head[result.which]), *told, rest, _unheard(t, result)), back)


def _unheard(t: Translator, result: standing.Standing) -> str:
    """Who asks what is behind must know of how much nobody knows."""
    n = result.unheard if result.which == standing.LATE else 0
    said = t.ngettext(
        "Of %(n)s goal nothing has been reported yet.", "Of %(n)s goals nothing has been reported yet.", n
    )
    return said % {"n": n} if n else ""


def _with(said: Sequence[Message], buttons: Rows) -> list[Message]:
    return [*said[:-1], replace(said[-1], buttons=(*said[-1].buttons, *buttons))]


def _areas(t: Translator, result: Overview) -> Message:
    """Each focus area in a few lines, and a button for its figures."""
    areas = {
        key: [row for row in result.rows if row.focus_area == key]
        for key in result.plan.focus_areas
        if any(row.focus_area == key for row in result.rows)
    }
    titles = {key: result.plan.focus_areas[key].title_in(t.language) for key in areas}
    blocks = [lines(bold(titles[key]), _lights(t, result, found)) for key, found in areas.items()]
    text = Markup("\n\n").join([bold(progress.heading(t, result)), *blocks])
    each = [Button(titles[key], f"standing:area:{key}") for key in areas]
    every = Button(t.gettext("All the goals at once"), "standing:all")
    return Message(text, rows(*each, every))


def _lights(t: Translator, result: Overview, found: list[Progress]) -> Markup:
    """How many stand how; those that are behind by name."""
    count = {light: sum(row.light is light for row in found) for light in Light}
    behind = [result.plan.criterion(row.criterion).title_in(t.language) for row in found if row.light is Light.RED]
    told = [_counted(t, light, count[light]) for light in (Light.GREEN, Light.YELLOW, Light.GREY) if count[light]]
    red = lines(_counted(t, Light.RED, len(behind)), *(f"– {title}" for title in behind[:NAMED])) if behind else ""
    more = len(behind) - NAMED
    rest = t.ngettext("– and %(n)s more", "– and %(n)s more", more) % {"n": more} if more > 0 else ""
    return lines(spaced(*told), red, rest)


def _counted(t: Translator, which: Light, n: int) -> str:
    """ "🟢 godt med: 3" """
    return f"{progress.light(t, which)}: {n}"
