"""One happening on several days: "loppemarked lørdag og søndag 10-14".

Beside the draft that is shown one waits for each further day; they come into the calendar, or go, together with it.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy import select

from bot.announcements.model import ANNOUNCED, DRAFT, DROPPED, Announcement
from bot.language.atoms.normalise import fold
from bot.work import Work

MOST = 5
WEEKDAY = (
    r"(?:mandag|tirsdag|onsdag|torsdag|fredag|loerdag|soendag|i ?dag|i ?aften|i ?morgen|i ?overmorgen"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tonight|tomorrow)"
)
DATE = r"(?:(?:den |d\. ?|the )?\d{1,2}(?:\.|/\d{1,2})?)"
DAY = rf"(?:{WEEKDAY}(?:,? {DATE})?|{DATE})"
AND = r" (?:og|and|samt|&) (?:igen |ogsaa |again )?(?:paa |on )?"
ALL = re.compile(rf"\b{DAY}(?:, (?:paa )?{DAY}){{0,3}}{AND}{DAY}(?!\w)")
FROM_ONE_TO_THE_NEXT = re.compile(rf"\b{WEEKDAY} ?[-–] ?{WEEKDAY}\b")
ONE_OF_THEM = re.compile(r"\b(?:eller|enten|or|either)\b")
MORE = re.compile(r"\b(?:også|igen|also|again)\b", re.IGNORECASE)
""" "også på mandag"."""
SHARED = ("criterion", "kind", "title", "starts", "ends", "all_day", "area", "venue", "place")
"""What is the same on each of the days."""


def all_of(text: str, days: Sequence[date]) -> tuple[date, ...]:
    """The days, where it is held on each of them; nothing where one of them is meant, or what lies between two."""
    said = fold(text)
    if not 1 < len(days) <= MOST or ONE_OF_THEM.search(said):
        return ()
    next_to = len(days) == 2 and days[1] - days[0] == timedelta(days=1) and FROM_ONE_TO_THE_NEXT.search(said)
    return tuple(days) if ALL.search(said) or next_to else ()


def add(work: Work, made: Announcement, days: Sequence[date]) -> None:
    """A draft beside it for each of these days."""
    for day in days:
        other = Announcement(
            host_id=made.host_id, chat_id=made.chat_id, message_id=made.message_id, practice=made.practice,
            state=DRAFT, revision=0, created_at=made.created_at, day=day,
        )  # fmt: skip
        _share(made, other)
        work.session.add(other)


def beside(work: Work, found: Announcement) -> Sequence[Announcement]:
    """The drafts of its further days."""
    if found.state != DRAFT or found.message_id is None:
        return ()
    query = select(Announcement).where(
        Announcement.chat_id == found.chat_id,
        Announcement.message_id == found.message_id,
        Announcement.host_id == found.host_id,
        Announcement.state == DRAFT,
        Announcement.id != found.id,
    )
    return work.session.scalars(query.order_by(Announcement.day)).all()


def let_go(work: Work, found: Announcement) -> bool:
    """It is held on one day only. Returns whether there were others."""
    others = beside(work, found)
    for other in others:
        other.state = DROPPED
    return bool(others)


def announce(found: Announcement, others: Sequence[Announcement]) -> None:
    """Each of them stands in the calendar as the one that was shown does."""
    for other in others:
        _share(found, other)
        other.state = ANNOUNCED


def _share(found: Announcement, other: Announcement) -> None:
    for name in SHARED:
        setattr(other, name, getattr(found, name))
