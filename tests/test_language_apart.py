"""A compound written in two words, the commonest slip in Danish, is read as the one word that it is."""

import re
from dataclasses import replace

import pytest

from tests.corpus_file import HERE, Case, compare, load_cases, true_reader
from tests.test_language_typing_errors import wrong_and_unasked

FIRST = "|".join(
    (
        "affalds baby beboer brand bro børne drenge eftermiddags familie fastelavns film fodbold forenings formiddags",
        "fraværs fritids fælles gade grill hjemme husstands informations job jule kaffe kvinde lege motions mødre",
        "loppe netværks nyheds områdefornyelses park pige quiz skov sommer sprog strikke trygheds ungdoms velkomst",
    )
).replace(" ", "|")
COMPOUND = re.compile(rf"\b({FIRST})([^\W\d_]{{4,}})\b", re.IGNORECASE)
SPEAKS_OF_ONE = re.compile(r"[»\"#]")
"""A headline that is quoted, a tag: nobody writes those apart."""


def apart(case: Case) -> Case | None:
    """The same message with its first compound in two words."""
    found = COMPOUND.search(case.text)
    return replace(case, text=f"{case.text[: found.end(1)]} {case.text[found.end(1) :]}") if found else None


@pytest.mark.parametrize("name", ["danish.txt", "unseen_ei.txt", "unseen_ej.txt"])
def test_a_compound_in_two_words_is_nearly_always_read_as_one_and_never_as_something_else(name: str) -> None:
    read = true_reader()
    whole = [case for case in load_cases(HERE / name) if not compare(case, read(case.text, case.now))]
    parted = [case for each in whole if not SPEAKS_OF_ONE.search(each.text) and (case := apart(each))]
    differ = [difference for case in parted if (difference := compare(case, read(case.text, case.now)))]
    assert len(parted) > 25
    assert [str(each) for each in differ if wrong_and_unasked(each)] == []
    assert len(differ) <= 0.02 * len(parted), [each.case.text for each in differ]
