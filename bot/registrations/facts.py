"""What a report says: one shape for every kind of registration, and the rules on it."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date as Day
from typing import Any

from bot.language.lexicon import Kind
from bot.language.reading import Ask, Report

HAPPENINGS = frozenset({"faellesspisning", "event", "newcomer"})
"""Kinds that take place somewhere on one day."""
COUNTED = {"faellesspisning": "participants", "newcomer": "newcomers", "event": "participants"}
"""The figure that people think of first; for every other kind it is the value itself."""
PARTS = ("adults", "children")
TOTALS = frozenset({"participants", "value", "newcomers", "part"})
"""What may be estimated, and no longer is when it is told anew."""
DATES = frozenset({"date", "period_start", "period_end"})
KEYED = {
    "criterion": "criteria",
    "area": "areas",
    "afdeling": "afdelinger",
    "venue": "venues",
    "institution": "institutions",
}
"""The tables of the plan of which a field holds a key."""
TEXTS = frozenset({*KEYED, "kind", "title"})


@dataclass(frozen=True, slots=True)
class Facts:
    """The columns of `export registrations` that a report fills; None is "not said", which is never zero."""

    criterion: str
    kind: Kind
    date: Day | None = None
    period_start: Day | None = None
    period_end: Day | None = None
    area: str | None = None
    afdeling: str | None = None
    venue: str | None = None
    institution: str | None = None
    value: float | None = None
    part: int | None = None
    whole: int | None = None
    participants: int | None = None
    participants_min: int | None = None
    participants_max: int | None = None
    adults: int | None = None
    children: int | None = None
    volunteers: int | None = None
    newcomers: int | None = None
    households: int | None = None
    new: int | None = None
    estimated: bool = False
    title: str | None = None

    def settled(self) -> "Facts":
        """With the value that follows: 1 for an event held, the residents of a welcome, the part of a share."""
        if self.kind == "event":
            return replace(self, value=self._events())
        if self.kind == "newcomer":
            return replace(self, value=self.newcomers, new=self.newcomers if self.new is None else self.new)
        if self.kind == "faellesspisning":
            return replace(self, value=self.participants)
        return replace(self, value=self.part) if self.part is not None else self

    def _events(self) -> float:
        """How many events it counts as: one to which nobody came, or that was called off, is none."""
        if self.participants == 0:
            return 0
        return 1 if self.value is None or (self.participants and not self.value) else self.value

    def about(self, criterion: str, kind: Kind) -> "Facts":
        """The same facts once it is known what they are about: the people who came are what this kind counts."""
        people = self.participants
        counted = {"newcomer": {"newcomers": people}, "faellesspisning": {}, "event": {}, "course": {}}.get(
            kind, {"value": people}
        )
        moved = {"participants": None, **counted} if counted and people is not None else {}
        if self.kind == "faellesspisning":
            moved = {"value": None, **moved}  # twelve who ate are no twelve events
        return replace(self, criterion=criterion, kind=kind, **moved).settled()  # type: ignore[arg-type]

    def with_answer(self, name: str, value: object) -> "Facts":
        """One field set; what contradicts it goes: a total that is stated overrules parts that were of another."""
        changed: Facts = replace(self, **{name: value})  # type: ignore[arg-type]
        if name in TOTALS:
            changed = replace(changed, estimated=False)  # "nej, 87", of "knap 90"
        if name == "participants":
            changed = replace(changed, participants_min=None, participants_max=None)
            if not changed._fits():
                changed = replace(changed, adults=None, children=None)
        if name in PARTS and self._parted and self.participants == self.together:
            changed = replace(changed, participants=changed.together)
        if name in PARTS and not self._parted and changed._parted and self.participants is None:
            changed = replace(changed, participants=changed.together)
        if name == "area" and value != self.area:
            changed = replace(changed, afdeling=None, venue=None)
        if name == "newcomers":
            changed = replace(changed, new=None)
        if name == "value" and self.new is not None and self.new == self.value:
            changed = replace(changed, new=int(changed.value or 0))  # "nej 15", of 14 who all were new
        if name == "volunteers" and self.volunteers == 0 and self.kind == "event" and not self.value:
            changed = replace(changed, value=None)  # it may have counted as none because of them
        return changed.settled()

    def with_answers(self, values: Mapping[str, object]) -> "Facts":
        """Several fields set. "24 voksne" of 22 adults and 9 children is about the adults alone, not about all, and
        "der var 6 børn" of 31 who came is about six of them."""
        told = [name for name in PARTS if name in values]
        if len(told) == 1 and values.get("participants") == values[told[0]]:
            some = (
                isinstance(part := values[told[0]], int) and self.participants is not None and part < self.participants
            )
            beside = self.participants is None and (self.adults, self.children) != (None, None)
            if self._parted or some or beside:
                values = {name: value for name, value in values.items() if name != "participants"}
        people = (
            self.criterion and self.kind != "course" and self.counted()[0] == "value"
        )  # those at one are no courses
        if people and self.participants is None and "participants" in values:
            # "ret 6": people are what this kind counts.
            values = {"value" if name == "participants" else name: value for name, value in values.items()}
        facts = self
        # The total comes first: parts that are told with it stay; and last, that it is an estimate.
        order = {"participants": -1, "value": -1, "estimated": 1}
        for name, value in sorted(values.items(), key=lambda each: order.get(each[0], 0)):
            facts = facts.with_answer(name, value)
        return facts

    def filled_from(self, other: "Facts") -> "Facts":
        """With what another report of the same says besides; of adults and children only those who are among these."""
        filled = Facts.from_json(other.to_json() | self.to_json())
        fits = filled.participants is None or filled._fits()
        return filled if fits else replace(filled, adults=self.adults, children=self.children)

    @property
    def _parted(self) -> bool:
        return self.adults is not None and self.children is not None

    @property
    def together(self) -> int:
        """Adults and children, as far as they are told."""
        return (self.adults or 0) + (self.children or 0)

    def _fits(self) -> bool:
        """Whether adults and children are within those who came, and all of them where both are known."""
        came = self.participants or 0
        return self.together == came if self._parted else self.together <= came

    def more_new_than_met(self) -> bool:
        """Whether more are said to be new than there were at all."""
        return self.kind != "newcomer" and None not in (self.new, self.value) and (self.new or 0) > (self.value or 0)

    def more_than_came(self) -> bool:
        """Whether more children and adults are told of than came in all."""
        return self.participants is not None and self.together > self.participants

    def counted(self) -> tuple[str, float | None]:
        """The name of the figure that people think of first, and the figure."""
        name = "part" if self.part is not None or self.whole is not None else COUNTED.get(self.kind, "value")
        return name, getattr(self, name)

    def to_json(self) -> dict[str, Any]:
        stored = {name: value for name in FIELDS if (value := getattr(self, name)) is not None}
        for name in DATES & stored.keys():
            stored[name] = stored[name].isoformat()
        return stored

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> "Facts":
        days = {name: Day.fromisoformat(stored[name]) for name in DATES & stored.keys()}
        return cls(**stored | days)


FIELDS = tuple(f.name for f in fields(Facts))


TOO_MANY = 10**9


def parsed(name: str, value: object) -> Any:
    """A stored or pressed value ("2017-11-14", "37") as the field's own type. Raises ValueError for nonsense."""
    if name in DATES:
        return value if isinstance(value, Day) else Day.fromisoformat(str(value))
    if name in TEXTS or isinstance(value, bool) or value is None:
        return value
    number = float(str(value))
    if not 0 <= number < TOO_MANY:  # nor is "nan" among them
        raise ValueError(f"{value} is no number of people or things")
    return number if name == "value" else int(number)


