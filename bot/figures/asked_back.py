"""What those who deliver figures ask back: what they are for, until when, and whether they can be put right later."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date as Day

from bot.figures.model import Request, Round
from bot.figures.owed import requests_of, round_asked
from bot.figures.rounds import latest_round
from bot.message import parted
from bot.people.finding import whom_to_ask
from bot.phrases import OPENS, phrase_in, plain
from bot.sayings import Sayings
from bot.work import Work

WHY, LATER, WHEN = "why", "later", "when"
ASKS = {
    WHY: re.compile(
        rf"{OPENS}(?:hvorfor skal (?:i|du|vi|jeg) (?:bruge|have|vide|sende) (?:det|dem|tal\w*)"
        r"|hvorfor spoerger (?:du|i)(?: om det| om tal\w*)?|why do you ask"
        r"|hvad (?:skal|bruger) (?:i|du) (?:bruge )?(?:det|dem|tal\w*) til|hvad bruges (?:de|det|tal\w*) til"
        r"|hvem (?:skal have|faar|ser|kan se|laeser) (?:dem|tal\w*|mine tal|vores tal)|hvem (?:skal have|faar) det"
        r"|why do you need (?:it|them|the figures|this)|who (?:gets|sees) (?:them|the figures)|what are they for)"
    ),
    WHEN: re.compile(
        rf"{OPENS}(?:hvornaar er |hvad er )?(?:fristen|deadline\w*)(?: for (?:det|dem|tal\w*))?"
        r"|wh(?:en|at) is the deadline"
    ),
    LATER: re.compile(
        rf"{OPENS}(?:(?:kan|maa) (?:jeg|vi|man) (?:godt )?(?:rette|aendre|lave om paa) (?:det|dem|tal\w*)"
        r"(?: (?:senere|bagefter|igen|endnu))*"
        r"|can (?:i|we) (?:correct|change) (?:it|them|the figures)(?: (?:later|again))*)"
    ),
}
"""Folded. "hvem ser det?" is of all that one writes: `people.asked_often` knows it, of everybody."""
MEANS = Sayings(
    {
        "before": "hej, og, men, så, ok, and, but, so",
        "behind": "her, egentlig, tak, here, please",
        "asks": "hvad betyder, hvad mener <you> med, hvad menes der med, hvad er, what does, what is, "
        "what do you mean by",
        "you": "du, i",
    },
    {"means": "<asks> …"},
)
""" "hvad betyder videre?", of a figure that is owed."""
LONGEST = 70
REPORTED = frozenset({"draft", "batch", "entry"})
"""What is spoken of where "kan jeg rette det?" is of a report."""
SHORTEST = 5
"""Letters of a word of a title that says which figure is meant."""


@dataclass(frozen=True, slots=True)
class AskedBack:
    what: str
    due: Day
    meets: Day
    today: Day
    whom: tuple[str, ...]


def asks(text: str) -> str:
    """WHY, LATER or WHEN; an empty string where words ask neither."""
    return phrase_in(text, ASKS, LONGEST)


def explained(work: Work, text: str) -> int | None:
    """The one figure that whoever writes owes whose name or mark they ask about: "hvad betyder videre?"."""
    held = round_asked(work, work.actor.id) if work.actor and work.alone else None
    if held is None:
        return None
    said = f" {plain(text)} "
    found = [
        each
        for each in requests_of(work, work.who.id, held)
        if any(len(word) >= SHORTEST and f" {word} " in said for word in _words(work, each))
    ]
    return found[0].id if len(found) == 1 else None


def asks_meaning(text: str) -> bool:
    """Whether words ask what something means."""
    return "?" in text and MEANS.said(text, LONGEST) != ""


def answer(work: Work, what: str) -> AskedBack | None:
    """None where no figures are asked of whoever writes, and none were delivered by them; nor where "det" is a report,
    which was spoken of last."""
    if work.actor is None or (what == LATER and parted(work.talked_of()).topic in REPORTED):
        return None
    asked = round_asked(work, work.actor.id)
    held = work.session.get(Round, asked) if asked else latest_round(work)
    if held is None or not (asked or any(each.answered_by == work.actor.id for each in held.owed(work.plan))):
        return None
    return AskedBack(what, held.due(work.plan.figures), held.meets, work.today, whom_to_ask(work))


# -- inside --


def _words(work: Work, request: Request) -> Iterator[str]:
    """The words of the title of a figure."""
    for title in work.plan.criterion(request.criterion).title.values():
        yield from plain(title).split()
