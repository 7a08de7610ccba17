"""Whether "ingen" says that nobody came: "ingen kom", not "ingen slog sig", "det er ingen aprilsnar"."""

from collections.abc import Sequence

from bot.language.tokens import Atom, tag_at, text_at, word_set

Atoms = Sequence[Atom]
SHORTEST_NOUN = 3
THAT = word_set("der som that who")
ABLE = word_set("kunne kan gad gider ville vil turde could can wanted")
""" "ingen kunne sove" counts nobody."""
BEING = word_set("var blev er was were is")


def behind_none(atoms: Atoms, at: int) -> int:
    """Where the word behind "ingen" stands: "ingen, der kom" too."""
    return at + 2 if text_at(atoms, at + 1) == "," and text_at(atoms, at + 2) in THAT else at + 1


def is_nobody(atoms: Atoms, at: int) -> bool:
    """Whether "ingen" at `at` counts those who came."""
    after = text_at(atoms, behind_none(atoms, at))
    if after in THAT:
        return True
    return not (is_unknown_thing(atoms, at + 1) or after in ABLE or _did_something(atoms, at + 1))


def is_unknown_thing(atoms: Atoms, at: int) -> bool:
    """ "det er ingen aprilsnar" counts nobody."""
    return tag_at(atoms, at) == "word" and atoms[at].value is None and len(atoms[at].text) >= SHORTEST_NOUN


def _did_something(atoms: Atoms, at: int) -> bool:
    """ "ingen slog sig" tells of nobody who stayed away."""
    return tag_at(atoms, at) == "past" and atoms[at].text not in BEING
