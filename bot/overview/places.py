"""What was reported of one area: "vis tallene for Vangdalen", "hvordan går det på Glarbjergvej?"."""

from dataclasses import dataclass

from sqlalchemy import func, select

from bot.figures.reported import measured_anew
from bot.overview.asking import named
from bot.people.menus import SEEN_BY
from bot.plan.criteria import Target
from bot.plan.model import Plan
from bot.progress import actions as progress
from bot.progress.model import Given, Sums, per_cent, result
from bot.registrations.model import Entry
from bot.work import Work

ADDED_UP = frozenset({"count", "unique", "mean", "share"})
"""Kinds of which an area has a part; a level or a judgement is of the whole programme."""


@dataclass(frozen=True, slots=True)
class Part:
    """What one criterion has had from the area in the plan year."""

    criterion: str
    reports: int
    result: float | None


@dataclass(frozen=True, slots=True)
class OfPlace:
    plan: Plan
    area: str
    year: str
    parts: tuple[Part, ...]


def area_of(work: Work, said: str) -> str:
    """The key of the area that folded words name; empty where they name none that whoever asks may see."""
    return area_in(work, said) if work.has(SEEN_BY["fremdrift"]) else ""


def area_in(work: Work, said: str) -> str:
    found = work.programme.reader.answer(said, work.said_at, kind="event", asked="area").fields.get("area")
    return str(found.value) if found and found.value in work.plan.areas else ""


def of_place(work: Work, said: str) -> OfPlace:
    """What was reported of the area that folded words name: of what they ask about, or of everything."""
    area, about = area_of(work, said), named(work.plan, said)
    shown = [each.criterion for each in progress.overview(work).rows if each.kind in ADDED_UP]
    parts = [_part(work, area, each) for each in shown if not about or each in about]
    told = tuple(part for part in parts if part.reports)
    return OfPlace(work.plan, area, work.plan.year_label(work.plan.last_until(work.today)), told)


def _part(work: Work, area: str, key: str) -> Part:
    year = work.plan.plan_year(work.plan.last_until(work.today)).until(work.today)
    criterion = work.plan.criterion(key)
    there = Entry.criterion == key, Entry.area == area, Entry.date.between(year.starts, year.ends)
    summed = (func.sum(getattr(Entry, name)) for name in progress.SUMMED)
    query = select(func.count(), *summed).where(*progress.COUNTS, *there)
    entries, value, new, part, whole = work.session.execute(query).one()
    if entries and measured_anew(work, criterion):  # a share that is to rise or fall: its latest
        newest = select(Entry.value, Entry.part, Entry.whole).where(*progress.COUNTS, *there)
        row = work.session.execute(newest.order_by(Entry.date.desc(), Entry.id.desc()).limit(1)).one()
        return Part(key, entries, per_cent([Given(*row)]))
    sums = Sums(entries, value or 0, new or 0, part or 0, whole or 0)
    return Part(key, entries, result(criterion, Target(), sums))
