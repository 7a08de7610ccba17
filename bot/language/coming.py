"""Reads what is announced: what, which day, when, where. Words that tell of something that was announce nothing."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple

from bot.language import days, parts_of_day, unheard_of
from bot.language.atoms.normalise import Folded
from bot.language.atoms.tokens import Atom
from bot.language.counts.count import NO_FACT, Count
from bot.language.drafts.draft import Draft
from bot.language.lexicon import Kind
from bot.language.places.place import Place
from bot.language.places.spots import spot
from bot.language.sentences.happened import ATE
from bot.language.sentences.inviting import COME, as_invited
from bot.language.sentences.tenses import PAST
from bot.language.sentences.titles import event_title, theme
from bot.language.times.calendar import When
from bot.language.times.hours import Hours

HOST = frozenset({"vaert", "vaertinde", "host"})
"""Who says "jeg er vært" says nothing of what has been, though it looks like "været"."""
NEVER = frozenset({"called_off", "untold", "ask", "correction", "thanks"})
SIGN_UP = re.compile(
    r"[\s,;:.(-]*\b(?:(?:bindende )?tilmeld\w*|(?:sidste )?(?:frist|svarfrist)|s\.?u\.?\b|bestil\w*|ring(?: til| på)|"
    r"sms(?: til)?|skriv til|kontakt\b|sign[ -]?up|rsvp|call|text)\b(?:\b(?:tlf|nr|kl|mob|d)\.|\d\.|[^.!?\n])*",
    re.IGNORECASE,
)
"""From a word about signing up to the end of its sentence; "tlf." and "18. marts" end none."""
LONGEST_TITLE = 60
ENDS_OF_A_WEEK, DAYS = 2, 7
WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "loerdag", "soendag")
DATED = re.compile(
    rf"\b(?P<weekday>{'|'.join(WEEKDAYS)}),? (?:(?:den|d\.?) ?(?P<day>\d{{1,2}})|(?P<dotted>\d{{1,2}})(?=\.))"
    r"(?!\.?\d|\.? ?(?:[-/:]|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))"
)
""" "lørdag den 25." and "lørdag 25." are one day."""
UNTIL = {
    **dict.fromkeys(("i aften", "iaften", "her i aften", "her til aften", "tonight", "this evening"), 15),
    **dict.fromkeys(("i eftermiddag", "her i eftermiddag", "her til eftermiddag", "this afternoon"), 12),
    **dict.fromkeys(("senere i dag", "senere idag", "later today"), 24),
}
"""What is said of the same day, and the hour before which it is still to come."""
LONG_AGO = timedelta(days=30)
"""A date without a year that was longer ago than this may be the coming one, where an hour is named."""


class Details(NamedTuple):
    """Day, hours and place, as far as words name them."""

    days: tuple[date, ...] = ()
    """One is the day; of several it must be asked which."""
    hours: Hours | None = None
    area: str | None = None
    areas: tuple[str, ...] = ()
    """Where it may be, if the words leave it open."""
    venue: str | None = None
    spot: str | None = None
    """A place that the plan does not know, as it is written."""
    other: time | None = None
    """When it would begin, were the other half of the day meant: the night of "kl. 2.30", the evening of "kl. 7"."""
    called: str | None = None
    """What the words announce by a name that the plan does not know: "natløb"."""
    timed: bool = False
    """An hour is named, or "formiddag"."""

    @property
    def empty(self) -> bool:
        return not (self.days or self.hours or self.area or self.areas or self.venue or self.spot)


class Coming(NamedTuple):
    """Something that will be held, as somebody announces it."""

    criterion: str
    kind: Kind
    title: str | None
    details: Details


@lru_cache(maxsize=16)
def without_sign_up(text: str) -> str:
    """The words without how to sign up: "tilmelding hos Ruth, tlf. 20 30 40 50, senest torsdag".

    Neither a name nor a number of somebody comes into a calendar that everybody sees, and no deadline is the day.
    """
    return SIGN_UP.sub("", text)


def details(items: Sequence[Atom], folded: Folded, text: str, today: date) -> Details:
    """What the words say of day, hours and place."""
    clock = next((item for item in items if item.tag == "skip" and item.value == "clock"), None)
    at = parts_of_day.told(folded.text[clock.start : clock.end], folded.text) if clock else parts_of_day.Told()
    without_clock = text if clock is None else _cut(text, folded.span(clock.start, clock.end))
    named = _whole_week(tuple(day for day in days.days(without_clock, today) if day >= today))
    named = _one_day(named, folded.text, today) if named else named
    places: list[Place] = [item.value for item in items if item.tag == "place" and not item.value.origin]
    areas = tuple(dict.fromkeys(place.area for place in places if place.area))
    venue = next((place.venue for place in places if place.venue), None)
    open_areas = areas or tuple(str(each) for place in places for each in place.options)
    meant = (folded.span(item.start, item.end) for item in items if item.tag != "word")
    where = None if venue else spot(text, meant)
    area = areas[0] if len(areas) == 1 else None
    found = Details(named, at.hours, area, open_areas, venue, where, at.other, timed=at.hours is not None)
    strange = bool(named) and all(item.tag != "topic" for item in items)
    return _with_its_own_name(found, items, folded, text, today) if strange else found


def _with_its_own_name(named: Details, items: Sequence[Atom], folded: Folded, text: str, today: date) -> Details:
    """With the name of a happening that nobody knows, where the words announce it."""
    begins = None if named.hours else parts_of_day.begins(folded.text)
    said = Hours(begins) if begins else named.hours
    items = as_invited(items)
    if not announces(items, folded, named._replace(hours=said), datetime.combine(today, time.min)):
        return named
    return named._replace(called=unheard_of.name(items, folded, text), timed=said is not None)


def _one_day(named: tuple[date, ...], folded: str, today: date) -> tuple[date, ...]:
    """Without the nearest Saturday, where "lørdag den 25." is another one."""
    found = DATED.search(folded)
    if found is None or len(named) > ENDS_OF_A_WEEK:
        return named
    number, weekday = int(found["day"] or found["dotted"]), WEEKDAYS.index(found["weekday"])
    ahead = (today + timedelta(days=n) for n in range(LONG_AGO.days + 1))
    meant = next((day for day in ahead if day.day == number and day.weekday() == weekday), None)
    nearest = today + timedelta(days=(weekday - today.weekday()) % DAYS)
    return (meant,) if meant and set(named) <= {meant, nearest} else named


def _whole_week(named: tuple[date, ...]) -> tuple[date, ...]:
    """ "i næste uge" is any day of it, and not its Monday or its Sunday."""
    if len(named) != ENDS_OF_A_WEEK or named[0].weekday() or (named[1] - named[0]).days != DAYS - 1:
        return named
    return tuple(named[0] + timedelta(days=n) for n in range(DAYS))


def may_announce(items: Sequence[Atom]) -> bool:
    """Whether it is worth looking closer: a word about a day ahead, or an hour. Most messages tell of what was."""
    whens = _whens(items)
    return (
        any(item.tag == "skip" and item.value == "clock" for item in items)
        or any(when.future for when in whens)
        or any(item.tag == "when" and item.text in UNTIL for item in items)
        or (_invites(items) and any(when.weekday is not None for when in whens))
    )


def _invites(items: Sequence[Atom]) -> bool:
    """ "Lørdag er der loppemarked, kom og vær med": it is the coming Saturday, without an hour too."""
    return any(item.tag == "invite" and item.text == COME for item in items)


def may_be_off(items: Sequence[Atom]) -> bool:
    return any(item.tag == "called_off" for item in items)


def is_later_today(items: Sequence[Atom], now: datetime) -> bool:
    """ "18 til banko i aften", said in the morning: nobody has come yet."""
    later = any(item.tag == "when" and now.hour < UNTIL.get(item.text, 0) for item in items)
    been = any(item.tag in PAST or (item.tag == "count" and item.value.came) for item in items)
    return later and not been


def announces(items: Sequence[Atom], folded: Folded, named: Details, now: datetime) -> bool:
    """Whether the words announce: a day ahead, and nothing that tells of something that was."""
    tags = {item.tag for item in items}
    if not named.days or tags & NEVER or _asks(items) or _lacks(items):
        return False
    if any(_past(each, named, now.date()) for each in _whens(items)):
        return False
    if any(when.habit for when in _whens(items)) or any(count.came and count.value for count in _counts(items)):
        return False
    if named.days[0] == now.date() and (named.hours is None or named.hours.starts <= now.time()):
        return is_later_today(items, now)
    if any(when.future for when in _whens(items)):
        return True
    counted = any(count.relation not in NO_FACT for count in _counts(items))
    told = any(item.tag in PAST and folded.text[item.start : item.end] not in HOST for item in items)
    told = told or any(item.tag == "topic" and item.text.startswith(ATE) for item in items)
    return (named.hours is not None or _invites(items)) and not counted and not told


def _lacks(items: Sequence[Atom]) -> bool:
    """ "vi mangler 4 stole til fællesspisningen på lørdag"; not "julefrokost 8/12, vi mangler 3 frivillige"."""
    named = next((at for at, item in enumerate(items) if item.tag == "topic"), 0)
    return any(item.tag == "complaint" for item in items[:named]) and any(count.value for count in _counts(items))


def called_off(items: Sequence[Atom], named: Details) -> bool:
    """ "fællesspisningen på torsdag er aflyst": of what is ahead; what was called off and is over is nobody's news."""
    tags = {item.tag for item in items}
    been = any(when.period or _was_before(when, named) for when in _whens(items))
    return "called_off" in tags and not been and not _asks(items) and not any(count.came for count in _counts(items))


