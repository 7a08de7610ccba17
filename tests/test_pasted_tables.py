"""A project manager pastes her spreadsheet into the chat."""

from tests.world import World

SHEET = "2017\taug\tsep\tokt\nFritidsjob\t2\t3\t1\nSprogaktiviteter\t2\t4\t-\ni alt\t4\t7\t1"


async def test_a_pasted_spreadsheet_is_listed_with_its_months_and_saved_by_one_press(world: World) -> None:
    merete = world.person("Merete", role="project_manager")

    await merete.says(SHEET)

    listed = merete.sees("1. ")
    assert "1. Fritidsjob · torsdag 31. august · 2 unge" in listed.text
    assert "5. Sprogaktivitet · lørdag 30. september · 4 aktiviteter" in listed.text
    assert "6." not in listed.text

    await merete.presses("Gem alle")
    merete.ignores_the_rest()

    kept = [(row["criterion"], row["value"]) for row in world.rows("registrations")]
    assert sorted(kept) == [
        ("language", 2), ("language", 4), ("spare_time_jobs", 1), ("spare_time_jobs", 2), ("spare_time_jobs", 3),
    ]  # fmt: skip
