"""Substitutes: who is asked to come in somebody's place, and what the other hears of their answer."""

from dataclasses import replace

from bot.meetings import guests
from bot.meetings import substitute_words as words
from bot.meetings.calling import invite, release, root, send
from bot.meetings.model import NO, SUBSTITUTE, Invitee, Meeting
from bot.meetings.views import view_for
from bot.outbox import ANSWER
from bot.people.model import Person
from bot.texts import translator
from bot.work import Work


def seat_of(meeting: Meeting, person_id: int | None) -> Invitee | None:
    return next((each for each in meeting.invitees if each.person_id == person_id), None)


def without_substitute(work: Work, meeting: Meeting, seat: Invitee) -> None:
    """Whoever was to come instead need not any more, nor whoever was to come instead of them."""
    for each in [each for each in meeting.invitees if each.stands_in_for == seat.person_id]:
        without_substitute(work, meeting, each)
        found = work.session.get(Person, each.person_id)
        if found:
            release(work, meeting, each, found)
        meeting.invitees.remove(each)
    work.session.flush()


def invite_instead(work: Work, meeting: Meeting, found: Person) -> bool:
    """Whether they were invited already: who comes anyway is there for two, and is told so."""
    asking = work.session.get_one(Person, work.who.id)
    guests.stays(work, meeting, found)
    seat = seat_of(meeting, found.id)
    if seat is None:
        invite(work, meeting, found, stands_in_for=asking)
        return False
    t = translator(found.language)
    said = words.for_both(t, view_for(work, meeting, found.id), asking.name)
    key = f"{root(meeting)}:both:{seat.id}:{asking.id}"
    send(work, meeting, found, key, ANSWER, replace(said, language=t.language))
    return True


def tell_whose_place(work: Work, meeting: Meeting, seat: Invitee, *, comes: str = "") -> None:
    """Whose substitute does not come is without one, and hears it; and who `comes`, should somebody after all."""
    own = seat_of(meeting, seat.stands_in_for) if seat.stands_in_for else None
    if own is None or own.answer != (NO if comes else SUBSTITUTE):
        return
    own.says(SUBSTITUTE if comes else NO, work.now)
    found = work.session.get(Person, own.person_id)
    if found is None:
        return
    t = translator(found.language)
    view = view_for(work, meeting, found.id)
    said = words.comes_after_all(t, view, comes) if comes else words.does_not_come(t, view, work.who.name)
    key = f"{root(meeting)}:instead:{seat.id}:{own.answer}:{work.now:%Y%m%d%H%M%S}"
    send(work, meeting, found, key, ANSWER, replace(said, language=t.language))
