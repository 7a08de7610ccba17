"""What a plan says of what counts, where the words of a report alone do not decide it."""

import re
from collections.abc import Collection
from dataclasses import replace

from bot.language.lexicon import GATHERINGS
from bot.language.reading import Ask
from bot.plan.criteria import Criterion
from bot.plan.model import Plan
from bot.registrations.facts import HAPPENINGS, PARTS, Facts

IN_PER_CENT = r"%|pct\b|procent|per ?cent"
NUMBER = r"(?<![\d.,])(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)"
OF_ALL = re.compile(rf"{NUMBER}\s*(?:(?:ud )?af(?: de)?|out of)\s*{NUMBER}", re.IGNORECASE)
SLASHED = re.compile(r"(?<![\d/.,-])(\d{1,5}) ?/ ?(\d{1,5})(?![\d/-]|[.,]\d)")
MONTHS, YEARS = 12, 1900
THOUSANDS = re.compile(r"\.(?=\d{3}\b)")
SHARES = ("value", "part", "whole")
MISSING = Ask("area").why
"""Asked because nothing was said of it."""


def lacks_volunteers(plan: Plan, facts: Facts) -> bool:
    """Whether it is said that nobody helped with an event that counts by its volunteers' help. Nothing said is no."""
    criterion = plan.criteria.get(facts.criterion)
    return criterion is not None and criterion.with_volunteers and facts.kind == "event" and facts.volunteers == 0


def counts_people(plan: Plan, facts: Facts) -> bool:
    """Whether it is a happening of which the plan counts those who came, and not that it was held."""
    criterion = plan.criteria.get(facts.criterion)
    return criterion is not None and criterion.measure == "participants" and facts.kind in GATHERINGS


def held(plan: Plan, facts: Facts) -> int:
    """How many events a report tells of: more than one where the plan counts that they were held."""
    return int(facts.value or 1) if facts.kind == "event" and not counts_people(plan, facts) else 1


def peopled(plan: Plan, facts: Facts, asks: tuple[Ask, ...]) -> tuple[Ask, ...]:
    """Where those who came are what counts, how many they were is asked for."""
    known = facts.participants is not None or any(ask.field in ("participants", *PARTS) for ask in asks)
    return asks if known or not counts_people(plan, facts) else (*asks, Ask("participants"))


def shared(plan: Plan, facts: Facts, asks: tuple[Ask, ...]) -> tuple[Ask, ...]:
    """Of a share both numbers are asked for, and no single one: so many, out of so many."""
    if not _is_share(plan, facts.criterion):
        return asks
    rest = tuple(ask for ask in asks if ask.field != "value")
    known = {ask.field for ask in rest}
    missing = [name for name in ("part", "whole") if getattr(facts, name) is None and name not in known]
    return (*rest, *map(Ask, missing))


def placed(plan: Plan, facts: Facts, asks: tuple[Ask, ...]) -> tuple[Facts, tuple[Ask, ...]]:
    """In a programme of one area everything was there, unless the words leave a doubt of it."""
    doubts = any(ask.field == "area" and ask.why != MISSING for ask in asks)
    if plan.only_area is None or facts.kind not in HAPPENINGS or facts.area is not None or doubts:
        return facts, asks
    return replace(facts, area=plan.only_area), tuple(ask for ask in asks if ask.field != "area")


def in_units(plan: Plan, criterion: str, text: str, *, alone: bool = False) -> float | None:
    """ "68 % er trygge", "7,5 timer": the one number in what the plan has in per cent, or as an amount.

    `alone`: it was asked for, and needs no unit; nor does it behind what the plan calls it.
    """
    known = plan.criteria.get(criterion)
    if known is None or not (unit := _unit(known)):
        return None
    bare = re.fullmatch(rf"\W*{'' if alone else _called(known)}{NUMBER}\W*", text, re.IGNORECASE)
    found = [bare[1]] if bare else re.findall(rf"{NUMBER}\s*(?:{unit})", text, re.IGNORECASE)
    told = {float(THOUSANDS.sub("", number).replace(",", ".")) for number in found}
    return told.pop() if len(told) == 1 else None


def _called(criterion: Criterion) -> str:
    """As a pattern: what the plan calls it, in front of its number ("Trygge beboere: 81")."""
    titles = (*criterion.title.values(), *criterion.report.values(), *criterion.words.names)
    return rf"(?:{'|'.join(map(re.escape, titles))})\W*"


def _unit(criterion: Criterion) -> str:
    """As a pattern; empty where a number is no more than how many."""
    units = {unit for both in criterion.unit.values() for unit in both}
    if criterion.in_per_cent:
        return IN_PER_CENT
    if criterion.measure != "amount":
        return ""
    return "|".join(rf"{re.escape(unit)}\b" for unit in (*units, *criterion.words.units))


def with_units(plan: Plan, facts: Facts, asks: tuple[Ask, ...], text: str) -> tuple[Facts, tuple[Ask, ...]]:
    """With the number that stands before its unit, where nothing else was found; of a percentage "8 ud af 10" is 80."""
    rest = tuple(ask for ask in asks if ask.field not in SHARES)
    if _is_share(plan, facts.criterion) and facts.part is facts.whole is None and (both := slashed(text)):
        return replace(facts, value=both[0], part=both[0], whole=both[1]), rest
    if share := _of_all(plan, facts, text):
        return replace(facts, value=share), rest
    told = in_units(plan, facts.criterion, text) if facts.value is None else None
    return (facts, asks) if told is None else (replace(facts, value=told), rest)


def tells_no_share(plan: Plan, facts: Facts, fields: Collection[str]) -> bool:
    """ "11 af 11 var tilfredse", of a dinner: so many of so many are told where nothing is counted so."""
    known = facts.criterion in plan.criteria and facts.counted()[1] is not None
    return known and "part" in fields and not _is_share(plan, facts.criterion)


def _is_share(plan: Plan, criterion: str) -> bool:
    return criterion in plan.criteria and plan.criterion(criterion).measure == "share"


def slashed(text: str) -> tuple[int, int] | None:
    """ "37/310 havde højt fravær", of a share; a day or a month of a year is none. Pure."""
    told = [(int(part), int(whole)) for part, whole in SLASHED.findall(text)]
    found = [(part, whole) for part, whole in told if part <= whole > MONTHS and not (part <= MONTHS and whole > YEARS)]
    return found[0] if len(found) == 1 else None


def _of_all(plan: Plan, facts: Facts, text: str) -> float | None:
    """ "8 ud af 10 er trygge", of what the plan has in per cent; None where nothing of the kind is said."""
    criterion = plan.criteria.get(facts.criterion)
    if criterion is None or not criterion.in_per_cent or in_units(plan, facts.criterion, text) is not None:
        return None
    found = OF_ALL.findall(text)
    part, whole = (float(THOUSANDS.sub("", each).replace(",", ".")) for each in found[0]) if len(found) == 1 else (1, 0)
    return round(100 * part / whole, 1) if part <= whole and facts.value in (None, part) else None


def measured(plan: Plan, facts: Facts) -> Facts:
    """With those who came as what counts, where it is they whom the plan counts."""
    return replace(facts, value=facts.participants) if counts_people(plan, facts) else facts


def counted(plan: Plan, facts: Facts) -> Facts:
    """As it is kept."""
    return replace(facts, value=0) if lacks_volunteers(plan, facts) else measured(plan, facts)


def is_unique(plan: Plan, criterion: str) -> bool:
    return criterion in plan.criteria and plan.criterion(criterion).kind == "unique"
