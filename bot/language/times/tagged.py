"""A few words as atoms with their general tags, numbers among them; no plan's words are looked for."""

from bot.language.atoms.bare_letters import lettered
from bot.language.atoms.lexer import general
from bot.language.atoms.numbers import ARTICLES, ENGLISH, number_word
from bot.language.atoms.tokens import Atom, tokenise
from bot.language.atoms.tongue import is_english

LONGEST = 200
"""Characters that are looked at; words about days are few."""


def tagged(folded: str, english: bool | None = None) -> list[Atom]:
    """Weekdays, days and months with their values, as the reader has them. `english`: None where the words say so."""
    said = tokenise(folded[:LONGEST])
    in_english = is_english([token.text for token in said]) if english is None else english
    tokens, phrases = lettered(said, in_english), general(in_english)
    atoms: list[Atom] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        known = phrases.at(tokens, at) if token.tag == "word" else None
        after = known[0] if known else at + 1
        plain = numbered(token)
        atoms.append(token.but(tag=known[1].tag, value=known[1].value, end=tokens[after - 1].end) if known else plain)
        at = after
    return atoms


def numbered(token: Atom) -> Atom:
    """A word that is a number, Danish or English, tagged as one; an article is none by itself."""
    number = number_word(token.text) or ENGLISH.get(token.text) if token.tag == "word" else None
    if number and token.text not in ARTICLES:
        return token.but(tag="numeral", value=number)
    return token.tagged("a") if token.text in ("a", "an") else token
