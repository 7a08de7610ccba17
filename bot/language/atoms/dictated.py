"""Signs that somebody dictated, and the telephone wrote as words: "tolv voksne komma femten børn punktum"."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.word_sets import word_set

SIGNS = {
    "punktum": ".",
    "komma": ",",
    "kolon": ":",
    "semikolon": ";",
    "spoergsmaalstegn": "?",
    "udraabstegn": "!",
    "comma": ",",
}
NO_SIGNS = word_set("et en saetter satte saette sat og er a put")
"""Behind one of these a sign is spoken of: "nu sætter vi punktum"."""


def with_dictated_signs(tokens: Sequence[Atom]) -> list[Atom]:
    """The same tokens, each sign that was dictated as one; "to komma fem" is a number."""
    return [_sign(token) if _is_dictated(tokens, at) else token for at, token in enumerate(tokens)]


def _is_dictated(tokens: Sequence[Atom], at: int) -> bool:
    decimal = tag_at(tokens, at - 1) == "digits" and tag_at(tokens, at + 1) == "digits"
    return at > 0 and tokens[at].text in SIGNS and text_at(tokens, at - 1) not in NO_SIGNS and not decimal


def _sign(token: Atom) -> Atom:
    return token.but(text=SIGNS[token.text], tag="sign")
