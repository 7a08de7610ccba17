"""Who is away, now and soon, for those who lead: "hvem er på ferie?"."""

import re
from dataclasses import dataclass
from datetime import date as Day
from datetime import timedelta

from sqlalchemy import select

from bot.people.finding import name_of, still_here
from bot.people.model import Absence
from bot.phrases import OPENS, phrase_in
from bot.work import Work

ASKS = {
    "away": re.compile(
        rf"{OPENS}(?:hvem (?:er|har|holder) (?:\w+ )?(?:paa ferie|ferie|fravaer|fravaerende|vaek|bortrejst"
        r"|syge?|sygemeldt|fri)"
        r"(?: (?:lige nu|nu|i dag|i denne uge|i naeste uge|for tiden))*"
        r"|who is (?:away|on holiday|ill|sick)(?: (?:now|today))?)"
    )
}
LONGEST = 60
SOON = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Gone:
    person_id: int
    name: str
    first: Day
    last: Day
    cover: str


def asks(text: str) -> bool:
    return bool(phrase_in(text, ASKS, LONGEST))


def away(work: Work) -> tuple[Gone, ...]:
    """The earliest first."""
    query = select(Absence).where(Absence.last >= work.today, Absence.first <= work.today + SOON)
    rows = work.session.scalars(query.order_by(Absence.first, Absence.id))
    here = [each for each in rows if still_here(work, each.person_id)]
    return tuple(
        Gone(each.person_id, name_of(work, each.person_id), each.first, each.last, name_of(work, each.covered_by))
        for each in here
    )
