"""The invented people of the demonstration, and how they come in: by an invitation, like everybody."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from bot.app import App
from bot.people.joining import Invited, invite
from bot.simulator import Simulator, User
from bot.work import Work

FILE = Path(__file__).parent / "people.toml"


@dataclass(frozen=True, slots=True)
class Invitee:
    name: str
    roles: tuple[str, ...]
    about: str
    area: str | None = None
    afdeling: str | None = None
    institution: str | None = None
    language: str = "da"
    waits: bool = False
    """Has an invitation and has not opened it yet."""


@dataclass(frozen=True, slots=True)
class Group:
    title: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cast:
    people: tuple[Invitee, ...]
    groups: tuple[Group, ...]
    seats: dict[str, list[str]]
    """Of the crisis plan: who holds each, in order."""

    @property
    def present(self) -> tuple[Invitee, ...]:
        return tuple(each for each in self.people if not each.waits)

    @property
    def newcomer(self) -> Invitee:
        return next(each for each in self.people if each.waits)


def cast() -> Cast:
    written = tomllib.loads(FILE.read_text("utf-8"))
    return Cast(
        people=tuple(Invitee(**each | {"roles": tuple(each["roles"])}) for each in written["people"]),
        groups=tuple(Group(each["title"], tuple(each["members"])) for each in written["groups"]),
        seats=written["seats"],
    )


def phone(sim: Simulator, who: Invitee) -> User:
    """A Telegram account in the simulator."""
    return sim.add_user(who.name, language_code=who.language, about=who.about)


def invitation(app: App, who: Invitee, role: str) -> Invited:
    """What `nabobot invite` does."""
    with Session(app.database.engine) as session, session.begin():
        work = Work(session, app.clock.now(), app.programme)
        return invite(work, role, name=who.name, area=who.area, afdeling=who.afdeling, institution=who.institution)
