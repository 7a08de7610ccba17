"""One of several that were announced, by its place among them: "læg den anden i kalenderen", "den første er aflyst"."""

import re

from bot.announcements import keeping, rows
from bot.announcements.model import Announcement
from bot.announcements.requesting import asked_for
from bot.announcements.views import Kept, Off, Same, StaleAnnouncement, View, Which
from bot.language.atoms.normalise import fold
from bot.phrases import OPENS
from bot.work import Work

POINTED = (
    r"(?:(?:den|det|the|that) )?(?:(?:anden|andet|naeste|other|second|next)"
    r"|(?P<first>foerste|first)|(?P<last>sidste|last))(?: one)?"
)
POINTS = re.compile(POINTED)
""" "den anden" is the other one, and never the second of a month; folded."""
IS_OFF = re.compile(
    rf"{OPENS}(?:{POINTED} (?:er|bliver|blev|is|has been)(?: (?:nu|desvaerre|altsaa|now))* (?:aflyst|droppet|cancell?ed"
    r"|called off|off)"
    rf"|(?:aflys|drop|slet|cancel|call off|delete) {POINTED.replace('?P<', '?P<the_')})[\s.!]*"
)
TWO, MOST, LONGEST = 2, 6, 60


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
    meant = _meant(work, there, bool(found["first"]), bool(found["last"]))
    if meant is None and len(there) == 1:
        return rows.look(work, there[0])
    if meant is None:
        return Which(tuple(rows.look(work, each) for each in there), "save")
    return keeping.save(work, meant.id)


def hear_off(work: Work, text: str) -> Off | Which | None:
    """ "den første er aflyst", of what one has in the calendar oneself: asked about once more."""
    found = IS_OFF.fullmatch(fold(text)) if len(text) <= LONGEST and work.who.has(rows.ANNOUNCERS) else None
    there = rows.own(work) if found else []
    if found is None or len(there) < TWO:
        return None
    meant = _meant(work, there, bool(found["first"] or found["the_first"]), bool(found["last"] or found["the_last"]))
    views = tuple(rows.look(work, each) for each in there[:MOST])
    return Which(views, "off") if meant is None else Off(rows.look(work, meant))


def is_off(text: str) -> bool:
    """Whether one is called off that is not named. Reads no row."""
    return len(text) <= LONGEST and IS_OFF.fullmatch(fold(text)) is not None


# -- inside --


def _pointed(text: str) -> re.Match[str] | None:
    return POINTS.fullmatch(fold(asked_for(text) or ""))


def _meant(work: Work, there: list[Announcement], first: bool, last: bool) -> Announcement | None:
    shown = rows.talked_of(work)
    others = [each for each in there if shown is None or each.id != shown.id]
    if first or last:
        return there[0 if first else -1] if len(there) >= TWO else None
    if shown is not None and len(others) == 1:
        return others[0]  # one is shown, or was kept just now
    return there[1] if shown is None and len(there) == TWO else None
