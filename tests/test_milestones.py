"""The milestone plan: written or imported, approved, reminded of, reached, moved with a reason, late."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.simulator.faults import Fault
from tests.sheets import bomb, laughs, many_parts, workbook
from tests.shell import Shell
from tests.world import Phone, World

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
LINE = "/milepaele Boligsociale mødregrupper, december: nyt hold er fyldt"


async def stands(ditte: Phone, henning: Phone, text: str = LINE) -> None:
    """Somebody writes milestones and the project manager approves them."""
    await ditte.says(text)
    await henning.presses("Godkend")
    ditte.ignores_the_rest()
    henning.ignores_the_rest()


def people(world: World) -> tuple[Phone, Phone]:
    return world.person("Ditte", role="staff"), world.person("Henning", role="project_manager")


async def test_a_milestone_is_written_and_holds_once_the_project_manager_approves(world: World) -> None:
    ditte, henning = people(world)

    await ditte.says(LINE)
    ditte.sees("Jeg læste 1 milepæl", "december 2017", "nyt hold er fyldt", "Den gælder, når projektlederen")
    henning.sees("1 milepæl venter på dig", "fra Ditte", "nyt hold er fyldt", "[Godkend]", "[Ikke sådan]")
    await ditte.says("/milepaele")
    ditte.sees("Der er ingen")
    await henning.presses("Godkend")
    henning.sees("Godkendt", "1 milepæl gælder nu")
    ditte.sees("Henning har godkendt")
    await ditte.says("/milepaele")
    ditte.sees("Milepæle")
    await ditte.presses("Boligsociale mødregrupper")
    ditte.sees("december 2017", "nyt hold er fyldt", "Ditte")


async def test_several_lines_at_once_and_what_is_not_understood_is_said(world: World) -> None:
    _, henning = people(world)

    await henning.says("/milepaele NUSSA, februar: første hold slut\nNaboskab januar: beboerråd\nhvad nu")
    henning.sees("Jeg læste 2 milepæle", "februar 2018", "januar 2018", "Ikke forstået", "hvad nu", "Skal de gælde?")
    await henning.presses("Godkend")
    henning.sees("2 milepæle gælder nu")


async def test_what_is_not_approved_does_not_hold(world: World) -> None:
    ditte, henning = people(world)
    await ditte.says(LINE)
    ditte.ignores_the_rest()

    await henning.presses("Ikke sådan")
    henning.sees("Slettet")
    ditte.sees("ikke godkendt")
    await henning.presses_raw(henning.chat()[-1], "milestones:approve:1")
    henning.sees("haft sin tid")


async def test_a_spreadsheet_becomes_milestones_with_their_owners(world: World) -> None:
    ditte, henning = people(world)

    await henning.sends(world.sim.send_document, workbook(), "plan.xlsx", mime=XLSX)
    henning.sees("Jeg læste 4 milepæle", "Evaluering med sundhedsplejen", "Ditte", "Ikke forstået", "Noget helt andet")
    await henning.presses("Godkend")
    henning.sees("4 milepæle gælder nu")
    await henning.sends(world.sim.send_document, workbook(), "plan.xlsx", mime=XLSX)
    henning.sees("ingen nye milepæle", "4 stod der i forvejen")
    await world.passes(days=28)
    ditte.sees("Din milepæl i denne måned", "Nyt hold er fyldt")
    henning.sees("Din milepæl i denne måned", "Julefest")


@pytest.mark.parametrize("make", [bomb, many_parts, laughs, lambda: b"PK\x03\x04 nothing", lambda: b"\x00\x01" * 99])
async def test_a_file_that_is_made_to_harm_is_refused_and_the_bot_goes_on(world: World, make) -> None:  # type: ignore[no-untyped-def]
    ditte = world.person("Ditte", role="staff")

    await ditte.sends(world.sim.send_document, make(), "plan.xlsx", mime=XLSX)
    ditte.sees("fil", "send den igen")
    await ditte.says("/milepaele")
    ditte.sees("Der er ingen")


async def test_a_childs_name_or_a_cpr_number_in_a_cell_is_not_kept(world: World) -> None:
    henning = world.person("Henning", role="project_manager")
    rows = [("Aktivitet", "december", "januar", "februar"), ("NUSSA", "Samtale om 010203-1234", "=1+1", "Hold 2 slut")]

    await henning.sends(world.sim.send_document, workbook(rows), "plan.xlsx", mime=XLSX)
    shown = henning.sees("Jeg læste 1 milepæl", "Hold 2 slut", "CPR-nummer")
    assert "0102" not in shown.text


async def test_a_csv_as_windows_writes_it(world: World) -> None:
    henning = world.person("Henning", role="project_manager")
    text = "Aktivitet;Måned;Milepæl;Ansvarlig\nNUSSA;marts;Hold 1 på Børnehuset er slut;\nNUSSA;maj;Hold 2 er slut;\n"

    await henning.sends(world.sim.send_document, text.encode("cp1252"), "plan.csv", mime="text/csv")
    henning.sees("Jeg læste 2 milepæle", "marts 2018", "Børnehuset")


async def test_a_volunteers_spreadsheet_is_not_even_fetched(world: World) -> None:
    mona = world.person("Mona", role="volunteer")

    await mona.sends(world.sim.send_document, workbook(), "plan.xlsx", mime=XLSX)
    mona.sees("Det kan du ikke")


async def test_a_spreadsheet_that_telegram_does_not_hand_over_is_asked_for_again(world: World) -> None:
    henning = world.person("Henning", role="project_manager")
    world.sim.faults.add(Fault("500", "getFile"))

    await henning.sends(world.sim.send_document, workbook(), "plan.xlsx", mime=XLSX)
    henning.sees("kunne ikke hente filen", "Send den igen")
    assert world.rows("set_aside") == []
    await henning.sends(world.sim.send_document, workbook(), "plan.xlsx", mime=XLSX)
    henning.sees("Jeg læste 4 milepæle")


async def test_the_owner_is_reminded_in_the_month_and_ticks_it_off(world: World) -> None:
    ditte, henning = people(world)
    await stands(ditte, henning)

    await world.passes(days=24)
    ditte.sees_nothing()
    await world.passes(days=3)
    ditte.sees("Din milepæl i denne måned", "Boligsociale mødregrupper", "nyt hold er fyldt", "[Nr. 1 er nået]")
    await ditte.presses("Nr. 1 er nået")
    ditte.sees("nyt hold er fyldt", "nået", "[Fortryd]")
    await world.passes(days=40)
    ditte.sees_nothing()
    await henning.says("/milepaele")
    henning.sees("Der er ingen")


async def test_a_milestone_is_moved_only_with_a_reason(world: World) -> None:
    ditte, henning = people(world)
    await stands(ditte, henning)
    await world.passes(days=27)
    ditte.sees("Din milepæl")

    await ditte.presses("Flyt nr. 1")
    ditte.sees("Til hvilken måned?", "[januar 2018]", "[februar 2018]")
    await ditte.presses("februar 2018")
    ditte.sees("Hvorfor flyttes den til februar 2018?")
    await ditte.says("sundhedsplejersken er syg")
    ditte.sees("februar 2018", "flyttet: sundhedsplejersken er syg")
    await world.passes(days=62)
    ditte.sees("Din milepæl i denne måned", "nyt hold er fyldt")
    await ditte.says("det er gjort!")
    ditte.sees("nyt hold er fyldt", "nået", "[Fortryd]")


async def test_a_late_one_shows_in_the_progress_of_those_who_steer(world: World) -> None:
    ditte, henning = people(world)
    ragna = world.person("Ragna", role="styregruppe")
    mona = world.person("Mona", role="volunteer")
    await stands(ditte, henning)
    await world.passes(days=50)
    ditte.ignores_the_rest()

    for phone in (henning, ragna):
        await phone.says("/fremdrift")
        assert "1 sen milepæl" in [button.text for button in phone.chat()[-1].buttons]
        phone.ignores_the_rest()
        await phone.presses("1 sen milepæl")
        phone.sees("nyt hold er fyldt", "sent på den")
    await mona.says("/fremdrift")
    assert phone_has_no_button(mona)
    mona.ignores_the_rest()


def phone_has_no_button(phone: Phone) -> bool:
    return not any("milepæl" in button.text for button in phone.chat()[-1].buttons)


async def test_three_days_down_reminds_once_and_a_month_down_not_at_all(world: World) -> None:
    ditte, henning = people(world)
    await stands(ditte, henning, f"{LINE}\nBoligsociale mødregrupper, marts: evaluering")
    await world.app.stop()
    world.clock.move(timedelta(days=27))
    await world.start_bot()
    await world.passes(hours=24)
    ditte.sees("Din milepæl i denne måned", "nyt hold er fyldt")

    await world.app.stop()
    world.clock.move(timedelta(days=120))
    await world.start_bot()
    await world.passes(hours=24)
    ditte.sees_nothing()


async def test_only_the_owner_and_leaders_change_a_milestone(world: World) -> None:
    ditte, henning = people(world)
    merete = world.person("Merete", role="staff")
    await stands(ditte, henning)

    await merete.says("/milepaele")
    await merete.presses_raw(merete.chat()[-1], "milestone:1:done")
    merete.ignores_the_rest()
    await merete.presses_raw(merete.chat()[-1], "milestones:approve:1")
    merete.sees("Det kan du ikke")
    await henning.presses_raw(henning.chat()[-1], "milestone:1:done")
    henning.sees("nået")


async def test_milestones_are_exported_with_what_became_of_them(world: World) -> None:
    ditte, henning = people(world)
    await stands(ditte, henning)

    [row] = world.rows("milestones")
    assert (row["activity"], str(row["month"]), row["state"]) == ("moedregrupper", "2017-12-01", "approved")
    assert row["late"] is False


def test_the_command_line_reads_a_spreadsheet_that_waits_for_approval(tmp_path: Path) -> None:
    shell = Shell(tmp_path)
    shell.types("db", "upgrade")
    (tmp_path / "plan.xlsx").write_bytes(workbook())
    (tmp_path / "harm.xlsx").write_bytes(bomb())
    shell.set["NABOBOT_NOW"] = "2017-11-15T10:00"

    told = shell.types("milestones", "import", "plan.xlsx")
    assert "4 to approve, 0 known, 0 held back" in told
    assert "not understood: " in told
    assert "Noget helt andet" in told
    assert "0 to approve, 4 known" in shell.types("milestones", "import", "plan.xlsx")
    assert {row["state"] for row in shell.json("milestones")} == {"proposed"}
    assert "no spreadsheet that can be read" in shell.types("milestones", "import", "harm.xlsx", status=2)
    assert "cannot be read" in shell.types("milestones", "import", "none.xlsx", status=2)


async def test_milestones_are_asked_about_in_words(world: World) -> None:
    henning, mona = world.person("Henning", role="project_manager"), world.person("Mona", role="volunteer")
    for asked in ("hvilke milepæle er forsinkede?", "milepælen om beboerråd er nået", "vis mig milepælene"):
        await henning.says(asked)
        assert "ikke noget at tælle" not in henning.sees("ilepæl").text
    await mona.says("hvilke milepæle er forsinkede?")
    mona.sees("ikke svare på spørgsmål")
