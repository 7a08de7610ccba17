"""The gate that every text passes before anything is stored or logged: CPR numbers and children's full names."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain

from bot.language.lexicon import Lexicon
from bot.privacy import child_names, cpr, split_cpr
from bot.privacy.plain import HIDDEN, plain
from bot.privacy.tokens import Span, Token, Tokens, tokens

_ROUNDS = 8
"""How often a text is looked at again without what was found; after that all of it is held back."""
_FOLD = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"})


class Reason(StrEnum):
    CPR = "cpr"
    CHILD_NAME = "child_name"


@dataclass(frozen=True, slots=True)
class Verdict:
    mask: tuple[Span, ...] = ()
    """What must not be kept: offsets into the text as it was written, in order and apart."""
    reasons: frozenset[Reason] = frozenset()

    @property
    def clean(self) -> bool:
        return not self.mask

    def masked(self, text: str) -> str:
        """The text with what must not be kept blotted out, of the same length."""
        for start, end in self.mask:
            text = text[:start] + HIDDEN * (end - start) + text[end:]
        return text


_CLEAN = Verdict()


class Gate:
    def __init__(self, not_names: Iterable[str] = ()) -> None:
        """`not_names`: the plan's words that may be capitalised and are nobody's name."""
        self._phrases: dict[str, list[tuple[str, ...]]] = {}
        for phrase in not_names:
            words = tuple(_folded(token) for token in tokens(phrase)[:-1])
            if words:
                self._phrases.setdefault(words[0], []).append(words)

    def check(self, text: str) -> Verdict:
        """What must not be kept of a text that somebody wrote. Never raises."""
        readable, offsets = plain(text)
        hits = self._found(readable)
        if not hits:
            return _CLEAN
        spans = set(chain.from_iterable(hits.values()))
        mask = _merged(spans)
        if offsets is not None:
            mask = tuple((offsets[start], offsets[end]) for start, end in mask)
        return Verdict(mask, frozenset(hits))

    def stops(self, text: str) -> str:
        """The reasons why it must not be kept, as a row knows them; empty where it may."""
        return ",".join(sorted(self.check(text).reasons))

    def _found(self, text: str) -> dict[Reason, list[Span]]:
        """Looked at again until nothing more is found: a name may only show once a number is gone."""
        hits: dict[Reason, list[Span]] = {}
        for _ in range(_ROUNDS):
            fresh = self._look(text)
            if not fresh:
                return hits
            for reason, spans in fresh.items():
                hits.setdefault(reason, []).extend(spans)
            text = Verdict(_merged(set(chain.from_iterable(fresh.values())))).masked(text)
        return {reason: [(0, len(text))] for reason in hits}

    def _look(self, text: str) -> dict[Reason, list[Span]]:
        found = tokens(text)
        numbers = cpr.find(text, found) + split_cpr.find(found)
        names = child_names.find(found, self._plan_words)
        return {reason: spans for reason, spans in ((Reason.CPR, numbers), (Reason.CHILD_NAME, names)) if spans}

    def _plan_words(self, found: Tokens) -> Sequence[bool]:
        """For each word whether it belongs to one of the plan's words or phrases."""
        known = [False] * len(found)
        folded = [_folded(token) for token in found]
        for place, word in enumerate(folded):
            for phrase in chain(self._phrases.get(word, ()), self._phrases.get(word.removesuffix("s"), ())):
                rest = folded[place + 1 : place + len(phrase)]
                if tuple(rest) == phrase[1:] or (rest and (*rest[:-1], rest[-1].removesuffix("s")) == phrase[1:]):
                    known[place : place + len(phrase)] = [True] * len(phrase)
        return known


def not_names(lexicon: Lexicon) -> Iterator[str]:
    """The plan's words that may be capitalised: areas, streets, organisations, venues, institutions, activities."""
    for street in lexicon.streets:
        yield street.name
    for area in lexicon.areas:
        yield from area.names
    for venue in (*lexicon.venues, *lexicon.institutions):
        yield from venue.names
    for topic in lexicon.topics:
        yield from topic.names
    for afdeling in lexicon.afdelinger:
        yield from afdeling.organisation


def _folded(token: Token) -> str:
    return token.low.translate(_FOLD)


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return tuple(merged)
