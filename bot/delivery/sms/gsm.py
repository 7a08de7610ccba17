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
        "→": "->", "←": "<-", "‐": "-", "‒": "-", "―": "-", "‚": "'", "‹": "'", "›": "'", "′": "'", "″": '"', "´": "'",
        "ʼ": "'", "ʻ": "'", "⁄": "/", "≥": ">=", "≤": "<=", "≈": "ca. ", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D",
        "ð": "d", "Ð": "D", "ı": "i", "ħ": "h", "Ħ": "H", "þ": "th", "Þ": "Th", "œ": "oe", "Œ": "Oe",
        "ẞ": "ß", "ə": "e",
    }
)  # fmt: skip
"""Letters too that are no other letter with an accent: one name with an ł would halve what a message holds."""
ELLIPSIS = "..."


def simplified(text: str) -> str:
    """Signs that the network does not know become plain ones; emojis vanish, accents too where needed.

    Only words in another script stay as they are: for one odd sign each message would hold less than half as much.
    """
    known = "".join(_simple(character) for character in text.translate(WRITTEN))
    if not any(character.isalpha() for character in known if not is_gsm(character)):
        known = "".join(character for character in known if is_gsm(character))
    return "\n".join(" ".join(line.split()) for line in known.split("\n")).strip()


def _simple(character: str) -> str:
    if character in BASIC or character in EXTENDED:
        return character
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    if unicodedata.category(character) in ("So", "Sk", "Cf", "Mn", "Cc", "Cs", "Co"):
        return ""
    plain = "".join(each for each in unicodedata.normalize("NFKD", character) if not unicodedata.combining(each))
    plain = plain.translate(WRITTEN)
    return plain if plain and all(each in BASIC for each in plain) else character


def is_gsm(text: str) -> bool:
    """Whether the network's own alphabet suffices; otherwise each message holds less than half as much."""
    return all(character in BASIC or character in EXTENDED for character in text)


def parts(text: str) -> int:
    """How many messages the text is. What takes two places is never divided between two of them."""
    if is_gsm(text):
        places, single, part = [2 if each in EXTENDED else 1 for each in text], SINGLE, PART
    else:
        places, single, part = [2 if each > "\uffff" else 1 for each in text], UNICODE_SINGLE, UNICODE_PART
    if sum(places) <= single:
        return 1
    many, left = 1, part
    for each in places:
        if each > left:
            many, left = many + 1, part
        left -= each
    return many


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
