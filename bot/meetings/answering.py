"""What those who are invited answer: coming, not coming and why, or somebody else in their place."""

import re
from dataclasses import replace

from sqlalchemy import select

from bot.language.atoms.normalise import fold
from bot.meetings import guests
from bot.meetings.answers import MOVED, STANDS, UNCLEAR, UNSURE, Noted, Whom
from bot.meetings.calling import NotNow
from bot.meetings.contact import Contact, contact_in, sends_another
from bot.meetings.model import CALLED, NO, SUBSTITUTE, YES, Invitee, Meeting
from bot.meetings.saying import HALF, implied, meaning, nods, says_how, says_why, unsure
from bot.meetings.seats import declines, full
from bot.meetings.standing_in import invite_instead, seat_of, tell_whose_place, without_substitute
from bot.meetings.views import view
from bot.meetings.wheel import get
from bot.message import shortened
from bot.outbox import said_at
from bot.people.finding import active_people
from bot.people.model import Channel, Person
from bot.registrations.agreeing import DROP, meant
from bot.registrations.agreeing import NO as REFUSES
from bot.registrations.agreeing import YES as AGREES
from bot.registrations.practice import no_practice
from bot.work import Refused, Work

LONGEST_REASON = 200
SENDS = re.compile(r"\b(?:sender?|kommer|deltager|moeder|gaar|sending|comes|coming)\b")
""" "jeg sender Bo i stedet" is no reason why somebody cannot come. Folded."""
COMES_THEMSELVES = re.compile(r"\b(?:jeg|vi) (?:kommer|deltager)(?: godt| gerne)? (?:selv|alligevel)\b|\bcome myself\b")
"""Asked whom they send instead, folded."""

SENDS_NOBODY = re.compile(
    r"\W*(?:nej\W+|no\W+)?(?:(?:jeg sender |der er |det er )?(?:ingen|ikke nogen|nobody|no one)"
    r"|(?:jeg )?(?:har|kender|finder|kan ikke finde) (?:ingen|ikke nogen|nogen)"
    r"|(?:det er )?lige ?meget|pyt(?: med det)?|never ?mind|forget it)\W*"
)


def answer(work: Work, meeting_id: int, said: str, sequence: int) -> Noted | Whom:
    """A button under an invitation. Raises NoSuchMeeting, NotNow, Refused."""
    meeting, seat = _seat(work, meeting_id)
    if sequence != meeting.sequence:
        return Noted(view(work, meeting), seat.answer, again=MOVED)
    if said == SUBSTITUTE:
        work.ask(f"meet:{meeting.id}:substitute")
        return Whom(view(work, meeting), Contact())
    if said == YES and full(work, meeting, seat):
        return Noted(view(work, meeting), seat.answer, full=True)
    without_substitute(work, meeting, seat)
    if said == NO:
        declines(work, meeting, seat)
    else:
        seat.says(said, work.now)
    tell_whose_place(work, meeting, seat, comes="" if said == NO else work.who.name)
    work.session.flush()
    if said == NO:
        work.ask(f"meet:{meeting.id}:reason")
    else:
        work.stop_asking(f"meet:{meeting.id}:")
    return Noted(view(work, meeting), said)


def reason(work: Work, meeting_id: int, text: str) -> Noted | Whom:
    """Why they cannot come, in their words; they may come after all, or it has moved since. Raises as `answer`."""
    meeting, seat = _seat(work, meeting_id)
    if (
        seat.answer != NO
        or meaning(text) == YES
        or nods(text)
        or unsure(text)
        or (sends_another(text) and SENDS.search(fold(text)))
    ):
        return by_words(work, meeting_id, text)
    return _because(work, meeting, seat, text)


def _when(seat: Invitee, noted: Noted | Whom, text: str) -> Noted | Whom:
    """They come, and not for all of it: whoever calls the meeting sees when."""
    if not isinstance(noted, Noted) or noted.again or noted.full or noted.answer != YES:
        return noted
    seat.reason = _shortened(text)
    return replace(noted, reason=seat.reason)


def _shortened(text: str) -> str:
    return shortened(" ".join(text.split()), LONGEST_REASON)


def _because(work: Work, meeting: Meeting, seat: Invitee, text: str) -> Noted:
    without_substitute(work, meeting, seat)
    declines(work, meeting, seat)
    tell_whose_place(work, meeting, seat)
    seat.reason = _shortened(text)
    work.stop_asking(f"meet:{meeting.id}:")
    return Noted(view(work, meeting), NO, seat.reason)


