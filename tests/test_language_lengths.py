"""How long, by how much later or earlier, and days that are named together, as people write them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.times.days_together import are_all_meant, is_further, is_only_a_day
from bot.language.times.every_week import in_month, weekly
from bot.language.times.lengths import length
from bot.language.times.shifts import day_after, shift, shifted_by

MINUTE, HOUR, DAY, WEEK = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1), timedelta(weeks=1)
DANISH: dict[float, tuple[str, ...]] = {
    1: ("1", "en", "et"), 2: ("2", "to"), 3: ("3", "tre"), 4: ("4", "fire"), 5: ("5", "fem"), 6: ("6", "seks"),
    7: ("7", "syv"), 8: ("8", "otte"), 9: ("9", "ni"), 10: ("10", "ti"), 11: ("11", "elleve"), 12: ("12", "tolv"),
    14: ("14", "fjorten"), 15: ("15", "femten"), 20: ("20", "tyve"), 25: ("25", "femogtyve", "fem og tyve"),
    30: ("30", "tredive", "tredve"), 45: ("45", "femogfyrre"), 90: ("90", "halvfems"),
    0.5: ("½", "1/2", "en halv", "halv", "et halvt"),
    1.5: ("1½", "1,5", "1.5", "1 1/2", "halvanden", "halvandet", "en og en halv"),
    2.5: ("2½", "2,5", "to en halv", "to og en halv", "2 og en halv"),
}  # fmt: skip
ENGLISH: dict[float, tuple[str, ...]] = {
    1: ("1", "a", "an", "one"), 2: ("2", "two"), 3: ("three",), 4: ("four",), 5: ("five",), 10: ("ten",),
    14: ("fourteen",), 20: ("twenty",), 25: ("twenty-five", "twenty five"), 45: ("forty-five",),
    0.5: ("half a", "half an", "a half"), 1.5: ("one and a half", "1.5"),
    2.5: ("two and a half",),
}  # fmt: skip
UNITS = {
    MINUTE: ("minut", "minutter", "min", "min."), 15 * MINUTE: ("kvarter",), HOUR: ("time", "timer"),
    DAY: ("dag", "dage", "døgn", "doegn", "dogn"), WEEK: ("uge", "uger"),
}  # fmt: skip
ENGLISH_UNITS = {
    MINUTE: ("minute", "minutes", "mins"), 15 * MINUTE: ("quarter of an hour", "quarters of an hour"),
    HOUR: ("hour", "hours"), DAY: ("day", "days"), WEEK: ("week", "weeks"), 2 * WEEK: ("fortnight",),
}  # fmt: skip
LATER, EARLIER = ("senere", "SENERE", "senere end planlagt"), ("tidligere", "før", "foer", "tidligere i stedet")
SPOKEN = [
    (f"{many} {unit}", number * lasts, "banko bliver")
    for numbers, units in ((DANISH, UNITS), (ENGLISH, ENGLISH_UNITS))
    for number, said in numbers.items()
    for many in said
    for lasts, names in units.items()
    for unit in names
]
WAYS = [(way, 1) for way in (*LATER, "later", "later than planned")] + [
    (way, -1) for way in (*EARLIER, "earlier", "sooner")
]
SATURDAY = date(2017, 11, 18)
LETTERS = "abcdefghijklmnoprstuvxyzæøå"
LONG_WORDS = ("kvarter", "minutter", "senere", "tidligere")


def test_every_number_of_every_unit_is_as_long_as_it_says() -> None:
    assert [(said, length(said)) for said, lasts, _ in SPOKEN if length(said) != lasts] == []


@given(st.sampled_from(SPOKEN), st.sampled_from(WAYS))
def test_every_number_of_every_unit_shifts_either_way(spoken: tuple[str, timedelta, str], way: tuple[str, int]) -> None:
    said, lasts, begins = spoken

    assert shift(f"{begins} {said} {way[0]}") == ("banko", way[1] * lasts, True)


@given(st.sampled_from(SPOKEN), st.sampled_from(["er rykket", "er desværre udskudt", "flyttes", "is postponed by"]))
def test_what_is_put_off_is_later(spoken: tuple[str, timedelta, str], verb: str) -> None:
    assert shift(f"Banko {verb} {spoken[0]}") == ("Banko", spoken[1], True)


@given(st.integers(1, 400), st.sampled_from([("dage", DAY), ("minutter", MINUTE), ("timer", HOUR)]))
def test_figures_count_as_they_stand(many: int, unit: tuple[str, timedelta]) -> None:
    found = shift(f"den er rykket {many} {unit[0]} frem")

    assert found == ("den", many * unit[1], False)
    assert found.of_hours == (unit[1] != DAY and many * unit[1] % DAY != timedelta())


@pytest.mark.parametrize("word", LONG_WORDS)
def test_one_typing_error_in_a_long_word_is_put_right(word: str) -> None:
    said = {"kvarter": "et kvarter senere", "minutter": "ti minutter senere"}.get(word, f"en time {word}")
    changes = [(at, letter) for at in range(1, len(word) - 1) for letter in ("", *LETTERS)]
    written = {word[:at] + letter + word[at + 1 :] for at, letter in changes}

    meant = shift(f"banko bliver {said}")
    wrong = [each for each in written if shift(f"banko bliver {said.replace(word, each)}") != meant]

    assert wrong == []


@given(st.text(max_size=150))
def test_any_words_can_be_looked_at(text: str) -> None:
    found = shift(text)

    assert found is None or found.what in text
    assert length(text) is None or length(text) > timedelta()  # type: ignore[operator]
    assert shifted_by(text) is None or isinstance(shifted_by(text), timedelta)
    assert are_all_meant(text, SATURDAY) in (True, False)


@pytest.mark.parametrize(
    ("text", "lasts"),
    [
        ("en time og et kvarter", 75 * MINUTE), ("1 t 30 m", 90 * MINUTE), ("2t", 2 * HOUR), ("en times tid", HOUR),
        ("en halv times tid", 30 * MINUTE), ("tre kvarter", 45 * MINUTE), ("an hour and a half", 90 * MINUTE),
        ("in a week's time", WEEK), ("en uge og to dage", 9 * DAY), ("5-10 min", 10 * MINUTE),
        ("fjorten dage", 2 * WEEK), ("en uge og en halv time", WEEK + 30 * MINUTE),
        ("et kvater", 15 * MINUTE), ("20 minuter", 20 * MINUTE),
    ],
)  # fmt: skip
def test_how_long_is_read_as_it_is_spoken(text: str, lasts: timedelta) -> None:
    assert length(text) == lasts


@pytest.mark.parametrize("text", ["et par timer", "nogle dage", "kl. 2", "dagen", "2 tidsler", "0 dage", "9000 dage"])
def test_what_has_no_length_has_none(text: str) -> None:
    assert length(text) is None


@pytest.mark.parametrize(
    ("text", "what", "by"),
    [
        ("fællesspisningen den 27. er rykket en uge.", "fællesspisningen den 27.", WEEK),
        ("hov, vi starter 2 timer senere", "vi", 2 * HOUR), ("vi rykker banko en uge", "banko", WEEK),
        ("flyt banko en uge", "banko", WEEK), ("Krolf er fremrykket en time", "Krolf", -HOUR),
        ("We start an hour and a half later", "We", 90 * MINUTE),
        ("loebet er udsat et dogn", "loebet", DAY), ("den er rykket en time tidligere", "den", -HOUR),
    ],
)  # fmt: skip
def test_what_is_shifted_is_named(text: str, what: str, by: timedelta) -> None:
    assert shift(text) == (what, by, True)


@pytest.mark.parametrize("text", [
    "banko varede en time", "vi var der 2 timer", "skal vi rykke banko en uge?", "kom 5 minutter før banko",
    "banko er rykket 2-3 dage", "banko er rykket et par uger", "en time senere", "banko en time senere kom Per",
])  # fmt: skip
def test_what_shifts_nothing_is_left_alone(text: str) -> None:
    assert shift(text) is None


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("flyt mødet en uge", WEEK), ("ryk det to dage tilbage", -2 * DAY), ("ryk det to dage frem", 2 * DAY),
        ("move it a week back", -WEEK), ("flyt mødet en time senere", HOUR), ("flyt mødet, det varer 2 timer", None),
        ("flyt mødet 14 dage frem til kl. 10", 2 * WEEK), ("flyt mødet til torsdag", None),
    ],
)  # fmt: skip
def test_how_far_something_is_to_be_moved_is_found_in_a_command(text: str, by: timedelta | None) -> None:
    assert shifted_by(text) == by


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("dagen efter", 1), ("lørdagen efter", 7), ("til søndagen derpå", 1), ("ugen efter", 7), ("the week after", 7),
        ("weekenden efter", 7), ("the Friday after", 6), ("lordagen efter", 7), ("på lørdag", None),
        ("efter lørdag", None),
    ],
)  # fmt: skip
def test_a_day_is_counted_from_another(text: str, ahead: int | None) -> None:
    assert day_after(text, SATURDAY) == (SATURDAY + ahead * DAY if ahead else None)


@pytest.mark.parametrize("text", [
    "lørdag og søndag", "lordag og sondag", "d. 18/11 og 19/11", "18/11, 19/11 samt 20/11", "lørdag & søndag",
    "lørdag d. 18. og søndag d. 19.", "mandag 20/11, tirsdag 21/11 og onsdag 22/11", "den 18. og 19. november",
    "Saturday and Sunday", "i dag og i morgen", "juleaften og juledag", "lørdag-søndag", "på lørdag og igen på mandag",
    "fredag, og så lørdag og søndag",
])  # fmt: skip
def test_days_that_are_named_together_are_all_meant(text: str) -> None:
    assert are_all_meant(text, SATURDAY)


@pytest.mark.parametrize("text", [
    "lørdag eller søndag", "lørdag", "fredag-søndag", "i weekenden", "lørdag kl. 18, og søndag rydder vi op",
    "lørdag og 20 gæster", "2 og 3 klasse", "1.-14. juli", "uge 3 og 4",
])  # fmt: skip
def test_one_of_them_or_all_between_is_no_day_beside_another(text: str) -> None:
    assert not are_all_meant(text, SATURDAY)


def test_a_further_day_is_told_from_another() -> None:
    assert is_further("også på mandag")
    assert is_further("Again on Monday")
    assert not is_further("på mandag")


@pytest.mark.parametrize(
    ("text", "weekday", "month"),
    [
        ("banko hver tirsdag kl. 19", 1, None), ("hver uge torsdag i februar", 3, 2), ("every Monday in May", 0, 5),
        ("hver lordag hele marts", 5, 3), ("hver anden tirsdag", None, None), ("hver dag", None, None),
    ],
)  # fmt: skip
def test_what_is_held_every_week_is_known(text: str, weekday: int | None, month: int | None) -> None:
    found, named = weekly(text), in_month(text)

    assert (found and found.number, named and named.number) == (weekday, month)


@pytest.mark.parametrize("text", [
    "på tirsdag", "i morgen", "Næste uge.", "på lordag", "om fjorten dage", "om en uge", "senere i dag", "on Friday",
    "next week", "først på mandag", "tirsdag", "i december",
])  # fmt: skip
def test_a_time_ahead_may_be_all_that_is_said(text: str) -> None:
    assert is_only_a_day(text, SATURDAY)


@pytest.mark.parametrize("text", [
    "12", "3/4", "den 4.", "i går", "i mandags", "to uger", "på tirsdag 12", "Mette spørger på tirsdag",
    "tirsdag var vi ni", "",
])  # fmt: skip
def test_what_is_no_time_ahead_or_says_more_is_not(text: str) -> None:
    assert not is_only_a_day(text, SATURDAY)
