"""What a group or a clause of a message has said so far."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom
from bot.language.atoms.wordbook import Entry
from bot.language.counts.count import Count
from bot.language.word_sets import word_set

JOINTS = frozenset({"and", "but", "plus"})
THEIR = word_set("deres hendes hans sin sine sit their her his")
HOMES = frozenset({"families", "couples"})
HELD = frozenset({"hold", "teams", "gange", "times"})
""" "MILIFE i 1. halvår: 2 hold. Elever på MILIFE: 43", "familielæsning uge 23 1 gang, uge 24 2 gange"."""
SUMMED = frozenset({"count", "topic", "place", "when", "correction", "new", "who"})


class Sum:
    """Kept as it grows, so that a long message stays cheap."""

    def __init__(self, items: Sequence[Atom] = ()) -> None:
        self.topics: list[Entry] = []
        self.mains = 0
        self.shares = 0
        self.areas: set[object] = set()
        self.houses: set[object] = set()
        """Institutions."""
        self.days: set[object] = set()
        self.correcting = False
        self.joined = len(items) > 1 and items[0].tag in JOINTS and items[1].text in THEIR
        """Somebody of those who were named before: "og deres to teenagere"."""
        self.plus = bool(items) and items[0].text == "+"
        self.arriving = False
        """Somebody new, or a home, is spoken of."""
        self.homes = False
        """A household is named, with or without its number."""
        self.housed = False
        """A house number is named."""
        for item in items:
            if item.tag in SUMMED:
                self._add(item)
        if self.homes and self.housed:
            self.mains += 1  # "11/3 Falkevej 9, par"

    @property
    def told(self) -> bool:
        return bool(self.mains or self.days or self.areas)

    def _add(self, item: Atom) -> None:
        tag = item.tag
        if tag == "count":
            self.mains += _is_main(item.value)
            self.shares += is_share_of(item.value)
            self.arriving = self.arriving or item.value.who in HOMES
        elif tag == "topic":
            self.topics.append(item.value)
        elif tag == "place":
            if item.value.institution:
                self.houses.add(item.value.institution)
            if item.value.area and not item.value.origin:
                self.areas.add(item.value.area)
                self.housed = self.housed or item.value.house[1] > 0
        elif tag == "when":
            self._add_time(item)
        elif tag == "correction":
            self.correcting = True
        elif tag == "who":
            self.homes = self.homes or item.value in HOMES
        elif tag == "new":
            self.arriving = True

    def _add_time(self, item: Atom) -> None:
        when = item.value
        if when.weak:
            return  # "nu"
        named = {day for day in (when.day, when.period, when.weekday) if day is not None}
        self.days |= named or ({item.start} if when.why and not when.future else set())

    def join(self, other: "Sum") -> None:
        """Add what another said."""
        self.topics += other.topics
        self.mains += other.mains
        self.shares += other.shares
        self.areas |= other.areas
        self.houses |= other.houses
        self.days |= other.days
        self.correcting = self.correcting or other.correcting
        self.arriving = self.arriving or other.arriving


def is_share_of(count: Count) -> bool:
    """ "7 af 9"; "79 %" may say the same once more."""
    return count.relation == "share" and count.whole not in (None, 100)


def _is_main(count: Count) -> bool:
    """Whether it may be what a report counts; "og 2 nøgler" is not."""
    if count.loose and count.strange and count.followed:
        return False
    if count.noun in HELD and count.tied and not count.relation:
        return True
    return count.relation in ("", "plus", "share") and count.who not in ("volunteers", "thing", "staff")
