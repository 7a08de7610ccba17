"""People who come to one meeting only, in somebody's place: their role here ends with it."""

from datetime import timedelta

from bot.meetings.contact import Contact
from bot.meetings.model import Meeting
from bot.people.model import Channel, Person, Post, Role
from bot.texts import DEFAULT
from bot.work import Work

STAYS = timedelta(days=1)
"""After the meeting, so that a link still answers."""


def welcome(work: Work, meeting: Meeting, contact: Contact) -> Person:
    """Somebody new, by the address at which they are said to be."""
    found = Person(name=contact.name, language=DEFAULT, created_at=work.now)
    found.channels.append(Channel(kind=contact.kind, address=contact.address))
    work.session.add(found)
    work.session.flush()
    stays(work, meeting, found)
    return found


def stays(work: Work, meeting: Meeting, found: Person) -> None:
    """Who has no other role may answer until the meeting is over, also when it is moved."""
    held = found.held(work.now)
    if any(post.until is None for post in held):
        return
    until = meeting.ends_at + STAYS
    if held:
        held[-1].until = max(until, held[-1].until or until)
    else:
        found.posts.append(Post(role=Role.PARTNER, since=work.now, until=until))
    work.session.flush()
