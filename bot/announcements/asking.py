"""Reads "hvad sker der i næste uge?" and "hvornår er der fællesspisning igen?": the calendar is the answer."""

import re

from bot.language.atoms.normalise import fold

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
    r"|(?:er|sker|foregaar) der noget (?:i|paa|her|naeste|snart|denne|til)\b[^?]*\W*$"
    r"|what(?: is|'s) (?:on|happening)\b[^?]*\W*$|when (?:is|does) (?!my)[^?]+\?|where is (?!my)[^?]+\?)"
)


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


def asks_what_is_on(text: str) -> bool:
    """Whether words ask what is coming, when or where."""
    return len(text) <= LONGEST and ON.search(fold(text)) is not None
