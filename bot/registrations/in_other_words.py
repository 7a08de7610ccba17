"""Corrections in which a number stands for other people than it seems: "12 altså med hende", "de 5 kokke ikke talt med"."""

import re
from collections.abc import Sequence

from bot.language.atoms.normalise import fold
from bot.language.atoms.tokens import Atom
from bot.language.times.named import with_times
from bot.registrations.facts import Facts
from bot.sayings import Sayings

LONGEST = 120
SETS = {
    "before": "nej, hov, ja, jo, så, ups, men, undskyld, no, oops, well, but, so, sorry",
    "so_many": "<digits>, <numeral>",
    "then": "altså, så, faktisk, i alt, then, actually, in all",
    "came": "vi var, der var, det var, det er, vi er, vi blev, det bliver, det giver, we were, there were, it is, it was",
    "whose": "min, mine, mit, hans, hendes, vores, deres, en, et, den, my, his, her, our, their, a, the",
    "one": "hende, ham, dem, mig, os, dig, her, him, them, me, us, <whose> _",
    "with": "med, inklusive, inkl, with, including",
    "not_counted": (
        "ikke tælles med, ikke tælle med, ikke tælle dem med, ikke talt med, ikke regnet med, ikke regnes med, "
        "ikke medregnet, ikke talt, ikke tælles, ikke med i, tæl ikke, tæl dem ikke, not among, not counted, "
        "not to be counted, not count, not included, not in, don t count, dont count"
    ),
    "worked": (
        "kokke, kokkene, i køkkenet, køkkenholdet, køkkenfolk, lavede mad, vaskede op, opvaskere, hjælpere, "
        "hjælperne, hjalp, bag disken, in the kitchen, cooks, the cooks, helpers, helped, cooked, washed up"
    ),
    "not": "ikke, not",
    "but": "men, but",
    "our_kitchen": "vi var <so_many> i køkkenet, vi stod <so_many> i køkkenet, we were <so_many> in the kitchen",
}
IN_ALL, RATHER = "in_all", "rather"
SAID = {
    RATHER: "<came>? <not> <so_many> <but>? <came>? <so_many>",
    IN_ALL: "<came>? <then>? <so_many> <then>? <with> <one> <then>?, <came>? <so_many> <with> <one> <then>?",
}
SAYINGS = Sayings(SETS, SAID)
AS_TOLD = re.compile(
    r",? (?:(?:lige)?som jeg (?:skrev|meldte|sagde)(?: først| før| til at begynde med)?"
    r"|as i (?:wrote|said)(?: first| before)?)\W*$",
    re.IGNORECASE,
)
""" "det var i Parken, som jeg skrev først"."""
NO_NUMBER = re.compile(r"^\W*no\W+(?=(?:wait|sorry|actually|it|we|there|they|that)\b)", re.IGNORECASE)
""" "no it was Friday" tells of nobody who came, and not that nobody did."""
NUMBERS = ("digits", "numeral")
OF_ALL = ("de", "dem", "the", "those")
"""What stands before the number of all: "i de 42"."""


def in_other_words(text: str) -> str:
    """The same as the reader takes it: "ret til 12", "5 hjalp"; the words themselves where they are none of these."""
    if len(text) > LONGEST:
        return text
    text = AS_TOLD.sub("", NO_NUMBER.sub("", text))
    atoms = with_times(fold(text))
    if SAYINGS.told(atoms):
        return f"ret til {_numbers(atoms)[0 if SAYINGS.told(atoms) == IN_ALL else -1]}"
    if (helped := _apart(atoms)) is not None:
        return f"{helped} hjalp"
    return text


def _apart(atoms: Sequence[Atom]) -> int | None:
    """How many worked, where they are told of apart from those who came."""
    counted = SAYINGS.stands_in(atoms, "not_counted") and SAYINGS.stands_in(atoms, "worked")
    if not (counted or SAYINGS.stands_in(atoms, "our_kitchen")):
        return None
    found = _numbers(atoms)
    if len(found) == 2:
        found = [each for at, each in _placed(atoms) if at == 0 or atoms[at - 1].text not in OF_ALL]
    return found[0] if len(found) == 1 else None


def _placed(atoms: Sequence[Atom]) -> list[tuple[int, int]]:
    return [(at, int(each.value)) for at, each in enumerate(atoms) if each.tag in NUMBERS and each.value is not None]


def _numbers(atoms: Sequence[Atom]) -> list[int]:
    return [number for _, number in _placed(atoms)]


def tells_another_number(text: str, facts: Facts) -> bool:
    """Whether a number is told that is none of these facts: whoever says so must hear that it was not understood."""
    known = {value for value in facts.to_json().values() if isinstance(value, int | float)}
    return not known.issuperset(_numbers(with_times(fold(text))))
