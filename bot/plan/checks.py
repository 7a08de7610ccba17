"""What must hold between the tables of a plan file: references, texts in every language, places, time."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import combinations
from typing import Any
from zoneinfo import ZoneInfo

from bot.language.atoms.normalise import fold
from bot.language.lexicon import HouseNumbers
from bot.plan import course_checks, criterion_checks, former_checks, meeting_checks
from bot.plan.learnt import TABLES
from bot.plan.model import Plan
from bot.texts import LANGUAGES

TITLED = ("focus_areas", "activities", "criteria", "indicators", "goals", "groups", "courses")
NEEDED = ("areas", "criteria")
MOST_NAMED = 8
Error = tuple[str, str]
"""The key where something is wrong, and what."""


def errors_of(plan: Plan, data: Mapping[str, Any], used: Mapping[str, Any]) -> Iterator[str]:
    """Each error as a line. `data` is the file as written: others may refer to a table that is wrong itself.

    `used` is what the plan was made of: less, where something in the file is wrong.
    """
    yield from (f"{each}: needs at least one" for each in NEEDED if data.get(each) == {})
    known = {section: set(tables) for section, tables in data.items() if isinstance(tables, Mapping)}
    for check in (_time, _texts, _places, _streets, _learnt):
        yield from (f"{key}: {message}" for key, message in check(plan))
    yield from (f"{key}: {message}" for key, message in _references(plan, known, used))
    for each in (criterion_checks, former_checks, meeting_checks, course_checks):
        yield from (f"{key}: {message}" for key, message in each.errors_of(plan))
    yield from (f"{key}: {message}" for key, message in _beredskab(plan, used))


def _beredskab(plan: Plan, used: Mapping[str, Any]) -> Iterator[Error]:
    """Texts that the file has, in every language; a part of the plan belongs to one seat."""
    written = used.get("beredskab", ())
    for key, text in plan.beredskab.texts():
        if key.split(".")[1] in written:
            yield from _in_all_languages(plan, key, text)
    parts = [seat.part for seat in plan.beredskab.seats.values() if seat.part]
    for key, seat in plan.beredskab.seats.items():
        if seat.part and parts.count(seat.part) > 1:
            yield f"beredskab.seats.{key}.part", f'"{seat.part}" is the part of more than one seat'


def _time(plan: Plan) -> Iterator[Error]:
    for number, language in enumerate(plan.languages):
        if language not in LANGUAGES:
            yield f"languages[{number}]", f'the bot does not speak "{language}" yet; it speaks {", ".join(LANGUAGES)}'
    if plan.ends <= plan.starts:
        yield "ends", f"{plan.ends} is not after the plan's first day, {plan.starts}"
    try:
        ZoneInfo(plan.timezone)
    except (OSError, ValueError, KeyError):
        yield "timezone", f'"{plan.timezone}" is not known; write for instance "Europe/Copenhagen"'


def _texts(plan: Plan) -> Iterator[Error]:
    yield from _in_all_languages(plan, "title", plan.title)
    if plan.vision is not None:
        yield from _in_all_languages(plan, "vision", plan.vision)
    for role, called in plan.roles.items():
        yield from _in_all_languages(plan, f"roles.{role}.title", called.title)
        yield from _in_all_languages(plan, f"roles.{role}.several", called.several)
    for key, text in plan.newsletter.titles():
        yield from _in_all_languages(plan, key, text)
    for section in TITLED:
        for key, table in getattr(plan, section).items():
            yield from _in_all_languages(plan, f"{section}.{key}.title", table.title)
    for activity in plan.activities.values():
        for key, sub in activity.sub_activities.items():
            yield from _in_all_languages(plan, f"activities.{activity.key}.sub_activities.{key}.title", sub.title)
    for each in plan.criteria.values():
        yield from _in_all_languages(plan, f"criteria.{each.key}.report", each.report)
        yield from _in_all_languages(plan, f"criteria.{each.key}.unit", each.unit)


def _in_all_languages(plan: Plan, key: str, text: Mapping[str, object]) -> Iterator[Error]:
    missing = [language for language in plan.languages if language not in text]
    unknown = [language for language in text if language not in plan.languages]
    if missing:
        yield key, f"has no text in {', '.join(missing)}"
    if unknown:
        yield key, f"is in {', '.join(unknown)}, which is not one of the plan's languages"


def _references(plan: Plan, known: Mapping[str, set[str]], used: Mapping[str, Any]) -> Iterator[Error]:
    for key, section, name in (*_named(plan), *_named_by_figures(plan, used)):
        if section in known and name not in known[section]:
            yield key, f'"{name}" is not one of {section}{_instead(plan, section, name) or _some(known[section])}'
    for each in plan.criteria.values():
        activity = plan.activities.get(each.activity)
        if each.sub_activity and activity and each.sub_activity not in activity.sub_activities:
            yield f"criteria.{each.key}.sub_activity", f'"{each.sub_activity}" is not part of {each.activity}'


def _instead(plan: Plan, section: str, name: str) -> str:
    """What is named by a key that it had before."""
    now = plan.key_now(section, name)
    return f"; {section}.{now} was called so" if now != name else ""


def _some(names: Collection[str]) -> str:
    """Those that there are, where they are few enough to be read."""
    return f" ({', '.join(sorted(names))})" if 0 < len(names) <= MOST_NAMED else ""


def _named(plan: Plan) -> Iterator[tuple[str, str, str]]:
    """Every place where one table names another: the key, the section it should be in, the name."""
    yield "organisation", "institutions", plan.organisation
    yield from ((f"newsletter.{key}", "criteria", named) for key, named in plan.newsletter.counts())
    yield from _named_areas(plan)
    yield from course_checks.named(plan)
    yield from meeting_checks.named(plan)
    for activity in plan.activities.values():
        yield f"activities.{activity.key}.focus_area", "focus_areas", activity.focus_area
    for indicator in plan.indicators.values():
        yield f"indicators.{indicator.key}.focus_area", "focus_areas", indicator.focus_area
    for each in plan.criteria.values():
        yield f"criteria.{each.key}.activity", "activities", each.activity
        for number, owner in enumerate(each.owners):
            yield f"criteria.{each.key}.owners[{number}]", "institutions", owner


def _named_areas(plan: Plan) -> Iterator[tuple[str, str, str]]:
    for organisation in plan.organisations.values():
        for number, area in organisation.afdelinger.items():
            yield f"organisations.{organisation.key}.afdelinger.{number}", "areas", area
    for section in ("venues", "institutions"):
        for venue in getattr(plan, section).values():
            if venue.area is not None:
                yield f"{section}.{venue.key}.area", "areas", venue.area
    for outsider in plan.beredskab.outsiders.values():
        yield from ((f"beredskab.outsiders.{outsider.key}.areas", "areas", area) for area in outsider.areas)


def _named_by_figures(plan: Plan, used: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    if "figures" in used:
        yield "figures.group", "groups", plan.figures.group
    for institution in plan.figures.by_role:
        yield f"figures.by_role.{institution}", "institutions", institution


def _places(plan: Plan) -> Iterator[Error]:
    """A name leads to one place; only the institution that runs the programme may be called as its house is."""
    taken: dict[str, str] = {}
    for key, names in _place_names(plan):
        for number, name in enumerate(names):
            first = taken.setdefault(fold(name), key)
            if first != key:
                yield f"{key}.names[{number}]", f'"{name}" is already a name of {first}'


def _place_names(plan: Plan) -> Iterable[tuple[str, tuple[str, ...]]]:
    for section in ("areas", "organisations", "venues", "institutions"):
        for key, place in getattr(plan, section).items():
            if not (section == "institutions" and key == plan.organisation and key in plan.venues):
                yield f"{section}.{key}", place.names


def _learnt(plan: Plan) -> Iterator[Error]:
    for word, means in plan.learnt.items():
        table, _, key = means.partition(".")
        if table not in TABLES or key not in getattr(plan, table):
            yield (
                f'learnt."{word}"',
                f'"{means}" is nothing that has names; write for instance "areas.{next(iter(plan.areas), "x")}"',
            )


def _streets(plan: Plan) -> Iterator[Error]:
    """A house lies in one area; an area may be called as one of its own streets."""
    streets = [
        (f"areas.{area.key}.streets[{number}]", area.key, street)
        for area in plan.areas.values()
        for number, street in enumerate(area.streets)
    ]
    for (_, area, street), (key, own, other) in combinations(streets, 2):
        if fold(street.name) == fold(other.name) and _overlap(street.numbers, other.numbers):
            yield key, f'"{other.name}" has houses that are already in {area if area != own else "this area"}'
    for key, area, street in streets:
        for other_area in plan.areas.values():
            if other_area.key != area and fold(street.name) in map(fold, other_area.names):
                yield f"{key}.name", f'"{street.name}" is a name of areas.{other_area.key}'


def _overlap(some: Iterable[HouseNumbers], others: Iterable[HouseNumbers]) -> bool:
    return any(_share(one, other) for one in some for other in others)


def _share(one: HouseNumbers, other: HouseNumbers) -> bool:
    if {one.parity, other.parity} == {"odd", "even"}:
        return False
    ends = [end for end in (one.last, other.last) if end is not None]
    return not ends or max(one.first or 0, other.first or 0) <= min(ends)
