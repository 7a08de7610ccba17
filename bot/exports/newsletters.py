"""Each issue of the newsletter, and how far it reached."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import func, select

from bot.clock import local_date
from bot.exports.days import asked_for
from bot.newsletter.model import Issue, IssueRecipient
from bot.work import Work

COLUMNS = (
    "id", "title", "state", "drafted_at", "send_at", "begun_at", "ended_at", "items", "recipients", "delivered",
    "failed", "unknown", "left", "registration",
)  # fmt: skip


def newsletters(work: Work, since: date | None, until: date | None) -> Iterable[dict[str, Any]]:
    """Those drafted on these days. Who got one is kept for as long as words are; how many, for good."""
    first = work.plan.languages[0]
    for issue in work.session.scalars(select(Issue).order_by(Issue.id)):
        day = local_date(issue.drafted_at)
        if asked_for(day, since, until):
            to = select(func.count()).where(IssueRecipient.issue_id == issue.id)
            own = {
                "id": issue.id, "title": issue.title.get(first, ""), "registration": issue.entry_id,
                "items": sum(not item.dropped for item in issue.items),
                "recipients": max(
                    work.session.scalar(to) or 0, issue.delivered + issue.failed + issue.unknown
                ),
            }  # fmt: skip
            yield {name: own[name] if name in own else getattr(issue, name) for name in COLUMNS}
