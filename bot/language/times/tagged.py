"""A few words as atoms with their general tags, whichever language they are of; no plan's words are looked for."""

from bot.language.atoms.lexer import general
from bot.language.atoms.tokens import Atom, tokenise
from bot.language.atoms.tongue import is_english

LONGEST = 200
"""Characters that are looked at; words about days are few."""


def tagged(folded: str) -> list[Atom]:
    """Weekdays, days and months with their values, as the reader has them."""
    tokens = tokenise(folded[:LONGEST])
    phrases = general(is_english([token.text for token in tokens]))
    atoms: list[Atom] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        known = phrases.at(tokens, at) if token.tag == "word" else None
        after = known[0] if known else at + 1
        atoms.append(token.but(tag=known[1].tag, value=known[1].value, end=tokens[after - 1].end) if known else token)
        at = after
    return atoms
