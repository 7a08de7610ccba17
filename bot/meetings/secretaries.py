"""Those who call a meeting and are told how it goes; whoever covers for them while they are away."""

from collections.abc import Callable
from dataclasses import replace

from sqlalchemy import select

from bot.meetings.members import callers
from bot.meetings.model import Meeting
from bot.meetings.views import MeetingView, view_for
from bot.message import Message
from bot.outbox import ANSWER, When
from bot.people.finding import still_here
from bot.people.model import Absence, Person, Role
from bot.people.reaching import reach
from bot.texts import Translator, translator
from bot.work import Work

Say = Callable[[Translator, MeetingView], Message]


def secretaries(work: Work, meeting: Meeting) -> list[Person]:
    """Who called it, or put it there by hand; else the heads among those who may; else all of them; who covers for them
    where they are away."""
    caller = still_here(work, meeting.called_by)
    if caller and (there := _there(work, [caller])):
        return there
    may = callers(work, work.plan.group(meeting.group))
    heads = [each for each in may if Role.HEAD in each.roles(work.now)]
    return _there(work, heads) or _there(work, may) or heads or may


def tell_secretaries(work: Work, meeting: Meeting, key: str, say: Say) -> None:
    """At once: it is about a meeting that is near, or a seat that others wait for."""
    for found in secretaries(work, meeting):
        t = translator(found.language)
        said = replace(say(t, view_for(work, meeting, found.id)), language=t.language)
        reach(work, found, f"{key}:{found.id}", ANSWER, said, When(None, meeting.ends_at))


def _there(work: Work, people: list[Person]) -> list[Person]:
    """Without those who are away; with those who cover for them."""
    days = Absence.first <= work.today, Absence.last >= work.today
    away = {each.person_id: each.covered_by for each in work.session.scalars(select(Absence).where(*days))}
    found = [each if each.id not in away else still_here(work, away[each.id]) for each in people]
    return [each for number, each in enumerate(found) if each is not None and each not in found[:number]]
