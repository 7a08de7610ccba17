"""After it: open tasks, the evaluation, the chained log, what is erased and what stays."""

from bot.beredskab import log
from tests.crisis import PLAN, Crisis, words_of_document
from tests.shell import Shell
from tests.world import Phone


async def over(it: Crisis) -> tuple[Phone, Phone, Phone, Phone]:
    """Karen and Sara came, Per could not, Ida did; there is a task left. Sara ends it."""
    karen, per, ida, sara = it.group()
    await it.called_out(sara)
    await it.presses(karen, "Kommer")
    await it.presses(per, "Kan ikke")
    await it.passes(minutes=1)
    await it.presses(ida, "Kommer")
    await it.presses(sara, "Kommer")
    await it.says(karen, "opgave: SSP taler med familierne i opgangen")
    await it.says(karen, "vi samles i Beboerhuset")
    for each in it.world.phones:
        each.ignores_the_rest()
    await it.presses(sara, "Afblæs")
    sara.unread[:-1] = []
    sara.sees("Skal jeg afblæse")
    await it.presses(sara, "Afblæs over for alle")
    sara.unread = sara.unread[-1:]
    sara.sees("1 opgave er åben endnu", "[Evaluér]")
    for each in (karen, per, ida):
        each.ignores_the_rest()
    return karen, per, ida, sara


def problems(it: Crisis) -> list[str]:
    return it.world.write(lambda work: list(log.broken(work.session, work.programme.seal)))


async def test_the_crisis_writes_its_own_minutes(lillevig: Crisis) -> None:
    karen, per, ida, sara = await over(lillevig)

    await lillevig.presses(karen, "Evaluér")
    karen.unread = [each for each in karen.unread if each.document or "1." in each.text]
    karen.sees("1. Virkede beredskabet", "[Ja]", "[Delvist]", "[Nej]")
    for each in (per, ida, sara):
        each.ignores_the_rest()
    await lillevig.says(sara, "nej ikke helt, telefonlisten var gammel")  # an answer, and why
    sara.sees("2. Blev du nået")
    await lillevig.says(sara, "hvad mener du")
    sara.sees("2. Blev du nået", "[Delvist]")
    await lillevig.presses(sara, "Ja")
    sara.sees("3. Hvad skal gøres anderledes")
    await lillevig.presses(karen, "Delvist")
    await lillevig.presses(karen, "Ja")
    karen.unread = karen.unread[-1:]
    karen.sees("3. Hvad skal gøres anderledes")
    await lillevig.says(karen, "Politiets numre skal være rigtige, også Ole Olsen skal have dem")
    karen.sees("Tak. Det kommer med i evalueringen.", "lignede et navn")

    await lillevig.presses(karen, "Afslut evalueringen")
    written = [each for each in karen.chat() if each.document]
    assert len(written) == 2
    assert written[-1].document
    text = words_of_document(lillevig, "beredskab")
    for expected in (
        "Evaluering af et udkald", "Skyderi, Havnegade 12 (Solbakken)", "Ja: Til hver plads", "kan ikke",
        "SSP taler med familierne i opgangen", "åben", "Leder: Politiets numre skal være rigtige", "Delvist",
        "vi samles i Beboerhuset", "afblæst", "telefonlisten var gammel",
    ):  # fmt: skip
        assert expected in text
    assert not any(
        raw in text
        for raw in ("first", "1 no", "tasks left", "evaluat", "+00:00", "telegram", "svar endnu", "en linje eller to")
    )
    assert "fordi den før ikke kan" in text
    assert lillevig.world.ask("SELECT state FROM callouts") == [("closed",)]
    for each in (karen, per, ida, sara):
        each.ignores_the_rest()


async def test_minutes_across_midnight_have_days_and_tell_when_an_sms_went_out(lillevig: Crisis) -> None:
    """What the gateway keeps for a minute has not been sent before; "inden 2.45" is that also at night."""
    karen, per, _, sara = lillevig.group()
    await lillevig.passes(hours=2, minutes=15)
    await lillevig.called_out(sara)  # at 23.58
    await lillevig.presses(karen, "Kommer")
    await lillevig.passes(minutes=3)
    await lillevig.presses(sara, "Kommer")
    await lillevig.says(karen, "opgave: SSP taler med familierne inden 2.45")
    for each in lillevig.world.phones:
        each.ignores_the_rest()
    await lillevig.presses(per, "Kommer")
    await lillevig.presses(sara, "Afblæs")
    await lillevig.presses(sara, "Afblæs over for alle")
    await lillevig.presses(karen, "Evaluér")

    said = words_of_document(lillevig, "beredskab").split("\n")
    assert "Aktiveret|23.58" in said
    assert any(line.startswith("Slut|17. nov. 00.0") for line in said)
    [sms] = [line for line in said if line.startswith("SSP-konsulent|Sara|SMS|")]
    assert sms.startswith("SSP-konsulent|Sara|SMS|23.59|"), "it was handed to the gateway at 23.58, for a minute later"
    assert any("opgave · SSP-konsulent · inden kl. 02.45|" in line for line in said)
    for each in lillevig.world.phones:
        each.ignores_the_rest()


