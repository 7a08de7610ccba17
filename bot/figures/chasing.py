"""The job: ask everybody once for everything they owe, remind those who have not answered, then ask others too."""

import logging
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta

from bot.clock import at_local
from bot.figures import asking_words, listing_words
from bot.figures.deliverers import Deliverers
from bot.figures.due import Asked, deputy_day, late_day, morning, reminder_day, skipped
from bot.figures.model import Narrative, Request, Round
from bot.figures.opening import open_due, opening_day
from bot.figures.owed import requests_of
from bot.figures.rounds import assign, freeze, open_rounds, rounds_under_way
from bot.figures.settling import keep
from bot.figures.telling import known, wanted
from bot.figures.views import owing, view
from bot.outbox import ANSWER, REMINDER, When
from bot.people.finding import leaders, name_of
from bot.people.model import Person, Role
from bot.people.reaching import Queued, reach
from bot.texts import translator
from bot.work import Work

log = logging.getLogger(__name__)
DAY = timedelta(days=1)


def run(work: Work) -> None:
    """Everything that is due. Harmless when repeated: what was said stands on the rows."""
    for held in rounds_under_way(work):
        if work.today > held.meets:
            _note_skipped(work, held, [*held.owed(work.plan), *known(work, held)])
            freeze(work, held)
    if work.now < morning(work.plan.quiet, work.today):
        return
    open_due(work)
    for held in open_rounds(work):
        assign(work, held.owed(work.plan))
        told = wanted(work, held)
        if _anything(work, held, told):
            _ask(work, held, told)
            _ask_deputies(work, held)
            _list_the_late(work, held)


def next_due(work: Work) -> datetime | None:
    """When the next question, reminder or list is due, or a round ends."""
    return min(_moments(work), default=None)


def remind(work: Work, held: Round, person_id: int) -> datetime | None:
    """Staff want somebody reminded today. Returns when they hear it; None where nothing reaches them."""
    due = [each for each in requests_of(work, person_id, held.id) if each.missing and not each.waits_until(work.today)]
    queued = _say(work, held, person_id, known(work, held), first=False)
    for request in due:
        request.reminded_on = work.today
        keep(work, request, "reminded", None)
    return queued.not_before if queued else None


# -- inside --


def _moments(work: Work) -> Iterator[datetime]:
    rules, quiet, today = work.plan.figures, work.plan.quiet, work.today
    days = {day for day in (opening_day(work),) if day}
    for held in open_rounds(work):
        yield at_local(held.meets + DAY, 0)
        for told in known(work, held):
            days |= {day for day in (reminder_day(told, held, rules, today),) if day}
        for request in held.owed(work.plan):
            days |= {day for rule in (reminder_day, deputy_day) if (day := rule(request, held, rules, today))}
        days |= {today if work.today != held.listed_on else today + DAY} if _unlisted(work, held) else set()
        later = [late_day(each, held, rules, today) for each in held.owed(work.plan)]
        days |= {day for day in later if day is not None and day > today}
    yield from (max(morning(quiet, day), work.now) for day in days)


def _anything(work: Work, held: Round, told: Sequence[Narrative]) -> bool:
    rules, today = work.plan.figures, work.today
    if any(reminder_day(each, held, rules, today) == today for each in told):
        return True
    rule = (reminder_day, deputy_day)
    due = any(each(request, held, rules, today) == today for request in held.owed(work.plan) for each in rule)
    return due or (_unlisted(work, held) and held.listed_on != today)


def _ask(work: Work, held: Round, told: Sequence[Narrative]) -> None:
    """One message to each for everything they owe, where anything of it is due."""
    rules, today = work.plan.figures, work.today
    due = [each for each in held.owed(work.plan) if reminder_day(each, held, rules, today) == today]
    tell = [each for each in told if reminder_day(each, held, rules, today) == today]
    _note_skipped(work, held, [*due, *tell])
    owners = [id for each in due for id in (each.person_id, each.deputy_id)] + [each.person_id for each in tell]

    def say(person_id: int) -> None:
        theirs = [each.asked_on for each in due if each.asks(person_id)]
        theirs += [each.asked_on for each in tell if each.person_id == person_id]
        _say(work, held, person_id, told, first=not any(theirs))

    work.each(dict.fromkeys(id for id in owners if id), say)
    for each in tell:
        each.asked_on, each.reminded_on = each.asked_on or today, today
    for request in due:
        how = "reminded" if request.asked_on else "asked"
        request.asked_on, request.reminded_on = request.asked_on or today, today
        keep(work, request, how, None)


