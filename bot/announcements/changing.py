"""What stands in the calendar and is called off, deleted or moved by a sentence that names it."""

import re

from bot.announcements import naming, rows
from bot.announcements.announcing import DELETES, changed, where_and_when
from bot.announcements.filling import put
from bot.announcements.views import Kept, Off, Others
from bot.language.coming import Coming
from bot.people.finding import whom_to_ask
from bot.work import Work

MOVED = re.compile(
    r"(?:(?:vi |jeg )?(?:flytter|rykker|udsætter|flyt|ryk|udsæt|ret|ændr) )?(?P<what>.+?)"
    r"(?: (?:(?:er|bliver|blev) )?(?:flyttet|rykket|udsat|flyttes|rykkes|udsættes))? til (?P<to>(?:på )?.+)",
    re.IGNORECASE | re.DOTALL,
)
"""What is moved, and to when; one of the verbs must be there (`MOVES`)."""
MOVES = re.compile(r"\b(?:flyt|ryk|udsæt|udsat)\w*\b|^\W*(?:ret|ændr) ", re.IGNORECASE)

INSTEAD = re.compile(
    r"(?P<what>.{3,60}?) (?:bliver|er|holdes)(?: (?:nu|desværre|først|alligevel|i stedet(?: for)?)){1,3} (?P<to>.+)",
    re.IGNORECASE | re.DOTALL,
)
""" "fællesspisningen bliver i stedet på fredag"."""
BARE = re.compile(r"\W*\d+\W*")
""" "ret fællesspisningen til 31" tells of people, and of no day."""


def deleted(work: Work, text: str) -> Off | Others | None:
    """ "slet fællesspisningen på torsdag": the same as to call it off."""
    named = DELETES.fullmatch(text)
    return called_off(work, f"{named['what'].rstrip(' .!?')} er aflyst") if named else None


def called_off(work: Work, text: str) -> Off | Others | None:
    """ "fællesspisningen på torsdag er aflyst": asked about once more; None where it is not clear which is meant."""
    said = naming.off(work, text) if _may(work) else None
    found = rows.meant(work, said) if said else []
    if said and not found:
        return _others(work, said)
    return Off(rows.look(work, found[0])) if len(found) == 1 else None


def _may(work: Work) -> bool:
    return work.who.has(rows.ANNOUNCERS)


def _others(work: Work, said: Coming) -> Others | None:
    """The one that is meant, where it is somebody else's."""
    found = rows.meant(work, said, own=False)
    return Others(rows.look(work, found[0]), whom_to_ask(work)) if len(found) == 1 else None


def moved(work: Work, text: str) -> Kept | Others | None:
    """ "fællesspisningen på torsdag er flyttet til fredag": the calendar changes. None: it is unclear what does."""
    parts = (MOVED.match(text) if MOVES.search(text) else INSTEAD.fullmatch(text)) if _may(work) else None
    parts = None if parts and BARE.fullmatch(parts["to"]) else parts
    said = naming.off(work, f"{parts['what']} er aflyst") if parts else None
    found = rows.meant(work, said) if said else []
    if said and not found:
        return _others(work, said)
    if parts is None or len(found) != 1:
        return None
    details, _ = work.programme.reader.details(parts["to"], work.said_at)
    before = where_and_when(found[0])
    if not put(found[0], details):
        return None
    kept = changed(work, found[0], before, details)
    return kept if isinstance(kept, Kept) else None
