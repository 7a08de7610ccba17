"""What stands in the calendar and is called off, deleted or moved by a sentence that names it."""

import re
from collections.abc import Sequence

from bot.announcements import naming, rows
from bot.announcements.announcing import DELETES, changed, reopen, where_and_when
from bot.announcements.filling import put
from bot.announcements.model import Announcement
from bot.announcements.views import Kept, NotRead, Off, Others, Which
from bot.language.coming import Coming
from bot.message import parted
from bot.people.finding import whom_to_ask
from bot.work import Work

MOVED = re.compile(
    r"(?:(?:vi |jeg |we |i )?(?:flytter|rykker|udsætter|flyt|ryk|udsæt|ret|ændr|move|postpone) )?(?P<what>.+?)"
    r"(?: (?:(?:er|bliver|blev|is|was|has been) )?(?:flyttet|rykket|udsat|flyttes|rykkes|udsættes|moved|postponed))?"
    r" (?:til|to) (?P<to>(?:på )?.+)",
    re.IGNORECASE | re.DOTALL,
)
"""What is moved, and to when; one of the verbs must be there (`MOVES`)."""
MOVES = re.compile(r"\b(?:flyt|ryk|udsæt|udsat|moved?\b|postpone)\w*\b|^\W*(?:ret|ændr) ", re.IGNORECASE)

INSTEAD = re.compile(
    r"(?P<what>.{3,60}?) (?:bliver|er|holdes|starter|begynder|skal være|is|will be|starts)\b(?P<to>.{3,80})",
    re.IGNORECASE | re.DOTALL,
)
SHIFTED = re.compile(r"\b(?:i stedet(?: for)?|først|alligevel|nu|instead|now)\b", re.IGNORECASE)
""" "fællesspisningen bliver i stedet på fredag", "natløbet starter først kl. 23"."""
POSTPONED = re.compile(
    r"\W*(?P<what>.{3,60}?) (?:er|bliver|er blevet|blev|is|has been) (?:desværre )?"
    r"(?:flyttet|rykket|udsat|udskudt|postponed)"
    r"(?: (?:lidt|en uge|indtil videre|på ubestemt tid))?[\s.!]*",
    re.IGNORECASE,
)
""" "natløbet er udsat", and not until when."""
WONDERS = re.compile(
    r"\W*(?:kan|skal|må|bør|burde|can|shall|should|may) (?:vi|jeg|man|i|we)\b.*\?\W*", re.IGNORECASE | re.DOTALL
)
""" "skal vi flytte natløbet til søndag?" moves nothing yet."""
PASSED = re.compile(r"\b(?:blev|var|was)\b", re.IGNORECASE)
MOST = 6
BARE = re.compile(r"\W*\d+\W*")
""" "ret fællesspisningen til 31" tells of people, and of no day."""


def deleted(work: Work, text: str) -> Off | Others | Which | None:
    """ "slet fællesspisningen på torsdag": the same as to call it off."""
    named = DELETES.fullmatch(text)
    return called_off(work, f"{named['what'].rstrip(' .!?')} er aflyst") if named else None


def called_off(work: Work, text: str) -> Off | Others | Which | None:
    """ "fællesspisningen på torsdag er aflyst": asked about once more. None: nothing is that stands in the calendar."""
    said = naming.off(work, text) if _may(work) else None
    found = rows.meant(work, said) if said else []
    if said and work.read(text).reports:
        return None  # "loppemarkedet blev aflyst, men fællesspisningen fik 27"
    if said and not found:
        return _others(work, said)
    if len(found) > 1:
        return None if PASSED.search(text) else _which(work, found, "off")
    return Off(rows.look(work, found[0])) if found else None


def postponed(work: Work, text: str) -> NotRead | Others | Which | None:
    """ "natløbet er udsat": until when is asked."""
    named = POSTPONED.fullmatch(text) if _may(work) else None
    said = naming.off(work, f"{named['what']} er aflyst") if named else None
    found = rows.meant(work, said) if said else []
    if said and not found:
        return _others(work, said)
    if len(found) > 1:
        return _which(work, found, "edit")
    return reopen(work, found[0].id, "day") if found else None


def moved(work: Work, text: str) -> Kept | Others | Which | None:
    """ "fællesspisningen på torsdag er flyttet til fredag": the calendar changes. None: it is unclear what does."""
    what, to = moves(text) if _may(work) else ("", "")
    said = naming.off(work, f"{what} er aflyst") if to else None
    found = rows.meant(work, said) if said else []
    if said and not found:
        return _others(work, said)
    details = work.programme.reader.details(to, work.said_at)[0] if found else None
    if details is None or details.empty:
        return None
    if len(found) > 1:
        return _which(work, found, "edit")
    before = where_and_when(found[0])
    if WONDERS.fullmatch(text):
        return Kept(rows.look(work, found[0]))
    if not put(found[0], details):
        return Kept(rows.look(work, found[0])) if len(details.days) < 2 else None
    kept = changed(work, found[0], before, details)
    return kept if isinstance(kept, Kept) else None


def moved_on(work: Work, found: Announcement, text: str) -> Kept | None:
    """ "den blev flyttet til fredag", of one whose day is over: it is held another day. None: no other day is told."""
    _, to = moves(text)
    details = work.programme.reader.details(to, work.said_at)[0] if to else None
    if details is None or len(details.days) != 1:
        return None
    before = where_and_when(found)
    put(found, details)
    kept = changed(work, found, before, details)
    return kept if isinstance(kept, Kept) else None


def means(work: Work, text: str, about: str) -> bool:
    """Whether words call off or move what stands in the calendar, and not the draft that is asked about."""
    what, to = moves(text)
    named = DELETES.fullmatch(text) or POSTPONED.fullmatch(text)
    said = f"{what} er aflyst" if to else f"{named['what'].rstrip(' .!?')} er aflyst" if named else text
    coming = naming.off(work, said) if _may(work) else None
    asked = parted(about)
    draft = work.session.get(Announcement, asked.number) if asked.topic == "announcement" and asked.number else None
    if coming is None or (draft is not None and (draft.criterion, draft.title) == (coming.criterion, coming.title)):
        return False
    return bool(rows.meant(work, coming))


def moves(text: str) -> tuple[str, str]:
    """What is moved, and to when or where; twice nothing where the words move nothing."""
    instead = INSTEAD.fullmatch(text) if SHIFTED.search(text) else None
    parts = MOVED.match(text) if MOVES.search(text) else instead
    return (parts["what"], parts["to"]) if parts and not BARE.fullmatch(parts["to"]) else ("", "")


# -- inside --


def _may(work: Work) -> bool:
    return work.who.has(rows.ANNOUNCERS)


def _which(work: Work, found: Sequence[Announcement], what: str) -> Which:
    return Which(tuple(rows.look(work, each) for each in found[:MOST]), what)


def _others(work: Work, said: Coming) -> Others | None:
    """The one that is meant, where it is somebody else's."""
    found = rows.meant(work, said, own=False)
    return Others(rows.look(work, found[0]), whom_to_ask(work)) if len(found) == 1 else None
