"""How a message is dressed changes nothing in it: a greeting before it, smiles for full stops, capitals, odd spaces."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.corpus_file import HERE, Case, compare, load_cases, true_reader

STEP = 40
"""Every so many of the messages are read in each way."""
MOST_WRONG = 0.002
"""Share of them that may be wrong in silence; most ways have none in all of the corpus."""
SENTENCE = re.compile(r"(?<=[a-zæøå]{3})([.!]) (?=[A-ZÆØÅ])")

DRESSED: dict[str, Callable[[str], str]] = {
    "a greeting": lambda text: f"hej med dig, {text[:1].lower()}{text[1:]}",
    "a greeting by name": lambda text: f"Kære Bente og Asger, {text[:1].lower()}{text[1:]}",
    "a greeting of its own": lambda text: f"Hej! {text}",
    "a request": lambda text: text if "\n" in text else f"Kan du lige skrive at {text[:1].lower()}{text[1:]}",
    "an address": lambda text: text if "\n" in text else f"Til Bysekretariatet: {text}",
    "smiles behind it": lambda text: f"{text} 😊🎉",
    "smiles for full stops": lambda text: SENTENCE.sub(" 😊 ", text),
    "dots for full stops": lambda text: SENTENCE.sub(" ... ", text),
    "a line for each sentence": lambda text: SENTENCE.sub(r"\1\n", text),
    "called out": lambda text: text.removesuffix(".") + "!!",
    "spaces that do not break": lambda text: text.replace(" ", "\N{NO-BREAK SPACE}"),
    "no capitals": str.lower,
    "only capitals": str.upper,
}


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    return [case for path in sorted(HERE.glob("*.txt")) for case in load_cases(path)][::STEP]


@pytest.mark.parametrize("way", DRESSED)
def test_it_says_what_it_said(way: str, cases: list[Case]) -> None:
    read = true_reader()
    dressed = [replace(case, text=text) for case in cases if (text := DRESSED[way](case.text)) != case.text]

    wrong = [found for case in dressed if (found := compare(case, read(case.text, case.now))) and found.silent]

    assert len(dressed) >= 60
    assert len(wrong) <= MOST_WRONG * len(dressed), "\n".join(map(str, wrong))
