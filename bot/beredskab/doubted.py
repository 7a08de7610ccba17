"""A word of alarm that may be none: "er der noget der brænder?", "det brænder på", "der er brand i den".

Only words that are this and nothing else are doubted, and only where they name no place: every other alarm opens the
screen at once.
"""

from bot.beredskab.doubt_vocabulary import SAID, SETS
from bot.beredskab.reading import kind_in, where_in
from bot.sayings import Sayings
from bot.work import Work

SAYINGS = Sayings(SETS, SAID)
LONGEST = 90


def may_be_a_figure(text: str) -> bool:
    return not any(map(str.isdigit, text)) and SAYINGS.said(text, LONGEST) != ""


def doubted(work: Work, text: str) -> str:
    """The kind of crisis that the words may tell of; an empty string where it is plain that they do."""
    if not may_be_a_figure(text):
        return ""
    where = where_in(work, text)
    return "" if where.area or where.place else kind_in(work.plan.beredskab, text)
