"""What stands above rows: the activity, its time, its place, and who is counted, each on a line or all on one."""

import re
from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from bot.language.atoms.normalise import fold
from bot.language.atoms.tokens import Atom
from bot.language.places.place import has_house
from bot.language.sentences.aims import heads_aims, is_plan
from bot.language.sentences.clauses import has
from bot.language.sentences.headings import HEADINGS, week_of
from bot.language.tables.looking import Look, before_a_number, is_time, is_year, of_item, year_of
from bot.language.tables.naming import Aside, named_by
from bot.language.tables.stretch import Stretch
from bot.language.word_sets import tag_set

TELLING = tag_set("came past held_verb called_off ask not planned future want about sick")
"""With one of these a line tells something, and heads nothing."""
MEANT = tag_set("ask not planned future want sick called_off")
"""The same before a colon: "jeg har tastet skemaerne ind, her:" heads what follows."""
_YEAR = re.compile(r"(?:i|in|for)\s+(20\d\d)", re.IGNORECASE)
_AS_OF = re.compile(r"\bpr\.?\s*(?:d\.?\s*|den\s*)?$", re.IGNORECASE)
_SUMMED = re.compile(r"\s+(?:samlet|i alt|totalt|ialt)\s*:?\s*$", re.IGNORECASE)
_FIELD = re.compile(
    r"(?:indsats|aktivitet|tilbud|forløb|institution|hus|børnehus|sted|skole|måned|periode|kvartal|område|activity|place)"
    r"\s*:\s*(?=\w)",
    re.IGNORECASE,
)
THE_WEEK = "ugen"
_UNIT = re.compile(r"(?<=\w)(?:,| \()\s*(\w+)\)?(?=\s*:?$)")
_SIGNS = str.maketrans(",()", "   ")
_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")


class Above(NamedTuple):
    """What serves the rows below, until another line says otherwise."""

    named: tuple[Stretch | str, ...] = ()
    """The words that name what is counted, without time and place."""
    topics: frozenset[int] = frozenset()
    """What they may name."""
    when: tuple[Stretch | str, ...] = ()
    """The time, and its year where it would be taken for one of another."""
    week: tuple[Stretch | str, ...] = ()
    """The week, if that is the time: a weekday on a line below is of it."""
    place: Stretch | None = None
    unit: Stretch | None = None
    """Who the bare numbers below are: "(mødre)", "MILIFE, elever"."""
    year: int | None = None
    in_a_house: bool = False
    """Whether the place is an institution, which an area beside it does not replace."""
    may_report: bool = False
    """Whether the line that names what is counted says more than a heading does: it may be a report."""
    is_weekday: bool = False
    """Whether the time is a weekday and no more."""
    elsewhere: bool = False
    """Whether it names only what nobody knows: the rows below it may be of that."""
    folder: Stretch | None = None
    """What all of those below were given: "Alle tre fik mappen"."""

    def then(self, below: "Above", *, renames: bool) -> "Above":
        """The same with what a line below it says; `renames`: that line names something, if only with unknown words."""
        said = below if renames else self
        return Above(
            said.named,
            said.topics,
            (*below.when, *self.week) if below.is_weekday else below.when or self.when,
            below.week or self.week,
            below.place or self.place,
            below.unit if renames or below.unit else self.unit,
            below.year or self.year,
            below.in_a_house if below.place else self.in_a_house,
            said.may_report,
            False,
            not below.named if renames else self.elsewhere,
            below.folder or self.folder,
        )


def above(line: Stretch, look: Look) -> tuple[Above, bool] | None:
    """What a line says of the rows below it, and whether it names anything; None where it is no heading."""
    words = _bare(line := _with_its_unit(line, look))
    items = before_a_number(words.text, look)
    times, named_year = _times_and_year(words, items)
    asides = [(line.part(*found.span(1)), look(found[1])) for found in _BRACKETS.finditer(line.text)]
    if [time.text for time in times] == [THE_WEEK] and any(map(is_time, chain(*(beside for _, beside in asides)))):
        times = []  # "Ugen i Parken (uge 10)"
    telling = MEANT if line.text.endswith(":") or look.tells_of_arrivals(items) else TELLING
    if has(items, *telling) or _heads_nothing(items, times):
        return None
    if any(item.tag == "count" and item.value.value == 0 for _, beside in asides for item in beside):
        return None  # "nov: - (ingen sendt)"
    year = named_year or next((item.value.value for item in items if is_year(item)), None) or _year_of(times)
    places = [(words, item) for item in items if item.tag == "place" or _is_house(item)]
    places += [(aside, item) for aside, beside in asides for item in beside if item.tag == "place"]
    named, topics, unit = named_by(words, items, asides)
    heading = Above(
        named,
        topics,
        _when(words, times, year, look) if times else _when_of(asides, look),
        _when(words, times, year, look) if times and week_of(times[0]) else (),
        of_item(*places[0]) if places else None,
        unit or _unit_of(asides),
        year,
        bool(places and _is_kept(places[0][1])),
        _may_report(items, look) and not line.text.endswith(":"),
        bool(times) and times[0].value.weekday is not None and times[0].value.day is None,
    )
    return heading, _renames(items)