def _note_skipped(work: Work, held: Round, asked: Sequence[Asked]) -> None:
    """After days switched off a later reminder says it all; after the meeting none is of use."""
    days = {day for each in asked for day in skipped(each, held, work.plan.figures, work.today)}
    for day in sorted(days):
        log.info("skipped: the reminder of %s in round %s of figures is of no use any more", day, held.id)


def _say(work: Work, held: Round, person_id: int, told: Sequence[Narrative], *, first: bool) -> Queued | None:
    person = work.session.get_one(Person, person_id)
    asked = requests_of(work, person_id, held.id)
    due = [each for each in asked if each.missing and not each.waits_until(work.today)]
    tells = tuple(each.activity for each in told if each.missing and each.person_id == person_id)
    left = owing(work, held, due, person.name, tells)
    t = translator(person.language)
    message = asking_words.asked(t, left) if first else asking_words.reminded(t, left)
    until = When(expires_at=at_local(held.meets + DAY, 0))
    key = f"figures:{held.id}:{person_id}:{'asked' if first else 'reminded'}:{work.today}"
    return reach(work, person, key, REMINDER, message, until)


def _ask_deputies(work: Work, held: Round) -> None:
    """The institution's next person, where the first has not answered; who that is, is told."""
    rules, today = work.plan.figures, work.today
    due = [each for each in held.owed(work.plan) if deputy_day(each, held, rules, today) == today]
    deliverers = Deliverers(work) if due else None
    asked: dict[int, list[Request]] = {}
    for request in due:
        assert deliverers is not None
        others = deliverers.of(work.plan.criterion(request.criterion), request.institution)
        deputy = next((each for each in others if each.id != request.person_id), None)
        request.passed_on, request.deputy_id = today, deputy.id if deputy else None
        if deputy:
            asked.setdefault(deputy.id, []).append(request)
            keep(work, request, "passed_on", None)
    for person_id, requests in asked.items():
        _ask_deputy(work, held, person_id, requests)


def _ask_deputy(work: Work, held: Round, person_id: int, requests: list[Request]) -> None:
    person = work.session.get_one(Person, person_id)
    shown = owing(work, held, requests, person.name)
    first = work.session.get(Person, requests[0].person_id)
    message = asking_words.deputy(translator(person.language), shown, first.name if first else "")
    reach(work, person, f"figures:{held.id}:{person_id}:deputy:{work.today}", REMINDER, message)


def _late(work: Work, held: Round) -> list[Request]:
    today = work.today
    return [each for each in held.owed(work.plan) if late_day(each, held, work.plan.figures, today) == today]


def _unlisted(work: Work, held: Round) -> bool:
    """Whether others are late than those who were listed last."""
    late = _late(work, held)
    return bool(late) and _names(late) != held.listed


def _names(late: Iterable[Request]) -> str:
    return ",".join(f"{each.id}:{each.person_id or 0}" for each in late)


def _list_the_late(work: Work, held: Round) -> None:
    """One list a day at most, and none that says the same again: it is work, and no week is too full for it."""
    if held.listed_on == work.today or not _unlisted(work, held):
        return
    late = _late(work, held)
    held.listed_on, held.listed = work.today, _names(late)
    shown = [view(work, each, name_of(work, each.person_id)) for each in late]
    round_ = owing(work, held, held.owed(work.plan), "")
    for each in _managers(work):
        message = listing_words.late(translator(each.language), round_, shown)
        reach(work, each, f"figures-late:{held.id}:{work.today}:{each.id}", ANSWER, message)


def _managers(work: Work) -> list[Person]:
    """Project managers; where there is none, the heads."""
    found = leaders(work)
    return [each for each in found if Role.PROJECT_MANAGER in each.roles(work.now)] or found
