"""A word that nobody knows may be one that matters: where that would change what is read, it is asked about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.atoms.normalise import normalise
from bot.language.reading import Ask, Field, Report
from bot.language.second_reading import doubted, outermost
from tests.language_lexicon import only, reports, values


def asked(text: str) -> list[str]:
    return [ask.field for ask in only(text).asks]


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("Et par med nyfødste tvillinger flyttet ind på Lærkevej 10 i går", "newcomers"),
        ("vi var 50 til fællesspisning i Åparken i går, det rigtigge tal er 48", "participants"),
        ("25 tilmeldte til fællesspisning i Åparken i går, der dukkede 7 estra op", "participants"),
    ],
)
def test_what_an_unknown_word_may_have_said_is_asked_about(text: str, field: str) -> None:
    assert field in asked(text)
    assert field not in only(text).fields


def test_both_readings_are_offered_the_likelier_first() -> None:
    (ask,) = only("Et par med nyfødste tvillinger flyttet ind på Lærkevej 10 i går").asks
    assert (ask.field, ask.options, ask.why) == ("newcomers", (4, 2), "typo")


def test_a_report_that_an_error_hid_is_found_and_its_number_asked_about() -> None:
    (ask,) = only("srunch i Åparken i går. Der kom 20, og jeg var glad").asks
    assert (ask.field, ask.options) == ("participants", (20,))


def test_an_everyday_word_that_changes_nothing_is_never_asked_about() -> None:
    assert asked("37 til fællesspisning i Åparken i går, kagen var tør og døren gik i baglås") == []


def test_where_a_house_number_stands_is_told_of_the_message_as_it_was_written() -> None:
    text = "Et par med nyfødste tvillinger flyttet ind på Lærkevej 10 i går"
    (start, end), *_ = only(text).home_spans
    assert text[start:end] == "10"


def test_a_word_that_is_left_out_moves_nothing() -> None:
    text = "øh brætspilsaften i tirsdags, der kom 9"
    left = normalise(text).replaced([(0, 4, "")])
    at = left.text.index("i tirsdags")
    assert (text[slice(*left.span(0, at - 1))], text[slice(*left.span(at, at + 10))]) == (
        "brætspilsaften",
        "i tirsdags",
    )


@given(st.text(alphabet="abcæøå 12", max_size=30), st.text(alphabet="abc", min_size=2, max_size=8), st.data())
def test_another_word_in_ones_place_stands_where_that_one_stood(text: str, word: str, data: st.DataObject) -> None:
    folded = normalise(text)
    if not folded.text:
        return
    start = data.draw(st.integers(0, len(folded.text) - 1))
    end = data.draw(st.integers(start + 1, len(folded.text)))
    other = folded.replaced([(start, end, word)])
    assert other.text == folded.text[:start] + word + folded.text[end:]
    assert other.span(start, start + len(word)) == folded.span(start, end)
    if end < len(folded.text):
        assert other.span(start + len(word), len(other.text)) == folded.span(end, len(folded.text))


def report(criterion: str = "faellesspisning", *asks: Ask, **fields: object) -> Report:
    kind = "figure" if criterion == "followers" else "event" if criterion == "events" else "faellesspisning"
    return Report(criterion, kind, {name: Field(value) for name, value in fields.items()}, asks)  # type: ignore[arg-type]


def shown(made: list[Report]) -> list[tuple[object, ...]]:
    return [(r.criterion, values(r), [(ask.field, ask.options) for ask in r.asks]) for r in made]


def test_two_readings_that_agree_leave_all_as_it_was() -> None:
    one = report(value=37, participants=37, title="jul")
    assert doubted([one], [one._replace(fields=one.fields | {"title": Field("jull")})], adds=True) == [one]


def test_what_cannot_be_asked_about_is_left_out() -> None:
    one, other = report(value=37, participants=37, children=12), report(value=37, participants=37)
    assert shown(doubted([one], [other], adds=True)) == [("faellesspisning", {"value": 37, "participants": 37}, [])]


def test_two_activities_are_asked_between() -> None:
    made = doubted([report("followers", value=6)], [report("events", value=1)], adds=True)
    assert shown(made) == [("followers", {"value": 6}, [("criterion", ("events", "followers"))])]


def test_of_two_readings_the_one_with_more_reports_is_taken_and_the_new_one_asked_about() -> None:
    one, more = report(value=37, participants=37), report("followers", value=481)
    made = doubted([one], [one, more], adds=True)
    assert shown(made) == [
        ("faellesspisning", {"value": 37, "participants": 37}, []),
        ("followers", {}, [("value", (481,))]),
    ]
    assert doubted([one, more], [one], adds=True) == made
    assert doubted([one], [one, more], adds=False) == [one]


def test_what_only_the_second_knows_is_offered_and_roughly_stays_roughly() -> None:
    one, other = report("faellesspisning", participants=34, value=34), report(participants=34, value=34, estimated=True)
    assert values(doubted([one], [other], adds=True)[0]) == {"participants": 34, "value": 34, "estimated": True}


def test_of_several_reports_one_that_only_one_reading_has_may_be_anywhere() -> None:
    one, more = report(value=37, participants=37), report("events", value=1, participants=12, area="laden")
    assert shown(doubted([one], [one, more], adds=True))[1:] == [
        ("events", {"value": 1}, [("participants", (12,)), ("area", ("laden",))])
    ]


def test_house_numbers_of_both_readings_are_kept_apart() -> None:
    text = "34 til fællesspisning i Åparken i går, Bøgevænngte 12, 2. tv"
    assert [text[start:end] for start, end in only(text).home_spans] == ["12, 2. tv"]
    assert outermost([(3, 9), (0, 2), (5, 9), (0, 2)]) == ((0, 2), (3, 9))


def test_an_event_that_may_be_none_is_asked_for_its_guests() -> None:
    (made,) = doubted([report("events", value=1)], [], adds=True)
    assert shown([made]) == [("events", {"value": 1}, [("participants", ())])]


@pytest.mark.parametrize("name", ["participants", "area"])
def test_what_is_asked_about_already_is_not_asked_twice(name: str) -> None:
    one = report("faellesspisning", Ask(name))
    (made,) = doubted([one], [report(**{name: 5})], adds=True)
    assert made.asks == (Ask(name, (5,), "typo"),)
    assert [ask.field for ask in doubted([one], [], adds=True)[0].asks].count(name) == 1


def test_hostile_words_are_compared_a_few_times_only() -> None:
    words = " ".join(f"fællesspisnin{chr(97 + n % 26)}{chr(97 + n // 26)}" for n in range(500))
    assert reports(words[:4096]) == ()
