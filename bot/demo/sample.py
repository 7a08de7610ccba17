"""The sample programme: what was reported in 2017, as people wrote it."""

import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.clock import ZONE

FILE = Path(__file__).parent / "sample.toml"


@dataclass(frozen=True, slots=True)
class Told:
    """One report: when, who, in which words, and what is answered where the bot asks back."""

    at: datetime
    by: str
    says: str
    answers: tuple[str, ...] = ()
    saves: bool = True
    """Whether it is a report, which is saved at the end."""


def sample() -> list[Told]:
    """Everything that was reported, in the order in which it was."""
    return _written("reports")


def announced() -> list[Told]:
    """What is coming when the demonstration begins."""
    return _written("announcements")


def given() -> list[Told]:
    """What was sent in for the newsletter."""
    return sorted(
        (_given(each) for each in tomllib.loads(FILE.read_text("utf-8"))["contributions"]), key=lambda told: told.at
    )


def plans() -> list[Told]:
    """What was put into the calendar of meetings, a course that begins and milestones, likewise."""
    return _written("plans")


def _written(which: str) -> list[Told]:
    written = tomllib.loads(FILE.read_text("utf-8"))[which]
    return sorted((_told(each) for each in written), key=lambda told: told.at)


def _told(written: dict[str, Any]) -> Told:
    at = written["at"].replace(tzinfo=ZONE).astimezone(UTC)
    return Told(at, written["by"], written["says"], tuple(written.get("answers", ())), written.get("saves", True))


def _given(written: dict[str, Any]) -> Told:
    """For the newsletter: by its menu, the proposed headline taken, an area pressed."""
    at = written["at"].replace(tzinfo=ZONE).astimezone(UTC)
    answers = ("Send et bidrag", written["text"], "Brug den", written["area"])
    return Told(at, written["by"], "/nyhedsbrev", answers, saves=False)
