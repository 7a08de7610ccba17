"""A quantity as it was said: how many, how exactly, of whom, and what the words beside it make of it."""

from typing import Any, NamedTuple

NO_FACT = frozenset({"planned", "absent", "denied"})
"""Relations of numbers that say nothing about who came."""


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
    """ofwhich, plus, share, or empty; planned, absent and denied ("ikke 35") count nothing."""
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
        self.value, self.low, self.high, self.estimated = value, low, high, estimated
        self.why, self.options, self.who, self.noun, self.relation = why, options, who, noun, relation
        self.whole, self.fraction = None, 0
        self.new = self.came = self.tied = self.followed = self.loose = self.strange = False
        self.total = self.risen = self.sent_to = self.more = False

    def but(self, **changes: Any) -> "Count":
        """The same number with other attributes."""
        other = Count(
            self.value, self.low, self.high, self.estimated, self.why, self.options, self.who, self.noun, self.relation
        )
        other.whole, other.new, other.came, other.tied = self.whole, self.new, self.came, self.tied
        other.followed, other.loose, other.strange, other.total = self.followed, self.loose, self.strange, self.total
        other.risen, other.sent_to, other.more, other.fraction = self.risen, self.sent_to, self.more, self.fraction
        for name, value in changes.items():
            setattr(other, name, value)
        return other
