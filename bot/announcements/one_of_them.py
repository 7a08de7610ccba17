"""One of what was announced and waits, by where it stands beside the others: "læg den anden i kalenderen"."""

import re

from bot.announcements import keeping, rows
from bot.announcements.model import Announcement
from bot.announcements.requesting import asked_for
from bot.announcements.views import Kept, Same, StaleAnnouncement, View, Which
from bot.language.atoms.normalise import fold
from bot.work import Work

POINTS = re.compile(
    r"(?:(?:den|det|the|that) )?(?:(?:anden|andet|naeste|other|second|next)"
    r"|(?P<first>foerste|first)|(?P<last>sidste|last))(?: one)?"
)
""" "den anden" is the other one, and never the second of a month; folded."""
TWO = 2


def points(text: str) -> bool:
    """Whether one is to come into the calendar that is not named. Reads no row."""
    return _pointed(text) is not None


def means_it(work: Work) -> bool:
    """Whether something waits that may be meant."""
    return work.has(rows.ANNOUNCERS) and bool(rows.waiting(work))


def keep(work: Work, text: str) -> View | Same | Kept | Which:
    """As by its button; where it is not clear which is meant it is asked. Raises StaleAnnouncement where none waits."""
    there, found = list(rows.waiting(work)), _pointed(text)
    if not there or found is None:
        raise StaleAnnouncement
    meant = _meant(work, there, found)
    if meant is None and len(there) == 1:
        return rows.look(work, there[0])
    if meant is None:
        return Which(tuple(rows.look(work, each) for each in there), "save")
    return keeping.save(work, meant.id)


# -- inside --


def _pointed(text: str) -> re.Match[str] | None:
    return POINTS.fullmatch(fold(asked_for(text) or ""))


def _meant(work: Work, there: list[Announcement], said: re.Match[str]) -> Announcement | None:
    shown = rows.talked_of(work)
    others = [each for each in there if shown is None or each.id != shown.id]
    if said["first"] or said["last"]:
        return there[0 if said["first"] else -1] if len(there) >= TWO else None
    if shown is not None and len(others) == 1:
        return others[0]  # one is shown, or was kept just now
    return there[1] if shown is None and len(there) == TWO else None
