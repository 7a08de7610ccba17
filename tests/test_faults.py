"""Whatever breaks between the bot and Telegram: nothing is lost, nothing comes twice."""

import asyncio
from collections import Counter
from datetime import timedelta

from markupsafe import Markup

from bot.message import Message
from bot.outbox import ANSWER, BULK, CRISIS, Address, When
from bot.simulator import Fault, User
from tests.world import Phone, World

PREVIEW = ("Fællesspisning", "Vangdalen")
OVER = Message("Mødet begynder")
REPORT = "37 til fællesspisning i Vangdalen i går"


def volunteer(world: World, name: str = "Fatima") -> Phone:
    return world.person(name, role="volunteer")


def states(world: World, to: User | None = None) -> list[str]:
    """What became of everything that left, for one person or for all."""
    return [row["state"] for row in world.rows("outbox") if to is None or row["to"] == str(to.id)]


def tell(world: World, phone: Phone, text: str, lane: int = ANSWER) -> None:
    """Queue a message as a job would."""
    to = Address(str(phone.user.id))
    world.write(lambda work: work.queue(f"told:{phone.user.id}:{text}", to, lane, Message(Markup(text))))
    world.app.senders.wake()


# -- Telegram asks for a pause, fails, goes away --


async def test_a_pause_for_one_chat_is_obeyed_and_stops_no_other(world: World) -> None:
    fatima, ali = volunteer(world), volunteer(world, "Ali")
    world.sim.faults.add(Fault("429", "sendMessage", chat=fatima.user.id, retry_after=1))
    world.sim.write(fatima.user, REPORT)
    await world.sim.until(lambda: any(event.refusal for event in world.sim.events))

    world.sim.write(ali.user, "12 til fællesspisning i Jennumparken i går")
    await world.sim.until(lambda: len(ali.chat()) == 2)
    assert len(fatima.chat()) == 1

    await world.settled()
    for phone in (fatima, ali):
        phone.looks()
        phone.sees("Fællesspisning")
    assert world.sim.violations == []


async def test_a_server_that_fails_is_asked_again_until_it_works(world: World) -> None:
    fatima = volunteer(world)
    world.sim.faults.add(Fault("500", "sendMessage", times=2))
    await fatima.says(REPORT)
    fatima.sees(*PREVIEW)
    assert states(world, fatima.user) == ["sent"]


async def test_an_answer_that_arrived_though_nobody_heard_so_is_not_sent_again(world: World) -> None:
    fatima = volunteer(world)
    world.sim.faults.add(Fault("drop_after", "sendMessage"))
    await fatima.says(REPORT)
    fatima.sees(*PREVIEW)
    assert states(world, fatima.user) == ["unknown"]

    await world.restart()
    await fatima.says("/fortryd")
    fatima.sees("Slettet. Intet er gemt.")


async def test_an_answer_that_perhaps_never_left_is_shown_to_staff_and_not_repeated(world: World) -> None:
    fatima = volunteer(world)
    world.sim.faults.add(Fault("drop_before", "sendMessage"))
    await fatima.says(REPORT)
    fatima.sees_nothing()
    assert states(world, fatima.user) == ["unknown"]


async def test_an_edit_of_which_nobody_knows_is_repeated_without_harm(world: World) -> None:
    fatima = volunteer(world)
    await fatima.says(REPORT)
    fatima.sees(*PREVIEW)
    for kind in ("drop_before", "drop_after"):
        world.sim.faults.add(Fault(kind, "editMessageText"))  # type: ignore[arg-type]
    await fatima.presses("Gem")
    fatima.sees("Gemt")
    assert states(world, fatima.user) == ["sent", "sent"]
    assert len(world.rows("registrations")) == 1


async def test_a_crisis_of_which_nobody_knows_is_repeated_and_says_that_it_is_a_repetition(world: World) -> None:
    fatima = volunteer(world)
    world.sim.faults.add(Fault("drop_after", "sendMessage"))
    tell(world, fatima, "BEREDSKAB. Du indkaldes.", CRISIS)
    await world.settled()
    fatima.looks()
    fatima.sees("BEREDSKAB. Du indkaldes.")
    fatima.sees("gentagelse", "BEREDSKAB. Du indkaldes.")


async def test_while_telegram_is_away_nothing_is_risked_and_afterwards_everything_arrives(world: World) -> None:
    people = [volunteer(world, name) for name in ("Fatima", "Ali", "Mona", "Bo")]
    world.sim.down()
    for phone in people:
        world.sim.write(phone.user, REPORT)
    await world.sim.until(lambda: not world.sim.is_polled)
    world.sim.down(False)
    await world.settled()
    for phone in people:
        phone.looks()
        phone.sees(*PREVIEW)
    assert set(states(world)) == {"sent"}


