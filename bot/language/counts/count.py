"""A quantity as it was said: how many, how exactly, of whom, and what the words beside it make of it."""

from typing import Any, NamedTuple

from bot.language.reading import Span

NO_FACT = frozenset({"planned", "absent", "denied"})
"""Relations of numbers that say nothing about who came."""
PARTED = frozenset({"adults", "children"})
"""Who together are all that came."""
IN_GENERAL = frozenset({"", "people", "part", "unit"})
"""Those who are counted as one crowd, whatever they are called."""


class Lots(NamedTuple):
    """ "4 borde", "3 hold": what people sat at or were parted into."""

    number: int


class Count:
    """A number as it was said. `value` is None where the words are too vague. It never changes; see Atom."""

    __slots__ = (
        "came",
        "estimated",
        "followed",
        "fraction",
        "high",
        "loose",
        "low",
        "more",
        "new",
        "noun",
        "options",
        "relation",
        "risen",
        "sent_to",
        "strange",
        "tied",
        "total",
        "value",
        "who",
        "whole",
        "why",
    )  # fmt: skip

    value: int | None
    low: int | None
    high: int | None
    estimated: bool
    why: str
    """vague, range, ambiguous: then it is asked about. money: "1250,50" counts nobody."""
    options: tuple[int, ...]
    who: str
    """adults, parents, children, volunteers, people, part, families, couples, staff, unit; empty without a noun."""
    noun: str
    relation: str
    """ofwhich, plus, share, or empty; planned, absent and denied ("ikke 35") count nothing. were: "20 var børn", until
    it is known whether others were counted before."""
    whole: int | None
    """Of a share: 9 in "8 af 9"."""
    new: bool
    came: bool
    """Said to have come, in so many words."""
    tied: bool
    """In a clause that names the activity or says "vi var"."""
    followed: bool
    """A word that nobody knows stands directly behind it."""
    loose: bool
    """A bare number among words that have nothing to do with people."""
    strange: bool
    """That word is unknown: it may be what was counted, "50 frikadeller"."""
    total: bool
    """ "31 i alt"."""
    risen: bool
    """ "fra 590 til 604": of a level the second is what it is now."""
    sent_to: bool
    """ "sendt ud til 240": those who got it."""
    more: bool
    """ "12 flere følgere"."""
    fraction: int
    """2 for "halvdelen", 3 for "en tredjedel"; -1 where it is said roughly."""

    def __init__(
        self,
        value: int | None,
        low: int | None = None,
        high: int | None = None,
        estimated: bool = False,
        why: str = "",
        options: tuple[int, ...] = (),
        who: str = "",
        noun: str = "",
        relation: str = "",
    ) -> None:
        self.value = value  # one by one, which is quicker than several at once
        self.low = low
        self.high = high
        self.estimated = estimated
        self.why = why
        self.options = options
        self.who = who
        self.noun = noun
        self.relation = relation
        self.whole = None
        self.fraction = 0
        self.new = self.came = self.tied = self.followed = self.loose = self.strange = False
        self.total = self.risen = self.sent_to = self.more = False

    @property
    def bare(self) -> bool:
        """Whether nothing says what it is of."""
        return not (self.who or self.noun or self.relation or self.new)

    def but(self, **changes: Any) -> "Count":
        """The same number with other attributes."""
        other = Count.__new__(Count)
        other.value = self.value
        other.low = self.low
        other.high = self.high
        other.estimated = self.estimated
        other.why = self.why
        other.options = self.options
        other.who = self.who
        other.noun = self.noun
        other.relation = self.relation
        other.whole = self.whole
        other.fraction = self.fraction
        other.new = self.new
        other.came = self.came
        other.tied = self.tied
        other.followed = self.followed
        other.loose = self.loose
        other.strange = self.strange
        other.total = self.total
        other.risen = self.risen
        other.sent_to = self.sent_to
        other.more = self.more
        for name, value in changes.items():
            setattr(other, name, value)
        return other


Counted = tuple[Count, Span]
"""A number, and where it stands in the text."""
