"""One happening on several days: "loppemarked lørdag og søndag 10-14".

Beside the draft that is shown one waits for each further day; they come into the calendar, or go, together with it.
"""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select

from bot.announcements.model import ANNOUNCED, DRAFT, DROPPED, Announcement
from bot.language.times.days_together import are_all_meant
from bot.work import Work

MOST = 5
SHARED = ("criterion", "kind", "title", "starts", "ends", "all_day", "area", "venue", "place")
"""What is the same on each of the days."""


def all_of(text: str, days: Sequence[date]) -> tuple[date, ...]:
    """The days, where it is held on each of them; nothing where one of them is meant, or what lies between two."""
    return tuple(days) if 1 < len(days) <= MOST and are_all_meant(text, days[0]) else ()


def add(work: Work, made: Announcement, days: Sequence[date]) -> None:
    """A draft beside it for each of these days."""
    for day in days:
        other = Announcement(
            host_id=made.host_id, chat_id=made.chat_id, message_id=made.message_id, practice=made.practice,
            state=DRAFT, revision=0, created_at=made.created_at, day=day,
        )  # fmt: skip
        _share(made, other)
        work.session.add(other)


def beside(work: Work, found: Announcement, state: str = DRAFT) -> Sequence[Announcement]:
    """The drafts of its further days."""
    if found.state != DRAFT or (found.message_id or 0) <= 0:
        return ()
    query = select(Announcement).where(
        Announcement.chat_id == found.chat_id,
        Announcement.message_id == found.message_id,
        Announcement.host_id == found.host_id,
        Announcement.state == state,
        Announcement.id != found.id,
    )
    return work.session.scalars(query.order_by(Announcement.day)).all()


def lay_beside(made: Announcement) -> None:
    """It waits beside what else its message said: who edits the message changes that, and not this."""
    made.message_id = -(made.message_id or 0)


def of_one_message(work: Work, found: Announcement) -> Sequence[Announcement]:
    """Drafts of what else its message announces, which come into the calendar one by one (bot.announcements.apart)."""
    said = abs(found.message_id or 0)
    if not said:
        return ()
    others = (-said,) if found.message_id == said else (-said, said)
    own = Announcement.host_id == found.host_id, Announcement.chat_id == found.chat_id, Announcement.state == DRAFT
    query = select(Announcement).where(*own, Announcement.message_id.in_(others), Announcement.id != found.id)
    return work.session.scalars(query.order_by(Announcement.day, Announcement.id)).all()


def let_go(work: Work, found: Announcement) -> bool:
    """It is held on one day only. Returns whether there were others."""
    others = beside(work, found)
    for other in others:
        other.state = DROPPED
    return bool(others)


def take_up(work: Work, found: Announcement) -> None:
    """What was let go of is held on all its days again."""
    for other in beside(work, found, DROPPED):
        other.state = DRAFT


def announce(found: Announcement, others: Sequence[Announcement]) -> None:
    """Each of them stands in the calendar as the one that was shown does."""
    for other in others:
        _share(found, other)
        other.state = ANNOUNCED


def _share(found: Announcement, other: Announcement) -> None:
    for name in SHARED:
        setattr(other, name, getattr(found, name))
