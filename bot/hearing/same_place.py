"""Reads "samme sted": the place of what was reported or announced last in the chat, named as somebody would name it."""

import re
from datetime import datetime

from sqlalchemy import select

from bot.announcements.model import DROPPED, Announcement
from bot.language.atoms.normalise import fold
from bot.message import parted
from bot.registrations.model import SAVED, Entry
from bot.registrations.rows import open_here
from bot.work import Work

THERE = re.compile(
    r"\b(?:(?:på |i |ved )?(?:det |den )?samme (?:sted|lokale|hus)|(?:in |at )?the same place|same place)\b"
    r"(?: som (?:sidst|før|altid|normalt|den anden)| as (?:last time|before|always))?",
    re.IGNORECASE,
)
BARE = frozenset({"samme", "det samme", "samme igen", "same", "the same", "samme som foer", "samme som sidst"})
"""As an answer to where it is."""
OF_THESE = ("", "draft", "batch", "announcement", "entry")
"""What may be asked about where a place answers it."""
Where = tuple[datetime, str | None, str | None]
"""When something was told, and in what area and at what venue it is."""


def says(text: str) -> bool:
    """Whether words may mean the place that was named last; most do not, and cost no look at rows."""
    return THERE.search(text) is not None or fold(text).strip(" .!,") in BARE


def named(work: Work, text: str, about: str) -> str:
    """The same words with the place itself; as they are where none is known, or something else is asked."""
    asked = parted(about)
    if asked.topic not in OF_THESE or work.actor is None:
        return text
    told = max(_told(work, asked.topic, asked.number), default=None, key=lambda each: each[0])
    place = _spoken(work, told, english="same " in text.lower() and "samme" not in text.lower()) if told else ""
    if not place:
        return text
    if THERE.search(text):
        return THERE.sub(place, text, count=1)
    return place if about.endswith(":area") else text


# -- inside --


def _told(work: Work, topic: str, number: int | None) -> list[Where]:
    """What this person told in this chat, of which the place is known; not what is asked about."""
    assert work.origin is not None
    entry = select(Entry).where(Entry.reporter_id == work.who.id, Entry.state == SAVED, Entry.area.is_not(None))
    coming = select(Announcement).where(
        Announcement.host_id == work.who.id, Announcement.state != DROPPED, Announcement.area.is_not(None)
    )
    if topic == "announcement":
        coming = coming.where(Announcement.id != number)
    found: list[Where] = []
    if (one := work.session.scalar(entry.order_by(Entry.id.desc()).limit(1))) is not None:
        found.append((one.received_at, one.area, one.venue))
    if (other := work.session.scalar(coming.order_by(Announcement.id.desc()).limit(1))) is not None:
        found.append((other.created_at, other.area, other.venue))
    drafts = [each for each in open_here(work) if each.facts.area and not (topic == "draft" and each.id == number)]
    return [*found, *((each.created_at, each.facts.area, each.facts.venue) for each in drafts[-1:])]


def _spoken(work: Work, told: Where, *, english: bool) -> str:
    """ "i Vangdalen", "på Glarbjergvej", "i ParkCaféen"."""
    _, area, venue = told
    known, house = work.plan.areas.get(area or ""), work.plan.venues.get(venue or "")
    if known is None:
        return ""
    at = known.preposition == "at" and house is None
    before = ("at" if at else "in") if english else ("på" if at else "i")
    return f"{before} {house.name if house else known.label}"
