"""What words want of a meeting, or tell of it: "flyt styregruppen til fredag", "mødet er flyttet til kl. 13.30"."""

import re
from functools import lru_cache

from bot.announcements import moving, unnamed
from bot.language.atoms.normalise import fold
from bot.language.times.named import DAY, HOUR, with_times
from bot.meetings.wishing_vocabulary import POINTS, SAID, SETS
from bot.sayings import Sayings

GATHER, CALL, CANCEL, MOVE, NEW = "gather", "call", "cancel", "move", "new"
"""GATHER: a group is called without a word for it in front, "send indkaldelsen ud"."""
OF_IT = {unnamed.OFF: CANCEL, unnamed.PUT_OFF: MOVE, **dict.fromkeys(unnamed.MOVES, MOVE)}
SAYINGS, POINTING = Sayings(SETS, SAID), Sayings(SETS, POINTS)
RIDS = re.compile(
    r"\W*(?:ok |saa |og )?(?:(?:det|den|moedet) )?(?:rykkes|flyttes|skubbes|udskydes|udsaettes) (?:til|en|et|to)\b"
)
""" "rykkes til kl. 14"."""
LONGEST = 160
LONGEST_TOLD = 120


@lru_cache(maxsize=16)
def wanted(text: str) -> str:
    """One of these verbs; an empty string where words want nothing of the kind."""
    return SAYINGS.said(text, LONGEST) or (MOVE if told_moved(text) else "")


def points(text: str) -> bool:
    """ "flyt det til fredag": of whatever was shown last."""
    return bool(POINTING.said(text, LONGEST))


def wanted_of_it(text: str) -> str:
    """The same of what was shown last, which they do not name: "nej, fredag", "det bliver ikke til noget"."""
    told = moving.told_of_it(text) or ("?" not in text and RIDS.match(fold(text)))
    return OF_IT.get(unnamed.said(text), "") or (MOVE if told else "")


def told_moved(text: str) -> str:
    """What is said to be at another time: "mødet" of "mødet er flyttet til kl. 13.30"; else an empty string."""
    if "?" in text or len(text) > LONGEST_TOLD:
        return ""
    what, _ = moving.moves(text)
    anew, to = moving.told_anew(text)
    tags = {each.tag for each in with_times(fold(to))}
    return what or (anew if HOUR in tags and DAY not in tags else "")
