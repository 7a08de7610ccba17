"""Quantities: how many is said, how exactly, and of whom."""

from collections.abc import Sequence

from bot.language.atoms.fractions import fraction_at, share_in_figures
from bot.language.atoms.near import one_error
from bot.language.atoms.numbers import ARTICLES, TENS, number_at
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.counts.count import Count
from bot.language.counts.hedges import hedged, hedges, is_article
from bot.language.counts.nobody import behind_none, is_nobody, is_unknown_thing, said_to_come
from bot.language.word_sets import tag_set

Atoms = Sequence[Atom]
NUMERALS = frozenset({"numeral", "numberish", "snes"})
HEAPS = frozenset({"half", "one_and_half", "snes"})
WHOLE_TENS = tuple(TENS)
MOST_NUMERALS = 8
"""Words of one number, "to tusind tre hundrede og fem og tyve"."""
ROUGH = frozenset({"et par", "nogle", "nogle faa", "a couple", "a couple of", "a few", "some", "flere"})
SAME = "same"
"""The noun of "samme som i april": a number that was told before."""
UNCOUNTED = "uncounted"
"""That of "glemte at tælle"."""
PLENTY = frozenset({"masser af", "en masse", "et hav af", "et vaeld af", "en hulens masse"})
AS_BEFORE = frozenset({"samme som", "det samme som", "samme antal som", "samme antal", "lige saa mange som"})
MOST = 9999
"""People, homes, meetings; a level (followers, visitors) may be more."""
PLAINLY = frozenset({"who", "plan", "in", "on", "came"})
"""Behind these a number counts what it seems to."""
WHOLLY = PLAINLY - {"in", "on"}
"""Behind these it can be nothing else; "14 på Flyvervej" is a house."""
JOINED = frozenset({"digits", "numeral", "numberish", "ordinal", "a"})
"""Behind "til" these are the end of a range, or of days."""
STARTS = tag_set(
    "numberish digits numeral approx atleast atmost between vague half one_and_half snes none from a fraction extra"
)
SLIPPED = frozenset("opi")
"""Letters beside 0 on a keyboard, or like 0 and 1; "5l" are litres."""


def is_plain(atoms: Atoms, at: int) -> bool:
    """Whether figures are a number and no part of a date, an hour or a range: "37 til spisning", "12 børn"."""
    if at + 1 == len(atoms):
        return True
    behind = atoms[at + 1].tag
    return behind in WHOLLY or (
        behind == "to" and tag_at(atoms, at + 2) not in JOINED and text_at(atoms, at + 2) not in ARTICLES
    )


def count_at(atoms: Atoms, at: int) -> tuple[Count, int] | None:
    """The quantity that begins at `at`, without its noun, and where it ends."""
    tag = atoms[at].tag
    if (tag == "vague" and not _is_no_number(atoms, at)) or (tag == "extra" and _is_some_more(atoms, at)):
        noun = SAME if atoms[at].text in AS_BEFORE else atoms[at].value or ""
        return Count(None, why="vague", noun=noun), _past_rough(atoms, at + 1)
    if tag == "digits" and (parts := fraction_at(atoms, at)):
        return Count(None, relation="ofwhich").but(fraction=parts), at + 3
    if tag == "digits" and (whole := share_in_figures(atoms, at)):
        return Count(atoms[at].value, relation="share").but(whole=whole), at + 3
    if tag == "fraction":
        return Count(None, relation="ofwhich").but(fraction=atoms[at].value), at + 1
    if tag == "approx" and tag_at(atoms, at + 1) == "fraction":
        return Count(None, relation="ofwhich").but(fraction=-1), at + 2
    if tag == "none" and (text_at(atoms, behind_none(atoms, at)) != "," or said_to_come(atoms, at)):
        return (Count(0).but(came="kom" in atoms[at].text.split()), at + 1) if is_nobody(atoms, at) else None
    said, start = (set(), at) if tag == "digits" else hedges(atoms, at)
    if tag != "digits" and (misspelt := _misspelt(atoms, start)):
        return misspelt
    number = _number(atoms, start)
    if number and (ranged := _range(atoms, number, said)):
        return ranged
    core = _core(atoms, start, number) if number else _heap(atoms, start)
    if core is None:
        return None
    count, end = core
    return hedged(count, said, atoms, end)


def _is_some_more(atoms: Atoms, at: int) -> bool:
    """ "18 voksne og flere børn": nobody knows how many; not "flere børn end sidst"."""
    beside = tag_at(atoms, at - 1) in ("and", "plus", "with") and tag_at(atoms, at - 2) == "who"
    named = tag_at(atoms, at + 1) == "who" and atoms[at + 1].value in ("adults", "children")
    return beside and named and tag_at(atoms, at + 2) != "word"


def _is_no_number(atoms: Atoms, at: int) -> bool:
    """ "at få de sidste med", "undskyld de mange stavefejl"."""
    if atoms[at].text in AS_BEFORE:  # "16 ambassadører, samme som i oktober"
        return text_at(atoms, at - 1) != ":"
    if atoms[at].text == "faa":
        return text_at(atoms, at - 1) == "at"
    if atoms[at].text in PLENTY:
        return tag_at(atoms, at + 1) == "word"  # "masser af slik tilbage", "en masse larm"
    return tag_at(atoms, at - 1) == "the" and is_unknown_thing(atoms, at + 1)


def thousands(atoms: Atoms, at: int) -> tuple[Count, int] | None:
    """ "1,187" as English has it."""
    parted = text_at(atoms, at + 1) == "," and tag_at(atoms, at + 2) == "digits" and len(atoms[at + 2].text) == 3
    if tag_at(atoms, at) != "digits" or not parted or not (atoms[at + 1].glued and atoms[at + 2].glued):
        return None
    return Count(1000 * atoms[at].value + atoms[at + 2].value), at + 3


