"""What a picture means: one more of an album, the poster of an announcement, with a report, or for the newsletter."""

from bot.announcements import announcing
from bot.hearing.actions import Heard, hear
from bot.newsletter import albums
from bot.newsletter.albums import Sent
from bot.newsletter.contributing import NEW, Received, new, own
from bot.newsletter.model import DROPPED, HELD, Contribution
from bot.people.model import REPORTERS
from bot.work import Work

COUNTED = frozenset({"participants", "newcomers", "value", "households"})


class NoUse(Exception):
    """A picture alone, in a programme without a newsletter."""


def see(work: Work, text: str, file: Sent, album: str | None) -> Received | Heard | None:
    """Nothing is answered to a further picture of an album. Raises NoUse."""
    tells = bool(text) and work.asked() != NEW and means_something(work, text)
    taken, received = albums.more(work, text, file, album, answers=not tells)
    if taken:
        return received
    if tells:
        albums.hold(work, file, album)
        return hear(work, text)
    if not work.plan.newsletter.comes:
        raise NoUse
    return albums.give(work, text, file, album)


def means_something(work: Work, text: str) -> bool:
    """Whether its words report something, or announce it."""
    if not work.who.has(REPORTERS):
        return False
    return announcing.announces(work, text) or announcing.announces_unheard(work, text) or bool(work.read(text).reports)


def leave_out(work: Work, album: str | None) -> None:
    """It is for nobody; what else comes of its album is not kept either, and nothing is said of it."""
    if album:
        new(work, "", DROPPED, album)


def tells_of_it(work: Work, contribution_id: int, text: str) -> bool:
    """Whether the words that a picture was asked for report something: "fællesspisning i fredags, 31 kom"."""
    found = work.session.get(Contribution, contribution_id)
    if found is None or found.text or not found.pictures or not work.who.has(REPORTERS):
        return False
    told = work.read(text).reports
    return any(each.criterion and "date" in each.fields and not COUNTED.isdisjoint(each.fields) for each in told)


def with_report(work: Work, contribution_id: int, text: str) -> Heard:
    """The report comes first, as if its picture had come with it. Raises StaleContribution."""
    assert work.origin is not None
    found = own(work, contribution_id)
    found.state, found.chat_id, found.message_id = HELD, work.origin.chat_id, work.origin.message_id
    work.stop_asking(f"contribution:{found.id}:")
    return hear(work, text)
