"""Finding courses, and registering what they count."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date as Day
from datetime import timedelta

from sqlalchemy import select

from bot.courses.model import DRAFT, ENDED, RUNNING, Course
from bot.courses.views import StaleCourse, View, view_of
from bot.people.model import HOLDERS, STAFF
from bot.plan.courses import Course as Kind
from bot.receipts import actions as receipts
from bot.receipts.actions import Receipt
from bot.registrations import drafting
from bot.registrations.facts import Facts
from bot.registrations.model import SAVED, Entry
from bot.registrations.saving import revise
from bot.work import Refused, Work

LATELY = timedelta(days=120)
"""A course that ended so lately may still be evaluated by a sentence."""


def kinds(work: Work, criteria: Iterable[str]) -> list[Kind]:
    """The kinds of course that these criteria belong to."""
    named = set(criteria)
    return [kind for kind in work.plan.courses.values() if named & set(kind.criteria)]


def held(work: Work) -> frozenset[str]:
    """The criteria that courses of any kind belong to."""
    return frozenset(criterion for kind in work.plan.courses.values() for criterion in kind.criteria)


def find(work: Work, number: int, *states: str) -> Course:
    """One's own, while one holds courses here, or anybody's for staff. Raises StaleCourse, Refused.

    Locked: what two tell of it at the same moment is counted once.
    """
    found = work.session.get(Course, number, with_for_update=True)
    if found is None or found.state not in (states or (DRAFT, RUNNING, ENDED)) or found.key not in work.plan.courses:
        raise StaleCourse
    if not (work.who.has(STAFF) or (found.owner_id == work.who.id and work.who.has(HOLDERS))):
        raise Refused
    if work.who.practice and not found.practice:
        raise StaleCourse
    return found


def candidates(work: Work, named: list[Kind], institution: str | None, *, lately: bool = False) -> list[Course]:
    """The courses that somebody may mean: their own before others', the newest first."""
    states = (RUNNING, ENDED) if lately else (RUNNING,)
    query = select(Course).where(
        Course.key.in_([kind.key for kind in named]), Course.state.in_(states), Course.practice == work.who.practice
    )
    rows = list(work.session.scalars(query.order_by(Course.starts.desc(), Course.id.desc())))
    rows = [row for row in rows if row.ended is None or row.ended > work.today - LATELY]
    rows = [row for row in rows if not institution or row.institution in (None, institution)]
    own = [row for row in rows if row.owner_id == work.who.id]
    return own or (rows if work.who.has(STAFF) else [])


def look(work: Work, found: Course) -> View:
    work.session.flush()
    work.session.refresh(found)
    return view_of(found, work.plan, work.today)


def register(
    work: Work, found: Course, step: str, criterion: str | None, part: int, whole: int | None, day: Day | None = None
) -> list[Receipt]:
    """Have it count in a criterion, once: what was registered of this step before and still counts stands.

    `day`: of what the plan asks later; else the day of its end, or of its beginning while it runs.
    """
    if criterion is None or _counts(work, found.entries.get(step)):
        return []
    about = work.plan.criterion(criterion)
    share = {"part": part, "whole": whole} if about.measure == "share" else {"value": part}
    new = {"new": part} if about.kind == "unique" else {}
    on = min(day or found.ended or found.starts or work.today, work.today)
    facts = Facts(criterion, about.registration, date=on, institution=found.institution, **share, **new).settled()  # type: ignore[arg-type]
    draft = drafting.drafted(work, facts)
    saved = receipts.save(work, draft.id, "other").saved
    if saved:
        found.entries = {**found.entries, step: saved[0].saved.entry.id}
    return list(saved)


def put_right(work: Work, found: Course, step: str, number: int) -> bool:
    """Whether what was registered of this step counts, and is now this number."""
    entry = work.session.get(Entry, found.entries.get(step, 0))
    if entry is None or entry.state != SAVED:
        return False
    new = number if entry.facts.new is not None else None
    revise(work, entry, replace(entry.facts, value=number, new=new).settled(), None)
    return True


def _counts(work: Work, number: int | None) -> bool:
    entry = work.session.get(Entry, number) if number else None
    return entry is not None and entry.state == SAVED
