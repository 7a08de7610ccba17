"""What is to be written of what was shown last: the calendar has no room for it, unless it is when or where."""

from bot.announcements import beyond, changing, rows, unnamed
from bot.announcements.views import Kept, NotRead, Others, Which
from bot.work import Work


def hear(work: Work, text: str) -> NotRead | Kept | Others | Which | None:
    """ "skriv at man skal tage kage med", "skriv at det starter kl. 15". None: nothing is to be written there."""
    said, hour = beyond.to_write(text), beyond.at_another_hour(text)
    shown = unnamed.last(work) if said or hour else None
    if shown is None or work.read(text).reports:
        return None
    if hour:
        return changing.moved(work, hour)
    if not work.programme.reader.details(said, work.said_at)[0].empty:
        return changing.told_anew(work, said)
    return NotRead(rows.look(work, shown), "", beyond=True)
