"""Words about one of several reports that are shown with their numbers: "ret 2 til 14", "nr. 3 skal slettes"."""

import re
from typing import NamedTuple

from bot.language.atoms.normalise import Folded, normalise
from bot.language.atoms.numbers import ENGLISH, ENGLISH_ORDINALS, ORDINALS, number_word
from bot.language.atoms.tokens import tokenise
from bot.language.times.meanings import Meanings
from bot.language.times.months import MONTHS

LAST = 0
MOST = 9
LONGEST_MONTH = 20
NAMED = Meanings(
    {word: number for word, number in (ORDINALS | ENGLISH_ORDINALS).items() if number <= MOST}
    | {"foerst": 1}
    | dict.fromkeys(("sidste", "sidst", "last"), LAST)
)
BEGINS = re.compile(
    r"[^\w#]*+(?:(?:nej|hov|ups|undskyld|men|og|no|sorry)[^\w#]++)?"
    r"(?P<does>(?:ret|rettelse|vis|se|aabn|open|slet|fjern|drop|correct|show|delete|remove)[^\w#]++(?:til )?)?"
    r"(?:(?P<nr>nr\.?|nummer|no\.?|number|#)?\s*(?P<number>[1-9])\b(?!\s*[./]\s*\d)"
    r"|(?:nr\.?|nummer|number) (?P<spelt>[a-z]{2,5})\b|(?:(?:den|det|the) )?(?P<named>[a-z]{4,10})\b)"
    r"(?: (?:til|er|var|skal vaere|skulle vaere|to|was|is|should be)\b)?[\s:=.,]*(?P<rest>.*)",
    re.DOTALL,
)
DROPS = re.compile(r"slet|fjern|drop|delete|remove")
GOES = re.compile(r"\W*(?:(?:skal|maa|can|should|must) )?(?:gerne )?(?:slettes?|fjernes?|vaek|ud|go|be deleted)\W*")
POLITE = re.compile(r"\W*(?:tak|igen|please)?\W*")


class Told(NamedTuple):
    """Which of them is spoken of, and what is to become of it."""

    number: int
    """From 1; LAST for the last one."""
    drops: bool
    words: str
    """The correction; empty: it is only shown."""


def told(text: str) -> Told | None:
    """None where no number is plainly that of a line: "2 nye familier" is a report of its own, "ret 3. sept" a day."""
    folded = normalise(text)
    found = BEGINS.fullmatch(folded.text)
    number = _number(found) if found else None
    if found is None or number is None:
        return None
    rest, drops = found["rest"].strip(), found["does"] is not None and DROPS.match(found["does"]) is not None
    goes = GOES.fullmatch(rest) is not None
    if (found["named"] and not (found["does"] or goes)) or (drops and not POLITE.fullmatch(rest)):
        return None
    return Told(number, drops or goes, "" if goes else _as_written(text, folded, found))


def _number(found: re.Match[str]) -> int | None:
    if found["number"]:
        is_of_line = found["does"] or found["nr"]
        return int(found["number"]) if is_of_line and not _is_month(found["rest"]) else None
    if found["spelt"]:
        number = number_word(found["spelt"]) or ENGLISH.get(found["spelt"])
        return number if number and number <= MOST else None
    return NAMED.of(found["named"])


def _is_month(rest: str) -> bool:
    words = tokenise(rest[:LONGEST_MONTH])
    return bool(words) and MONTHS.of(words[0].text) is not None


def _as_written(text: str, folded: Folded, found: re.Match[str]) -> str:
    start, end = found.span("rest")
    return text[slice(*folded.span(start, end))].strip() if end > start else ""
