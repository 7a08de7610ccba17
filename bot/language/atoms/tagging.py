"""Turns the tokens of a message into tagged atoms, one for each word or phrase that is known."""

from collections.abc import Sequence

from bot.language.atoms.abbreviations import CLOSING, Capital, closes, is_cut_short, smiles, unknown_case
from bot.language.atoms.lexer import INSIDE, SKIPPED, Meaning, Phrases, general
from bot.language.atoms.normalise import fold
from bot.language.atoms.numbers import ARTICLES, ENGLISH, number_word
from bot.language.atoms.parted import WIDEST_NAME, parted_at
from bot.language.atoms.tokens import MOST_NUMBERS, Atom, tag_at, text_at
from bot.language.atoms.typos import MOST_REMEMBERED, Guess, Typos
from bot.language.atoms.wordbook import Entry, Wordbook
from bot.language.vocabulary.english import NOT_ENGLISH

LONG_PART = 10
"""Letters of a compound's last part that is known again with an error in it."""
RIVALS = frozenset({"who", "planned", "began", "ended", "met", "came", "past"})
"""General words that a mistyped word may as well have been as a name of the plan."""
MOST_UNKNOWN = 60
"""Unknown words of one message that are compared with the plan's words; a report has few."""


Alone = tuple[str, object, frozenset[str]]
"""What a word means: tag and value, unless one of those follows with which it may mean something else."""
BEHIND_CUT = frozenset("\n:,)(;/")
"""Signs that may stand behind the full stop of a word cut short."""


class _Left:
    """How many more words of a message may be numerals, or be compared with all that are known."""

    def __init__(self) -> None:
        self.numerals, self.unknown = MOST_NUMBERS, MOST_UNKNOWN


