"""Group chats on Telegram, and the groups of the programme that they belong to."""

import json

from bot.message import Message
from bot.outbox import ANSWER, Address
from bot.people.circles import chat_of
from bot.people.model import Role
from bot.simulator import Chat
from tests.world import Phone, World


async def steering_group(world: World) -> tuple[Phone, Phone, Chat]:
    karen, mette = world.person("Karen", role="head"), world.person("Mette", role="styregruppe")
    group = world.sim.add_group("Styregruppen", [karen.user, mette.user])
    await karen.says("/gruppe", chat=group)
    return karen, mette, group


def said_in(world: World, chat: Chat) -> list[str]:
    return [each.text for each in world.sim.transcript(chat) if each.from_bot]


def press(world: World, phone: Phone, chat: Chat, label: str) -> None:
    asked = next(each for each in reversed(world.sim.transcript(chat)) if each.buttons)
    world.sim.press(phone.user, asked, label)


def address(world: World) -> str:
    found = world.write(lambda work: chat_of(work, Role.STYREGRUPPE))
    return found.address if found else ""


async def test_the_head_says_in_the_chat_whose_it_is(world: World) -> None:
    karen, _, group = await steering_group(world)
    assert said_in(world, group) == ["Hvilken gruppes chat er det her?"]

    press(world, karen, group, "styregruppen")
    await world.settled()

    assert said_in(world, group) == ["Det her er chatten for styregruppen. Det, der angår alle, skriver jeg her."]
    assert address(world) == str(group.id)


async def test_nobody_else_settles_it(world: World) -> None:
    _, mette, group = await steering_group(world)
    press(world, mette, group, "styregruppen")
    await world.settled()
    assert address(world) == ""


async def test_the_chat_can_be_taken_back(world: World) -> None:
    karen, _, group = await steering_group(world)
    press(world, karen, group, "styregruppen")
    await karen.says("/gruppe", chat=group)
    press(world, karen, group, "Ingens")
    await world.settled()
    assert address(world) == ""


async def test_a_group_has_one_chat(world: World) -> None:
    karen, mette, group = await steering_group(world)
    press(world, karen, group, "styregruppen")
    other = world.sim.add_group("Den nye styregruppe", [karen.user, mette.user])
    await karen.says("/gruppe", chat=other)
    press(world, karen, other, "styregruppen")
    await world.settled()
    assert address(world) == str(other.id)


async def test_what_is_nobody_elses_business_is_not_answered_in_a_group(world: World) -> None:
    fatima, karen = world.person("Fatima", role="ambassador", area="vangdalen"), world.person("Karen", role="head")
    group = world.sim.add_group("Naboer", [karen.user, fatima.user])

    for command in ("/mine_data", "/slet_mig", "/mine", "/kanaler", "/nyhedsbrev@nabobot", "/sprog", "@nabobot sprog"):
        await fatima.says(command, chat=group)
    await karen.says("/personer", chat=group)

    said = said_in(world, group)
    assert len(said) == 8
    assert all("i vores egen chat" in each for each in said)
    assert not any("Karen" in each for each in said)
    assert not any(each.file or each.buttons for each in world.sim.transcript(group) if each.from_bot)


async def test_nor_is_it_where_it_is_asked_in_words(world: World) -> None:
    karen, mette = world.person("Karen", role="head"), world.person("Mette", role="styregruppe")
    signe = world.person("Signe", role="partner", institution="noerrevangsskolen")
    group = world.sim.add_group("Styregruppen", [karen.user, mette.user, signe.user])
    await karen.says("/tal 13. december")
    await world.passes(minutes=2)

    await mette.says("@nabobot hvad har jeg meldt?", chat=group)
    await mette.says("@nabobot jeg har et forslag: en bænk mere i Parken", chat=group)
    await mette.says("@nabobot hvad er det for et nyhedsbrev?", chat=group)
    await karen.says("@nabobot til nyhedsbrevet: vi har fået en ny bænk i Parken", chat=group)
    await karen.says("@nabobot kan du rykke Signe?", chat=group)
    await karen.says("@nabobot hvad har Signe meldt?", chat=group)
    said = said_in(world, group)
    assert len(said) == 6
    assert all("i vores egen chat" in each for each in said)
    assert not any("Signe" in each for each in said)
    await mette.says("@nabobot jeg er syg", chat=group)  # she tells the others
    assert "påmindelser" not in said_in(world, group)[-1]
    for each in (karen, mette, signe):
        each.ignores_the_rest()


