"""Rounds of figures before a meeting, what each institution owes in them, and every answer that was ever given."""

from datetime import date as Day
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, BigInteger, Float, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.db import NUMBERED, Base
from bot.plan.figures import Figures
from bot.plan.model import Plan
from bot.plan.season import Span
from bot.registrations.model import SAVED, Entry
from bot.renamed import PlanKey

OPEN, FROZEN, CANCELLED = "open", "frozen", "cancelled"


class State(StrEnum):
    """Of a figure. Missing is not zero."""

    VALUE = "value"
    ZERO = "zero"
    ESTIMATE = "estimate"
    NOT_RELEVANT = "not_relevant"
    MISSING = "missing"


class Round(Base):
    """The figures of one period, collected before one meeting."""

    __tablename__ = "figure_rounds"
    __table_args__ = (UniqueConstraint("occasion"), NUMBERED)

    id: Mapped[int] = mapped_column(primary_key=True)
    occasion: Mapped[str]
    """What it is for, once: "meeting:7", "day:2018-01-30"."""
    starts: Mapped[Day]
    ends: Mapped[Day]
    meets: Mapped[Day]
    state: Mapped[str] = mapped_column(default=OPEN)
    created_at: Mapped[datetime]
    frozen_at: Mapped[datetime | None]
    listed_on: Mapped[Day | None]
    """The day on which the leaders were last told who is late, and of what."""
    listed: Mapped[str] = mapped_column(default="")

    requests: Mapped[list["Request"]] = relationship(back_populates="round", order_by="Request.id", lazy="selectin")

    def owed(self, plan: Plan) -> list["Request"]:
        """What is asked for, of goals and institutions that the plan has; some may have been taken out of it since."""
        return [each for each in self.requests if each.of(plan)]

    @property
    def span(self) -> Span:
        return Span(self.starts, self.ends)

    def due(self, rules: Figures) -> Day:
        return self.meets - timedelta(days=rules.due_days)

    def reminders(self, rules: Figures) -> list[Day]:
        return sorted(self.meets - timedelta(days=days) for days in rules.remind_days)


