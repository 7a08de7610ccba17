"""Whatever people and others send: one clear answer each, nothing changed, and nothing stops."""

import pytest

from bot.inbox import QUARANTINED, Incoming
from bot.simulator import Chat
from tests.simulated import PNG
from tests.world import Phone, World

REPORT = "37 til fællesspisning i Vangdalen i går"


def fatima_of(world: World) -> Phone:
    return world.person("Fatima", role="volunteer")


def answers(phone: Phone) -> list[str]:
    return [message.text for message in phone.chat() if message.from_bot]


def nothing_changed(world: World) -> None:
    assert world.rows("registrations") == []
    assert {row["state"] for row in world.rows("outbox")} <= {"sent"}


def set_aside(world: World) -> int:
    """How many updates could not be handled for a fault of ours."""
    return world.write(lambda work: work.session.query(Incoming).filter_by(state=QUARANTINED).count())


async def test_stickers_and_voices_get_one_clear_answer_each(world: World) -> None:
    fatima = fatima_of(world)
    for send in (world.sim.send_sticker, world.sim.send_voice):
        await fatima.sends(send)
        fatima.sees("skrevet")
        fatima.sees_nothing()
    nothing_changed(world)


async def test_a_picture_without_words_gets_one_clear_answer(world: World) -> None:
    fatima = fatima_of(world)
    await fatima.sends(world.sim.send_photo, PNG)
    fatima.sees("billedet", "Skriv et par ord")
    nothing_changed(world)


@pytest.mark.parametrize("letter", ["x", "7", "🎈", "٣", "\u202e", "a\u0301", "<", "&amp;", "%s ", "'); DROP TABLE "])
async def test_four_thousand_characters_of_nonsense_get_one_answer(world: World, letter: str) -> None:
    fatima = fatima_of(world)
    size = 4096 // len(letter.encode("utf-16-le")) * 2
    await fatima.says("q" + (letter * size)[: size - 2] + "q")
    assert len(answers(fatima)) == 1
    fatima.ignores_the_rest()
    nothing_changed(world)


async def test_five_hundred_messages_in_a_row_are_answered_in_order_and_once_each(world: World) -> None:
    fatima, ali = fatima_of(world), world.person("Ali", role="volunteer")
    for number in range(500):
        world.sim.write(fatima.user, f"{number + 1000} til fællesspisning i Vangdalen i går")
    world.sim.write(ali.user, "/hjaelp")
    await world.settled()
    counted = [text.partition(" deltagere")[0].split()[-1] for text in answers(fatima)]
    assert [int(number.replace(".", "")) for number in counted] == [number + 1000 for number in range(500)]
    assert len(answers(ali)) == 1
    for phone in (fatima, ali):
        phone.looks()
        phone.ignores_the_rest()


async def test_a_button_of_last_month_saves_nothing_and_says_so(world: World) -> None:
    fatima = fatima_of(world)
    await fatima.says(REPORT)
    fatima.sees("[Gem]")
    await world.passes(days=31)
    fatima.sees("ikke gemt endnu", "[Gem]")
    await fatima.presses("Gem")
    fatima.sees("haft sin tid")
    assert world.rows("registrations") == []


@pytest.mark.parametrize(
    "data",
    [
        "draft:999999999:save", "draft:99999999999999999999:save", "draft:-1:save", "draft:1:save:other:other", "draft",
        "",
        "draft:1:set:criterion:nothing", "draft:1:set:participants:" + "9" * 30, "draft:1:set:area:mars",
        "draft:1:edit:id",
        "draft:1:same:1:old", "draft:1:replace:1", "batch:1:save", "entry:1:undo", "entry:1:edit", "person:1:give:king",
        "person:1:give:head", "person:1:show", "post:1:end:0", "invite:nobody", "invite:head:mars",
        "word:1:1:areas.mars",
        "absence:1:cover:1", "people:999", "language:xx", "erase:now", "consent:", "a:b:c:d", ":::::", "\u0000",
        "🎈" * 16,
        "draft:1\n:save", "DRAFT:1:SAVE",
    ],
)  # fmt: skip
async def test_a_press_that_nobody_could_make_is_answered_and_changes_nothing(world: World, data: str) -> None:
    fatima = fatima_of(world)
    message = await fatima.says("/hjaelp")
    fatima.sees("/registrer")
    shown = fatima.last or message
    press = world.sim.press_raw(fatima.user, shown, data)
    await world.settled()
    await world.sim.until(lambda: press.answered)
    fatima.looks()
    assert len(fatima.unread) == 1, "one clear answer"
    fatima.ignores_the_rest()
    nothing_changed(world)
    assert world.rows("people")[0]["roles"] in ("volunteer", ["volunteer"])
    assert set_aside(world) == 0


