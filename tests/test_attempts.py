"""Every sending that did not simply succeed is kept: when, what became of the message, and why."""

from typing import Any

from bot.simulator.faults import Fault
from tests.world import World


def kept(world: World) -> list[tuple[str, str]]:
    """Outcome and kind of fault of each attempt."""
    return [(row["outcome"], row["error"].partition(":")[0]) for row in world.rows("attempts")]


def message_of(world: World, attempt: dict[str, Any]) -> dict[str, Any]:
    return next(row for row in world.rows("outbox") if row["id"] == attempt["message"])


async def test_what_arrives_at_once_leaves_nothing_behind(world: World) -> None:
    fatima = world.person("Fatima", role="volunteer")
    await fatima.says("/hjaelp")
    fatima.sees("/mine")

    assert world.rows("attempts") == []


async def test_each_try_is_kept_beside_the_message_that_arrived(world: World) -> None:
    fatima = world.person("Fatima", role="volunteer")
    world.sim.faults.add(Fault("500", "sendMessage", times=2))
    await fatima.says("/hjaelp")
    fatima.sees("/mine")

    assert kept(world) == [("waiting", "NotSent"), ("waiting", "NotSent")]
    message = message_of(world, world.rows("attempts")[0])
    assert (message["state"], message["attempts"]) == ("sent", 3)


async def test_what_may_have_arrived_is_kept_as_unknown(world: World) -> None:
    fatima = world.person("Fatima", role="volunteer")
    world.sim.faults.add(Fault("drop_after", "sendMessage"))
    await fatima.says("/hjaelp")
    fatima.sees("/mine")

    assert kept(world) == [("unknown", "PerhapsSent")]


async def test_what_a_crash_left_on_its_way_is_kept_too(world: World) -> None:
    fatima = world.person("Fatima", role="volunteer")
    await fatima.says("/hjaelp")
    fatima.sees("/mine")
    world.execute("UPDATE outbox SET state = 'sending'")

    await world.restart()
    await world.settled()

    assert kept(world) == [("unknown", "stopped while sending")]


async def test_attempts_go_with_the_words(world: World) -> None:
    fatima = world.person("Fatima", role="volunteer")
    world.sim.faults.add(Fault("500", "sendMessage"))
    await fatima.says("/hjaelp")
    fatima.sees("/mine")

    await world.passes(days=89)
    assert len(kept(world)) == 1
    await world.passes(days=2)
    assert kept(world) == []


async def test_who_is_deleted_leaves_no_attempts_behind(world: World) -> None:
    fatima = world.person("Fatima", role="volunteer")
    world.sim.faults.add(Fault("500", "sendMessage"))
    await fatima.says("/hjaelp")
    await fatima.says("/slet_mig")
    await fatima.presses("Slet mig")
    fatima.ignores_the_rest()

    assert kept(world) == []
