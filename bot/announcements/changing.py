"""What stands in the calendar and is called off, deleted or moved by a sentence that names it."""

import re
from collections.abc import Sequence

from bot.announcements import moving, naming, rows, shifting, unnamed
from bot.announcements.announcing import DELETES, changed, reopen, where_and_when
from bot.announcements.denying import denied
from bot.announcements.ending import without_end
from bot.announcements.filling import by_a_press, near_its_hour, put, put_end
from bot.announcements.model import ANNOUNCED, Announcement
from bot.announcements.moving import is_whole, lasts_as_long, moves
from bot.announcements.views import Kept, NotRead, Off, Others, View, Which
from bot.language.coming import Coming, Details
from bot.language.times.lengths import DAY
from bot.message import parted
from bot.people.finding import whom_to_ask
from bot.receipts.afterwards import corrects
from bot.work import Work

POSTPONED = re.compile(
    r"\W*(?P<what>.{3,60}?) (?:er|bliver|er blevet|blev|is|has been) (?:desværre )?"
    r"(?:flyttet|rykket|udsat|udskudt|postponed)(?: (?:lidt|indtil videre|på ubestemt tid))?[\s.!]*",
    re.IGNORECASE,
)
""" "natløbet er udsat", and not until when."""
WONDERS = re.compile(
    r"\W*(?:kan|skal|må|bør|burde|can|shall|should|may) (?:vi|jeg|man|i|we)\b.*\?\W*", re.IGNORECASE | re.DOTALL
)
""" "skal vi flytte natløbet til søndag?" moves nothing yet."""
PASSED = re.compile(r"\b(?:blev|var|was)\b", re.IGNORECASE)
REPORTED, MOST = "entry:", 6


def deleted(work: Work, text: str) -> Off | Others | Which | None:
    """ "slet fællesspisningen på torsdag", "der er ingen lektiecafé på onsdag": called off."""
    named = DELETES.fullmatch(text) or denied(text, whole=True)
    return called_off(work, f"{named['what'].rstrip(' .!?')} er aflyst") if named else None


def is_to_come(work: Work, text: str) -> bool:
    """Whether words delete what stands in the calendar, and whoever says so may."""
    named = DELETES.fullmatch(text) if work.has(rows.ANNOUNCERS) else None
    said = naming.off(work, f"{named['what'].rstrip(' .!?')} er aflyst") if named else None
    return said is not None and bool(rows.meant(work, said))


def called_off(work: Work, text: str) -> Off | Others | Which | None:
    """ "fællesspisningen på torsdag er aflyst": asked about once more. None: nothing is that stands in the calendar."""
    if _may(work) and unnamed.said(text) == unnamed.OFF:
        return _it_is_off(work, text)
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
    """ "natløbet er udsat", "rykket en uge frem": until when is asked."""
    if _may(work) and unnamed.said(text) == unnamed.PUT_OFF:
        found = unnamed.meant(work, text).found
        return reopen(work, found[0].id, "day") if len(found) == 1 else _which(work, found, "edit") if found else None
    what = _without_a_day(text) if _may(work) else ""
    said = naming.off(work, f"{what} er aflyst") if what else None
    found = rows.meant(work, said) if said else []
    if said and not found:
        return _others(work, said)
    if len(found) > 1:
        return _which(work, found, "edit")
    return reopen(work, found[0].id, "day") if found else None


def moved(work: Work, text: str) -> Kept | Others | Which | None:
    """ "fællesspisningen på torsdag er flyttet til fredag": the calendar changes. None: it is unclear what does."""
    what, to = moves(text) if _may(work) else ("", "")
    if _may(work) and (how := unnamed.said(text)) in unnamed.MOVES:
        return _it_is_moved(work, text, to or text if how == unnamed.MOVED else unnamed.times(text))
    said = naming.off(work, f"{what} er aflyst") if to else None
    found = rows.meant(work, said) if said else []
    if said and not found:
        return _others(work, said)
    details = work.programme.reader.details(to, work.said_at)[0] if found else None
    after = shifting.day_from(work, found[0].day, to, text) if found else None
    if details is None or (details.empty and after is None):
        return None
    if len(found) > 1:
        return _which(work, found, "edit")
    if after:
        details = details._replace(days=(after,))
    before = where_and_when(found[0])
    if WONDERS.fullmatch(text):
        return Kept(rows.look(work, found[0]))
    if not put(found[0], details, whole=lasts_as_long(text)):
        return Kept(rows.look(work, found[0])) if len(details.days) < 2 else None
    kept = changed(work, found[0], before, details)
    return kept if isinstance(kept, Kept) else None


def told_anew(work: Work, text: str) -> Kept | Which | None:
    """ "banko begynder kl. 18.30", of the one that stands in the calendar otherwise. With a day it may be another:
    "banko bliver torsdag" is asked about, and with more than a day it is one.
    """
    what, to = moving.told_anew(text) if _may(work) else ("", "")
    said = naming.off(work, f"{what} er aflyst") if to else None
    shown = unnamed.last(work) if to and said is None and moving.told_of_it(text) else None
    found = rows.meant(work, said) if said else [shown] if shown else []
    rest = moving.told_anew(without_end(text))[1]
    details = work.programme.reader.details(rest, work.said_at)[0] if len(found) == 1 else None
    if details is None or work.read(text).reports:
        return None
    if details.days:
        return _on_a_day(work, found[0], rest, text, details)
    before = where_and_when(found[0])
    new = put(found[0], details), put_end(found[0], text, work)
    kept = changed(work, found[0], before, details) if any(new) else None
    return kept if isinstance(kept, Kept) else None


