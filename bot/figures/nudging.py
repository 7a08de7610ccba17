"""Staff want somebody reminded of figures: "kan du rykke Preben?" shows what is missing, and a button reminds."""

import re
from dataclasses import dataclass, replace
from datetime import date as Day
from datetime import datetime

from bot.figures.chasing import remind
from bot.figures.due import reminder_day
from bot.figures.model import OPEN, Request, Round
from bot.figures.owed import requests_of
from bot.figures.rounds import open_rounds
from bot.figures.steps import Gone
from bot.language.atoms.normalise import fold
from bot.people.finding import active_people, still_here
from bot.people.model import STAFF, Person
from bot.phrases import OPENS
from bot.work import Work

LONGEST = 90
ASKS = re.compile(
    rf"{OPENS}(?:(?:kan|vil|gider|maa) (?:du|jeg bede dig)(?: ikke| lige| godt| gerne)*"
    r"(?: om at)? |could you |can you )?"
    r"(?:ryk(?:ke)?|minde?|paamind|paaminde|skub til|skubbe til|send (?:en )?(?:rykker|paamindelse)e? til"
    r"|sende (?:en )?(?:rykker|paamindelse) til|remind|chase)\b(?P<whom>.+)"
)
"""Folded."""
OF_ALL = re.compile(r"\b(?:alle|dem|de|resten|everybody|everyone|all|those)\b")
OF_SOMETHING_ELSE = re.compile(r"\b(?:moede\w*|mig|me|os|meeting)\b")


@dataclass(frozen=True, slots=True)
class Nudge:
    """What somebody still owes in a round, and when they hear of it."""

    person_id: int
    name: str
    round_id: int = 0
    missing: int = 0
    meets: Day | None = None
    heard_on: Day | None = None
    """The day on which they were asked or reminded last."""
    promised_on: Day | None = None
    next_on: Day | None = None
    """The day on which the bot reminds them by itself."""
    may: bool = False
    """Whether they can be reminded now: not twice a day, and not before what they promised."""
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class NudgedAll:
    reminded: tuple[str, ...]
    left: tuple[str, ...]
    """They heard of it today, or promised a day; or nothing reaches them."""


def asks(text: str) -> bool:
    """Whether words may ask for somebody to be reminded; most do not, and cost no look into the database."""
    found = ASKS.fullmatch(fold(text)) if len(text) <= LONGEST else None
    return found is not None and OF_SOMETHING_ELSE.search(found["whom"]) is None


def of_all(text: str) -> bool:
    """ "kan du rykke dem, der mangler?" """
    found = ASKS.fullmatch(fold(text)) if asks(text) else None
    return found is not None and OF_ALL.search(found["whom"]) is not None


def whom(work: Work, text: str) -> int | None:
    """The number of the person that staff want reminded; None where nobody is named, or somebody else asks."""
    found = ASKS.fullmatch(fold(text))
    if found is None or not work.has(STAFF):
        return None
    said = set(re.findall(r"\w+", found["whom"]))
    named = [each for each in active_people(work) if each.name.split() and fold(each.name.split()[0]) in said]
    owing = [each for each in named if _owed(work, each)]
    return next((each.id for each in (*owing, *named)), None)


def look(work: Work, person_id: int) -> Nudge:
    """How it stands with somebody; nothing is sent. Raises Gone."""
    person = still_here(work, person_id)
    if person is None:
        raise Gone
    owed = _owed(work, person)
    return _nudge(work, person, *owed) if owed else Nudge(person.id, person.name)


def nudge(work: Work, round_id: int, person_id: int) -> Nudge:
    """Remind them of what is missing, unless they were today. Raises Gone."""
    person, held = still_here(work, person_id), work.session.get(Round, round_id)
    if person is None or held is None or held.state != OPEN:
        raise Gone
    requests = _missing(work, person, held)
    if not requests:
        return Nudge(person.id, person.name)
    seen = _nudge(work, person, held, requests)
    return replace(seen, may=False, sent_at=remind(work, held, person_id)) if seen.may else seen


def nudge_all(work: Work, round_id: int) -> NudgedAll:
    """Remind everybody of whom something is still missing, but whom that annoys. Raises Gone."""
    held = work.session.get(Round, round_id)
    if held is None or held.state != OPEN:
        raise Gone
    asked = dict.fromkeys(each.person_id for each in held.requests if each.missing and each.asked_on and each.person_id)
    people = [each for id in asked if id != work.who.id and (each := still_here(work, id))]
    seen = [_nudge(work, each, held, missing) for each in people if (missing := _missing(work, each, held))]
    reminded = [each.name for each in seen if each.may and remind(work, held, each.person_id)]
    return NudgedAll(tuple(reminded), tuple(each.name for each in seen if each.name not in reminded))


# -- inside --


def _owed(work: Work, person: Person) -> tuple[Round, list[Request]] | None:
    rounds = ((held, _missing(work, person, held)) for held in open_rounds(work))
    return next(((held, requests) for held, requests in rounds if requests), None)


def _missing(work: Work, person: Person, held: Round) -> list[Request]:
    return [each for each in requests_of(work, person.id, held.id) if each.missing]


def _nudge(work: Work, person: Person, held: Round, requests: list[Request]) -> Nudge:
    heard = [day for each in requests for day in (each.asked_on, each.reminded_on) if day]
    promised = [each.promised_on for each in requests if each.promised_on and each.waits_until(work.today)]
    rules = work.plan.figures
    days = [day for each in requests if (day := reminder_day(each, held, rules, work.today))]
    said = max(heard, default=None)
    may = said is not None and said < work.today and len(promised) < len(requests)
    promise = max(promised) if len(promised) == len(requests) else None
    following = min(days, default=None)
    return Nudge(person.id, person.name, held.id, len(requests), held.meets, said, promise, following, may)
