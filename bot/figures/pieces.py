"""An answer about figures is cut into the things it says, before any of them is read as a number. Pure."""

import re
from collections.abc import Iterator

from bot.language.atoms.abbreviations import CUT_NOUNS, SHORT_WORDS
from bot.language.atoms.normalise import fold

BREAK = re.compile(r"\n|;|,(?!\d)|(?<=[^\W\d_]{2})\.(?=\s)|(?<=\d)\.(?=\s+[A-ZÆØÅ])|[.,;]\s*$")
REST = re.compile(
    r"(?<!\s)\s++(?:og|men|and|but)\s+(?="
    r"(?:det (?:andet|sidste)|den (?:anden|sidste)|de (?:andre|sidste|øvrige)|resten|the (?:rest|others?|last))\b)",
    re.IGNORECASE,
)
"""Where what is said of all others begins: "22 unge, og det andet kommer på fredag"."""
PARTED = re.compile(r"\b(\d{1,4}) ((?:[^\W\d]+ ){1,3})(ud af|out of)( de| the)? (\d{1,4})\b", re.IGNORECASE)
"""A share whose halves have words between them: "6 har gennemført ud af 7"."""
OF_THEM = re.compile(
    r"\b(?P<all>\d{1,4}) (?:[^\W\d]+ ){0,2}(?:færdige?|afsluttet|gennemført\w*|sluttede|finished|completed),?"
    r"(?: (?:og|hvoraf|heraf|and))? (?P<part>\d{1,4}) (?:af dem|of them)\b"
    r"(?: (?:er|har|blev|are|have|went|gik)(?: (?:kommet|gået))?\b)?",
    re.IGNORECASE,
)
"""A share of those who finished: "5 er færdige, og 4 af dem er kommet videre"."""
WHO = re.compile(r",\s*(?=(?:der|som) (?:har|ved|kender)\b)", re.IGNORECASE)
"""No comma of a list: "det er Mette, der har dem"."""
NEXT = re.compile(r"(?<!\s)\s++(?=\d{1,2}\s*(?:\)\s*|:\s+)\S)|(?<=\d)\s++(?=\d{1,2}\.\s+\d)")
"""Where the next one of a list begins, that is written in one line: "1) 12 2) 6 af 7"."""
SHORT = SHORT_WORDS - CUT_NOUNS
LISTED = re.compile(r"^\s*(?:nr\.?\s*)?(\d{1,2})\s*[.):]\s+(?=\S*\s*\w)", re.IGNORECASE)
SHARE = r"\d{1,4} ?(?:af|ud af|/|of|out of) ?(?:de |the )?\d"
BESIDE = re.compile(
    rf"(?<=\d)(?: {{1,2}}[-–/&+|·]? {{0,2}}| {{0,2}}[,&+|] {{0,2}})(?={SHARE})|(?<=[^\W\d_]) [-–/|·] (?={SHARE})",
    re.IGNORECASE,
)
"""Where a share stands beside another number: "7 / 6 af 7", "7+6 af 7", "7 familier - 6 af 7"."""
SLASHED = re.compile(r"(?<![\d/.,])(?P<part>\d{1,4}) ?/ ?(?P<whole>\d{1,4})(?!\d|/|[.,]\d)")
DATED = ("den", "d.", "pr.", "pr", "til", "fra", "inden", "siden", "senest", "kommer", "indtil", "on", "by", "until")
"""Before a day: "kommer 6/7" is no share."""
LONGEST_BEFORE = 12
MORE = re.compile(
    r"[,.;]? ?(?:(?:og|men|and|but) )?"
    r"(?:der kommer (?:nok |måske |sikkert |snart )*(?:flere|mere)|there will be more|more (?:are|will be) coming)"
    r"(?: til)?(?: (?:senere|endnu|snart|later|soon))?(?=\W?\s?$|[.,!;\n])",
    re.IGNORECASE,
)
""" "5, men der kommer flere" is a figure for the time being, and no promise of one."""
FOR_NOW = re.compile(r"\(?\b(?:indtil videre|foreløbigt?|for now|for the time being)\b\)?", re.IGNORECASE)
UNTIL_NOW = re.compile(r"\(?\b(?:indtil nu|lige nu|i alt|so far|in all)\b\)?", re.IGNORECASE)


def pieces(text: str, *, shares: bool) -> Iterator[str]:
    """One thing that is said after another; `shares`: one of the figures that are asked for has two numbers."""
    text = WHO.sub(" ", MORE.sub(" indtil videre", text))
    if shares:
        text = SLASHED.sub(_share, BESIDE.sub("\n", text))
    text = PARTED.sub(r"\1 \3 \5 \2", OF_THEM.sub(r"\g<part> af \g<all>", text))
    if LISTED.match(text):
        text = NEXT.sub("\n", text)
    return (part.strip() for part in _broken(REST.sub("\n", text)) if part.strip())


def for_now(piece: str) -> tuple[str, bool]:
    """The same without "indtil videre", and whether it was said; "i alt" and "lige nu" make a figure no other."""
    left, times = FOR_NOW.subn("", piece)
    return " ".join(UNTIL_NOW.sub("", left).split()), times > 0


def _broken(text: str) -> Iterator[str]:
    """Where one thing ends; a full stop behind a short word ("kl. 19", "ca. 40") ends none."""
    start = 0
    for found in BREAK.finditer(text):
        before = re.search(r"\w+$", text[: found.start()])
        if found[0] == "." and before and fold(before[0]) in SHORT:
            continue
        yield text[start : found.start()]
        start = found.end()
    yield text[start:]


def _share(found: re.Match[str]) -> str:
    """ "6/7" as "6 af 7"; what is written like a day, or is no part of it, stays."""
    part, whole = int(found["part"]), int(found["whole"])
    before = found.string[max(found.start() - LONGEST_BEFORE, 0) : found.start()].lower().split()
    return found[0] if part > whole or (before and before[-1] in DATED) else f"{part} af {whole}"
