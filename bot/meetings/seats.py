"""Seats at a meeting: whether there are any left, and who is told when somebody cannot come after all."""

from bot.meetings import secretary_words as words
from bot.meetings.calling import AT_ONCE, root
from bot.meetings.members import Everybody
from bot.meetings.model import NO, YES, Invitee, Meeting
from bot.meetings.secretaries import tell_secretaries
from bot.people.model import Person
from bot.work import Work


def full(work: Work, meeting: Meeting, but: Invitee | None = None) -> bool:
    """Whether every seat is taken, one person not counted."""
    seats = work.plan.group(meeting.group).seats
    return seats is not None and sum(each.answer == YES for each in meeting.invitees if each is not but) >= seats


def declines(work: Work, meeting: Meeting, seat: Invitee) -> None:
    """They do not come. Told where it is a day before, or others wait for the seat; else the list says it."""
    freed = seat.answer == YES and full(work, meeting)
    known = seat.answer == NO
    seat.says(NO, work.now)
    work.session.flush()
    if freed:
        tell_secretaries(work, meeting, f"{root(meeting)}:free:{seat.id}:{_moment(seat)}", words.seat_is_free)
    elif not known and meeting.starts_at - work.now < AT_ONCE:
        found = work.session.get(Person, seat.person_id)
        who = found.name if found else ""
        key = f"{root(meeting)}:regrets:{seat.id}"
        tell_secretaries(work, meeting, key, lambda t, view: words.regrets(t, view, who))


def leavers(work: Work, called: list[Meeting], people: Everybody) -> None:
    """Whoever has left the group since they said that they come, comes no more."""
    for meeting in called:
        own = {each.id for each in people.of(work.plan.group(meeting.group))}
        for seat in meeting.invitees:
            if seat.answer == YES and seat.stands_in_for is None and seat.person_id not in own:
                declines(work, meeting, seat)


def _moment(seat: Invitee) -> str:
    return f"{seat.answered_at:%Y%m%d%H%M%S}"
