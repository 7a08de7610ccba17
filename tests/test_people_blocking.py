"""Who can be reached: somebody blocks the bot, comes back, or has no account any more."""

from tests.test_people_roster import opens
from tests.world import World


async def test_who_blocks_the_bot_is_shown_as_out_of_reach_until_they_come_back(world: World) -> None:
    karen, fatima = world.person("Karen", role="head"), world.person("Fatima", role="ambassador")
    world.sim.block(fatima.user)
    await world.settled()

    await karen.says("/personer")
    karen.sees("Fatima · beboerambassadør · kan ikke nås på Telegram")
    await karen.presses("Fatima")
    karen.sees("Kan ikke nås på Telegram")
    await karen.presses("En rolle mere")
    karen.ignores_the_rest()
    await karen.presses("frivillig")
    karen.ignores_the_rest()

    world.sim.unblock(fatima.user)
    await world.settled()
    await karen.says("/personer")
    assert "kan ikke nås" not in karen.sees("Fatima").text
    fatima.sees_nothing()


async def test_an_account_that_was_deleted_is_noticed_when_a_message_comes_back(world: World) -> None:
    karen, fatima = world.person("Karen", role="head"), world.person("Fatima", role="ambassador")
    world.sim.deactivate(fatima.user)
    await opens(karen, "Fatima")
    await karen.presses("En rolle mere")
    await karen.presses("frivillig")
    karen.ignores_the_rest()

    await world.passes(minutes=5)

    karen.sees("kan ikke nå Fatima længere")
    await karen.says("/personer")
    karen.sees("Fatima", "kan ikke nås på Telegram")


async def test_who_sends_the_bot_out_of_a_group_can_still_be_reached(world: World) -> None:
    karen, fatima = world.person("Karen", role="head"), world.person("Fatima", role="ambassador")
    group = world.sim.add_group("Køkkenet", [fatima.user])
    world.sim.remove_bot(group, fatima.user)
    await world.settled()

    await karen.says("/personer")

    assert "kan ikke nås" not in karen.sees("Fatima").text


async def test_whose_role_has_ended_need_not_be_rung_up(world: World) -> None:
    karen, hugo = world.person("Karen", role="head"), world.person("Hugo", role="project_manager")
    fatima = world.person("Fatima", role="ambassador")
    world.sim.block(fatima.user)
    await world.settled()
    await opens(karen, "Fatima")

    await karen.presses("Afslut: beboerambassadør")
    karen.ignores_the_rest()
    await karen.presses("Stop, ingen tager over")
    await world.passes(minutes=5)
    assert "Ring" not in karen.sees("Fatima").text
    for each in (karen, hugo):
        each.sees_nothing()
