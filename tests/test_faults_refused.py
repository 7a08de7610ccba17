"""Who cannot be reached, and what Telegram will not take: told by its error, and nobody else waits."""

from bot.message import Message
from bot.outbox import ANSWER, Address
from bot.people.model import Channel
from tests.test_faults import PREVIEW, REPORT, states, tell, volunteer
from tests.world import World

# -- people and groups that cannot be reached --


async def test_who_blocks_the_bot_has_a_dead_channel_until_they_come_back(world: World) -> None:
    fatima = volunteer(world)
    alive = lambda: world.write(lambda work: work.session.query(Channel).one().alive)  # noqa: E731
    world.sim.block(fatima.user)
    await world.settled()
    assert not alive()

    tell(world, fatima, "Mødet er flyttet")
    await world.settled()
    assert states(world) == ["failed"]

    await fatima.says("/hjaelp")
    fatima.sees("/registrer")
    assert alive()


async def test_an_account_that_is_gone_is_found_out_by_writing_to_it(world: World) -> None:
    fatima, ali = volunteer(world), volunteer(world, "Ali")
    world.sim.deactivate(fatima.user)
    tell(world, fatima, "Mødet er flyttet")
    tell(world, ali, "Mødet er flyttet")
    await world.settled()
    ali.looks()
    ali.sees("flyttet")
    assert states(world, fatima.user) == ["failed"]
    alive = world.write(lambda work: {each.address: each.alive for each in work.session.query(Channel)})
    assert alive == {str(fatima.user.id): False, str(ali.user.id): True}


async def test_a_group_that_became_a_supergroup_gets_what_was_meant_for_it_once_and_in_order(world: World) -> None:
    fatima = volunteer(world)
    group = world.sim.add_group("Beboere i Vangdalen", [fatima.user])
    await world.settled()
    new = world.sim.migrate(group)
    for number in (1, 2, 3):
        to = Address(str(group.id))
        world.write(lambda work, n=number, to=to: work.queue(f"group:{n}", to, ANSWER, Message(f"Nr. {n}")))
    world.app.senders.wake()
    await world.settled()
    assert [each.text for each in world.sim.transcript(new) if each.from_bot] == ["Nr. 1", "Nr. 2", "Nr. 3"]


# -- content that is refused --


async def test_refused_content_arrives_as_plain_text(world: World) -> None:
    fatima = volunteer(world)
    tell(world, fatima, "<b>Mødet er flyttet")
    await world.settled()
    fatima.looks()
    assert fatima.sees("Mødet er flyttet").entities == []


async def test_content_that_is_refused_even_so_fails_alone(world: World) -> None:
    fatima = volunteer(world)
    tell(world, fatima, "<b></b>")
    tell(world, fatima, "Mødet er flyttet")
    await world.settled()
    fatima.looks()
    fatima.sees("flyttet")
    assert states(world) == ["failed", "sent"]


async def test_a_text_that_is_too_long_is_cut_and_arrives(world: World) -> None:
    fatima = volunteer(world)
    tell(world, fatima, "<b>" + "🎈" * 3000 + "</b>")
    tell(world, fatima, "<b>" + "x" * 4090 + "</b>")
    await world.settled()
    fatima.looks()
    assert len(fatima.sees("🎈").text) == 2048
    assert fatima.sees("xxx").entities, "its markup alone made it longer than what is allowed"


async def test_an_answer_whose_message_was_deleted_comes_as_a_message_of_its_own(world: World) -> None:
    fatima = volunteer(world)
    await fatima.says(REPORT)
    preview = fatima.sees(*PREVIEW)
    world.sim.press(fatima.user, preview, "Gem")
    preview.deleted = True
    await world.settled()
    fatima.looks()
    fatima.sees("Gemt")
