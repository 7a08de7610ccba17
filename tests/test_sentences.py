"""Every sentence is found, written and filled in the same way in every language."""

import ast
import re
from typing import Any

import pytest
from babel.messages.catalog import Catalog, Message
from babel.numbers import format_decimal, format_percent
from hypothesis import given
from hypothesis import strategies as st

from bot.message import plain
from bot.texts import LANGUAGES, translator
from tests import catalogues
from tests.source import ROOT, SOURCES, calls

SENTENCE = {"gettext", "ngettext", "pgettext", "npgettext"}
PLACEHOLDER = re.compile(r"%\((\w+)\)s")


@pytest.fixture(scope="module")
def said() -> Catalog:
    return catalogues.collected()


def key(message: Message) -> tuple[object, object]:
    return message.context, message.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_the_code_is_in_the_catalogue_and_nothing_else(language: str, said: Catalog) -> None:
    wanted, found = ({key(m) for m in each if m.id} for each in (said, catalogues.read(language)))

    assert wanted - found == set(), "run make catalogues"
    assert found - wanted == set(), "run make catalogues"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_written_in_every_language(language: str) -> None:
    assert [m.id for m in catalogues.missing(catalogues.read(language))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_names_what_its_sentence_names(language: str) -> None:
    different = [
        message.id
        for message in catalogues.read(language)
        if message.id and catalogues.complete(message) and not names_the_same(forms(message.id), forms(message.string))
    ]

    assert different == []


def names_the_same(sentence: tuple[str, ...], translation: tuple[str, ...]) -> bool:
    """For many it names exactly what the sentence for many names; for one it may leave the number out."""
    wanted = named(sentence[-1])
    return named(translation[-1]) == wanted and all(named(form) <= wanted for form in translation)


def forms(written: Any) -> tuple[str, ...]:
    return tuple(written) if isinstance(written, tuple | list) else (written,)


def named(sentence: str) -> set[str]:
    return set(PLACEHOLDER.findall(sentence))


def test_no_sentence_is_put_together_before_it_is_looked_up() -> None:
    """Only a literal can be found in a catalogue: no f-strings, no braces, no variables."""
    put_together = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in SOURCES
        if path != ROOT / "bot" / "texts.py"  # the translator itself, which is handed what others say
        for call in calls(path)
        if isinstance(call.func, ast.Attribute) and call.func.attr in SENTENCE and not literal(call)
    ]

    assert put_together == []


def literal(call: ast.Call) -> bool:
    assert isinstance(call.func, ast.Attribute)
    sentences = call.args[:-1] if call.func.attr.startswith(("ngettext", "npgettext")) else call.args
    words = [each.value for each in sentences if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    return len(words) == len(sentences) and not any("{" in each for each in words)


def test_no_module_of_words_uses_str_format() -> None:
    """Texts are filled in with %, which escapes; str.format on them would be read as a template a second time."""
    filled = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in SOURCES
        if path.stem.endswith("words")
        for call in calls(path)
        if isinstance(call.func, ast.Attribute) and call.func.attr in ("format", "format_map")
    ]

    assert filled == []


@given(st.floats(-1e9, 1e9), st.integers(0, 3), st.sampled_from(["da", "en"]))
def test_numbers_are_written_as_babel_writes_them(number, decimals, language):
    pattern = "#,##0" + ("." + "#" * decimals if decimals else "")
    rounded = round(number, decimals) + 0.0  # nobody writes "-0"
    expected = format_decimal(rounded, format=pattern, locale={"en": "en_GB"}.get(language, language))
    assert translator(language).number(number, decimals) == expected


@pytest.mark.parametrize("language", ["da", "en"])
def test_a_percentage_is_written_as_babel_writes_it_and_stays_on_one_line(language):
    said = translator(language).percent(86)
    assert said == format_percent(0.86, locale={"en": "en_GB"}.get(language, language))
    assert plain(f"<b>{said}</b>") == said
    assert " " not in said
