"""What is shown comes into the calendar, or is let go of."""

from bot.announcements import rows, several_days
from bot.announcements.announcing import close, step
from bot.announcements.model import ANNOUNCED, CALLED_OFF, DRAFT, DRAFT_KEPT, DROPPED, Announcement
from bot.announcements.telling import tell_on_again
from bot.announcements.views import Aside, Kept, Off, Same, StaleAnnouncement, View
from bot.work import Work


def save(work: Work, number: int, sure: str = "") -> View | Same | Kept:
    """ "Læg i kalenderen". `sure`: "other" once somebody has said that it is not what stands there already."""
    found = rows.changeable(work, number, DRAFT)
    if found.missing:
        return step(work, found)
    if found.ends_at <= work.now:
        found.day = None
        return step(work, found)
    if not sure and (other := rows.same_as(work, found)):
        return Same(rows.look(work, found), rows.look(work, other))
    close(work, found)
    others = several_days.beside(work, found)
    found.state = ANNOUNCED
    several_days.announce(found, others)
    waits = tuple(rows.look(work, each) for each in several_days.of_one_message(work, found))
    return Kept(rows.look(work, found), also=tuple(rows.look(work, each) for each in others), waits=waits)


def drop(work: Work, number: int) -> int:
    """ "Slet" under a draft. Returns its number: it may be taken up again."""
    found = rows.changeable(work, number, DRAFT)
    close(work, found)
    several_days.let_go(work, found)
    found.state = DROPPED
    return number


def is_dropped(work: Work, number: int) -> bool:
    found = work.session.get(Announcement, number)
    return found is not None and found.state == DROPPED


def let_go(work: Work, number: int) -> View:
    """The same as `drop`, of what is said not to be held: it is shown once more, and may be taken up again."""
    drop(work, number)
    return rows.look(work, rows.changeable(work, number, DROPPED))


def is_off(work: Work, number: int) -> bool:
    """Whether it was called off, and may come back: it is still ahead, and whoever acts may change it."""
    found = work.session.get(Announcement, number)
    return found is not None and found.state == CALLED_OFF and not found.over(work.now) and rows.may_change(work, found)


def take_up(work: Work, number: int) -> View | Kept:
    """What was let go of waits again, on all its days; what was called off stands in the calendar again, and whoever
    wanted to be reminded hears of it. Raises StaleAnnouncement, Refused."""
    found = rows.changeable(work, number, DROPPED, CALLED_OFF)
    if found.state == CALLED_OFF:
        return _on_again(work, found)
    if work.now - found.created_at > DRAFT_KEPT:
        raise StaleAnnouncement
    found.state = DRAFT
    several_days.take_up(work, found)
    return step(work, found)


def _on_again(work: Work, found: Announcement) -> Kept:
    if found.over(work.now):
        raise StaleAnnouncement
    found.state = ANNOUNCED
    found.revision += 1
    return Kept(rows.look(work, found), changed=True, told=tell_on_again(work, found), again=True)


def put_aside(work: Work, number: int) -> Aside | Off | None:
    """/fortryd under a draft of one's own; what stands in the calendar is asked about first. None for anything else."""
    found = work.session.get(Announcement, number)
    if found is None or found.host_id != work.who.id:
        return None
    if found.state == ANNOUNCED and not found.over(work.now) and found.practice == work.who.practice:
        return Off(rows.look(work, found))
    if found.state != DRAFT:
        return None
    drop(work, number)
    return Aside(rows.look(work, found))
