"""What breaks a rule of the year wheel, in plain words."""

from collections.abc import Sequence

from markupsafe import Markup

from bot.meetings.rules import Break
from bot.meetings.words import moment
from bot.message import lines
from bot.plan.model import Plan
from bot.texts import Translator

MOST = 8
"""More than so many lines nobody reads."""


def warnings(t: Translator, plan: Plan, breaks: Sequence[Break]) -> Markup:
    """Each on a line; nothing where every rule holds."""
    if not breaks:
        return Markup()
    left = len(breaks) - MOST
    more = t.ngettext("… and %(n)s more", "… and %(n)s more", left) % {"n": left} if left > 0 else ""
    head = t.gettext("⚠️ Not as the plan says:")
    return lines(head, *(Markup("– %s") % warning(t, plan, each) for each in breaks[:MOST]), more)


def warning(t: Translator, plan: Plan, each: Break) -> Markup:
    said = {"too_few": _too_few, "not_after": _not_after, "clash": _clash, "day": _day}
    return said[each.rule](t, plan, each)


def _too_few(t: Translator, plan: Plan, each: Break) -> Markup:
    told = t.ngettext(
        "%(group)s: %(held)s of at least %(wanted)s meeting in the plan year",
        "%(group)s: %(held)s of at least %(wanted)s meetings in the plan year",
        each.wanted,
    )
    return told % {"group": _title(t, plan, each.group), "held": each.held, "wanted": each.wanted}


def _not_after(t: Translator, plan: Plan, each: Break) -> Markup:
    told = t.ngettext(
        "%(group)s %(when)s is not about %(weeks)s week after a meeting of %(other)s",
        "%(group)s %(when)s is not about %(weeks)s weeks after a meeting of %(other)s",
        each.wanted,
    )
    return told % (_named(t, plan, each) | {"weeks": each.wanted})


def _clash(t: Translator, plan: Plan, each: Break) -> Markup:
    return t.gettext("%(group)s %(when)s is at the same time as %(other)s") % _named(t, plan, each)


def _day(t: Translator, plan: Plan, each: Break) -> Markup:
    why = {
        "outside": t.gettext("outside of the plan's period"),
        "weekend": t.gettext("a weekend"),
        "holiday": t.gettext("a holiday"),
        "closed": t.gettext("in a month without meetings"),
        "school": t.gettext("in the school holidays"),
        "eve": t.gettext("the evening before a holiday"),
    }
    return t.gettext("%(group)s %(when)s is %(why)s") % (_named(t, plan, each) | {"why": why[each.why]})


def _named(t: Translator, plan: Plan, each: Break) -> dict[str, object]:
    return {
        "group": _title(t, plan, each.group),
        "when": moment(t, each.starts_at) if each.starts_at else "",
        "other": _title(t, plan, each.other) if each.other else "",
    }


def _title(t: Translator, plan: Plan, group: str) -> str:
    return t.title(plan.group(group).title)
