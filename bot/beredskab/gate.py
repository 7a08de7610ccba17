"""What must be true before a wording leaves the group. Pure."""

from dataclasses import dataclass

STAFF, RESIDENTS, DEPARTMENT_BOARDS, CARETAKERS = "staff", "residents", "department_boards", "caretakers"
AUDIENCES = (STAFF, RESIDENTS, DEPARTMENT_BOARDS, CARETAKERS)
"""Beside these each outsider of the executing level is an audience of their own."""
WITH_MANAGEMENT = frozenset({RESIDENTS, DEPARTMENT_BOARDS})
"""To whom nothing is said but in cooperation with the management of the housing organisations (the crisis plan)."""

DRILL, HOLD, AGAINST, HEAD, ANOTHER, MANAGEMENT = "drill", "hold", "against", "head", "another", "management"
"""Why it does not go out."""


@dataclass(frozen=True, slots=True)
class Voice:
    """What somebody says to the very wording; `seat` is a seat of the group, or the management's."""

    person_id: int
    seat: str
    agrees: bool


@dataclass(frozen=True, slots=True)
class Wording:
    audience: str
    voices: tuple[Voice, ...]
    heads: frozenset[int]
    """The secretariat head, or whoever covers."""
    seats: frozenset[str]
    """The seats of the group."""
    management_asked: bool
    hold: bool = False
    drill: bool = False
    drill_reaches_executing: bool = False


def missing(wording: Wording) -> tuple[str, ...]:
    """Everything that stands in the way, in the order in which it can be mended; nothing: it may go out."""
    checks = (
        (DRILL, wording.drill and not _reached_by_drills(wording)),
        (HOLD, wording.hold),
        (AGAINST, any(not voice.agrees for voice in wording.voices)),
        (HEAD, not _head_agrees(wording)),
        (ANOTHER, not _another_agrees(wording)),
        (MANAGEMENT, wording.audience in WITH_MANAGEMENT and not wording.management_asked),
    )
    return tuple(why for why, stands in checks if stands)


def _reached_by_drills(wording: Wording) -> bool:
    return wording.drill_reaches_executing and wording.audience not in AUDIENCES


def _head_agrees(wording: Wording) -> bool:
    return any(voice.agrees and voice.person_id in wording.heads for voice in wording.voices)


def _another_agrees(wording: Wording) -> bool:
    """Somebody of another seat than the head's."""
    heads = {voice.seat for voice in wording.voices if voice.person_id in wording.heads}
    return any(
        voice.agrees and voice.person_id not in wording.heads and voice.seat in wording.seats - heads
        for voice in wording.voices
    )
