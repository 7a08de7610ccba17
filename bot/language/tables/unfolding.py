"""A message that is a table or a list, each row of it as a sentence of its own."""

import re
from collections.abc import Sequence

from bot.language.atoms.deciding import TIMES
from bot.language.counts.sums import HOMES
from bot.language.places.place import has_house
from bot.language.sentences.clauses import has
from bot.language.tables.above import Above, above
from bot.language.tables.grids import grid
from bot.language.tables.in_a_row import may_be_rows, rows_on_a_line
from bot.language.tables.lines import LONGEST_ALONE, Line, lines
from bot.language.tables.looking import Look, is_time
from bot.language.tables.numbered import at_number
from bot.language.tables.of_all_rows import said_of_all
from bot.language.tables.of_whom import with_those
from bot.language.tables.passed_over import is_beside, is_empty, unsigned
from bot.language.tables.prose import without_prose
from bot.language.tables.put_right import put_right
from bot.language.tables.rows import names_one_held, row
from bot.language.tables.same_again import is_of_the_same, named_in
from bot.language.tables.stretch import Stretch, Told, told

PARTING = ("\n", ":", " / ", " – ", " - ", "=")
"""With one of these a message may have rows."""
_FIGURES = re.compile(r"\d{1,4}")
_NUMBER = re.compile(r"\w+")
SHARE = re.compile(r"[:\s]\d{1,3}/\d{1,3}$")
FEWEST = 2
"""Numbers of a message that may be a table."""
FEWEST_COLUMNS = 3
RESIDENTS = ("part", "parents", "people", "couples")


def may_be_a_table(text: str) -> bool:
    """Whether a message has lines, or what is parted behind a colon, with enough numbers for rows."""
    if not any(sign in text for sign in PARTING):
        return False
    if "\n" not in text and (len(text) > LONGEST_ALONE or not may_be_rows(text)):
        return False
    return sum(char.isdigit() and not text[at - 1 : at].isdigit() for at, char in enumerate(text)) >= FEWEST


def has_columns(text: str) -> bool:
    """Whether a line of three headings or more stands above rows: what is no longer read row by row, nobody knows."""
    found = lines(text) if text.count("\n") >= FEWEST else []
    for head, *below in zip(found, found[1:], found[2:], strict=False):
        wide = [line for line in (head, *below) if len(line.cells) >= FEWEST_COLUMNS]
        if len(wide) > FEWEST and not any(map(str.isdigit, head.whole.text)):
            return True
    return False


def unfolded(text: str, look: Look) -> list[Told]:
    """The sentences of a table, row by row; none where a line of the message is neither a heading nor a row."""
    over, left, dated = _begun(text, look)
    found, fewest = list[Told](), FEWEST
    unused: Above | None = None
    named = Above()
    while left:
        if table := grid(left, over, look):
            found += table.told
            left, unused = left[table.lines :], None
            continue
        line, left = with_those(first := left[0], left[1:], once=bool(over.topics & look.counted.unique))
        fewest = fewest if line is first else 1  # a row of two lines has two numbers
        if is_beside(line, over, look, first=not found) or ((found or over.topics) and is_empty(line, over, look)):
            continue
        whole = _without_their_number(line.whole, left, look)
        heading = None if _is_row(line, over, look) else above(whole, look)
        if heading is not None:
            unused = None if _is_of_that_day(heading[0], unused) else heading[0]
            over = over.then(heading[0], renames=heading[1]) if unused else over
        elif (rows := _rows(line, over, named, look)) is not None and not _is_passed_over(unused, rows):
            found += rows
            unused, named = None, named_in(line, look) or named
        else:
            return []
    open_ended = unused and (unused.topics or unused.when or unused.place or _is_about_somebody(unused, look))
    if len(found) < fewest or open_ended or _may_share_a_week(found, look):
        return []
    return [] if dated and any(not any(map(is_time, look(told.text))) for told in found) else found


def _begun(text: str, look: Look) -> tuple[Above, list[Line], bool]:
    """What is said of all rows, the lines that may be rows, and whether what a letter says around them has a time."""
    letter = without_prose(unsigned(put_right(lines(text)), look), look)
    over, left = said_of_all(letter.lines, look)
    return over.then(letter.over, renames=False), left, letter.dated


def _is_of_that_day(heading: Above, unused: Above | None) -> bool:
    """ "kontordag" below "Tirsdag": what else that day was, and no heading of the days below."""
    day = unused is not None and unused.is_weekday and not unused.named
    return day and not (heading.topics or heading.when or heading.place or heading.unit)


def _is_about_somebody(heading: Above, look: Look) -> bool:
    """ "ny familie"; not "ny printer på kontoret"."""
    return has(look(told(heading.named).text), "who", "welcome")


