"""What something was called, told by a sentence: "det var snerydning"; what it was like is no name of it."""

from itertools import dropwhile

from bot.language.atoms.normalise import fold
from bot.language.word_sets import word_set
from bot.sayings import Sayings

ITS = word_set("det den it that", of_reader=False)
WAS = word_set("var er blev hed hedder kaldes was is", of_reader=False)
NO_MORE = word_set("bare jo vel nok vist faktisk en et den vores called just a an our", of_reader=False)
ENDS_A_COMMENT = ("gt", "dt", "vt", "mt", "lt")
""" "hyggeligt", "koldt", "sjovt": Danish says so of what it was like."""
CORRECTING = word_set("nej hov ups undskyld ja jo no oops sorry", of_reader=False)
COMMENTS = word_set(
    "rart skoent fint paent flot dejlig sjov trist super nice fun great lovely cold good fine", of_reader=False
)


EACH = "each"
NO_NAME = Sayings(
    {
        "before": (
            "nej, hov, ups, undskyld, vent, ja, jo, ok, øh, nå, åh, no, oops, sorry, wait, well, det var, det er, "
            "den var, it was"
        ),
        "behind": "tak, please, der, her, altså, jo, nok, vist",
        "joins": "og, men, eller, samt, and, but, or",
        "one": "anden, andet, andre, første, sidste, samme, her, der, ene, næste, other, first, last, same, next",
        "which": "den, det, de, dem, the, that, this, it",
        "about": "ca, cirka, omkring, kun, nok, vist, vi var, der kom, der var, about, around, only",
        "people": "stk, styk, stykker, personer, mennesker, deltagere, people",
        "so_many": "<digits>, <numeral>",
        "at": "på, i, ved, hos, ude på, ude i, nede på, nede i, inde i, ovre på, ovre hos, ovre i, on, in, at",
        "each": "begge, begge to, alle, både, both, all, each",
        "them": "dem, os, jer, dig, mig, them, us, me",
        "moves": "flyt, ryk, udsæt, udskyd, skub, aflys, afbestil, move, postpone, call off, cancel",
        "it": "det, den, arrangementet, it, that",
        "whose": "deres, vores, jeres, hans, hendes, min, mit, vor, dem, os, their, our, his, her, my",
    },
    {
        EACH: "<at>? <each> _?",
        "none": "_ <them>, <moves> <it> …?, <at> <whose> _?, <joins> …, "
        "<which> <one>* one?, <which> <one> <one>? one?, "
        "<about>* <so_many> <about>* <people>?",
    },
)
""" "og far til en af dem", "nej undskyld den anden", "35 cirka", "på deres bane", "begge områder", "ryk dem"."""
LONGEST = 60


def names_nothing(text: str) -> bool:
    """Whether words only go on, point at something else, or say how many: nothing is called so."""
    return NO_NAME.said(text, LONGEST) != ""


def means_each(text: str) -> bool:
    """ "begge områder", "alle steder": of several, and nothing is called so."""
    return NO_NAME.said(text, LONGEST) == EACH


def as_named(text: str) -> str:
    """ "snerydning" of "det var snerydning"; any other words as they are."""
    words = list(dropwhile(lambda each: fold(each).strip(",.!") in CORRECTING, text.split()))
    said = fold(" ".join(words[:2])).split() if len(words) > 2 else []
    if len(said) < 2 or said[0] not in ITS or said[1] not in WAS:
        return text
    return " ".join(dropwhile(lambda each: fold(each) in NO_MORE, words[2:])) or text


def comments(text: str) -> bool:
    """ "det var hyggeligt", "det var rigtig sjovt"."""
    named = as_named(text)
    last = fold(named.rstrip(" .!")).split()[-1:] if named != text else []
    return any(each.endswith(ENDS_A_COMMENT) or each in COMMENTS for each in last)
