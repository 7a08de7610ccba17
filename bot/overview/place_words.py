"""What is said of one area."""

from markupsafe import Markup

from bot.message import Button, Message, bold, lines, rows, spaced
from bot.overview.places import OfPlace, Part
from bot.plan.model import Plan
from bot.registrations.wording import at
from bot.texts import Translator


def of_place(t: Translator, result: OfPlace) -> Message:
    """ "Vangdalen i planåret 2017/18", and a line for each thing that was reported there."""
    button = rows(Button(t.gettext("Where the programme stands"), "standing:show"))
    where = {"area": result.plan.areas[result.area].label, "year": result.year}
    if not result.parts:
        there = at(result.plan, result.area)
        nothing = (
            t.gettext("Nothing of it has been reported at %(area)s in plan year %(year)s.")
            if there
            else t.gettext("Nothing of it has been reported in %(area)s in plan year %(year)s.")
        )
        return Message(nothing % where, button)
    head = bold(t.gettext("%(area)s in plan year %(year)s") % where)
    whole = t.gettext("The goals are for the whole programme.")
    return Message(lines(head, *(_line(t, result.plan, part) for part in result.parts), whole), button)


def _line(t: Translator, plan: Plan, part: Part) -> Markup:
    """ "Fællesspisning: 10 meldinger · i gennemsnit 34,1" """
    criterion = plan.criterion(part.criterion)
    reports = t.ngettext("%(n)s report", "%(n)s reports", part.reports) % {"n": part.reports}
    told = ""
    if part.result is not None and criterion.kind == "mean":
        told = t.gettext("%(mean)s on average") % {"mean": t.number(part.result)}
    elif part.result is not None and criterion.kind == "share":
        told = t.percent(part.result)
    elif part.result is not None:
        told = f"{t.number(part.result)} {criterion.unit_in(t.language, part.result)}"
    return Markup("%s: %s") % (criterion.title_in(t.language), spaced(reports, told))
