"""Words about one of several reports that are shown with their numbers: "ret 2 til 14", "nr. 3 skal slettes"."""

import re
from typing import NamedTuple

LAST = 0
ORDINALS = {
    1: "første|foerste|først|first", 2: "anden|andet|second", 3: "tredje|third", 4: "fjerde|fourth", 5: "femte|fifth",
    LAST: "sidste|last",
}  # fmt: skip
NAMED = "|".join(ORDINALS.values())
MONTH = "(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|o[kc]t|nov|dec)"
BEGINS = re.compile(
    r"[^\w#]*+(?:(?:nej|hov|ups|undskyld|men|og|no|sorry)[^\w#]++)?"
    r"(?P<does>(?:ret|rettelse|vis|se|aabn|åbn|open|slet|fjern|drop|correct|show|delete|remove)[^\w#]++(?:til )?)?"
    rf"(?:(?P<nr>nr\.?|nummer|no\.?|number|#)?\s*(?P<number>[1-9])\b(?!\s*[./]\s*\d)(?!\.?\s*{MONTH})"
    rf"|(?:(?:den|det|the) )?(?P<named>{NAMED})\b)"
    r"(?: (?:til|er|var|skal være|skulle være|to|was|is|should be)\b)?[\s:=.,]*(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
DROPS = re.compile(r"slet|fjern|drop|delete|remove", re.IGNORECASE)
GOES = re.compile(
    r"\W*(?:(?:skal|må|can|should|must) )?(?:gerne )?(?:slettes?|fjernes?|væk|ud|go|be deleted)\W*", re.IGNORECASE
)
POLITE = re.compile(r"\W*(?:tak|igen|please)?\W*", re.IGNORECASE)


class Told(NamedTuple):
    """Which of them is spoken of, and what is to become of it."""

    number: int
    """From 1; LAST for the last one."""
    drops: bool
    words: str
    """The correction; empty: it is only shown."""


def told(text: str) -> Told | None:
    """None where no number is plainly that of a line: "2 nye familier" is a report of its own."""
    found = BEGINS.fullmatch(text)
    if found is None or not (found["does"] or found["nr"] or found["named"]):
        return None
    rest, drops = found["rest"].strip(), found["does"] is not None and DROPS.match(found["does"]) is not None
    goes = GOES.fullmatch(rest) is not None
    if (found["named"] and not (found["does"] or goes)) or (drops and not POLITE.fullmatch(rest)):
        return None
    return Told(_number(found), drops or goes, "" if goes else rest)


def _number(found: re.Match[str]) -> int:
    if found["number"]:
        return int(found["number"])
    return next(n for n, names in ORDINALS.items() if found["named"].lower() in names.split("|"))
