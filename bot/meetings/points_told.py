"""Reads that somebody wants a point on an agenda: "sæt parkering på dagsordenen", "tilføj et punkt: lyset". Pure."""

import re

from bot.language.word_sets import word_set

LONGEST = 400
AGENDA = re.compile(
    r"\b(?:på|paa|til|on|to) (?:den |the )?(?:næste |next |[\w-]+s ){0,2}(?:dagsorden(?:en)?|agenda(?:en)?)\b",
    re.IGNORECASE,
)
POLITE = word_set(
    "hej hi kære kan må vil gider skal bør kunne ønsker du vi jeg i man godt lige ikke også gerne please can could may"
    " you would like we i'd og så op",
    of_reader=False,
)
PUTS = word_set(
    "sæt sætte tilføj tilføje føj føje skriv skrive put putte tag tage få læg lægge have foreslå foreslår add get",
    of_reader=False,
)
ARTICLES = word_set("et en a an nyt ekstra endnu one more", of_reader=False)
POINTS = word_set("punkt emne item point ting dagsordenspunkt", of_reader=False)
SOMETHING = word_set("noget something", of_reader=False)
ABOUT = word_set("om about", of_reader=False)
FOR = r"(?: (?:til|for|i|på|hos|of) [^:?,]{3,40}?)?"
TOLD = re.compile(rf"{FOR}(?: ?[:,–-] ?| om | about )(?P<words>.{{3,}})", re.IGNORECASE)
NOT_TOLD = re.compile(rf"{FOR}(?: tak| please)?[ ,.!?]*", re.IGNORECASE)


def told(text: str) -> str | None:
    """What is to stand there; empty where it is not said yet; None where nothing of the kind is wanted."""
    said = " ".join(text.split())
    agenda = AGENDA.search(said) if len(said) <= LONGEST else None
    if agenda is None:
        return _headed(said)
    puts, what = _puts(said[: agenda.start()].split())
    after = said[agenda.end() :]
    if what is None or not (puts or what in ("", ":")):
        return None
    if what in ("", ":"):
        found = TOLD.fullmatch(after)
        return _bare(found["words"]) if found else "" if what and NOT_TOLD.fullmatch(after) else None
    return _bare(what) if NOT_TOLD.fullmatch(after) else None


# -- inside --


def _puts(words: list[str]) -> tuple[bool, str | None]:
    """Whether they ask to put something, and what: ":" where it is a point that is still to be told, empty where there
    is nothing at all."""
    left = list(words)
    while left and (left[0].lower().strip(",.!") in POLITE or (left[0].endswith(",") and len(left) < len(words))):
        left.pop(0)
    puts = bool(left) and left[0].lower() in PUTS
    left = left[1:] if puts else left
    left = left[:-1] if left and left[-1].lower() == "op" else left
    if len(left) == 1 and left[0].lower() in SOMETHING:
        return puts, ":"
    rest = list(left)
    while rest and rest[0].lower() in ARTICLES:
        rest.pop(0)
    if rest and rest[0].lower() in POINTS:
        rest.pop(0)
        if not rest:
            return puts, ":"
        return puts, " ".join(rest[1:]) if rest[0].lower() in ABOUT and rest[1:] else None
    return puts, " ".join(left)


def _headed(said: str) -> str | None:
    """ "dagsordenspunkt: parkering" """
    head, colon, words = said.partition(":")
    is_one = head.lower().split()[-1:] == ["dagsordenspunkt"] and len(head.split()) <= 2
    return _bare(words) if colon and is_one and len(words) > 2 else None


def _bare(words: str) -> str:
    return words.strip(" .!?:")
