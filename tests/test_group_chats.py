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

    pressed = world.sim.press(svend.user, card, "Gem")
    await world.sim.until(lambda: pressed.answered)
    assert "til den, der skrev" in pressed.text
    assert answers(world, group)[-1] is card  # the others have nothing to read
    own = world.sim.press(fatima.user, card, "Gem")
    await world.sim.until(lambda: own.answered)
    await world.settled()
    assert own.text == ""
    assert last(world, group).startswith("Gemt")
    await asger.says("/fremdrift", chat=group)
    world.sim.press(asger.user, answers(world, group)[-1], "Rapport (Word)")
    await world.settled()
    report = answers(world, group)[-1]
    assert report.document
    assert report.reply_to is answers(world, group)[-2]

    await fatima.says("hvor mange er vi?")
    assert fatima.sees("Jeg").reply_to is None  # alone with the bot nobody asks for whom it is


async def test_a_question_says_how_it_is_heard_and_an_example_begins_with_our_name(world: World) -> None:
    _, fatima, _, group = await neighbours(world)
    await fatima.says("@nabobot fællesspisning i Vangdalen i går", chat=group)
    assert "Hvor mange kom?\nSvar på den her besked, ellers hører jeg det ikke." in last(world, group)
    asked = answers(world, group)[-1]
    await fatima.says("@nabobot jeg er så ked af det, min mor er død", chat=group)
    assert "Det gør mig ondt" in last(world, group)
    assert "Svar på" not in last(world, group)
    await fatima.says("28", chat=group, reply_to=asked)
    assert "28 deltagere\nSkal jeg gemme det?" in last(world, group)
    await fatima.says("@nabobot gem", chat=group)

    await fatima.says("@nabobot hej", chat=group)
    assert "@nabobot 37 til fællesspisning" in last(world, group)
    await fatima.says("hej")
    fatima.sees("for eksempel:\n37 til fællesspisning")
    await fatima.says("fællesspisning i Vangdalen i fredags")
    assert "Svar på" not in fatima.sees("Hvor mange kom?").text


async def test_the_others_do_not_hear_that_somebody_has_no_role_any_more(world: World) -> None:
    _, _, svend, group = await neighbours(world)
    stranger = world.person("Bente")
    group.members.append(stranger.user)
    world.execute("update posts set until = '2017-11-14 12:00:00' where role = 'volunteer'")

    for who in (svend, stranger):
        for words in ("@nabobot 12 til banko i Parken i går", "@nabobot hej", "/kalender"):
            await who.says(words, chat=group)
            assert last(world, group) == (
                "Her svarer jeg kun dem, der er med. Skriv /start til mig i vores egen chat, så fortæller jeg mere."
            )
    await svend.says("/start")
    svend.sees("ikke nogen rolle her mere")
    await stranger.says("/start")
    stranger.sees("ikke med her lige nu")


async def test_who_writes_in_the_name_of_the_group_is_told_that_nobody_sees_who_it_is(world: World) -> None:
    _, fatima, _, group = await neighbours(world)
    anonymous = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
    sent = world.sim.write(fatima.user, "@nabobot 37 til fællesspisning i Vangdalen i går", chat=group).json()
    await world.settled()
    told = len(answers(world, group))

    for number, more in ((901, {"from": anonymous, "sender_chat": group.json()}), (902, {"from": anonymous})):
        world.sim.state.updates.push("message", sent | {"message_id": number} | more)
        await world.settled()
    brought = {"message_id": 903, "sender_chat": {"id": -5, "type": "channel"}, "is_automatic_forward": True}
    world.sim.state.updates.push("message", sent | brought)
    await world.settled()

    [said] = answers(world, group)[told:]
    assert said.text.startswith("Jeg kan ikke se, hvem du er")


async def test_what_is_for_another_bot_or_only_for_the_others_is_not_answered(world: World) -> None:
    _, fatima, svend, group = await neighbours(world)
    for command in ("/foo", "/poll hvem tager kage med?", "/kalender@anotherbot"):
        await svend.says(command, chat=group)
    assert answers(world, group) == []
    await svend.says("/foo@nabobot", chat=group)
    assert "Den kommando kender jeg ikke" in last(world, group)

    smile = {"sticker": {"file_id": "x", "file_unique_id": "y"}, "reply_to_message": answers(world, group)[0].json()}
    sent = world.sim.write(fatima.user, "hej", chat=group).json()
    world.sim.state.updates.push("message", {key: sent[key] for key in sent if key != "text"} | smile)
    await world.settled()
    assert len(answers(world, group)) == 1


