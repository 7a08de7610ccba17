"""What stands above rows: the activity, its time, its place, and who is counted, each on a line or all on one."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from bot.language.atoms.tokens import Atom
from bot.language.places.place import has_house
from bot.language.sentences.goals import is_plan
from bot.language.sentences.headings import HEADINGS
from bot.language.tables.looking import Look, before_a_number, has, is_time, is_year, of_item, year_of
from bot.language.tables.stretch import Stretch
from bot.language.word_sets import tag_set

TELLING = tag_set("came past held_verb called_off ask not planned future want about sick")
"""With one of these a line tells something, and heads nothing."""
BETWEEN = tag_set("sign in on at to for from and")
BESIDE = tag_set("dated month_unit week year_unit day_unit greeting them")
""" "pr. uge", "hos os": what says nothing of a row."""
_BRACKETS = re.compile(r"\(([^()]*)\)")


class Above(NamedTuple):
    """What serves the rows below, until another line says otherwise."""

    named: tuple[Stretch, ...] = ()
    """The words that name what is counted, without time and place."""
    when: tuple[Stretch | str, ...] = ()
    """The time, and its year where it would be taken for one of another."""
    place: Stretch | None = None
    unit: Stretch | None = None
    """Who the bare numbers below are: "(mødre)"."""
    year: int | None = None
    in_a_house: bool = False
    """Whether the place is an institution, which an area beside it does not replace."""
    may_report: bool = False
    """Whether the line that names what is counted says more than a heading does: it may be a report."""

    def then(self, below: "Above", *, renames: bool) -> "Above":
        """The same with what a line below it says; `renames`: that line names something, if only with unknown words."""
        return Above(
            below.named if renames else self.named,
            below.when or self.when,
            below.place or self.place,
            below.unit if renames or below.unit else self.unit,
            below.year or self.year,
            below.in_a_house if below.place else self.in_a_house,
            below.may_report if renames else self.may_report,
        )


def above(line: Stretch, look: Look) -> tuple[Above, bool] | None:
    """What a line says of the rows below it, and whether it names anything; None where it is no heading."""
    words = Stretch(_BRACKETS.sub(lambda found: " " * len(found[0]), line.text), line.start)
    items = before_a_number(words.text, look)
    if has(items, *TELLING) or (items and is_plan(items[0])):
        return None
    times = [item for item in items if is_time(item)]
    if len(times) > 1 or any(_is_numbered(item) for item in items):
        return None
    bracketed = [(line.part(*found.span(1)), look(found[1])) for found in _BRACKETS.finditer(line.text)]
    if any(has(beside, "count") and not has(beside, "when") for _, beside in bracketed):
        return None  # "nov: - (ingen sendt)"
    year = next((item.value.value for item in items if is_year(item)), None) or _year_of(times)
    when = _when(words, times, year, look) if times else _when_of(bracketed, look)
    places = [item for item in items if item.tag == "place" or _is_house(item)]
    place = of_item(words, places[0]) if places else None
    named = _named(words, items)
    renames = any(item.tag in ("topic", "who", "word", "thing", "new") and item.text not in HEADINGS for item in items)
    house = bool(places and places[0].value.institution)
    more = any(item.value.day or item.value.weekday is not None for item in times) or has(items, "word")
    may_report = more and not line.text.endswith(":")
    return Above(named, when, place, _unit_of(bracketed), year, house, may_report), renames


def _is_house(item: Atom) -> bool:
    """ "Ranpro, juni 2019", whose name is an activity, too."""
    return item.tag == "topic" and bool(item.value.institution)


def _is_numbered(item: Atom) -> bool:
    """A number that may be of something: also "Glarbjergvej 22", which may be an address or an area with its guests."""
    return (item.tag == "count" and not is_year(item)) or (item.tag == "place" and has_house(item))


def _year_of(times: Sequence[Atom]) -> int | None:
    """The year of "4. kvartal 2018"."""
    period = times[0].value.period if times else None
    return period[0].year if period and period[0].year == period[1].year else None


def _named(words: Stretch, items: Sequence[Atom]) -> tuple[Stretch, ...]:
    """The words before and behind the time and the place, without what joins these to them."""
    if not has(items, "topic", "new", "welcome"):
        return ()
    runs: list[list[Atom]] = [[]]
    for item in items:
        if is_time(item) or is_year(item) or item.tag == "place" or item.tag in BESIDE:
            runs.append([])
        else:
            runs[-1].append(item)
    trimmed = [_trimmed(run) for run in runs]
    return tuple(words.part(run[0].start, run[-1].end) for run in trimmed if has(run, "topic", "who", "new", "welcome"))


def _trimmed(run: list[Atom]) -> list[Atom]:
    while run and run[0].tag in BETWEEN:
        run = run[1:]
    while run and run[-1].tag in BETWEEN:
        run = run[:-1]
    return run


def _unit_of(bracketed: Sequence[tuple[Stretch, Sequence[Atom]]]) -> Stretch | None:
    """ "(antal spisende)", "(mødre)"."""
    for words, items in bracketed:
        who = [item for item in items if item.tag == "who"]
        if len(who) == 1 and not has(items, "count", "when"):
            return of_item(words, who[0])
    return None


def _when(words: Stretch, times: Sequence[Atom], year: int | None, look: Look) -> tuple[Stretch | str, ...]:
    own = year_of(times, year, look.today)
    return (of_item(words, times[0]), *((own,) if own else ()))


def _when_of(bracketed: Sequence[tuple[Stretch, Sequence[Atom]]], look: Look) -> tuple[Stretch | str, ...]:
    """ "(januar)"."""
    whens = [(words, items) for words, items in bracketed if len(items) == 1 and is_time(items[0])]
    return _when(*whens[0], None, look) if len(whens) == 1 else ()
