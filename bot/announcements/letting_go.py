"""What is let go of: practice, drafts that came to nothing, files that were sent, and a host who leaves for good."""

from datetime import datetime

from sqlalchemy import delete, select, update

from bot.announcements.calendar import FOLDER
from bot.announcements.model import DROPPED, Announcement, Wish
from bot.work import Work


def let_go(work: Work, until: datetime) -> None:
    """Practice and dropped drafts from before then, and the calendar files."""
    old = Announcement.practice | (Announcement.state == DROPPED), Announcement.created_at <= until
    numbers = select(Announcement.id).where(*old)
    work.session.execute(delete(Wish).where(Wish.announcement_id.in_(numbers)))
    work.session.execute(delete(Announcement).where(*old))
    for path in (work.programme.data_dir / FOLDER).glob("*.ics"):
        if path.stat().st_mtime <= until.timestamp():
            path.unlink(missing_ok=True)


def forget(work: Work, person_id: int) -> None:
    """Somebody leaves for good: what they announced stays, without them."""
    work.session.execute(delete(Wish).where(Wish.person_id == person_id))
    own = Announcement.host_id == person_id
    work.session.execute(update(Announcement).where(own).values(host_id=None, chat_id=None, message_id=None))