class Request(Base):
    """One figure that one institution owes in a round."""

    __tablename__ = "figure_requests"
    __table_args__ = (
        UniqueConstraint("round_id", "criterion", "institution"),
        Index("ix_figure_requests_person", "person_id"),
        Index("ix_figure_requests_deputy", "deputy_id"),
        Index("ix_figure_requests_offered", "offered_to"),
        NUMBERED,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    round_id: Mapped[int] = mapped_column(ForeignKey("figure_rounds.id"))
    criterion: Mapped[str] = mapped_column(PlanKey("criteria"))
    institution: Mapped[str] = mapped_column(PlanKey("institutions"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id"))
    """Who is asked; None: there is nobody."""
    deputy_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id"))
    """Who is asked too, since the first did not answer."""
    offered_to: Mapped[int | None] = mapped_column(ForeignKey("persons.id"))
    """Who has been asked to take it over and has not said yes or no."""
    answer: Mapped[str] = mapped_column(default="")
    """What the answer was: a figure (it stands in the entry), as it was reported, or not relevant."""
    base: Mapped[float] = mapped_column(Float, default=0)
    base_whole: Mapped[int] = mapped_column(default=0)
    """What was reported of it in the period before the answer; the entry holds the rest."""
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("entries.id"))
    later: Mapped[float] = mapped_column(Float, default=0)
    later_whole: Mapped[int] = mapped_column(default=0)
    """What supplements have added since the round was frozen."""
    promised_on: Mapped[Day | None]
    asked_on: Mapped[Day | None]
    reminded_on: Mapped[Day | None]
    passed_on: Mapped[Day | None]
    """The day on which a deputy was looked for, whether there was one or not."""
    answered_by: Mapped[int | None] = mapped_column(ForeignKey("persons.id"))
    answered_at: Mapped[datetime | None]
    revision: Mapped[int] = mapped_column(default=0)

    round: Mapped[Round] = relationship(back_populates="requests")
    entry: Mapped[Entry | None] = relationship(lazy="joined")
    revisions: Mapped[list["RequestRevision"]] = relationship(order_by="RequestRevision.number")

    @property
    def state(self) -> State:
        if self.answer == NOT_RELEVANT:
            return State.NOT_RELEVANT
        if self.answer == AS_REPORTED:
            return State.VALUE if self.base else State.ZERO
        if self.entry is None or self.entry.state != SAVED:
            return State.MISSING
        if self.entry.estimated:
            return State.ESTIMATE
        return State.VALUE if self.value else State.ZERO

    @property
    def missing(self) -> bool:
        return self.state is State.MISSING

    @property
    def value(self) -> float | None:
        """All of the period, with what was reported before; of a share the part, of people who count once the new."""
        if self.answer == AS_REPORTED:
            return self.base
        if self.entry is None or self.entry.state != SAVED or self.answer != FIGURE:
            return None
        return self.base + (self.entry.value if self.entry.new is None else self.entry.new)

    @property
    def whole(self) -> int | None:
        counted = self.entry is not None and self.entry.state == SAVED and self.entry.whole is not None
        return self.base_whole + (self.entry.whole or 0) if counted and self.entry else self.base_whole or None

    def of(self, plan: Plan) -> bool:
        """Whether the plan has its goal and its institution: what was taken out of it is owed by nobody."""
        return self.criterion in plan.criteria and self.institution in plan.institutions

    def asks(self, person_id: int) -> bool:
        """Whether this person is asked for it."""
        return person_id in (self.person_id, self.deputy_id)

    def waits_until(self, today: Day) -> bool:
        """Whether it was promised for a day that has not passed."""
        return self.promised_on is not None and today <= self.promised_on

    def record(self, how: str, by: int | None, at: datetime, words: str | None = None) -> "RequestRevision":
        """What it is from now on; revisions are only ever added."""
        self.revision = (self.revision or 0) + 1
        return RequestRevision(
            request_id=self.id, number=self.revision, how=how, facts=self.to_json(), by=by, at=at, words=words
        )

    def to_json(self) -> dict[str, Any]:
        known = {
            "state": str(self.state), "value": self.value, "whole": self.whole, "person": self.person_id,
            "promised_on": self.promised_on.isoformat() if self.promised_on else None,
        }  # fmt: skip
        return {name: value for name, value in known.items() if value is not None}


FIGURE, AS_REPORTED, NOT_RELEVANT = "figure", "as_reported", "not_relevant"


class RequestRevision(Base):
    """What happened to a request: asked, answered, corrected, promised, passed on …"""

    __tablename__ = "figure_revisions"
    __table_args__ = (Index("ix_figure_revisions_message", "chat_id", "message_id"), NUMBERED)

    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("figure_requests.id"), index=True)
    number: Mapped[int]
    how: Mapped[str]
    facts: Mapped[dict[str, Any]] = mapped_column(JSON)
    by: Mapped[int | None] = mapped_column(ForeignKey("persons.id"))
    at: Mapped[datetime]
    words: Mapped[str | None]
    chat_id: Mapped[int | None] = mapped_column(BigInteger)
    message_id: Mapped[int | None]


class Duty(Base):
    """A person looks after an activity: its figures are theirs to deliver, in the order of these rows."""

    __tablename__ = "figure_duties"
    __table_args__ = (UniqueConstraint("person_id", "activity"), NUMBERED)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id"))
    activity: Mapped[str]
    by: Mapped[int | None] = mapped_column(ForeignKey("persons.id"))
    at: Mapped[datetime]


class Narrative(Base):
    """What went well in an activity and what stood in its way, in the words of whoever looks after it."""

    __tablename__ = "figure_narratives"
    __table_args__ = (UniqueConstraint("round_id", "activity"), NUMBERED)

    id: Mapped[int] = mapped_column(primary_key=True)
    round_id: Mapped[int] = mapped_column(ForeignKey("figure_rounds.id"))
    activity: Mapped[str]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id"), index=True)
    """Who is asked."""
    successes: Mapped[str | None]
    obstacles: Mapped[str | None]
    """Benspænd. None: nothing has been said; empty: there is nothing to say."""
    asked_on: Mapped[Day | None]
    reminded_on: Mapped[Day | None]
    answered_by: Mapped[int | None] = mapped_column(ForeignKey("persons.id"))
    answered_at: Mapped[datetime | None]

    round: Mapped[Round] = relationship()

    @property
    def promised_on(self) -> None:
        """Nobody is asked when it comes."""

    @property
    def missing(self) -> bool:
        return self.successes is None or self.obstacles is None
