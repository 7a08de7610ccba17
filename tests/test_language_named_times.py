"""Each day, hour and length among words is one, however it is spelt; all else stays as it was cut."""

from datetime import time, timedelta

import pytest

from bot.language.atoms.normalise import fold
from bot.language.times.hours import Hours
from bot.language.times.lengths import length
from bot.language.times.named import DAY, HOUR, LENGTH, before_a_day, with_times

HALF_PAST_FIVE = Hours(time(17, 30))


@pytest.mark.parametrize("said", [
    "kl. 17.30", "kl 17:30", "17.30", "klokken halv seks", "Klokken 17.30", "kl. halv 6",
])  # fmt: skip
def test_an_hour_is_one_and_says_which(said: str) -> None:
    found = [each for each in with_times(fold(f"ring {said}, Ruth")) if each.tag != "sign"]
    assert [each.tag for each in found] == ["word", HOUR, "word"]
    assert found[1].value == HALF_PAST_FIVE


@pytest.mark.parametrize(("said", "starts"), [
    ("klokken to", time(14)), ("halv to", time(13, 30)), ("kl. halv to", time(13, 30)), ("kvart over to", time(14, 15)),
    ("quarter to six", time(17, 45)), ("kl. 2", time(14)),
])  # fmt: skip
def test_two_is_an_hour_and_no_word_between_two(said: str, starts: time) -> None:
    assert [each.value for each in with_times(fold(f"begynder {said}"))][1:] == [Hours(starts)]


@pytest.mark.parametrize(("said", "told"), [
    ("vi ses klokken et", Hours(time(13))), ("vi ses halv et", Hours(time(12, 30))),
    ("åbent fra klokken et til tre", Hours(time(13), time(15))), ("åbent fra et til tre", Hours(time(13), time(15))),
    ("åbent fredag mellem et og tre", Hours(time(13), time(15))),
    ("åbent fra halv otte til ti", Hours(time(7, 30), time(10))), ("we begin at 8 o'clock", Hours(time(8))),
    ("we open on friday 1 a.m.", Hours(time(1))), ("we are open 8 a.m. to 11 a.m.", Hours(time(8), time(11))),
    ("we open at 8 p.m.", Hours(time(20))),
])  # fmt: skip
def test_one_is_an_hour_and_the_half_of_the_day_is_told_behind_it(said: str, told: Hours) -> None:
    assert [each.value for each in with_times(fold(said)) if each.tag == HOUR] == [told]


@pytest.mark.parametrize(("words", "before"), [
    ("styregruppen, den 3. september kl. 13", "styregruppen"), ("styregruppen ons. 13. dec", "styregruppen"),
    ("Styregruppen: lordag", "styregruppen"), ("i morgen", ""), ("styregruppen kl. 13", ""), ("", ""),
])  # fmt: skip
def test_what_stands_before_a_day_is_told(words: str, before: str) -> None:
    assert before_a_day(fold(words)) == before


@pytest.mark.parametrize("said", [
    "ons", "onsdag", "onsdag d. 15/11", "15/11", "3. september", "3. sept", "i morgen", "lordag", "loerdag", "2/12",
    "i mandags", "sidste uge", "juleaften", "fredag den 24. november", "onsdag i næste uge",
])  # fmt: skip
def test_a_day_is_one(said: str) -> None:
    assert [each.tag for each in with_times(fold(f"møde {said} kl. 17"))] == ["word", DAY, HOUR]


@pytest.mark.parametrize(("said", "lasts"), [
    ("5 min", timedelta(minutes=5)), ("et kvarter", timedelta(minutes=15)), ("halvanden time", timedelta(hours=1.5)),
    ("14 dage", timedelta(days=14)),
])  # fmt: skip
def test_a_length_is_one_and_says_how_long(said: str, lasts: timedelta) -> None:
    assert [(each.tag, each.value) for each in with_times(fold(f"vent {said}"))][1:] == [(LENGTH, lasts)]


@pytest.mark.parametrize("said", [
    "ikke lige nu", "mellem et og tre kom", "et par", "Jan ved det", "37 voksne", "hej 12", "to frivillige",
])  # fmt: skip
def test_what_is_no_time_is_none(said: str) -> None:
    assert not {DAY, HOUR, LENGTH}.intersection(each.tag for each in with_times(fold(said)))


def test_a_number_with_too_many_points_is_no_length() -> None:
    assert length("1,203.000") is None
    assert [each.tag for each in with_times("1,203.000 timer")][:2] == ["digits", "sign"]
