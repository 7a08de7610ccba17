"""Who belongs to a group by name: shown, added and taken out by those who call its meetings."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from sqlalchemy import delete, select

from bot import paging
from bot.language.atoms.normalise import fold
from bot.meetings.members import everybody
from bot.meetings.model import Member
from bot.meetings.pointing import group_named
from bot.meetings.views import may_call
from bot.meetings.wheel import NoSuchMeeting
from bot.people.finding import active_people, known_person
from bot.people.model import LEADERS, Person
from bot.plan.meetings import Group
from bot.registrations.practice import no_practice
from bot.sayings import Sayings
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
PICKS = Sayings(
    {
        "before": "hej, ok, og, så, nu, kan du, vil du, kan vi, could you, can you, please",
        "behind": "tak, please",
        "put": "sæt, sætte, tilføj, tilføje, tag, tage, skriv, føj, put, add, fjern, fjerne, slet, remove, take",
        "onto": "på, til, i, af, fra, med i, ind i, ud af, on, to, from, in, out of",
    },
    {"picks": "<put> … <onto> …"},
)
LONGEST = 90


def may_pick(text: str) -> bool:
    """Whether words may put somebody into a group, or take them out; most do not, and cost no look at rows."""
    return PICKS.said(text, LONGEST) == "picks"


def meant(work: Work, text: str) -> str:
    """The key of the group that is named with somebody whom we know, by whoever calls its meetings; else empty."""
    group = group_named(work, fold(text))
    return group.key if group and may_call(work.actor, group) and _named_in(work, text) else ""


def show_named(work: Work, key: str, text: str) -> GroupView:
    """The group, and of all others only those who are named. Raises NoSuchMeeting, Refused."""
    found = show(work, key)
    inside = {name for _, name in found.by_name} | set(found.by_role)
    others = [each for each in _named_in(work, text) if each.name not in inside]
    return replace(found, others=paging.cut(_names(others), 0, PAGE))


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


def _named_in(work: Work, text: str) -> list[Person]:
    """Those whose first names stand in the words."""
    words = set(re.findall(r"\w+", fold(text)))
    return [each for each in active_people(work) if each.name and fold(each.name.split()[0]) in words]


def _names(people: Iterable[Person]) -> Named:
    return tuple((each.id, each.name) for each in people)