async def test_after_ten_minutes_away_everything_arrives_once_but_what_has_lost_its_use(world: World) -> None:
    people = [volunteer(world, name) for name in ("Fatima", "Ali", "Mona", "Bo")]
    await world.settled()
    world.sim.down()
    soon_over = When(expires_at=world.clock.now() + timedelta(minutes=5))
    for phone in people:
        world.sim.write(phone.user, REPORT)
        tell(world, phone, "BEREDSKAB. Du indkaldes.", CRISIS)
        tell(world, phone, "Nyt fra Vangdalen", BULK)
        key, to = f"soon:{phone.user.id}", Address(str(phone.user.id))
        world.write(lambda work, key=key, to=to: work.queue(key, to, ANSWER, OVER, soon_over))
    for _ in range(10):
        world.clock.move(timedelta(minutes=1))
        world.app.senders.wake()
        for job in world.app.runner.jobs:
            await world.app.runner.tick(job)
    assert not [phone for phone in people if phone.chat()[-1].from_bot]

    world.sim.down(False)
    await world.settled()
    for phone in people:
        phone.looks()
        said = [message.text for message in phone.unread]
        phone.ignores_the_rest()
        assert sum("BEREDSKAB. Du indkaldes." in text for text in said) == 1
        assert [text for text in said if "Nyt" in text] == ["Nyt fra Vangdalen"]
        assert sum(PREVIEW[0] in text for text in said) == 1
        assert len(said) == 3
    assert Counter(states(world)) == {"sent": 12, "cancelled": 4}


async def test_when_every_call_is_cut_one_message_at_most_is_left_unknown(world: World) -> None:
    people = [volunteer(world, name) for name in ("Fatima", "Ali", "Mona", "Bo")]
    await world.settled()
    world.sim.faults.add(Fault("drop_before", times=6))
    world.sim.write(people[0].user, "/hjaelp")
    await world.sim.until(lambda: sum(event.lost for event in world.sim.events) >= 2)
    for phone in people:
        tell(world, phone, "Nyt om mødet på tirsdag")
    await world.settled()
    for phone in people:
        phone.looks()
        phone.ignores_the_rest()
    assert states(world).count("unknown") <= 1
    assert states(world).count("sent") == 5 - states(world).count("unknown")


async def test_a_server_that_is_gone_altogether_costs_no_message(world: World) -> None:
    fatima = volunteer(world)
    port = int(world.sim.url.rpartition(":")[2])
    await world.sim.stop()
    tell(world, fatima, "Mødet er flyttet")
    world.sim.write(fatima.user, REPORT)
    await world.sim.start(port=port)
    await world.settled()
    fatima.looks()
    fatima.sees("Mødet er flyttet")
    fatima.sees(*PREVIEW)
    assert states(world) == ["sent", "sent"]


async def test_the_bot_starts_while_telegram_is_away(world: World) -> None:
    fatima = volunteer(world)
    await world.app.stop()
    world.sim.faults.add(Fault("500", "getMe", times=2))
    world.sim.write(fatima.user, REPORT)
    await world.start_bot()
    await world.settled()
    fatima.looks()
    fatima.sees(*PREVIEW)


# -- stopping --


async def test_what_is_on_its_way_when_the_bot_stops_still_counts_as_sent(world: World) -> None:
    people = [volunteer(world, f"P{number}") for number in range(5)]
    for phone in people:
        tell(world, phone, "Mødet er flyttet")
    await world.settled()
    world.sim.api_latency = 0.1
    for phone in people:
        tell(world, phone, "Mødet er aflyst")
    while "sending" not in states(world):  # noqa: ASYNC110 - nobody tells of it
        await asyncio.sleep(0)
    await world.restart()
    world.sim.api_latency = 0
    await world.settled()
    assert states(world) == ["sent"] * 10
    for phone in people:
        phone.looks()
        phone.sees("flyttet")
        phone.sees("aflyst")


async def test_a_crisis_overtakes_the_newsletters_that_wait(world: World) -> None:
    fatima = volunteer(world)
    crowd = [volunteer(world, f"P{number}") for number in range(60)]
    world.write(
        lambda work: [
            work.queue(f"news:{phone.user.id}:{n}", Address(str(phone.user.id)), BULK, Message("Nyt"))
            for n in range(5)
            for phone in crowd
        ]
    )
    tell(world, fatima, "BEREDSKAB. Du indkaldes.", CRISIS)
    await world.settled()
    sent = [event.payload["text"] for event in world.sim.events if event.method == "sendMessage"]
    assert "BEREDSKAB. Du indkaldes." in sent[:9]
    for phone in (fatima, *crowd):
        phone.looks()
        phone.ignores_the_rest()
