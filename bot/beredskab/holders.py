"""Who holds the seats of the crisis plan: an ordered line for each, with absences of the day taken into account."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlalchemy import Select, delete, select
from sqlalchemy.orm import selectinload

from bot.beredskab.model import Holder
from bot.people.finding import known_person
from bot.people.model import CREW, Absence, Person, Post, Role
from bot.people.roster import give_role
from bot.plan.beredskab import HEAD
from bot.work import Work

MEMBER = "member:"
"""Begins the key of the seat of somebody who is in the group and has none of the plan's."""


class NoSuchSeat(Exception):
    """The plan has changed since the button was made."""


@dataclass(frozen=True, slots=True)
class Stand:
    """Who is to be asked for a seat today, in order, and how many of its own people are away."""

    seat: str
    people: tuple[Person, ...]
    away: int = 0


def seats_of(work: Work) -> list[str]:
    """The group: the seats of the plan, and everybody with the role who holds none of them."""
    seated = {*work.session.scalars(select(Holder.person_id)), *(each.id for each in _heads(work))}
    members = (each.id for each in _with_role(work, Role.BEREDSKAB))
    return [*work.plan.beredskab.seats, *(f"{MEMBER}{id}" for id in members if id not in seated)]


def seats_with(work: Work, person_id: int) -> list[str]:
    """The seats of the plan that somebody may have to answer for: their own, and those of whom they cover."""
    covered = select(Absence.person_id).where(Absence.covered_by == person_id)
    own = (Holder.person_id == person_id) | Holder.person_id.in_(covered)
    held = set(work.session.scalars(select(Holder.seat).where(own)))
    head = work.plan.beredskab.with_part(HEAD)
    if head and head.key not in held and not holders_of(work, head.key):
        held.add(head.key)
    return [key for key in work.plan.beredskab.seats if key in held]


def stand(work: Work, seat: str) -> Stand:
    """Who answers for a seat today; somebody who is away is replaced by whoever covers."""
    return stands(work, [seat])[0]


def stands(work: Work, seats: Iterable[str]) -> list[Stand]:
    """The same for many seats in a few questions to the database: a call-out waits for them."""
    lines = _people_of(work, list(seats))
    absences = _absences(work, {each.id for line in lines.values() for each in line})
    return [_standing(work, seat, line, absences) for seat, line in lines.items()]


def _standing(work: Work, seat: str, line: list[Person], absences: dict[int, Absence]) -> Stand:
    people: list[Person] = []
    away = 0
    for found in line:
        absence = absences.get(found.id)
        cover = _cover(work, absence) if absence else found
        away += absence is not None
        if cover and cover not in people:
            people.append(cover)
    return Stand(seat, tuple(people), away)


def holders_of(work: Work, seat: str) -> list[Holder]:
    query = select(Holder).where(Holder.seat == seat).order_by(Holder.position, Holder.id)
    return list(work.session.scalars(query))


def _people_of(work: Work, seats: list[str]) -> dict[str, list[Person]]:
    lines: dict[str, list[Person]] = {seat: [] for seat in seats}
    if members := {int(seat.removeprefix(MEMBER)): seat for seat in seats if seat.startswith(MEMBER)}:
        for found in work.session.scalars(select(Person).where(Person.id.in_(members))):
            lines[members[found.id]].append(found)
    query = select(Holder.seat, Person).join(Person, Holder.person_id == Person.id)
    query = query.where(Holder.seat.in_(seats)).options(selectinload(Person.posts))
    for seat, found in work.session.execute(query.order_by(Holder.position, Holder.id)):
        if found.roles(work.now):
            lines[seat].append(found)
    own = work.plan.beredskab.with_part(HEAD)
    if own is not None and lines.get(own.key) == []:
        lines[own.key] = _heads(work)
    return lines


def _heads(work: Work) -> list[Person]:
    """Whoever has the role has the seat, until somebody is named for it."""
    own = work.plan.beredskab.with_part(HEAD)
    if own is None or holders_of(work, own.key):
        return []
    return _with_role(work, Role.HEAD)


def _with_role(work: Work, role: Role) -> list[Person]:
    posted = Person.id.in_(select(Post.person_id).where(Post.role == role))
    found = _here(work, select(Person).where(posted).order_by(Person.name, Person.id))
    return [each for each in found if role in each.roles(work.now)]


def _here(work: Work, query: Select[Person]) -> list[Person]:
    """Of these those who are here; thousands of residents are not looked at for a handful of seats."""
    query = query.options(selectinload(Person.posts))
    return [each for each in work.session.scalars(query) if each.roles(work.now)]


def _absences(work: Work, people: Collection[int]) -> dict[int, Absence]:
    """Those of today, by the person who is away."""
    query = select(Absence).where(Absence.person_id.in_(people)).order_by(Absence.id.desc())
    return {each.person_id: each for each in work.session.scalars(query) if each.covers(work.today)}


def _cover(work: Work, absence: Absence) -> Person | None:
    cover = work.session.get(Person, absence.covered_by) if absence.covered_by else None
    return cover if cover and cover.roles(work.now) and not _absences(work, (cover.id,)) else None


# -- what the secretariat head does with them --


def put(work: Work, seat: str, person_id: int) -> str:
    """Somebody holds a seat from now on, behind those who hold it; they are in the group. Returns the seat."""
    outsider = seat in work.plan.beredskab.outsiders
    if seat not in work.plan.beredskab.seats and not outsider:
        raise NoSuchSeat
    found, line = known_person(work, person_id), holders_of(work, seat)
    if found.id not in {each.person_id for each in line}:
        last = max((each.position for each in line), default=-1)
        work.session.add(Holder(seat=seat, person_id=found.id, position=last + 1, since=work.now))
        work.session.flush()
    if not outsider and not found.roles(work.now) & CREW:
        give_role(work, found.id, Role.BEREDSKAB)
    return seat


def remove(work: Work, seat: str, person_id: int) -> str:
    work.session.execute(delete(Holder).where(Holder.seat == seat, Holder.person_id == person_id))
    return seat


def first(work: Work, seat: str, person_id: int) -> str:
    """This one is asked before the others from now on."""
    line = sorted(holders_of(work, seat), key=lambda each: each.person_id != person_id)
    for position, each in enumerate(line):
        each.position = position
    work.session.flush()
    return seat
