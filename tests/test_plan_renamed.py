"""A goal gets another key in the plan file: staff hear of what it left behind, and one line takes all of it along."""

import re
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from pathlib import Path

import aiohttp
import pytest
from sqlalchemy import create_engine

from bot.plan.load import FILES, check
from bot.renamed import follow
from tests.test_figures import SCHOOL, asks, states
from tests.test_figures_mail import inger, link
from tests.test_progress import entered
from tests.test_vocabulary import BRUNCH, not_understood, taught
from tests.visitor import Visitor
from tests.world import Phone, World, story

SMALLEST = Path(__file__).parent / "plans" / "smallest.toml"
RANDERS = FILES / "randers-nordby-2017-21.toml"
BEGINS = datetime(2025, 3, 3, 9, 0, tzinfo=UTC)
"""Monday."""
OLD, NEW = "havedage", "dage_i_haven"
SAYS_SO = 'formerly = ["havedage"]'
NOBODY = "tæller ikke nogen steder"


@pytest.fixture
async def small(tmp_path: Path, template: Path, database: str) -> AsyncIterator[World]:
    async with story(World(tmp_path, template, str(SMALLEST), BEGINS, database=database)) as world:
        yield world


def renamed(line: str = "", old: str = OLD, new: str = NEW, plan: Path = SMALLEST) -> str:
    """The plan with another key for a goal, and perhaps with a line below it."""
    text = re.sub(rf'^(?!registration)(.*)"{old}"', rf'\1"{new}"', plan.read_text(), flags=re.MULTILINE)
    return text.replace(f"[criteria.{old}]", f"[criteria.{new}]\n{line}")


def without(*keys: str) -> str:
    """The plan of Randers without some of its goals, and without what names them."""
    text = RANDERS.read_text()
    for key in keys:
        text = re.sub(rf"^\[criteria\.{key}\]\n(?:(?!\[).*\n)*", "", text, flags=re.MULTILINE)
        text = re.sub(rf'^.*= "{key}"\n', "", text, flags=re.MULTILINE)
    return text


async def begins_anew(world: World, text: str) -> None:
    """Somebody saves another plan file, and the bot is started again with it."""
    path = world.folder / "plan.toml"
    path.write_text(text)
    world.plan = str(path)
    await world.restart()


async def has_held(bo: Phone, day: str = "i går", count: int = 12) -> None:
    await bo.says(f"havedag {day}, {count} deltagere")
    bo.sees("Skal jeg gemme")
    await bo.presses("Gem")
    bo.sees("Gemt")


def counted(world: World) -> list[tuple[str, float]]:
    return [(row["criterion"], row["period_result"]) for row in world.rows("progress")]


async def test_leaders_hear_once_of_what_a_new_key_left_behind_and_one_line_takes_it_along(small: World) -> None:
    karen, mona = small.person("Karen", role="head"), small.person("Mona", role="staff")
    await has_held(small.person("Bo", role="volunteer"))
    await begins_anew(small, renamed())
    await small.passes(minutes=1)

    karen.sees(NOBODY, "»havedage«: 1 melding", "2. marts 2025", "ikke gået noget tabt", 'formerly = ["havedage"]')
    await small.passes(days=3)
    await small.restart()
    await small.passes(days=3)
    for each in (karen, mona):
        each.sees_nothing()
    assert counted(small) == [(NEW, None)]

    await begins_anew(small, renamed(SAYS_SO))
    await karen.says("/fremdrift")
    karen.sees("Havedage", "1 (mål 20")
    assert counted(small) == [(NEW, 1)]
    assert [row["criterion"] for row in small.rows("registrations")] == [NEW]
    assert [row["last_reported"] for row in small.rows("progress")] == [date(2025, 3, 2)]
    assert small.ask("SELECT criterion FROM entries") == [(OLD,)]  # nothing that was written is changed


async def test_who_was_told_of_two_is_not_told_again_when_one_is_mended(world: World) -> None:
    karen = world.person("Karen", role="head")
    for key in ("middage", "welcomes"):
        world.write(entered("faellesspisning", date(2017, 11, 1), 30))
        world.execute(f"UPDATE entries SET criterion = '{key}' WHERE criterion = 'faellesspisning'")
    await world.passes(minutes=1)
    karen.sees("mål med disse nøgler", "»middage«: 1 melding", "»welcomes«: 1 melding")
    line = 'formerly = ["middage"]'
    await begins_anew(world, RANDERS.read_text().replace("[criteria.nussa]", f"[criteria.nussa]\n{line}"))
    await world.passes(days=1)
    karen.sees_nothing()


