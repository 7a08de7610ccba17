"""What was done on another day too is told while a report waits: "vi var også ude i torsdags, 10"."""

import re

from bot.language.atoms.normalise import fold
from bot.registrations import drafting, rows
from bot.registrations.another import PUTS_RIGHT
from bot.registrations.by_plan import GATHERINGS
from bot.registrations.facts import Facts
from bot.registrations.on_top import ALSO
from bot.registrations.settling import new_draft, settle, words_kept
from bot.registrations.steps import Step
from bot.work import Work

TELLS = re.compile(r"\W*(?:og|and|plus|samt|vi|jeg|we|der|there|i (?:was|had|went))\b")
""" "i torsdags, 10" may put both right."""


def answer(work: Work, draft_id: int, text: str) -> Step | None:
    """A report of its own, of which only what it was is asked about; what waits stays as it was. None where the words
    tell nothing of the kind."""
    draft = drafting.open_draft(work, draft_id)
    told = None if draft.corrects else _told(work, draft.facts, text)
    if told is None:
        return None
    other = new_draft(work, words_kept(work, text, (), "newcomer"))
    settle(work, other, told)
    rows.add_draft(work.session, other)
    return drafting.next_step(work, other.batch)


def _told(work: Work, facts: Facts, text: str) -> Facts | None:
    """How many and when, where both are others than were told, or "også" is said of another day."""
    days = work.programme.reader.days(text, work.said_at) if facts.kind in GATHERINGS else []
    also = ALSO.search(fold(text)) is not None
    if len(days) != 1 or (PUTS_RIGHT.match(fold(text)) and not also) or work.read(text).reports:
        return None
    [day], found = days, work.programme.reader.answer(text, work.said_at, kind=facts.kind)
    came = found.fields["participants"].value if "participants" in found.fields else None
    if found.another or not isinstance(came, int) or not came or facts.date in (None, day) or day > work.today:
        return None
    if facts.participants == came or not (also or (facts.participants is not None and TELLS.match(fold(text)))):
        return None
    return Facts("", "figure", participants=came, date=day)
