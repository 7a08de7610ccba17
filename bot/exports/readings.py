"""`nabobot read`: how the bot would read a message; stores nothing."""

from datetime import datetime
from typing import Any

from bot.clock import local
from bot.language.reading import Report
from bot.registrations.drafting import is_unique
from bot.registrations.facts import asks_of, facts_of
from bot.work import Programme

FIELDS = (
    "value", "part", "whole", "participants", "participants_min", "participants_max", "adults", "children", "volunteers", "newcomers",
    "households", "new", "date", "period_start", "period_end", "area", "afdeling", "venue", "institution", "estimated", "title",
)  # fmt: skip


def reading(programme: Programme, text: str, now: datetime) -> dict[str, Any]:
    """One message as a flat object with the fields of docs/interface.md; what the privacy gate stops is masked and not read."""
    verdict = programme.gate.check(text)
    if not verdict.clean:
        return {
            "text": _masked(text, verdict.mask),
            "outcome": "refused",
            "mask": [list(span) for span in verdict.mask],
            "reports": [],
        }
    found = programme.reader.read(text, local(now))
    reports = [_report(programme, report) for report in found.reports]
    return {"text": text, "outcome": found.outcome, "mask": [], "reports": reports}


def _masked(text: str, mask: tuple[tuple[int, int], ...]) -> str:
    for start, end in mask:
        text = text[:start] + "█" * (end - start) + text[end:]
    return text


def _report(programme: Programme, report: Report) -> dict[str, Any]:
    facts = facts_of(report)
    asks = asks_of(facts, report.asks, unique=is_unique(programme.plan, facts.criterion))
    shown: dict[str, Any] = {"criterion": report.criterion, "kind": report.kind}
    shown |= {name: getattr(facts, name) for name in FIELDS}
    return shown | {"asks": [ask.field for ask in asks]}
