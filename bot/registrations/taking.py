"""A sentence that reports something new: as it is read, with what stands behind it, and with who came where the plan
counts both: "netværksaften i går, 22 unge"."""

import re

from bot.language.lexicon import Kind
from bot.registrations import another_time, drafting, rows
from bot.registrations.settling import draft_of
from bot.registrations.steps import NotUnderstood, Step
from bot.work import Work

WITH_WHOM = re.compile(r"(?P<what>[^,;.:\n]{4,60}?)(?:,| med| with) (?P<many>\d{1,3}) (?P<who>[^\W\d]{3,20})\b")
HELD: Kind = "meeting"
"""What is counted by itself, whoever came."""


def take(work: Work, text: str) -> Step | NotUnderstood:
    """Each thing in it becomes a draft."""
    return another_time.in_one(work, text) or _with_who_came(work, text) or drafting.take(work, text)


def _with_who_came(work: Work, text: str) -> Step | None:
    """None where one goal counts both, or nobody is said to have come."""
    told = WITH_WHOM.match(text)
    if told is None or work.origin is None or len(reports := work.read(text).reports) != 1:
        return None
    came = work.read(f"{told['many']} {told['who']} til {told['what']}")
    others = [each for each in came.reports if each.criterion not in (None, reports[0].criterion)]
    if reports[0].kind != HELD or len(others) != 1 or "value" not in others[0].fields or others[0].asks:
        return None
    drafting.take(work, text)
    rows.add_draft(work.session, draft_of(work, others[0], came, work.origin.row))
    return drafting.next_step(work, work.origin.row)
