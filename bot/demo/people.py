"""The invented people of the demonstration, and how they come in: by an invitation, like everybody."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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
    language: str = "da"


@dataclass(frozen=True, slots=True)
class Group:
    title: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cast:
    people: tuple[Invitee, ...]
    newcomer: Invitee
    """Somebody who has not come in yet."""
    groups: tuple[Group, ...]


def cast() -> Cast:
    written = tomllib.loads(FILE.read_text("utf-8"))
    newcomer = dict(written["newcomer"])
    return Cast(
        people=tuple(_invitee(each) for each in written["people"]),
        newcomer=_invitee(newcomer | {"roles": [newcomer.pop("role")]}),
        groups=tuple(Group(each["title"], tuple(each["members"])) for each in written["groups"]),
    )


def _invitee(written: dict[str, Any]) -> Invitee:
    known = {key: value for key, value in written.items() if key != "role"}
    return Invitee(**known | {"roles": tuple(written["roles"])})


def phone(sim: Simulator, who: Invitee) -> User:
    """A Telegram account in the simulator."""
    return sim.add_user(who.name, language_code=who.language, about=who.about)


def invitation(app: App, who: Invitee, role: str) -> Invited:
    """What `nabobot invite` does."""
    with Session(app.database.engine) as session, session.begin():
        work = Work(session, app.clock.now(), app.programme)
        return invite(work, role, name=who.name, area=who.area, afdeling=who.afdeling)
