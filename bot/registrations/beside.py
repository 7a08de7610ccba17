"""What stands beside those who are counted and counts nowhere: "22 unge og 3 virksomheder". It is not lost unheard."""

import re

from bot.language.word_sets import word_set
from bot.registrations.facts import Facts

BODIES = word_set(
    "virksomhed virksomheder firma firmaer forening foreninger institution institutioner organisation organisationer"
    " skole skoler klub klubber butik butikker samarbejdspartnere arbejdsgivere company companies business businesses"
    " association associations employers schools",
    of_reader=False,
)
""" "31 gæster og 3 kager" leaves nobody out."""
NUMBERED = re.compile(r"\b(?P<many>\d{1,3}) (?P<what>[^\W\d]{4,25})\b")


def uncounted(words: str, facts: Facts) -> str:
    """ "3 virksomheder", where the number of something else is told beside it and counts; else empty. Pure."""
    told = [(int(each["many"]), each["what"], each[0]) for each in NUMBERED.finditer(words)]
    if len(told) < 2 or facts.counted()[1] is None:
        return ""
    known = {value for value in facts.to_json().values() if isinstance(value, int | float)}
    return next((said for many, what, said in told if what.lower() in BODIES and many not in known), "")
