"""What a group or a clause of a message has said so far."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom
from bot.language.atoms.wordbook import Entry
from bot.language.counts.count import Count
from bot.language.word_sets import word_set

JOINTS = frozenset({"and", "but", "plus"})
THEIR = word_set("deres hendes hans sin sine sit their her his")
HOMES = frozenset({"families", "couples"})
SUMMED = frozenset({"count", "topic", "place", "when", "correction", "new"})


class Sum:
    """Kept as it grows, so that a long message stays cheap."""

    def __init__(self, items: Sequence[Atom] = ()) -> None:
        self.topics: list[Entry] = []
        self.mains = 0
        self.areas: set[object] = set()
        self.houses: set[object] = set()
        """Institutions."""
        self.days: set[object] = set()
        self.correcting = False
        self.joined = len(items) > 1 and items[0].tag in JOINTS and items[1].text in THEIR
        """Somebody of those who were named before: "og deres to teenagere"."""
        self.arriving = False
        """Somebody new, or a home, is spoken of."""
        self.housed = False
        """A house number is named."""
        for item in items:
            if item.tag in SUMMED:
                self._add(item)

    @property
    def told(self) -> bool:
        return bool(self.mains or self.days or self.areas)

    def _add(self, item: Atom) -> None:
        tag = item.tag
        if tag == "count":
            self.mains += _is_main(item.value)
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
            when = item.value
            if when.weak:
                return  # "nu"
            named = {day for day in (when.day, when.period, when.weekday) if day is not None}
            self.days |= named or ({item.start} if when.why and not when.future else set())
        elif tag == "correction":
            self.correcting = True
        elif tag == "new":
            self.arriving = True

    def join(self, other: "Sum") -> None:
        """Add what another said."""
        self.topics += other.topics
        self.mains += other.mains
        self.areas |= other.areas
        self.houses |= other.houses
        self.days |= other.days
        self.correcting = self.correcting or other.correcting
        self.arriving = self.arriving or other.arriving


def _is_main(count: Count) -> bool:
    """Whether it may be what a report counts; "og 2 nøgler" is not."""
    if count.loose and count.strange and count.followed:
        return False
    return count.relation in ("", "plus", "share") and count.who not in ("volunteers", "thing", "staff")
