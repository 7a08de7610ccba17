"""What fits into a text message: the alphabet of the mobile network (GSM 03.38), its parts, and shortening."""

import unicodedata

BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENDED = "^{}\\[~]|€\f"
"""These take two places."""
SINGLE, PART = 160, 153
UNICODE_SINGLE, UNICODE_PART = 70, 67
"""A message alone, and each part of a longer one: the parts say which they are."""
WRITTEN = str.maketrans(
    {
        "»": '"', "«": '"', "“": '"', "”": '"', "„": '"', "’": "'", "‘": "'", "`": "'", "–": "-", "—": "-", "‑": "-",
        "…": "...", "•": "-", "·": "-", "\t": " ", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "−": "-", "×": "x",
    }
)  # fmt: skip
ELLIPSIS = "..."


def simplified(text: str) -> str:
    """Signs that the network does not know become plain ones; emojis vanish, accents too where needed."""
    known = "".join(_simple(character) for character in text.translate(WRITTEN))
    return "\n".join(" ".join(line.split(" ")).rstrip() for line in known.split("\n")).strip()


def _simple(character: str) -> str:
    if character in BASIC or character in EXTENDED:
        return character
    if unicodedata.category(character) in ("So", "Sk", "Cf", "Mn", "Cc", "Cs", "Co"):
        return ""
    plain = "".join(each for each in unicodedata.normalize("NFKD", character) if not unicodedata.combining(each))
    return plain if plain and all(each in BASIC for each in plain) else character


def is_gsm(text: str) -> bool:
    """Whether the network's own alphabet suffices; otherwise each message holds less than half as much."""
    return all(character in BASIC or character in EXTENDED for character in text)


def parts(text: str) -> int:
    """How many messages the text is."""
    if is_gsm(text):
        length, single, part = len(text) + sum(character in EXTENDED for character in text), SINGLE, PART
    else:
        length, single, part = len(text.encode("utf-16-le")) // 2, UNICODE_SINGLE, UNICODE_PART
    return 1 if length <= single else -(-length // part)


def fitted(text: str, end: str, most: int) -> str:
    """Text and end in at most so many parts: the end is kept whole, the text loses words."""
    whole = "\n".join(part for part in (text, end) if part)
    if parts(whole) <= most:
        return whole
    words = text.split(" ")
    fewest, many = 0, len(words)
    while fewest < many:
        middle = (fewest + many + 1) // 2
        if parts(_cut(words[:middle], end)) <= most:
            fewest = middle
        else:
            many = middle - 1
    return _cut(words[:fewest], end) if fewest else end or _letters(text, most)


def _cut(words: list[str], end: str) -> str:
    return "\n".join(part for part in (" ".join(words).rstrip(" ,;:.-\n") + ELLIPSIS, end) if part)


def _letters(text: str, most: int) -> str:
    """A text that is one endless word."""
    return text[: (PART if is_gsm(text) else UNICODE_PART) * most // 2]