def _was_before(when: When, named: Details) -> bool:
    """Whether it says another day than the one to come; "den 27." is both, and the coming one is meant."""
    ahead = named.days[0] if named.days else None
    return when.day is not None and ahead is not None and when.day < ahead and when.day.day != ahead.day


def title_of(draft: Draft) -> str | None:
    """What it is called: the name of an event, the theme of a dinner."""
    found = event_title(draft.group, draft) if draft.topic.kind == "event" else theme(draft.group, draft)
    return found[0] if found else None


def called(items: Sequence[Atom], folded: Folded, text: str) -> str | None:
    """The words before day, hour and place, where they are few enough to be a name: "generalforsamling"."""
    ends = next((item.start for item in items if item.tag in ("when", "skip", "place") or item.text in ",.:;("), None)
    start, end = folded.span(0, len(folded.text) if ends is None else ends)
    words = text[start:end].split()
    while words and words[-1].lower() in ("på", "i", "ved", "den", "d.", "til", "er", "der", "on", "in", "at", "the"):
        words.pop()
    title = " ".join(words)
    return title if 2 < len(title) <= LONGEST_TITLE else None


def _whens(items: Sequence[Atom]) -> list[When]:
    return [item.value for item in items if item.tag == "when"]


def _counts(items: Sequence[Atom]) -> list[Count]:
    return [item.value for item in items if item.tag == "count"]


def _asks(items: Sequence[Atom]) -> bool:
    return any(item.text == "?" for item in items)


def _past(when: When, named: Details, today: date) -> bool:
    """Whether it says a day that was. "lørdag den 16. juni" was no Saturday last time, so the next is meant."""
    if when.period:
        return True
    if when.why == "conflict" or when.day is None or when.day >= today:
        return False
    ahead = named.days[0]
    again = (when.day.day, when.day.month) == (ahead.day, ahead.month) and today - when.day > LONG_AGO
    return not (again and named.hours is not None)


def _cut(text: str, span: tuple[int, int]) -> str:
    """ "fredag kl. 10-14": the hours are no days of the month."""
    return f"{text[: span[0]]} {text[span[1] :]}"
