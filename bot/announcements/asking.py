"""Reads "hvad sker der i næste uge?" and "hvornår er der fællesspisning igen?": the calendar is the answer."""

import re

from bot.language.atoms.normalise import fold
from bot.language.times.named import with_times
from bot.language.word_sets import word_set

LONGEST = 90
"""Characters; whoever writes more tells something."""
IT = r"(?:det|den|der)"
ON = re.compile(
    r"(?:^|[,.;!–-])\s*(?:(?:men|og|ok|hej|saa)\W+)?(?:"
    r"hvad (?:sker|foregaar) der(?: (?:i|paa|her|naeste|snart|nu|denne|til)\b[^?]*)?\W*$"
    r"|hvornaar (?:er|holder|holdes|har|bliver|starter|begynder|kommer (?:der|(?:den |det )?naeste))"
    r" (?!jeg\b|min)[^?]+\?"
    r"|hvornaar er (?:der |den |det )?naeste (?!gang\b)[^?]{3,40}\W*$"
    rf"|hvad tid (?:er|starter|begynder) {IT}[^?]*\W*$"
    rf"|hvor (?:er|bliver|holdes|foregaar) {IT}(?: henne)?(?: i (?:dag|aften|morgen))?\W*$"
    r"|hvor (?:er|bliver|holdes|foregaar) (?!det\b|den\b|der\b|min|mit|dine?\b|jeres|i\b|vi\b|jeg\b|du\b)[^?]+\?"
    r"|hvad (?:har (?:jeg|vi)|staar der|er der)(?: lagt| skrevet| af mine)?(?: ind)? i (?:min )?kalenderen\W*$"
    r"|(?:er|sker|foregaar) der noget (?:i|paa|her|naeste|snart|denne|til|for)\b[^?]*\W*$"
    r"|hvad (?:er|sker) der for (?:boern|unge|voksne|aeldre|familier|pensionister|os)\b[^?]*\W*$"
    r"|(?:is there anything|what is there) for\b[^?]*\W*$"
    r"|what(?: is|'s) (?:on|happening)\b[^?]*\W*$|when (?:is|does) (?!my)[^?]+\?|where is (?!my)[^?]+\?)"
)


AWAY = word_set("ferie syg syge sygemeldt orlov barsel bortrejst vaek holiday sick ill", of_reader=False)
""" "hvornår er Asger på ferie?" """
OF_WHAT = re.compile(
    r"\b(?:hvornaar (?:er|holder|holdes|har|bliver|starter|begynder|kommer)|hvor (?:er|bliver|holdes|foregaar)"
    r"|when (?:is|does)|where is)\b(?P<what>.+)"
)
NO_NAME = word_set(
    "der det den de naeste igen noget nogen nogle snart her hos henne os i vi jeg man du paa til for en et af med gang"
    " arrangement arrangementet arrangementer aktivitet aktiviteten aktiviteter ting sker sket det nu og hvad foerste"
    " kommende sidste begynde starte begynder starter slut faerdig aabent lukket alle hele aar aaret uge ugen maaned"
    " the next thing event events activity on it there something anything again we you start begin does is",
    of_reader=False,
)
"""Words of a question by which nothing is called."""


WHETHER = re.compile(
    r"\W*(?:(?:men|og|ok|hej|saa)\W+)?(?:er der|bliver der|holder i|is there) "
    r"(?P<what>(?!nogen|nogle)[a-z]{4,30}(?: [a-z]{3,30})?)"
    r" (?:paa|i|den|naeste|denne|igen|snart|on|next|this)\b[^?]*\?\W*"
)
""" "er der fællesspisning på lørdag?", folded."""


def whether(text: str) -> str:
    """What it is asked of whether it is on, which may be no happening; empty where nothing such is asked."""
    found = WHETHER.fullmatch(fold(text)) if len(text) <= LONGEST else None
    return found["what"] if found else ""


def names_something(text: str) -> bool:
    """Whether it is asked when or where something is that has a name: "hvornår er det jul?", "hvor er skakklubben?"."""
    found = OF_WHAT.search(fold(text)) if len(text) <= LONGEST else None
    atoms = with_times(found["what"]) if found else ()
    return any(each.tag == "word" and len(each.text) > 1 and each.text not in NO_NAME for each in atoms)


def asks_what_is_on(text: str) -> bool:
    """Whether words ask what is coming, when or where; where somebody is who is away stands in no such calendar."""
    folded = fold(text) if len(text) <= LONGEST else ""
    return ON.search(folded) is not None and AWAY.isdisjoint(re.findall(r"\w+", folded))
