"""A message folded, and everything in it in order; also as it would be, were its unknown words those they are near."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from bot.language.atoms.abbreviations import Capital
from bot.language.atoms.apart import Apart, Whole
from bot.language.atoms.bare_letters import BareLetters
from bot.language.atoms.dictated import SIGNS, with_dictated_signs
from bot.language.atoms.doubled import doubled
from bot.language.atoms.glued import Glued
from bot.language.atoms.lexer import general
from bot.language.atoms.misspelt import Misspelt
from bot.language.atoms.normalise import Folded, normalise
from bot.language.atoms.said_otherwise import said_otherwise
from bot.language.atoms.tagging import Tagger
from bot.language.atoms.tokens import Atom, tokenise
from bot.language.atoms.tongue import is_english
from bot.language.atoms.wordbook import Wordbook
from bot.language.counts.labels import named_first
from bot.language.counts.slips import may_slip, put_right
from bot.language.drafts.lists import may_number, unnumbered
from bot.language.plainly import Said, plainly
from bot.language.reading import Span
from bot.language.scan import Scanner
from bot.language.sentences.came_to import came_for
from bot.language.times.short_weekdays import may_be_short, with_short_weekdays

LONGEST = 4096
"""Characters; Telegram sends no longer message."""
MOST_ATOMS = 1300
"""Words, numbers and signs of one message. The densest reports have 0.32 to a character: what has more is none."""
REMEMBERED = 64
"""Analyses that are kept: a row is looked at to be unfolded, and read again as the sentence that it became."""
MOST_PARTS = 3
"""Of a word that is written apart: "familie net værk"."""
READ_AGAIN = 1200
"""Characters: a short message is read with every word that an unknown one may be, a long one with the likeliest."""


class Analysis(NamedTuple):
    """What a message was taken for: each noun asks in turn what the same means to it."""

    text: str
    """As it was written."""
    today: date
    folded: Folded
    tokens: Sequence[Atom]
    """What it was cut into."""
    english: bool
    items: Sequence[Atom]
    """Everything in it that may mean something; nothing where it is too long to be a message."""


class Cut(NamedTuple):
    """A message in words."""

    folded: Folded
    tokens: Sequence[Atom]
    english: bool


class Respelt(NamedTuple):
    """A message as it would have been written without its slips."""

    text: str
    places: Sequence[int]
    """Where each of its characters stands in the message as it was written."""


class Analyser:
    """Takes messages to pieces with the words of one plan."""

    def __init__(self, book: Wordbook) -> None:
        self._book = book
        self._tagger = Tagger(book)
        self._bare = BareLetters(book)
        self._glued = {english: Glued(book, english) for english in (False, True)}
        self._apart = {english: Apart(book, english) for english in (False, True)}
        self._misspelt: dict[bool, Misspelt] = {}
        self._recent: dict[tuple[str, date], Analysis] = {}

    def of(self, text: str, today: date) -> Analysis:
        """A message as it is written."""
        if not (said := self._recent.get((text, today))):
            if len(self._recent) >= REMEMBERED:
                self._recent = {}
            said = self._recent[text, today] = self._analysed(text, today, normalise(text[:LONGEST]))
        return said

    def placed(self, words: str, today: date) -> list[Atom]:
        """The items of some words, with where they begin and end in them as they are written."""
        said = self.of(words, today)
        spans = [said.folded.span(item.start, item.end) for item in said.items]
        return [item.but(start=start, end=end) for item, (start, end) in zip(said.items, spans, strict=True)]

    def otherwise(self, said: Analysis) -> list[Analysis]:
        """The same message, were each word of it that nobody knows one of those that it is near to."""
        return [self._taken_for(said, meant) for meant in self._turns(said)]

    def respelt(self, said: Analysis) -> list[Respelt]:
        """The same as it would have been written, for what must be cut into lines anew."""
        return [_written(said, meant) for meant in self._turns(said)]

    def doubted(self, said: Analysis) -> list[Span]:
        """Where words stand that nobody knows, and that are near to others."""
        return [said.folded.span(said.tokens[at].start, said.tokens[at].end) for at in self._meant(said)]

    def _meant(self, said: Analysis) -> dict[int, tuple[str, ...]]:
        misspelt = self._misspelt.get(said.english) or self._compared_with(said.english)
        return misspelt.meant(said.tokens)

    def _turns(self, said: Analysis) -> list[list[tuple[Atom, str]]]:
        """By turns what each word that nobody knows may have been meant as."""
        meant = self._meant(said)
        if not meant:
            return []
        turns = min(max(map(len, meant.values())), 1 + READ_AGAIN // len(said.text))
        return [
            [(said.tokens[at], words[min(turn, len(words) - 1)]) for at, words in meant.items()]
            for turn in range(turns)
        ]

    def _taken_for(self, said: Analysis, meant: Sequence[tuple[Atom, str]]) -> Analysis:
        folded = said.folded.replaced((token.start, token.end, word) for token, word in meant)
        return self._analysed(said.text, said.today, folded)

    def unknown_words(self, text: str) -> list[str]:
        """The words of at least four letters that nobody knows, once each, as written in lower case."""
        words = self._written(text, lambda atoms: [atom for atom in atoms if _is_unknown(atom)])
        return [word for word in words if len(word) >= 4 and word.isalpha()]

    def came_for(self, text: str) -> list[str]:
        """The word behind "12 til": what those who are counted came for, whoever knows it; in lower case."""
        return self._written(text, came_for)

    def _written(self, text: str, chosen: Callable[[Sequence[Atom]], Sequence[Atom]]) -> list[str]:
        """Some of the words, once each, as they were written."""
        cut = self._cut(text, normalise(text[:LONGEST]))
        atoms = self._tagger.tag(cut.tokens, cut.english, _capitals(text, cut.folded))
        spans = (cut.folded.span(atom.start, atom.end) for atom in chosen(atoms))
        return list(dict.fromkeys(text[start:end].lower() for start, end in spans))

    def _compared_with(self, english: bool) -> Misspelt:
        typos = self._tagger.typos[english]
        return self._misspelt.setdefault(english, Misspelt(self._book, general(english), typos, english))

    def _analysed(self, text: str, today: date, folded: Folded) -> Analysis:
        folded, tokens, english = self._cut(text, folded)
        if len(tokens) > MOST_ATOMS:
            return Analysis(text, today, folded, (), False, ())
        items = self._read_atoms(tokens, [token.text for token in tokens], today, english, _capitals(text, folded))
        return Analysis(text, today, folded, tokens, english, items)

    def _cut(self, text: str, folded: Folded) -> Cut:
        """A message in words that have their letters, and a space wherever one ends and nowhere else."""
        cut = self._lettered(text, folded)
        if len(cut.tokens) > MOST_ATOMS:
            return cut
        cut = self._spaced(text, cut, doubled(cut.tokens, cut.folded.text))
        cut = self._spaced(text, cut, said_otherwise(cut.tokens))
        cut = self._spaced(text, cut, self._glued[cut.english].found(cut.tokens, _capitals(text, cut.folded)))
        for _ in range(MOST_PARTS - 1):
            cut = self._spaced(text, cut, self._apart[cut.english].found(cut.tokens))
        return cut

    def _spaced(self, text: str, cut: Cut, spaced: Sequence[Whole]) -> Cut:
        return self._lettered(text, cut.folded.replaced(spaced)) if spaced else cut

    def _lettered(self, text: str, folded: Folded) -> Cut:
        """With the signs that were dictated, and the letters that its words lack."""
        tokens = tokenise(folded.text)
        texts = [token.text for token in tokens]
        if not SIGNS.keys().isdisjoint(texts):
            tokens = with_dictated_signs(tokens)
            texts = [token.text for token in tokens]
        english = is_english(texts)
        lettered = tokens if len(tokens) > MOST_ATOMS else self._bare.lettered(tokens, english, text)
        return Cut(folded, lettered, english)

    def _read_atoms(
        self, atoms: Sequence[Atom], texts: Sequence[str], today: date, english: bool, is_capital: Capital
    ) -> list[Atom]:
        tokens = unnumbered(atoms) if may_number(atoms, texts) else atoms
        tagged = self._tagger.tag(tokens, english, is_capital)
        tagged = named_first(put_right(tagged) if may_slip(texts) else tagged)
        tagged = with_short_weekdays(tagged) if not english and may_be_short(texts) else tagged
        items = Scanner(self._book, today, english).scan(tagged)
        return plainly(items, Said(texts, [item.tag for item in items], self._book, today, is_capital))


def _written(said: Analysis, meant: Sequence[tuple[Atom, str]]) -> Respelt:
    """A message with other words in the place of some."""
    text, places = said.text, list(range(len(said.text)))
    for token, word in sorted(meant, key=lambda each: -each[0].start):
        start, end = said.folded.span(token.start, token.end)
        text = text[:start] + word + text[end:]
        places[start:end] = [min(start + at, end - 1) for at in range(len(word))]
    return Respelt(text, places)


def _capitals(text: str, folded: Folded) -> Capital:
    return lambda atom: text[folded.span(atom.start, atom.end)[0]].isupper()


def _is_unknown(atom: Atom) -> bool:
    return (atom.tag == "word" and atom.value is None) or (atom.tag == "plan" and atom.value.perhaps)
