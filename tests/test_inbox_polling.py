"""Receiving: who else polls, which token is wrong, what is waited for."""

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter

from bot.app import App
from bot.delivery.outcomes import MustStop
from bot.delivery.telegram.patience import Patience
from bot.message import Message
from bot.outbox import ANSWER, Address
from bot.settings import read_settings
from bot.simulator import Fault
from tests.world import TOKEN, World


@dataclass
class Stopwatch:
    seconds: float = 0.0

    def __call__(self) -> float:
        return self.seconds


def other(token: str) -> Conflict:
    return Conflict(f"terminated by other getUpdates request ({token})")


def test_pauses_grow_while_telegram_does_not_answer_and_start_over_when_it_has() -> None:
    patience = Patience(Stopwatch())
    assert [patience.after(NetworkError("x")) for _ in range(6)] == [0.2, 1, 2, 5, 15, 15]
    patience.worked()
    assert patience.after(NetworkError("x")) == 0.2


def test_a_pause_that_telegram_asks_for_is_kept_to_the_second() -> None:
    patience = Patience(Stopwatch())
    assert patience.after(RetryAfter(7)) == 7
    assert patience.after(RetryAfter(timedelta(seconds=9))) == 9


def test_the_echo_of_a_poller_that_was_killed_is_borne() -> None:
    watch = Stopwatch()
    patience = Patience(watch)
    for _ in range(20):
        patience.after(other("a"))
        patience.worked()
        watch.seconds += 30


def test_of_two_pollers_the_one_that_came_last_gives_way() -> None:
    watch = Stopwatch()
    old = Patience(watch)
    watch.seconds += 3600
    new = Patience(watch)

    def both_poll() -> None:
        for _ in range(20):
            watch.seconds += old.after(other("old"))
            watch.seconds += new.after(other("new"))

    with pytest.raises(MustStop, match="another process"):
        both_poll()
    assert old.after(other("old")) > 0, "the old one goes on"


def test_two_that_alternate_all_the_time_are_found_out_though_each_poll_in_between_works() -> None:
    patience = Patience(Stopwatch(3600))

    def alternate() -> None:
        for _ in range(100):
            patience.after(other("a"))
            patience.worked()

    with pytest.raises(MustStop, match="stop it first"):
        alternate()


def test_a_token_that_telegram_does_not_know_stops_at_once_and_names_the_setting() -> None:
    with pytest.raises(MustStop, match="NABOBOT_TOKEN"):
        Patience(Stopwatch()).after(InvalidToken("Unauthorized"))


# -- the whole bot --


def second_bot(world: World, folder: Path, token: str = TOKEN) -> App:
    settings = read_settings(token=token, api_url=world.sim.url, data_dir=folder, secret_key="nøgle", file=None)
    return App(settings, world.clock)


async def test_a_wrong_token_stops_the_start_with_one_clear_line_that_does_not_show_it(
    world: World, tmp_path: Path
) -> None:
    with pytest.raises(MustStop) as stop:
        await second_bot(world, tmp_path / "other", "4711:forkert").run(ticks=False)
    assert "NABOBOT_TOKEN" in str(stop.value)
    assert "forkert" not in str(stop.value)


async def test_a_second_bot_with_the_same_token_stops_with_one_clear_line(world: World, tmp_path: Path) -> None:
    world.sim.faults.add(Fault("409", "getUpdates", times=1000))
    with pytest.raises(MustStop, match="another process polls"):
        await second_bot(world, tmp_path / "other").run(ticks=False)
    world.sim.faults.clear()


@pytest.mark.sqlite
async def test_a_token_that_was_revoked_stops_the_bot_and_what_was_said_still_waits(
    world: World, tmp_path: Path
) -> None:
    fatima = world.person("Fatima", role="volunteer")
    await world.settled()
    await world.app.stop()
    world.sim.faults.add(Fault("401", "sendMessage"))
    app = second_bot(world, world.folder)
    world.app = app
    world.write(lambda work: work.queue("told", Address(str(fatima.user.id)), ANSWER, Message("Mødet er flyttet")))
    with pytest.raises(MustStop, match="NABOBOT_TOKEN"):
        await app.run(ticks=False)

    await world.start_bot()
    await world.settled()
    fatima.looks()
    fatima.sees("flyttet")


async def test_a_hundred_at_once_come_in_more_than_one_batch_and_none_is_left(world: World) -> None:
    fatima = world.person("Fatima", role="volunteer")
    for _ in range(130):
        world.sim.write(fatima.user, "/mine")
    await world.settled()
    assert sum(message.from_bot for message in fatima.chat()) == 130
    fatima.looks()
    fatima.ignores_the_rest()
