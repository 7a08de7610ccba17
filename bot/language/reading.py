"""What the reader found in a message: fields with their evidence and their status."""

from datetime import date
from enum import StrEnum
from typing import Generic, Literal, NamedTuple, TypeVar

from bot.language.lexicon import Kind

T = TypeVar("T")
Outcome = Literal["report", "several", "none", "refused"]
Span = tuple[int, int]
"""Start and end of the evidence in the text as it was written, end exclusive."""


class Status(StrEnum):
    STATED = "stated"
    """The words say it."""
    DERIVED = "derived"
    """It follows from other words: the area from the street, the total from its parts."""
    APPROXIMATE = "approximate"
    """The words say it roughly: "ca. 40"."""
    MISSING = "missing"


class Field(NamedTuple, Generic[T]):
    value: T
    status: Status = Status.STATED
    evidence: tuple[Span, ...] = ()


class Ask(NamedTuple):
    """One thing to ask about, with its likely readings, the likeliest first."""

    field: str
    options: tuple[object, ...] = ()
    why: str = "missing"
    """missing, vague, range, conflict, outside, ambiguous, typo, future"""


class Home(NamedTuple):
    """An address somebody named. Never stored: only a keyed hash of it is, see bot.privacy."""

    street: str
    number: int
    letter: str = ""
    floor: str = ""
    door: str = ""


class Report(NamedTuple):
    """One thing that was done, as far as the words tell."""

    criterion: str | None
    kind: Kind
    fields: dict[str, Field[object]]
    """By the field names of docs/language.md; a field that is not known is not there."""
    asks: tuple[Ask, ...] = ()
    home: Home | None = None
    span: Span = (0, 0)
    """The part of the message that this report was read from."""
    home_spans: tuple[Span, ...] = ()
    """Where house numbers, floors and doors stand in the whole text, so that they can be left out of what is kept."""
    several: int | None = None
    """How many happenings its words name, where that is more than one: "3 arrangementer"; 0: "flere arrangementer"."""


class Reading(NamedTuple):
    text: str
    outcome: Outcome
    reports: tuple[Report, ...] = ()
    mask: tuple[Span, ...] = ()


class Answer(NamedTuple):
    """What a short answer to a question, or a correction, says: only the fields it names."""

    fields: dict[str, Field[object]]
    asks: tuple[Ask, ...] = ()
    home: Home | None = None
    home_spans: tuple[Span, ...] = ()
    """As in Report."""
    another: bool = False
    """A number says how many came to something of another name, or are new: "12 til kaffe", "5 nye"."""


Period = tuple[date, date]
"""First and last day, both included."""