async def test_what_was_reported_before_between_and_after_is_of_one_goal(small: World) -> None:
    bo = small.person("Bo", role="volunteer")
    await has_held(bo, "i fredags")
    await begins_anew(small, renamed())
    await has_held(bo, "i lørdags")
    await begins_anew(small, renamed(SAYS_SO))
    await has_held(bo, "i går")

    assert counted(small) == [(NEW, 3)]
    await bo.says("havedag i fredags, 12 deltagere")
    bo.sees("Skal jeg gemme")
    await bo.presses("Gem")
    bo.sees("Du har meldt dette før")  # while it had another key
    await bo.presses("Slet den nye")
    bo.ignores_the_rest()
    await bo.says("ret havedagen i fredags til 15")
    bo.sees("Rettet", "15 deltagere")
    await bo.says("slet havedagen i lørdags")
    bo.sees("lørdag 1. marts", "[Fortryd]")
    await bo.presses("Fortryd")
    bo.ignores_the_rest()
    assert counted(small) == [(NEW, 2)]


async def test_a_goal_may_have_had_several_keys(small: World) -> None:
    bo = small.person("Bo", role="volunteer")
    for formerly, day in (("", "i torsdags"), ('formerly = ["havedage"]', "i fredags")):
        await begins_anew(small, renamed(formerly, new="i_haven" if formerly else OLD))
        await has_held(bo, day)
    await begins_anew(small, renamed('formerly = ["i_haven", "havedage"]'))
    await has_held(bo, "i lørdags")

    assert counted(small) == [(NEW, 3)]
    assert {key for (key,) in small.ask("SELECT criterion FROM entries")} == {OLD, "i_haven", NEW}
    for day in ("i torsdags", "i fredags"):
        await bo.says(f"ret havedagen {day} til 15")
        bo.sees("Rettet", "15 deltagere")


async def test_until_the_line_is_there_nothing_that_is_written_is_refused(small: World) -> None:
    bo = small.person("Bo", role="volunteer")
    await has_held(bo, "i fredags")
    await bo.says("havedag i går, 12 deltagere")
    bo.sees("Skal jeg gemme")
    await begins_anew(small, renamed())

    await bo.presses("Gem")
    bo.sees("Gemt", "søndag 2. marts", "tæller ikke nogen steder lige nu")
    await bo.says("nej, 14")
    bo.sees("Rettet", "12 deltagere → 14 deltagere", "tæller ikke nogen steder lige nu")
    await bo.says("/fortryd")
    assert "tæller ikke nogen" not in bo.sees("Fortrudt").text
    await bo.says("/mine")
    bo.sees("fredag 28. februar")
    await begins_anew(small, renamed(SAYS_SO))
    assert counted(small) == [(NEW, 1)]


async def test_the_older_plan_file_shows_what_it_always_showed(small: World) -> None:
    bo, karen = small.person("Bo", role="volunteer"), small.person("Karen", role="head")
    await has_held(bo, "i fredags")
    await begins_anew(small, renamed(SAYS_SO))
    await has_held(bo, "i lørdags")
    await begins_anew(small, SMALLEST.read_text())

    assert counted(small) == [(OLD, 1)]
    await small.passes(minutes=1)
    karen.sees(NOBODY, "»dage_i_haven«: 1 melding")
    await begins_anew(
        small, SMALLEST.read_text().replace(f"[criteria.{OLD}]", f'[criteria.{OLD}]\nformerly = ["{NEW}"]')
    )
    assert counted(small) == [(OLD, 2)]


