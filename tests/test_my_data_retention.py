"""Words are kept as long as the plan says; figures stay."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot import migrations
from bot.engine import make_engine
from bot.message import Message
from bot.my_data import retention
from bot.outbox import ANSWER, ANSWERS, SENT, TABLE, Address, Outgoing, queue
from bot.work import Work
from tests.test_my_data import DINNER, reports, traces
from tests.test_upgrade import way_to
from tests.world import World


@pytest.mark.sqlite
@pytest.mark.parametrize("days", [89, 91])
async def test_the_words_of_reports_go_after_ninety_days_and_the_figures_stay(world: World, days: int) -> None:
    fatima = world.person("Fatima", role="ambassador")
    message = await fatima.says(DINNER)
    await fatima.presses("Gem")
    await fatima.edits(message, DINNER.replace("37", "36"))
    fatima.ignores_the_rest()

    await world.passes(days=days)
    fatima.ignores_the_rest()

    (row,) = world.rows("registrations")
    assert row["participants"] == 36
    assert (row["message"] is None) == (days > 90)
    assert ("skønt med musik" in str(traces(world, "skønt med musik"))) == (days < 90)
    await world.restart()
    kept = b"".join(path.read_bytes() for path in world.folder.iterdir() if path.is_file())
    assert ("skønt med musik".encode() in kept) == (days < 90)


@pytest.mark.sqlite
def test_who_is_known_is_looked_up_once_and_not_for_each_message(tmp_path: Path) -> None:
    """With 300 people and 200,000 messages it took six seconds, in which nobody was answered."""
    url = f"sqlite:///{tmp_path / 'nabobot.db'}"
    migrations.upgrade(url)
    engine = make_engine(url)
    with Session(engine) as session:
        way = way_to(session, select(Outgoing.id).where(retention.to_strangers()))
    engine.dispose()
    assert "SUBQUERY" in way
    assert "CORRELATED" not in way


async def test_words_that_came_later_go_later(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await reports(fatima)
    await world.passes(days=60)
    await reports(fatima, "25 til fællesspisning i Jennumparken i går med musik")

    await world.passes(days=31)
    fatima.ignores_the_rest()

    first, second = (row["message"] for row in world.rows("registrations"))
    assert first is None
    assert "med musik" in second
    await world.passes(days=60)
    fatima.ignores_the_rest()
    assert [row["message"] for row in world.rows("registrations")] == [None, None]


MAIL = Address("somebody@example.org", "email")


def answers(world: World) -> list[str]:
    """What each answer that is known yet is about, the oldest first."""
    mine = "substr(\"key\", 1, 7) = 'answer:' AND op = 'send'"
    rows: list[Any] = world.ask(f"SELECT about FROM outbox WHERE {mine} ORDER BY id")
    return [about for (about,) in rows]


async def test_an_answer_about_nothing_goes_and_one_to_which_one_can_reply_stays(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await fatima.says("/hjaelp")
    fatima.sees("/fremdrift")
    await fatima.says(DINNER)
    await fatima.presses("Gem")
    receipt = fatima.sees("Gemt")
    await fatima.says("/hjaelp")
    fatima.sees("/fremdrift")
    assert [about.partition(":")[0] for about in answers(world)] == ["", "draft", ""]

    await world.passes(days=91)
    fatima.ignores_the_rest()

    assert [about.partition(":")[0] for about in answers(world)] == ["draft"]
    await fatima.says("ret 36", reply_to=receipt)
    fatima.sees("36")
    (row,) = world.rows("registrations")
    assert row["participants"] == 36


async def test_the_newest_message_of_a_chat_stays_for_it_says_what_is_talked_of(world: World) -> None:
    omar = world.person("Omar", role="volunteer")
    await omar.says("/hjaelp")
    omar.sees("/registrer")
    talks_of_nothing = "SELECT count(*), max(content) FROM outbox WHERE about = '' AND message_id IS NOT NULL"
    assert world.ask(talks_of_nothing)[0][0] == 1

    await world.passes(days=91)
    omar.ignores_the_rest()

    assert [tuple(row) for row in world.ask(talks_of_nothing)] == [(1, "{}")]


async def test_years_of_messages_are_let_go_of_a_part_at_a_time(world: World) -> None:
    many = retention.MESSAGES + 5

    def said_long_ago(work: Work) -> None:
        for number in range(many):
            queue(work.session, work.now - timedelta(days=100), f"{ANSWERS}0:{number}", MAIL, ANSWER, Message("said"))
        work.session.execute(update(TABLE).values(state=SENT))

    world.write(said_long_ago)

    left = []
    for _ in range(3):
        world.write(retention.let_go)
        left.append(world.ask("SELECT count(*) FROM outbox")[0][0])
    assert left == [5, 0, 0]
