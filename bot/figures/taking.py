"""What was said is done: figure by figure, and one thing at a time is asked afterwards."""

from collections.abc import Sequence
from datetime import date as Day

from sqlalchemy import select

from bot.figures import settling
from bot.figures.matching import may_be
from bot.figures.model import OPEN, Request, RequestRevision, Round
from bot.figures.of_people import counts_people
from bot.figures.owed import requests_of
from bot.figures.quietening import quieten
from bot.figures.reported import is_reported, last_time, newest_of
from bot.figures.said import Said
from bot.figures.settling import Number, keep
from bot.figures.steps import Answered, Asks, Done
from bot.figures.views import owing, view
from bot.figures.waiting import asking, in_turn, wait
from bot.privacy.addresses import without_addresses
from bot.registrations.by_plan import in_units
from bot.work import Work


class Taking:
    """One answer on its way into the figures that it speaks of."""

    def __init__(self, work: Work, held: Round, ordered: Sequence[Request], text: str | None = None) -> None:
        self._work = work
        self._ordered = ordered
        self._held = held
        self._words = without_addresses(text, work.programme.reader.homes(text, work.said_at)) if text else None
        self.done: dict[int, str] = {}
        self.asks: list[Asks] = []
        self.wants_day = ""
        self.promised: Day | None = None

    def take(self, said: Said) -> None:
        """First what names a figure; what names none is about all that is left."""
        if said.act == "promise":
            self._promise(said)
        elif said.at is not None:
            self._one(self._ordered[said.at], said)
        else:
            for request in self._left():
                if said.act != "as_reported" or is_reported(self._work, request):  # nothing reported is not nought
                    self._one(request, said)

    def _left(self) -> list[Request]:
        asked = {each.figure.id for each in self.asks}
        return [each for each in self._ordered if each.missing and each.id not in asked]

    def _one(self, request: Request, said: Said) -> None:
        if said.act == "figure":
            self._figure(request, said)
        elif said.act == "not_relevant":
            settling.not_relevant(self._work, request)
            self._keep(request, "not_relevant")
        elif said.act == "as_reported":
            self._as_reported(request)
        elif said.act == "same":
            self._same(request)

    def _figure(self, request: Request, said: Said) -> None:
        told = in_units(self._work.plan, request.criterion, self._words or "") if said.percent else None
        if told is not None:
            self._number(request, Number(round(told), None, said.estimated))
            return
        if said.percent or said.vague or said.value is None:
            self._ask(request, "percent" if said.percent else "vague", options=said.options)
            return
        if said.doubted and said.whole is None:
            self._ask_which(request, [said])
            return
        number = Number(said.value, said.whole, said.estimated)
        if said.during and request.missing and settling.is_of_a_part(self._work, request, number, said.during):
            self.asks.append(asking(self._work, request, "month", number, during=said.during))
            return
        self._number(request, number)

    def _number(self, request: Request, number: Number) -> None:
        criterion = self._work.plan.criterion(request.criterion)
        if why := settling.doubt(self._work, request, criterion, number):
            both = tuple(n for n in (number.value, number.whole) if n is not None) if why == "which" else ()
            self._ask(request, why, number, both)
            return
        self._keep(request, settling.settle(self._work, request, criterion, number, self._words))

    def _as_reported(self, request: Request) -> None:
        """What is measured anew stands as it was told last; of all else the reports are summed."""
        criterion = self._work.plan.criterion(request.criterion)
        last = newest_of(self._work, criterion, request.round.span)
        if last.entries:
            self._number(request, Number(int(last.value), last.whole or None))
            return
        settling.as_reported(self._work, request, criterion)
        self._keep(request, "as_reported")

    def _same(self, request: Request) -> None:
        before = last_time(self._work, request)
        if before is None or before.value is None:
            self._ask(request, "no_last")
        else:
            self._number(request, Number(int(before.value), before.whole))

    def ask_where(self, unplaced: Sequence[Said]) -> None:
        """Each number that names nothing is asked about: of a figure that it may be of, else of those missing in turn.

        A sentence that only has a number in it is asked about once.
        """
        nowhere = [each for each in unplaced if not self._asked_of_its_own(each)]
        times = len(nowhere) if all(each.bare for each in nowhere) else 1
        for request in self._left()[:times] if nowhere else []:
            self._ask_which(request, nowhere)

    def _asked_of_its_own(self, said: Said) -> bool:
        """ "21 børn" is of one of those that count children; of a share both numbers are kept."""
        left, share = self._left(), said.whole is not None
        criteria = [self._work.plan.criterion(each.criterion) for each in left]
        fits = may_be(said.plain, criteria, share=share)
        if fits and share:
            self._ask(left[fits[0]], "which", Number(said.value or 0, said.whole, said.estimated))
        elif fits:
            self._ask_which(left[fits[0]], [said])
        return bool(fits)

    def _ask_which(self, request: Request, told: Sequence[Said]) -> None:
        """The numbers that it may be are buttons; one of people is none of courses, and is only named."""
        criterion = self._work.plan.criterion(request.criterion)
        numbers = tuple(n for each in told for n in _numbers(each))
        options = tuple(n for each in told if not counts_people(each.plain, criterion) for n in _numbers(each))
        known = Number(numbers[0]) if len(numbers) == 1 or (numbers and not options) else None
        self._ask(request, "which", known, options)

    def _promise(self, said: Said) -> None:
        about = [self._ordered[said.at]] if said.at is not None else self._left()
        if said.day is None:
            single = said.at is not None and about
            self.wants_day = f"figure:{about[0].id}" if single else f"figures:{self._held.id}" if about else ""
            return
        for request in about:
            request.promised_on = said.day
            self._keep(request, "promised")
        self.promised = said.day

    def _ask(self, request: Request, why: str, number: Number | None = None, options: tuple[int, ...] = ()) -> None:
        self.asks.append(asking(self._work, request, why, number, options))

    def _keep(self, request: Request, how: str) -> None:
        self.done[request.id] = how
        keep(self._work, request, how, self._words)


