"""Numbers in words, 0 to 9999, in every accepted Danish spelling; the common English ones."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.vocabulary import numerals


def _spread(table: dict[int, str]) -> dict[str, int]:
    return {word: value for value, words in table.items() for word in words.split()}


_UNITS = _spread(numerals.UNITS)
TENS = _spread(numerals.TENS)
UNDER_HUNDRED = (
    {"nul": 0}
    | _UNITS
    | _spread(numerals.TEENS)
    | TENS
    | {f"{unit}og{ten}": value + tens for unit, value in _UNITS.items() for ten, tens in TENS.items()}
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
    """What follows "hundred": "", "e", "efem", "eogfem", "ogfem"; no bare article: "hundredet" is "the hundred"."""
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
    found = _group(atoms, at)
    while found and (rest := _rest(atoms, found[1], _lowest(found[0]))):
        found = found[0] + rest[0], rest[1]
    return found


def _lowest(value: int) -> int:
    """What a following word must stay below: 1000 after "to tusind", 100 after "to hundrede"; else 0."""
    return 0 if value < 100 else 1000 if value % 1000 == 0 else 100 if value % 100 == 0 else 0


def _group(atoms: Sequence[Atom], at: int) -> tuple[int, int] | None:
    """ "to hundrede", "et tusind", "to hundredefem", "ottetusind"; or a number below a hundred."""
    small = _below_hundred(atoms, at)
    head, end = small or ((1, at + 1) if _is_article(atoms, at) else (0, at))
    scale = _scale_of(atoms, end)
    if head and scale:
        return head * scale + atoms[end].value % scale, end + 1
    if small:
        return small
    return (atoms[at].value, at + 1) if at < len(atoms) and atoms[at].tag == "numeral" else None


def _rest(atoms: Sequence[Atom], at: int, below: int) -> tuple[int, int] | None:
    """What follows a scale word and is smaller: "og fem", "to hundrede", "og en"."""
    joined = text_at(atoms, at) in ("og", "and")
    start = at + joined
    found = _group(atoms, start)
    if found is None and joined and _is_article(atoms, start):
        found = 1, start + 1
    return found if found and 0 < found[0] < below else None


def _is_article(atoms: Sequence[Atom], at: int) -> bool:
    return text_at(atoms, at) in ARTICLES or tag_at(atoms, at) == "a"


def _scale_of(atoms: Sequence[Atom], at: int) -> int:
    """1000 or 100 where the word at `at` is "tusind" or "hundrede", perhaps with its rest glued on; else 0."""
    if tag_at(atoms, at) != "numeral":
        return 0
    text = atoms[at].text
    return 1000 if text.startswith(("tusind", "thousand")) else 100 if text.startswith("hundred") else 0


def _below_hundred(atoms: Sequence[Atom], at: int) -> tuple[int, int] | None:
    """ "tyve", "to og tyve", "en og tyve", "twenty five"."""
    numeral = tag_at(atoms, at) == "numeral"
    value = atoms[at].value if numeral else 1 if _is_article(atoms, at) else 0
    if not 0 <= value < 100 or not (numeral or value):
        return None
    if 0 < value < 10 and text_at(atoms, at + 1) == "og" and _tens(atoms, at + 2):
        return value + atoms[at + 2].value, at + 3
    if numeral and atoms[at].text in _ENGLISH_TENS:
        return _english_pair(atoms, at)
    return (value, at + 1) if numeral else None


def _tens(atoms: Sequence[Atom], at: int) -> bool:
    return tag_at(atoms, at) == "numeral" and 20 <= atoms[at].value < 100 and atoms[at].value % 10 == 0


def _english_pair(atoms: Sequence[Atom], at: int) -> tuple[int, int]:
    after = at + 2 if text_at(atoms, at + 1) == "-" else at + 1
    if tag_at(atoms, after) == "numeral" and atoms[after].text in _ENGLISH_UNITS:
        return atoms[at].value + atoms[after].value, after + 1
    return atoms[at].value, at + 1
