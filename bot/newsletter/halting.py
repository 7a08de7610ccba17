"""An editor writes "stop nyhedsbrevet!": what is about to leave is held back at once; it can always be sent on."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select

from bot.newsletter.deciding import not_yet, pause, unsend
from bot.newsletter.desk import Desk
from bot.newsletter.drafting import under_way
from bot.newsletter.menu import Menu, menu
from bot.newsletter.model import APPROVED, ASKED, PAUSED, SENDING, SENT, Issue
from bot.newsletter.opting_out import HALT, STOP, told
from bot.newsletter.seeing import desk_of
from bot.work import Work

JUST = timedelta(hours=1)
LEAVES = (ASKED, APPROVED, SENDING, PAUSED)


@dataclass(frozen=True, slots=True)
class TooLate:
    """Everybody has it already."""

    issue: Desk


def means_all(work: Work, text: str) -> bool:
    """Whether words are of what everybody gets, and of no subscription of one's own: an editor says them; "stop" alone
    right after the issue was shown."""
    what = told(text) if _edits(work) else ""
    if what == STOP:
        return work.talked_of().startswith("issue:") and under_way(work) is not None
    return what == HALT


def halt(work: Work) -> Desk | TooLate | Menu:
    """Nothing more leaves. Where nothing is on its way one is shown what can be done, also with what one gets."""
    found = _leaves(work)
    shown = under_way(work) if work.talked_of().startswith("issue:") else None
    if found is None and shown is not None:
        return not_yet(work, shown.id)
    if found is None:
        sent = _sent_just_now(work)
        return TooLate(desk_of(work, sent)) if sent else menu(work)
    return halt_it(work, found)


def halt_it(work: Work, found: Issue) -> Desk:
    """Of what is about to leave, or leaves."""
    if found.state == SENDING:
        return pause(work, found.id)
    return desk_of(work, found) if found.state == PAUSED else unsend(work, found.id)


def put_aside(work: Work, _issue: int) -> Desk | None:
    """ "fortryd" right after [Send nu]; None where nothing of it leaves."""
    return halt_it(work, found) if _edits(work) and (found := _leaves(work)) else None


# -- inside --


def _edits(work: Work) -> bool:
    return work.actor is not None and work.actor.has(frozenset(work.plan.newsletter.editors))


def _leaves(work: Work) -> Issue | None:
    found = under_way(work)
    return found if found is not None and found.state in LEAVES else None


def _sent_just_now(work: Work) -> Issue | None:
    query = select(Issue).where(Issue.state == SENT, Issue.ended_at > work.now - JUST)
    return work.session.scalar(query.order_by(Issue.id.desc()).limit(1))
