"""Sayings as data: sets of words, phrases of them, and what a phrase is told by however it is spelt."""

import pytest

from bot.language.atoms.tokens import tokenise
from bot.sayings import Sayings

SAYINGS = Sayings(
    {
        "before": "hej, og så",
        "behind": "tak",
        "me": "jeg, vi",
        "lightly": "lige, bare",
        "ask": "spørger, taler med",
        "many": "<digits>",
    },
    {
        "waits": "vent <lightly>*, <me> <lightly>* <ask> …, <~me> ved det",
        "has": "<me> har <many> _?",
    },
)


@pytest.mark.parametrize(("text", "what"), [
    ("vent", "waits"), ("vent lige bare lige", "waits"), ("hej, vent tak", "waits"), ("og saa vent", "waits"),
    ("jeg spoerger lige hende", "waits"), ("jeg sporger hende", "waits"), ("jeg spoerrger hende", "waits"),
    ("jeg taler med hende", "waits"), ("vent, jeg spoerger hende", "waits"), ("karen ved det", "waits"),
    ("vi har 4", "has"), ("vi har 4 katte", "has"),
    ("jeg ved det", ""), ("jeg spoerger", ""), ("jeg taler hende", ""), ("vi har katte", ""), ("vi har 4 4", ""),
    ("vi har 4 katte vent", ""), ("vent paa mig", ""), ("lige vent", ""), ("hej", ""), ("", ""), ("jeg koerer", ""),
])  # fmt: skip
def test_a_saying_is_told_by_its_phrases(text: str, what: str) -> None:
    assert SAYINGS.told(tokenise(text)) == what


def test_where_a_phrase_stands_is_told_in_words() -> None:
    assert SAYINGS.stands_in(tokenise("nu, jeg taler med vi"), "me") == [1, 4]
    assert SAYINGS.stands_in(tokenise("nu jeg taler med"), "ask") == [2]
    assert SAYINGS.stands_in(tokenise("nu jeg taler"), "ask") == []
