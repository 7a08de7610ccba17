"""The seats as the secretariat head sees them: who holds each, who is away today, whom one can put there."""

from dataclasses import dataclass

from bot.beredskab import holders
from bot.beredskab.holders import NoSuchSeat, holders_of
from bot.people import roster
from bot.people.model import Person
from bot.people.roster import People, PersonView, people
from bot.plan.model import Plan
from bot.work import Work


@dataclass(frozen=True, slots=True)
class Held:
    person_id: int
    name: str


@dataclass(frozen=True, slots=True)
class SeatCard:
    seat: str
    plan: Plan
    line: tuple[Held, ...]
    today: tuple[str, ...]
    """Who would be asked today, in order."""
    others: People | None = None
    """Whom one can put there."""


@dataclass(frozen=True, slots=True)
class Seated:
    """Somebody as /personer shows them, with the seats that they hold and the place that they have in each line."""

    person: PersonView
    held: tuple[tuple[str, int], ...]


def of_person(work: Work, person_id: int) -> Seated:
    """Raises NoSuchPerson."""
    shown = roster.person(work, person_id)
    keys = (*work.plan.beredskab.seats, *work.plan.beredskab.outsiders)
    lines = ((key, [each.person_id for each in holders_of(work, key)]) for key in keys)
    return Seated(shown, tuple((key, line.index(person_id)) for key, line in lines if person_id in line))


def seats(work: Work) -> list[SeatCard]:
    """Every seat of the plan, and those who stand for the outsiders."""
    return [card(work, key) for key in (*work.plan.beredskab.seats, *work.plan.beredskab.outsiders)]


def card(work: Work, seat: str) -> SeatCard:
    if seat not in work.plan.beredskab.seats and seat not in work.plan.beredskab.outsiders:
        raise NoSuchSeat
    people_of = (work.session.get(Person, each.person_id) for each in holders_of(work, seat))
    line = tuple(Held(each.id, each.name) for each in people_of if each)
    return SeatCard(seat, work.plan, line, tuple(each.name for each in holders.stand(work, seat).people))


def choose(work: Work, seat: str, page: int) -> SeatCard:
    """Whom to put there?"""
    shown = card(work, seat)
    return SeatCard(shown.seat, shown.plan, shown.line, shown.today, people(work, page))


def put(work: Work, seat: str, person_id: int) -> SeatCard:
    return card(work, holders.put(work, seat, person_id))


def remove(work: Work, seat: str, person_id: int) -> SeatCard:
    return card(work, holders.remove(work, seat, person_id))


def first(work: Work, seat: str, person_id: int) -> SeatCard:
    return card(work, holders.first(work, seat, person_id))
