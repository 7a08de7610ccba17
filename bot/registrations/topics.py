"""What a report is about, asked step by step: the likely answers are buttons, all else is written."""

import re
from datetime import date as Day
from typing import NamedTuple

from bot.language.atoms.normalise import fold
from bot.language.lexicon import Kind
from bot.language.reading import Ask
from bot.plan.model import Plan
from bot.registrations.facts import Facts
from bot.work import Work

LONGEST = 4
"""Words; whoever writes more tells what happened."""


CAME = re.compile(
    r"^(?!.*\b(?:min|mit|mine|my)\b).*(?:"
    r"\bkom(?: kun| i alt)? \d|\b\d{1,3} (?:\w+ )?(?:kom|deltog|moedte|came)\b"
    r"|\b(?:vi var|var vi|we were)(?: kun| i alt)? \d"
    r"|\b\d{1,3} deltagere\b|\bmed \d{1,3} (?:unge|voksne|boern|beboere|deltagere|kvinder|maend|naboer|personer)\b"
    r"|^\W*\d{1,3} (?:til|i|ved|paa|med)\b)",
    re.DOTALL,
)
"""That so many people came to something, and not to one's own birthday; folded."""


class Topic(NamedTuple):
    criterion: str
    kind: Kind
    title: str | None


def topic_of(work: Work, text: str) -> Topic | None:
    """ "hotspot", "gadefest", "nussa": read as if it had been held, which is how the reader knows them."""
    if len(text.split()) > LONGEST:
        return None
    found = [each for each in work.programme.reader.read(f"{text} i går", work.local_now).reports if each.criterion]
    if len(found) != 1:
        return None
    title = found[0].fields.get("title")
    return Topic(found[0].criterion or "", found[0].kind, str(title.value) if title else None)


def told_at_least(text: str) -> frozenset[str]:
    """What must be told of something whose name nobody knows before it is asked what it was: else it was no report."""
    return frozenset(("participants", "date") if CAME.search(fold(text)) else ("participants", "area", "date"))


def asks_of_topic(facts: Facts, *, told: bool) -> tuple[Ask, ...]:
    """Of an event that nothing was `told` about, what it was: "Arrangement i Vangdalen" says nothing to anybody."""
    return (Ask("title"),) if facts.kind == "event" and not facts.title and not told else ()


def impossible(plan: Plan, day: Day, today: Day) -> str:
    """Why nothing can have happened on a day: "future", "before" or "after" the plan; else an empty string."""
    if day > today:
        return "future"
    if day < plan.starts:
        return "before"
    return "after" if day > plan.ends else ""
