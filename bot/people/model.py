"""Persons, their roles, how they are reached, invitations and absences."""

from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.db import NUMBERED, Base
from bot.renamed import PlanKey

CONSENT_VERSION = "2017-1"
"""The version of the text on what is kept and why (bot.people.consent_words); a new one asks everybody again."""
PRACTICE = timedelta(days=1)


class Role(StrEnum):
    """The roles of an organisation behind a helhedsplan."""

    HEAD = "head"
    PROJECT_MANAGER = "project_manager"
    STAFF = "staff"
    AMBASSADOR = "ambassador"
    VOLUNTEER = "volunteer"
    JOURNALIST = "journalist"
    STYREGRUPPE = "styregruppe"
    BESTYRELSE = "bestyrelse"
    FOELGEGRUPPE = "foelgegruppe"
    BEREDSKAB = "beredskab"
    PARTNER = "partner"
    SUBSCRIBER = "subscriber"


LEADERS = frozenset({Role.HEAD, Role.PROJECT_MANAGER})
STAFF = LEADERS | {Role.STAFF}
REPORTERS = STAFF | {Role.AMBASSADOR, Role.VOLUNTEER, Role.JOURNALIST, Role.PARTNER, Role.STYREGRUPPE}
"""Who may report what was done."""
STEERING = frozenset({Role.STYREGRUPPE, Role.BESTYRELSE})
"""To whom the programme reports, goal by goal."""
FOLLOWERS = STAFF | STEERING | {Role.AMBASSADOR, Role.VOLUNTEER}
"""Who may see where the programme stands."""
HOLDERS = STAFF | {Role.PARTNER}
"""Who holds courses."""
CREW = LEADERS | {Role.BEREDSKAB}
"""Who may activate the crisis plan: members of the group, and those who lead the secretariat."""
OF_AN_AREA = frozenset({Role.AMBASSADOR, Role.VOLUNTEER, Role.JOURNALIST, Role.SUBSCRIBER})
"""Residents: where they live is asked when they are invited."""
AT_MEETINGS = frozenset({Role.STYREGRUPPE, Role.BESTYRELSE, Role.FOELGEGRUPPE, Role.BEREDSKAB, Role.SUBSCRIBER})
"""Roles that are told and asked, and hardly tell anything of their own accord."""
TELLING_LITTLE = AT_MEETINGS | {Role.PARTNER}
"""These and those who are asked for figures: an example of how to report a dinner is of no use to them."""
EVERYBODY = frozenset(Role)


class Person(Base):
    __tablename__ = "persons"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    language: Mapped[str] = mapped_column(default="da")
    consent_version: Mapped[str] = mapped_column(default="")
    consented_at: Mapped[datetime | None]
    practice_until: Mapped[datetime | None]
    snoozed_until: Mapped[datetime | None]
    """Before it no reminder is sent."""
    created_at: Mapped[datetime]

    posts: Mapped[list["Post"]] = relationship(
        back_populates="person", foreign_keys="Post.person_id", order_by="Post.id"
    )
    channels: Mapped[list["Channel"]] = relationship(back_populates="person", order_by="Channel.position")

    def held(self, now: datetime) -> list["Post"]:
        """The posts that this person holds at the moment."""
        return [post for post in self.posts if post.held(now)]

    def roles(self, now: datetime) -> frozenset[str]:
        return frozenset(post.role for post in self.held(now))

    def practises(self, now: datetime) -> bool:
        return self.practice_until is not None and now < self.practice_until


class Post(Base):
    """A role that a person holds, from a moment on and until it is ended."""

    __tablename__ = "posts"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id"), index=True)
    role: Mapped[str]
    area: Mapped[str | None] = mapped_column(PlanKey("areas"))
    afdeling: Mapped[str | None] = mapped_column(PlanKey("afdelinger"))
    institution: Mapped[str | None] = mapped_column(PlanKey("institutions"))
    """Where somebody works, as the plan names it: they deliver its figures."""
    since: Mapped[datetime]
    until: Mapped[datetime | None]
    successor_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id"))

    person: Mapped[Person] = relationship(back_populates="posts", foreign_keys=person_id)

    def held(self, now: datetime) -> bool:
        return self.until is None or now < self.until


class Channel(Base):
    """A way to reach a person, in the order in which it is tried."""

    __tablename__ = "channels"
    __table_args__ = (UniqueConstraint("kind", "address"), NUMBERED)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id"), index=True)
    kind: Mapped[str]
    address: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)
    alive: Mapped[bool] = mapped_column(default=True)
    confirmed_at: Mapped[datetime | None]
    """Proof of life: when something was last confirmed through it. None: nobody has shown yet that it is theirs."""
    code_hash: Mapped[str | None]
    """Of the code that was sent there, until it has been given back."""
    code_expires_at: Mapped[datetime | None]
    code_tries: Mapped[int] = mapped_column(default=0)
    """How often a wrong code was given."""

    person: Mapped[Person] = relationship(back_populates="channels")


class Invitation(Base):
    """A code that gives a role to who sends it. Only its hash is kept: whoever reads the database cannot join by it."""

    __tablename__ = "invitations"

    id: Mapped[int] = mapped_column(primary_key=True)
    code_hash: Mapped[str] = mapped_column(unique=True)
    role: Mapped[str]
    area: Mapped[str | None] = mapped_column(PlanKey("areas"))
    afdeling: Mapped[str | None] = mapped_column(PlanKey("afdelinger"))
    institution: Mapped[str | None] = mapped_column(PlanKey("institutions"))
    name: Mapped[str] = mapped_column(default="")
    uses_left: Mapped[int]
    expires_at: Mapped[datetime]
    created_at: Mapped[datetime]
    created_by: Mapped[int | None] = mapped_column(ForeignKey("persons.id"))


class Candidate(Base):
    """Somebody without Telegram whom a leader is adding: what is known so far, for a day at most."""

    __tablename__ = "candidates"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    role: Mapped[str] = mapped_column(default="")
    area: Mapped[str | None] = mapped_column(PlanKey("areas"))
    institution: Mapped[str | None] = mapped_column(PlanKey("institutions"))
    by: Mapped[int] = mapped_column(ForeignKey("persons.id"), index=True)
    created_at: Mapped[datetime]


class Absence(Base):
    """Days (both included) on which somebody is away, and who covers for them."""

    __tablename__ = "absences"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id"), index=True)
    first: Mapped[date]
    last: Mapped[date]
    covered_by: Mapped[int | None] = mapped_column(ForeignKey("persons.id"))
    noted_by: Mapped[int | None] = mapped_column(ForeignKey("persons.id"))

    def covers(self, day: date) -> bool:
        return self.first <= day <= self.last


class Circle(Base):
    """The group chat on Telegram of one of the programme's groups: the steering group's, the crisis group's."""

    __tablename__ = "circles"

    key: Mapped[str] = mapped_column(primary_key=True)
    """The role that its members have, or the group's key in the plan."""
    address: Mapped[str]
    """The chat's number in Telegram."""
    made_by: Mapped[int | None] = mapped_column(ForeignKey("persons.id"))
    made_at: Mapped[datetime]
