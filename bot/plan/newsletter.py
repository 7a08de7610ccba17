"""The newsletter of the programme: its name, when it drafts itself, what stands in it, who says that it is sent."""

from datetime import date, time, timedelta
from typing import Annotated, Literal

from pydantic import Field, field_validator

from bot.plan.criteria import Role
from bot.plan.part import Month, Part, Text
from bot.plan.season import next_month

SectionKind = Literal["coming", "news", "pictures", "thanks", "figures"]
KINDS: tuple[SectionKind, ...] = ("coming", "news", "pictures", "thanks", "figures")


class Section(Part):
    """One part of an issue; where it has nothing to say it is left out."""

    kind: SectionKind
    title: Text | None = None


class Newsletter(Part):
    title: Text | None = None
    """None: what the newsletter is called in general."""
    day: Annotated[int, Field(ge=1, le=28)] = 25
    """Of the month: the day on which an issue drafts itself."""
    at: time = time(9)
    months: Annotated[tuple[Month, ...], Field(min_length=1)] = tuple(range(1, 13))
    editors: tuple[Role, ...] = ("staff", "project_manager", "head")
    approver: Role | None = None
    """Somebody with this role, and not the editor, must say that it may be sent."""
    sections: Annotated[tuple[Section, ...], Field(min_length=1)] = tuple(Section(kind=kind) for kind in KINDS)
    weeks_ahead: Annotated[int, Field(ge=1, le=26)] = 6
    """How far ahead coming events are told of."""
    stops_at_errors: Annotated[float, Field(gt=0, le=1)] = 0.1
    """The share of sendings that failed at which it stops and asks."""
    channel: str = ""
    """Number of a Telegram channel that gets every issue too: "-1001234567890". The bot must be able to post there."""
    criterion: str | None = None
    """What an issue that was sent counts towards."""
    magazine: str | None = None
    """What the printed magazine that is made of the same material counts towards."""
    asks_for_stories: bool = False
    """Who has reported an event is asked once whether it should be told of."""

    @field_validator("at")
    @classmethod
    def not_in_the_hour_that_is_missing(cls, value: time) -> time:
        if value.hour == 2:
            raise ValueError("one night of the year has no hour between 2 and 3, and another has two")
        return value

    @field_validator("channel")
    @classmethod
    def number(cls, value: str) -> str:
        if value and not value.removeprefix("-").isdecimal():
            raise ValueError('is no number of a chat; it looks like "-1001234567890"')
        return value

    def titles(self) -> list[tuple[str, Text]]:
        """Its own titles, each with the key where it stands."""
        parts = ((f"newsletter.sections[{number}].title", each.title) for number, each in enumerate(self.sections))
        return [(key, text) for key, text in (("newsletter.title", self.title), *parts) if text is not None]

    def counts(self) -> list[tuple[str, str]]:
        """Its keys that name a criterion, as far as they are there, with the name."""
        named = {"criterion": self.criterion, "magazine": self.magazine}
        return [(key, name) for key, name in named.items() if name is not None]

    def drafts_on(self, today: date) -> date:
        """The latest day, up to this one, on which an issue was to draft itself."""
        first = today.replace(day=1)
        while first.replace(day=self.day) > today or first.month not in self.months:
            first = (first - timedelta(days=1)).replace(day=1)
        return first.replace(day=self.day)

    def drafts_next(self, today: date) -> date:
        """The first day after this one on which an issue is to draft itself."""
        first = today.replace(day=1)
        while first.replace(day=self.day) <= today or first.month not in self.months:
            first = next_month(first)
        return first.replace(day=self.day)