async def test_what_waits_to_be_saved_is_saved_under_the_key_of_today(small: World) -> None:
    bo, ada = small.person("Bo", role="volunteer"), small.person("Ada", role="volunteer")
    await bo.says("havedag i går, 12 deltagere")
    bo.sees("Skal jeg gemme")
    await ada.says("/registrer")
    ada.sees("Hvad handler det om", "[Havedag]")
    lis = small.person("Lis", role="volunteer")
    await lis.says("havedag på lørdag kl. 10")
    await lis.presses("Læg i kalenderen")
    lis.ignores_the_rest()
    await begins_anew(small, renamed(SAYS_SO))

    assert [row["criterion"] for row in small.rows("announcements")] == [NEW]
    await bo.presses("Gem")
    bo.sees("Havedag", "12 deltagere", "Skal jeg gemme")  # its card was of another key: it is shown once more
    await bo.presses("Gem")
    bo.sees("Gemt", "1 ")
    await ada.presses("Havedag")
    ada.sees("?")
    await ada.presses("Slet")
    ada.ignores_the_rest()
    assert small.ask("SELECT criterion FROM entries") == [(NEW,)]


async def test_words_that_staff_taught_mean_the_goal_by_its_new_key(world: World) -> None:
    mette, fatima = world.person("Mette", role="staff"), world.person("Fatima", role="ambassador")
    await not_understood(fatima, BRUNCH)
    await taught(mette, "brunchbrak", "Fællesspisning")
    await begins_anew(world, renamed('formerly = ["faellesspisning"]', "faellesspisning", "middage", RANDERS))

    await fatima.says(BRUNCH)
    fatima.sees("Fællesspisning i Vangdalen", "37", "[Gem]")
    await fatima.presses("Gem")
    fatima.sees("Gemt")
    assert [row["criterion"] for row in world.rows("registrations")] == ["middage"]


async def test_figures_that_are_owed_are_asked_for_and_answered_as_before(world: World) -> None:
    number = inger(world)
    await asks(world)
    page = link(world, number)
    await begins_anew(world, renamed('formerly = ["family_class"]', "family_class", "klassen", RANDERS))

    assert states(world) == {"klassen": "missing", "family_class_completed": "missing"}
    async with aiohttp.ClientSession() as http:
        visitor = Visitor(world.app.web.url, http)
        await visitor.opens(page)
        await visitor.writes("12 familier, 6 af 7 gennemførte")
    assert states(world) == {"klassen": "value", "family_class_completed": "value"}


async def test_a_figure_whose_goal_was_taken_out_is_asked_for_no_more(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    karen = await asks(world)
    signe.sees("1. Familier begyndt i familieklassen", "2. ")
    await signe.says("12 familier")
    signe.sees("Gemt")
    await begins_anew(world, without("family_class"))

    await world.passes(days=20)
    said = "\n".join(each.text for each in karen.unread)
    assert "Nørrevangsskolen: Gennemførte familieklassen (Signe)" in said
    assert "»family_class«: 1 melding" in said
    assert "virker ikke" not in said
    karen.ignores_the_rest()
    signe.ignores_the_rest()
    await karen.says("/tal")
    karen.sees("28 mangler")
    karen.sees("Nørrevangsskolen: 0 af 1 (Signe)")
    await signe.says("/tal")
    assert "begyndt" not in signe.sees("1 mangler", "Gennemførte familieklassen").text
    await signe.says("6 af 7 gennemførte")
    signe.sees("6 af 7", "Så mangler jeg ikke mere")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (renamed('formerly = ["dage_i_haven"]'), 'formerly[0]: "dage_i_haven" is its own key'),
        (renamed('formerly = ["Hav edage"]'), "formerly[0]: write small letters a-z"),
        (renamed("formerly = 'havedage'"), "is not a list"),
    ],
)
def test_a_line_that_cannot_be_meant_is_refused(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "plan.toml"
    path.write_text(text)
    assert any(said in error for error in check(path)), check(path)


def test_what_was_reported_is_of_one_goal(tmp_path: Path) -> None:
    two = renamed('formerly = ["middage"]', "faellesspisning", "faelles", RANDERS)
    two = two.replace("[criteria.family_class]", '[criteria.family_class]\nformerly = ["middage", "nussa"]')
    path = tmp_path / "plan.toml"
    path.write_text(two)
    assert sorted(check(path)) == [
        'criteria.family_class.formerly[0]: "middage" was already the key of criteria.faelles',
        'criteria.family_class.formerly[1]: "nussa" is still a goal, criteria.nussa',
    ]


def test_only_a_key_of_a_plan_gets_into_a_statement() -> None:
    with pytest.raises(ValueError, match="no keys"):
        follow(create_engine("sqlite://"), {"criteria": {"x' THEN 'y": "havedage"}})
