"""/snooze: no reminders for a while. Answers, and a crisis, come all the same."""

import re
from dataclasses import dataclass, replace
from datetime import date as Day
from datetime import datetime, timedelta

from sqlalchemy import update

from bot.clock import at_local, local_date
from bot.language.atoms.normalise import fold
from bot.language.times.lengths import length
from bot.outbox import CANCELLED, REMINDER, WAITING, Outgoing
from bot.people.absence_days import days_of
from bot.people.finding import whom_to_ask
from bot.people.model import LEADERS, Person
from bot.phrases import OPENS
from bot.work import Work

MOST = 14
"""Days; who wants peace for longer has a leader note an absence."""
DAY = timedelta(days=1)

AWAY = re.compile(
    rf"{OPENS}(?:jeg (?:er|holder|skal|tager|har|bliver)|i am|i'm|i will be)"
    r"(?: desvaerre| selv)?(?: paa| on| nu| blevet){0,2}"
    r" (?:ferie|syg|sygemeldt|vaek|bortrejst|orlov|barsel|(?<=paa )kursus|holiday|ill|away)\b"
)
"""How somebody says that they are away, folded."""
LONGEST = 70
"""Characters; whoever writes more has something else to say."""


@dataclass(frozen=True, slots=True)
class Snoozed:
    until: Day | None
    """The day on which reminders come again; None: they come."""
    whom: tuple[str, ...] = ()
    """Who should hear of it from whoever says that they are away."""
    leads: int | None = None
    """The number of whoever is away and leads: their absence is noted, so that somebody covers."""


def snoozed(work: Work) -> Snoozed:
    return _shown(work, work.session.get_one(Person, work.who.id))


def snooze(work: Work, days: int) -> Snoozed:
    """From now on and for so many days (0: not any more); what waits to be sent waits longer, or is of no use then."""
    found = work.session.get_one(Person, work.who.id)
    days = min(max(days, 0), MOST)
    found.snoozed_until = at_local(work.today + days * DAY, 0) if days else None
    if found.snoozed_until:
        _put_off(work, found.id, found.snoozed_until)
    return _shown(work, found)


def snooze_in_words(work: Work, text: str) -> Snoozed:
    """/snooze 14 dage, /snooze en uge, /snooze til 2. januar; as /snooze where the words say no time."""
    if days := (length(text) or timedelta()) // DAY:
        return snooze(work, days)
    span = days_of(text, work.today)
    return snooze(work, (span[1] - work.today).days) if span and span[1] > work.today else snoozed(work)


def hear_away(work: Work, text: str) -> Snoozed | None:
    """ "jeg er på ferie i næste uge": asked whether reminders may rest, nothing is changed. None: it is no such, or
    said in a group, where the others are meant."""
    if not tells_away(work, text):
        return None
    return replace(snoozed(work), whom=whom_to_ask(work), leads=work.who.id if work.has(LEADERS) else None)


def tells_away(work: Work, text: str) -> bool:
    """Whether words say of whoever writes that they are away, and nothing else."""
    if not work.alone or len(text) > LONGEST or not AWAY.match(fold(text)):
        return False
    reader, now = work.programme.reader, work.said_at
    return not (reader.read(text, now).reports or reader.coming(text, now, off=True))


def tells_days_away(work: Work, text: str) -> bool:
    """The same of whoever leads, whose absence is noted, where they name days beyond today: no mere reason for what is
    late."""
    days = days_of(text, work.today) if work.has(LEADERS) and tells_away(work, text) else None
    return days is not None and days[1] > work.today


def after_snooze(found: Person, moment: datetime) -> datetime:
    """The first moment, from this one on, at which they want to be reminded."""
    return max(moment, found.snoozed_until) if found.snoozed_until else moment


def _put_off(work: Work, person_id: int, until: datetime) -> None:
    waiting = Outgoing.person_id == person_id, Outgoing.lane == REMINDER, Outgoing.state == WAITING
    useless = Outgoing.expires_at.is_not(None), Outgoing.expires_at <= until
    work.session.execute(update(Outgoing).where(*waiting, *useless).values(state=CANCELLED, error="snoozed"))
    work.session.execute(update(Outgoing).where(*waiting, Outgoing.not_before < until).values(not_before=until))


def _shown(work: Work, found: Person) -> Snoozed:
    lasts = found.snoozed_until is not None and found.snoozed_until > work.now
    return Snoozed(local_date(found.snoozed_until) if lasts and found.snoozed_until else None)