def facts_of(report: Report) -> Facts:
    """The facts that a report in a message states."""
    known = {
        name: found.value
        for name, found in report.fields.items()
        if name in FIELDS and name not in ("criterion", "kind")
    }
    return Facts(criterion=report.criterion or "", kind=report.kind, **known).settled()  # type: ignore[arg-type]


def asks_of(facts: Facts, asked: tuple[Ask, ...], *, unique: bool) -> list[Ask]:
    """What is still to be asked, in its order: what the reader doubts, and what is needed and not there."""
    doubts = {ask.field: ask for ask in _asks_of_part(facts, asked)}
    share = "part" in doubts  # it is so many of so many, and not one number
    for name in needed(facts, unique=unique):
        if name == "participants" and not doubts.keys().isdisjoint(PARTS):
            continue  # they follow from it
        field = "whole" if share and name == "value" else name
        doubts.setdefault(field, Ask(field))
    return sorted(doubts.values(), key=lambda ask: ORDER.index(ask.field) if ask.field in ORDER else len(ORDER))


def _asks_of_part(facts: Facts, asked: tuple[Ask, ...]) -> list[Ask]:
    """ "22 voksne og mange børn": how many children is asked, and with them it is known how many came."""
    if facts.participants is not None:
        return [ask for ask in asked if ask.field not in PARTS or ask.why != VAGUE]
    known = [name for name in PARTS if getattr(facts, name) is not None]
    other = next((name for name in PARTS if name not in known), "") if len(known) == 1 else ""
    vague = other and COUNTED.get(facts.kind) == "participants"
    return [
        Ask(other, (), VAGUE) if vague and (ask.field, ask.why) == ("participants", VAGUE) else ask for ask in asked
    ]


VAGUE = "vague"
ORDER = ("criterion", "title", "part", "whole", "value", "participants", *PARTS, "newcomers", "new", "area", "date")


def needed(facts: Facts, *, unique: bool) -> list[str]:
    """The fields without which this kind cannot count."""
    if not facts.criterion:
        return ["criterion"]
    wanted = ["area", "date"] if facts.kind in HAPPENINGS else ["date"]
    if facts.kind in ("faellesspisning", "newcomer"):
        wanted.insert(0, COUNTED[facts.kind])
    elif facts.kind != "event" and facts.value is None:
        wanted.insert(0, "value")
    if unique and facts.kind != "newcomer":
        wanted.insert(1, "new")
    return [name for name in wanted if getattr(facts, name) is None]
