"""An issue as the desk shows it, counted anew."""

from sqlalchemy import func, select

from bot.newsletter.desk import Desk, Line
from bot.newsletter.model import ACTIVE, QUEUED, WAITING, Issue, IssueItem, IssueRecipient, Subscription
from bot.people.channels import EMAIL, TELEGRAM
from bot.work import Work


def approves(work: Work, found: Issue) -> bool:
    """Whether whoever looks may approve it: somebody else than its editor. Nobody looks where a job does."""
    who = work.actor
    return who is not None and work.plan.newsletter.approver in who.roles and found.editor_id != who.id


def listed(work: Work, found: Issue) -> list[IssueItem]:
    """Its items in the order of the desk, section by section: a number is enough to name one."""
    order = [section.kind for section in work.plan.newsletter.sections]
    return [item for kind in order for item in found.items if item.section == kind]


def desk_of(work: Work, found: Issue) -> Desk:
    work.session.flush()
    plan = work.plan
    items = listed(work, found)
    first = plan.languages[0]
    lines = tuple(
        Line(each.id, each.section, each.headline.get(first, ""), each.dropped, each.picture_id is not None)
        for each in items
    )
    telegram, email = (_subscribers(work, channel) for channel in (TELEGRAM, EMAIL))
    return Desk(
        found.id, found.title.get(first, ""), found.state, plan, lines, found.send_at, telegram, email,
        approves(work, found), found.revision, work.now, found.delivered, found.failed, _waiting(work, found),
    )  # fmt: skip


def _subscribers(work: Work, channel: str) -> int:
    return (
        work.session.scalar(select(func.count()).where(Subscription.state == ACTIVE, Subscription.channel == channel))
        or 0
    )


def _waiting(work: Work, found: Issue) -> int:
    open = IssueRecipient.issue_id == found.id, IssueRecipient.state.in_((WAITING, QUEUED))
    return work.session.scalar(select(func.count()).where(*open)) or 0
