"""Several people and the bot in one group chat: each is asked and answered alone, and nobody answers for another."""

from bot.simulator import Chat, Message
from tests.world import Phone, World


async def neighbours(world: World) -> tuple[Phone, Phone, Phone, Chat]:
    """Two volunteers and a colleague in a group into which she has taken the bot."""
    asger, fatima = world.person("Asger", role="staff"), world.person("Fatima", role="ambassador", area="vangdalen")
    svend = world.person("Svend", role="volunteer")
    return asger, fatima, svend, world.sim.add_group("Naboer", [asger.user, fatima.user, svend.user])


def answers(world: World, chat: Chat) -> list[Message]:
    return [each for each in world.sim.transcript(chat) if each.from_bot]


def last(world: World, chat: Chat) -> str:
    return answers(world, chat)[-1].text.replace("\N{NO-BREAK SPACE}", " ")


def counted(world: World) -> list[tuple[str, int]]:
    return [(each["area"], each["participants"]) for each in world.rows("registrations") if each["state"] == "saved"]


async def test_a_yes_is_of_what_one_was_asked_oneself(world: World) -> None:
    asger, fatima, svend, group = await neighbours(world)
    await asger.says("/beredskab", chat=group)
    assert answers(world, group)[-1].buttons[0].text == "Ja tak"

    await svend.says("@nabobot ja tak", chat=group)
    assert "noget alvorligt" not in last(world, group)
    await asger.says("@nabobot ja tak", chat=group)
    assert "når der sker noget alvorligt, hvor du bor" in last(world, group)

    await fatima.says("@nabobot 37 til fællesspisning i Vangdalen i går", chat=group)
    await svend.says("@nabobot gem", chat=group)
    assert "venter på at blive gemt" in last(world, group)
    assert counted(world) == []
    await fatima.says("@nabobot gem", chat=group)
    assert counted(world) == [("vangdalen", 37)]


async def test_each_answers_what_they_were_asked_though_others_were_asked_since(world: World) -> None:
    _, fatima, svend, group = await neighbours(world)
    await fatima.says("@nabobot fællesspisning i Vangdalen i går", chat=group)
    await svend.says("@nabobot fællesspisning i Jennumparken i fredags", chat=group)

    await fatima.says("@nabobot 28", chat=group)
    assert "Vangdalen" in last(world, group)
    assert "28 deltagere" in last(world, group)
    await svend.says("@nabobot 31", chat=group)
    assert "Jennumparken" in last(world, group)
    assert "31 deltagere" in last(world, group)
    await fatima.says("@nabobot gem", chat=group)
    await svend.says("@nabobot gem", chat=group)
    assert counted(world) == [("vangdalen", 28), ("jennumparken", 31)]


async def test_each_puts_right_and_takes_back_what_is_their_own(world: World) -> None:
    _, fatima, svend, group = await neighbours(world)
    for who, words in ((fatima, "37 til fællesspisning i Vangdalen i går"), (svend, "12 til banko i Parken i går")):
        await who.says(f"@nabobot {words}", chat=group)
        await who.says("@nabobot gem", chat=group)

    await fatima.says("@nabobot nej vi var 38", chat=group)
    assert "37 deltagere → 38 deltagere" in last(world, group)
    await svend.says("/fortryd", chat=group)
    assert last(world, group).startswith("Fortrudt")
    assert "12 deltagere" in last(world, group)
    assert counted(world) == [("vangdalen", 38)]
    await fatima.says("/fortryd", chat=group)
    assert last(world, group).startswith("Fortrudt")
    assert counted(world) == []


async def test_an_answer_stands_under_what_it_answers(world: World) -> None:
    asger, fatima, svend, group = await neighbours(world)
    told = await fatima.says("@nabobot 37 til fællesspisning i Vangdalen i går", chat=group)
    card = answers(world, group)[-1]
    assert card.reply_to is told

    world.sim.press(svend.user, card, "Gem")
    await world.settled()
    assert answers(world, group)[-1].reply_to is card
    await asger.says("/fremdrift", chat=group)
    world.sim.press(asger.user, answers(world, group)[-1], "Rapport (Word)")
    await world.settled()
    report = answers(world, group)[-1]
    assert report.document
    assert report.reply_to is answers(world, group)[-2]

    await fatima.says("hvor mange er vi?")
    assert fatima.sees("Jeg").reply_to is None  # alone with the bot nobody asks for whom it is
