"""How much may leave, on a stopwatch that stands still until a test moves it."""

from dataclasses import dataclass
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.delivery.budget import MINUTE, Budget, Limits


@dataclass
class Stopwatch:
    seconds: float = 1000.0

    def __call__(self) -> float:
        return self.seconds


def budget(limits: Limits | None = None) -> tuple[Budget, Stopwatch]:
    watch = Stopwatch()
    return Budget(limits or Limits(), watch), watch


def test_thirty_may_leave_and_then_none_for_a_little_over_a_second() -> None:
    all_of_it, watch = budget()
    for number in range(30):
        assert all_of_it.room() == 30 - number
        all_of_it.landed(all_of_it.spend(f"{number}"))
    assert all_of_it.room() == 0
    watch.seconds += 1.005
    assert all_of_it.room() == 0
    assert 0 < (all_of_it.next_change() or 0) <= 0.016
    watch.seconds += 0.016
    assert all_of_it.room() == 30


def test_what_is_on_its_way_holds_its_place_until_a_second_after_its_answer() -> None:
    all_of_it, watch = budget()
    swift, slow = all_of_it.spend("1"), all_of_it.spend("2")
    watch.seconds += 0.1
    all_of_it.landed(swift)
    watch.seconds += 5
    assert all_of_it.room() == 29
    all_of_it.landed(slow)
    assert all_of_it.room() == 29
    watch.seconds += 0.5
    assert all_of_it.room() == 29, "it may have arrived a moment before its answer"
    watch.seconds += 0.52
    assert all_of_it.room() == 30


SHORTEST = 0.02
"""Seconds that a request needs at least to the other end, and its answer back."""
JOURNEYS = st.floats(0, 1.5)


@settings(max_examples=150)
@given(
    st.lists(st.tuples(st.floats(0, 0.5), st.integers(1, 40), st.booleans()), max_size=60),
    st.lists(st.tuples(JOURNEYS, JOURNEYS), min_size=1, max_size=20),
)
def test_never_more_than_thirty_arrive_in_any_second(
    steps: list[tuple[float, int, bool]], journeys: list[tuple[float, float]]
) -> None:
    """Whoever asks how often and how greedily, and however long each journey there and back takes."""
    all_of_it, watch = budget()
    arrived: list[float] = []
    flying: list[tuple[float, float]] = []
    for pause, wanted, bulk in steps:
        watch.seconds += pause
        now = watch.seconds
        for home, left in sorted(each for each in flying if each[0] <= now):
            watch.seconds = home
            all_of_it.landed(left)
            flying.remove((home, left))
        watch.seconds = now
        for _ in range(min(wanted, all_of_it.room())):
            if not bulk or all_of_it.bulk_room():
                left = all_of_it.spend(str(len(arrived)), bulk=bulk)
                there, back = journeys[len(arrived) % len(journeys)]
                arrived.append(left + SHORTEST + there)
                flying.append((left + 2 * SHORTEST + there + back, left))
    arrived.sort()
    assert all(later - earlier >= 1.0 for earlier, later in zip(arrived, arrived[30:], strict=False))


def test_the_first_travel_slowly_and_tell_nothing_of_how_swift_the_next_will_be() -> None:
    """Whoever connects first is long under way; the others find the line open."""
    all_of_it, watch = budget()
    arrived = []
    for number in range(60):
        while not (all_of_it.room() and all_of_it.bulk_room()):
            watch.seconds += 0.001
        left = all_of_it.spend(f"{number}", bulk=True)
        journey = 0.1 if number < 5 else 0.001
        arrived.append(watch.seconds + journey)
        watch.seconds += journey + 0.0005
        all_of_it.landed(left)
    assert all(later - earlier >= 1.0 for earlier, later in zip(arrived, arrived[30:], strict=False))


def test_a_chat_gets_one_a_second_and_no_other_waits_for_it() -> None:
    all_of_it, watch = budget()
    all_of_it.spend("12")
    assert all_of_it.paused() == {"12"}
    watch.seconds += 1.0
    assert all_of_it.paused() == {"12"}
    watch.seconds += 0.03
    assert all_of_it.paused() == set()


def test_a_menu_and_a_deletion_count_in_all_but_not_for_the_chat() -> None:
    all_of_it, _ = budget()
    all_of_it.spend("12", shown=False)
    assert all_of_it.paused() == set()
    assert all_of_it.room() == 29


def test_a_group_gets_twenty_a_minute() -> None:
    all_of_it, watch = budget()
    began = watch.seconds
    for _ in range(20):
        assert "-100" not in all_of_it.paused()
        all_of_it.landed(all_of_it.spend("-100"))
        watch.seconds += 1.5
    assert "-100" in all_of_it.paused()
    watch.seconds = began + 60.0
    assert "-100" in all_of_it.paused()
    watch.seconds = began + MINUTE + 0.01
    assert all_of_it.paused() == set()


@settings(max_examples=60)
@given(st.lists(st.floats(0, 4), min_size=30, max_size=120))
def test_a_group_never_gets_more_than_twenty_in_any_minute(pauses: list[float]) -> None:
    all_of_it, watch = budget()
    sent: list[float] = []
    for pause in pauses:
        watch.seconds += pause
        if "-100" not in all_of_it.paused() and all_of_it.room():
            all_of_it.landed(all_of_it.spend("-100"))
            sent.append(watch.seconds)
    assert all(later - earlier >= 60 for earlier, later in zip(sent, sent[20:], strict=False))


def test_bulk_is_spaced_so_that_room_for_others_comes_back_all_the_time() -> None:
    all_of_it, watch = budget()
    left = []
    while len(left) < 300:
        if all_of_it.room() and all_of_it.bulk_room():
            all_of_it.landed(all_of_it.spend(f"{len(left)}", bulk=True))
            left.append(watch.seconds)
        watch.seconds += 0.001
    rate = (len(left) - 1) / (left[-1] - left[0])
    assert 0.97 * 30 <= rate <= 30
    longest = max(later - earlier for earlier, later in pairwise(left[2:]))
    assert longest < 2 / 29.4


def test_a_late_look_does_not_slow_bulk_down() -> None:
    all_of_it, watch = budget()
    sent = 0
    began = watch.seconds
    while watch.seconds < began + 20:
        watch.seconds += 0.025
        while all_of_it.room() and all_of_it.bulk_room():
            all_of_it.landed(all_of_it.spend(f"{sent}", bulk=True))
            sent += 1
    assert sent >= 0.97 * 20 * 29.4


def test_a_pause_that_the_channel_asked_for_is_kept_at_that_address_alone() -> None:
    all_of_it, watch = budget()
    all_of_it.wait("12", 40)
    all_of_it.landed(all_of_it.spend("12"))
    watch.seconds += 39
    assert all_of_it.paused() == {"12"}
    assert all_of_it.room() == 30
    watch.seconds += 1
    assert all_of_it.paused() == set()


def test_nothing_leaves_while_the_channel_is_away() -> None:
    all_of_it, watch = budget()
    all_of_it.wait_all(5)
    assert all_of_it.room() == 0
    assert all_of_it.next_change() == 5
    watch.seconds += 5
    assert all_of_it.room() == 30
    assert all_of_it.next_change() is None
