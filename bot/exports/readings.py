"""`nabobot read`: how the bot would read a message; stores nothing."""

from datetime import datetime
from typing import Any

from bot.clock import local
from bot.exports.forms import whole
from bot.language.reading import Report
from bot.plan.model import Plan
from bot.registrations.by_plan import measured, peopled, placed, shared, with_units
from bot.registrations.facts import asks_of, facts_of
from bot.trial import Trial

FIELDS = (
    "value", "part", "whole", "participants", "participants_min", "participants_max", "adults", "children",
    "volunteers", "newcomers", "households", "new", "date", "period_start", "period_end", "area", "afdeling", "venue",
    "estimated", "title",
)  # fmt: skip


def reading(trial: Trial, text: str, now: datetime) -> dict[str, Any]:
    """One message with the fields of the outer interface; what the privacy gate stops is masked and not read."""
    verdict = trial.gate.check(text)
    if not verdict.clean:
        mask = [list(span) for span in verdict.mask]
        return {"text": verdict.masked(text), "outcome": "refused", "mask": mask, "reports": []}
    found = trial.reader.read(text, local(now))
    reports = [_report(trial.plan, report, text) for report in found.reports]
    return {"text": text, "outcome": found.outcome, "mask": [], "reports": reports}


def _report(plan: Plan, report: Report, text: str) -> dict[str, Any]:
    facts, doubts = placed(plan, *with_units(plan, measured(plan, facts_of(report)), report.asks, text))
    asks = shared(plan, facts, peopled(plan, facts, doubts))
    unique = facts.criterion in plan.criteria and plan.criterion(facts.criterion).kind == "unique"
    shown: dict[str, Any] = {"criterion": report.criterion or None, "kind": report.kind}
    shown |= {name: whole(getattr(facts, name)) for name in FIELDS}
    return shown | {"asks": [ask.field for ask in asks_of(facts, asks, unique=unique)]}
