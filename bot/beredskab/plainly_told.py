"""Reads violence that is told in plain words, without any of a plan's own words for what counts as a crisis."""

import re
from collections.abc import Callable

from bot.beredskab.violence_vocabulary import EVERYDAY, NO_ALARM, VIOLENCE
from bot.language.atoms.normalise import fold
from bot.language.times.named import DAY, with_times
from bot.plan.beredskab import Beredskab
from bot.sayings import Sayings

ASSAULT, VANDALISM, FIRE, FIGHT = "overfald", "haervaerk", "brand", "slagsmaal"
"""Folded words for each, by which a plan may have a kind for it."""
MEANT = {"assault": ASSAULT, "fire": FIRE, "vandalism": VANDALISM, "fight": FIGHT}
WORDS = re.compile(r"[a-z]+")
MAY_BE = re.compile(
    r"kniv|pistol|vaaben|gevaer|machete|jernroer|koelle|ild|smadr|knus|smash|break|spark|slaa|slog|bank|taev|taesk"
    r"|overfald|kast|kyl|thr[eo]w|kick|beat|knock|knife|knives|gun|weapon|set fire|is fire|burning|flam|roeg "
    r"(?:ud|fra)|smoke|fight|op(?:pe)? (?:at|og) slaa"
)
"""One look tells nearly all that is ever written from these."""
TODAY = re.compile(r"\b(?:i dag|i aften|i nat|nu|today|tonight|now)\b")
LONGEST = 200
"""Characters: whoever sees it happen is brief."""
_SAYINGS = Sayings({**VIOLENCE, "no_alarm": NO_ALARM}, {})
_EVERYDAY = frozenset(WORDS.findall(fold(EVERYDAY)))


def kind_told(text: str, beredskab: Beredskab, kind: Callable[[list[str]], str]) -> str:
    """The kind that a plan has for violence told in plain words, or its last, which is for everything else.

    `kind`: which one the plan's own words name; an empty string where nothing of the sort is told.
    """
    word = violence_in(text)
    return word and (kind([word]) or next(reversed(beredskab.kinds)))


def violence_in(text: str) -> str:
    """ASSAULT, VANDALISM, FIRE or FIGHT, where words tell that it happens; an empty string where they tell, or ask, of
    anything else, or of another day."""
    said = fold(text)
    if len(text) > LONGEST or "?" in text or not MAY_BE.search(said) or not _EVERYDAY.isdisjoint(WORDS.findall(said)):
        return ""
    atoms = with_times(said)
    if any(each.tag == DAY for each in atoms) and not TODAY.search(said):
        return ""
    if _SAYINGS.stands_in(atoms, "no_alarm"):
        return ""
    return next((word for name, word in MEANT.items() if _SAYINGS.stands_in(atoms, name)), "")
