"""The day of a report from all that was said about time, or what to ask."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from bot.language.reading import Ask, Period
from bot.language.times import calendar
from bot.language.times.calendar import When


class Moment(NamedTuple):
    day: date | None = None
    period: Period | None = None
    ask: Ask | None = None


UNSAID = Moment(ask=Ask("date", (), "missing"))


def moment(whens: Sequence[When], today: date, *, happened: bool, past: bool) -> Moment:
    """When it was. `happened`: on a day (else a figure, whose period ends on a day); `past`: told in the past tense."""
    if not whens:
        return UNSAID
    if len(whens) == 1 and whens[0].day and not (whens[0].weak or whens[0].options or whens[0].why):
        return Moment(whens[0].day)
    strong = [when for when in whens if not when.weak] or ([] if happened else list(whens))
    unclear = next((when for when in strong if when.options or when.why in ("typo", "ambiguous")), None)
    week = next((when.period for when in strong if when.period and _is_week(when.period)), None)
    period = _narrowest([when.period for when in strong if when.period])
    within = week or period
    days = list(dict.fromkeys(day for when in _apart(strong, today) for day in _days(when, today, past, within)))
    if unclear and not days:
        return Moment(ask=Ask("date", unclear.options, unclear.why))
    if len(days) == 1 and not (unclear and days[0] not in unclear.options):
        return Moment(days[0])
    if len(days) > 1 or unclear:
        return Moment(ask=Ask("date", tuple(days) or unclear.options if unclear else tuple(days), "conflict"))
    each = next((when.weekday for when in strong if when.weekday is not None and when.habit), None)
    if period and each is not None and _is_week(period):
        return Moment(period[0] + timedelta(days=each))
    if period:
        return _within(period, today, happened)
    vague = any(when.why == "vague" for when in strong)
    return Moment(ask=Ask("date", (), "vague" if vague else "missing"))


def _apart(whens: Sequence[When], today: date) -> Sequence[When]:
    """ "i dag, mandag" is one day; "Mandag morgen. I torsdags var vi 43", on a Monday, begins with when it is told."""
    if len(whens) < 2:
        return whens
    named = {when.day.weekday() for when in whens if when.day}
    if named and whens[0].weekday == today.weekday():
        named.add(today.weekday())
    return [when for when in whens if when.day or when.weekday not in named]


def _narrowest(periods: Sequence[Period]) -> Period | None:
    """ "Marts, gadeplan: uge 9: 12": the week, where the first is inside the other; else the first."""
    inside = (each for each in periods[1:] if periods[0][0] <= each[1] and each[0] <= periods[0][1])
    return min([*periods[:1], *inside], key=lambda each: each[1] - each[0], default=None)


def _is_week(period: Period) -> bool:
    return (period[1] - period[0]).days == 6


def _days(when: When, today: date, past: bool, within: Period | None) -> tuple[date, ...]:
    if when.day:
        return (when.day,)
    if when.weekday is None or when.habit:
        return ()
    if within and _has(within, when.weekday):  # "Uge 7: mandag 31, torsdag 44"; in "oktober" there are four
        return calendar.weekdays_within(when.weekday, within, today)
    latest = calendar.latest(when.weekday, today)
    if today.weekday() != when.weekday:
        return (latest,)
    return (today,) if past else (today, latest)


def _has(period: Period, weekday: int) -> bool:
    """Whether it has such a weekday: "i weekenden" has no Friday."""
    return (weekday - period[0].weekday()) % 7 <= (period[1] - period[0]).days


def _within(period: Period, today: date, happened: bool) -> Moment:
    if happened:
        days = calendar.days_of(period, today)
        return Moment(period=period, ask=Ask("date", days if len(days) <= 7 else ()))
    return Moment(min(period[1], today), period)
