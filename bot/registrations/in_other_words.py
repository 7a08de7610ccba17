"""Corrections in which a number stands for other people than it seems: "12 altså med hende", "de 5 kokke ikke talt med"."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from bot.language.atoms.normalise import fold
from bot.language.atoms.tokens import Atom
from bot.language.times.named import with_times
from bot.registrations.facts import Facts
from bot.sayings import Sayings

LONGEST = 120
SETS = {
    "before": "nej, hov, ja, jo, så, ups, men, undskyld, no, oops, well, but, so, sorry",
    "so_many": "<digits>, <numeral>",
    "then": "altså, så, faktisk, i alt, then, actually, in all",
    "came": "vi var, der var, det var, det er, vi er, vi blev, det bliver, det giver, we were, there were, it is, it was",
    "whose": "min, mine, mit, hans, hendes, vores, deres, en, et, den, my, his, her, our, their, a, the",
    "one": "hende, ham, dem, mig, os, dig, her, him, them, me, us, <whose> _",
    "with": "med, inklusive, inkl, with, including",
    "not_counted": (
        "ikke tælles med, ikke tælle med, ikke tælle dem med, ikke talt med, ikke regnet med, ikke regnes med, "
        "ikke medregnet, ikke talt, ikke tælles, ikke med i, tæl ikke, tæl dem ikke, not among, not counted, "
        "not to be counted, not count, not included, not in, don t count, dont count"
    ),
    "all": (
        "så <small>? <so_many>, så <came>? <so_many>, så <came> <small> <so_many>, i alt <small>? <so_many>, "
        "<so_many> i alt, so <small>? <so_many>, so <came>? <so_many>, in all <so_many>, <so_many> in all"
    ),
    "small": "kun, bare, kun lige, nok, only, just",
    "worked": (
        "kokke, kokkene, i køkkenet, køkkenholdet, køkkenfolk, lavede mad, vaskede op, opvaskere, hjælpere, "
        "hjælperne, hjalp, bag disken, in the kitchen, cooks, the cooks, helpers, helped, cooked, washed up"
    ),
    "how_many_worked": (
        "vi stod <so_many>, de var <small>? <so_many>, kokkene var <so_many>, hjælperne var <so_many>, "
        "<so_many> kokke, <so_many> hjælpere, <so_many> hjalp, <so_many> i køkkenet, <so_many> lavede mad, "
        "they were <so_many>, <so_many> of us, <so_many> cooks, <so_many> helpers, <so_many> helped, <so_many> in the kitchen"
    ),
    "we_were": "vi var <small>? <so_many>, we were <small>? <so_many>",
    "and": "og, and",
    "not": "ikke, not",
    "but": "men, but",
    "they": (
        "<came>, de har, de er, de var, de havde, de fik, der er, familien har, they have, they are, they had, "
        "there are, it was"
    ),
    "our_kitchen": (
        "<so_many> i køkkenet, vi var <perhaps>* <so_many> i køkkenet, vi stod <perhaps>* <so_many> i køkkenet, "
        "i køkkenet var vi <perhaps>* <so_many>, we were <perhaps>* <so_many> in the kitchen, "
        "vi var <perhaps>* <so_many> der <cooked>, vi var <perhaps>* <so_many> om at <cook>, "
        "we were <perhaps>* <so_many> who <cooked>, <so_many> of us <cooked>, <so_many> of us were <cooked>, "
        "<so_many> of us were in the kitchen"
    ),
    "cooked": (
        "lavede mad, lavede maden, kokkererede, kokkerede, stegte, bagte, vaskede op, ryddede op, serverede, hjalp, "
        "stod i køkkenet, dækkede bord, helping, helped, cooking, cooked, serving, served, washed up"
    ),
    "cook": "lave mad, lave maden, kokkerere, vaske op, rydde op, servere, hjælpe, dække bord",
    "us": ("os, os der <cooked>, vi, kokkene, hjælperne, de frivillige, us, the cooks, the helpers, the volunteers"),
    "there": "i køkkenet, in the kitchen, der <cooked>, who <cooked>",
    "children": "børnene, ungerne, børn, unger, the kids, the children, kids",
    "adults": "de voksne, voksne, the adults, the grown ups, adults",
    "helpers": (
        "hjælperne, de frivillige, kokkene, hjælpere, frivillige, kokke, antal frivillige, the helpers, the volunteers, "
        "the cooks, helpers, volunteers"
    ),
    "were": "var, er, blev, skal være, skulle være, skulle have været, were, are, should be",
    "perhaps": "vist, nok, kun, bare, jo, faktisk, egentlig, da, ca, cirka, about, only, actually",
    "of_them": "af dem, ud af dem, i alt, of them, in all",
    "make_it": (
        "gør det til, lav det til, lav det om til, sæt det til, skriv hellere, skriv, skriv bare, make it, make that, "
        "put it at, change it to"
    ),
    "number_is": "<the_number> er, <the_number> var, <the_number> skal være, the number is, the number was",
    "the_number": "tallet, antallet, det rigtige tal, det rigtige antal",
    "should_be": (
        "det skal være, det skulle være, det skulle have været, der skulle have været, der skulle stå, der skulle have "
        "stået, det burde være, it should be, it should have been, there should have been"
    ),
    "slip": "sorry, undskyld, mener jeg, mente jeg, skulle det være, skulle det have været, skulle der stå, i mean, i meant",
    "instead": "forkert tal, forkert antal, det var forkert, det er forkert, wrong number, that was wrong",
    "slipped": (
        "glemte, glemt, talte, talt, manglede, overså, dobbelt, med hjælper, med hjælpere, med hjælperne, med kokkene, "
        "forgot, forgotten, counted, missed, with the helpers, with helpers"
    ),
    "a_whole_kind": (
        "<forgot> <to_count>? <the>? <children>, <forgot> <to_count>? <the>? <adults>, "
        "<forgot> <to_count>? <the>? <helpers>"
    ),
    "forgot": "glemte, glemt, forgot, forgotten",
    "to_count": "at tælle, at skrive, at melde, at få, to count, counting",
    "the": "de, alle, også, the, all",
    "so_now": "så i alt <so_many>, så <came>? <small>? <so_many>, så <came> <small> <so_many>, so <came>? <small>? <so_many>",
    "in_place_of": "i stedet for, ikke, og ikke, instead of, not, and not",
}
IN_ALL, RATHER, SO_MANY, CHANGED, WITH_US = "in_all", "rather", "so_many", "changed", "with_us"
OF_SOME = {"children": "børn", "adults": "voksne", "helpers": "hjalp"}
BUT = "rather_"
"""Before the name of those of whom another number is told: "de har ikke 3 børn men 4"."""
SAID = {
    **{f"{BUT}{name}": f"<they>? <not> <so_many> <{name}> <but>? <they>? <perhaps>? <so_many>" for name in OF_SOME},
    **{name: f"<and>? <{name}> <were> <perhaps>? <so_many> <of_them>?" for name in OF_SOME},
    RATHER: "<came>? <not> <so_many> <but>? <came>? <so_many>",
    CHANGED: "<came>? <so_many> <in_place_of> <so_many>",
    SO_MANY: (
        "<make_it> <so_many>, <number_is> <perhaps>? <so_many>, <should_be> <perhaps>? <so_many>, <so_many> <slip>, "
        "<instead> <so_many>"
    ),
    WITH_US: "<came>? <perhaps>? <so_many> <with> <us> <so_many> <there>?",
    IN_ALL: "<came>? <then>? <so_many> <then>? <with> <one> <then>?, <came>? <so_many> <with> <one> <then>?",
}
SAYINGS = Sayings(SETS, SAID)
AS_TOLD = re.compile(
    r",? (?:(?:lige)?som jeg (?:skrev|meldte|sagde)(?: først| før| til at begynde med)?"
    r"|as i (?:wrote|said)(?: first| before)?)\W*$",
    re.IGNORECASE,
)
""" "det var i Parken, som jeg skrev først"."""
NO_NUMBER = re.compile(r"^\W*no\W+(?=(?:wait|sorry|actually|it|we|there|they|that)\b)", re.IGNORECASE)
""" "no it was Friday" tells of nobody who came, and not that nobody did."""
IS_WRONG = re.compile(
    r"^\W*(?:(?:nej|no)\W+)?\d{1,4} (?:er|var|is|was) (?:\w+ )?(?:forkert|wrong)\W*(?:men\W+|but\W+)?", re.IGNORECASE
)
""" "600 er forkert, det var 800": what is wrong is never what it was."""
STANDS_WRONG = re.compile(
    r"^.{0,40}?\b\d{1,4} (?P<who>[^\W\d]{3,20})\b.{0,60}?\b(?:det|that) (?:er|var|is|was) "
    r"(?:[^\W\d]{1,20} ){0,2}?(?:forkert|wrong)\W{1,5}"
    r"(?:(?:der|det|there|it) (?:er|var|skal være|were|was|is) )?(?:kun |only )?(?P<many>\d{1,4})\W{0,5}$",
    re.IGNORECASE | re.DOTALL,
)
""" "der står 24 frivillige, det er helt forkert, der var 4": of those who were named first."""
NUMBERS = ("digits", "numeral")
MOST_COOKS = 9
"""Of "vi var 4" beside the cooks; of more it is not clear whether all who came are meant."""
OF_ALL = ("de", "dem", "the", "those")
"""What stands before the number of all: "i de 42"."""


def in_other_words(text: str) -> str:
    """The same as the reader takes it: "ret til 12", "5 hjalp"; the words themselves where they are none of these."""
    if len(text) > LONGEST:
        return text
    text = IS_WRONG.sub("", STANDS_WRONG.sub(r"nej, \g<many> \g<who>", text))
    text = AS_TOLD.sub("", NO_NUMBER.sub("", text))
    atoms = with_times(fold(text))
    if said := SAYINGS.told(atoms):
        if said == WITH_US:
            came, worked = _numbers(atoms)
            return f"ret til {came} og {worked} hjalp"
        number = _numbers(atoms)[-1 if said.startswith(RATHER) else 0]
        if said.startswith(BUT):
            return f"nej, {number} {OF_SOME[said.removeprefix(BUT)]}"
        return f"{number} {OF_SOME[said]}" if said in OF_SOME else f"ret til {number}"
    if (number_now := _after_a_slip(atoms)) is not None:
        return f"ret til {number_now}"
    return _plainly(_apart(atoms)) or text


def _after_a_slip(atoms: Sequence[Atom]) -> int | None:
    """The number at the end of "glemte min søsters to børn, så 24"; but "glemte de frivillige, så 4" is of those."""
    placed, slips = _placed(atoms), SAYINGS.stands_in(atoms, "slipped")
    if not (placed and slips) or placed[-1][0] != len(_words(atoms)) - 1:
        return None
    if len(placed) == 1 and SAYINGS.stands_in(atoms, "a_whole_kind"):
        return None
    behind = max(slips[0], *(at for at, _ in placed[:-1]), 0)
    told = any(behind < at < placed[-1][0] for at in SAYINGS.stands_in(atoms, "so_now"))
    return placed[-1][1] if told else None


def may_be_either(text: str) -> int | None:
    """The one number of words about who is not counted, where it may be theirs as well as that of those who came."""
    apart = _apart(with_times(fold(text))) if len(text) <= LONGEST else None
    return apart.either if apart else None


def tells_apart(text: str) -> bool:
    """Whether some are said not to be counted among those who came, or how many stood in the kitchen."""
    return len(text) <= LONGEST and _apart(with_times(fold(text))) is not None


class _Apart(NamedTuple):
    """What is told of those who worked beside those who came."""

    came: int | None = None
    worked: int | None = None
    either: int | None = None


def _plainly(apart: _Apart | None) -> str:
    """An empty string where it is not clear who is counted."""
    if apart is None or (apart.came is None and apart.worked is None):
        return ""
    if apart.came is None:
        return f"{apart.worked} hjalp"
    return f"ret til {apart.came}" + (f" og {apart.worked} hjalp" if apart.worked is not None else "")


def _apart(atoms: Sequence[Atom]) -> _Apart | None:
    """What is told where some are said not to be counted; None where that is not said, or too many numbers are."""
    not_counted, worked = SAYINGS.stands_in(atoms, "not_counted"), SAYINGS.stands_in(atoms, "worked")
    in_all = _told_by(atoms, "all") if not_counted else set()
    if not (not_counted and (worked or in_all)) and not SAYINGS.stands_in(atoms, "our_kitchen"):
        return None
    numbers = dict(_placed(atoms))
    ours = {at for at in _told_by(atoms, "we_were") if numbers[at] <= MOST_COOKS}
    theirs = (_told_by(atoms, "how_many_worked") | ours) - in_all
    told = numbers.keys() - _of_all(atoms)
    left = told - in_all - theirs
    if max(len(in_all), len(theirs), len(left)) > 1 or (left and (in_all or theirs)):
        return None
    return _Apart(*(next((numbers[at] for at in found), None) for found in (in_all, theirs, left)))


def _told_by(atoms: Sequence[Atom], name: str) -> set[int]:
    """Where the numbers stand that phrases of that set tell: each is the first from where the phrase begins."""
    placed = [at for at, _ in _placed(atoms)]
    found = (next((at for at in placed if at >= start), None) for start in SAYINGS.stands_in(atoms, name))
    return {at for at in found if at is not None}


def _of_all(atoms: Sequence[Atom]) -> set[int]:
    """Where the numbers stand that were told before: "i de 42"."""
    words = _words(atoms)
    return {at for at, _ in _placed(atoms) if at and words[at - 1].text in OF_ALL}


def _words(atoms: Sequence[Atom]) -> list[Atom]:
    return [each for each in atoms if each.tag != "sign"]


def _placed(atoms: Sequence[Atom]) -> list[tuple[int, int]]:
    """Each number with its place among the words."""
    words = _words(atoms)
    english = {at for at, each in enumerate(words[:-1]) if (each.text, words[at + 1].text) == ("to", "be")}
    found = [(at, each) for at, each in enumerate(words) if each.tag in NUMBERS and at not in english]
    return [(at, int(each.value)) for at, each in found if each.value is not None]


def _numbers(atoms: Sequence[Atom]) -> list[int]:
    return [number for _, number in _placed(atoms)]


def tells_another_number(text: str, facts: Facts) -> bool:
    """Whether a number is told that is none of these facts: whoever says so must hear that it was not understood."""
    known = {value for value in facts.to_json().values() if isinstance(value, int | float)}
    return not known.issuperset(_numbers(with_times(fold(text))))
