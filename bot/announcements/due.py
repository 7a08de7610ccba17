"""What falls due by itself: hosts are reminded and asked how many came, others are reminded as they chose."""

import logging
from collections.abc import Iterator
from datetime import datetime
from functools import partial

from sqlalchemy import bindparam, select, update

from bot.announcements import due_words, rows
from bot.announcements.model import ANNOUNCED, ASKED_FOR, DRAFT, DRAFT_KEPT, DROPPED, Announcement, Wish
from bot.announcements.telling import seen_by
from bot.outbox import ANSWER, REMINDER, When
from bot.people.finding import still_here, still_here_or_leader
from bot.people.model import Person
from bot.people.quiet import awake
from bot.people.reaching import reach
from bot.prepared import Look, Prepared, earliest
from bot.texts import translator
from bot.work import Work

log = logging.getLogger(__name__)
_UNASKED = Announcement.state == ANNOUNCED, Announcement.practice.is_(False), Announcement.asked_at.is_(None)
UNASKED = Look(lambda: select(Announcement).where(*_UNASKED).order_by(Announcement.id))
_WISHED = Announcement.state == ANNOUNCED, Wish.reminded_at.is_(None)
WISHED = Look(
    lambda: (
        select(Announcement, Wish).join(Wish, Wish.announcement_id == Announcement.id).where(*_WISHED).order_by(Wish.id)
    )
)
_FORGOTTEN = Announcement.state == DRAFT, Announcement.created_at <= bindparam("until")
FORGOTTEN = Prepared(update(Announcement).where(*_FORGOTTEN).values(state=DROPPED))
FIRST_DRAFT = earliest(Announcement.created_at, Announcement.state == DRAFT)


def run(work: Work) -> None:
    """Everything that is due. Harmless when repeated: what is done says so in its row."""
    waiting, wished = _waiting(work), _wished(work)
    work.each((each for each in waiting if _host_reminder_at(each, work.now)), partial(_remind_host, work))
    work.each((each for each in waiting if _count_asked_at(work, each) <= work.now), partial(_ask_count, work))
    due = (each for each in wished if each[0].wished_at(each[1].ahead) <= work.now)
    work.each(due, lambda each: _remind(work, *each))
    FORGOTTEN.run(work.session, until=work.now - DRAFT_KEPT)


def next_due(work: Work) -> datetime | None:
    return min(_moments(work), default=None)


def _moments(work: Work) -> Iterator[datetime]:
    for found in _waiting(work):
        yield _count_asked_at(work, found)
        if found.host_reminded_at is None:
            yield found.host_reminder_at
    for found, wish in _wished(work):
        yield found.wished_at(wish.ahead)
    if first := FIRST_DRAFT.value(work.session):
        yield first + DRAFT_KEPT


def _waiting(work: Work) -> list[Announcement]:
    """What stands in the calendar and its host has not been asked about."""
    return UNASKED.things(work.session)


def _wished(work: Work) -> list[tuple[Announcement, Wish]]:
    return [(found, wish) for found, wish in WISHED.rows(work.session)]


def _count_asked_at(work: Work, found: Announcement) -> datetime:
    """On no day off: who tells on Sunday how many came is not asked on Monday."""
    return awake(work.plan.quiet, found.count_asked_at)


def _host_reminder_at(found: Announcement, now: datetime) -> bool:
    return found.host_reminded_at is None and found.host_reminder_at <= now


def _remind_host(work: Work, found: Announcement) -> None:
    """The day before. Who announced it later than that, or hears too late, needs no reminder."""
    found.host_reminded_at = work.now
    if not found.reminds_host or found.starts_at <= work.now:
        log.info("skipped: the host's reminder of announcement %s is of no use any more", found.id)
        return
    host = still_here(work, found.host_id)
    if host:
        message = due_words.host_reminder(translator(host.language), seen_by(work, found))
        key = f"announcement:{found.id}:host:{found.revision}"
        reach(work, host, key, REMINDER, message, When(expires_at=found.starts_at))


def _ask_count(work: Work, found: Announcement) -> None:
    """Once, the evening after, unless somebody has said it already. Where the host has gone, a leader is asked."""
    found.asked_at = work.now
    until = found.count_asked_at + ASKED_FOR
    if rows.reported(work, found) or work.now >= until:
        log.info("skipped: the count of announcement %s is known, or asked for too late", found.id)
        return
    host = still_here_or_leader(work, found.host_id)
    if host:
        message = due_words.how_many(translator(host.language), seen_by(work, found))
        reach(work, host, f"announcement:{found.id}:count:{found.revision}", REMINDER, message, When(expires_at=until))


def _remind(work: Work, found: Announcement, wish: Wish) -> None:
    """What somebody asked for themselves comes at the hour that they chose, on a Sunday too."""
    wish.reminded_at = work.now
    person = work.session.get(Person, wish.person_id)
    if found.starts_at <= work.now or person is None:
        log.info("skipped: a reminder of announcement %s is of no use any more", found.id)
        return
    message = due_words.wished(translator(person.language), seen_by(work, found))
    key = f"announcement:{found.id}:wish:{found.revision}:{wish.ahead}:{person.id}"
    reach(work, person, key, ANSWER, message, When(expires_at=found.starts_at))
