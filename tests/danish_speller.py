"""Spells numbers in Danish, written without a look at how the reader reads them: the tests' independent witness."""

from collections.abc import Iterator
from itertools import product

ONES = ["", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni"]
TEENS = ["ti", "elleve", "tolv", "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten"]
TENS = {
    2: ["tyve"],
    3: ["tredive", "tredve"],
    4: ["fyrre", "fyrretyve"],
    5: ["halvtreds", "halvtredsindstyve"],
    6: ["tres", "tresindstyve"],
    7: ["halvfjerds", "halvfjerdsindstyve"],
    8: ["firs", "firsindstyve"],
    9: ["halvfems", "halvfemsindstyve"],
}


def below_hundred(number: int) -> Iterator[str]:
    """Every spelling of 1 to 99: in one word and in three."""
    ten, one = divmod(number, 10)
    if number < 10:
        yield ONES[number]
        if number == 1:
            yield from ("et", "én", "ét")
    elif number < 20:
        yield TEENS[number - 10]
    elif one == 0:
        yield from TENS[ten]
    else:
        for unit, tens in product([ONES[one], "én"] if one == 1 else [ONES[one]], TENS[ten]):
            yield f"{unit}og{tens}"
            yield f"{unit} og {tens}"


def below_thousand(number: int) -> Iterator[str]:
    """Every spelling of 1 to 999."""
    hundred, rest = divmod(number, 100)
    if not hundred:
        yield from below_hundred(number)
        return
    counted = ONES[hundred] if hundred > 1 else "et"
    heads = [f"{counted} hundrede", f"{counted}hundrede"] + (["hundrede"] if hundred == 1 else [])
    for head in heads:
        if not rest:
            yield head
        for tail in below_hundred(rest) if rest else ():
            yield f"{head} og {tail}"
            if not tail.startswith("e") or tail.startswith("el"):
                yield f"{head} {tail}" if " " in tail or rest > 20 else f"{head} og {tail}"
            if " " not in head and " " not in tail:
                yield f"{head}og{tail}"


def spellings(number: int) -> Iterator[str]:
    """Every accepted spelling of 0 to 9999."""
    thousand, rest = divmod(number, 1000)
    if number == 0:
        yield "nul"
    elif not thousand:
        yield from below_thousand(number)
    else:
        counted = ONES[thousand] if thousand > 1 else "et"
        heads = [f"{counted} tusind", f"{counted}tusind", f"{counted} tusinde"] + (["tusind"] if thousand == 1 else [])
        for head in heads:
            if not rest:
                yield head
                continue
            joint = " og " if rest < 100 else " "
            for tail in below_thousand(rest):
                yield f"{head}{joint}{tail}"
