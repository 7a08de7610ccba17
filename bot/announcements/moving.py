"""What is moved by a sentence, and to when or where: "fællesspisningen på torsdag er flyttet til fredag"."""

import re

MOVED = re.compile(
    r"(?:(?:vi |jeg |we |i )?(?:flytter|rykker|udsætter|flyt|ryk|udsæt|ret|ændr|move|postpone) )?(?P<what>.+?)"
    r"(?: (?:(?:er|bliver|blev|is|was|has been) )?(?:flyttet|rykket|udsat|flyttes|rykkes|udsættes|moved|postponed))?"
    r"(?: fra (?:på )?\w+)? (?:til|to) (?P<to>(?:på )?.+)",
    re.IGNORECASE | re.DOTALL,
)
"""What is moved, and to when; one of the verbs must be there (`MOVES`)."""
MOVES = re.compile(r"\b(?:flyt|ryk|udsæt|udsat|moved?\b|postpone)\w*\b|^\W*(?:ret|ændr) ", re.IGNORECASE)
INSTEAD = re.compile(
    r"(?P<what>.{3,60}?) (?:bliver|er|holdes|starter|begynder|slutter|varer|skal være|is|will be|starts|ends)\b"
    r"(?P<to>.{3,80})",
    re.IGNORECASE | re.DOTALL,
)
TAKEN = re.compile(
    r"(?:vi |jeg |we )?(?:tager|holder|laver|gør|tag|take|hold) (?P<what>.{3,40}?)"
    r" (?P<to>(?:på|i|den|d\.|kl|on|at)\b.{3,60})",
    re.IGNORECASE | re.DOTALL,
)
""" "vi tager gåturen på torsdag i stedet"."""
SHIFTED = re.compile(r"\b(?:i stedet(?: for)?|først|alligevel|nu|instead|now)\b", re.IGNORECASE)
""" "fællesspisningen bliver i stedet på fredag", "natløbet starter først kl. 23"."""
LONGEST, FEW = 90, 7
WHEN_OR_WHERE = re.compile(
    r" (?:(?:allerede|først|nu|også|her|henne|already|til|slut) )*"
    r"(?:i|på|ved|hos|kl\.?|klokken|fra|in|at (?=\d)|from|\d)\b",
    re.IGNORECASE,
)
""" "banko begynder kl. 18.30"; not "banko begynder at blive populært i Vangdalen"."""
BARE = re.compile(r"\W*\d+\W*")
""" "ret fællesspisningen til 31" tells of people, and of no day."""


def moves(text: str) -> tuple[str, str]:
    """What is moved, and to when or where; twice nothing where the words move nothing."""
    instead = (TAKEN.fullmatch(text) or INSTEAD.fullmatch(text)) if SHIFTED.search(text) else None
    parts = MOVED.match(text) if is_whole(text) else instead
    return (parts["what"], parts["to"]) if parts and not BARE.fullmatch(parts["to"]) else ("", "")


def told_anew(text: str) -> tuple[str, str]:
    """ "banko begynder kl. 18.30", "fastelavn bliver i Kulturhuset": what, and when or where."""
    parts = INSTEAD.fullmatch(text) if len(text) <= LONGEST and "?" not in text else None
    if parts is None or not WHEN_OR_WHERE.match(parts["to"]) or len(parts["to"].split()) > FEW:
        return "", ""
    return parts["what"], parts["to"]


def is_whole(text: str) -> bool:
    """Whether all of it is moved, as long as it is; "starter først kl. 18" ends when it did."""
    return MOVES.search(text) is not None
