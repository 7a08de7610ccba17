"""What a report is about, asked step by step: the likely answers are buttons, all else is written."""

from datetime import date as Day
from typing import NamedTuple

from bot.language.lexicon import Kind
from bot.language.reading import Ask
from bot.plan.model import Plan
from bot.registrations.facts import Facts
from bot.work import Work

LONGEST = 4
"""Words; whoever writes more tells what happened."""


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
