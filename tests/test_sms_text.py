"""What fits into a text message."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.sms.gsm import fitted, is_gsm, parts, simplified
from bot.people.addresses import mail_address, telephone
from bot.texts import LANGUAGES
from tests import catalogues
from tests.test_sentences import forms

LINK = "Svar: https://bot.example.org/svar/AVpbHBAAAAAqbWVldGluZzo3Onllc_XTUxj5Q1rT6jIAMFADI7E"


@pytest.mark.parametrize(
    ("text", "many"),
    [
        ("", 1),
        ("æ" * 160, 1),
        ("æ" * 161, 2),
        ("ø" * 306, 2),
        ("å" * 307, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("م" * 70, 1),
        ("م" * 71, 2),
        ("م" * 135, 3),
        ("😀" * 35, 1),
        ("😀" * 36, 2),
        ("€" * 153, 3),  # two places are never divided: 76 to a part
        ("😀" * 67, 3),
    ],
)
def test_how_many_messages_a_text_is(text: str, many: int) -> None:
    assert parts(text) == many


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Blåbærgrød i Åen på Ærø", "Blåbærgrød i Åen på Ærø"),
        ("»Gem« – nu…", '"Gem" - nu...'),
        ("🟡 lidt bagefter", "lidt bagefter"),
        ("Fatima El-Ádil café", "Fatima El-Adil café"),
        ("Kl.\u00a018", "Kl. 18"),
        ("1. linje 🎉\n2. linje", "1. linje\n2. linje"),
        ("Łukasz Đorđević og Işıl", "Lukasz Dordevic og Isil"),
        ("Parken → Vangdalen, ½ time ― 2 ≥ 1", "Parken -> Vangdalen, 1/2 time - 2 >= 1"),
        ("kl. ١٨ ∞ ☎ 112", "kl. 18 112"),
    ],
)
def test_signs_become_plain_and_danish_letters_stay(written: str, sent: str) -> None:
    assert simplified(written) == sent
    assert is_gsm(sent)


@given(st.text(st.characters(max_codepoint=0x24F), max_size=200))
def test_no_sign_beside_letters_costs_half_of_the_room(text: str) -> None:
    said = simplified(text)
    assert is_gsm(said) or any(each.isalpha() and not is_gsm(each) for each in said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_ours_keeps_to_the_alphabet_of_the_network(language: str) -> None:
    sentences = [form for message in catalogues.read(language) for form in forms(message.string or message.id)]
    assert len(sentences) > 1000
    assert [each for each in sentences if not is_gsm(simplified(each))] == []


def test_another_script_stays_and_takes_more_messages() -> None:
    assert simplified("مرحبا") == "مرحبا"
    assert not is_gsm("مرحبا")


@given(st.text(max_size=600), st.integers(1, 4))
def test_nothing_is_ever_longer_than_it_may_be_and_the_link_is_whole(text: str, most: int) -> None:
    said = fitted(simplified(text), LINK, most)

    assert said.endswith(LINK)
    assert parts(said) <= most


@given(st.text(max_size=600))
def test_a_text_alone_fits_too(text: str) -> None:
    assert parts(fitted(simplified(text), "", 2)) <= 2


def test_a_text_that_fits_is_left_alone() -> None:
    assert fitted("Kommer du?", LINK, 2) == f"Kommer du?\n{LINK}"


# -- addresses --


@pytest.mark.parametrize(
    "written",
    ["+45 00 00 00 12", "00000012", "00 00 00 12", "+4500000012", "004500000012", "(+45) 00-00-00-12", "00.00.00.12"],
)
def test_a_danish_number_is_one_however_it_is_written(written: str) -> None:
    assert telephone(written) == "+4500000012"


@pytest.mark.parametrize("written", ["", "12", "+45 00 00 00 1", "+45 00 00 00 123", "ring til mig", "+0123456789",
                                     "112", "٠٠٠٠٠٠١٢", "+45 00 00 00 12; DROP"])  # fmt: skip
def test_what_is_no_number(written: str) -> None:
    assert telephone(written) is None


def test_a_foreign_number_keeps_its_country() -> None:
    assert telephone("+46 00 123 45 67") == "+46001234567"


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("mette@example.org", "mette@example.org"),
        (" Mette.Hansen+tal@Example.ORG ", "Mette.Hansen+tal@example.org"),
        ("mette@blåbær.example", "mette@xn--blbr-roah.example"),
    ],
)
def test_an_address_has_one_spelling(written: str, address: str) -> None:
    assert mail_address(written) == address
    assert mail_address(address) == address


@pytest.mark.parametrize(
    "written",
    ["", "mette", "mette@", "@example.org", "a b@example.org", "a@b", "a@example.org, b@example.org", "a@@example.org",
     "<a@example.org>", "a@example.org\nBcc: b@example.org", "a..b@example.org", "a@-example.org", "a@example..org",
     "mette@[127.0.0.1]", "a" * 65 + "@example.org", "mette@" + "a" * 300 + ".dk"],
)  # fmt: skip
def test_what_is_no_address(written: str) -> None:
    assert mail_address(written) is None
