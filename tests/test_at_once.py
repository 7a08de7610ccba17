"""Two who do the same at the same moment, in two processes: it is done once, and the second hears how it stands."""

from datetime import date

import pytest

from bot.figures import starting
from bot.meetings import calling, proposals, wheel
from bot.meetings.wheel import NoSuchMeeting
from bot.newsletter import previewing
from bot.newsletter.drafting import UnderWay
from tests.at_once import acting, at_once
from tests.test_newsletter_editing import gives
from tests.world import Phone, World


@pytest.fixture
def leaders(world: World) -> tuple[Phone, Phone]:
    return world.person("Karen", role="head"), world.person("Ditte", role="project_manager")


def read_all(world: World) -> None:
    for phone in world.phones:
        phone.looks()
        phone.ignores_the_rest()


async def test_the_dates_of_a_year_are_kept_once(world: World, leaders: tuple[Phone, Phone]) -> None:
    karen, ditte = leaders
    year = at_once(
        world,
        lambda session: wheel.save_year(acting(karen, session), 2017),
        lambda session: wheel.save_year(acting(ditte, session), 2017),
    )
    assert year.slots == ()
    assert len({(row["group"], row["starts_at"]) for row in world.rows("meetings")}) == len(world.rows("meetings")) > 0


async def test_a_group_is_called_once(world: World, leaders: tuple[Phone, Phone]) -> None:
    karen, ditte = leaders
    world.person("Mette", role="styregruppe")
    await karen.says("nyt møde i styregruppen 12. december kl. 13")
    with pytest.raises(calling.NotNow):
        at_once(
            world,
            lambda session: calling.call(acting(karen, session), 1),
            lambda session: calling.call(acting(ditte, session), 1),
        )
    read_all(world)


async def test_news_calls_the_board_once(world: World, leaders: tuple[Phone, Phone]) -> None:
    karen, ditte = leaders
    bo = world.person("Bo", role="bestyrelse")
    await bo.says("/indstilling")
    await bo.presses("Noget kan påvirke planen")
    await bo.says("Kommunen overvejer at trække sin del af pengene.")
    with pytest.raises(NoSuchMeeting):
        at_once(
            world,
            lambda session: proposals.call(acting(karen, session), 1, date(2017, 11, 22)),
            lambda session: proposals.call(acting(ditte, session), 1, date(2017, 11, 22)),
        )
    read_all(world)


async def test_one_issue_is_drafted(world: World, leaders: tuple[Phone, Phone]) -> None:
    karen, ditte = leaders
    await gives(world.person("Mona", role="volunteer"), "Alle træer er plantet.")
    with pytest.raises(UnderWay):
        at_once(
            world,
            lambda session: previewing.draft_now(acting(karen, session)),
            lambda session: previewing.draft_now(acting(ditte, session)),
        )
    read_all(world)


async def test_figures_are_asked_for_once(world: World, leaders: tuple[Phone, Phone]) -> None:
    karen, ditte = leaders
    world.person("Signe", role="partner", institution="noerrevangsskolen")
    asked = at_once(
        world,
        lambda session: starting.begin(acting(karen, session), "30. januar").id,
        lambda session: starting.begin(acting(ditte, session), "30. januar").id,
    )
    assert world.ask("SELECT id FROM figure_rounds") == [(asked,)]
    read_all(world)