class Tagger:
    """Tags atoms by the plan's words and the general ones. A plan's word is tagged `plan` with its Entry."""

    def __init__(self, book: Wordbook) -> None:
        self._book = book
        self._numbered = frozenset(word for word in book.phrases.first_words() if word.isdecimal())
        """Figures that a name of the plan begins with: "5-tallet"."""
        self._general = {english: general(english) for english in (False, True)}
        self._alone: dict[bool, dict[str, Alone]] = {False: {}, True: {}}
        self._nothing: dict[bool, dict[str, frozenset[str]]] = {False: {}, True: {}}
        """Words that mean nothing, unless one of those follows."""
        self.typos = {english: Typos(book, phrases, english) for english, phrases in self._general.items()}

    def tag(self, tokens: Sequence[Atom], english: bool, is_capital: Capital = unknown_case) -> list[Atom]:
        """The atoms of a message. A token that is one by itself is tagged where it stands: nobody else holds it."""
        alone, left = self._alone[english], _Left()
        atoms: list[Atom] = []
        at, last = 0, len(tokens) - 1
        while at <= last:
            token = tokens[at]
            if token.tag == "sign":
                at += 1
                if is_cut_short(tokens, at - 1, is_capital):
                    continue
                atom = self._sign(token, english)
                if smiles(tokens, at - 1, is_capital):
                    atom = atom.but(text=".")
                if closes(tokens, at - 1, is_capital):
                    atom.value = CLOSING
            elif token.tag != "word":
                named = self._book.phrases.at(tokens, at) if token.text in self._numbered else None
                atom, at = (_joined(tokens, at, named[0], "plan", named[1]), named[0]) if named else (token, at + 1)
            elif (known := alone.get(token.text)) and (at == last or tokens[at + 1].text not in known[2]):
                token.tag, token.value = known[0], known[1]
                atom, at = token, at + 1
            else:
                atom, at = self._looked_up(tokens, at, english, left)
            atoms.append(atom)
        return atoms

    def _looked_up(self, tokens: Sequence[Atom], at: int, english: bool, left: "_Left") -> tuple[Atom, int]:
        """What is not known by itself: a phrase, a numeral, a word that was never seen or that nobody knows."""
        token = tokens[at]
        known = token.text in self._alone[english]
        if not known and self._means_nothing(tokens, at, english):
            left.unknown -= 1
            return token, at + 1
        end, tag, value = self._known(tokens, at, self._general[english], english)
        if tag and not known:
            self._remember(token, english)
        left.numerals -= tag == "numeral"
        if tag == "numeral" and left.numerals < 0:
            tag, value = "word", None
        if tag or left.unknown <= 0:
            return _joined(tokens, at, end, tag or "word", value), end
        left.unknown -= 1
        atom, end = self._strange(tokens, at, english)
        if atom is token:
            self._remember_nothing(token, english)
        return atom, end

    def _remember(self, token: Atom, english: bool) -> None:
        """What a known word means by itself, so that few are looked for as the beginning of something longer."""
        phrases, word = self._general[english], token.text
        _, tag, value = self._known((token,), 0, phrases, english)
        if tag and tag != "numeral" and word not in self._book.parting:
            before = self._book.follow(word) | phrases.second_words(word)
            self._alone[english][word] = tag, value, frozenset(before)

    def _means_nothing(self, tokens: Sequence[Atom], at: int, english: bool) -> bool:
        """Whether a word is remembered as one that nobody knows, and is no part of a name with what follows it."""
        word = tokens[at].text
        before = self._nothing[english].get(word)
        if before is None or at + 1 == len(tokens):
            return before is not None
        after = tokens[at + 1]
        return after.text not in before and not (after.tag == "word" and self._book.phrase_of(word, after.text))

    def _remember_nothing(self, token: Atom, english: bool) -> None:
        """A word that nobody knows, so that it is compared with all others only once."""
        nothing = self._nothing[english]
        if token.text in self._book.parting or self._strange((token,), 0, english)[0] is not token:
            return
        if len(nothing) > MOST_REMEMBERED:
            nothing.clear()
        own = self._book.follow(token.text) | self._general[english].second_words(token.text)
        nothing[token.text] = frozenset(own | INSIDE)

    def _strange(self, tokens: Sequence[Atom], at: int, english: bool) -> tuple[Atom, int]:
        """A word that is in no list: as it was probably meant, and where it ends."""
        token, found = tokens[at], self._unknown(tokens, at)
        sure = found is not None and not (found[1].before or found[1].typo)
        guess = None if sure else self.typos[english].guess(token.text)
        if found and found[1].perhaps and guess and found[0] == at + 1:  # not "henna-aften"
            found = None
        if found and found[1].typo and guess and guess.tag in RIVALS and not found[1].before:
            if guess.value == "families":
                return self._as_guessed(tokens, at, guess, english)
            return token, at + 1  # "æster" may be "fester" or "gæster", "evntet" "event" or "ventet"
        if found and not (guess and guess.tag in ("daypart", "dayish")):  # "fobrmiddags" is no kind of dinner
            atom = _joined(tokens, at, found[0], "plan", found[1])
            return (atom.but(text=fold(found[1].name)) if found[1].name else atom), found[0]
        if guess:
            return self._as_guessed(tokens, at, guess, english)
        return token, at + 1

    def _as_guessed(self, tokens: Sequence[Atom], at: int, guess: Guess, english: bool) -> tuple[Atom, int]:
        """The word, or what begins with it: "ækkede op til", "flytede en familie ind"."""
        token = tokens[at]
        meant = [*tokens[:at], token.but(text=guess.text), *tokens[at + 1 : at + WIDEST_NAME]]
        end, tag, value = self._known(meant, at, self._general[english], english)
        if tag and (end > at + 1 or tag == "plan"):
            return _joined(meant, at, end, tag, value), end
        return Atom(guess.text, token.start, token.end, token.glued, guess.tag, guess.value), at + 1

    def _sign(self, token: Atom, english: bool) -> Atom:
        if found := self._general[english].word(token.text):
            token.tag, token.value = found.tag, found.value
        return token

    def _known(
        self, tokens: Sequence[Atom], at: int, phrases: Phrases[Meaning], english: bool
    ) -> tuple[int, str, object]:
        """The longest phrase, the plan's own before the general ones; then numerals, then inflected plan words."""
        word = tokens[at].text
        own, common = self._book.phrases.at(tokens, at), phrases.at(tokens, at)
        if own and (not common or own[0] >= common[0]):
            return self._head(tokens, own) if own[1].topics else (own[0], "plan", own[1])
        if common and common[1].tag == "arrival" and self._book.newcomers is not None:
            return common[0], "plan", Entry(topics=(self._book.newcomers,))
        if word in self._book.parting and (parted := self._parted(tokens, at)):
            return at + 1, "plan", parted
        if common:
            return common[0], common[1].tag, common[1].value
        value = ENGLISH.get(word) if english else None
        if value is None and word not in ARTICLES and not (english and word in NOT_ENGLISH):
            value = number_word(word)
        if value is not None:
            return at + 1, "numeral", value
        return at + 1, "", None

    def _head(self, tokens: Sequence[Atom], own: tuple[int, Entry]) -> tuple[int, str, object]:
        """Of "HotSpot-gruppeforløb" the last part says what it is."""
        end, entry = own
        if end + 1 < len(tokens) and tokens[end].text == "-" and tokens[end].glued and tokens[end + 1].glued:
            last = self._book.phrases.at(tokens, end + 1)
            if last and last[1].topics:
                return last[0], "plan", last[1]
            if pair := self._book.phrase_of(tokens[end - 1].text, tokens[end + 1].text):
                return end + 2, "plan", pair
            if (near := self._book.unknown(tokens[end + 1].text)) and near.topics:
                return end + 2, "plan", near if _is_sure(near, tokens[end + 1]) else entry
        return end, "plan", entry

    def _parted(self, tokens: Sequence[Atom], at: int) -> Entry | None:
        """ "spiste vi 27 sammen": a name with other words in its midst, but no other name: "flyttede festen ind"."""
        words, entry = parted_at([token.text for token in tokens[at : at + WIDEST_NAME]], self._book.parted)
        others = (self._book.phrases.word(word) or self._book.unknown(word) for word in words if word.isalpha())
        another = entry and any(other and set(other.topics) - set(entry.topics) for other in others)
        return None if another else entry

    def _unknown(self, tokens: Sequence[Atom], at: int) -> tuple[int, Entry] | None:
        """A plan's word inflected, in a compound, hyphened or mistyped."""
        word = tokens[at].text
        if text_at(tokens, at + 1) == "-" and tokens[at + 1].glued and tag_at(tokens, at + 2) == "word":
            joined = word + tokens[at + 2].text
            whole = self._book.phrases.word(joined) or self._book.phrase_of(word, tokens[at + 2].text)
            if hyphened := whole or self._book.unknown(joined, general=True):
                return at + 3, hyphened
        if tag_at(tokens, at + 1) == "word" and (pair := self._book.phrase_of(word, tokens[at + 1].text)):
            return at + 2, pair
        marked = text_at(tokens, at + 1) == "." and tokens[at + 1].glued
        marked = marked and (not _glued(tokens, at + 2) or tokens[at + 2].text in BEHIND_CUT)
        if marked and (cut := self._book.cut_short(word, marked)):
            return at + 2, cut
        entry = self._book.unknown(word) or self._book.cut_short(word, marked=False)
        return (at + 1, entry) if entry else None


def _is_sure(near: Entry, last: Atom) -> bool:
    """Whether the last part of "HotSpot-gruppsforløb" is a name; "DUÅ-ofrløb" is DUÅ."""
    return not near.perhaps and (not near.typo or len(last.text) >= LONG_PART)


def _glued(tokens: Sequence[Atom], at: int) -> bool:
    return at < len(tokens) and tokens[at].glued


def _joined(tokens: Sequence[Atom], at: int, end: int, tag: str, value: object) -> Atom:
    first = tokens[at]
    if end == at + 1:
        return Atom(first.text, first.start, first.end, first.glued, tag, value)
    text = " ".join([token.text for token in tokens[at:end] if token.text not in SKIPPED])
    return Atom(text, first.start, tokens[end - 1].end, first.glued, tag, value)