async def test_a_button_with_a_day_or_an_hour_that_there_is_not_is_an_old_one(world: World) -> None:
    karen = world.person("Karen", role="head")
    await karen.says("/hjaelp")
    shown = karen.sees("/registrer")
    for data in (
        "meet:1:to:201713011300:60:-", "meet:1:to:201803140230:60:-", "meet:1:to:999912312300:60:-",
        "course:1:note:1:5:20180231", "proposal:1:on:20171131",
    ):  # fmt: skip
        await karen.presses_raw(shown, data)
        karen.sees("knap")
        assert set_aside(world) == 0, data


@pytest.mark.parametrize(
    "command",
    ["/start opdigtet", "/start " + "x" * 64, "/hjaelp 1 2 3", "/registrer 37", "/mine alle",
     "/fortryd 99999999999999999999",
     "/fremdrift ../../etc", "/sprog klingon", "/oev måske", "/personer 3", "/findesikke",
     "/findesikke@nabobot nu", "/"],
)  # fmt: skip
async def test_a_command_with_wrong_arguments_is_answered(world: World, command: str) -> None:
    fatima = fatima_of(world)
    await fatima.says(command)
    assert 1 <= len(answers(fatima)) <= 3
    fatima.ignores_the_rest()
    assert world.rows("registrations") == []


async def test_an_edited_command_is_not_carried_out_again(world: World) -> None:
    fatima = fatima_of(world)
    written = await fatima.says("/mine")
    assert len(answers(fatima)) == 1
    await fatima.edits(written, "/fortryd")
    assert len(answers(fatima)) == 1
    fatima.ignores_the_rest()


async def test_an_update_that_telegram_delivers_twice_is_handled_once(world: World) -> None:
    fatima = fatima_of(world)
    await fatima.says(REPORT)
    fatima.sees("[Gem]")
    await fatima.presses("Gem")
    fatima.sees("Gemt")
    newest = world.sim.state.updates.next_id - 1
    for update_id in (newest, newest - 1, newest):
        world.sim.redeliver(update_id)
    await world.settled()
    fatima.looks()
    fatima.sees_nothing()
    assert len(world.rows("registrations")) == 1


async def test_strangers_store_nothing_however_much_they_write(world: World) -> None:
    nobody = world.person("Nobody")
    for _ in range(3):
        await nobody.says(REPORT)
        nobody.sees("invitation")
    nothing_changed(world)
    assert world.rows("people") == []


# -- groups --


async def test_in_a_group_the_bot_answers_only_when_it_is_spoken_to(world: World) -> None:
    fatima = fatima_of(world)
    group = world.sim.add_group("Beboere i Vangdalen", [fatima.user], administrator=True)

    def said_by_bot() -> int:
        return sum(message.from_bot for message in world.sim.transcript(group))

    await fatima.says("Hej allesammen", chat=group)
    await fatima.says("/mine@enandenbot", chat=group)
    await fatima.says("Skriv til @nabobotten", chat=group)
    assert said_by_bot() == 0
    await fatima.says(f"@nabobot {REPORT}", chat=group)
    assert said_by_bot() == 1
    await fatima.says("/hjaelp@nabobot", chat=group)
    assert said_by_bot() == 2
    await fatima.says("36", chat=group, reply_to=_last(world, group))
    assert said_by_bot() == 3


def _last(world: World, group: Chat) -> int:
    return [message.id for message in world.sim.transcript(group) if message.from_bot][-1]
