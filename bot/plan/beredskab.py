"""The crisis plan as data: what counts as a crisis, the seats of the group, who else is drawn in, and the timetable."""

import re
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property
from typing import Annotated, Literal

from bot.language.atoms.normalise import fold
from bot.plan.part import Text, Titled, Word
from bot.structure import at_least, at_least_one

WORD = re.compile(r"[a-z0-9]+")
Seconds = Annotated[int, at_least(0)]
POLICE, HEAD, EXECUTING = "police", "head", "ssp_consultant"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind(Titled):
    """Something that may happen, and the words by which people say that it does."""

    aliases: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat(Titled):
    """A post of the crisis group. Who holds it is not the plan's business: people change, posts do not."""

    organisation: Word
    part: Literal["police", "head", "ssp_consultant"] | None = None
    """police: instructions and the hold; head: convenes and informs; ssp_consultant: calls the executing level."""
    deputy: Literal["expected", "accepted_missing"] = "expected"
    phone: Word | None = None
    """A number of the post itself, for when its people do not answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outsider(Titled):
    """Somebody who is drawn in as the situation demands, or must be asked before residents are told."""

    level: Literal["executing", "caretaker", "management", "department_board"]
    organisation: Word
    areas: tuple[Word, ...] = ()
    """Of a caretaker or a department's board; empty: all."""
    phone: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Timetable:
    """Seconds from the moment a call-out goes out; a deputy's count from when the one before was called."""

    regret: Seconds = 20
    """How long a call-out can be taken back before anybody is called."""
    sms: Seconds = 60
    deputy: Seconds = 240
    by_hand: Seconds = 480
    incomplete: Seconds = 600
    repeat: Annotated[int, at_least(30)] = 240
    """How often the card for calling by hand comes again, until somebody has written how it ended."""

    def after(self, step: str) -> timedelta:
        return timedelta(seconds=getattr(self, step))


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """Who alone answers the press."""

    name: Word
    phone: Word


USUAL = {
    "ildspaasaettelse": ("Brand", "Fire", "brand branden brænder ildspåsættelse fire arson"),
    "skyderi": ("Skyderi", "Shooting", "skyderi skud skyder skudt skudepisode shooting shots"),
    "overfald": ("Overfald", "Assault", "overfald overfaldet knivstikkeri assault stabbing"),
    "slaaskamp": ("Slåskamp", "Brawl", "slåskamp slagsmål brawl"),
    "trusler": ("Trusler mod medarbejdere", "Threats against staff", "trusler trussel truet threats"),
    "haervaerk": ("Omfattende hærværk", "Extensive vandalism", "hærværk vandalism"),
    "chikane": ("Chikane", "Harassment", "chikane harassment"),
    "uro": ("Anden voldsom uro", "Other violent unrest", "uroligheder optøjer unrest riot"),
    "andet": ("Andet", "Something else", ""),
}
"""What counts as a crisis in a plan that names no kinds of its own, so that "der er skyderi" is understood in each."""


def _usual() -> dict[str, Kind]:
    return {
        key: Kind(key=key, title={"da": danish, "en": english}, aliases=tuple(aliases.split()))
        for key, (danish, english, aliases) in USUAL.items()
    }


@dataclass(frozen=True, kw_only=True)  # no slots: `spoken` is kept where attributes are
class Beredskab:
    kinds: Annotated[dict[str, Kind], at_least_one] = field(default_factory=_usual)
    seats: dict[str, Seat] = field(default_factory=dict)
    outsiders: dict[str, Outsider] = field(default_factory=dict)
    timetable: Timetable = field(default_factory=Timetable)
    same_minutes: Annotated[int, at_least(1)] = 30
    """So long another call-out of the same kind and place is asked about: is it the same event?"""
    status_minutes: Annotated[int, at_least(1)] = 30
    status_later_minutes: Annotated[int, at_least(1)] = 60
    """How often a status line is asked for: in the first two hours, and after them."""
    retention_days: Annotated[int, at_least(1)] = 90
    """So long the words of a crisis are kept after it; that it was, and who was called when, stays."""
    press: tuple[Press, ...] = ()
    meeting_place: Text | None = None
    """Where the group meets unless somebody says otherwise."""

    @cached_property
    def spoken(self) -> tuple[tuple[str, str], ...]:
        """Every way to say that something happens, folded, and which kind it is: looked for in all that is written."""
        return tuple(
            (" ".join(WORD.findall(fold(alias))), key) for key, kind in self.kinds.items() for alias in kind.aliases
        )

    def of_level(self, level: str, area: str | None = None) -> list[Outsider]:
        """The outsiders of a level who have to do with an area; without one all of them."""
        found = (each for each in self.outsiders.values() if each.level == level)
        return [each for each in found if area is None or not each.areas or area in each.areas]

    def with_part(self, part: str) -> Seat | None:
        """The seat that has a part of its own in the plan."""
        return next((seat for seat in self.seats.values() if seat.part == part), None)

    def texts(self) -> list[tuple[str, Text]]:
        """Every text with the key where it stands, so that each language of the plan is checked."""
        sections = {"kinds": self.kinds, "seats": self.seats, "outsiders": self.outsiders}
        titled = [
            (f"beredskab.{name}.{key}.title", each.title)
            for name, tables in sections.items()
            for key, each in tables.items()  # type: ignore[attr-defined]
        ]
        return titled + ([("beredskab.meeting_place", self.meeting_place)] if self.meeting_place else [])
