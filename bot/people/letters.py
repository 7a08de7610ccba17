"""Words to somebody by name, which were meant for another chat: "Kære Hanne, tak for i går, vi ses på fredag"."""

import re
from dataclasses import dataclass

from bot.language.atoms.normalise import fold
from bot.language.word_sets import word_set
from bot.people.model import TELLING_LITTLE
from bot.work import Work

NAME = r"[A-ZÆØÅ][a-zæøåéüö]{1,14}(?:[ -][A-ZÆØÅ][a-zæøåéüö]{1,14})?"
TO = re.compile(
    rf"\W*(?:(?:[Kk]ære|[Kk]aere|[Dd]ear) (?P<dear>{NAME}|[a-zæøå]{{2,14}})"
    rf"|(?:[Hh]ej(?:sa)?|[Gg]odmorgen|[Gg]od ?dag|[Hh]i|[Hh]ello) (?P<hi>{NAME}))"
    rf"(?:(?: og |, | & )(?P<more>{NAME}))?\s*[,.!:;\n]"
)
NOBODY = word_set(
    "alle allesammen venner naboer beboere frivillige folk jer dig i du igen sekretariat sekretariatet redaktion"
    " redaktionen bot robot all everybody friends you there again",
    of_reader=False,
)
"""Who is greeted so is nobody by name."""
PERSONAL = re.compile(
    r"\b(?:tak for (?:sidst|i (?:gaar|dag|aftes|lordags|soendags)|maden|mad|hjaelpen|hjaelp|besoeget|snakken|din|dit"
    r"|invitationen|kaffen|en (?:dejlig|god|hyggelig))|(?:vi )?ses(?: vi)?|(?:kommer|kan|vil|har|er|skal|gider|maa) du"
    r"|knus|kram|k\.?h\.?|hilsen|hilsner|mvh|vh|tillykke|god bedring|ring(?:er)? til mig|hvordan gaar det"
    r"|thank you for|see you|are you|can you|will you|best wishes|regards|love)\b"
)
"""What one says to a person, folded."""
LONGEST = 1000
OPENING = 60


@dataclass(frozen=True, slots=True)
class Letter:
    """It reports nothing."""

    to: str
    reports: bool
    """Whoever wrote it may report."""


def to_somebody(text: str) -> str:
    """The name of whoever is written to; empty where the words are to nobody by name, or say nothing personal."""
    found = TO.match(text[:OPENING]) if len(text) <= LONGEST else None
    name = (found["dear"] or found["hi"]) if found else ""
    if not found or fold(name) in NOBODY or not PERSONAL.search(fold(text)[found.end() - 1 :]):
        return ""
    return name[:1].upper() + name[1:]


def hear(work: Work, text: str) -> Letter | None:
    """Words to somebody by name; a report that somebody signs is a report, and the bot has a name, too."""
    name = to_somebody(text)
    if not name or fold(name) == fold(work.programme.bot_name) or work.read(text).reports:
        return None
    return Letter(name, reports=not work.who.roles <= TELLING_LITTLE)
