"""The words a plan brings to the reader: places and topics, as plain data without any of the plan's rules."""

from typing import Literal, NamedTuple

Kind = Literal["faellesspisning", "event", "newcomer", "meeting", "course", "figure"]
GATHERINGS: frozenset[Kind] = frozenset({"faellesspisning", "event"})
"""What people come together for, once, on a day."""
Measure = Literal["participants", "occasions", "people", "newcomers", "level", "share", "judgement"]
Parity = Literal["all", "odd", "even"]


class HouseNumbers(NamedTuple):
    """House numbers of one street that belong to the programme; an open end is None."""

    parity: Parity = "all"
    first: int | None = None
    last: int | None = None


class Street(NamedTuple):
    name: str
    area: str
    numbers: tuple[HouseNumbers, ...] = (HouseNumbers(),)


class Area(NamedTuple):
    key: str
    names: tuple[str, ...]
    """What people call it, the official name first."""


class Afdeling(NamedTuple):
    key: str
    organisation: tuple[str, ...]
    """What people call the housing organisation, the official name first."""
    number: int
    area: str


class Venue(NamedTuple):
    key: str
    names: tuple[str, ...]
    area: str | None


class Topic(NamedTuple):
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
    unique: bool = False
    """Whether each person counts once, so that it matters how many are new."""
    titles: tuple[str, ...] = ()
    """What the plan calls it in full, in its menus and reports."""


class Lexicon(NamedTuple):
    areas: tuple[Area, ...] = ()
    streets: tuple[Street, ...] = ()
    afdelinger: tuple[Afdeling, ...] = ()
    venues: tuple[Venue, ...] = ()
    institutions: tuple[Venue, ...] = ()
    topics: tuple[Topic, ...] = ()
    volunteers_are_participants: frozenset[str] = frozenset()
    """Criteria whose plan counts volunteers among the participants."""
