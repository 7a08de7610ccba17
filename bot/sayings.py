"""Sayings: what is written as a whole and means one thing, told apart by sets of words; also with a typing error.

They are data, listed with commas as in bot.language.vocabulary. In a phrase `<moment>` is any phrase of the set of that
name, or an atom with that tag; `<~name>` is a word that is none of that set; `_` is any word, and `…` is whatever
follows. Behind one of these, or behind a word, `?` says that it may be left out, and `*` that it may also come again.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from bot.language.atoms.normalise import fold
from bot.language.atoms.tokens import Atom
from bot.language.times.meanings import Meanings
from bot.language.times.named import with_times

ANY_WORD, WHATEVER = "_", "…"
BEFORE, BEHIND = "before", "behind"
"""The sets of what may stand at either end of every phrase."""
OPENING = "hej, hi, hello, men, og, ok, okay, så, but, and, so, please"
"""What stands before what people ask a colleague for, and says nothing of it: for the set of that name."""
MISTYPED_FROM = 8
"""Letters: a shorter word that was never heard may be another one ("jeg kører", "jeg minder"), and not mistyped."""
PIECE = re.compile(r"(?P<begins><~?)?(?P<name>[^\s<>?*]+)>?(?P<often>[?*]?)")


class Piece(NamedTuple):
    """One piece of a phrase."""

    name: str
    begins: str = ""
    """Nothing where it is a word, "<" where it is one of a set, "<~" where it is none of it."""
    often: str = ""


Phrase = tuple[Piece, ...]
Listed = Mapping[str, Sequence[Phrase]]
"""Phrases by what they may begin with: a word, "<" and a tag, or nothing where that may be any word."""
Words = Sequence[tuple[str, str]]
"""What was written, each with its tag: a word as the data has it, whatever its typing error."""


class Sayings:
    """What one set of data tells apart: each of its names with the phrases that it is said by."""

    def __init__(self, sets: Mapping[str, str], said: Mapping[str, str]) -> None:
        phrases = {name: _phrases(listed) for name, listed in sets.items()}
        listed = {name: _phrases(each) for name, each in said.items()}
        self._sets = {name: _by_beginning(each, phrases) for name, each in phrases.items()}
        self._said = {name: _by_beginning(each, phrases) for name, each in listed.items()}
        pieces = {piece for each in (*phrases.values(), *listed.values()) for phrase in each for piece in phrase}
        words = {piece.name for piece in pieces if not piece.begins} - {ANY_WORD, WHATEVER}
        self._words = Meanings({word: word for word in words}, MISTYPED_FROM)

    def told(self, atoms: Iterable[Atom]) -> str:
        """The name of what the words are, once or several times, and nothing else; empty where they are none of it."""
        words = self._heard(atoms)
        before, behind = (Piece(end, "<", "*") for end in (BEFORE, BEHIND))
        starts = self._past_piece(words, before, {0})
        for name, listed in self._said.items():
            ends = _all_from(starts, partial(self._past_one, words, listed))
            if len(words) in self._past_piece(words, behind, ends):
                return name
        return ""

    def said(self, text: str, longest: int) -> str:
        """The same of words as they are written; empty where they have more characters than that."""
        return self.told(with_times(fold(text))) if len(text) <= longest else ""

    def stands_in(self, atoms: Iterable[Atom], name: str) -> list[int]:
        """The numbers of the words, without signs, at which phrases of that set begin."""
        words = self._heard(atoms)
        return [at for at in range(len(words)) if self._past_one(words, self._sets[name], at)]

    def _heard(self, atoms: Iterable[Atom]) -> Words:
        return [(self._words.of(each.text) or each.text, each.tag) for each in atoms if each.tag != "sign"]

    def _past_one(self, words: Words, listed: Listed, at: int) -> set[int]:
        """Where one of these phrases may end that begins there."""
        found: set[int] = set()
        if at >= len(words):
            return found
        word, tag = words[at]
        for phrase in (*listed.get(word, ()), *listed.get(f"<{tag}", ()), *listed.get("", ())):
            ends = {at}
            for piece in phrase:
                ends = self._past_piece(words, piece, ends)
            found |= ends
        return found

    def _past_piece(self, words: Words, piece: Piece, starts: set[int]) -> set[int]:
        """Where a piece may end that begins at one of these places, or is left out."""
        step = partial(self._ends, words, piece)
        found = _all_from(starts, step) if piece.often == "*" else set().union(*map(step, starts))
        return found | starts if piece.often else found

    def _ends(self, words: Words, piece: Piece, at: int) -> set[int]:
        """Where it may end once."""
        if at >= len(words):
            return set()
        if piece.name == WHATEVER:
            return set(range(at + 1, len(words) + 1))
        word, tag = words[at]
        if not piece.begins:
            return {at + 1} if word == piece.name or (piece.name == ANY_WORD and tag == "word") else set()
        if piece.name not in self._sets:
            return {at + 1} if tag == piece.name else set()
        inside = self._past_one(words, self._sets[piece.name], at)
        if piece.begins == "<":
            return inside
        return {at + 1} if tag == "word" and not inside else set()


def _phrases(listed: str) -> list[Phrase]:
    phrases = (each for each in listed.split(",") if each.strip())
    return [
        tuple(
            Piece(fold(each["name"]) if each["name"] != WHATEVER else WHATEVER, each["begins"] or "", each["often"])
            for each in PIECE.finditer(phrase)
        )
        for phrase in phrases
    ]


def _by_beginning(phrases: Sequence[Phrase], sets: Mapping[str, Sequence[Phrase]]) -> Listed:
    listed: dict[str, list[Phrase]] = {}
    for phrase in phrases:
        for first in _beginnings(phrase, sets):
            listed.setdefault(first, []).append(phrase)
    return listed


def _beginnings(phrase: Phrase, sets: Mapping[str, Sequence[Phrase]]) -> set[str]:
    found: set[str] = set()
    for piece in phrase:
        if piece.begins == "<~" or piece.name in (ANY_WORD, WHATEVER):
            return {""}
        if piece.begins and piece.name in sets:
            found |= set().union(*(_beginnings(each, sets) for each in sets[piece.name]))
        else:
            found.add(piece.begins + piece.name)
        if not piece.often:
            break
    return {""} if "" in found else found


def _all_from(starts: set[int], step: Callable[[int], set[int]]) -> set[int]:
    """Every place that is reached from these by one step or more."""
    reached: set[int] = set()
    waiting = set(starts)
    while waiting:
        further = step(waiting.pop()) - reached
        reached |= further
        waiting |= further
    return reached
