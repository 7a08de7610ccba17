"""How many came: the host's answer becomes a report like any other, or says that it was not held."""

import re
from datetime import datetime, timedelta

from sqlalchemy import select

from bot.announcements import naming, rows
from bot.announcements.changing import moved_on
from bot.announcements.model import ANNOUNCED, ASKED_FOR, CALLED_OFF, Announcement
from bot.announcements.views import Kept, StaleAnnouncement, View
from bot.message import parted
from bot.registrations import drafting
from bot.registrations.facts import Facts
from bot.registrations.settling import words_kept
from bot.registrations.steps import NotUnderstood, Step
from bot.work import Work

CALLED_OFF_WORDS = ("aflys", "blev ikke til noget", "called off", "cancel")
BARE = 3
"""Words of "det blev aflyst": nothing else is named."""
CORRECTS = re.compile(r"\W*(?:ret|nej|hov|ups|correct|no)\b", re.IGNORECASE)
""" "ret til 33" is of what was told before."""
NOBODY = frozenset({"ingen", "ikke nogen", "nobody", "none"})
LONGEST_ANSWER = 12
"""Words; what is longer tells of something by itself."""


def asked(work: Work) -> Announcement | None:
    """What this person was asked about last and has not answered; else what was over last, though it is asked later."""
    return next(iter(to_count(work)), None)


def to_count(work: Work) -> list[Announcement]:
    """What this person held of late and nobody has counted: what was asked about last comes first."""
    query = select(Announcement).where(
        Announcement.host_id == work.who.id,
        Announcement.state == ANNOUNCED,
        Announcement.practice.is_(False),
        Announcement.day > work.today - ASKED_FOR - timedelta(days=3),
    )
    since = work.now - ASKED_FOR
    found = [each for each in work.session.scalars(query) if each.asked_at is None or each.asked_at > since]
    over = [each for each in found if each.over(work.now) and not rows.reported(work, each)]
    return sorted(
        over, key=lambda each: (each.asked_at is not None, each.asked_at or each.ends_at, each.id), reverse=True
    )


def hear(work: Work, text: str) -> Step | Kept | None:
    """A short answer without a question in sight: "36", a day after it was asked. None: it answers nothing."""
    many = len(text.split())
    if many > LONGEST_ANSWER or not _answers(work, text) or (many > BARE and _says_off(text)):
        return None  # "loppemarkedet blev aflyst" may be another one
    found = asked(work)
    return _counted(work, found, text) if found else None


def hear_by_name(work: Work, text: str) -> Step | None:
    """ "36 til natløb i lørdags", of what its host announced by a name that no plan has. None: it is of none."""
    if not any(map(str.isdigit, text)) or work.read(text).reports:
        return None
    said = work.programme.reader.answer(text, work.said_at, kind="event", asked="participants")
    day = said.fields.get("date")
    if "participants" not in said.fields:
        return None
    held = (each for each in to_count(work) if each.title and naming.is_named(each.title, text))
    found = next((each for each in held if day is None or day.value == each.day), None)
    counted = _counted(work, found, text) if found else None
    return counted if isinstance(counted, Step) else None


def may_answer(text: str) -> bool:
    """Whether few words may say how many came, or that it was not held; most may not, and cost no look at rows."""
    few = len(text.split()) <= LONGEST_ANSWER and CORRECTS.match(text) is None
    return few and (_says_off(text) or any(each.isdigit() for each in text) or text.strip(" .!").lower() in NOBODY)


def asked_last(work: Work, text: str) -> int | None:
    """What the newest message in the chat asks the count of, where these words answer it and something older is still
    asked about: "14" is not how many came to that."""
    topic, number, asks = parted(work.talked_of())
    if topic != "announcement" or asks != "count" or number is None:
        return None
    return number if not work.asked().startswith(f"announcement:{number}") and _answers(work, text) else None


def _answers(work: Work, text: str) -> bool:
    """Whether it is nothing but a number of people, or that it was called off."""
    if _says_off(text):
        return True
    if work.programme.reader.is_placed(text, work.said_at):
        return False
    said = work.programme.reader.answer(text, work.said_at, kind="event", asked="participants")
    return "participants" in said.fields


def _says_off(text: str) -> bool:
    return any(each in text.lower() for each in CALLED_OFF_WORDS)


def count(work: Work, number: int, text: str) -> Step | Kept | NotUnderstood:
    """The answer to "how many came?". Raises StaleAnnouncement, Refused."""
    found = _held(work, number)
    if moved := moved_on(work, found, text):
        return moved
    if not _says_off(text) and work.read(text).reports:
        return drafting.take(work, text)
    return _counted(work, found, text) or NotUnderstood(work.plan)


def _counted(work: Work, found: Announcement, text: str) -> Step | Kept | None:
    if _says_off(text):
        return not_held(work, found.id)
    said = work.programme.reader.answer(text, work.said_at, kind=found.facts.kind, asked="participants")
    facts = found.facts
    for name, field in said.fields.items():
        facts = facts.with_answer(name, field.value)
    if facts.participants is None and not said.asks:
        return None
    return _report(work, facts, words_kept(work, text, said.home_spans, facts.kind))


def ask(work: Work, number: int) -> View:
    """How many came to this one? The next words are it. Raises StaleAnnouncement, Refused."""
    found = _held(work, number)
    work.ask(f"announcement:{found.id}:count")
    return rows.look(work, found)


def none_came(work: Work, number: int) -> Step:
    """ "Ingen kom": a report of nought."""
    found = _held(work, number)
    return _report(work, found.facts.with_answer("participants", 0), None)


def _report(work: Work, facts: Facts, words: str | None) -> Step:
    """A draft that is shown before it counts, as every report is."""
    return drafting.started(work, facts, words)


def not_held(work: Work, number: int) -> Kept:
    """It was called off: nothing counts."""
    found = rows.changeable(work, number, ANNOUNCED)
    found.state = CALLED_OFF
    found.revision += 1
    return Kept(rows.look(work, found), changed=True)


def _held(work: Work, number: int) -> Announcement:
    found = rows.changeable(work, number, ANNOUNCED)
    if _before(found, work.now):
        raise StaleAnnouncement
    return found


def _before(found: Announcement, now: datetime) -> bool:
    return now < found.starts_at
