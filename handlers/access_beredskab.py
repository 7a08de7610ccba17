"""Who may do what in a crisis; a part of the table in handlers/access.py."""

from collections.abc import Callable
from typing import Any

from bot.beredskab import (
    activating,
    answering,
    closing,
    door,
    drilling,
    evaluating,
    outwards,
    readiness,
    seating,
    tasks,
    wishes,
    working,
)
from bot.beredskab.reading import CREW
from bot.people.model import EVERYBODY, LEADERS

CRISIS: dict[Callable[..., Any], frozenset[str]] = {
    activating.begin: CREW,
    activating.draft: CREW,
    activating.from_words: CREW,
    activating.choose_area: CREW,
    activating.choose_severity: CREW,
    activating.choose_levels: CREW,
    activating.more_words: CREW,
    activating.call_out: CREW,
    activating.same_event: CREW,
    activating.regret: CREW,
    activating.drop: CREW,
    # Whoever is called answers for their own seat; the actions ask whose it is.
    answering.answer: EVERYBODY,
    answering.answer_in_words: EVERYBODY,
    answering.details: EVERYBODY,
    answering.called_by_hand: CREW,
    answering.card: CREW,
    working.look: EVERYBODY,
    working.ask_report: EVERYBODY,
    working.take: EVERYBODY,
    working.put_first: EVERYBODY,
    working.hold: EVERYBODY,
    tasks.done: EVERYBODY,
    # The management of the housing organisations is asked too; the actions ask who it is.
    outwards.overview: EVERYBODY,
    outwards.ask_wording: EVERYBODY,
    outwards.propose: EVERYBODY,
    outwards.look: EVERYBODY,
    outwards.say: EVERYBODY,
    outwards.ask_management: EVERYBODY,
    outwards.send: EVERYBODY,
    wishes.wish: EVERYBODY,
    evaluating.evaluate: CREW,
    evaluating.leave: CREW,
    evaluating.finish: CREW,
    evaluating.opine: EVERYBODY,
    evaluating.write_opinion: EVERYBODY,
    readiness.what_now: CREW,
    drilling.here: EVERYBODY,
    drilling.confirm: EVERYBODY,
    drilling.mend: EVERYBODY,
    closing.really_end: CREW,
    closing.end: CREW,
    # The secretariat head and the police of the group; the actions ask who it is.
    door.links: EVERYBODY,
    door.ask_new: EVERYBODY,
    door.make: EVERYBODY,
    door.revoke: EVERYBODY,
    seating.seats: LEADERS,
    seating.of_person: LEADERS,
    seating.card: LEADERS,
    seating.choose: LEADERS,
    seating.put: LEADERS,
    seating.remove: LEADERS,
    seating.first: LEADERS,
}
