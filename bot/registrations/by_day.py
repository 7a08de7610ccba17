"""A report that is told apart by nothing but its day, its month or its number: "slet fredagen", "november var 1"."""

from typing import NamedTuple

from bot.language.atoms.normalise import fold
from bot.language.atoms.tokens import Atom
from bot.language.times.named import with_times
from bot.sayings import Sayings

LONGEST = 70
DROP, SHOW, PUT, DROP_MANY = "drop", "show", "put", "drop_many"
VERBS = {DROP: "slet", SHOW: "vis", PUT: "ret", DROP_MANY: "slet"}
"""As whoever looks for the report has them (bot.registrations.finding)."""
SETS = {
    "before": (
        "nej, hov, ups, nå, men, og, så, undskyld, no, oops, sorry, and, but, kan du, vil du, gider du, can you, "
        "could you, please, lige, godt, venligst"
    ),
    "behind": "tak, igen, please, thanks, venligst, i stedet, så",
    "drop": "<drops>, <drops> <now>",
    "drops": "slet, slette, fjern, fjerne, drop, droppe, delete, remove",
    "goes": "skal slettes, kan slettes, skal væk, skal ud, skal fjernes, should go, must go, should be deleted",
    "wrong": "er forkert, passer ikke, er ikke rigtig, is wrong",
    "show": "vis, vise, åbn, åbne, gem, gemme, save, show",
    "put": "<puts>, <puts> <now>",
    "puts": "ret, rette, ændr, ændre, correct, change",
    "now": "lige, bare, også, igen, venligst, just, also, please",
    "it": "den, det, meldingen, it, the, that, den ene, the one",
    "of": "fra, om, i, på, den, from, on, of, in, for",
    "when": "<a_day>, _, _ måned",
    "which": "<it> <of> <when>, <it> <when>, <of> <when>, <when>",
    "was": "var, er, blev, skal være, skulle være, was, is, were, should be",
    "to": "til, to",
    "with": "med, with, på, of",
    "so_many": "<digits>, <numeral>, nul, ingen, zero, nobody",
}
SAYINGS = Sayings(
    SETS,
    {
        DROP_MANY: "<drop> <it> <with> <so_many> _?, <drop> <it> _? <with> <so_many> _?",
        DROP: "<drop> <which>, <which> <goes>",
        SHOW: "<show> <it> <of> <when>, <show> <it> <a_day>, <which> <wrong>",
        PUT: "<put> <which> <to> <so_many>, <which> <was> <so_many>",
    },
)
NOBODY = frozenset({"nul", "ingen", "zero", "nobody"})


class Said(NamedTuple):
    """What is to become of it, the words that tell which one, and a number."""

    verb: str
    which: str
    """Folded; empty where it is told apart by its number."""
    number: int | None
    """What it is to be, or where it is told apart by that: what it is."""


def told(text: str) -> Said | None:
    """None where the words say anything else. Whether they name a day the reader knows."""
    folded = fold(text)
    atoms = with_times(folded) if len(text) <= LONGEST else ()
    name = SAYINGS.told(atoms) if atoms else ""
    if not name:
        return None
    number = next((at for at in reversed(range(len(atoms))) if _number(atoms[at]) is not None), None)
    if name in (DROP, SHOW):
        return Said(VERBS[name], folded, None)
    if number is None:
        return None
    return Said(VERBS[name], folded[: atoms[number].start] if name == PUT else "", _number(atoms[number]))


def _number(atom: Atom) -> int | None:
    if atom.text in NOBODY:
        return 0
    return int(atom.value) if atom.tag in ("digits", "numeral") and atom.value is not None else None
