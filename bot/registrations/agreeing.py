"""Whoever is shown a report and asked whether to save it may say so in words, too: "ja", "gem den", "nej tak, slet"."""

import re

from bot.language.atoms.normalise import fold
from bot.language.word_sets import word_set

YES, NO, DROP = "yes", "no", "drop"
LONGEST = 6
"""Words; whoever writes more corrects something."""
HANDS = frozenset("👍👌✅")
SAVES = word_set(
    "ja jep jo jada ok okay oki gem gemme gemt save yes yep opret passer stemmer korrekt rigtigt correct",
    of_reader=False,
)
SAVING = frozenset({"gem", "gemme", "gemt", "save"})
DROPS = word_set("slet drop annuller annuler fortryd glem delete cancel slettes slette fjern fjerne", of_reader=False)
REFUSES = word_set("nej naeh no forkert wrong", of_reader=False)
SMALL = word_set(
    "det den dem alt alle hele begge sammen allesammen bare gerne tak og er fint helt saa lige venligst igen"
    " kan vil gider du godt can you please it that is all both them",
    of_reader=False,
)


def says_save(text: str) -> bool:
    """ "gem den", where "ja" may be said of anything."""
    return meant(text) == YES and not SAVING.isdisjoint(re.findall(r"\w+", fold(text)))


def meant(text: str) -> str:
    """YES, NO or DROP; an empty string where the words say anything else, or more than one of them."""
    words = re.findall(r"\w+", fold(text))
    if not words:
        return YES if HANDS & set(text) else ""
    told = {word for word in words if word not in SMALL}
    if len(words) > LONGEST or not told:
        return ""
    if told <= SAVES:
        return YES
    return DROP if told <= DROPS | REFUSES and told & DROPS else NO if told <= REFUSES else ""
