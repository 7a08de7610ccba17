"""One figure gets its answer: a registration that counts, a revision that is kept, and what must be asked first."""

from dataclasses import dataclass
from datetime import date as Day

from sqlalchemy import select

from bot.figures.model import AS_REPORTED, FIGURE, NOT_RELEVANT, OPEN, Request, RequestRevision
from bot.figures.reported import Figure, last_time, measured_anew, reported
from bot.plan.criteria import Criterion
from bot.plan.season import DAY, Span
from bot.registrations.facts import Facts
from bot.registrations.model import SAVED
from bot.registrations.recording import record, take_back
from bot.registrations.saving import revise
from bot.work import Work

SHARED = ("share", "judgement")
"""Kinds of which a part and a whole can be told."""
FAR = 3
"""A figure so many times as large as any that is known of it is asked about once."""


@dataclass(frozen=True, slots=True)
class Number:
    value: int
    whole: int | None = None
    estimated: bool = False


def doubt(work: Work, request: Request, criterion: Criterion, number: Number) -> str:
    """Why a number is asked about before it counts; empty where it does at once."""
    if criterion.kind == "share" and number.whole is None:
        return "whole"
    if number.whole is not None and criterion.kind not in SHARED:
        return "which"
    if number.whole is not None and number.value > number.whole:
        return "whole"
    if number.value < reported(work, criterion, request, request.round.span).value:
        return "below"
    if _is_with_later(work, request, criterion, number):
        return "since"
    limit = _limit(work, request, criterion)
    return "unusual" if limit and max(number.value, number.whole or 0) > limit else ""


def is_of_a_part(work: Work, request: Request, number: Number, during: tuple[Day, Day]) -> bool:
    """Whether a number that was told of one month may be of that alone, and not of all the period: what is measured
    anew each time, and a share, may well be told so."""
    criterion, span = work.plan.criterion(request.criterion), request.round.span
    if number.whole is not None or criterion.kind in SHARED or measured_anew(work, criterion):
        return False
    inside = span.starts <= during[0] and during[1] <= span.ends
    return inside and during != (span.starts, span.ends)


def _is_with_later(work: Work, request: Request, criterion: Criterion, number: Number) -> bool:
    """Whether it is all that a receipt of today tells: with what was reported of the days after the period."""
    after = Span(request.round.span.ends + DAY, work.today)
    if number.whole is not None or after.ends < after.starts:
        return False
    later = reported(work, criterion, request, after).value
    return later > 0 and number.value == reported(work, criterion, request, request.round.span).value + later


def _limit(work: Work, request: Request, criterion: Criterion) -> float:
    target, before = work.plan.target_at(criterion, work.today), last_time(work, request)
    known = [criterion.usual[1] if criterion.usual else 0, (before.value or 0) if before else 0]
    if criterion.kind != "share" and target is not None:
        known += [each for each in (target.year, target.year_max, target.period) if isinstance(each, float)]
    return FAR * max(known)


def settle(work: Work, request: Request, criterion: Criterion, number: Number, words: str | None) -> str:
    """The figure of the period is this. Returns what that was: saved, corrected or a supplement."""
    _one_after_the_other(work, request)
    if request.round.state != OPEN:
        return _supplement(work, request, criterion, number, words)
    before = reported(work, criterion, request, request.round.span)
    counts = request.entry is not None and request.entry.state == SAVED
    corrected = not request.missing
    request.base, request.base_whole = before.value, before.whole
    facts = _facts(work, request, criterion, number, before)
    if counts and request.entry is not None:
        revise(work, request.entry, facts, words)
    else:
        request.entry = record(work, facts, words)
    _answered(work, request, FIGURE)
    return "corrected" if corrected else "saved"


def as_reported(work: Work, request: Request, criterion: Criterion) -> None:
    """What everyday reports came to is all there is."""
    _one_after_the_other(work, request)
    before = reported(work, criterion, request, request.round.span)
    _take_back(work, request)
    request.base, request.base_whole = before.value, before.whole
    _answered(work, request, AS_REPORTED)


def not_relevant(work: Work, request: Request) -> None:
    _one_after_the_other(work, request)
    _take_back(work, request)
    _answered(work, request, NOT_RELEVANT)


def keep(work: Work, request: Request, how: str, words: str | None) -> None:
    """The revision that says what was said, by whom and in which message, so that its edit finds it again."""
    made: RequestRevision = request.record(how, work.actor.id if work.actor else None, work.now, words)
    if work.origin and work.origin.row > 0:
        made.chat_id, made.message_id = work.origin.chat_id, work.origin.message_id
    work.session.add(made)


def _one_after_the_other(work: Work, request: Request) -> None:
    """Of two who answer at the same moment, somebody and their deputy, the second finds what the first has said."""
    work.session.flush()
    work.session.execute(select(Request.id).where(Request.id == request.id).with_for_update())
    work.session.refresh(request)  # a look of its own: one that waits sees other tables as they were before


def _answered(work: Work, request: Request, answer: str) -> None:
    request.answer, request.promised_on, request.offered_to = answer, None, None
    request.answered_by, request.answered_at = work.who.id, work.now


def _take_back(work: Work, request: Request) -> None:
    if request.entry is not None:
        take_back(work, request.entry)


def _facts(work: Work, request: Request, criterion: Criterion, number: Number, before: Figure) -> Facts:
    """The entry holds what was not reported before; its day is the last of the period."""
    value, span = number.value - before.value, request.round.span
    share = number.whole is not None
    return Facts(
        criterion=criterion.key, kind=criterion.registration, date=min(span.ends, work.today),
        period_start=span.starts, period_end=span.ends, institution=_institution(work, request),
        value=value, part=int(value) if share else None, whole=(number.whole or 0) - before.whole if share else None,
        new=int(value) if criterion.kind == "unique" else None, estimated=number.estimated,
    )  # fmt: skip


def _institution(work: Work, request: Request) -> str | None:
    return request.institution if request.institution != work.plan.organisation else None


def _supplement(work: Work, request: Request, criterion: Criterion, number: Number, words: str | None) -> str:
    """The report stands as it was sent: the difference counts from today, with the period that it belongs to."""
    known = Figure((request.value or 0) + request.later, (request.whole or 0) + request.later_whole)
    old = Figure() if measured_anew(work, criterion) else known
    facts = _facts(work, request, criterion, number, old)
    day = min(work.today, work.plan.ends)
    changed = {**facts.to_json(), "date": day.isoformat()}
    record(work, Facts.from_json(changed), words)
    request.later, request.later_whole = request.later + (facts.value or 0), request.later_whole + (facts.whole or 0)
    return "supplement"
