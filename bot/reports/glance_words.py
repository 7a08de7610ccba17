"""What stands first in a report, for whoever reads no further: how many goals stand how, and which are behind."""

from collections import Counter
from collections.abc import Iterable, Iterator

from bot.documents.model import Block, Bullets, Paragraph, Table
from bot.plan.model import Plan
from bot.progress.light import Light
from bot.progress.model import Progress
from bot.progress.words import light
from bot.reports.figures_words import goal, result
from bot.texts import Translator

WIDTHS = (6, 2, 3, 3, 3)
ORDER = (Light.GREEN, Light.YELLOW, Light.RED, Light.GREY)


def at_a_glance(t: Translator, plan: Plan, rows: Iterable[Progress]) -> Iterator[Block]:
    """A line for each focus area, and below it by name, with figures, what is behind."""
    shown = list(rows)
    yield _counted(t, plan, shown)
    for which in (Light.RED, Light.YELLOW):
        behind = [_behind(t, plan, row) for row in shown if row.light is which]
        if behind:
            yield Paragraph(_sentence(_word(t, which)), strong=True)
            yield Bullets(tuple(behind))


def _counted(t: Translator, plan: Plan, rows: list[Progress]) -> Table:
    counts = Counter((row.focus_area, row.light) for row in rows)
    areas = [(key, area.title_in(t.language)) for key, area in plan.focus_areas.items()]
    lines = [
        (title, *(_count(counts[key, each]) for each in ORDER))
        for key, title in areas
        if any(counts[key, each] for each in ORDER)
    ]
    together = Counter(row.light for row in rows)
    whole = (t.gettext("All in all"), *(_count(together[each]) for each in ORDER))
    header = (t.gettext("Focus area"), *(_sentence(_word(t, each)) for each in ORDER))
    return Table(header, (*lines, whole), WIDTHS)


def _count(n: int) -> str:
    return str(n) if n else "–"


def _behind(t: Translator, plan: Plan, row: Progress) -> str:
    """ "Videre til en ungdomsuddannelse: 0 af 2 (0 %), målet er 95 %"."""
    criterion = plan.criterion(row.criterion)
    told = {
        "title": criterion.title_in(t.language),
        "result": result(t, criterion, row),
        "goal": goal(t, criterion, row.target),
    }
    return t.gettext("%(title)s: %(result)s – the goal is %(goal)s") % told


def _word(t: Translator, which: Light) -> str:
    return light(t, which).split(" ", 1)[1]


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
