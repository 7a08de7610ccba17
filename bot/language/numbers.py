"""Numbers in words, 0 to 9999, in every accepted Danish spelling; the common English ones."""

from collections.abc import Sequence

from bot.language.tokens import Atom
from bot.language.vocabulary import numerals


def _spread(table: dict[int, str]) -> dict[str, int]:
    return {word: value for value, words in table.items() for word in words.split()}


_UNITS = _spread(numerals.UNITS)
_TENS = _spread(numerals.TENS)
UNDER_HUNDRED = (
    {"nul": 0}
    | _UNITS
    | _spread(numerals.TEENS)
    | _TENS
    | {f"{unit}og{ten}": value + tens for unit, value in _UNITS.items() for ten, tens in _TENS.items()}
)
_ENGLISH_UNITS = {word: value for value, word in enumerate(numerals.ENGLISH_UNITS.split(), 1)}
_ENGLISH_TENS = _spread(numerals.ENGLISH_TENS)
ENGLISH = (
    {"zero": 0, "hundred": 100, "thousand": 1000}
    | _ENGLISH_UNITS
    | {word: value for value, word in enumerate(numerals.ENGLISH_TEENS.split(), 10)}
    | _ENGLISH_TENS
    | {ten + unit: tens + value for ten, tens in _ENGLISH_TENS.items() for unit, value in _ENGLISH_UNITS.items()}
)
_ORDINAL_BASE = _spread(numerals.ORDINALS)
ORDINALS = _ORDINAL_BASE | {
    f"{unit}og{word}": value + _ORDINAL_BASE[word]
    for unit, value in _UNITS.items()
    for word in ("tyvende", "tredivte", "tredvte")
    if value + _ORDINAL_BASE[word] <= 31
}
ENGLISH_ORDINALS = {word: value for value, word in enumerate(numerals.ENGLISH_ORDINALS.split(), 1)}
LONGEST_WORD = 60
"""Letters; "nitusindeogsyvhundredeogsyvoghalvfjerdsindstyve" has 46."""
ARTICLES = frozenset({"en", "et", "een", "eet"})


def number_word(word: str) -> int | None:
    """The number that one folded word spells: "toogtres", "tohundredeogfem", "tusind"; None if it spells none."""
    value = UNDER_HUNDRED.get(word)
    if value is not None or len(word) > LONGEST_WORD:
        return value
    if "tusind" in word:
        return _scaled(word, "tusind", 1000)
    if "hundred" in word:
        return _scaled(word, "hundred", 100)
    return None


def _scaled(word: str, scale: str, factor: int) -> int | None:
    head, _, tail = word.partition(scale)
    many = 1 if not head else number_word(head)
    rest = _tail(tail, factor)
    if many is None or rest is None or not 0 < many < 100:
        return None
    return many * factor + rest


def _tail(tail: str, below: int) -> int | None:
    """What follows "hundred": "", "e", "efem", "eogfem", "ogfem"; never a bare article ("hundredet" is "the hundred")."""
    if tail in ("", "e", "er"):
        return 0
    forms = [tail[len(ending) :] for ending in ("eog", "og", "e", "") if tail.startswith(ending)]
    for form in forms:
        value = None if form == tail and form in ("en", "et") else number_word(form)
        if value is not None:
            return value if value < below else None
    return None


def number_at(atoms: Sequence[Atom], at: int) -> tuple[int, int] | None:
    """The number that words spell from `at`, over several words where they belong together, and where it ends."""
    thousands = _scaled_at(atoms, at, 1000)
    return thousands or _scaled_at(atoms, at, 100) or _under_hundred_at(atoms, at)


def _scaled_at(atoms: Sequence[Atom], at: int, scale: int) -> tuple[int, int] | None:
    """ "to hundrede og fem", "et tusind to hundrede": a head, the scale word and what remains below it."""
    head = (1, at) if _scale_of(atoms, at) == scale else _head(atoms, at, scale)
    if head is None or _scale_of(atoms, head[1]) != scale:
        return None
    own = atoms[head[1]].value
    value, end = head[0] * scale + own % scale if head[1] > at else own, head[1] + 1
    if own % scale:
        return value, end
    rest = _rest(atoms, end, scale)
    return (value + rest[0], rest[1]) if rest else (value, end)


def _head(atoms: Sequence[Atom], at: int, scale: int) -> tuple[int, int] | None:
    if at < len(atoms) and atoms[at].text in ARTICLES:
        return 1, at + 1
    found = _under_hundred_at(atoms, at)
    return found if found and 0 < found[0] < 100 else None


def _scale_of(atoms: Sequence[Atom], at: int) -> int:
    """1000 or 100 where the word at `at` is "tusind" or "hundrede", perhaps with its rest glued on; else 0."""
    if at >= len(atoms) or atoms[at].tag != "numeral" or atoms[at].value < 100:
        return 0
    text = atoms[at].text
    return 1000 if text.startswith(("tusind", "thousand")) else 100 if text.startswith("hundred") else 0


def _rest(atoms: Sequence[Atom], at: int, below: int) -> tuple[int, int] | None:
    start = at + 1 if at < len(atoms) and atoms[at].text in ("og", "and") else at
    found = (_scaled_at(atoms, start, 100) if below == 1000 else None) or _under_hundred_at(atoms, start)
    if found is None and start > at and start < len(atoms) and atoms[start].text in ARTICLES:
        found = 1, start + 1
    if found is None or not 0 < found[0] < below:
        return None
    if start == at and atoms[start].tag == "numeral" and atoms[start].value >= 100 and found[0] < 100:
        return None
    return found


def _under_hundred_at(atoms: Sequence[Atom], at: int) -> tuple[int, int] | None:
    """ "tyve", "to og tyve", "en og tyve", "twenty five"."""
    if at >= len(atoms):
        return None
    atom = atoms[at]
    unit = 1 if atom.text in ARTICLES else atom.value if atom.tag == "numeral" else None
    if unit is None or unit > 99:
        return (unit, at + 1) if unit is not None and atom.tag == "numeral" else None
    if unit < 10 and _tens(atoms, at + 2) and atoms[at + 1].text == "og":
        return unit + atoms[at + 2].value, at + 3
    if _tens(atoms, at) and atom.text in _ENGLISH_TENS:
        return _english_pair(atoms, at)
    return None if atom.tag != "numeral" else (unit, at + 1)


def _tens(atoms: Sequence[Atom], at: int) -> bool:
    return at < len(atoms) and atoms[at].tag == "numeral" and 20 <= atoms[at].value < 100 and atoms[at].value % 10 == 0


def _english_pair(atoms: Sequence[Atom], at: int) -> tuple[int, int]:
    after = at + 2 if at + 1 < len(atoms) and atoms[at + 1].text == "-" else at + 1
    if after < len(atoms) and atoms[after].text in _ENGLISH_UNITS:
        return atoms[at].value + atoms[after].value, after + 1
    return atoms[at].value, at + 1