async def test_what_a_leader_writes_of_people_is_done_in_her_own_chat(world: World) -> None:
    karen, mette, group = await steering_group(world)
    svend = world.person("Svend", role="volunteer")
    for words in ("Svend er syg i næste uge", "Svend stopper 1. marts", "inviter en ny frivillig", "hvem er væk?"):
        await karen.says(f"@nabobot {words}", chat=group)
        assert said_in(world, group)[-1].startswith("Skriv /personer til mig i vores egen chat"), words
    await mette.says("@nabobot Svend er syg i næste uge", chat=group)
    assert "/personer" not in said_in(world, group)[-1]
    await karen.says("@nabobot 37 til fællesspisning i Vangdalen i går, Svend er syg", chat=group)
    assert "37 deltagere" in said_in(world, group)[-1]
    svend.sees_nothing()


async def test_called_by_its_name_the_bot_hears_what_is_said_and_not_its_name(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador", area="vangdalen")
    group = world.sim.add_group("Naboer", [fatima.user])

    await fatima.says("@nabobot hej", chat=group)
    await fatima.says("Hvad sker der i næste uge, @Nabobot?", chat=group)
    for call in ("@nabobot", "/hjaelp", "@nabobot, hjælp"):
        await fatima.says(call, chat=group)
    await fatima.says("ruth@nabobot.example", chat=group)

    hello, calendar, *helped = said_in(world, group)
    assert hello.startswith("Hej.")
    assert "kalenderen" in calendar
    assert len(helped) == 3
    assert all("@nabobot 37 til" in each and "/kalender" in each and "/slet_mig" not in each for each in helped)


async def test_the_buttons_under_anothers_message_are_not_ones_own(world: World) -> None:
    karen, mette, group = await steering_group(world)
    await karen.says("@nabobot 37 til fællesspisning i Vangdalen i går", chat=group)
    asked = next(each for each in reversed(world.sim.transcript(group)) if each.buttons)
    said, pressed = said_in(world, group), world.sim.press(mette.user, asked, "Gem")
    await world.sim.until(lambda: pressed.answered)
    assert "til den, der skrev" in pressed.text
    assert said_in(world, group) == said  # the others have nothing to read
    press(world, karen, group, "Gem")
    await world.settled()
    assert [each["state"] for each in world.rows("registrations")] == ["saved"]

    await karen.says("/indstilling ny bænk")
    assert "Spørg dem" not in karen.sees("/personer").text


async def test_words_to_what_another_reported_are_sent_to_whoever_did(world: World) -> None:
    fatima, svend = world.person("Fatima", role="ambassador", area="vangdalen"), world.person("Svend", role="volunteer")
    group = world.sim.add_group("Naboer", [fatima.user, svend.user])
    await fatima.says("@nabobot 37 til fællesspisning i Vangdalen i fredags", chat=group)
    shown = next(each for each in reversed(world.sim.transcript(group)) if each.buttons)

    for words in ("nej vi var 39", "gem", "det var i lørdags"):
        await svend.says(words, chat=group, reply_to=shown)
        assert said_in(world, group)[-1].startswith("Det er en andens: kun den, der skrev det, og sekretariatet")
    [facts] = world.ask("select facts from drafts")
    told = facts[0] if isinstance(facts[0], dict) else json.loads(facts[0])  # PostgreSQL gives it as it is
    assert told["participants"] == 37
    await fatima.says("gem", chat=group, reply_to=shown)
    assert "Gemt" in said_in(world, group)[-1]
    saved = next(each for each in reversed(world.sim.transcript(group)) if each.from_bot)
    await svend.says("nej vi var 39", chat=group, reply_to=saved)
    assert said_in(world, group)[-1].startswith("Det er en andens")
    assert [each["participants"] for each in world.rows("registrations")] == [37]


async def test_in_her_own_chat_the_head_hears_where_the_command_belongs(world: World) -> None:
    karen = world.person("Karen", role="head")
    await karen.says("/gruppe")
    karen.sees("skriver /gruppe i den")
    karen.sees_nothing()


async def test_leaders_hear_that_the_bot_was_thrown_out(world: World) -> None:
    karen, mette, group = await steering_group(world)
    press(world, karen, group, "styregruppen")
    await world.settled()

    world.sim.remove_bot(group, mette.user)
    await world.settled()
    karen.looks()

    karen.sees("ikke længere med i chatten for styregruppen")
    assert address(world) == ""
    mette.sees_nothing()


async def test_a_chat_that_moves_keeps_its_group(world: World) -> None:
    karen, _, group = await steering_group(world)
    press(world, karen, group, "styregruppen")
    await world.settled()
    new = world.sim.migrate(group)

    world.write(lambda work: work.queue("x", Address(str(group.id)), ANSWER, Message("Mødet er flyttet")))
    world.app.senders.wake()
    await world.settled()

    assert said_in(world, new) == ["Mødet er flyttet"]
    assert address(world) == str(new.id)
