"""Once a month those who steer hear what happened, where the programme stands, who owes figures, and when they meet."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date as Day
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import func, select

from bot.clock import at_local
from bot.meetings import digest_words as words
from bot.meetings.coming import meetings_of, next_meeting
from bot.meetings.members import members
from bot.meetings.model import HELD
from bot.meetings.monthly import Digest, Owes
from bot.meetings.views import view
from bot.outbox import REMINDER, Outgoing, When, keyed
from bot.people.circles import chat_of
from bot.people.model import Person
from bot.people.quiet import awake
from bot.people.reaching import reach
from bot.plan.meetings import Group
from bot.plan.season import DAY, Span
from bot.progress.actions import moved_until, standings
from bot.progress.light import Light
from bot.registrations.model import SAVED, Entry
from bot.renamed import of_today
from bot.texts import DEFAULT, translator
from bot.work import Work

USEFUL = timedelta(days=10)
"""After this a digest is skipped: the next one says more."""
MOST = 5
"""Criteria that are named."""
Owing = Callable[[Work], Sequence[Owes]]


def run(work: Work, owing: Owing = lambda _work: ()) -> None:
    """Send what is due. `owing`: who owes figures, asked of a noun that stands above this one."""
    for group in _due(work):
        month = _month(work)
        told = digest(work, group, month, owing(work))
        work.each(members(work, group), partial(_send, work, group, month, told))
        _send_to_chat(work, group, month, told)
    work.session.flush()


def next_due(work: Work) -> datetime | None:
    """Now where something is due, else the next such day of a month."""
    if not any(group.digest for group in work.plan.groups.values()):
        return None
    if any(True for _ in _due(work)):
        return work.now + timedelta(seconds=1)
    coming = (_moment(work, _first(work.today) + timedelta(days=31 * n)) for n in (0, 1, 2))
    return next((moment for moment in coming if moment > work.now), None)


def digest(work: Work, group: Group, month: Span, owes: Sequence[Owes]) -> Digest:
    until = moved_until(work, month.starts)
    rows = standings(work, list(work.plan.criteria.values()), until)
    behind = sorted((row for row in rows if row.light is Light.RED), key=lambda row: row.criterion)
    held = tuple(view(work, each) for each in meetings_of(work, month) if each.state == HELD)
    following = next_meeting(work, group.key, work.now)
    return Digest(
        group, month, _reported(work, month), held, until if until != work.today else None,
        Counter(row.light for row in rows),
        tuple(work.plan.criterion(row.criterion).title for row in behind[:MOST]), tuple(owes),
        view(work, following) if following else None,
    )  # fmt: skip


# -- inside --


def _first(day: Day) -> Day:
    return day.replace(day=1)


def _moment(work: Work, day: Day) -> datetime:
    """When the digest of the month before this day's is due."""
    return at_local(_first(day).replace(day=work.plan.calendar.digest_day), 9)


def _month(work: Work) -> Span:
    """The month before."""
    ends = _first(work.today) - DAY
    return Span(_first(ends), ends)


def _due(work: Work) -> Iterator[Group]:
    moment, month = _moment(work, work.today), _month(work)
    if not (moment <= work.now < moment + USEFUL) or not work.plan.contains(month.ends):
        return
    for group in work.plan.groups.values():
        if group.digest and _something(work, month) and members(work, group) and not _sent(work, group, month):
            yield group


def _something(work: Work, month: Span) -> bool:
    """Whether anything happened: nobody is written to for nothing."""
    return bool(_reported(work, month)) or any(each.state == HELD for each in meetings_of(work, month))


def _sent(work: Work, group: Group, month: Span) -> bool:
    key = keyed(f"{_key(group, month)}:")
    return work.session.scalar(select(Outgoing.id).where(key).limit(1)) is not None


def _key(group: Group, month: Span) -> str:
    return f"digest:{group.key}:{month.starts:%Y-%m}"


def _reported(work: Work, month: Span) -> tuple[tuple[dict[str, str], int], ...]:
    """The titles of what was reported most in the month, and how often."""
    counts = Entry.state == SAVED, Entry.practice.is_(False), Entry.date.between(month.starts, month.ends)
    query = select(Entry.criterion, func.count()).where(*counts).group_by(of_today(Entry.criterion))
    rows = sorted(work.session.execute(query), key=lambda row: (-row[1], row[0]))
    known = [(work.plan.criterion(key).title, count) for key, count in rows if key in work.plan.criteria]
    return tuple(known[:MOST])


def _send(work: Work, group: Group, month: Span, told: Digest, found: Person) -> None:
    t = translator(found.language)
    said = replace(words.digest(t, told), language=t.language)
    when = When(None, work.now + USEFUL)
    reach(work, found, f"{_key(group, month)}:{found.id}", REMINDER, said, when)


def _send_to_chat(work: Work, group: Group, month: Span, told: Digest) -> None:
    """In a chat that many share nobody's name is shown beside what is missing."""
    for role in group.roles:
        if chat := chat_of(work, role):
            said = words.digest(translator(DEFAULT), replace(told, owes=()), owing=len(told.owes))
            when = When(awake(work.plan.quiet, work.now), work.now + USEFUL)
            work.queue(f"{_key(group, month)}:chat:{role}", chat, REMINDER, said, when)
