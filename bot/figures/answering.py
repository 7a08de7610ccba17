"""Answers to what is owed: by one message for everything, by a button for one figure, or by editing the message."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date as Day

from sqlalchemy import select

from bot.figures import handing_on, settling
from bot.figures.correcting import is_of_a_share, of_another, of_the_last
from bot.figures.model import CANCELLED, FROZEN, OPEN, Request, RequestRevision, Round
from bot.figures.owed import names_another, requests_of
from bot.figures.reading import Said, read
from bot.figures.reported import reported
from bot.figures.settling import Number, keep
from bot.figures.steps import Answered, Gone, NotRead, NotYours, Outcome
from bot.figures.taking import has_reports, take, told
from bot.figures.views import owing
from bot.figures.waiting import asking
from bot.language.reading import Report
from bot.people.courtesy import asks
from bot.people.model import STAFF
from bot.registrations import agreeing
from bot.registrations.steps import Practising
from bot.work import Work


def means_figures(work: Work, round_id: int, text: str, asked: bool) -> bool:
    """Whether words are about what is owed, and not a report of something else that was written meanwhile.

    `asked`: they answer a question that is open, or a message of ours. Else a full report is a report, and what
    cannot be read is none of ours.
    """
    if offered := handing_on.offered_to(work, round_id):
        return handing_on.refuses(text) or handing_on.accepts(text) or bool(_read(work, offered, text)[0])
    requests = requests_of(work, work.who.id, round_id)
    said, _ = _read(work, requests, text)
    if requests and _since(work, requests[0].round, said, text):
        return False
    reports = work.read(text).reports
    named = any(each.named for each in said) and not of_another(work, requests, reports, said, text)
    if _elsewhere(reports, {each.criterion for each in requests}, named=named):
        return False
    if asked:
        return bool(said) or not (reports or asks(text))
    placed = all(each.at is not None or each.act != "figure" or (each.bare and not reports) for each in said)
    return bool(said) and placed and not any("date" in each.fields for each in reports)


def placed(work: Work, round_id: int, text: str) -> int:
    """Of how many figures that are owed a number is told; 0 where one of the numbers is of none."""
    said, _ = _read(work, requests_of(work, work.who.id, round_id), text)
    figures = [each for each in said if each.act == "figure"]
    return len(figures) if all(each.at is not None for each in figures) else 0


def means_one(work: Work, request_id: int, text: str) -> bool:
    """The same of words after a question about one figure: neither yesterday nor a question back is one."""
    request = work.session.get(Request, request_id)
    if request is None:
        return True
    said, reports = _read(work, [request], text)[0], work.read(text).reports
    table = len(reports) > 1 and _elsewhere(reports, {request.criterion}, named=any(each.named for each in said))
    return not table and not _since(work, request.round, said, text) and (bool(said) or not asks(text))


def _since(work: Work, held: Round, said: Sequence[Said], text: str) -> bool:
    """Whether a number is told of a day after the period: "12 unge i klubben i dag" is no figure of last year."""
    days = work.programme.reader.days(text, work.local_now)
    return any(each.act == "figure" for each in said) and any(held.span.ends < day <= work.today for day in days)


def _elsewhere(reports: Sequence[Report], owed: set[str], *, named: bool) -> bool:
    """Whether it was held somewhere, or is about something that is not owed and nothing that is."""
    others = [each for each in reports if each.criterion not in owed]
    placed = any("area" in each.fields for each in reports) or any("date" in each.fields for each in others)
    return placed or bool(others and not named)


def answer(work: Work, round_id: int, text: str) -> Outcome:
    """Everything that one message says about what is owed, or about what somebody else has passed on."""
    if offered := handing_on.offered_to(work, round_id):
        if handing_on.refuses(text):
            return handing_on.refuse(work, round_id)
        accepted = handing_on.accept(work, round_id)
        if not _read(work, offered, text)[0]:
            return accepted
    requests = _mine(work, round_id)
    said, ordered = _read(work, requests, text)
    return _take(work, ordered, of_the_last(work, said, ordered, text), text)


def answer_one(work: Work, request_id: int, text: str, why: str = "", value: int | None = None) -> Outcome:
    """Words about one figure, of which `why` was asked; those that say nothing of it may be about the others."""
    request = own(work, request_id)
    meant = agreeing.meant(text) if why in ("below", "unusual") and value is not None else ""
    if meant in (agreeing.YES, agreeing.NO) and work.plan.criterion(request.criterion).kind not in settling.SHARED:
        return _settled(work, request, why, value or 0, meant)
    said, ordered = _read(work, [request], text)
    if why != "whole" and (names_another(work, request, text) or is_of_a_share(work, request, said)):
        return answer(work, request.round_id, text)
    if why == "whole" and value is not None and len(said) == 1 and said[0].whole is None:
        said = [replace(said[0], value=value, whole=said[0].value)]
    if not said and request.round.state == OPEN and request.asks(work.who.id):
        return answer(work, request.round_id, text)
    return _take(work, ordered, said, text)


def answer_day(work: Work, subject: str, number: int, text: str) -> Outcome:
    """ "1. februar" to the question when something comes; anything else is an answer like any other."""
    days = [day for day in work.programme.reader.days(text, work.local_now) if day >= work.today]
    if subject == "figure":
        return promise_one(work, number, str(days[-1])) if days else answer_one(work, number, text)
    return promise(work, number, str(days[-1])) if days else answer(work, number, text)


def edited(work: Work, text: str) -> Outcome | None:
    """Somebody edited the message that they answered by: the figures in it are corrected. None: it answered none."""
    requests = _answered_in(work)
    if not requests:
        return None
    _no_practice(work)
    said, ordered = _read(work, requests, text, anew=True)
    return _take(work, ordered, said, text)


def set_number(work: Work, request_id: int, number: Number, sure: bool) -> Answered:
    """A button with a figure on it; `sure`: it has been asked about."""
    request = own(work, request_id)
    criterion = work.plan.criterion(request.criterion)
    why = settling.doubt(work, request, criterion, number)
    if why == "whole" or (why and not sure):
        return told(work, request.round, [], asking(work, request, why, number))
    how = settling.settle(work, request, criterion, number, None)
    keep(work, request, how, None)
    return told(work, request.round, [(request, how)])


def press(work: Work, request_id: int, what: str) -> Answered:
    """Buttons under one figure: same, as_reported, not_relevant, promise, ask."""
    request = own(work, request_id)
    if what == "ask":
        return told(work, request.round, [], asking(work, request, ""))
    return take(work, request.round, [request], [Said(what, 0)], None)  # type: ignore[arg-type]


def press_all(work: Work, round_id: int, what: str) -> Answered:
    """Buttons under all that is owed: one at a time, as reported, same, promise."""
    requests = _mine(work, round_id)
    missing = [each for each in requests if each.missing]
    if what == "one":
        return told(work, requests[0].round, [], *(asking(work, each, "") for each in missing[:1]))
    if what == "as_reported":
        missing = [each for each in missing if has_reports(work, each)]
    return take(work, requests[0].round, missing, [Said(what)], None)  # type: ignore[arg-type]


def promise_one(work: Work, request_id: int, day: str) -> Answered:
    """A button with a day on it ("2018-01-20"), for one figure."""
    request = own(work, request_id)
    return take(work, request.round, [request], [Said("promise", 0, day=_day(day))], None)


def promise(work: Work, round_id: int, day: str) -> Answered:
    """The same for everything that is missing."""
    requests = _mine(work, round_id)
    return take(work, requests[0].round, requests, [Said("promise", day=_day(day))], None)


def own(work: Work, request_id: int) -> Request:
    """A figure that the one who acts may answer: asked of them, or staff. Raises NotYours, Gone, Practising."""
    request = work.session.get(Request, request_id)
    if request is None or request.round.state == CANCELLED:
        raise Gone
    if not (request.asks(work.who.id) or work.who.has(STAFF)):
        raise NotYours
    _no_practice(work)
    return request


# -- inside --


def _settled(work: Work, request: Request, why: str, value: int, meant: str) -> Answered:
    """ "ja" and "nej" to a doubt say what its buttons say; that it is not right asks for the number anew."""
    if why == "unusual" and meant == agreeing.NO:
        return told(work, request.round, [], asking(work, request, "vague"))
    on_top = why == "below" and meant == agreeing.YES
    before = reported(work, work.plan.criterion(request.criterion), request, request.round.span) if on_top else None
    return set_number(work, request.id, Number(value + (int(before.value) if before else 0)), sure=True)


def _answered_in(work: Work) -> list[Request]:
    """The figures that were answered by the message which is edited."""
    assert work.origin is not None
    here = RequestRevision.chat_id == work.origin.chat_id, RequestRevision.message_id == work.origin.message_id
    query = select(Request).join(RequestRevision).where(*here, RequestRevision.by == work.who.id)
    return list(work.session.scalars(query.distinct().order_by(Request.id)))


def _mine(work: Work, round_id: int) -> list[Request]:
    """All that is asked of the one who acts, or was before the report. Raises Gone, Practising."""
    requests = requests_of(work, work.who.id, round_id) or _delivered(work, round_id)
    if not requests:
        raise Gone
    _no_practice(work)
    return requests


def _delivered(work: Work, round_id: int) -> list[Request]:
    """What they answered for a meeting that has been: it is still corrected, as a supplement."""
    query = select(Request).join(Round).where(Round.id == round_id, Round.state == FROZEN)
    return list(work.session.scalars(query.where(Request.answered_by == work.who.id).order_by(Request.id)))


def _day(written: str) -> Day:
    try:
        return Day.fromisoformat(written)
    except ValueError:
        raise Gone from None


def _no_practice(work: Work) -> None:
    if work.who.practice:
        raise Practising


def _read(
    work: Work, requests: Sequence[Request], text: str, *, anew: bool = False
) -> tuple[list[Said], list[Request]]:
    """What the words say, and the figures in the order by which they speak of them: those without an answer first."""
    missing = list(requests) if anew else [each for each in requests if each.missing]
    ordered = missing + [each for each in requests if each not in missing]
    criteria = [work.plan.criterion(each.criterion) for each in ordered]
    return read(work.programme.reader, text, work.local_now, criteria, len(missing)), ordered


def _take(work: Work, ordered: Sequence[Request], said: Sequence[Said], text: str) -> Outcome:
    held = ordered[0].round
    if held.state == FROZEN:
        said = [each for each in said if each.act == "figure" and each.at is not None]
        if not said:
            raise Gone
    if not said:
        return NotRead(owing(work, held, list(ordered), work.who.name))
    handed = next((each for each in said if each.act == "other"), None)
    if handed is None:
        return take(work, held, ordered, said, text)
    about = [ordered[handed.at]] if handed.at is not None else [each for each in ordered if each.missing]
    return handing_on.to_name(work, about, handed.name)
