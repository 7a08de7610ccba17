"""How much of a plan year, or of a season within it, has passed: pure arithmetic on days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Span:
    """A first and a last day, both included."""

    starts: date
    ends: date

    def __contains__(self, day: date) -> bool:
        return self.starts <= day <= self.ends

    def until(self, day: date) -> "Span":
        """The part up to and including that day; empty (it ends before it starts) where the day comes earlier."""
        return Span(self.starts, max(self.starts - DAY, min(self.ends, day)))

    @property
    def days(self) -> int:
        return (self.ends - self.starts).days + 1


def season_days(season: Sequence[int], span: Span) -> int:
    """The days of a span that lie in the months of a season; all of them where there is no season."""
    if not season:
        return span.days
    return sum(part.days for part in _months(span) if part.starts.month in season)


def _months(span: Span) -> list[Span]:
    parts, first = [], span.starts
    while first <= span.ends:
        last = min(next_month(first) - DAY, span.ends)
        parts.append(Span(first, last))
        first = last + DAY
    return parts


def next_month(day: date) -> date:
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)


def passed(season: Sequence[int], today: date, span: Span) -> float:
    """The share of a span, by the days of its season, that has passed when today is over: 0 to 1."""
    months = season if season_days(season, span) else ()
    return season_days(months, span.until(today)) / season_days(months, span)


def share(season: Sequence[int], part: Span, whole: Span) -> float:
    """How much of the season's days in the whole lie in a part of it: 0 to 1."""
    months = season if season_days(season, whole) else ()
    return season_days(months, part) / season_days(months, whole)
