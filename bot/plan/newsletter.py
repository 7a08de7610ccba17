"""The newsletter of the programme: its name, when it drafts itself, what stands in it, who says that it is sent."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Annotated, Literal

from bot.plan.criteria import Role
from bot.plan.part import Hour, Month, Share, Text
from bot.plan.season import next_month
from bot.structure import at_least_one, between

SectionKind = Literal["coming", "news", "pictures", "thanks", "figures"]
KINDS: tuple[SectionKind, ...] = ("coming", "news", "pictures", "thanks", "figures")


def _chat(number: str) -> None:
    if number and not number.removeprefix("-").isdecimal():
        raise ValueError('is no number of a chat; it looks like "-1001234567890"')


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One part of an issue; where it has nothing to say it is left out."""

    kind: SectionKind
    title: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Newsletter:
    title: Text | None = None
    """None: what the newsletter is called in general."""
    day: Annotated[int, between(1, 28)] = 25
    """Of the month: the day on which an issue drafts itself."""
    at: Hour = time(9)
    months: Annotated[tuple[Month, ...], at_least_one] = tuple(range(1, 13))
    editors: tuple[Role, ...] = ("staff", "project_manager", "head")
    approver: Role | None = None
    """Somebody with this role, and not the editor, must say that it may be sent."""
    sections: Annotated[tuple[Section, ...], at_least_one] = tuple(Section(kind=kind) for kind in KINDS)
    weeks_ahead: Annotated[int, between(1, 26)] = 6
    """How far ahead coming events are told of."""
    stops_at_errors: Share = 0.1
    """The share of sendings that failed at which it stops and asks."""
    channel: Annotated[str, _chat] = ""
    """Number of a Telegram channel that gets every issue too: "-1001234567890". The bot must be able to post there."""
    criterion: str | None = None
    """What an issue that was sent counts towards."""
    magazine: str | None = None
    """What the printed magazine that is made of the same material counts towards."""
    asks_for_stories: bool = False
    """Who has reported an event is asked once whether it should be told of."""

    @property
    def comes(self) -> bool:
        """Whether the programme has a newsletter at all."""
        return bool(self.months)

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


NO_NEWSLETTER = Newsletter(months=())
"""Of a plan that says nothing about one."""
