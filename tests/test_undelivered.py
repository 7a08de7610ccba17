"""/uafklaret: staff see what may not have arrived, and decide. The bot repeats nothing blindly."""

from datetime import timedelta
from pathlib import Path

from sqlalchemy import update

from bot.message import Message, bold
from bot.outbox import REMINDER, TABLE, Address, When
from bot.simulator.faults import Fault
from bot.work import Work
from tests.newsletter_world import mailing
from tests.world import Phone, World


def team(world: World) -> tuple[Phone, Phone]:
    return world.person("Lone", role="head"), world.person("Fatima", role="volunteer")


async def lose(world: World, fatima: Phone, text: str = "/hjaelp") -> None:
    """An answer to Fatima is lost on its way, and the connection with it: nobody knows."""
    world.sim.faults.add(Fault("drop_before", "sendMessage", chat=fatima.user.id))
    await fatima.says(text)
    fatima.sees_nothing()


async def test_staff_send_again_what_may_not_have_arrived(world: World) -> None:
    lone, fatima = team(world)
    await lose(world, fatima)

    await lone.says("/uafklaret")
    lone.sees("Besked 1 af 1", "Fatima", "Telegram", "et svar", "kl. 10", "Ingen ved", "[Send igen]", "[Lad være]")
    await lone.presses("Send igen")
    lone.sees("bliver sendt igen", "Ingen beskeder er blevet væk")
    fatima.sees("/mine")

    old = next(row for row in world.rows("outbox") if row["state"] == "cancelled")
    assert world.rows("attempts")[0]["message"] == old["id"]


async def test_what_is_let_be_is_asked_about_no_more(world: World) -> None:
    lone, fatima = team(world)
    await lose(world, fatima)
    await lose(world, fatima, "/mine")

    await lone.says("/uafklaret")
    lone.sees("Besked 1 af 2")
    await lone.presses("Lad være")
    lone.sees("bliver det ved det", "Besked 1 af 1")
    await lone.presses("Lad være")
    lone.sees("Ingen beskeder er blevet væk")
    assert [row["state"] for row in world.rows("outbox") if row["to"] == str(fatima.user.id)] == ["cancelled"] * 2


async def test_two_who_decide_at_once_send_it_once(world: World) -> None:
    lone, fatima = team(world)
    mette = world.person("Mette", role="staff")
    await lose(world, fatima)
    await lone.says("/uafklaret")
    lone.sees("Fatima")
    await mette.says("/uafklaret")
    mette.sees("Fatima")

    await lone.presses("Send igen")
    lone.sees("sendt igen")
    fatima.sees("/mine")
    await mette.presses("Send igen")
    mette.sees("allerede taget stilling")


async def test_one_may_turn_the_pages_before_deciding(world: World) -> None:
    lone, fatima = team(world)
    for text in ("/hjaelp", "/mine", "/sprog"):
        await lose(world, fatima, text)

    await lone.says("/uafklaret")
    lone.sees("Besked 1 af 3", "[›]")
    await lone.presses("›")
    lone.sees("Besked 2 af 3", "[‹]")
    await lone.presses("‹")
    lone.sees("Besked 1 af 3")


async def test_many_are_let_be_at_once_after_a_second_press_and_what_came_since_stays(world: World) -> None:
    lone, fatima = team(world)
    for text in ("/hjaelp", "/mine", "/sprog"):
        await lose(world, fatima, text)
    await lone.says("/uafklaret")
    lone.sees("Besked 1 af 3", "[Lad alle 3 være]")
    await lose(world, fatima)

    await lone.presses("Lad alle 3 være")
    lone.sees("lade alle 3 beskeder være", "[Lad alle 3 være]", "[Tilbage]")
    await lone.presses("Lad alle 3 være")
    lone.sees("bliver det ved det", "Besked 1 af 1")
    assert [row["state"] for row in world.rows("outbox") if row["to"] == str(fatima.user.id)].count("cancelled") == 3


async def test_nobody_reads_there_what_others_were_told(world: World) -> None:
    lone, fatima = team(world)
    await lose(world, fatima, "37 til fællesspisning i Vangdalen i går, og Yusufs bedstemor dansede")

    await lone.says("/uafklaret")
    said = lone.sees("Fatima", "et svar").text
    assert not {"37", "Vangdalen", "bedstemor", "Fællesspisning"} & set(said.replace(",", " ").split())
    await lone.presses("Lad være")
    lone.sees("Ingen beskeder")


async def test_leaders_hear_once_that_something_may_not_have_arrived(world: World) -> None:
    lone, fatima = team(world)
    await lose(world, fatima)
    await lose(world, fatima, "/mine")

    await world.passes(hours=5)
    lone.sees("2 beskeder", "[Se og tag stilling]")
    lone.sees_nothing()
    await lone.presses("Se og tag stilling")
    lone.sees("Besked 1 af 2")
    await lone.presses("Lad være")
    lone.sees("Besked 1 af 1")
    await world.passes(hours=5)
    lone.sees_nothing()

    await lose(world, fatima)
    await world.passes(hours=5)
    lone.sees("2 beskeder")


async def test_who_blocked_the_bot_can_be_sent_nothing_again_and_lone_hears_why(world: World) -> None:
    lone, fatima = team(world)
    await lose(world, fatima)
    world.sim.block(fatima.user)
    await world.settled()

    await lone.says("/uafklaret")
    lone.sees("Fatima")
    await lone.presses("Send igen")
    lone.sees("kan ikke længere nå", "Fatima", "/personer")


async def test_only_staff_see_them(world: World) -> None:
    _lone, fatima = team(world)
    await fatima.says("/uafklaret")
    fatima.sees("Sekretariatet kan")


async def test_what_a_mail_server_puts_off_for_days_is_given_up_and_staff_hear_of_it(
    tmp_path: Path, template: Path, database: str
) -> None:
    async with mailing(tmp_path, template, database) as (world, server):
        lone, fatima = team(world)
        server.box.refuses_recipient = {"fatima@example.org": "450 4.2.2 mailbox full, try again"}

        def waits(work: Work) -> None:
            to = Address("fatima@example.org", "email", 2)
            soon = When(not_before=work.now + timedelta(seconds=30))
            work.queue("reminder:1", to, REMINDER, Message(bold("Husk mødet")), soon)
            long_ago = {"created_at": work.now - timedelta(days=5), "attempts": 30}
            work.session.execute(update(TABLE).where(TABLE.c.key == "reminder:1").values(**long_ago))

        world.write(waits)
        await world.passes(minutes=2)

        lone.sees("flere dage", "1 besked", "[Se og tag stilling]")
        await lone.presses("Se og tag stilling")
        lone.sees("Fatima", "e-mail", "Husk mødet", "Den nåede ikke frem", "[Send igen]")
        await world.passes(hours=3)
        lone.sees_nothing()
        fatima.sees_nothing()
