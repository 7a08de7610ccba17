"""The rules on what a report says."""

import pytest

from bot.registrations.facts import Facts, parsed

EVENT = Facts("volunteer_events", "event")


def test_an_event_counts_once_however_many_came() -> None:
    assert EVENT.settled().value == 1
    assert EVENT.with_answer("participants", 60).value == 1
    assert Facts("volunteer_events", "event", value=3).settled().value == 3


def test_an_event_to_which_nobody_came_counts_as_none() -> None:
    assert EVENT.with_answer("participants", 0).value == 0
    assert EVENT.with_answer("participants", 60).with_answer("participants", 0).value == 0


def test_a_called_off_event_stays_at_none_until_somebody_came_after_all() -> None:
    off = Facts("volunteer_events", "event", value=0).settled()

    assert off.value == 0
    assert off.with_answer("area", "vangdalen").value == 0
    assert off.with_answer("participants", 12).value == 1


def test_a_new_total_leaves_no_parts_that_were_of_the_old_one() -> None:
    dinner = Facts("dinners", "faellesspisning", participants=43, adults=28, children=15).settled()

    corrected = dinner.with_answers({"participants": 45})
    assert (corrected.participants, corrected.adults, corrected.children) == (45, None, None)
    said = dinner.with_answers({"adults": 30, "children": 15, "participants": 45})
    assert (said.participants, said.adults, said.children) == (45, 30, 15)
    said = dinner.with_answers({"adults": 28, "participants": 45})
    assert (said.participants, said.adults, said.children) == (45, 28, None)


def test_parts_that_are_not_all_stay_within_a_new_total() -> None:
    dinner = Facts("dinners", "faellesspisning", participants=37, children=12).settled()

    assert dinner.with_answers({"participants": 38}).children == 12
    assert dinner.with_answers({"participants": 11}).children is None


@pytest.mark.parametrize("pressed", ["inf", "nan", "-1", "9" * 40, "1e300"])
def test_a_button_that_nobody_made_carries_no_number_that_cannot_be(pressed: str) -> None:
    for name in ("value", "participants"):
        with pytest.raises(ValueError, match="no number"):
            parsed(name, pressed)
