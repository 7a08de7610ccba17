"""The rules on what a report says."""

from bot.registrations.facts import Facts

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
