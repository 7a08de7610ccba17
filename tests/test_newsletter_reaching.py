"""Whom an issue comes to beside its readers, what follows from it, and who comes away in the middle."""

from dataclasses import replace
from pathlib import Path

import aiohttp

from bot.simulator import Chat
from scheduler.newsletter import JOBS
from tests.newsletter_world import mailing, on_telegram, reader, sends_an_issue
from tests.visitor import Visitor
from tests.world import Phone, World

SENDING = JOBS[-1]


async def gives(person: Phone, words: str) -> None:
    await person.says("/nyhedsbrev")
    await person.presses("Send et bidrag")
    await person.says(words)
    await person.presses("Brug den")
    await person.presses("Alle områder")
    person.ignores_the_rest()


async def chats_of(world: World, karen: Phone, per: Phone) -> tuple[Chat, Chat]:
    """The channel that the plan names, and the chat of the steering group."""
    channel = world.sim.add_channel("Nyt fra Nordbyen")
    plan = world.app.programme.plan
    changed = replace(plan.newsletter, channel=str(channel.id))
    world.app.programme.plan = replace(plan, newsletter=changed)
    group = world.sim.add_group("Styregruppen", [karen.user, per.user])
    await karen.says("/gruppe", chat=group)
    asked = next(each for each in reversed(world.sim.transcript(group)) if each.buttons)
    world.sim.press(karen.user, asked, "styregruppen")
    await world.settled()
    return channel, group


async def test_the_channel_the_steering_group_and_the_writers_hear_of_it(world: World) -> None:
    karen, mette = world.person("Karen", role="head"), world.person("Mette", role="staff")
    per, mona, ida = (
        world.person(*each) for each in (("Per", "styregruppe"), ("Mona", "volunteer"), ("Ida", "partner"))
    )
    channel, group = await chats_of(world, karen, per)
    [oluf] = on_telegram(world, 1)
    await gives(mona, "Bænkene er malet.")
    await gives(mona, "Der er kage på fredag.")
    await gives(ida, "Det her bliver taget ud.")

    await mette.says("/nyhedsbrev")
    await mette.presses("Lav et nummer nu")
    await mette.presses("3")
    await mette.presses("Tag det ud")
    await mette.presses("Tilbage til nummeret")
    await mette.presses("Send nu")
    await world.passes(minutes=1)

    [posted] = world.sim.transcript(channel)
    assert "Bænkene er malet" in posted.text
    assert not posted.buttons, "a channel has nobody to sign off"
    assert any("Bænkene er malet" in each.text for each in oluf.chat())
    per.sees("Nyt fra Nordbyen – november 2017", "– Bænkene er malet", "– Der er kage", "Nyhedsmails", "1")
    said = [each.text for each in world.sim.transcript(group) if each.from_bot][-1]
    assert "– Bænkene er malet" in said
    assert "taget ud" not in said
    mona.sees("»Bænkene er malet« og »Der er kage på fredag« var med i nyhedsbrevet", "2 har fået det")
    ida.sees_nothing()
    for phone in (karen, mette):
        phone.ignores_the_rest()


async def test_who_leaves_while_it_waits_to_be_sent_to_them_gets_nothing(
    tmp_path: Path, template: Path, database: str
) -> None:
    """The mail server is away, so that everything waits; the others have it when it is back."""
    async with mailing(tmp_path, template, database) as (world, server), aiohttp.ClientSession() as http:
        mette = world.person("Mette", role="staff")
        numbers = [reader(world, f"{name}@example.org") for name in ("inge", "kaj", "mogens")]
        await sends_an_issue(world, mette)
        await server.stop()
        await world.app.runner.run(SENDING)
        assert world.ask("SELECT count(*) FROM outbox WHERE channel = 'email' AND state = 'waiting'") == [(3,)]

        later = world.clock.now().replace(year=2030)
        link = world.app.links.address("afmeld", numbers[1], "", later)
        page = Visitor(world.app.web.url, http)
        await page.opens(link)
        await page.posts({"List-Unsubscribe": "One-Click"})
        await server.start()
        await world.passes(minutes=1)

        assert sorted(str(letter["To"]) for letter in server.box.letters) == ["inge@example.org", "mogens@example.org"]
        [row] = world.rows("newsletters")
        assert (row["recipients"], row["delivered"], row["left"]) == (3, 2, 1)
        mette.sees("Det er sendt.", "Fået det: 2")
        mette.sees("er sendt", "2 har fået det", "1 har meldt sig fra")
