"""A quantity as it was said: how many, how exactly, of whom, and what the words beside it make of it."""

from typing import NamedTuple

NO_FACT = frozenset({"planned", "absent", "denied"})
"""Relations of numbers that say nothing about who came."""


class Lots(NamedTuple):
    """ "4 borde", "3 hold": what people sat at or were parted into."""

    number: int


class Count(NamedTuple):
    """A number as it was said. `value` is None where the words are too vague."""

    value: int | None
    low: int | None = None
    high: int | None = None
    estimated: bool = False
    why: str = ""
    """vague, range, ambiguous: then it is asked about. money: "1250,50" counts nobody."""
    options: tuple[int, ...] = ()
    who: str = ""
    """adults, parents, children, volunteers, people, part, families, couples, staff, unit; empty without a noun."""
    noun: str = ""
    relation: str = ""
    """ofwhich, plus, share, or empty; planned, absent and denied ("ikke 35") count nothing."""
    whole: int | None = None
    """Of a share: 9 in "8 af 9"."""
    new: bool = False
    came: bool = False
    """Said to have come, in so many words."""
    tied: bool = False
    """In a clause that names the activity or says "vi var"."""
    followed: bool = False
    """A word that nobody knows stands directly behind it."""
    loose: bool = False
    """A bare number among words that have nothing to do with people."""
    strange: bool = False
    """That word is unknown: it may be what was counted, "50 frikadeller"."""
    total: bool = False
    """ "31 i alt"."""
    risen: bool = False
    """ "fra 590 til 604": of a level the second is what it is now."""
    sent_to: bool = False
    """ "sendt ud til 240": those who got it."""
    more: bool = False
    """ "12 flere følgere"."""
    fraction: int = 0
    """2 for "halvdelen", 3 for "en tredjedel"; -1 where it is said roughly."""