def verified(it: Crisis, status: int) -> str:
    """`nabobot audit verify`, beside the running bot."""
    own = {"NABOBOT_DATA_DIR": str(it.world.folder), "NABOBOT_SECRET_KEY": "nøgle", "NABOBOT_PLAN": PLAN}
    if it.world.database:
        own["NABOBOT_DATABASE_URL"] = it.world.database
    return Shell(it.world.folder, own).types("audit", "verify", status=status)


async def test_the_log_shows_when_somebody_changes_it(lillevig: Crisis) -> None:
    _, _, _, sara = await over(lillevig)
    sara.ignores_the_rest()
    [(lines,)] = lillevig.world.ask("SELECT count(*) FROM callout_log")
    assert lines > 10
    assert verified(lillevig, 0) == f"ok    {lines} lines, none of them changed\n"

    [(no,)] = lillevig.world.ask("SELECT number FROM callout_log WHERE event = 'answered no'")
    lillevig.world.execute(f"UPDATE callout_log SET event = 'answered come' WHERE number = {no}")
    assert f"FAIL  call-out 1: line {no} is not what was written\n" in verified(lillevig, 1)
    lillevig.world.execute(f"UPDATE callout_log SET event = 'answered no' WHERE number = {no}")
    assert verified(lillevig, 0).startswith("ok")

    [(words,)] = lillevig.world.ask("SELECT sealed FROM callout_log WHERE event = 'activated'")
    lillevig.world.execute("UPDATE callout_log SET sealed = '1:bmV3' WHERE event = 'activated'")
    assert "FAIL  call-out 1: the words of line 1 are not what was written\n" in verified(lillevig, 1)
    lillevig.world.execute(f"UPDATE callout_log SET sealed = '{words}' WHERE event = 'activated'")

    lillevig.world.execute(f"DELETE FROM callout_log WHERE number = {lines}")
    assert verified(lillevig, 1) == f"FAIL  call-out 1: the log ends at line {lines - 1}, {lines} were written\n"
    lillevig.world.execute("DELETE FROM callout_log WHERE number = 3")
    assert verified(lillevig, 1) == "FAIL  call-out 1: line 3 is missing\n"


async def test_what_is_said_is_sealed_and_erased_in_time_and_what_happened_stays(lillevig: Crisis) -> None:
    for each in await over(lillevig):
        each.ignores_the_rest()
    kept = " UNION ALL ".join(f"SELECT sealed FROM {table}" for table in ("callouts", "callout_log", "callout_tasks"))
    sealed = [row[0] for row in lillevig.world.ask(kept) if row[0]]
    assert sealed
    assert not any(word in each for each in sealed for word in ("Havnegade", "familierne", "Beboerhuset"))
    answers = "SELECT content FROM outbox WHERE substr(key, 1, 7) = 'answer:' AND about = 'callout:1'"
    assert not any("Havnegade" in row[0] for row in lillevig.world.ask(answers))
    [before] = lillevig.world.rows("callouts")

    await lillevig.passes(days=91)

    assert [row[0] for row in lillevig.world.ask(kept) if row[0]] == []
    assert lillevig.world.ask("SELECT content FROM outbox WHERE about = 'callout:1' AND content != '{}'") == []
    [after] = lillevig.world.rows("callouts")
    assert after == before
    assert (after["seats"], after["filled"], after["called"], after["answered"]) == (3, 3, 4, 4)
    assert problems(lillevig) == []
    for each in lillevig.world.phones:
        each.ignores_the_rest()


async def test_the_audit_names_roles_and_no_words(lillevig: Crisis) -> None:
    for each in await over(lillevig):
        each.ignores_the_rest()
    rows = [row for row in lillevig.world.rows("audit") if row["noun"] == "callouts"]
    assert {"activated", "out", "called", "answered no", "stand_down"} <= {row["event"] for row in rows}
    assert not any("Havnegade" in str(row) for row in rows)


async def test_a_false_alarm_is_told_to_whoever_was_reached(lillevig: Crisis) -> None:
    karen, per, ida, sara = lillevig.group()
    await lillevig.called_out(sara)
    await lillevig.presses(sara, "Falsk alarm")
    sara.ignores_the_rest()
    await lillevig.presses(sara, "Ja, falsk alarm: sig det til alle")
    for each in (karen, per):
        assert any("Det var falsk alarm." in message.text for message in each.unread)
        each.ignores_the_rest()
    ida.sees_nothing()
    assert any("får at vide, at det var falsk alarm" in message.text for message in sara.unread)
    assert not any("Skyderi" in message.text for message in sara.chat() if message.from_bot), "nothing of it is left"
    sara.ignores_the_rest()
    assert lillevig.armed() == {}
    assert lillevig.world.rows("callouts")[0]["state"] == "false_alarm"
