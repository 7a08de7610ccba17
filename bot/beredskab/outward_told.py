"""Reads that somebody of the group wants others told: "skriv til beboerne, at …". Pure."""

import re
from typing import NamedTuple

from bot.beredskab.gate import CARETAKERS, DEPARTMENT_BOARDS, RESIDENTS, STAFF
from bot.language.atoms.normalise import fold

LONGEST = 900
WHO = {
    RESIDENTS: r"beboer(?:e|ne)|naboer(?:ne)?|lejer(?:e|ne)|folk|familierne|(?:the )?(?:residents|neighbours|tenants)",
    DEPARTMENT_BOARDS: r"afdelingsbestyrelse(?:n|r|rne)?|(?:the )?department boards?",
    STAFF: r"medarbejder(?:e|ne)|personalet|kollegerne|(?:the )?staff",
    CARETAKERS: r"ejendomsmest(?:er|ren|re|rene)|varmemest(?:er|ren|re|rene)|viceværte(?:r|rne|n)|(?:the )?caretakers?",
}
ANYBODY = "|".join(rf"(?P<{audience}>{names})" for audience, names in WHO.items())
TELLS = re.compile(
    r"(?:(?:kan|vil|gider|skal|bør|må|can|could|should) (?:du|vi|jeg|i|nogen|man|you|we|i) (?:lige |ikke |please )?)?"
    r"(?:skrive?|sende?|give?|sige?|fortæl(?:le)?|informere?|orientere?|advarer?|advare|meld(?:e)?|underrette?|bede?"
    r"|write|send|tell|inform|warn|let)"
    r"(?: (?:en |et |a )?(?:besked|sms|meddelelse|information|info|note|message))?"
    r"(?: ud)?(?: (?:til|to))? (?:alle |all )?"
    rf"(?:{ANYBODY})(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
WORDS = re.compile(
    r"(?: (?:besked|information|know))?(?: ud)?(?: i \w+)?"
    r"(?: ?[,:–-] ?(?:at |that )?| (?:om|på)? ?(?:at|that) )(?P<words>.{8,})",
    re.IGNORECASE | re.DOTALL,
)


class Wanted(NamedTuple):
    audience: str
    words: str
    """What they are to be told; empty where that is not said, or asked."""


def wanted(text: str) -> Wanted | None:
    """Whom somebody wants told, and what. None where nobody is to be told anything."""
    said = " ".join(text.split())
    if len(said) > LONGEST or not _names_anybody(said):
        return None
    found = TELLS.fullmatch(said)
    if found is None:
        return None
    audience = next(each for each in WHO if found[each])
    words = WORDS.fullmatch(found["rest"]) if "?" not in said else None
    return Wanted(audience, _sentence(words["words"]) if words else "")


# -- inside --


def _names_anybody(said: str) -> bool:
    return re.search(ANYBODY, said, re.IGNORECASE) is not None and fold(said)[:1].isalpha()


def _sentence(words: str) -> str:
    """With a capital letter in front and a full stop behind."""
    said = words.strip()
    return f"{said[0].upper()}{said[1:]}{'' if said[-1] in '.!' else '.'}"
