"""What is moved by a sentence, and to when or where: "fællesspisningen på torsdag er flyttet til fredag"."""

import re

from bot.announcements.ending import without_end
from bot.language.atoms.normalise import fold
from bot.language.times.named import DAY, HOUR, first_day, with_times
from bot.language.word_sets import word_set

MOVED = re.compile(
    r"(?:(?:vi |jeg |we |i )?(?:flytter|rykker|udsætter|flyt|ryk|udsæt|ret|ændr|move|postpone) )?(?P<what>.+?)"
    r"(?: (?:(?:er|bliver|blev|is|was|has been) )?(?:flyttet|rykket|udsat|flyttes|rykkes|udsættes|moved|postponed))?"
    r"(?: fra (?:på )?\w+)? (?:til|to) (?P<to>(?:på )?.+)",
    re.IGNORECASE | re.DOTALL,
)
"""What is moved, and to when; one of the verbs must be there (`MOVES`)."""
MOVES = re.compile(r"\b(?:flyt|ryk|skub|udsæt|udsat|moved?\b|postpone)\w*\b|^\W*(?:ret|ændr) ", re.IGNORECASE)
INSTEAD = re.compile(
    r"(?P<what>.{2,60}?) (?:bliver|er|holdes|starter|begynder|slutter|varer|mødes|skal være|is|will be|starts|ends)\b"
    r"(?P<to>.{3,80})",
    re.IGNORECASE | re.DOTALL,
)
TAKES = r"(?:vi |jeg |we )?(?:tager|holder|laver|gør|tag|take|hold) (?P<what>.{3,40}?)"
TAKEN = re.compile(rf"{TAKES} (?P<to>(?:på|i(?! stedet)|den|d\.|kl|on|at)\b.{{3,60}})", re.IGNORECASE | re.DOTALL)
""" "vi tager gåturen på torsdag i stedet"."""
BEFORE_A_DAY = re.compile(rf"{TAKES}(?: (?:på|i|den|d\.|on))?", re.IGNORECASE | re.DOTALL)
""" "vi tager gåturen", and then the day."""
SHIFTED = re.compile(r"\b(?:i stedet(?: for)?|først|alligevel|nu|instead|now)\b", re.IGNORECASE)
""" "fællesspisningen bliver i stedet på fredag", "natløbet starter først kl. 23"."""
IN_ITS_STEAD = re.compile(r"\b(?:i ?stedet|hellere|instead|rather)\b", re.IGNORECASE)
BEGINS = re.compile(r"\b(?:start|begynd|begin|slut|end)\w*", re.IGNORECASE)
LONGEST, FEW = 90, 7
WHEN_OR_WHERE = re.compile(
    r" (?:(?:allerede|først|nu|også|her|henne|already|til|slut) )*(?:i|på|ved|hos|fra|in|at (?=\d)|from|\d+)\b",
    re.IGNORECASE,
)
BEFORE_A_TIME = frozenset({"allerede", "foerst", "nu", "ogsaa", "her", "henne", "already", "til", "slut"})
""" "banko begynder kl. 18.30"; not "banko begynder at blive populært i Vangdalen"."""
BEFORE_IT = word_set("og men saa hov naa nej and but so no oh", of_reader=False)
IT = word_set("den det it arrangementet", of_reader=False)
WE = word_set("vi we", of_reader=False)
BARE_HOUR = re.compile(r" (?:til|to) (?P<hour>[1-9]|1\d|2[0-3])\W*$", re.IGNORECASE)
BARE = re.compile(r"\W*\d+\W*")
""" "ret fællesspisningen til 31" tells of people, and of no day."""


def moves(text: str) -> tuple[str, str]:
    """What is moved, and to when or where; twice nothing where the words move nothing."""
    rest = without_end(text)  # "er først slut kl. 22" begins when it did
    if is_whole(text):
        what, to = _parts(MOVED.match(text))
    else:
        what, to = _instead(rest) if SHIFTED.search(rest) else ("", "")
    return ("", "") if BARE.fullmatch(to) else (what, to)


def told_anew(text: str) -> tuple[str, str]:
    """ "banko begynder kl. 18.30", "fastelavn bliver i Kulturhuset": what, and when or where."""
    parts = INSTEAD.fullmatch(text) if len(text) <= LONGEST and "?" not in text else None
    if parts is None or len(parts["to"].split()) > FEW or not _tells_when_or_where(parts["to"]):
        return "", ""
    return parts["what"], parts["to"]


def told_of_it(text: str) -> str:
    """The same of what was shown last: "den slutter kl. 17", "vi starter halv elleve"; when, of "we" only that."""
    what, to = told_anew(text)
    said = [each for each in re.findall(r"\w+", fold(what)) if each not in BEFORE_IT]
    if said in ([each] for each in WE):
        return to if any(each.tag == HOUR for each in with_times(fold(to))) else ""
    return to if said in ([each] for each in IT) else ""


def bare_hour(text: str) -> str:
    """ "kl. 8" of "move it to 8", where it may be no day and nobody who came."""
    found = BARE_HOUR.search(text)
    return f"kl. {found['hour']}" if found else ""


def _instead(text: str) -> tuple[str, str]:
    """ "vi tager gåturen torsdag i stedet", "fællesspisningen bliver i stedet på fredag": the shorter name."""
    day = first_day(text)
    taken = BEFORE_A_DAY.fullmatch(text[:day].rstrip()) if day < len(text) else None
    ways = [(taken["what"], text[day:])] if taken else []
    if found := TAKEN.fullmatch(text) or INSTEAD.fullmatch(text):
        ways.append(_parts(found))
    return min(ways, key=lambda way: len(way[0]), default=("", ""))


def _parts(found: re.Match[str] | None) -> tuple[str, str]:
    return (found["what"], found["to"]) if found else ("", "")


def _tells_when_or_where(to: str) -> bool:
    said = (each.tag for each in with_times(fold(to)) if each.text not in BEFORE_A_TIME)
    return WHEN_OR_WHERE.match(to) is not None or next(said, "") in (DAY, HOUR)


def is_whole(text: str) -> bool:
    """Whether words say that it is moved."""
    return MOVES.search(text) is not None


def lasts_as_long(text: str) -> bool:
    """Whether all of it is held later or earlier: "kl. 15 i stedet"; "starter først kl. 18" ends when it did."""
    return is_whole(text) or (IN_ITS_STEAD.search(text) is not None and BEGINS.search(text) is None)
