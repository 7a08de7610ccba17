"""Milestones come in, by message or in a spreadsheet, and are approved by the project manager."""

from datetime import timedelta

from sqlalchemy import select

from bot.message import shortened
from bot.milestones import reading, rows, sheet, words
from bot.milestones.model import APPROVED, DROPPED, LONGEST, PROPOSED, Milestone
from bot.milestones.reading import Read
from bot.milestones.views import Proposed, Settled, StaleMilestone
from bot.outbox import ANSWER
from bot.people.finding import active_people
from bot.people.model import LEADERS, STAFF, Person, Role
from bot.people.reaching import reach
from bot.plan.season import Span
from bot.texts import translator
from bot.work import Refused, Work

SOON = timedelta(days=62)
"""So long before a plan year begins its milestones are written, and not those of the year that ends."""


def may_enter(work: Work) -> bool:
    return work.has(STAFF)


def year_of(work: Work, named: str) -> Span:
    """The plan year that is meant: the one that is named, else the one that is on, or begins soon."""
    soon = min(work.today + SOON, work.plan.ends)
    return reading.year_named(named, work.plan) or work.plan.plan_year(soon)


def write(work: Work, text: str) -> Proposed:
    """ "/milepaele Mødregrupper, marts: nyt hold er begyndt", a line each."""
    if not may_enter(work):
        raise Refused
    return propose(work, reading.written(text, work.plan, year_of(work, text)))


def take_sheet(work: Work, data: bytes) -> Proposed:
    """A spreadsheet that somebody sent. Raises BadSheet."""
    if not may_enter(work):
        raise Refused
    return propose_sheet(work, data)


def propose_sheet(work: Work, data: bytes, name: str = "") -> Proposed:
    """The same, for whoever runs the bot."""
    cells = sheet.read(data)
    heading = " ".join([name, *(cell for row in cells[:3] for cell in row)])
    return propose(work, reading.sheet(cells, work.plan, year_of(work, heading)))


def propose(work: Work, read: Read) -> Proposed:
    """What was read waits for approval; what stands there already is not added again."""
    batch = work.origin.row if work.origin else int(work.now.timestamp())
    lines = [line._replace(text=shortened(line.text, LONGEST)) for line in dict.fromkeys(read.lines)]
    clean = [line for line in lines if work.programme.gate.check(line.text).clean]
    fresh = [line for line in clean if not rows.stands(work, line.activity, line.month, line.text)]
    owners = _owners(work)
    made = [
        Milestone(
            activity=line.activity, month=line.month, planned=line.month, text=line.text, batch=batch,
            owner_id=owners.get(line.owner.lower(), work.actor.id if work.actor else None),
            added_by=work.actor.id if work.actor else None, state=PROPOSED, created_at=work.now,
        )
        for line in fresh
    ]  # fmt: skip
    work.session.add_all(made)
    work.session.flush()
    result = Proposed(
        work.plan, batch, tuple(rows.look(work, each) for each in made), tuple(read.unread),
        known=len(clean) - len(fresh), stopped=len(lines) - len(clean),
        approves=work.has(LEADERS),
    )  # fmt: skip
    if made and not result.approves:
        _tell_approvers(work, result)
    return result


def _owners(work: Work) -> dict[str, int]:
    """Staff by their name, and by their first name where nobody shares it."""
    staff = [each for each in active_people(work) if each.roles(work.now) & STAFF]
    named = {each.name.lower(): each.id for each in staff}
    firsts = [each.name.lower().partition(" ")[0] for each in staff]
    return {first: each.id for first, each in zip(firsts, staff, strict=True) if firsts.count(first) == 1} | named


def _tell_approvers(work: Work, result: Proposed) -> None:
    """The project manager approves; where there is none, whoever leads."""
    people = active_people(work)
    managers = [each for each in people if Role.PROJECT_MANAGER in each.roles(work.now)]
    by = work.actor.name if work.actor else ""
    for found in managers or [each for each in people if each.roles(work.now) & LEADERS]:
        message = words.to_approve(translator(found.language), result, by)
        reach(work, found, f"milestones:{result.batch}:approve:{found.id}", ANSWER, message)


def approve(work: Work, batch: int) -> Settled:
    """From now on they hold. Whoever wrote them hears of it."""
    waiting = rows.proposed(work, batch)
    if not waiting:
        raise StaleMilestone
    for each in waiting:
        each.state, each.approved_by, each.approved_at = APPROVED, work.who.id, work.now
    _tell_writers(work, {each.added_by for each in waiting}, batch, approved=True)
    return Settled(work.plan, len(waiting), approved=True)


def take_back(work: Work, batch: int) -> Settled:
    """They do not hold: dropped by whoever wrote them, or refused by whoever approves."""
    waiting = rows.proposed(work, batch)
    if not waiting:
        raise StaleMilestone
    if not work.who.has(LEADERS) and any(each.added_by != work.who.id for each in waiting):
        raise Refused
    for each in waiting:
        each.state = DROPPED
    _tell_writers(work, {each.added_by for each in waiting}, batch, approved=False)
    return Settled(work.plan, len(waiting), approved=False)


def _tell_writers(work: Work, writers: set[int | None], batch: int, *, approved: bool) -> None:
    numbers = [number for number in writers if number and number != work.who.id]
    for found in work.session.scalars(select(Person).where(Person.id.in_(numbers))):
        message = words.decided(translator(found.language), work.who.name, approved=approved)
        reach(work, found, f"milestones:{batch}:{approved}:{found.id}", ANSWER, message)
