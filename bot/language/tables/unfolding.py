"""A message that is a table or a list, each row of it as a sentence of its own."""

from collections.abc import Sequence

from bot.language.reading import Report
from bot.language.tables.above import Above, above
from bot.language.tables.grids import grid
from bot.language.tables.lines import lines
from bot.language.tables.looking import Look, is_time
from bot.language.tables.rows import rows
from bot.language.tables.stretch import Told

PARTING = ("\n", ":", " / ")
"""With one of these a message may have rows."""
FEWEST = 2
"""Numbers of a message that may be a table."""
OF = ("area", "afdeling", "institution", "venue", "date", "period_start", "period_end", "title")
"""What tells two reports of one criterion apart."""
VAGUE = frozenset({"vague", "range"})


def may_be_a_table(text: str) -> bool:
    """Whether a message has lines, or what is parted behind a colon, with enough numbers for rows."""
    if not any(sign in text for sign in PARTING):
        return False
    return sum(char.isdigit() and not text[at - 1 : at].isdigit() for at, char in enumerate(text)) >= FEWEST


def unfolded(text: str, look: Look) -> list[Told]:
    """The sentences of a table, row by row; none where a line of the message is neither a heading nor a row."""
    left = lines(text)
    over, found = Above(), list[Told]()
    unused: Above | None = None
    while left:
        if table := grid(left, over, look):
            found += table.told
            left, unused = left[table.lines :], None
            continue
        line, *left = left
        heading = above(line.whole, look)
        if heading is not None:
            over = over.then(heading[0], renames=heading[1])
            unused = heading[0]
        elif (told := rows(line, over, look)) is not None and not _is_passed_over(unused, told):
            found += told
            unused = None
        else:
            return []
    open_ended = unused and (unused.named or unused.when or unused.place)
    return found if len(found) >= FEWEST and not open_ended and not _may_share_a_week(found, look) else []


def _may_share_a_week(found: Sequence[Told], look: Look) -> bool:
    """Whether a row is of a weekday and another of a week, which may be that weekday's, too."""
    times = [[item.value for item in look(told.text) if is_time(item)] for told in found]
    weekdays = any(len(each) == 1 and each[0].weekday is not None for each in times)
    return weekdays and any(len(each) == 1 and each[0].period for each in times)


def _is_passed_over(heading: Above | None, below: Sequence[Told]) -> bool:
    """ "man. møde i fraværsteamet", below which "tirs. 6 legeinstruktører uddannet" names its own: both are reports."""
    named = heading.named if heading and heading.may_report else ()
    return bool(named) and not any(named[0].start in told.origin for told in below)


def are_rows(read: Sequence[Sequence[Report]]) -> bool:
    """Whether each sentence is one report that lacks nothing, and no two say how many of the same.

    What a cell says vaguely ("20-25", "et par stykker") is asked about, and lacks nothing that another line could say.
    """
    if len(read) < FEWEST or any(len(reports) != 1 or _lacks_something(reports[0]) for reports in read):
        return False
    of = [(reports[0].criterion, reports[0].home, *map(reports[0].fields.get, OF)) for reports in read]
    values = [tuple(getattr(each, "value", each) for each in one) for one in of]
    return len(set(values)) == len(values)


def _lacks_something(report: Report) -> bool:
    return any(ask.why not in VAGUE for ask in report.asks)
