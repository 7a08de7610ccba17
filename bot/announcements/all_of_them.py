"""All that was announced and waits, kept or let go of at once: "læg begge i kalenderen", "slet alle"."""

from dataclasses import dataclass

from bot.announcements import keeping, requesting, rows
from bot.announcements.model import DRAFT, Announcement
from bot.announcements.views import Kept, Same, StaleAnnouncement, View
from bot.message import parted
from bot.registrations import rows as reports
from bot.registrations.agreeing import DROP, meant, of_each, of_the_whole
from bot.registrations.waiting import saves_all
from bot.work import Work

SEVERAL = 2


@dataclass(frozen=True, slots=True)
class Together:
    """What came into the calendar, and the first of what did not: something of it is asked, or it may be there."""

    kept: tuple[View, ...]
    left: View | Same | None = None


def puts(text: str) -> bool:
    """Whether all of it is to come into the calendar. Reads no row."""
    return requesting.asks_for_all(text) or saves_all(text)


def means_it(work: Work, text: str) -> bool:
    """Whether something waits that is meant; "gem alle" is of reports where some wait."""
    if not work.has(rows.ANNOUNCERS):
        return False
    found = rows.waiting(work)
    return bool(found) if requesting.asks_for_all(text) else len(found) >= SEVERAL and not reports.open_here(work)


def keep(work: Work) -> Together:
    """Each of which all is known stands in the calendar from now on; of the others the first is asked about. Raises
    StaleAnnouncement where nothing waits.
    """
    kept: list[View] = []
    left: list[Announcement] = []
    for found in rows.waiting(work):
        if found.state != DRAFT:  # on a further day of one that was kept just now
            continue
        saved = None if found.missing or found.ends_at <= work.now else keeping.save(work, found.id)
        if isinstance(saved, Kept):
            kept += [saved.view, *saved.also]
        else:
            left.append(found)
    asked = keeping.save(work, left[0].id) if left else None
    if isinstance(asked, Kept) or not (kept or asked):
        raise StaleAnnouncement
    return Together(tuple(kept), asked)


def drops(text: str) -> bool:
    """ "slet alle", "slet det hele"."""
    return meant(text) == DROP and (of_each(text) or of_the_whole(text))


def drops_several(work: Work) -> bool:
    """Whether several wait, of which one was shown last, or all in a list while one is asked about."""
    of_these = parted(work.talked_of() or work.asked()).topic == "announcement"
    return of_these and work.has(rows.ANNOUNCERS) and len(rows.waiting(work)) >= SEVERAL


def drop(work: Work) -> tuple[View, ...]:
    """None of it comes into the calendar; each may be taken up again."""
    found = rows.waiting(work)
    for each in found:
        if each.state == DRAFT:
            keeping.drop(work, each.id)
    return tuple(rows.look(work, each) for each in found)
