"""What follows: a report offers to become news, a poster finds its announcement, a subscriber the list."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import Select, and_, bindparam, or_, select

from bot.announcements.model import Announcement
from bot.newsletter import contribution_words as words
from bot.newsletter.model import HELD, KEPT, OFFERED, USED, Contribution, Picture
from bot.newsletter.subscribing import enlist, not_enlisted
from bot.outbox import REMINDER, When
from bot.people.model import Person
from bot.people.reaching import reach
from bot.prepared import Look
from bot.registrations.model import SAVED, Entry
from bot.registrations.wording import headline
from bot.texts import translator
from bot.work import Work

OF_USE = timedelta(days=3)
"""So long after the report there is something fresh to tell."""
AT_ONCE = 50
"""In one look, so that a flood of reports neither holds up the others' answers nor fills the memory."""


def _reports(*, asks_for_stories: bool) -> Select[Entry, Contribution]:
    """Those that nobody was asked about: with a picture, and, where the plan asks for them, events."""
    with_it = and_(Contribution.chat_id == Entry.chat_id, Contribution.message_id == Entry.message_id)
    wanted = Contribution.state == HELD
    if asks_for_stories:
        wanted = or_(wanted, and_(Contribution.id.is_(None), Entry.kind == "event"))
    return (
        select(Entry, Contribution)
        .outerjoin(Contribution, or_(with_it, Contribution.entry_id == Entry.id))
        .where(Entry.state == SAVED, Entry.practice.is_(False), Entry.reporter_id.is_not(None), wanted)
        .where(Entry.received_at > bindparam("since"), Entry.message_id.is_not(None))
        .order_by(Entry.id)
        .limit(AT_ONCE)
    )


def _pictures() -> Select[Announcement, Picture]:
    """That came with what was announced, and have been fetched: the first hangs beside it from now on."""
    with_it = and_(Contribution.chat_id == Announcement.chat_id, Contribution.message_id == Announcement.message_id)
    return (
        select(Announcement, Picture)
        .join(Contribution, with_it)
        .join(Picture, Picture.contribution_id == Contribution.id)
        .where(Contribution.state == HELD, Picture.state == KEPT, Announcement.poster.is_(None))
        .order_by(Announcement.id, Picture.id)
    )


REPORTS = {stories: Look(partial(_reports, asks_for_stories=stories)) for stories in (True, False)}
POSTERS = Look(_pictures)


def run(work: Work) -> None:
    enlist(work)
    for announcement, poster in _posters(work):
        announcement.poster = announcement.poster or poster.file
        poster.contribution.state = USED
    work.each(_together(_due(work)), lambda each: _offer(work, *each))


def next_due(work: Work) -> datetime | None:
    due = _due(work) or _posters(work) or not_enlisted(work)
    return work.now + timedelta(seconds=1) if due else None


def _due(work: Work) -> Sequence[tuple[Entry, Contribution | None]]:
    if not work.plan.newsletter.comes:
        return []
    asked = REPORTS[work.plan.newsletter.asks_for_stories]
    return [(entry, held) for entry, held in asked.rows(work.session, since=work.now - OF_USE)]


def _together(due: Sequence[tuple[Entry, Contribution | None]]) -> Iterator[tuple[list[Entry], Contribution | None]]:
    """What one message told of, in one area or under one picture, is asked about once."""
    told: dict[object, tuple[list[Entry], Contribution | None]] = {}
    for entry, held in due:
        key = held.id if held else (entry.reporter_id, entry.chat_id, entry.message_id, entry.area)
        told.setdefault(key, ([], held))[0].append(entry)
    yield from told.values()


def _posters(work: Work) -> Sequence[tuple[Announcement, Picture]]:
    return [(announcement, picture) for announcement, picture in POSTERS.rows(work.session)]


def _offer(work: Work, entries: Sequence[Entry], held: Contribution | None) -> None:
    """Asked once: what is asked about has a row by its message, so none of it is due any more."""
    entry = entries[0]
    if held is None:
        held = Contribution(
            person_id=entry.reporter_id, chat_id=entry.chat_id, message_id=entry.message_id, text="", headline="",
            created_at=work.now, area=entry.area,
        )  # fmt: skip
        work.session.add(held)
    held.entry_id, held.state = entry.id, OFFERED
    reporter = work.session.get(Person, entry.reporter_id)
    if reporter is not None:
        t = translator(reporter.language)
        named = list(dict.fromkeys(headline(t, each.facts, work.plan) for each in entries))
        said = words.offer(t, named, entry.id, pictured=bool(held.pictures))
        reach(work, reporter, f"newsletter:offer:{entry.id}", REMINDER, said, When(expires_at=work.now + OF_USE))
