"""What a second doer does as the first, and nobody says twice: "SSP ringer til skolen, Karen til pressen". Pure."""

import re

NAME = r"[^\W\d_a-zæøåéüö][\w-]*+"
WHO = rf"{NAME}(?: {NAME})?"
SHALL = r"(?:skal|må|kan|vil|bør|must|should|shall|can|will)"
LINK = r"(?P<link>til|fra|med|hos|efter|i|på|om|to|with|from|for|about)"
FIRST = re.compile(rf"\W*{WHO} (?P<does>(?:{SHALL} )?\w+) {LINK} \S")
NEXT = re.compile(rf"(?P<who>{WHO}) {LINK} \S.*", re.DOTALL)


def whole(before: str, part: str) -> str:
    """ "Karen ringer til pressen", said in full; empty where the words say something else."""
    first, rest = FIRST.match(before), NEXT.match(part)
    if first is None or rest is None or first["link"] != rest["link"]:
        return ""
    return f"{rest['who']} {first['does']}{part[rest.end('who') :]}"
