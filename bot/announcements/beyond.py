"""What is to be written of something that is coming, and that the calendar does not hold: "skriv, at der er kaffe"."""

import re

from bot.language.atoms.normalise import fold
from bot.phrases import OPENS

WRITES = re.compile(
    rf"{OPENS}(?:(?:kan|vil|gider|could|can) (?:du|you) )?(?:(?:husk|remember) (?:lige )?(?:at|to) )?"
    r"(?:skriv|tilfoej|noter|naevn|write|add|mention|note)e?"
    r"(?: (?:ogsaa|lige|gerne|bare|venligst|paa|ind|til|der|det|also|just|please|there|i kalenderen|in the calendar))*"
    r",? (?:at|that) (?P<what>.+)",
    re.DOTALL,
)
LONGEST = 160


HOUR = re.compile(
    rf"{OPENS}(?:(?:kan|vil|gider|could|can) (?:du|you) )?(?:skriv|ret|aendr|write|put)e?"
    r"(?: (?:det|den|it|lige|til|to))* (?P<when>(?:kl|klokken|at(?= \d))\b.{1,20}?)(?: i ?stedet| instead)?\W*"
)


def at_another_hour(text: str) -> str:
    """ "kl 15 i stedet" of "kan du skrive kl 15", folded; empty where no hour is to be written."""
    found = HOUR.fullmatch(fold(text)) if len(text) <= LONGEST else None
    return f"{found['when']} i stedet" if found else ""


def to_write(text: str) -> str:
    """ "man skal tage kage med" of "skriv at man skal tage kage med", folded; empty where nothing is to be written."""
    found = WRITES.fullmatch(fold(text)) if len(text) <= LONGEST else None
    return found["what"] if found else ""
