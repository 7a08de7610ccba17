"""What is sealed can be read with the programme's own secret and no other, and any change of it shows."""

from base64 import urlsafe_b64decode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.privacy.sealing import NeedsAes, Seal, Unsealable

SEAL = Seal(b"hemmelig")
WORDS = "Skyderi ved Glarbjergvej, politiet er på stedet"
SEALED_BEFORE = (
    "1:MDEyMzQ1Njc4OWFiyrUhiyDnPNJMlkY4uuPWL0y7QrxPPeSo3sBj-cSR7jal8esaRyEG0OePgRqoJMqpyf2-fwFXFjSd-yvahY3rLA=="
)
"""The same words with the same secret, as the bot sealed them before November 2026."""


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_whatever_is_sealed_can_be_opened_again(text: str) -> None:
    assert SEAL.open(SEAL.close(text)) == text


def test_nothing_of_the_words_can_be_seen() -> None:
    assert "Skyderi" not in SEAL.close(WORDS)
    assert SEAL.close(WORDS) != SEAL.close(WORDS)


def test_what_was_sealed_in_the_earlier_manner_is_still_read() -> None:
    assert SEAL.open(SEALED_BEFORE) == WORDS
    assert SEAL.open_bytes(urlsafe_b64decode(SEALED_BEFORE[2:])).decode() == WORDS
    with pytest.raises(Unsealable):
        Seal(b"en anden").open(SEALED_BEFORE)


def test_a_processor_that_does_not_know_aes_says_so_and_reads_what_is_sealed_now() -> None:
    without = Seal(b"hemmelig", aes=False)
    assert without.open(SEAL.close(WORDS)) == WORDS
    assert without.open_bytes(SEAL.close_bytes(WORDS.encode())).decode() == WORDS
    with pytest.raises(NeedsAes, match="AES, which this processor does not know"):
        without.open(SEALED_BEFORE)
    with pytest.raises(NeedsAes):
        without.open_bytes(urlsafe_b64decode(SEALED_BEFORE[2:]))


def test_another_secret_opens_nothing() -> None:
    with pytest.raises(Unsealable):
        Seal(b"en anden").open(SEAL.close(WORDS))


@pytest.mark.parametrize(
    "changed", ["1:", "2:", "1:AAAA", "2:AAAA", "0:Skyderi", "æ", "1:" + "A" * 80, "2:" + "A" * 80]
)
def test_what_was_changed_is_not_believed(changed: str) -> None:
    with pytest.raises(Unsealable):
        SEAL.open(changed)


def test_one_letter_changed_is_noticed() -> None:
    sealed = SEAL.close(WORDS)
    with pytest.raises(Unsealable):
        SEAL.open(sealed[:20] + ("A" if sealed[20] != "A" else "B") + sealed[21:])


def test_a_mark_depends_on_the_secret_and_on_where_its_parts_end() -> None:
    assert SEAL.mark("a", "bc") != SEAL.mark("ab", "c")
    assert SEAL.mark("a") != Seal(b"en anden").mark("a")
