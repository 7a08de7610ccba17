"""What a picture means: one more of an album, the poster of an announcement, with a report, or for the newsletter."""

from bot.announcements import announcing
from bot.hearing.actions import Heard, hear
from bot.newsletter import albums
from bot.newsletter.albums import Sent
from bot.newsletter.contributing import NEW, Received
from bot.people.model import REPORTERS
from bot.work import Work


def see(work: Work, text: str, file: Sent, album: str | None) -> Received | Heard | None:
    """Nothing is answered to a further picture of an album."""
    taken, received = albums.more(work, text, file, album)
    if taken:
        return received
    if text and albums.asked(work) != NEW and _means_something(work, text):
        albums.hold(work, file, album)
        return hear(work, text)
    return albums.give(work, text, file, album)


def _means_something(work: Work, text: str) -> bool:
    """Whether its words report something, or announce it."""
    if not work.who.has(REPORTERS):
        return False
    return announcing.announces(work, text) or bool(work.programme.reader.read(text, work.local_now).reports)
