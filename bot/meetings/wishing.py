"""What is told of a meeting, put as the wish that it is: "mødet er flyttet til kl. 13.30" wants it moved."""

import re

from bot.language.atoms.normalise import fold
from bot.language.times.named import HOUR, with_times
from bot.meetings import asking, picking
from bot.work import Work

LONGEST = 120
MOVED = re.compile(
    r"(?:hov[, ]+)?(?P<what>[^?:,.]{4,40}?) (?:(?:er|bliver|er blevet) (?:flyttet|rykket|udsat) til"
    r"|(?P<starts>starter)(?: først)?)"
    r"\s*(?P<when>[^?]{1,60}?)(?: i stedet(?: for)?)?[ .!]*",
    re.IGNORECASE,
)
""" "mødet er flyttet til kl. 13.30": told, and not asked for."""


def may_be(text: str) -> bool:
    """Whether words may tell such a thing; most do not, and cost no look into the database."""
    return asking.says_call(text) or told_moved(text) != ("", "")


def wish(work: Work, text: str) -> str:
    """ "flyt mødet til kl. 13.30"; "indkald styregruppen" where whoever says so calls any; else as it is."""
    if asking.says_call(text) and picking.calls_any(work):
        return f"indkald {text if asking.names_a_meeting(work, text) else f'mødet {text}'}"
    what, when = told_moved(text)
    return f"flyt {what} til {when}" if what and asking.names_a_meeting(work, what) else text


def told_moved(text: str) -> tuple[str, str]:
    """What is said to be at another time, and when; empty where words say no such thing."""
    found = MOVED.fullmatch(text.strip()) if len(text) <= LONGEST else None
    if found is None or (found["starts"] and with_times(fold(found["when"]))[0].tag not in (HOUR, "digits")):
        return "", ""
    return found["what"], found["when"]
