"""The words of the table of everything that was reported."""

from bot.plan.model import Plan
from bot.registrations.facts import Facts
from bot.registrations.wording import place, subject
from bot.texts import Translator

COUNTED = (
    "value",
    "part",
    "whole",
    "participants",
    "adults",
    "children",
    "volunteers",
    "newcomers",
    "households",
    "new",
)


def file_name(t: Translator) -> str:
    return t.gettext("reports")


def head(t: Translator) -> list[str]:
    """What stands above the columns."""
    return [
        t.gettext("Day"), t.gettext("Goal"), t.gettext("What"), t.gettext("Where"), t.gettext("Counts"),
        t.gettext("Of them"), t.gettext("Of how many"), t.gettext("Participants"), t.gettext("Adults"),
        t.gettext("Children"), t.gettext("Volunteers"), t.gettext("New residents"), t.gettext("Homes"),
        t.gettext("New ones"), t.gettext("Estimated"),
    ]  # fmt: skip


def line(t: Translator, facts: Facts, plan: Plan) -> list[str]:
    """One report."""
    known = plan.criteria.get(facts.criterion)
    goal = known.title_in(t.language) if known else facts.criterion
    day = facts.date.isoformat() if facts.date else ""
    figures = [_figure(t, getattr(facts, name)) for name in COUNTED]
    estimated = str(t.gettext("yes")) if facts.estimated else ""
    return [day, goal, str(subject(t, facts, plan)), place(facts, plan), *figures, estimated]


def _figure(t: Translator, number: float | None) -> str:
    """Without thousands set apart, so that it can be summed."""
    if number is None:
        return ""
    plain = f"{number:g}" if number != int(number) else str(int(number))
    return plain.replace(".", ",") if t.language == "da" else plain
