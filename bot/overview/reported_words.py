"""What is said of what others have reported."""

from markupsafe import Markup

from bot.message import Message, bold, lines, spaced
from bot.overview.reported import Asked, Reported
from bot.plan.model import Plan
from bot.registrations.own_words import days, listing
from bot.texts import Translator


def reported(t: Translator, result: Reported) -> Message:
    """Who has reported, or what: each with its day, its figure, its reporter and a button."""
    limits = _limits(t, result.plan, result.asked)
    if not result.entries:
        none = t.gettext("No reports: %(limits)s.") % {"limits": limits} if limits else t.gettext("No reports yet.")
        return Message(none)
    if result.reporters:
        return _by(t, result, limits)
    head = bold(t.gettext("Reports") if limits else t.gettext("The latest reports"))
    then = result.then if result.asked.span and not result.asked.held else None
    return listing(t, spaced(head, limits), result.entries, result.more, then=then)


def _by(t: Translator, result: Reported, limits: str) -> Message:
    """ "Fatima: 3 meldinger" """
    people = [
        Markup("%s: %s") % (name, t.ngettext("%(n)s report", "%(n)s reports", many) % {"n": many})
        for name, many in result.reporters
    ]
    ask = t.gettext("What they have reported you see with »hvad har %(name)s meldt?«")
    return Message(
        lines(spaced(bold(t.gettext("Have reported")), limits), *people, ask % {"name": result.reporters[0][0]})
    )


def _limits(t: Translator, plan: Plan, asked: Asked) -> str:
    """Whose, where, what and when; only what was asked for."""
    whom = t.listed([each.name for each in asked.whom]) if asked.whom else ""
    about = t.listed([plan.criterion(each).title_in(t.language) for each in sorted(asked.about)]) if asked.about else ""
    area = plan.areas[asked.area].label if asked.area else ""
    return spaced(whom, area, about, days(t, asked.span) if asked.span else "")
