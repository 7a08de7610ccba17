"""Answers to what is owed in words: one message for everything, or for one figure; and its edits."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import select

from bot.figures import handing_on, settling, since
from bot.figures.about import said_of
from bot.figures.correcting import REFUSES, day_alone, follows_figures, is_of_a_share, of_the_last
from bot.figures.model import FROZEN, OPEN, Request, RequestRevision
from bot.figures.owed import all_own, is_of_another, own, requests_of
from bot.figures.pressing import promise, promise_one, set_number
from bot.figures.reading import is_ahead
from bot.figures.reported import reported
from bot.figures.said import Said
from bot.figures.settling import Number
from bot.figures.steps import Answered, Gone, NotRead, Outcome
from bot.figures.taking import take, told
from bot.figures.views import owing
from bot.figures.vocabulary import NOT_LATER
from bot.figures.waiting import asking
from bot.language.atoms.normalise import fold
from bot.language.times.named import HOUR, with_times
from bot.registrations import agreeing
from bot.registrations.practice import no_practice
from bot.work import Work

NUMBERS = ("digits", "numeral")
YEARS = range(2000, 2100)


def answer(work: Work, round_id: int, text: str) -> Outcome:
    """Everything that one message says about what is owed, or about what somebody else has passed on."""
    if offered := handing_on.offered_to(work, round_id):
        if handing_on.refuses(text):
            return handing_on.refuse(work, round_id)
        accepted = handing_on.accept(work, round_id)
        if not said_of(work, offered, text)[0]:
            return accepted
    requests = all_own(work, round_id)
    said, ordered = said_of(work, requests, text)
    return _take(work, ordered, of_the_last(work, said, ordered, text), text)


def answer_one(work: Work, request_id: int, text: str, why: str = "", value: int | None = None) -> Outcome:
    """Words about one figure, of which `why` was asked; those that say nothing of it may be about the others."""
    request = own(work, request_id)
    if request.round.state == OPEN and since.tells_when(work, request, text):
        number = Number(value) if value is not None else None
        options = (value,) if value is not None and why == "which" else ()
        return told(work, request.round, [], asking(work, request, why, number, options))
    meant = agreeing.meant(text) if why in ("below", "unusual", "since") and value is not None else ""
    if meant in (agreeing.YES, agreeing.NO) and work.plan.criterion(request.criterion).kind not in settling.SHARED:
        return _settled(work, request, why, value or 0, meant)
    said, ordered = said_of(work, [request], text)
    if why != "whole" and (is_of_another(work, request, text) or is_of_a_share(work, request, said)):
        return answer(work, request.round_id, text)
    if why == "whole" and value is not None and len(said) == 1 and said[0].whole is None:
        if REFUSES.match(fold(text)) and said[0].value is not None:  # "nej 14" corrects the part
            return told(work, request.round, [], asking(work, request, "whole", Number(said[0].value)))
        said = [replace(said[0], value=value, whole=said[0].value)]
    if why == "which" and (other := _of_nothing_yet(said, text)) is not None:
        return told(work, request.round, [], asking(work, request, "which", options=(other,)))
    if not said and request.round.state == OPEN and request.asks(work.who.id):
        return answer(work, request.round_id, text)
    return _take(work, ordered, said, text)


def answer_day(work: Work, subject: str, number: int, text: str) -> Outcome:
    """ "1. februar" to the question when something comes; anything else is an answer like any other."""
    plain = fold(text)
    elsewhere = NOT_LATER.search(plain) is not None or any(each.tag == HOUR for each in with_times(plain))
    named = work.programme.reader.days(text, work.said_at)
    days = [day for day in named if is_ahead(day, work.today) and not elsewhere]
    if days and not follows_figures(work):
        return answer(work, number if subject == "figures" else own(work, number).round_id, text)
    if subject == "figure":
        return promise_one(work, number, str(days[-1])) if days else answer_one(work, number, text)
    return promise(work, number, str(days[-1])) if days else answer(work, number, text)


def counts(text: str) -> bool:
    """Whether words have a number in them that is of no day, hour or year: they tell more than when something comes."""
    numbers = [each.value or 0 for each in with_times(fold(text)) if each.tag in NUMBERS]
    return any(each > 1 and each not in YEARS for each in numbers)


def edited(work: Work, text: str) -> Outcome | None:
    """Somebody edited the message that they answered by: the figures in it are corrected. None: it answered none."""
    requests = _answered_in(work)
    if not requests:
        return None
    no_practice(work)
    said, ordered = said_of(work, requests, text, anew=True)
    return _take(work, ordered, said, text)


# -- inside --


def _of_nothing_yet(said: Sequence[Said], text: str) -> int | None:
    """The number of "nej 8", where it is asked what the one before it is of: that is still to be told."""
    alone = len(said) == 1 and said[0].act == "figure" and not (said[0].named or said[0].doubted)
    return said[0].value if alone and said[0].whole is None and REFUSES.match(fold(text)) else None


def _settled(work: Work, request: Request, why: str, value: int, meant: str) -> Answered:
    """ "ja" and "nej" to a doubt say what its buttons say; that it is not right asks for the number anew."""
    if why == "unusual" and meant == agreeing.NO:
        return told(work, request.round, [], asking(work, request, "vague"))
    if why == "since":
        known = reported(work, work.plan.criterion(request.criterion), request, request.round.span).value
        return set_number(work, request.id, Number(int(known) if meant == agreeing.YES else value), sure=True)
    on_top = why == "below" and meant == agreeing.YES
    before = reported(work, work.plan.criterion(request.criterion), request, request.round.span) if on_top else None
    return set_number(work, request.id, Number(value + (int(before.value) if before else 0)), sure=True)


def _answered_in(work: Work) -> list[Request]:
    """The figures that were answered by the message which is edited."""
    assert work.origin is not None
    here = RequestRevision.chat_id == work.origin.chat_id, RequestRevision.message_id == work.origin.message_id
    query = select(Request).join(RequestRevision).where(*here, RequestRevision.by == work.who.id)
    return [each for each in work.session.scalars(query.distinct().order_by(Request.id)) if each.of(work.plan)]


def _take(work: Work, ordered: Sequence[Request], said: Sequence[Said], text: str) -> Outcome:
    held = ordered[0].round
    if held.state == FROZEN:
        said = [each for each in said if each.act == "figure" and each.at is not None]
        if not said:
            raise Gone
    if all(each.act == "unsure" for each in said):
        return NotRead(owing(work, held, list(ordered), work.who.name), unsure=bool(said))
    if day := day_alone(work, said):
        mine = requests_of(work, work.who.id, held.id)
        return Answered(owing(work, held, mine, work.who.name), named=day)
    handed = next((each for each in said if each.act == "other"), None)
    if handed is None:
        return take(work, held, ordered, said, text)
    about = [ordered[handed.at]] if handed.at is not None else [each for each in ordered if each.missing]
    return handing_on.to_name(work, about, handed.name)
