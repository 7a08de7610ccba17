"""Activities that should have been heard of: who reported there last is asked once, and the leaders see the list."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import partial

from sqlalchemy import bindparam, func, select

from bot.clock import at_local, local_date
from bot.feedback import words
from bot.feedback.model import Silence
from bot.feedback.views import Nothing, Silent
from bot.language.atoms.normalise import fold
from bot.outbox import REMINDER, When
from bot.people.finding import still_here
from bot.people.model import Absence, Person
from bot.people.reaching import reach
from bot.plan.model import Activity
from bot.prepared import Prepared
from bot.registrations.model import SAVED, Credit, Entry
from bot.texts import translator
from bot.work import Work

HOUR = 10
WINDOW = timedelta(days=14)
"""Who was not asked within this time is asked no more about this silence."""
LAST = Prepared(
    select(Entry.date, Entry.id, Credit.person_id)
    .join(Credit, Credit.entry_id == Entry.id, isouter=True)
    .where(Entry.state == SAVED, Entry.practice.is_(False), Entry.criterion == bindparam("criterion"))
    .order_by(Entry.date.desc(), Entry.id.desc())
    .limit(1)
)
_THIS = Silence.activity == bindparam("activity"), Silence.since == bindparam("since")
ASKED = Prepared(select(func.max(Silence.asked_at)).where(*_THIS))
NOTHING = re.compile(
    r"(?:nej|nope|no|ikke noget|ingenting|intet|nothing|naeh?)[ ,.!]*(?:tak|desvaerre|der er ikke noget|ikke noget|"
    r"ikke lige nu|der er ikke sket noget|intet nyt|nyt|at melde|endnu)?[ .!]*"
)


def silent(work: Work) -> list[Silent]:
    """Every activity that is overdue, the longest first; for the leaders."""
    return sorted(_overdue(work), key=lambda each: each.since)


def run(work: Work) -> None:
    """Ask who is to be asked. Harmless when repeated: a row says who was."""
    work.each((each for each in _overdue(work) if _is_due(work, each)), partial(_ask, work))


def next_due(work: Work) -> datetime | None:
    return min(_moments(work), default=None)


def _moments(work: Work) -> Iterator[datetime]:
    for activity in _expected(work):
        since, person = _last(work, activity)
        if person and not _asked(work, activity.key, since):
            moment = at_local(since + timedelta(days=(activity.report_every_days or 0) + 1), HOUR)
            if work.now < moment + WINDOW:
                yield moment


def _overdue(work: Work) -> Iterator[Silent]:
    for activity in _expected(work):
        since, person = _last(work, activity)
        days = (work.today - since).days
        if days > (activity.report_every_days or 0):
            found = work.session.get(Person, person) if person else None
            asked = _asked(work, activity.key, since)
            yield Silent(activity, since, days, person, found.name if found else "", asked)


def _expected(work: Work) -> list[Activity]:
    """The activities that the plan wants to hear of, in their season, while the plan lasts."""
    if not work.plan.contains(work.today):
        return []
    wanted = [each for each in work.plan.activities.values() if each.report_every_days]
    return [each for each in wanted if _in_season(work, each)]


def _in_season(work: Work, activity: Activity) -> bool:
    seasons = [each.season for each in work.plan.criteria.values() if each.activity == activity.key]
    return not seasons or any(not season or work.today.month in season for season in seasons)


def _last(work: Work, activity: Activity) -> tuple[date, int | None]:
    """When something of it was reported last, and by whom; the plan's first day where nobody has."""
    work.session.flush()
    criteria = [each.key for each in work.plan.criteria.values() if each.activity == activity.key]
    rows = [row for key in criteria for row in LAST.rows(work.session, criterion=key)]
    last = max(rows, key=lambda row: (row.date, row.id), default=None)
    return (last.date, last.person_id) if last else (work.plan.starts, None)


def _asked(work: Work, activity: str, since: date) -> date | None:
    moment: datetime | None = ASKED.value(work.session, activity=activity, since=since)
    return local_date(moment) if moment else None


def _asks_at(each: Silent) -> datetime:
    return at_local(each.since + timedelta(days=(each.activity.report_every_days or 0) + 1), HOUR)


def hear(work: Work, text: str) -> Nothing | None:
    """ "nej, ikke noget" right after it was asked; None: the words are something else."""
    if work.origin is None or not NOTHING.fullmatch(fold(text).strip()):
        return None
    return Nothing() if work.talked_of().startswith("silence:") else None


def _is_due(work: Work, each: Silent) -> bool:
    asks_at = _asks_at(each)
    return each.asked is None and each.person_id is not None and asks_at <= work.now < asks_at + WINDOW


def _ask(work: Work, each: Silent) -> None:
    """Somebody who is away is asked when they are back; somebody who is gone is not."""
    found = still_here(work, each.person_id)
    if found is None or _away(work, found.id):
        return
    work.session.add(Silence(activity=each.activity.key, since=each.since, person_id=found.id, asked_at=work.now))
    message = words.silent(translator(found.language), work.plan, each, _home(work, found))
    key = f"silence:{each.activity.key}:{each.since:%Y%m%d}:{found.id}"
    reach(work, found, key, REMINDER, message, When(expires_at=_asks_at(each) + WINDOW))


def _home(work: Work, found: Person) -> str | None:
    return next((post.area for post in found.held(work.now) if post.area), None)


def _away(work: Work, number: int) -> bool:
    query = select(Absence.id).where(
        Absence.person_id == number, Absence.first <= work.today, Absence.last >= work.today
    )
    return work.session.scalar(query.limit(1)) is not None


def forget(work: Work, person_id: int) -> None:
    for each in work.session.scalars(select(Silence).where(Silence.person_id == person_id)):
        each.person_id = None
