"""Signed links: for one person, one question and one purpose, until their time is over."""

import string
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.links import ANSWER, CHOICES, BadLink, LinkExpired, Links, Promised

NOW = datetime(2018, 1, 15, 9, 0, tzinfo=UTC)
TOMORROW = NOW + timedelta(days=1)
ALPHABET = string.ascii_letters + string.digits + "-_"
links = Links(b"a secret of the bot", "https://bot.example.org/")


def token_of(address: str) -> str:
    return address.rsplit("/", 1)[1]


def test_a_link_says_who_answers_what_until_when() -> None:
    address = links.answer(42, "meeting:7:yes", TOMORROW, about="meeting:7")

    assert address.startswith("https://bot.example.org/svar/")
    assert links.read(token_of(address), NOW) == Promised(42, "meeting:7:yes", TOMORROW, "meeting:7")


@given(
    person=st.integers(1, 2**32 - 1),
    subject=st.text(st.characters(exclude_characters="\n", exclude_categories=("Cs",)), min_size=1, max_size=21),
)
def test_whatever_can_stand_on_a_button_comes_back(person: int, subject: str) -> None:
    token = links.token(ANSWER, person, subject, TOMORROW)

    assert links.read(token, NOW) == Promised(person, subject, TOMORROW)
    assert set(token) <= set(ALPHABET)


def test_a_link_for_a_text_message_is_short() -> None:
    assert len(token_of(links.answer(123_456, "meeting:1234:yes", TOMORROW))) <= 60


def test_a_changed_character_anywhere_makes_it_worthless() -> None:
    token = token_of(links.answer(42, "meeting:7:yes", TOMORROW))

    for place, character in enumerate(token):
        for other in set(ALPHABET) - {character}:
            with pytest.raises(BadLink):
                links.read(token[:place] + other + token[place + 1 :], NOW)


@pytest.mark.parametrize("token", ["", "a", "æøå", "=" * 40, "A" * 60, "A" * 5000, "../../etc", "AAAA\n"])
def test_what_was_never_a_link_is_refused(token: str) -> None:
    with pytest.raises(BadLink):
        links.read(token, NOW)


def test_more_characters_behind_it_make_it_worthless() -> None:
    token = token_of(links.answer(42, "meeting:7:yes", TOMORROW))

    for more in ("=", "==", "A", " ", "\n", "%3D"):
        with pytest.raises(BadLink):
            links.read(token + more, NOW)


def test_a_link_of_one_purpose_is_worthless_for_another() -> None:
    choices = links.choices(42, 7, TOMORROW)

    assert choices.startswith("https://bot.example.org/valg/")
    assert links.read(token_of(choices), NOW, CHOICES).subject == "outbox:7"
    with pytest.raises(BadLink):
        links.read(token_of(choices), NOW, ANSWER)


def test_a_link_signed_with_another_secret_is_worthless() -> None:
    stranger = Links(b"another secret", "https://bot.example.org")

    with pytest.raises(BadLink):
        links.read(stranger.token(ANSWER, 42, "meeting:7:yes", TOMORROW), NOW)


def test_a_link_works_until_its_last_second_and_says_then_what_it_was() -> None:
    token = links.token(ANSWER, 42, "meeting:7:yes", TOMORROW)

    assert links.read(token, TOMORROW - timedelta(seconds=1)).person_id == 42
    with pytest.raises(LinkExpired) as expired:
        links.read(token, TOMORROW)
    assert expired.value.promised.subject == "meeting:7:yes"


def test_an_invented_link_is_never_told_from_an_old_one() -> None:
    """Whoever tries expiries learns nothing: the signature is looked at first."""
    old = links.token(ANSWER, 42, "meeting:7:yes", NOW - timedelta(days=1))

    with pytest.raises(BadLink):
        links.read("B" + old[1:], NOW)


def test_a_subject_is_one_line() -> None:
    with pytest.raises(ValueError, match="one line"):
        links.token(ANSWER, 42, "meeting:7\nyes", TOMORROW)


def test_links_are_not_signed_with_nothing() -> None:
    with pytest.raises(ValueError, match="secret"):
        Links(b"", "https://bot.example.org")
