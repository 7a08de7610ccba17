"""The year goes on: what is due and late, ticked off, or moved with a reason."""

import re
from datetime import date as Day

from bot.language.atoms.normalise import fold
from bot.message import shortened
from bot.milestones import entering, rows
from bot.milestones.model import APPROVED, DONE, LONGEST, Milestone, of_month
from bot.milestones.views import Moving, Page, Proposed, StaleMilestone, View
from bot.people.menus import SEEN_BY
from bot.people.model import LEADERS, STAFF
from bot.people.oneself import waits_for_words
from bot.plan.season import next_month
from bot.work import Work

AHEAD = 4
"""Months that are offered when one is moved."""


REACHED = re.compile(
    r"(?:(?:ja|jo|yes),?\s+)?(?:(?:det|den|de|alt|vi|it|that) (?:er|har|blev|is|was) )?(?:(?:nu|allerede|naaet|helt) )?"
    r"(?:gjort|naaet|klaret|ordnet|faerdig\w*|overstaaet|i hus|done|reached|finished)(?: (?:i dag|i gaar|nu))?[.!]*"
)
"""That something is done, folded, and nothing else."""


OF_THEM = re.compile(r".*\b(?:milepael|milepaele|milepaelen|milepaelene|milestones?)\b")
SAYS = re.compile(
    r"\W*(?:(?:men|og|ok|hej)\W+)?(?:hv|er |har |vis|se |kan |which|what|how|show|are )"
    r"|.*\b(?:naaet|faerdig|reached|done)\b"
)
SHORT = 90
"""Characters; whoever writes more enters them."""


def speaks_of(text: str) -> bool:
    """Whether words ask about milestones, or say that one is reached; not those that enter one."""
    folded = fold(text)
    named = len(text) <= SHORT and "\n" not in text and OF_THEM.match(folded) is not None
    return named and SAYS.match(folded) is not None


def may_see(work: Work) -> bool:
    """Whether whoever writes in their own chat sees milestones, and no question waits for their words."""
    return work.alone and work.has(SEEN_BY["milepaele"]) and not waits_for_words(work)


def begin(work: Work, text: str) -> Page | Proposed:
    """/milepaele, or the same with milestones behind it."""
    return entering.write(work, text) if text else page(work)


def page(work: Work, activity: str = "-") -> Page:
    """What is late and what is due this month; or the year of one activity."""
    waiting = len(rows.proposed(work)) if work.who.has(LEADERS) else 0
    enters = entering.may_enter(work)
    if activity in work.plan.activities:
        views = rows.of_activity(work, activity, work.plan.plan_year(work.today))
        return Page(work.plan, work.today, tuple(views), activity, waiting, enters)
    return Page(work.plan, work.today, (*rows.late(work), *rows.of_this_month(work)), "", waiting, enters)


def waiting(work: Work) -> list[Proposed]:
    """What waits for approval, batch by batch."""
    batches: dict[int, list[View]] = {}
    for found in rows.proposed(work):
        batches.setdefault(found.batch, []).append(rows.look(work, found))
    return [Proposed(work.plan, batch, tuple(views), (), approves=True) for batch, views in batches.items()][:3]


def show(work: Work, number: int) -> Moving:
    return Moving(rows.look(work, rows.find(work, number)), work.plan)


def done(work: Work, number: int) -> Moving:
    """ "Nået"; pressed again, nothing changes."""
    found = rows.find(work, number)
    if found.state == APPROVED:
        found.state, found.done_at = DONE, work.now
    return Moving(rows.look(work, found), work.plan)


def says_reached(text: str) -> bool:
    """ "det er gjort", "klaret!", and nothing else."""
    return len(text) < LONGEST and REACHED.fullmatch(fold(text).strip()) is not None


def hear(work: Work, text: str) -> Moving | None:
    """ "det er gjort", right after a reminder of one milestone. None: it is about something else."""
    if work.origin is None or not says_reached(text) or not work.who.has(STAFF):
        return None
    number = work.number_talked_of("milestone")
    return done(work, number) if number else None


def said(work: Work, number: int, text: str) -> Moving:
    """A reply to a reminder: that it is reached; else the milestone is shown with what can be done."""
    return done(work, number) if says_reached(text) else show(work, number)


def not_done(work: Work, number: int) -> Moving:
    """ "Fortryd"."""
    found = rows.find(work, number)
    found.state, found.done_at = APPROVED, None
    return Moving(rows.look(work, found), work.plan)


def move(work: Work, number: int) -> Moving:
    """ "Flyt": to which month?"""
    found = _open(work, number)
    months = [max(next_month(found.month), of_month(work.today))]
    while len(months) < AHEAD:
        months.append(next_month(months[-1]))
    return Moving(rows.look(work, found), work.plan, tuple(month for month in months if work.plan.contains(month)))


def _open(work: Work, number: int) -> Milestone:
    found = rows.find(work, number)
    if found.state != APPROVED:
        raise StaleMilestone
    return found


def move_to(work: Work, number: int, month: str) -> Moving:
    """The month is chosen; the reason is asked for."""
    found = _open(work, number)
    to = _month(work, month)
    work.ask(f"milestone:{number}:{month}")
    return Moving(rows.look(work, found), work.plan, to=to)


def because(work: Work, number: int, month: str, reason: str) -> Moving:
    """Moved, and why: without a reason nothing is moved."""
    found = _open(work, number)
    to = _month(work, month)
    work.stop_asking(f"milestone:{number}:")
    found.month, found.reason, found.reminded = to, shortened(reason.strip(), LONGEST), None
    return Moving(rows.look(work, found), work.plan)


def _month(work: Work, written: str) -> Day:
    """ "201803". Raises StaleMilestone for what is no month of the plan."""
    try:
        month = Day(int(written[:4]), int(written[4:]), 1)
    except ValueError:
        raise StaleMilestone from None
    if not work.plan.contains(month) or month < of_month(work.today):
        raise StaleMilestone
    return month
