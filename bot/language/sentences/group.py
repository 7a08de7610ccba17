"""What one report is read from: the items of a message that tell of the same thing."""

from collections.abc import Iterable, Sequence

from bot.language.atoms.tokens import Atom
from bot.language.atoms.wordbook import Entry
from bot.language.counts.count import Count
from bot.language.times.calendar import When


class Group:
    """The items that one report is read from."""

    def __init__(self, items: Iterable[Atom] = ()) -> None:
        self.items: list[Atom] = list(items)
        self.borrowed: list[Atom] = []
        """Those of its items that were said in another group."""
        self.joint = False
        """Named together with another activity, before any number: "loppemarked og fællesspisning, 60 kom"."""
        self.named_in: Group | None = None
        """The group that its activity was borrowed from."""
        self.headed = False
        """Whether its place stands in a heading above it: "Børnehuset Mælkevejen 1. halvår:"."""
        self.house: Atom | None = None
        """The institution that a heading names."""
        self.row: Atom | None = None
        """The place that its line begins with, where others of that line come before it."""
        self.heading: Atom | None = None
        """The time that heads its line, or the lines of which it is one; see headings."""
        self._by_tag: dict[str, list[Atom]] = {}
        """Its items once somebody asked for those of one tag; empty again when there are others."""

    @property
    def extent(self) -> tuple[int, int]:
        """From where to where in the folded text its own words stand."""
        own = [item for item in self.items if item not in self.borrowed] if self.borrowed else self.items
        return (own[0].start, own[-1].end) if own else (0, 0)

    def say(self, items: Iterable[Atom]) -> None:
        """Add what is said of the same thing."""
        self.items.extend(items)
        self._by_tag = {}

    def borrow(self, item: Atom) -> None:
        self.say((item,))
        self.borrowed.append(item)

    def mean(self, items: Sequence[Atom]) -> None:
        """The same items, some of them understood in another way."""
        self.items = list(items)
        self._by_tag = {}

    def of(self, tag: str) -> Sequence[Atom]:
        by_tag = self._by_tag
        if not by_tag:
            for item in self.items:
                if item.tag in by_tag:
                    by_tag[item.tag].append(item)
                else:
                    by_tag[item.tag] = [item]
        return by_tag.get(tag, ())

    @property
    def topics(self) -> list[Entry]:
        return [item.value for item in self.of("topic")]

    @property
    def whens(self) -> list[When]:
        return [item.value for item in self.of("when")]

    @property
    def counts(self) -> list[Count]:
        return [item.value for item in self.of("count")]
