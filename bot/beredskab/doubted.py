"""A word of alarm that may be none: "er der noget der brænder?", "det brænder på", "slagsmål om den sidste kage".

Only words that are this and nothing else are doubted, and only where they name no place: every other alarm opens the
screen at once.
"""

from bot.beredskab.doubt_vocabulary import SAID, SETS
from bot.beredskab.reading import kind_in, where_in
from bot.language.atoms.normalise import fold
from bot.language.times.named import with_times
from bot.sayings import Sayings
from bot.work import Work

SAYINGS = Sayings(SETS, SAID)
LONGEST = 90
ANYWHERE = frozenset({"begins"})
""" "vi skyder sæsonen i gang i Parken kl. 18": with a place and an hour, too."""
HARMLESS = frozenset({"over_treats", "begins", "to_be_told"})
"""What may have other words around it, but none of harm: "slagsmål om den sidste kage, en er slået ned"."""


def may_be_a_figure(text: str) -> bool:
    said = SAYINGS.said(text, LONGEST)
    if said in HARMLESS and SAYINGS.stands_in(with_times(fold(text)), "harm"):
        return False
    return said in ANYWHERE or (said != "" and not any(map(str.isdigit, text)))


def doubted(work: Work, text: str) -> str:
    """The kind of crisis that the words may tell of; an empty string where it is plain that they do."""
    if not may_be_a_figure(text):
        return ""
    where = where_in(work, text)
    placed = (where.area or where.place) and SAYINGS.said(text, LONGEST) not in ANYWHERE
    return "" if placed else kind_in(work.plan.beredskab, text)
