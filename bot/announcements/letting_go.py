"""What is let go of: practice, drafts that came to nothing, files that were sent, and a host who leaves for good."""

from datetime import datetime

from sqlalchemy import bindparam, delete, select, update

from bot import files
from bot.announcements.calendar import FOLDER
from bot.announcements.model import DROPPED, Announcement, Wish
from bot.prepared import Prepared
from bot.work import Work

_OLD = Announcement.practice | (Announcement.state == DROPPED), Announcement.created_at <= bindparam("until")
OLD_WISHES = Prepared(delete(Wish).where(Wish.announcement_id.in_(select(Announcement.id).where(*_OLD))))
OLD = Prepared(delete(Announcement).where(*_OLD))


def let_go(work: Work, until: datetime) -> None:
    """Practice and dropped drafts from before then, and the calendar files."""
    for each in (OLD_WISHES, OLD):
        each.run(work.session, until=until)
    files.remove_old(work.programme.data_dir / FOLDER, "*.ics*", until)


def forget(work: Work, person_id: int) -> None:
    """Somebody leaves for good: what they announced stays, without them."""
    work.session.execute(delete(Wish).where(Wish.person_id == person_id))
    own = Announcement.host_id == person_id
    work.session.execute(update(Announcement).where(own).values(host_id=None, chat_id=None, message_id=None))
