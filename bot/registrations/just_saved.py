"""The report that was saved just now, though something else was said in passing since: words may still correct it."""

from datetime import timedelta

from bot.registrations.model import SAVED, Entry
from bot.registrations.own import LISTED, ONE
from bot.work import Work

JUST = timedelta(minutes=15)


def just_saved(work: Work) -> int | None:
    """The entry that we spoke of last, or else one's own that nothing but small talk, an offer and lists came after."""
    if (number := work.number_talked_of("entry")) is not None or work.origin is None or work.actor is None:
        return number
    told = work.spoken_of(work.now - JUST)
    newest = next((each for each in told if each and not each.startswith(LISTED)), "")
    entry = work.session.get(Entry, int(newest.removeprefix(ONE))) if newest.startswith(ONE) else None
    return entry.id if entry and entry.state == SAVED and entry.reporter_id == work.actor.id else None
