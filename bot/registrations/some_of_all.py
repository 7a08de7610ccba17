"""Some of those who came, by a word of their own: "der var 12 vegetarer", of 29, is no new number of all."""

import re
from collections.abc import Sequence

from bot.language.atoms.normalise import fold
from bot.language.atoms.tokens import Atom
from bot.language.reading import Answer, Ask
from bot.language.times.named import with_times
from bot.language.vocabulary import danish_nouns, english
from bot.plan.model import Plan
from bot.registrations.came import PEOPLE
from bot.registrations.facts import Facts
from bot.registrations.on_top import ALSO
from bot.sayings import Sayings

WHY = "some"
"""Why it is asked how many came: those who are named may be some of them."""
LONGEST = 80
NUMBERS = ("digits", "numeral")
PARTED = re.compile(r",|\b(?:og|samt|and)\b")
"""What stands between two numbers; folded."""
EVERYBODY = ("who:people", "who:adults", "who:children", "who:volunteers", "kin", "kin:2", "kin:3")
"""What all who came are called, and those of whom a number is kept beside that of all."""
SETS = {
    "before": "nej, hov, ja, jo, ups, men, undskyld, no, oops, well, but, sorry, og, and, så, so",
    "so_many": "<digits>, <numeral>",
    "came": (
        "der var, det var, vi var, de var, der kom, det er, der er, vi er, vi blev, der deltog, vi havde, there were, "
        "there was, it was, we were, they were, we had"
    ),
    "small": (
        "også, kun, bare, nok, vist, faktisk, egentlig, jo, da, ca, cirka, omkring, also, only, just, actually, about"
    ),
    "everybody": ", ".join(
        dict.fromkeys(
            name.strip()
            for words in (danish_nouns.WORDS, english.WORDS)
            for tag in EVERYBODY
            for name in words.get(tag, "").split(",")
            if name.strip()
        )
    ),
    "in_all": (
        "i, på, til, ved, om, kl, klokken, hos, med, inkl, inklusive, incl, altså, så, faktisk, alligevel, tror, vist, "
        "nok, cirka, ca, ialt, totalt, sammen, tilsammen, samlet, plus, og, eller, men, ikke, kun, bare, mere, flere, "
        "færre, mindre, ekstra, kom, deltog, mødte, spiste, dukkede, denne, jo, da, dog, nu, ud, den, undskyld, mener, "
        "mente, talte, ifølge, efter, stk, styk, stykker, hvoraf, heraf, deraf, af, sorry, at, in, on, to, for, "
        "total, all, and, or, but, not, including, with, actually, altogether, came, joined, ate, more, less, fewer, "
        "who came, who ate, der kom, der deltog, der spiste, der var, som kom, som deltog, som spiste, hvor, var det, "
        "var vi, var der, var med, was it, were there, were we, of us in, of us at, of us on, of us altogether"
    ),
    "linking": (
        "fra, uden, over, under, der, som, var, er, from, without, over, under, who, of, were, was, are, nye, ny, new"
    ),
}
COUNT = "<came>? <small>? <so_many>"
ALL, SOME = "all", "some"
SAID = {
    ALL: (
        f"{COUNT} <in_all> …?, {COUNT} <everybody> …?, {COUNT} <~linking> <everybody> …?, "
        f"{COUNT} <~linking> <~linking> <everybody> …?, {COUNT} of us"
    ),
    SOME: f"{COUNT} _ …?",
}
SAYINGS = Sayings(SETS, SAID)


def asks_if_all(plan: Plan, facts: Facts, found: Answer, text: str) -> Ask | None:
    """Were they all who came? None where words name everybody, as many as were told of or more, or no number. Pure."""
    field, known = facts.counted()
    told = found.fields[field].value if field in found.fields else None
    if known is None and told is not None and ALSO.search(fold(text)) and names_some(text):
        return Ask(field, (told,), WHY)
    if known is None or not isinstance(told, int | float) or not 0 < told < known or not _counts_people(plan, facts):
        return None
    if ALSO.search(fold(text)) or not names_some(text) or not _units(plan, facts).isdisjoint(fold(text).split()):
        return None
    return Ask(field, (type(told)(known), told), WHY)


def names_some(text: str) -> bool:
    """Whether words count people by a word that may be said of a part of them: "12 vegetarer", "5 drenge og 3 piger";
    "8 unge og 2 voksne" are all."""
    pieces = [with_times(each) for each in PARTED.split(fold(text))] if len(text) <= LONGEST else []
    counted = [each for each in pieces if any(atom.tag in NUMBERS for atom in each)]
    return bool(counted) and all(map(_names_some, counted))


def _names_some(atoms: Sequence[Atom]) -> bool:
    one = sum(each.tag in NUMBERS for each in atoms) == 1
    return one and SAYINGS.told(atoms) == SOME


def _counts_people(plan: Plan, facts: Facts) -> bool:
    return facts.participants is not None or facts.kind == "newcomer" or not PEOPLE.isdisjoint(_units(plan, facts))


def _units(plan: Plan, facts: Facts) -> set[str]:
    """The words by which the plan counts this."""
    known = plan.criteria.get(facts.criterion)
    if known is None:
        return set()
    named = (*known.words.units, *(one for both in known.unit.values() for one in both))
    return {word for each in named for word in fold(each).split()}
