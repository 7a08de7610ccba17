"""A sentence that reports something new: as it is read, with what stands behind it, and with who came where the plan
counts both: "netværksaften i går, 22 unge"."""

import re

from bot.language.lexicon import Kind
from bot.language.reading import Reading
from bot.registrations import another_time, drafting, rows
from bot.registrations.beside import BODIES
from bot.registrations.settling import draft_of
from bot.registrations.shared_behind import with_share
from bot.registrations.steps import NotUnderstood, Step
from bot.work import Work

WITH_WHOM = re.compile(r"(?P<what>[^,;.:\n]{4,60}?)(?:,| med| with) (?P<many>\d{1,3}) (?P<who>[^\W\d]{3,20})\b")
AND_WHOM = re.compile(
    r"\W*\d{1,3} [^\W\d]{3,20}(?: og|,| and) \d{1,3} (?P<body>[^\W\d]{4,25}) (?:til|ved|på|at) "
    r"(?P<what>[^,;.:\n]{4,60})[\s.!]*"
)
""" "22 unge og 3 virksomheder til netværksaften": where so many were together, one was held."""
HELD: Kind = "meeting"
"""What is counted by itself, whoever came."""


def take(work: Work, text: str) -> Step | NotUnderstood:
    """Each thing in it becomes a draft."""
    step = another_time.in_one(work, text) or _with_who_came(work, text) or drafting.take(work, text)
    return with_share(work, step, text) if isinstance(step, Step) else step


def _with_who_came(work: Work, text: str) -> Step | None:
    """None where one goal counts both, or nobody is said to have come."""
    behind, before = WITH_WHOM.match(text), AND_WHOM.fullmatch(text)
    if (behind is None and before is None) or work.origin is None:
        return None
    said = work.read(text)
    held = len(said.reports) == 1 and said.reports[0].kind == HELD
    if before is not None and before["body"].lower() in BODIES:
        return _both(work, work.read(before["what"]), said) if len(said.reports) == 1 and not held else None
    if behind is None or not held:
        return None
    return _both(work, said, work.read(f"{behind['many']} {behind['who']} til {behind['what']}"))


def _both(work: Work, held: Reading, came: Reading) -> Step | None:
    """What was held, and who came to it."""
    assert work.origin is not None
    told = [each for each in held.reports if each.kind == HELD]
    known = {None, *(each.criterion for each in told)}
    others = [each for each in came.reports if each.criterion not in known]
    if len(told) != 1 or len(others) != 1 or "value" not in others[0].fields or others[0].asks:
        return None
    for report, reading in ((told[0], held), (others[0], came)):
        rows.add_draft(work.session, draft_of(work, report, reading, work.origin.row))
    return drafting.next_step(work, work.origin.row)
