"""What people send in, who wants the newsletter, and each issue with its items and its recipients."""

from datetime import date as Day
from datetime import datetime, timedelta

from sqlalchemy import JSON, BigInteger, ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.db import NUMBERED, Base
from bot.renamed import PlanKey, PlanKeys

HELD, OFFERED, OPEN, READY, USED, DROPPED = "held", "offered", "open", "ready", "used", "dropped"
"""Of a contribution. Held: a picture that came with a report, about which nobody has been asked yet."""
WANTED, KEPT, REFUSED = "wanted", "kept", "refused"
YES, NO, NOBODY = "yes", "no", "nobody"
"""Whether those in the picture agreed to be shown; in some pictures nobody can be seen."""
UNCONFIRMED, ACTIVE, LEFT, DEAD = "unconfirmed", "active", "left", "dead"
DRAFTED, ASKED, APPROVED, SENDING, PAUSED, SENT, DISCARDED = (
    "drafted", "asked", "approved", "sending", "paused", "sent", "discarded",
)  # fmt: skip
UNDER_WAY = (DRAFTED, ASKED, APPROVED, SENDING, PAUSED)
WAITING, QUEUED, DELIVERED, FAILED, UNKNOWN, GONE, SPARED, BOUNCED = (
    "waiting", "queued", "delivered", "failed", "unknown", "gone", "spared", "bounced",
)  # fmt: skip
"""Of a recipient. Gone: left meanwhile. Spared: nothing in the issue is for their areas. Bounced: it came back."""
SOFT_ENDS = 3
"""So many letters in a row that came back, or were put off until it was too late, end a subscription."""
ANSWER_WITHIN = timedelta(days=7)
"""A sign-up by e-mail that nobody confirmed is forgotten after this."""


class Contribution(Base):
    """Something for the newsletter: words, pictures, or both, and what its writer said about it."""

    __tablename__ = "contributions"
    __table_args__ = (Index("ix_contributions_album", "chat_id", "album"), NUMBERED)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id"), index=True)
    chat_id: Mapped[int | None] = mapped_column(BigInteger)
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    album: Mapped[str | None]
    """Telegram's mark on the pictures of one album: they come one by one and are one contribution."""
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("entries.id"), index=True)
    """The report that it tells more about."""
    language: Mapped[str] = mapped_column(default="da")
    headline: Mapped[str] = mapped_column(default="")
    text: Mapped[str] = mapped_column(Text, default="")
    area: Mapped[str | None] = mapped_column(PlanKey("areas"))
    """None: not asked yet. Empty: everywhere."""
    consent_shown: Mapped[str | None]
    practice: Mapped[bool] = mapped_column(default=False)
    state: Mapped[str] = mapped_column(default=OPEN)
    created_at: Mapped[datetime]

    pictures: Mapped[list["Picture"]] = relationship(back_populates="contribution", order_by="Picture.id")

    @property
    def asks(self) -> str:
        """What its writer must say next; empty when it can be used."""
        if not self.text:
            return "text"
        if not self.headline:
            return "headline"
        if self.area is None:
            return "area"
        return "shown" if self.pictures and self.consent_shown is None else ""

    @property
    def shown(self) -> "Picture | None":
        """The picture that may be printed."""
        if self.consent_shown not in (YES, NOBODY):
            return None
        return next((picture for picture in self.pictures if picture.state == KEPT), None)


class Picture(Base):
    """One picture: as Telegram knows it, and the copy in the data folder that knows no place."""

    __tablename__ = "pictures"

    id: Mapped[int] = mapped_column(primary_key=True)
    contribution_id: Mapped[int] = mapped_column(ForeignKey("contributions.id"), index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id"), index=True)
    telegram_file_id: Mapped[str]
    size: Mapped[int] = mapped_column(default=0)
    """Bytes, as Telegram says; 0 where it does not."""
    state: Mapped[str] = mapped_column(default=WANTED)
    why: Mapped[str] = mapped_column(default="")
    """Why it was refused."""
    file: Mapped[str] = mapped_column(default="")
    """Under the data folder."""
    width: Mapped[int] = mapped_column(default=0)
    height: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]

    contribution: Mapped[Contribution] = relationship(back_populates="pictures")