def shifted(work: Work, text: str) -> Kept | View | NotRead | Others | Which | None:
    """ "banko bliver en time senere", "den er rykket en uge", of what stands in the calendar or was shown last."""
    shift = shifting.told(text) if _may(work) else None
    said = naming.off(work, f"{shift.what} er aflyst") if shift and not shifting.of_the_last(shift) else None
    last = rows.talked_of(work) if shift and shifting.of_the_last(shift) else None
    found = rows.meant(work, said) if said else [last] if last and _open(work, last) else []
    if shift is None or (said is None and not found):
        return None
    if not found:
        return _others(work, said) if said else None
    if len(found) > 1:
        return _which(work, found, "edit")
    return by(work, found[0], text)


def by(work: Work, found: Announcement, text: str) -> Kept | View | NotRead | None:
    """Shift this one, as words say; where that cannot be done, it is asked when it will be."""
    shift = shifting.told(text)
    if shift is None:
        return None
    before = where_and_when(found)
    if not shifting.apply(found, shift):
        return reopen(work, found.id, "starts" if abs(shift.by) < DAY else "day")
    return changed(work, found, before)


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
    if shift := shifting.told(text):
        what, to = shift.what, text
    if not to:
        what, to = moving.told_anew(text)
    named = DELETES.fullmatch(text) or denied(text, whole=True)
    what = what if to else named["what"] if named else _without_a_day(text)
    said = f"{what.rstrip(' .!?')} er aflyst" if what else text
    coming = naming.off(work, said) if _may(work) else None
    asked = parted(about)
    draft = work.session.get(Announcement, asked.number) if asked.topic == "announcement" and asked.number else None
    if coming is None or (draft is not None and (draft.criterion, draft.title) == (coming.criterion, coming.title)):
        return False
    return bool(rows.meant(work, coming, own=False))


# -- inside --


def _it_is_off(work: Work, text: str) -> Off | Which | None:
    """ "den er aflyst", of what was shown last or is theirs."""
    found = unnamed.meant(work, text).found
    return Off(rows.look(work, found[0])) if len(found) == 1 else _which(work, found, "off") if found else None


def _it_is_moved(work: Work, text: str, to: str) -> Kept | Which | None:
    """ "vi flytter den til søndag": what was shown last changes; any other, and "kl. 18" alone, is asked about."""
    found, shown = unnamed.meant(work, text)
    bare = unnamed.said(text) == unnamed.WHEN
    if bare and (not shown or corrects(text)):
        return None
    if not shown and work.talked_of().startswith(REPORTED) and not is_whole(text):
        return None  # "det er i Parken i stedet" corrects what was reported just now
    details = work.programme.reader.details(to, work.said_at)[0] if found else None
    if details and details.empty and shown and (hour := moving.bare_hour(text)):
        details, bare = near_its_hour(found[0], work.programme.reader.details(hour, work.said_at)[0]), True
    if details is None or details.empty:
        return None
    days = {shifting.day_from(work, each.day, to, text) for each in found}
    day = days.pop() if len(days) == 1 else None
    details = details._replace(days=(day,)) if day else details
    if not shown or bare:
        return _which(work, found, "edit" if days else by_a_press(details))
    before = where_and_when(found[0])
    put(found[0], details, whole=lasts_as_long(text))
    kept = changed(work, found[0], before, details)
    return kept if isinstance(kept, Kept) else None


def _on_a_day(work: Work, found: Announcement, to: str, text: str, details: Details) -> Which | None:
    """ "banko bliver torsdag": the day nearest to its own, once that is agreed to."""
    day = shifting.day_from(work, found.day, to.strip(), text)
    by = by_a_press(details._replace(days=(day,)) if day else details)
    return _which(work, [found], by) if by.startswith("set:day:") and found.day not in details.days else None


def _without_a_day(text: str) -> str:
    """What is put off and not told until when, or to either side; else an empty string."""
    if named := POSTPONED.fullmatch(text):
        return named["what"]
    shift = shifting.either_way(text)
    return shift.what if shift else ""


def _open(work: Work, found: Announcement) -> bool:
    return rows.may_change(work, found) and found.state == ANNOUNCED and not found.over(work.now)


def _may(work: Work) -> bool:
    return work.who.has(rows.ANNOUNCERS)


def _which(work: Work, found: Sequence[Announcement], what: str) -> Which:
    return Which(tuple(rows.look(work, each) for each in found[:MOST]), what)


def _others(work: Work, said: Coming) -> Others | None:
    """The one that is meant, where it is somebody else's."""
    found = rows.meant(work, said, own=False)
    return Others(rows.look(work, found[0]), whom_to_ask(work)) if len(found) == 1 else None
