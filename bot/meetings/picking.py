"""Who belongs to a group by name: shown, added and taken out by those who call its meetings."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import delete, select

from bot import paging
from bot.language.atoms.normalise import fold
from bot.meetings.members import everybody
from bot.meetings.model import Member
from bot.meetings.views import may_call
from bot.meetings.wheel import NoSuchMeeting
from bot.people.finding import known_person
from bot.people.model import LEADERS, Person
from bot.plan.meetings import Group
from bot.registrations.practice import no_practice
from bot.work import Refused, Work

PAGE = 8
Named = tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class GroupView:
    group: Group
    by_role: tuple[str, ...]
    """Names of those who belong to it by what they are."""
    by_name: Named
    others: paging.Page[tuple[int, str]]
    """Those who could be added."""


@dataclass(frozen=True, slots=True)
class Groups:
    """The groups whose meetings somebody calls."""

    page: paging.Page[tuple[Group, int]]
    """Each with how many belong to it."""
    leads: bool
    """Whoever looks also looks after people."""


ASKS = re.compile(
    r"\W*(?:(?:vis|se|aabn|show)(?: mig| me)? )?(?:alle |the |all )?(?:grupper|grupperne|groups)\W*"
    r"|\W*(?:hvilke grupper (?:er der|har vi)|hvem er (?:med )?i grupperne|(?:which|what) groups are there)\W*"
)
SHORT = 40


def asks(text: str) -> bool:
    """ "grupper", "vis grupperne", folded."""
    return len(text) <= SHORT and ASKS.fullmatch(fold(text)) is not None


def calls_any(work: Work) -> bool:
    """Whether whoever speaks calls the meetings of any group."""
    return any(may_call(work.actor, group) for group in work.plan.groups.values())


def groups(work: Work, page: int = 0) -> Groups:
    """A page of them, in the order of the plan."""
    found = everybody(work)
    called = [group for group in work.plan.groups.values() if may_call(work.actor, group)]
    listed = paging.cut(called, page, PAGE).each(lambda group: (group, len(found.of(group))))
    return Groups(listed, work.who.has(LEADERS))


def show(work: Work, key: str, page: int = 0) -> GroupView:
    """Raises NoSuchMeeting, Refused."""
    group = _group(work, key)
    found = everybody(work)
    named = {person for each, person in found.named if each == key}
    inside = found.of(group)
    ids = {each.id for each in inside}
    others = [each for each in found.people if each.id not in ids]
    by_role = tuple(each.name for each in inside if each.id not in named)
    by_name = _names(each for each in inside if each.id in named)
    return GroupView(group, by_role, by_name, paging.cut(_names(others), page, PAGE))


def add(work: Work, key: str, person_id: int) -> GroupView:
    """From now on they are invited too, also to what has been called. Raises NoSuchMeeting, NoSuchPerson, Refused."""
    no_practice(work)
    _group(work, key)
    found = known_person(work, person_id)
    there = select(Member.id).where(Member.group == key, Member.person_id == found.id)
    if work.session.scalar(there) is None:
        work.session.add(Member(group=key, person_id=found.id, since=work.now))
        work.session.flush()
    return show(work, key)


def remove(work: Work, key: str, person_id: int) -> GroupView:
    """Raises NoSuchMeeting, Refused."""
    no_practice(work)
    _group(work, key)
    work.session.execute(delete(Member).where(Member.group == key, Member.person_id == person_id))
    return show(work, key)


def _group(work: Work, key: str) -> Group:
    if key not in work.plan.groups:
        raise NoSuchMeeting
    if not may_call(work.actor, work.plan.group(key)):
        raise Refused
    return work.plan.group(key)


def _names(people: Iterable[Person]) -> Named:
    return tuple((each.id, each.name) for each in people)
