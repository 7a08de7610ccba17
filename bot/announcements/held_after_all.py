"""What was said to be off and was held after all: "vi holdt den alligevel i dag, 9 kom", right behind that."""

import re

from bot.announcements import rows
from bot.announcements.model import CALLED_OFF
from bot.registrations import taking
from bot.registrations.steps import Step
from bot.work import Work

UNHELD = "unheld"
"""What is spoken of, where something was not held that stood in no calendar: with its name."""
HELD = re.compile(
    r"\b(?:(?:vi|jeg|de|we|they|i) (?:fik )?(?:holdt|lavede|gennemførte|afholdt|held|did|had) "
    r"|(?=(?:den|det|it) (?:blev|was)\b))(?P<it>den|det|it)\b(?=.*\b(?:alligevel|dog|after all|anyway)\b)",
    re.IGNORECASE | re.DOTALL,
)
NAMES = {"faellesspisning": "fællesspisning"}
"""What has no name of its own is called by its kind."""
LONGEST = 160


def subject(kind: str, title: str | None) -> str:
    """What is spoken of from now on; empty where it has no name."""
    name = title or NAMES.get(kind, "")
    return f"{UNHELD}:{name}" if name else ""


def hear(work: Work, text: str) -> Step | None:
    """The report that names it. None: nothing was off, or nobody is said to have held it."""
    found = HELD.search(text) if len(text) <= LONGEST and work.who.has(rows.ANNOUNCERS) else None
    name = _off(work) if found else ""
    if found is None or not name:
        return None
    begin, end = found.span("it")
    step = taking.take(work, f"{text[:begin]}{name}{text[end:]}")
    return step if isinstance(step, Step) else None


# -- inside --


def _off(work: Work) -> str:
    """What was spoken of last and was off."""
    topic, _, name = work.talked_of().partition(":")
    if topic == UNHELD:
        return name
    shown = rows.talked_of(work)
    if shown is None or shown.state != CALLED_OFF or not rows.may_change(work, shown):
        return ""
    return shown.title or NAMES.get(shown.facts.kind, "")