async def test_a_reply_to_what_another_told_corrects_it_where_one_may(world: World) -> None:
    asger, fatima, svend, group = await neighbours(world)
    told = await fatima.says("@nabobot 37 til fællesspisning i Vangdalen i går", chat=group)
    await fatima.says("@nabobot gem", chat=group)

    await svend.says("@nabobot ret 36", chat=group, reply_to=told)
    assert last(world, group).startswith("Det er en andens")
    assert counted(world) == [("vangdalen", 37)]
    await asger.says("@nabobot ret 36", chat=group, reply_to=told)
    assert "37 deltagere → 36 deltagere" in last(world, group)


async def test_an_edit_counts_though_our_name_was_taken_out_of_it(world: World) -> None:
    _, fatima, _, _ = await neighbours(world)
    group = world.sim.add_group("Naboer, med botten som administrator", [fatima.user], administrator=True)
    told = await fatima.says("@nabobot 37 til fællesspisning i Vangdalen i går", chat=group)
    await fatima.says("@nabobot gem", chat=group)
    chat = await fatima.says("vi var vist 12", chat=group)
    many = len(answers(world, group))

    world.sim.edit(fatima.user, chat, "vi var vist 13", chat=group)
    await world.settled()
    assert len(answers(world, group)) == many
    world.sim.edit(fatima.user, told, "38 til fællesspisning i Vangdalen i går", chat=group)
    await world.settled()
    assert "37 deltagere → 38 deltagere" in last(world, group)
    assert counted(world) == [("vangdalen", 38)]


async def test_what_was_not_saved_in_a_group_is_saved_alone_when_one_is_reminded(world: World) -> None:
    _, fatima, _, group = await neighbours(world)
    await fatima.says("@nabobot 37 til fællesspisning i Vangdalen i går", chat=group)
    await world.passes(days=3)
    fatima.sees("ikke gemt endnu", "37 deltagere")

    await fatima.says("ja")
    fatima.sees("Gemt", "37 deltagere")
    assert counted(world) == [("vangdalen", 37)]


async def test_a_colleague_who_calls_nobody_out_is_told_that_nobody_was_called(world: World) -> None:
    asger, _, _, group = await neighbours(world)
    await asger.says("/beredskab skyderi ved Glarbjergvej 102 kl. 21.40", chat=group)
    assert "112" in last(world, group)
    assert "Jeg har ikke kaldt nogen ud" in last(world, group)


async def test_a_group_that_grows_keeps_what_waits_in_it_and_whose_it_is(world: World) -> None:
    _, fatima, _, group = await neighbours(world)
    karen = world.person("Karen", role="head")
    group.members.append(karen.user)
    await karen.says("/gruppe", chat=group)
    world.sim.press(karen.user, answers(world, group)[-1], "beboerambassadørerne")
    await world.settled()
    await fatima.says("@nabobot fællesspisning i Vangdalen i går", chat=group)

    new = world.sim.migrate(group)
    await world.settled()
    await fatima.says("@nabobot 28", chat=new)
    assert "Vangdalen" in last(world, new)
    assert "28 deltagere" in last(world, new)
    await fatima.says("@nabobot gem", chat=new)
    assert counted(world) == [("vangdalen", 28)]
    await karen.says("/gruppe", chat=new)
    assert "Det her er chatten for beboerambassadørerne" in last(world, new)


async def test_a_yes_below_what_another_is_asked_is_not_ones_own(world: World) -> None:
    _, fatima, svend, group = await neighbours(world)
    for who in (fatima, svend):
        await who.says("@nabobot 37 til fællesspisning i Vangdalen i går", chat=group)
        await who.says("@nabobot gem", chat=group)
    assert "Er det den samme?" in last(world, group)

    await fatima.says("ja", chat=group, reply_to=answers(world, group)[-1])
    assert last(world, group).startswith("Det er en andens")
    assert counted(world) == [("vangdalen", 37)]
