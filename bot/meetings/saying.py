"""What a few words say to an invitation: yes, no, or who comes instead. What leaves a doubt is asked about: pure."""

import re
from functools import lru_cache

from bot.language.atoms.normalise import fold
from bot.meetings import later_vocabulary, own_words_vocabulary
from bot.meetings.model import NO, YES
from bot.people.courtesy import acknowledges
from bot.sayings import Sayings

FIRMLY_NO = re.compile(r"(?:(?:hej|hi|kaere|tak)\b[ ,!]*(?:\w+[ ,!]+)?)?(?:nej|naeh?|afbud|no)\b")
DOUBT = re.compile(
    r"\?|^(?:hv\w+|kan (?:du|i|vi|man)|skal (?:vi|jeg|man)|er (?:der|det|vi))\b|\bkan godt (?:lide|forstaa|se)\b|"
    r"\bkan (?:\w+ ){0,4}ikke (?:sige|love|svare|finde|se|aabne|huske|laese|forstaa|faa|logge|sende|trykke|blive|vente|"
    r"komme (?:ind|paa))\b|"
    r"\b(?:maaske|muligvis|ved (?:\w+ ){0,2}ikke|nok ikke|proever|haaber (?:at|paa|jeg)|hvis|vender tilbage|"
    r"finder ud af|kommer an paa|maybe|perhaps|not sure|if)\b"
)
"""Also what one cannot do with an agenda or a link, which says nothing of coming."""
SAYS_NO = re.compile(
    r"\bafbud\b|\b(?:kan|kommer|deltager|naar|vil|skal)\b(?! (?:du|i|man)\b)(?: \w+){0,4}? ikke\b|"
    r"\bikke (?:\w+ )?(?:komme|deltage|vaere med)\b|"
    r"\b(?:forhindret|bortrejst|sygemeldt|(?:er|bliver|ligger) (?:\w+ ){0,2}syg|paa ferie)\b|"
    r"\b(?:melder? fra|springer over|et nej)\b|"
    r"^desvaerre ikke\b|"
    r"\b(?:cannot|can't|won't|not coming|not able)\b"
)
SAYS_YES = re.compile(
    r"^(?:kommer|coming)\b|\b(?:ja|jo|jep|yes|(?:jeg|vi) kommer|kommer (?:gerne|selvfoelgelig)|deltager|er med|vi ses|"
    r"passer (?:\w+ ){0,2}(?:fint|godt)|kan (?:jeg |vi )?godt|jeg (?:kan|er der)|i am coming|i'm coming|i will come)\b"
)
SOMEBODY = (
    r"(?:(?:vores|min|mit|mine|hans|hendes|deres|jeres|our|my|his|her|their|the) (?:\w+ )?\w+"
    r"|(?!moede|ingen|tiden|dagen|datoen|invitation)[a-z]{3,}(?:en|erne|ene))"
)
DOES = r"(?:er|kan|kommer|bliver|ligger|deltager|is|are|can|cannot|comes)"
OF_OTHERS = re.compile(
    r"\W*+(?:(?:hej|hi|desvaerre|ja|tak|den|d|on|paa|i|\d++|(?:man|tirs|ons|tors|fre|loer|soen)dag"
    r"|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|morgen|dag)\b\W*+)*+"
    rf"(?:{SOMEBODY} {DOES}|{DOES} {SOMEBODY})\b"
)
""" "vores købmand er syg den 27. februar", "købmanden kan ikke": of somebody else, who is not invited; folded."""
CLAUSE = re.compile(r"[,.;!\n]|\b(?:men|og|for|fordi|da|but|and|because)\b")
ALL_OF_IT = re.compile(
    r"(?:(?:ok|okay|fint|super|det er (?:fint|ok|i orden)|selvfoelgelig|naturligvis|tak)[ ,.!]*){1,3}"
)
UNSURE = re.compile(
    r"\W*(?:(?:hej|hi|tak|ja|jo|hm+|oeh?)\b\W*)*(?:"
    r"(?:(?:jeg|vi) )?(?:(?:kommer|deltager|kan)(?: nok| godt)? )?"
    r"(?:maaske|muligvis|formentlig|sandsynligvis|maybe|perhaps)"
    r"|(?:(?:jeg|vi) )?(?:kommer|deltager) (?:nok|formentlig|hvis (?:jeg|vi) kan)"
    r"|(?:(?:det )?(?:jeg|vi) )?(?:er )?(?:ikke sikker|i tvivl|usikker)"
    r"|(?:det )?(?:(?:jeg|vi) )?ved (?:jeg |vi )?(?:det )?(?:ikke(?: endnu)?|endnu ikke)(?: rigtig(?:t)?)?"
    r"|(?:(?:jeg|vi) )?(?:proever at komme|haaber (?:at|paa at|jeg|vi)(?: kan)? (?:komme|kan|kunne)"
    r"|skal lige (?:se|finde ud af|tjekke)|vender tilbage|finder ud af det)|det kommer an paa"
    r"|(?:i )?(?:might|may) (?:come|be able)|(?:i am |i'm )?not sure|i (?:do not|don't) know(?: yet)?"
    r"|i(?:'ll| will) (?:try|let you know|see))\b[^?]*"
)
"""Somebody who cannot say yet, folded."""
HANDS = frozenset("👍👌✅🙋")
MEETING = re.compile(r"\bmoede[rt]?|\bmeeting")
HOW = Sayings(later_vocabulary.SETS, later_vocabulary.SAID)
IN_OWN_WORDS = Sayings(own_words_vocabulary.SETS, own_words_vocabulary.SAID)
HALF, MYSELF = "half", "myself"
LONGEST_HOW = 120
"""Characters."""
LONGEST = 12
"""Words of a message that may answer an invitation to which it is no reply."""
SURELY = re.compile(r"\b(?:(?:jeg|vi) kommer|deltager|deltage|afbud|forhindret|ikke (?:\w+ )?(?:komme|vaere med))\b")
SMALL = re.compile(
    r"(?:\b(?:ja|nej|jeg|vi|kommer?|kan|ikke|desvaerre|godt|gerne|deltager?|afbud|melder|maa|med|vaere|tak|hej|ok|det|den|"
    r"passer|fint|dag|der|til|alligevel|bare|selvfoelgelig|heller|saa|men|fra|er|forhindret|sender|ses)\b|[^a-z0-9])*"
)
"""Words that say no more than yes or no."""


