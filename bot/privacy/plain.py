"""Makes odd characters plain before the gate looks: other scripts' digits, invisible characters, loose accents."""

import re
import unicodedata

HIDDEN = "█"
"""What stands in for a character that must not be kept; it never joins what is on its two sides."""

_ODD = re.compile(r"[^\x00-\x7fÆØÅæøåÄÖÜäöüÉéÈèêëáíóúßçñ’‘“”»«–—…§½€\u00a0" + HIDDEN + "]")
_LETTER_FOR_DIGIT = re.compile(r"(?<=[0-9])(?:[oO]+|[lI]+)(?=[0-9])")
_BLANKS = "\u115f\u1160\u3164\uffa0\u2800"  # letters and signs that show as nothing

Offsets = list[int] | None


def plain(text: str) -> tuple[str, Offsets]:
    """The text to look at, and where each of its characters stood (None: where they stand now)."""
    offsets: Offsets = None
    if _ODD.search(text):
        text, offsets = _rewritten(text)
    return _LETTER_FOR_DIGIT.sub(_as_digits, text), offsets


def _as_digits(letters: re.Match[str]) -> str:
    return ("0" if letters[0][0] in "oO" else "1") * len(letters[0])


def _rewritten(text: str) -> tuple[str, list[int]]:
    kept: list[str] = []
    offsets: list[int] = []
    for place, char in enumerate(text):
        if char >= "\x80":
            char = _one(char, kept)
        if char:
            kept.append(char)
            offsets.append(place)
    return "".join(kept), [*offsets, len(text)]


def _one(char: str, before: list[str]) -> str:
    """What to read for one character; nothing for those that are not seen."""
    category = unicodedata.category(char)
    if category[0] == "M":
        _put_accent(char, before)
        return ""
    if category == "Cf":
        return ""
    digit = unicodedata.digit(char, None)
    if digit is not None:
        return str(digit)
    if char in _BLANKS:
        return " "
    same = unicodedata.normalize("NFKC", char)
    return same if len(same) == 1 else char


def _put_accent(accent: str, before: list[str]) -> None:
    if before:
        whole = unicodedata.normalize("NFC", before[-1] + accent)
        before[-1] = whole if len(whole) == 1 else before[-1]