def _with_its_unit(line: Stretch, look: Look) -> Stretch:
    """ "Fraværsteam, møder" and "Fraværsteam (møder)" as "Fraværsteam møder"."""
    unit = _UNIT.search(line.text)
    if unit is None or fold(unit[1]) not in look.counted.units:
        return line
    begun, end = unit.span()
    apart = unit[0].translate(_SIGNS)
    return line._replace(text=line.text[:begun] + apart + line.text[end:])


def _bare(line: Stretch) -> Stretch:
    """A line without its brackets, the name of its field and "samlet": "Indsats: NUSSA", "august samlet"."""
    words = Stretch(_BRACKETS.sub(lambda found: " " * len(found[0]), line.text), line.start)
    words = words._replace(text=_SUMMED.sub("", words.text))
    of_a_form = _FIELD.match(words.text)
    return words.part(of_a_form.end()) if of_a_form else words


def _heads_nothing(items: Sequence[Atom], times: Sequence[Atom]) -> bool:
    """A row ("25.01 – 412 modtagere"), and what stands above aims or plans."""
    if len(times) > 1 or any(map(_is_numbered, items)) or (items and (is_plan(items[0]) or heads_aims(items))):
        return True
    other = any(item.tag == "skip" and item.value == "other" for item in items)
    return other and any(time.value.day for time in times)


def _renames(items: Sequence[Atom]) -> bool:
    """Whether a heading names something, if only with unknown words."""
    return any(item.tag in ("topic", "who", "word", "thing", "new") and item.text not in HEADINGS for item in items)


def _times_and_year(words: Stretch, items: Sequence[Atom]) -> tuple[list[Atom], int | None]:
    """The times that a line names, without a year that is only that of the months below: "antal forløb i 2017"."""
    times = [(item, _YEAR.fullmatch(words.text, item.start, item.end)) for item in items if is_time(item)]
    year = next((int(found[1]) for _, found in times if found), None)
    return [item for item, found in times if not found], year


def _is_house(item: Atom) -> bool:
    """ "Ranpro, juni 2019", whose name is an activity, too."""
    return item.tag == "topic" and bool(item.value.institution)


def _is_kept(place: Atom) -> bool:
    """An institution, or a department: an area or a home in a row does not replace it."""
    return bool(place.value.institution or (place.tag == "place" and place.value.afdeling))


def _is_numbered(item: Atom) -> bool:
    """A number that may be of something: also "Glarbjergvej 22", which may be an address or an area with its guests."""
    return (item.tag == "count" and not is_year(item)) or (item.tag == "place" and has_house(item))


def _may_report(items: Sequence[Atom], look: Look) -> bool:
    """ "man. møde i fraværsteamet": it says a day, or more than its name; not "Nye naboer på vejen"."""
    days = any(is_time(item) and (item.value.day or item.value.weekday is not None) for item in items)
    more = any(item.tag == "word" and item.text not in HEADINGS for item in items)
    return (days or more) and not look.tells_of_arrivals(items)


def _year_of(times: Sequence[Atom]) -> int | None:
    """The year of "4. kvartal 2018"."""
    period = times[0].value.period if times else None
    return period[0].year if period and period[0].year == period[1].year else None


def _unit_of(asides: Sequence[Aside]) -> Stretch | None:
    """ "(antal spisende)", "(mødre)"."""
    for words, items in asides:
        who = [item for item in items if item.tag == "who"]
        if len(who) == 1 and not has(items, "count", "when"):
            return of_item(words, who[0])
    return None


def _when(words: Stretch, times: Sequence[Atom], year: int | None, look: Look) -> tuple[Stretch | str, ...]:
    own = year_of(times, year, look.today)
    said = _AS_OF.search(words.text[: times[0].start])
    begun = said.start() if said else times[0].start
    return (words.part(begun, times[0].end), *((own,) if own else ()))


def _when_of(asides: Sequence[Aside], look: Look) -> tuple[Stretch | str, ...]:
    """ "(januar)", "(mødregrupper, december)"."""
    whens = [(words, times) for words, items in asides if (times := [item for item in items if is_time(item)])]
    alone = len(whens) == 1 and len(whens[0][1]) == 1
    return _when(*whens[0], None, look) if alone else ()