def take(work: Work, held: Round, ordered: Sequence[Request], said: Sequence[Said], text: str | None) -> Answered:
    """What names a figure comes first, so that "the rest" is what is left."""
    taking = Taking(work, held, ordered, text)
    for each in said:
        if each.at is not None:
            taking.take(each)
    unnamed = [each for each in said if each.at is None]
    taking.ask_where([each for each in unnamed if each.act == "figure"])
    for each in unnamed:
        if each.act != "figure":
            taking.take(each)
    done = [(request, taking.done[request.id]) for request in ordered if request.id in taking.done]
    return told(work, held, done, *taking.asks, wants_day=taking.wants_day, promised=taking.promised)


def told(
    work: Work, held: Round, done: Sequence[tuple[Request, str]], *asks: Asks,
    wants_day: str = "", promised: Day | None = None,
) -> Answered:  # fmt: skip
    """What is answered, and what the next words in this chat are about."""
    assert work.origin is not None
    work.session.flush()
    quieten(work, held, [request for request, _ in done])
    mine = requests_of(work, work.who.id, held.id) if held.state == OPEN else []
    left = owing(work, held, mine, work.who.name)
    turn = in_turn(work, asks, [request for request, _ in done])
    if turn and wants_day.startswith("figures"):  # of the rest: what was said comes before what was not
        wants_day = ""
    wait(work, held, turn, left=bool(left.missing), wants_day=wants_day)
    after = promised if promised and promised >= held.meets else None
    kept = tuple(Done(view(work, each), how, _before(work, each)) for each, how in done)
    fills_in = any(not each.asks(work.who.id) for each, _ in done)
    asks_now = () if wants_day else tuple(turn)
    return Answered(left, kept, asks_now, wants_day, after, fills_in)


def _numbers(said: Said) -> tuple[int, ...]:
    return (said.value,) if said.value is not None else said.options


def _before(work: Work, request: Request) -> Number | None:
    """What it was before its newest revision; None where it was no number."""
    old = select(RequestRevision).where(
        RequestRevision.request_id == request.id, RequestRevision.number == request.revision - 1
    )
    found = work.session.scalars(old).first()
    facts = found.facts if found else {}
    return Number(int(facts["value"]), facts.get("whole")) if "value" in facts else None