@lru_cache(maxsize=16)
def meaning(text: str) -> str:
    """YES or NO; an empty string where it is neither, or both. Every noun that may be meant asks it of a message."""
    plain = fold(text).strip()
    if says_how(text) == MYSELF:
        return YES  # "nej lad være, jeg kommer selv"
    if not FIRMLY_NO.match(plain):
        plain = _of_oneself(plain)
    rest = SAYS_NO.sub(" ", plain)
    if FIRMLY_NO.match(plain):
        return "" if SAYS_YES.search(rest) else NO
    if says_how(text):
        return YES
    if DOUBT.search(plain):
        return ""
    comes = bool(SAYS_YES.search(rest) or ALL_OF_IT.fullmatch(rest) or (HANDS & set(text) and not plain.isalpha()))
    if rest != plain:
        return "" if comes else NO
    return YES if comes else ""


def _of_oneself(plain: str) -> str:
    """Without the clauses of which somebody else is the subject."""
    clauses = CLAUSE.split(plain)
    own = [each for each in clauses if not OF_OTHERS.match(each)]
    return plain if len(own) == len(clauses) else ", ".join(own).strip(" ,")


@lru_cache(maxsize=16)
def says_how(text: str) -> str:
    """HALF: "jeg kommer, men først kl. 13.30", "jeg er en halv time forsinket", "… men må gå kl. 14".

    MYSELF: "så kommer jeg selv alligevel". Else empty.
    """
    return HOW.said(text, LONGEST_HOW)


@lru_cache(maxsize=16)
def implied(text: str) -> str:
    """YES or NO where words say so of the day of a meeting: "jeg er på kursus den dag", "27/2 er fint"."""
    return IN_OWN_WORDS.said(text, LONGEST_HOW)


def unsure(text: str) -> bool:
    """ "jeg kommer måske", "ved det ikke endnu": neither yes nor no, and said so in a few words."""
    plain = fold(text).strip()
    return len(plain.split()) <= LONGEST and not any(map(str.isdigit, plain)) and UNSURE.fullmatch(plain) is not None


def nods(text: str) -> bool:
    """ "fint", "ok", "det er i orden": which takes back no answer that was given."""
    return ALL_OF_IT.fullmatch(fold(text).strip()) is not None or acknowledges(text)


def says_why(text: str) -> bool:
    """Whether a no has more words than it takes to say so."""
    return SMALL.fullmatch(fold(text)) is None


def surely(text: str) -> bool:
    """Whether the words alone can hardly be about anything but a meeting: it is named, or nothing else is."""
    plain = fold(text)
    if len(plain.split()) > LONGEST:
        return False
    return bool(MEETING.search(plain) or "afbud" in plain) or (SURELY.search(plain) is not None and not says_why(text))
