"""A number of people is none of courses: while figures are owed it is asked what it is of."""

from datetime import date

import pytest

from bot.figures.of_people import counts_people
from tests.test_figures import asks, reported
from tests.test_figures_afterwards import NURSERY, staff
from tests.test_figures_rules import PLAN
from tests.test_progress import entered
from tests.world import Phone, World


@pytest.mark.parametrize(
    "words", ["12 bestod", "11 unge er i gang paa jobforloebet", "6 glade moedre", "3 venter", "9 som gennemfoerte"]
)
def test_of_people(words: str) -> None:
    assert counts_people(words, PLAN.criterion("nussa"))


@pytest.mark.parametrize("words", ["12", "2 gennemfoerte forloeb", "vi har haft to hold", "3 hold med boern"])
def test_of_courses(words: str) -> None:
    assert not counts_people(words, PLAN.criterion("nussa"))


def test_people_are_people_where_people_are_counted() -> None:
    assert not counts_people("12 bestod", PLAN.criterion("nussa_children"))


async def the_nursery(world: World) -> Phone:
    bodil = world.person("Bodil", role="partner", institution=NURSERY)
    await asks(world)
    bodil.ignores_the_rest()
    return bodil


@pytest.mark.parametrize("words", ["12 bestod", "12 børn", "vi har 12 i gang"])
async def test_people_are_no_courses_beside_the_figure_of_people(world: World, words: str) -> None:
    bodil = await the_nursery(world)
    await bodil.says(f"hej, 14 børn var igennem nussa i efteråret, {words}")
    bodil.sees("14")
    assert reported(world, "nussa") == []


async def test_people_are_no_courses_while_courses_are_asked_for(world: World) -> None:
    bodil = await the_nursery(world)
    await bodil.says("14 børn gennemførte nussa")
    bodil.sees("Ét tal mangler stadig", "NUSSA-forløb")
    for words in ("6 mødre var med", "11 unge er i gang", "7 deltagere"):
        await bodil.says(words)
        bodil.sees("Hvor mange forløb")
        assert "forløb" not in " ".join(bodil.labels()), "no button makes courses of them"
        assert reported(world, "nussa") == []
    await bodil.says("nej 8")
    bodil.sees("hvor 8 hører til", "Hvor mange forløb", "[8 forløb]")
    assert reported(world, "nussa") == []
    await bodil.says("2 forløb")
    bodil.sees("NUSSA-forløb", "2 forløb")
    assert reported(world, "nussa") == [2]


async def test_who_is_on_a_course_or_left_it_is_no_number_of_courses(world: World) -> None:
    samira = staff(world, "Samira", "fritidsjob", "uddannelse")
    world.write(entered("job_courses", date(2017, 9, 1), 1))
    await asks(world)
    samira.ignores_the_rest()
    for words in ("der er 2 der er sprunget fra jobforløbet", "11 er i gang på jobforløbet, 3 venter"):
        await samira.says(words)
        samira.ignores_the_rest()
        assert reported(world, "job_courses") == [1]


@pytest.mark.parametrize("words", ["12 børn i gang", "12 børn er i gang", "12 children have begun"])
async def test_who_is_on_a_course_has_not_completed_it(world: World, words: str) -> None:
    bodil = await the_nursery(world)
    await bodil.says(words)
    assert "Gemt for" not in bodil.sees().text
    assert reported(world, "nussa_children") == []
