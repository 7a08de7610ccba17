"""A sentence that can be copied: what this programme counts, at a place of its own."""

from collections.abc import Sequence

from markupsafe import Markup

from bot.language.lexicon import Kind as Registration
from bot.plan.criteria import Criterion
from bot.plan.model import Plan
from bot.plan.places import Area
from bot.texts import Translator

FIRST: tuple[Registration, ...] = ("faellesspisning", "event")
"""What people come to: the likeliest to be reported by those who write for the first time."""


def example(t: Translator, plan: Plan, area: str | None = None) -> Markup:
    """Something that happened, as one would report it: where they are at home, if that is known."""
    return Markup("<code>%s</code>") % _reported(t, plan, [*plan.criteria.values()], area)


def example_of(t: Translator, plan: Plan, activity: str, area: str | None = None) -> Markup:
    """The same of one activity: who works in the street arranges no dinners."""
    own = [each for each in plan.criteria.values() if each.activity == activity]
    counted = sorted(own, key=lambda each: each.measure != "people")
    return Markup("<code>%s</code>") % _reported(t, plan, counted, area) if own else example(t, plan, area)


def example_from(t: Translator, plan: Plan, institution: str | None, area: str | None = None) -> Markup:
    """What an institution reports itself: a nursery's head holds no dinners in the park."""
    own = [each for each in plan.criteria.values() if institution != plan.organisation and institution in each.owners]
    counted = [each for each in own if each.measure == "people"] or own
    return example_of(t, plan, counted[0].activity, area) if counted else example(t, plan, area)


def planned(t: Translator, plan: Plan, area: str | None = None) -> str:
    """Something that is coming, as one would announce it."""
    criterion = _gathering([*plan.criteria.values()])
    what = _called(t, criterion) if criterion else t.gettext("summer party")
    place = _home(plan, area)
    told = {"what": what, "place": place.label}
    if place.preposition == "at":
        return t.gettext("%(what)s on Thursday at 18:00 at %(place)s") % told
    return t.gettext("%(what)s on Thursday at 18:00 in %(place)s") % told


def counted(t: Translator, plan: Plan) -> str:
    """Something that this programme counts, as it is called in its menus."""
    criteria = [*plan.criteria.values()]
    return (_gathering(criteria) or criteria[0]).report_in(t.language)


def _reported(t: Translator, plan: Plan, criteria: Sequence[Criterion], area: str | None) -> str:
    criterion = _gathering(criteria)
    if criterion is None:
        return _counted(t, criteria[0])
    place = _home(plan, area)
    told = {"what": _called(t, criterion), "place": place.label}
    if place.preposition == "at":
        return t.gettext("37 at the %(what)s at %(place)s yesterday") % told
    return t.gettext("37 at the %(what)s in %(place)s yesterday") % told


def _counted(t: Translator, criterion: Criterion) -> str:
    told = {"report": criterion.report_in(t.language), "figure": f"5 {criterion.unit_in(t.language, 5)}"}
    return t.gettext("%(report)s yesterday: %(figure)s") % told


def _gathering(criteria: Sequence[Criterion]) -> Criterion | None:
    """What people come to: dinners, else events."""
    return next((each for kind in FIRST for each in criteria if each.registration == kind), None)


def _called(t: Translator, criterion: Criterion) -> str:
    """As it is called in the middle of a sentence, by a word that is read as this."""
    report = criterion.report_in(t.language)
    known = {name.lower() for name in criterion.words.names}
    said = report if report.lower() in known else criterion.words.names[0]
    return said if said[1:2].isupper() else said[:1].lower() + said[1:]


def _home(plan: Plan, area: str | None) -> Area:
    """Their own area; for those who have none the first of the plan."""
    return plan.areas[area] if area in plan.areas else next(iter(plan.areas.values()))
