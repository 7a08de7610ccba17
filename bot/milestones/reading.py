"""From words, or the cells of a spreadsheet, to milestones: which activity, which month, what is to be reached."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from bot.language.atoms.normalise import fold
from bot.language.times.meanings import Meanings
from bot.language.times.months import months
from bot.plan.model import Plan
from bot.plan.season import Span

ACTIVITY, MONTH, TEXT, OWNER = "activity", "month", "text", "owner"
HEADS = Meanings(
    {
        word: what
        for what, words in (
            (ACTIVITY, "aktivitet aktiviteter indsats activity"),
            (MONTH, "maaned month"),
            (TEXT, "milepael milepaele milestone tekst"),
            (OWNER, "ansvarlig ansvarlige ejer owner responsible"),
        )
        for word in words.split()
    }
)
"""What stands above the columns of a table, folded."""
YEAR = re.compile(r"\b(20\d\d)\s?[-/]\s?(?:20)?\d\d\b")
Heads = Sequence[str | None]
"""What each column holds; None where the words above it do not say."""
LEAST_IN_COMMON = 4
"""Letters of a title that must be there to tell an activity by the beginning of it."""


class Line(NamedTuple):
    """One milestone as it was written."""

    activity: str
    month: date
    text: str
    owner: str = ""


class Read(NamedTuple):
    lines: list[Line]
    unread: list[str]
    """What was written and not understood, as it stood."""


def year_named(text: str, plan: Plan) -> Span | None:
    """ "Milepælsplan 2018/19": the plan year that a heading or a file's name says."""
    found = YEAR.search(text)
    if found is None:
        return None
    day = date(int(found[1]), plan.year_starts_in, 1)
    return plan.plan_year(day) if plan.contains(day) else None


def written(text: str, plan: Plan, year: Span) -> Read:
    """ "Mødregrupper, marts: nyt hold er begyndt", a line each."""
    read = Read([], [])
    for line in filter(None, map(str.strip, text.splitlines())):
        head, colon, what = line.partition(":")
        named, month = activity_in(head, plan), month_in(head, year)
        if colon and what.strip() and named and month:
            read.lines.append(Line(named, month, what.strip()))
        else:
            read.unread.append(line)
    return read


def sheet(rows: Sequence[Sequence[str]], plan: Plan, year: Span) -> Read:
    """Either a column for each month and a row for each activity, or a row for each milestone."""
    for at, row in enumerate(rows):
        heads = [HEADS.of(fold(cell).strip(" .:")) for cell in row]
        dated = {n: found for n, cell in enumerate(row) if (found := month_in(cell, year))}
        if len(dated) >= 3:
            return _read(_wide(rows[at + 1 :], heads, dated, plan))
        if MONTH in heads and TEXT in heads:
            return _read(_long(rows[at + 1 :], heads, plan, year))
    return Read([], [" | ".join(filter(None, row)) for row in rows[:3]])


def _read(found: Iterable[Line | str]) -> Read:
    read = Read([], [])
    for each in found:
        if isinstance(each, Line):
            read.lines.append(each)
        else:
            read.unread.append(each)
    return read


def _wide(rows: Sequence[Sequence[str]], heads: Heads, dated: dict[int, date], plan: Plan) -> Iterator[Line | str]:
    owner = _column(heads, OWNER)
    own = _column(heads, ACTIVITY) or 0
    for row in rows:
        cells = {month: row[n] for n, month in dated.items() if n < len(row) and row[n]}
        named = activity_in(row[own], plan) if own < len(row) else None
        if not cells:
            continue
        if named is None:
            yield row[own] if own < len(row) and row[own] else " | ".join(cells.values())[:80]
            continue
        who = row[owner] if owner is not None and owner < len(row) else ""
        yield from (Line(named, month, text, who) for month, text in cells.items())


def _long(rows: Sequence[Sequence[str]], heads: Heads, plan: Plan, year: Span) -> Iterator[Line | str]:
    columns = [_column(heads, what) for what in (ACTIVITY, MONTH, TEXT, OWNER)]
    last = ""
    for row in rows:
        activity, month, text, owner = (row[n] if n is not None and n < len(row) else "" for n in columns)
        last = activity or last  # a merged cell is written once
        named, found = activity_in(last, plan), month_in(month, year)
        if named and found and text:
            yield Line(named, found, text, owner)
        elif text:
            yield " | ".join(filter(None, (last, month, text)))[:80]


def _column(heads: Heads, what: str) -> int | None:
    return heads.index(what) if what in heads else None


def month_in(text: str, year: Span) -> date | None:
    """The first of the month that is named, in that plan year: "marts", "sept.", "2018-03-01", "marts 2018"."""
    if found := re.fullmatch(r"(20\d\d)-(\d\d)-\d\d", text.strip()):
        return _within(int(found[1]), int(found[2]), year) if 1 <= int(found[2]) <= 12 else None
    numbers = months(text)
    if len(numbers) != 1:
        return None
    number = numbers.pop()
    said = re.search(r"\b20\d\d\b", text)
    years = [int(said[0])] if said else [year.starts.year, year.ends.year]
    return next((day for each in years if (day := _within(each, number, year))), None)


def _within(year: int, month: int, span: Span) -> date | None:
    day = date(year, month, 1)
    return day if span.starts.replace(day=1) <= day <= span.ends else None


def activity_in(text: str, plan: Plan) -> str | None:
    """The activity that is named by its title, its key or the beginning of its title; None where it is not clear."""
    said = fold(text).strip()
    named = {key: [key, *(fold(title) for title in each.title.values())] for key, each in plan.activities.items()}
    exact = [key for key, names in named.items() if said in names]
    inside = [key for key, names in named.items() if any(name in said for name in names)]
    parts = [part.strip() for part in re.split(r"[,(–-]", said) if len(part.strip()) >= LEAST_IN_COMMON]
    begun = [key for key, names in named.items() if any(part in name for part in parts for name in names)]
    found = exact or inside or begun
    return found[0] if len(found) == 1 else None
