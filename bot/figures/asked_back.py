"""What those who deliver figures ask back: what they are for, and whether they can be put right later."""

import re
from dataclasses import dataclass
from datetime import date as Day

from bot.figures.model import Round
from bot.figures.owed import round_asked
from bot.figures.rounds import latest_round
from bot.people.finding import whom_to_ask
from bot.phrases import OPENS, phrase_in
from bot.work import Work

WHY, LATER = "why", "later"
ASKS = {
    WHY: re.compile(
        rf"{OPENS}(?:hvorfor skal (?:i|du|vi|jeg) (?:bruge|have|vide|sende) (?:det|dem|tal\w*)"
        r"|hvorfor spoerger (?:du|i)(?: om det| om tal\w*)?|why do you ask"
        r"|hvad (?:skal|bruger) (?:i|du) (?:bruge )?(?:det|dem|tal\w*) til|hvad bruges (?:de|det|tal\w*) til"
        r"|hvem (?:skal have|faar|ser|kan se|laeser) (?:dem|tal\w*|mine tal|vores tal)|hvem (?:skal have|faar) det"
        r"|why do you need (?:it|them|the figures|this)|who (?:gets|sees) (?:them|the figures)|what are they for)"
    ),
    LATER: re.compile(
        rf"{OPENS}(?:(?:kan|maa) (?:jeg|vi|man) (?:godt )?(?:rette|aendre|lave om paa) (?:det|dem|tal\w*)"
        r"(?: (?:senere|bagefter|igen|endnu))*"
        r"|can (?:i|we) (?:correct|change) (?:it|them|the figures)(?: (?:later|again))*)"
    ),
}
"""Folded. "hvem ser det?" is of all that one writes: `people.asked_often` knows it, of everybody."""
LONGEST = 70


@dataclass(frozen=True, slots=True)
class AskedBack:
    what: str
    meets: Day
    whom: tuple[str, ...]


def asks(text: str) -> str:
    """WHY or LATER; an empty string where words ask neither."""
    return phrase_in(text, ASKS, LONGEST)


def answer(work: Work, what: str) -> AskedBack | None:
    """None where no figures are asked of whoever writes, and none were delivered by them."""
    if work.actor is None:
        return None
    asked = round_asked(work, work.actor.id)
    held = work.session.get(Round, asked) if asked else latest_round(work)
    if held is None or not (asked or any(each.answered_by == work.actor.id for each in held.owed(work.plan))):
        return None
    return AskedBack(what, held.meets, whom_to_ask(work))
