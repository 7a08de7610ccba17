"""What is known of a meeting once it was held."""

from dataclasses import dataclass
from datetime import date as Day

from bot.meetings.views import MeetingView


@dataclass(frozen=True, slots=True)
class Seat:
    """Somebody who was invited, and whether they came."""

    id: int
    name: str
    came: bool


@dataclass(frozen=True, slots=True)
class NotHeld:
    """A meeting that came to nothing, as is known only when its time is over."""

    meeting: MeetingView


@dataclass(frozen=True, slots=True)
class Held:
    meeting: MeetingView
    attended: int | None
    counted: bool
    """It counts towards the group's criterion."""
    proposals: int = 0
    """How many wait for what this group decided."""
    seats: tuple[Seat, ...] = ()
    """Shown where attendance is noted name by name."""
    said_yes: int = 0
    """How many had said that they come: whether they did nobody knows until somebody says so."""


@dataclass(frozen=True, slots=True)
class Line:
    """One decision or task, as it was written."""

    kind: str
    text: str
    person: str = ""
    """Whose task it is."""
    due: Day | None = None
    sent: bool = False
    done: bool = False


@dataclass(frozen=True, slots=True)
class Settled:
    """A task that was said to be done, or not to be after all, with the number of its row."""

    id: int
    task: Line


@dataclass(frozen=True, slots=True)
class Minutes:
    """What was agreed at a meeting so far."""

    meeting: MeetingView
    lines: tuple[Line, ...]
    nobodys: tuple[str, ...] = ()
    """Tasks in which no name was found that is known here."""
    to_send: int = 0
    """How many people have a task that they have not been told of."""
    attended: int | None = None
    """A number alone says how many came."""
    sent: int | None = None
    """To how many it has just been sent."""


@dataclass(frozen=True, slots=True)
class Tasks:
    """What somebody has left to do from a meeting, with the numbers of the rows."""

    meeting: MeetingView
    tasks: tuple[tuple[int, Line], ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """Words while minutes are written that are no line of them."""

    key: str
    """Of the meeting."""
    text: str


@dataclass(frozen=True, slots=True)
class Recalled:
    """The meeting that is meant, as far as whoever asks may see it."""

    what: str
    meeting: MeetingView | None
    """None: there was none."""
    group: str = ""
    """The title of the one that is named."""
    lines: tuple[Line, ...] = ()
    attended: int | None = None
    names: tuple[str, ...] = ()
    """Who came, for staff."""
    calls: bool = False
    """Whoever asks calls this group."""
    invited: int = 0
    """How many it can be sent to, by those who call it."""
    to_send: int = 0
    """How many have a task that they have not been told of."""
    whom: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shared:
    meeting: MeetingView
    sent: int


OfMinutes = Settled | Tasks | Remark
"""What words of somebody who was at a meeting may come to, without a question."""
