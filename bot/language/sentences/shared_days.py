"""Days that are said once for several reports: the only one of a message, that of a heading, the week of weekdays."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom
from bot.language.sentences.group import Group


def share_days(groups: Sequence[Group]) -> None:
    """The only day of a message serves all; a day at the very start serves those that have none."""
    _share_headings(groups)
    _share_week(groups)
    days = [(group, item) for group in groups for item in group.of("when") if not item.value.weak]
    distinct = {(item.value.day, item.value.period, item.value.weekday) for _, item in days}
    for group in groups if len(distinct) == 1 else ():
        later = _heads_later(days[0], group, groups) or _is_of_later(days[0], group, groups)
        if not group.of("when") and not later:
            group.borrow(days[0][1])


def _heads_later(day: tuple[Group, Atom], group: Group, groups: Sequence[Group]) -> bool:
    """Whether the only day is that of a heading below: "HotSpot 10 unge", and then "Januar:" on a line of its own."""
    first, item = day
    return first.heading is item and groups.index(group) < groups.index(first)


def _is_of_later(day: tuple[Group, Atom], group: Group, groups: Sequence[Group]) -> bool:
    """ "Vi var 19 til strikkecafé. I søndags gik 11 med på gåtur": the day that begins a later sentence is its own."""
    later, item = day
    first = next((other for other in later.items if other.tag != "sign"), None)
    begins = first is item and groups.index(group) < groups.index(later)
    return begins and any(other not in later.borrowed for other in later.of("topic")) and bool(later.counts)


def _share_week(groups: Sequence[Group]) -> None:
    """ "Uge 7: mandag 31, torsdag 44": the week of the first weekday is that of the others."""
    first = groups[0].of("when")
    if not first or first[0].value.period is None:
        return
    for group in groups[1:]:
        own = group.of("when")
        if own and all(_is_weekday(item) for item in own):
            group.borrow(first[0])


def _share_headings(groups: Sequence[Group]) -> None:
    """ "Uge 36:" serves every line below it, "Januar:" all of its line: those without a day, and weekdays of a week."""
    for group in groups:
        heading, own = group.heading, group.of("when")
        if heading is None or heading in own:
            continue
        weekdays = heading.value.period is not None and all(_is_weekday(item) for item in own)
        if not own or weekdays:
            group.borrow(heading)


def _is_weekday(item: Atom) -> bool:
    return item.value.weekday is not None and item.value.day is None
