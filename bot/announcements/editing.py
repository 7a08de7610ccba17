"""Somebody edits the message with which they announced something: the calendar, or the draft, changes with it."""

from sqlalchemy import select

from bot.announcements import naming, rows, several_days
from bot.announcements.announcing import changed, where_and_when
from bot.announcements.filling import put
from bot.announcements.model import ANNOUNCED, DRAFT, Announcement
from bot.announcements.views import Kept, NotRead, View
from bot.work import Work


def edited(work: Work, text: str) -> View | Kept | NotRead | None:
    """Somebody edited the message that announced it. None: the message announced nothing."""
    found = _of_message(work)
    if found is None:
        return None
    coming = naming.read(work, text)
    before = where_and_when(found)
    if coming is None:  # a word for it that nobody knows: still its day and its hour may be others
        details, _ = work.programme.reader.details(text, work.said_at)
        return changed(work, found, before, details) if put(found, details) else NotRead(rows.look(work, found), "")
    found.criterion, found.kind, found.title = coming.criterion, coming.kind, coming.title
    if coming.details.hours:
        found.ends = None  # what the words do not say any more
    put(found, coming.details)
    days = several_days.all_of(text, coming.details.days)
    if found.state == DRAFT and coming.details.days:
        several_days.let_go(work, found)
        several_days.add(work, found, days[1:])
        found.day = days[0] if days else found.day
    return changed(work, found, before, coming.details)


def announced(work: Work) -> bool:
    """Whether the message that is edited announced something that can still be changed."""
    return work.origin is not None and work.actor is not None and _of_message(work) is not None


def _of_message(work: Work) -> Announcement | None:
    assert work.origin is not None
    query = select(Announcement).where(
        Announcement.chat_id == work.origin.chat_id,
        Announcement.message_id == work.origin.message_id,
        Announcement.host_id == work.who.id,
        Announcement.state.in_((DRAFT, ANNOUNCED)),
    )
    found = work.session.scalar(query.order_by(Announcement.day, Announcement.id.desc()).limit(1))
    if found is None or not rows.may_change(work, found) or (found.day and found.over(work.now)):
        return None
    return found
