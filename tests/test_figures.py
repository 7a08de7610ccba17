"""Figures owed: asked for once before a meeting, answered by one message, counted in the progress."""

from datetime import date

from tests.world import Phone, World

DONE = "Så har jeg alt"


async def asks(world: World, *phones: Phone, head: Phone | None = None) -> None:
    """The head asks for the figures of the first months, for a meeting on 13 December; all get their question."""
    karen = head or world.person("Karen", role="head")
    await karen.says("/tal 13. december")
    karen.sees("Jeg spørger om", "onsdag 13. december")
    await world.passes(minutes=2)
    karen.ignores_the_rest()


async def test_the_owner_gets_one_message_with_all_that_is_owed_and_answers_it_with_one(world: World) -> None:
    signe = world.person("Signe", role="partner", institution="noerrevangsskolen")
    await asks(world)

    signe.sees(
        "Tal til mødet onsdag 13. december", "2 tal fra Nørrevangsskolen", "1. juni – 31. oktober 2017",
        "senest onsdag 29. november", "1. Familier begyndt i familieklassen", "mål 12 om året",
        "2. Gennemførte familieklassen", "mål 90 %", "[Ét ad gangen]",
    )  # fmt: skip
    await signe.says("12 familier, 6 af 7 gennemførte")
    signe.sees("Gemt", "begyndt i familieklassen: 12 familier", "6 af 7 (86 %)", DONE)

    rows = {row["criterion"]: row for row in world.rows("registrations")}
    assert rows["family_class"]["value"] == 12
    assert (rows["family_class_completed"]["part"], rows["family_class_completed"]["whole"]) == (6, 7)
    progress = {row["criterion"]: row for row in world.rows("progress")}
    assert progress["family_class"]["year_result"] == 12
    states = {
        row["criterion"]: row["state"] for row in world.rows("figures") if row["institution"] == "noerrevangsskolen"
    }
    assert states == {"family_class": "value", "family_class_completed": "value"}
    assert rows["family_class"]["date"] == date(2017, 10, 31)
