"""Calling the group together: from one sentence to everybody's answer."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.crisis import EVENING, Crisis, crisis
from tests.world import Phone

SENTENCE = "skud ved Havnegade 12, politiet er der"


@pytest.fixture
async def lillevig(tmp_path: Path, template: Path, database: str) -> AsyncIterator[Crisis]:
    async with crisis(tmp_path, template, database) as it:
        yield it


async def called_out(it: Crisis, by: Phone, *others: Phone) -> None:
    """Sara writes, presses, thinks for twenty seconds, and everybody is called."""
    await by.says(SENTENCE)
    await by.presses("Kald ud")
    await it.world.passes(seconds=20)
    by.ignores_the_rest()
    for each in others:
        each.ignores_the_rest()


async def test_one_sentence_calls_the_group_together(lillevig: Crisis) -> None:
    karen, per, ida, sara = lillevig.group()

    await sara.says(SENTENCE)
    shown = sara.sees(
        "Er der fare? Ring 112 først.", "Skyderi", "Havnegade 12 (Solbakken)", "Politi (Per)", "[Kald ud]"
    )
    assert shown.text.startswith("Er der fare?")
    await sara.presses("Kald ud")
    sara.sees("om 20 sekunder", "[Fortryd]")
    await lillevig.world.passes(seconds=19)
    karen.sees_nothing()

    await lillevig.world.passes(seconds=1)
    for each in (karen, per, sara):
        message = each.sees("BEREDSKAB kl. 21.43. Du indkaldes.", "[Kommer]", "[Deltager på telefon]", "[Kan ikke]")
        assert "Havnegade" not in message.text
    ida.sees_nothing()
    out = EVENING + timedelta(seconds=20)
    assert lillevig.armed() == {
        11: out + timedelta(seconds=60),
        12: out + timedelta(seconds=60),
        15: out + timedelta(seconds=60),
        13: out + timedelta(minutes=4),
    }


async def test_three_presses_are_enough(lillevig: Crisis) -> None:
    karen, per, _, sara = lillevig.group()

    await sara.says("/beredskab")
    sara.sees("112", "Hvad er der sket?", "[Skyderi]", "[Øvelse]")
    await sara.presses("Brand")
    sara.sees("Hvor?", "[Solbakken]")
    await sara.presses("Møllekrogen")
    sara.sees("Brand", "Møllekrogen")
    await sara.presses("Kald ud")
    sara.sees("20 sekunder")
    await lillevig.world.passes(seconds=20)
    for each in (karen, per, sara):
        each.sees("Du indkaldes")


async def test_twenty_seconds_to_think_again(lillevig: Crisis) -> None:
    _, _, _, sara = lillevig.group()
    await sara.says(SENTENCE)
    await sara.presses("Kald ud")
    await sara.presses("Fortryd")
    sara.unread[:-1] = []
    sara.sees("Fortrudt. Ingen blev kaldt.")

    await lillevig.world.passes(minutes=15)


async def test_the_call_of_the_police_goes_out_at_once(lillevig: Crisis) -> None:
    karen, per, _, sara = lillevig.group()
    await per.says(SENTENCE)
    await per.presses("Kald ud")
    per.unread[:-2] = []
    assert {"kaldt nu" in each.text or "Du indkaldes" in each.text for each in per.unread} == {True}
    per.ignores_the_rest()
    karen.sees("Du indkaldes")
    sara.sees("Du indkaldes")


async def test_each_answers_for_their_own_seat(lillevig: Crisis) -> None:
    karen, per, ida, sara = lillevig.group()
    await called_out(lillevig, sara, karen, per)

    await karen.presses("Kommer")
    karen.sees("Du kommer.", "Om hvor mange minutter?", "[15 min.]")
    await karen.presses("15 min.")
    karen.sees("Du kommer om 15 min.", "[Kan ikke]")
    await per.presses("Deltager på telefon")
    per.sees("Du deltager på telefon.")
    await sara.presses("Kommer")
    sara.sees("Du kommer.")
    sara.sees(
        "Gruppen er samlet", "Leder: Karen · kommer om 15 min.", "Politi: Per · på telefon", "SSP-konsulent: Sara"
    )
    karen.sees("Gruppen er samlet")

    assert lillevig.armed() == {}
    await lillevig.world.passes(minutes=30)
    assert lillevig.states() == {"leder": "coming", "politi": "on_phone", "ssp": "coming"}
    ida.sees_nothing()


async def test_what_has_happened_opens_on_a_press(lillevig: Crisis) -> None:
    karen, per, _, sara = lillevig.group()
    await called_out(lillevig, sara, karen, per)

    await per.presses("Hvad er der sket?")

    per.sees("Skyderi: Havnegade 12 (Solbakken), meldt kl. 21.43 af: SSP-konsulent.", "politiet er der", "[Kommer]")


async def test_a_no_brings_the_deputy_at_once(lillevig: Crisis) -> None:
    karen, per, ida, sara = lillevig.group()
    await called_out(lillevig, sara, karen, per)

    await per.presses("Kan ikke")

    per.sees("Du kan ikke komme.", "Jeg spørger den næste")
    ida.sees("Du indkaldes")
    assert 12 not in lillevig.armed()
    assert lillevig.armed()[13] == EVENING + timedelta(seconds=80)


async def test_silence_brings_the_deputy_after_four_minutes(lillevig: Crisis) -> None:
    karen, per, ida, sara = lillevig.group()
    await called_out(lillevig, sara, karen, per)

    await lillevig.world.passes(minutes=3, seconds=59)
    ida.sees_nothing()
    await lillevig.world.passes(seconds=1)
    ida.sees("Du indkaldes")


async def test_a_late_yes_is_taken_and_the_deputy_is_told(lillevig: Crisis) -> None:
    karen, per, ida, sara = lillevig.group()
    await called_out(lillevig, sara, karen, per)
    await per.presses("Kan ikke")
    per.ignores_the_rest()
    ida.ignores_the_rest()
    await ida.presses("Kommer")
    ida.sees("Du kommer.")
    assert lillevig.states()["politi"] == "coming"

    await per.presses("Kommer")

    per.sees("Du kommer.")
    ida.sees("Per kan alligevel og tager pladsen: Politi. Du behøver ikke komme.")
    await per.presses("Kan ikke")
    per.sees("Du kan ikke komme.")
    ida.sees("Pladsen er din alligevel: Politi.")


async def test_one_persons_answer_silences_nobody_elses_call(lillevig: Crisis) -> None:
    karen, per, ida, sara = lillevig.group()
    await called_out(lillevig, sara, karen, per)
    await karen.presses("Kommer")
    karen.ignores_the_rest()

    assert set(lillevig.armed()) == {12, 13, 15}
    await lillevig.world.passes(minutes=4)
    ida.sees("Du indkaldes")
