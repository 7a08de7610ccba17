"""What words said that were no report goes along with the offer to ask step by step: nobody says it twice."""

import re
from dataclasses import replace

from bot.message import LONGEST_SUBJECT
from bot.registrations.came import told_at_least
from bot.registrations.draft import NOTHING, Draft
from bot.registrations.facts import Facts, parsed
from bot.registrations.settling import new_draft, settle, words_kept
from bot.registrations.unread import ASK_ME
from bot.work import Work

CARRIED = ("date", "area", "participants", "adults", "children", "volunteers")
"""What a button has room for, in this order."""
OFFER = re.compile(rf"{ASK_ME}(?::(?P<said>[a-z0-9_:-]*))?")
"""What the button carries."""


def said(work: Work, text: str) -> Facts:
    """As much as words tell of something whose name, or more, is missing; a question tells nothing."""
    if "?" in text:
        return NOTHING
    found = work.programme.reader.answer(text, work.said_at, kind="faellesspisning").fields
    told = {name: found[name].value for name in CARRIED if name in found}
    facts = replace(NOTHING, **told)  # type: ignore[arg-type]
    ahead, _ = work.programme.reader.details(text, work.said_at)
    to_come = ahead.days and ahead.hours  # "vi ses fredag kl. 17" is of no Friday that was
    return facts if facts.date is None or (facts.date <= work.today and not to_come) else replace(facts, date=None)


def offer(facts: Facts) -> str:
    """The subject of the button; the place is left out where its key is too long. Pure."""
    told = [getattr(facts, name) for name in CARRIED]
    subject = ":".join([ASK_ME, *("" if value is None else str(value) for value in told)]).rstrip(":")
    return subject if len(subject.encode()) <= LONGEST_SUBJECT else offer(replace(facts, area=None))


def carried(work: Work, told: str) -> Facts:
    """What a button says that was pressed; one that none of ours would carry says nothing."""
    try:
        known = {name: parsed(name, value) for name, value in zip(CARRIED, told.split(":"), strict=False) if value}
    except ValueError:
        return NOTHING
    facts = replace(NOTHING, **known)
    return facts if facts.area in (None, *work.plan.areas) else replace(facts, area=None)


def without_topic(work: Work, text: str) -> list[Draft]:
    """ "12 deltog i krolf i Vangdalen i går": how many, where and when, and only what it was must be asked about."""
    found = work.programme.reader.answer(text, work.said_at, kind="faellesspisning")
    doubted = {ask.field for ask in found.asks}
    told = told_at_least(text) <= found.fields.keys() | doubted and doubted <= {"participants"}
    if "?" in text or not told:
        return []
    facts = Facts("", "figure", **{name: field.value for name, field in found.fields.items()})  # type: ignore[arg-type]
    # What it was about is asked: it may have been a welcome.
    draft = new_draft(work, words_kept(work, text, found.home_spans, "newcomer"))
    settle(work, draft, facts, found.asks)
    return [draft]