def _past_rough(atoms: Atoms, at: int) -> int:
    """Past what a vague word makes rough too: "et par snese", "nogle og tyve"."""
    joined = at + 1 if text_at(atoms, at) in ("og", "and") else at
    rough = tag_at(atoms, at) in ("snes", "numeral") or (joined > at and tag_at(atoms, joined) in ("digits", "numeral"))
    couple = text_at(atoms, at - 1) in ROUGH
    return joined + 1 if couple and rough else at


def _misspelt(atoms: Atoms, at: int) -> tuple[Count, int] | None:
    """Number words of which one is mistyped: "fem og treeive" is asked about, never put right."""
    end = at + 1 if is_article(atoms, at) else at
    wrong: list[int | None] = []
    last = at + MOST_NUMERALS
    while end < last and _in_numeral(atoms, end):
        if atoms[end].tag == "numberish":
            wrong.append(atoms[end].value)
        end += 1
    if not wrong:
        return None
    options = (wrong[0],) if end == at + 1 and wrong[0] is not None else ()
    return Count(None, why="typo", options=options), end


def _in_numeral(atoms: Atoms, at: int) -> bool:
    joined = text_at(atoms, at) in ("og", "and", "-") and tag_at(atoms, at + 1) in NUMERALS
    return tag_at(atoms, at) in NUMERALS or joined


def _core(atoms: Atoms, at: int, number: tuple[int, int]) -> tuple[Count, int]:
    value, end = number
    if tag_at(atoms, end) == "snes":
        return Count(value * atoms[end].value), end + 1
    sign, after = text_at(atoms, end), tag_at(atoms, end + 1)
    if sign == "og" and after == "ordinal" and value < 10 and atoms[at].tag == "numeral":
        return Count(None, why="typo"), end + 2  # "fem og tredie" was meant as a number
    if sign == "og" and 0 < value < 10 and atoms[at].tag == "numeral" and _strange(atoms, end + 1):
        return Count(None, why="typo"), end + 2  # "otte og yrre"
    if (
        atoms[at].tag == "digits"
        and sign in (",", ".")
        and after == "digits"
        and atoms[end].glued
        and atoms[end + 1].glued
    ):
        money = sign == "," and len(atoms[end + 1].text) == 2
        return Count(None, why="money" if money else "ambiguous"), end + 2
    slipped = sign in SLIPPED and atoms[end].glued and (sign != "i" or after in ("who", "pieces"))
    if slipped and atoms[at].tag == "digits" and after != "sign":
        return Count(None, why="typo", options=(value,)), end + 1  # "3p kom" were thirty, or three
    return Count(value), end


def _strange(atoms: Atoms, at: int) -> bool:
    """Whether an unknown word stands there that is one letter from "tyve", "fyrre", "tres"."""
    unknown = tag_at(atoms, at) == "word" and atoms[at].value is None
    return unknown and one_error(atoms[at].text, WHOLE_TENS) is not None


def _number(atoms: Atoms, at: int) -> tuple[int, int] | None:
    tag = tag_at(atoms, at)
    if tag == "digits":
        scale = atoms[at + 1].value if tag_at(atoms, at + 1) == "numeral" else 0
        value = int(atoms[at].value)
        return (value * scale, at + 2) if scale in (100, 1000) and value < 100 else (value, at + 1)
    if tag == "numeral" or is_article(atoms, at):
        return number_at(atoms, at)
    return None


def _heap(atoms: Atoms, at: int) -> tuple[Count, int] | None:
    """ "en snes", "et dusin", "en halv snes", "halvanden snes", "et halvt hundrede"."""
    start = at + 1 if is_article(atoms, at) else at
    if tag_at(atoms, start) not in HEAPS:
        return None
    factor = {"half": 0.5, "one_and_half": 1.5}.get(tag_at(atoms, start))
    unit = start + 1 if factor else start
    if factor and is_article(atoms, unit):
        unit += 1
    if unit == at and (tag_at(atoms, at - 1) == "of" or is_unknown_thing(atoms, at - 1)):
        return Count(None, why="vague"), at + 1  # "a pcouple of dozen", "et apr snese"
    if tag_at(atoms, unit) == "snes" or (
        factor and tag_at(atoms, unit) == "numeral" and atoms[unit].value in (100, 1000)
    ):
        return Count(int((factor or 1) * atoms[unit].value)), unit + 1
    return None


def _range(atoms: Atoms, first: tuple[int, int], hedges: set[str]) -> tuple[Count, int] | None:
    """ "30-35", "20 til 25", "mellem 25 og 30", "syv-otte": `first` is the first number and where it ends."""
    joint = text_at(atoms, first[1])
    joints = ("og", "and", "-", "til") if "between" in hedges else ("-", "til", "to", "eller", "or", "/")
    second = _number(atoms, first[1] + 1) if joint in joints else None
    if second and joint == "/" and not atoms[first[1]].glued:  # "24 / 31" are two numbers
        return Count(None, why="conflict", options=(first[0], second[0])), second[1]
    if joint in ("til", "to", "eller", "or") and second is None:
        return None
    if second is None or not first[0] < second[0] <= max(first[0] * 4, first[0] + 6):
        return None
    estimated, risen = bool(hedges & {"approx", "atleast"}), "from" in hedges and joint in ("til", "to")
    return Count(None, first[0], second[0], estimated, "range", (first[0], second[0])).but(risen=risen), second[1]
