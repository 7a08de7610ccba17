"""Every everyday word that is kept from being read as another one would be read so: the list holds no idle word."""

import pytest

from bot.language.atoms.lexer import general
from bot.language.atoms.misspelt import Misspelt
from bot.language.atoms.normalise import fold
from bot.language.atoms.tokens import tokenise
from bot.language.atoms.typos import Typos
from bot.language.atoms.wordbook import Wordbook
from bot.language.reader import Reader
from bot.language.vocabulary import real_words
from bot.plan.load import load
from tests.corpus_file import PLAN


@pytest.mark.parametrize(("table", "english"), [(real_words.DANISH, False), (real_words.ENGLISH, True)])
def test_each_would_be_taken_for_a_word_of_the_plan_or_a_general_one(table: dict[str, str], english: bool) -> None:
    words = [fold(word.strip()) for word in table["real"].split(",")]
    Reader(load(PLAN).lexicon())  # every rule's words are listed
    book, others = Wordbook(load(PLAN).lexicon()), general(english).copy()
    others.drop(words)
    typos = Typos(book, others, english)
    misspelt = Misspelt(book, others, typos, english)

    def taken_for_another(word: str) -> bool:
        shortened = book.cut_short(word, marked=True) or book.cut_short(word, marked=False)
        return bool(typos.guess(word) or book.unknown(word) or shortened or misspelt.meant(tokenise(word)))

    assert [word for word in words if not taken_for_another(word)] == []
    assert len(words) == len(set(words))
