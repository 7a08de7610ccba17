"""The digest of a month, to those who steer."""

import pytest

from tests.meetings_alone import meetings_alone
from tests.world import World


@pytest.fixture(autouse=True)
async def alone(world: World) -> None:
    await meetings_alone(world)


async def with_a_dinner(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("37 til fællesspisning i Vangdalen i går")
    mona.sees("[Gem]")
    await mona.presses("Gem")
    mona.sees("Gemt")


def reporters_read_their_own(world: World) -> None:
    """What those who report hear of it (tests/test_feedback.py tells that)."""
    for phone in world.phones:
        phone.unread = [
            each for each in phone.unread if not each.text.startswith(("Dine meldinger", "Jeg har ikke hørt"))
        ]


async def test_the_steering_group_hears_each_month_what_happened(world: World) -> None:
    karen = world.person("Karen", role="head")
    mette, bo = world.person("Mette", role="styregruppe"), world.person("Bo", role="bestyrelse")
    await with_a_dinner(world)
    await karen.says("nyt møde i styregruppen 6. marts kl. 13")
    karen.sees("I kalenderen")

    await world.passes(days=15)
    mette.sees_nothing()
    await world.passes(days=2)

    mette.sees(
        "Det skete i november 2017", "Deltagere ved hver fællesspisning: 1 melding", "intet meldt endnu",
        "Næste møde: tirsdag 6. marts kl. 13.00",
    )  # fmt: skip
    bo.sees_nothing()
    await world.passes(days=20)
    mette.sees_nothing()
    reporters_read_their_own(world)


async def test_the_chat_of_the_group_gets_it_too(world: World) -> None:
    karen, mette = world.person("Karen", role="head"), world.person("Mette", role="styregruppe")
    chat = world.sim.add_group("Styregruppen", [karen.user, mette.user])
    await karen.says("/gruppe", chat=chat)
    button = next(each.text for each in world.sim.transcript(chat)[-1].buttons if "styregruppe" in each.text.lower())
    world.sim.press(karen.user, world.sim.transcript(chat)[-1], button)
    await world.settled()
    karen.ignores_the_rest()
    await with_a_dinner(world)

    await world.passes(days=17)

    mette.sees("Det skete i november 2017")
    assert "Det skete i november" in world.sim.transcript(chat)[-1].text
    reporters_read_their_own(world)


async def test_after_three_weeks_down_a_digest_is_skipped(world: World) -> None:
    mette = world.person("Mette", role="styregruppe")
    await with_a_dinner(world)
    await world.app.stop()
    world.clock.move(world.begins.replace(month=12, day=22) - world.clock.now())
    await world.start_bot()

    await world.passes(days=2)
    mette.sees_nothing()


async def test_of_a_month_in_which_nothing_happened_nothing_is_said(world: World) -> None:
    mette = world.person("Mette", role="styregruppe")

    await world.passes(days=20)

    mette.sees_nothing()
