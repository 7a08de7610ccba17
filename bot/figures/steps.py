"""What an answer about figures came to: what words.py is handed."""

from dataclasses import dataclass
from datetime import date as Day

from bot.figures.settling import Number
from bot.figures.views import Owed, Owing


class NotYours(Exception):
    """The figure is asked of others."""


class Gone(Exception):
    """The question is over: the meeting was called off, or somebody pressed a button of long ago."""


@dataclass(frozen=True, slots=True)
class Done:
    """One figure, and what has just happened to it."""

    figure: Owed
    how: str
    """saved, corrected, supplement, as_reported, not_relevant, promised"""
    before: Number | None = None
    """What it was before, where it was a number."""


@dataclass(frozen=True, slots=True)
class Asks:
    """One figure about which something must be asked."""

    figure: Owed
    why: str = ""
    """whole, percent, vague, unusual, below, since, month, no_last, which; empty: nothing but the figure itself"""
    value: int | None = None
    whole: int | None = None
    options: tuple[int, ...] = ()
    estimated: bool = False
    during: tuple[Day, Day] | None = None
    """The month of the period that the number was told of."""


@dataclass(frozen=True, slots=True)
class Answered:
    owing: Owing
    done: tuple[Done, ...] = ()
    asks: tuple[Asks, ...] = ()
    """What is asked now, and what comes after it."""
    wants_day: str = ""
    """Something comes later, and it was not said when: the subject that it is about."""
    after: Day | None = None
    """It comes after the meeting."""
    fills_in: bool = False
    """Whoever answered did so for somebody else, and may go on."""
    named: Day | None = None
    """A day that was named and nothing more, after something was told: does what is missing come on it?"""


@dataclass(frozen=True, slots=True)
class NotRead:
    """Nothing in the words was about what is owed."""

    owing: Owing
    unsure: bool = False
    """They said that they do not know."""


@dataclass(frozen=True, slots=True)
class Offered:
    """Somebody else is asked to take figures over; or who that is must still be said."""

    owing: Owing
    figures: tuple[Owed, ...]
    to: str = ""
    """The name of the one who is asked; empty while nobody is."""
    unknown: str = ""
    """A name that nobody here has."""
    choices: tuple[tuple[int, str], ...] = ()
    """Who could be meant: number and name."""
    subject: str = ""
    """What a press on one of them passes on: all that is owed, or one figure."""


@dataclass(frozen=True, slots=True)
class HandedBack:
    """What became of an offer: accepted or refused."""

    owing: Owing
    by: str
    accepted: bool


Outcome = Answered | NotRead | Offered | HandedBack
"""What words about figures come to."""
