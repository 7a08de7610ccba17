"""Who somebody is, asked by anybody: those who lead are named with their role; of all others one is sent to them."""

import re
from dataclasses import dataclass

from bot.language.atoms.normalise import fold
from bot.people.finding import leaders
from bot.people.model import LEADERS, Person
from bot.people.role_words import post_of
from bot.phrases import OPENS
from bot.plan.model import Plan
from bot.work import Work

NAMED = re.compile(
    r"^\W*(?:(?:[Hh]ej|[Oo]g|[Mm]en|[Oo]k)\W+)?(?:[Hh]vem er|[Hh]vem er det der|[Ww]ho is|[Ww]ho's) "
    r"(?P<name>[A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ][\w-]+)?)\W*$"
)
""" "hvem er Liv?", as it is written: a name has a capital."""
LEADS = re.compile(
    rf"{OPENS}(?:hvem (?:er|har vi som) (?:vores |jeres |den )?"
    r"(?:chef|chefen|leder|lederen|ansvarlig|ansvarlige|i sekretariatet)(?: her| for (?:planen|projektet|det her))?"
    r"|hvem (?:leder|styrer|bestemmer)(?: her| planen| projektet| det her)?"
    r"|hvem (?:kan|skal|maa) (?:jeg|man|vi) (?:ringe|spoerge|skrive|kontakte|tale med)(?: til)?"
    r"|who (?:is in charge|leads|can i (?:call|ask|talk to)|is the boss)(?: here)?)\W*"
)
POST = re.compile(r"(?:hvem er|who is|who are)(?: vores| our| the)? (?P<post>.+?)\W*$")
LONGEST = 70


@dataclass(frozen=True, slots=True)
class Known:
    """Who leads, or the one of them that was asked for; `named`: the question was answered."""

    people: tuple[tuple[str, tuple[str, ...]], ...]
    plan: Plan
    named: bool


def name_asked(text: str) -> str:
    """ "Liv", of "hvem er Liv?"."""
    found = NAMED.match(text) if len(text) <= LONGEST else None
    return found["name"] if found else ""


def may_ask(text: str) -> bool:
    """Whether words may ask who somebody is; most do not, and cost no look at rows."""
    folded = fold(text)
    return len(text) <= LONGEST and bool(name_asked(text) or LEADS.fullmatch(folded) or POST.match(folded))


def asked(work: Work, text: str) -> Known | None:
    """None where they ask something else."""
    folded, name = fold(text), name_asked(text)
    if work.actor is None:
        return None
    found = POST.match(folded)
    post = post_of(work.plan, found["post"]) if found else None
    lead = leaders(work)
    if name and (one := [each for each in lead if fold(name) in (fold(each.name), fold(each.name.split()[0]))]):
        return _known(work, one, named=True)
    if post is not None and post.role in LEADERS:
        return _known(work, [each for each in lead if post.role in each.roles(work.now)] or lead, named=True)
    if LEADS.fullmatch(folded):
        return _known(work, lead, named=True)
    return _known(work, lead, named=False) if name or (post is not None and post.role) else None


def _known(work: Work, found: list[Person], *, named: bool) -> Known:
    people = tuple((each.name, tuple(sorted(each.roles(work.now) & LEADERS))) for each in found)
    return Known(people, work.plan, named)