def substitute(work: Work, meeting_id: int, text: str, named: str = "") -> Noted | Whom:
    """Who comes instead: a name and an address, or somebody who is known; who was `named` before needs but an address.
    Raises NoSuchMeeting, NotNow, Refused."""
    meeting, seat = _seat(work, meeting_id)
    if COMES_THEMSELVES.search(fold(text)):
        return answer(work, meeting_id, YES, meeting.sequence)
    contact = contact_in(text)
    if (said := _sends_nobody(text, contact)) == UNSURE:
        return _lets_it_be(work, meeting, seat)
    if said == NO:
        return answer(work, meeting_id, NO, meeting.sequence)
    if contact == Contact() and meaning(text) == YES and meant(text) != AGREES:
        return answer(work, meeting_id, YES, meeting.sequence)  # "den dag kan jeg godt"
    contact = contact if contact.name else replace(contact, name=named)
    found = _known(work, contact) or _new(work, meeting, contact)
    if found is None or found.id == seat.person_id:
        work.ask(f"meet:{meeting.id}:substitute:{contact.name.replace(':', ' ')}")
        return Whom(view(work, meeting), contact, unknown=True)
    there = seat_of(meeting, found.id)
    if there and there.answer in (NO, SUBSTITUTE):
        work.ask(f"meet:{meeting.id}:substitute")
        return Whom(view(work, meeting), Contact(found.name), declined=True)
    already = there is not None and there.stands_in_for == seat.person_id
    if not already:
        without_substitute(work, meeting, seat)
    seat.says(SUBSTITUTE, work.now)
    tell_whose_place(work, meeting, seat, comes=found.name)
    member = not already and invite_instead(work, meeting, found)
    work.stop_asking(f"meet:{meeting.id}:")
    return Noted(view(work, meeting), SUBSTITUTE, substitute=found.name, for_two=member, waits=_waits(work, found))


def tells_of_somebody(work: Work, text: str) -> bool:
    """Whether words surely say who comes instead, or that nobody does."""
    contact = contact_in(text)
    if contact.address or _sends_nobody(text, contact) or COMES_THEMSELVES.search(fold(text)):
        return True
    return contact.name != "" and _known(work, contact) is not None


def by_words(work: Work, meeting_id: int, text: str, replied_to: int | None = None) -> Noted | Whom:
    """A reply to an invitation in words: "kommer", "nej, ferie", "jeg sender Liv". Raises as `answer`.

    A reply to what was said before the meeting was moved is about another day, and is asked for again.
    """
    meeting, seat = _seat(work, meeting_id)
    said = meaning(text) or implied(text)
    if sends_another(text):
        named = contact_in(text).name
        return substitute(work, meeting_id, text) if named else answer(work, meeting_id, SUBSTITUTE, meeting.sequence)
    if said and replied_to and _said_before(work, meeting, replied_to):
        return Noted(view(work, meeting), seat.answer, again=MOVED)
    if said == NO and says_why(text):
        return _because(work, meeting, seat, text)
    if seat.answer in (NO, SUBSTITUTE) and not replied_to and (meant(text) == AGREES or nods(text)):
        return Noted(view(work, meeting), seat.answer, again=STANDS)  # "ja" to what is noted takes nothing of it back
    if said:
        noted = answer(work, meeting_id, said, meeting.sequence)
        return _when(seat, noted, text) if said == YES and says_how(text) == HALF else noted
    return Noted(view(work, meeting), seat.answer, again=UNSURE if unsure(text) else UNCLEAR)


# -- inside --


def _sends_nobody(text: str, named: Contact) -> str:
    """NO where whoever is asked whom they send only does not come, UNSURE where they send nobody after all, or do not
    know yet: "nej bare afbud", "nej glem det", "måske"; else an empty string."""
    if SENDS_NOBODY.fullmatch(fold(text)) or unsure(text) or meant(text) in (DROP, REFUSES):
        return UNSURE
    return NO if named == Contact() and meaning(text) == NO else ""


def _lets_it_be(work: Work, meeting: Meeting, seat: Invitee) -> Noted:
    """What was answered stands, and nobody else is waited for."""
    work.stop_asking(f"meet:{meeting.id}:")
    return Noted(view(work, meeting), seat.answer, again=STANDS)


def _waits(work: Work, found: Person) -> str:
    """By what the invitation would leave, were it set up here; empty where it leaves."""
    kinds = [each.kind for each in found.channels]
    return kinds[0] if kinds and work.programme.channels.isdisjoint(kinds) else ""


def _seat(work: Work, meeting_id: int) -> tuple[Meeting, Invitee]:
    """The meeting and the reader's own invitation to it. NotNow once it has ended, Refused for who is not invited."""
    no_practice(work)
    meeting = get(work, meeting_id, locked=True)  # of two who take the last seat one is too late
    seat = seat_of(meeting, work.who.id)
    if seat is None:
        raise Refused
    if meeting.state != CALLED or meeting.over(work.now):
        raise NotNow
    return meeting, seat


def _said_before(work: Work, meeting: Meeting, message_id: int) -> bool:
    """Whether a message of ours was sent before its readers were told of the last change."""
    at = said_at(work.session, work.origin.chat_id, message_id) if work.origin else None
    return at is not None and meeting.told_at is not None and at < meeting.told_at


def _known(work: Work, contact: Contact) -> Person | None:
    """By their address, else by a name that only one person has."""
    if contact.address:
        same = Channel.kind == contact.kind, Channel.address == contact.address
        query = select(Person).join(Channel).where(*same)
        return work.session.scalar(query)
    wanted = fold(contact.name)
    named = [each for each in active_people(work) if wanted and fold(each.name) == wanted]
    near = named or [each for each in active_people(work) if wanted and fold(each.name).startswith(f"{wanted} ")]
    return near[0] if len(near) == 1 else None


def _new(work: Work, meeting: Meeting, contact: Contact) -> Person | None:
    """Somebody who is not with us yet."""
    return guests.welcome(work, meeting, contact) if contact.name and contact.address else None
