"""The words a plan brings to the reader: places and topics, as plain data without any of the plan's rules."""

from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["faellesspisning", "event", "newcomer", "meeting", "course", "figure"]
Measure = Literal["participants", "occasions", "people", "newcomers", "level", "share", "judgement"]
Parity = Literal["all", "odd", "even"]


@dataclass(frozen=True, slots=True)
class HouseNumbers:
    """House numbers of one street that belong to the programme; an open end is None."""

    parity: Parity = "all"
    first: int | None = None
    last: int | None = None


@dataclass(frozen=True, slots=True)
class Street:
    name: str
    area: str
    numbers: tuple[HouseNumbers, ...] = (HouseNumbers(),)


@dataclass(frozen=True, slots=True)
class Area:
    key: str
    names: tuple[str, ...]
    """What people call it, the official name first."""


@dataclass(frozen=True, slots=True)
class Afdeling:
    key: str
    organisation: tuple[str, ...]
    """What people call the housing organisation, the official name first."""
    number: int
    area: str


@dataclass(frozen=True, slots=True)
class Venue:
    key: str
    names: tuple[str, ...]
    area: str | None


@dataclass(frozen=True, slots=True)
class Topic:
    """One criterion as people speak of it."""

    criterion: str
    kind: Kind
    measure: Measure
    names: tuple[str, ...]
    """Words and phrases that name the activity, singular and plural. Several topics may share a name."""
    marks: tuple[str, ...] = ()
    """Words of which one must also be there, to tell this topic from others of that name ("gennemførte", "nye")."""
    units: tuple[str, ...] = ()
    """The nouns that are counted ("unge", "mødre", "historier"), where they are not the name itself."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    areas: tuple[Area, ...] = ()
    streets: tuple[Street, ...] = ()
    afdelinger: tuple[Afdeling, ...] = ()
    venues: tuple[Venue, ...] = ()
    institutions: tuple[Venue, ...] = ()
    topics: tuple[Topic, ...] = ()
    volunteers_are_participants: frozenset[str] = field(default_factory=frozenset)
    """Criteria whose plan counts volunteers among the participants."""