class Subscription(Base):
    """Somebody who gets the newsletter at one address, and how they came to."""

    __tablename__ = "subscriptions"
    __table_args__ = (UniqueConstraint("channel", "address"), NUMBERED)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id"), index=True)
    channel: Mapped[str]
    address: Mapped[str]
    """Of somebody who left only a keyed hash: no list that is imported brings them back."""
    language: Mapped[str] = mapped_column(default="da")
    areas: Mapped[list[str]] = mapped_column(PlanKeys("areas"), default=list)
    """None in particular: news of all."""
    crisis: Mapped[bool] = mapped_column(default=False)
    """Whether they also want to be told in a crisis."""
    source: Mapped[str]
    """Where they said that they want it: the source of the consent."""
    state: Mapped[str] = mapped_column(default=ACTIVE)
    put_off: Mapped[int] = mapped_column(default=0)
    """Letters in a row that came back, or that the mail server put off until it was too late."""
    created_at: Mapped[datetime]
    confirmed_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]

    def wants(self, area: str) -> bool:
        """Whether news of an area is for them; what has no area is for everybody."""
        return not area or not self.areas or area in self.areas


class Issue(Base):
    """One issue, from its draft until everybody has it."""

    __tablename__ = "issues"

    id: Mapped[int] = mapped_column(primary_key=True)
    occasion: Mapped[str] = mapped_column(unique=True)
    """The day on which it drafted itself, or the message that asked for it: drafted once."""
    since: Mapped[datetime]
    """What came in from then on is its material."""
    title: Mapped[dict[str, str]] = mapped_column(JSON)
    state: Mapped[str] = mapped_column(default=DRAFTED)
    editor_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id"), index=True)
    """Who said that it should be sent."""
    approved_by: Mapped[int | None] = mapped_column(ForeignKey("persons.id"))
    drafted_at: Mapped[datetime]
    send_at: Mapped[datetime | None]
    begun_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    revision: Mapped[int] = mapped_column(default=0)
    """How often it was changed: an old button of the approver's says which version they saw."""
    errors_accepted: Mapped[int] = mapped_column(default=0)
    """So many failures an editor has seen and sent on all the same."""
    delivered: Mapped[int] = mapped_column(default=0)
    failed: Mapped[int] = mapped_column(default=0)
    unknown: Mapped[int] = mapped_column(default=0)
    """Nobody knows whether they have it; staff decide (/uafklaret), nothing is repeated blindly."""
    left: Mapped[int] = mapped_column(default=0)
    """Who left while it was sent, or because of it."""
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("entries.id"))
    """What it counted towards its criterion."""
    magazine_entry_id: Mapped[int | None] = mapped_column(ForeignKey("entries.id"))
    """The same of the magazine that was made of it."""

    items: Mapped[list["IssueItem"]] = relationship(back_populates="issue", order_by="(IssueItem.place, IssueItem.id)")


class IssueItem(Base):
    """One piece in an issue, with its text in each language that it has."""

    __tablename__ = "issue_items"

    id: Mapped[int] = mapped_column(primary_key=True)
    issue_id: Mapped[int] = mapped_column(ForeignKey("issues.id"), index=True)
    section: Mapped[str]
    place: Mapped[int]
    """Order within the section."""
    headline: Mapped[dict[str, str]] = mapped_column(JSON)
    text: Mapped[dict[str, str]] = mapped_column(JSON)
    area: Mapped[str] = mapped_column(PlanKey("areas"), default="")
    day: Mapped[Day | None]
    """On which a coming event is."""
    contribution_id: Mapped[int | None] = mapped_column(ForeignKey("contributions.id"), index=True)
    picture_id: Mapped[int | None] = mapped_column(ForeignKey("pictures.id"))
    dropped: Mapped[bool] = mapped_column(default=False)

    issue: Mapped[Issue] = relationship(back_populates="items")
    picture: Mapped[Picture | None] = relationship()


class IssueRecipient(Base):
    """One who is to get an issue, written down before anything is sent: nobody twice, nobody left out."""

    __tablename__ = "issue_recipients"
    __table_args__ = (Index("ix_issue_recipients_state", "issue_id", "state", "id"), NUMBERED)

    id: Mapped[int] = mapped_column(primary_key=True)
    issue_id: Mapped[int] = mapped_column(ForeignKey("issues.id"))
    subscription_id: Mapped[int | None] = mapped_column(ForeignKey("subscriptions.id"), index=True)
    """None: the Telegram channel."""
    state: Mapped[str] = mapped_column(default=WAITING)
    key: Mapped[str] = mapped_column(unique=True)
    """Issue and subscription: what its rows in the outbox begin with."""
    parts: Mapped[int] = mapped_column(default=0)
    """How many rows it has there."""

    @property
    def keys(self) -> list[str]:
        return [f"{self.key}:{part}" for part in range(self.parts)]