def _without_their_number(head: Stretch, below: Sequence[Line], look: Look) -> Stretch:
    """ "Jeg har afleveret 3 infomapper i august:", "To nye naboer i dag" above as many rows, which tell of each."""
    items = look(head.text)
    counts = [item for item in items if item.tag == "count"]
    times = len(counts) == 1 and counts[0].value.noun in TIMES and has(items, "topic")
    if times and counts[0].value.value == _timed(below, look):
        bare = _without(head, counts[0].start, counts[0].end)  # "Banko tre gange i maj", above as many days
        return bare._replace(text=bare.text.rstrip(" .:") + ":")
    summed = len(counts) == 1 and head.text.endswith(":") and counts[0].value.value == _sum_of(below)
    if len(counts) != 1 or not (summed or counts[0].value.who in ("topic", "people", *HOMES)):
        return head
    number = _NUMBER.match(head.text, counts[0].start)
    rows = len(below) if head.text.endswith(":") else _homes(below, look)
    arrived = _residents(below, look) if counts[0].value.new else None
    parted = summed or counts[0].value.value in (rows, arrived)
    if not number or not parted or counts[0].value.relation:
        return head
    return _without(head, *number.span())


def _without(head: Stretch, start: int, end: int) -> Stretch:
    return head._replace(text=head.text[:start] + " " * (end - start) + head.text[end:])


def _sum_of(below: Sequence[Line]) -> int | None:
    """What the rows add up to: "4 nye familier i januar:", and below it "2 fra Vangdalen", "2 fra Jennumparken"."""
    numbers = [_FIGURES.findall(line.whole.text) for line in below]
    plain = len(below) >= FEWEST and all(len(each) == 1 for each in numbers)
    return sum(int(each[0]) for each in numbers) if plain else None


def _residents(below: Sequence[Line], look: Look) -> int | None:
    """How many moved in on the lines that name a home: "en ældre mand i nr. 14", "et ungt par i nr. 22"."""
    counts = [item.value for line in below for item in look(line.whole.text) if item.tag == "count"]
    plain = len(counts) >= FEWEST and all(count.value and count.who in RESIDENTS for count in counts)
    return sum(count.value * (2 if count.who == "couples" else 1) for count in counts) if plain else None


def _homes(below: Sequence[Line], look: Look) -> int:
    """So many lines as begin with a home."""
    first = (look(line.whole.text)[:1] for line in below)
    return sum(bool(items) and has_house(items[0]) for items in first)


def _timed(below: Sequence[Line], look: Look) -> int:
    """So many lines as begin with a time."""
    first = (look(line.whole.text)[:1] for line in below)
    return sum(bool(items) and is_time(items[0]) for items in first)


def _is_row(line: Line, over: Above, look: Look) -> bool:
    """Whether a line without a number of its own is a row all the same: a share, a day it was held, a door."""
    if _ends_in_a_share(line, over, look) or names_one_held(look(line.whole.text), over, look):
        return True
    return bool(at_number(line.whole, over, look))


def _ends_in_a_share(line: Line, over: Above, look: Look) -> bool:
    """ "Vangdalen: 4/7" below what is told as so many of so many."""
    return bool(over.topics & look.counted.shared) and bool(SHARE.search(line.whole.text))


def _rows(line: Line, over: Above, named: Above, look: Look) -> list[Told] | None:
    """The sentences of one line; none where it only sums up, or is empty; None where it is no row.

    `named`: what the row above it named.
    """
    several = rows_on_a_line(line.whole, line.cells, over, look)
    if several is not None:
        return several
    one = row(line.cells, over, look)
    if one is None and not over.named and named.named and is_of_the_same(line.whole, named, look):
        one = row(line.cells, over._replace(named=named.named, topics=named.topics), look)
    if one is None:
        return [] if over.elsewhere and not has(look(line.whole.text), "topic") else None
    return [one] if one.text else []


def _may_share_a_week(found: Sequence[Told], look: Look) -> bool:
    """Whether a row is of a weekday and another of a week, which may be that weekday's, too."""
    times = [[item.value for item in look(told.text) if is_time(item)] for told in found]
    weekdays = any(len(each) == 1 and each[0].weekday is not None for each in times)
    return weekdays and any(len(each) == 1 and each[0].period for each in times)


def _is_passed_over(heading: Above | None, below: Sequence[Told]) -> bool:
    """ "man. møde i fraværsteamet", below which "tirs. 6 legeinstruktører uddannet" names its own: both are reports."""
    named = heading.named if heading and heading.may_report else ()
    first = next((part.start for part in named if isinstance(part, Stretch)), None)
    return first is not None and not any(first in told.origin for told in below)
