"""What must hold for each criterion: kind and measure agree, targets make sense, its words lead to it alone."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import combinations

from bot.language.atoms.normalise import fold
from bot.plan.criteria import Criterion, Target
from bot.plan.model import Plan

MEASURES = {
    "count": {"occasions", "people", "newcomers", "participants", "amount"},
    "unique": {"people", "newcomers"},
    "mean": {"participants", "people", "newcomers"},
    "share": {"share"},
    "level": {"level"},
    "trend": {"level"},
    "judgement": {"judgement"},
}
REGISTRATIONS = {
    "participants": {"faellesspisning", "event"},
    "occasions": {"event", "meeting", "course", "figure"},
    "newcomers": {"newcomer"},
    "amount": {"figure"},
    "people": {"figure", "meeting", "course"},
    "share": {"figure", "course"},
    "level": {"figure"},
    "judgement": {"figure", "course"},
}
"""How something must be reported for that to be counted of it."""
DIRECTIONS = {"up": "rising", "down": "falling"}
Error = tuple[str, str]


def errors_of(plan: Plan) -> Iterator[Error]:
    for each in plan.criteria.values():
        for key, message in (*_shape(each), *_dates(plan, each), *_targets(each)):
            yield f"criteria.{each.key}.{key}", message
    yield from _words(plan)
    for indicator in plan.indicators.values():
        if (indicator.target.value is None) == (indicator.target.change is None):
            yield f"indicators.{indicator.key}.target", "needs a value or a change, not both"


def _shape(each: Criterion) -> Iterator[Error]:
    if each.measure not in MEASURES[each.kind]:
        yield "measure", f'"{each.measure}" does not go with the kind "{each.kind}"'
    elif each.registration not in REGISTRATIONS[each.measure]:
        fitting = " or ".join(f'"{name}"' for name in sorted(REGISTRATIONS[each.measure]))
        yield "registration", f'"{each.measure}" are not counted of "{each.registration}"; write {fitting}'
    if each.usual is not None and each.usual[0] > each.usual[1]:
        yield "usual", f"{each.usual[0]:g} is more than {each.usual[1]:g}"
    for key, values in (("season", each.season), ("owners", each.owners), ("reported_by", each.reported_by)):
        if len(set(values)) < len(values):
            yield key, "says something twice"
    if not each.reported_by:
        yield "reported_by", "names nobody who could report it"
    if each.with_volunteers and each.registration != "event":
        yield "with_volunteers", "is for what is reported as an event"
    if each.delivered == "each" and len(each.owners) < 2:
        yield "delivered", '"each" needs several owners'


def _dates(plan: Plan, each: Criterion) -> Iterator[Error]:
    last: date | None = None
    for number, target in enumerate(each.targets):
        since = target.since or plan.starts
        if target.since and not plan.contains(since):
            yield f"targets[{number}].from", f"{since} is not in the plan's period"
        if last is not None and since <= last:
            yield f"targets[{number}].from", f"{since} does not come after the target before it, from {last}"
        last = since
    if each.settle_by is not None and not plan.contains(each.settle_by):
        yield "settle_by", f"{each.settle_by} is not in the plan's period"


def _targets(each: Criterion) -> Iterator[Error]:
    for number, target in enumerate(each.targets):
        for key, message in (*_ranges(target), *_fits(each, target)):
            yield f"targets[{number}].{key}", message
        year, period = target.year, target.period
        if each.kind in {"count", "unique"} and isinstance(year, float) and isinstance(period, float) and year > period:
            yield f"targets[{number}].period", f"{period:g} is less than the {year:g} of a single year"


def _ranges(target: Target) -> Iterator[Error]:
    for key, low, high in (("year", target.year, target.year_max), ("period", target.period, target.period_max)):
        if high is not None and (not isinstance(low, float) or low > high):
            yield f"{key}_max", f"needs a {key} that is no more than {high:g}"
        if isinstance(low, float) and low < 0:
            yield key, f"{low:g} is less than nothing"


def _fits(each: Criterion, target: Target) -> Iterator[Error]:
    for key, value in (("year", target.year), ("period", target.period)):
        if value is None:
            continue
        if each.kind == "judgement":
            yield key, "a judgement has no number to reach"
        elif isinstance(value, str) and each.kind not in {"trend", "share", "level"}:
            yield key, f'"{value}" does not go with the kind "{each.kind}"'
        elif isinstance(value, str) and value != DIRECTIONS[each.direction]:
            yield key, f'"{value}" goes against the direction "{each.direction}"'
        elif isinstance(value, float) and each.kind == "trend":
            yield key, 'a trend is "rising" or "falling"'
        elif isinstance(value, float) and each.kind == "share" and value > 100:
            yield key, f"{value:g} is more than the whole (100 per cent)"


def _words(plan: Plan) -> Iterator[Error]:
    """Criteria may share a name if marks tell them apart: at most one of them does without, and no mark is shared."""
    named = [(each, _folded(each.words.names), _folded(each.words.marks)) for each in plan.criteria.values()]
    for (one, names, marks), (other, other_names, other_marks) in combinations(named, 2):
        if names & other_names and (message := _confused(marks, other_marks)):
            shared = names & other_names
            name = min(each for each in other.words.names if fold(each) in shared)
            yield f"criteria.{other.key}.words", f'"{name}" is also a name of criteria.{one.key}, {message}'


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(word) for word in words)


def _confused(marks: frozenset[str], others: frozenset[str]) -> str | None:
    """Why two criteria with a name in common cannot be told apart, if they cannot."""
    if not marks and not others:
        return "and neither has marks"
    if shared := marks & others:
        return f'and both have the mark "{min(shared)}"'
    return None
