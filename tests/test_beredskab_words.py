"""What members of the crisis group write instead of pressing: that they are late, cannot after all, that it is over."""

from tests.crisis import SENTENCE, Crisis
from tests.world import Phone


async def called(it: Crisis) -> tuple[Phone, Phone, Phone, Phone]:
    """Karen has called everybody; nobody has answered."""
    group = it.group()
    await group[0].says(SENTENCE)
    await group[0].presses("Kald ud")
    await it.passes(seconds=21)
    for each in it.world.phones:
        each.ignores_the_rest()
    return group


async def answers(it: Crisis, phone: Phone, words: str) -> str:
    """The board that they see then, or what else stands lowest."""
    await phone.says(words)
    told = " | ".join(each.text for each in phone.unread)
    for each in it.world.phones:
        each.ignores_the_rest()
    return told


def newest(it: Crisis) -> tuple[str, int | None]:
    answer, minutes = it.world.ask("SELECT answer, minutes FROM callout_answers ORDER BY id DESC LIMIT 1")[0]
    return answer, minutes


async def test_who_is_late_comes_and_who_has_answered_changes_it_in_words(lillevig: Crisis) -> None:
    _, per, _, sara = await called(lillevig)

    assert "Du kommer om 20 min." in await answers(lillevig, sara, "jeg er 20 minutter forsinket")
    assert newest(lillevig) == ("come", 20)
    assert "Du kommer om 30 min." in await answers(lillevig, per, "jeg kan ikke komme før om en halv time")
    assert "Du kommer om 10 min." in await answers(lillevig, per, "jeg er der om 10 min")
    assert newest(lillevig) == ("come", 10)
    assert "I loggen" in await answers(lillevig, per, "kan ikke få fat i skolen")
    assert newest(lillevig) == ("come", 10)
    assert "Du kan ikke komme." in await answers(lillevig, per, "jeg kan alligevel ikke komme")
    assert newest(lillevig) == ("no", None)


async def test_who_is_missing_is_told_in_the_middle_of_it(lillevig: Crisis) -> None:
    karen, *_ = await called(lillevig)

    assert "Mangler: " in await answers(lillevig, karen, "hvem mangler?")
    assert "Mangler: " in await answers(lillevig, karen, "hvem har ikke svaret?")


async def test_who_is_called_may_ask_why_and_may_ask_somebody_by_name(lillevig: Crisis) -> None:
    _, per, *_ = await called(lillevig)

    for words in ("hvorfor ringer du?", "hvorfor bliver jeg kaldt?", "Hej Karen, kan du sige, hvor det er? Kh Per"):
        told = await answers(lillevig, per, words)
        assert "Skyderi" in told, words
        assert "I loggen" not in told, words
    assert "I loggen" in await answers(lillevig, per, "Hej Karen, jeg er ved skolen nu. Kh Per")


async def test_a_member_whom_nobody_called_may_ask_what_has_happened(lillevig: Crisis) -> None:
    _, _, ida, _ = await called(lillevig)

    told = await answers(lillevig, ida, "hvad er der sket?")
    assert "I gang: Skyderi" in told
    assert lillevig.world.ask("SELECT count(*) FROM callout_calls WHERE answer <> ''") == [(0,)]


async def test_a_drill_is_ended_in_words(lillevig: Crisis) -> None:
    karen, *_ = lillevig.group()
    await karen.says("/beredskab øvelse skud ved Havnegade 12")
    await karen.presses("Kald ud")
    await lillevig.passes(seconds=21)
    await answers(lillevig, karen, "kommer")

    assert "afblæse over for alle?" in await answers(lillevig, karen, "øvelsen er slut, tak for i dag")
    await karen.presses("Afblæs over for alle")
    assert lillevig.world.rows("callouts")[0]["state"] == "over"
    for each in lillevig.world.phones:
        each.ignores_the_rest()


async def test_what_nobody_ended_lets_the_group_sleep_and_asks_who_called(lillevig: Crisis) -> None:
    karen, per, _ = await lillevig.together()
    await lillevig.passes(hours=3, minutes=59)
    for each in lillevig.world.phones:
        each.ignores_the_rest()

    await lillevig.passes(hours=9)
    asked = [each for each in karen.unread if "Er det overstået?" in each.text]
    assert len(asked) == 3
    assert "Ingen har skrevet i 4 timer" in asked[0].text
    assert not [one for one in per.unread if "Hvordan står det" in one.text or "overstået" in one.text]
    await karen.presses("Afblæs")
    karen.ignores_the_rest()
    await karen.says("alt er roligt ved Havnegade")  # it is not over: the group is asked again
    await lillevig.passes(minutes=61)
    assert [one for one in per.unread if "Hvordan står det" in one.text]
    for each in lillevig.world.phones:
        each.ignores_the_rest()


async def test_a_crisis_that_was_forgotten_does_not_ring_all_night(lillevig: Crisis) -> None:
    """A phone that rang every hour for a day and a half is muted when the next crisis comes."""
    karen, *_ = await called(lillevig)
    await lillevig.passes(hours=7)
    for each in lillevig.world.phones:
        each.ignores_the_rest()

    await lillevig.passes(hours=24)
    assert 0 < len(karen.unread) <= 8, [each.text for each in karen.unread]
    assert all("Er det overstået?" in each.text for each in karen.unread)
    for each in lillevig.world.phones:
        each.ignores_the_rest()
    await karen.says("/beredskab")
    karen.sees("I gang:")


async def test_how_a_call_by_hand_ended_may_be_written(lillevig: Crisis) -> None:
    karen, *_ = await called(lillevig)
    await answers(lillevig, karen, "kommer")
    await lillevig.passes(minutes=9)
    assert any("Ring selv op" in each.text for each in karen.unread)
    for each in lillevig.world.phones:
        each.ignores_the_rest()

    assert "I loggen" in await answers(lillevig, karen, "ambulancen kommer")
    assert "SSP-konsulent: Sara · kommer" in await answers(lillevig, karen, "Sara kommer")
    assert "Politi: Ida · på telefon" in await answers(lillevig, karen, "Ida deltager på telefon")
    assert set(lillevig.states().values()) == {"coming", "on_phone"}


async def test_a_task_of_ones_own_is_done_by_saying_so(lillevig: Crisis) -> None:
    karen, per, sara = await lillevig.together()
    await answers(lillevig, karen, "opgave: SSP ringer til skolen inden 23")

    assert "I loggen" in await answers(lillevig, per, "gjort")  # he has none
    assert "Noteret som gjort" in await answers(lillevig, sara, "det er gjort")
    assert "I loggen" in await answers(lillevig, sara, "det er gjort")


async def test_who_hesitates_has_not_said_no(lillevig: Crisis) -> None:
    karen, per, ida, _ = await called(lillevig)

    assert "I loggen" in await answers(lillevig, per, "nej vent, jeg ringer lige til vagten")
    assert "Havnegade 12" in await answers(lillevig, per, "nej vent, hvor er det?")
    assert "om du kommer" in await answers(lillevig, per, "hov, vent lige")
    assert "om du kommer" in await answers(lillevig, per, "jeg kommer måske")
    assert lillevig.states()["politi"] == "waiting"
    ida.sees_nothing()  # nobody said no: the deputy is not called

    await answers(lillevig, karen, "kommer")
    assert "Skal jeg afblæse" in await answers(lillevig, karen, "så er det slut")
    assert "I loggen" in await answers(lillevig, karen, "nej vent, en er kommet tilbage")
    assert lillevig.states()["leder"] == "coming"


async def test_who_takes_it_back_frees_the_seat_and_the_reason_stands_in_the_log(lillevig: Crisis) -> None:
    karen, per, ida, sara = await called(lillevig)
    assert "Du kommer om 20 min." in await answers(lillevig, per, "jeg kommer om 20 min")

    await per.says("kommer alligevel ikke, bilen vil ikke starte")
    told = per.sees("Du kan ikke komme.", "I loggen kl. 21.43: kommer alligevel ikke, bilen vil ikke starte")
    assert "Jeg spørger den næste" in told.text
    assert any("Du indkaldes" in each.text for each in ida.unread), "the deputy is called at once"
    for each in lillevig.world.phones:
        each.ignores_the_rest()
    assert lillevig.states()["politi"] == "waiting"
    assert "Du kommer." in await answers(lillevig, per, "jeg kommer alligevel")
    assert lillevig.states()["politi"] == "coming"

    assert "Du er fremme." in await answers(lillevig, sara, "er her")
    assert "Du kommer om 5 min." in await answers(lillevig, karen, "er der om 5")
    assert set(lillevig.states().values()) == {"coming"}


async def test_a_no_with_a_sigh_is_no_yes_and_who_found_a_way_is_coming(lillevig: Crisis) -> None:
    karen, per, ida, sara = await called(lillevig)

    assert "om du kommer" in await answers(lillevig, per, "jeg kommer og tager ikke bilen")
    assert lillevig.states()["politi"] == "waiting", "a yes with a no in it is none"
    await lillevig.says(per, "øv jeg kommer alligevel ikke af sted")
    per.sees("Du kan ikke komme.")
    assert any("Du indkaldes" in each.text for each in ida.unread), "the deputy is called at once"
    for each in lillevig.world.phones:
        each.ignores_the_rest()
    assert "Du kommer" in await answers(lillevig, per, "fik det ordnet, jeg kører om lidt")
    assert lillevig.states()["politi"] == "coming"
    assert "Du kan ikke komme." in await answers(lillevig, per, "øv kommer slet ikke ud af døren")
    assert "Du kommer" in await answers(lillevig, per, "på vej")

    await answers(lillevig, sara, "kan ikke være der fysisk men ring bare")
    await answers(lillevig, karen, "ligger i sengen men tager telefonen")
    assert lillevig.states() == {"leder": "on_phone", "politi": "coming", "ssp": "on_phone"}


async def test_that_it_ends_is_asked_about_in_whatever_words(lillevig: Crisis) -> None:
    karen, *_ = await lillevig.together()

    for words in ("vi stopper her, tak for hjælpen alle", "alt er roligt, vi slutter", "luk udkaldet", "afslut"):
        assert "Skal jeg afblæse" in await answers(lillevig, karen, words), words
    assert "I loggen" in await answers(lillevig, karen, "vi lukker klubben")
    assert lillevig.world.ask("SELECT state FROM callouts") == [("out",)]


async def test_who_is_missing_is_shown_however_it_is_asked(lillevig: Crisis) -> None:
    karen, *_ = await called(lillevig)

    for words in (
        "hvem mangler vi?", "hvem mangler stadig at svare?", "mangler der nogen?", "er der nogen, der ikke har svaret?",
        "er alle kommet?", "hvem har vi ikke hørt fra endnu", "who are we missing?",
    ):  # fmt: skip
        assert "Mangler: " in await answers(lillevig, karen, words), words
    for words in ("der mangler lys i kælderen", "alle er kommet ud"):
        assert "I loggen" in await answers(lillevig, karen, words), words


async def test_a_task_that_is_done_is_no_new_one(lillevig: Crisis) -> None:
    karen, per, sara = await lillevig.together()
    await answers(lillevig, karen, "opgave: SSP ringer til skolen inden 23")
    await answers(lillevig, karen, "opgave: politiet bestiller en glarmester til kælderen")

    assert "politi" in (await answers(lillevig, sara, "hvilke opgaver er der tilbage?")).lower()
    assert "Noteret som gjort" in await answers(lillevig, sara, "opgaven er klaret, rektor ringer tilbage kl. 23")
    assert "rektor ringer tilbage" in await board_of(lillevig, karen), "what more was told is in the log"
    left = await answers(lillevig, karen, "opgaver der er tilbage?")
    assert "glarmester" in left
    assert "skolen" not in left.replace("Skolen og", "")
    assert "Hvilken opgave" in await answers(lillevig, karen, "opgaven er løst")
    assert "I loggen" in await answers(lillevig, karen, "opgaven er ikke løst endnu")
    assert "I loggen" in await answers(lillevig, karen, "opgaverne er svære")
    assert "Noteret som gjort" in await answers(lillevig, karen, "opgaven med kælderen er gjort")
    assert "Ingen opgaver er åbne" in await answers(lillevig, per, "er der flere opgaver?")
    assert len(tasks_of(lillevig)) == 2


async def test_a_task_that_nobody_can_place_is_pressed(lillevig: Crisis) -> None:
    karen, _, sara = await lillevig.together()
    await answers(lillevig, karen, "opgave: SSP ringer til skolen")
    await answers(lillevig, karen, "opgave: SSP finder nøglen")
    await sara.says("jeg har løst opgaven")
    sara.sees("Hvilken opgave er klaret?", "[Klaret: finder nøglen]")
    await sara.presses("Klaret: finder nøglen")
    assert [done for _, done in tasks_of(lillevig)] == [False, True]
    for each in lillevig.world.phones:
        each.ignores_the_rest()


async def test_a_task_to_somebody_lands_there_and_never_with_who_wrote_it(lillevig: Crisis) -> None:
    karen, per, _ = await lillevig.together()

    for words in (
        "opgave til Sara: ring til forældrene inden kl 4", "opgave til SSP: kontakt de unges forældre",
        "Opgave til SSP om at kontakte forældrene", "task for Sara: call the parents",
    ):  # fmt: skip
        assert "Opgave til SSP-konsulent" in await answers(lillevig, karen, words), words
    assert [seat for seat, _ in tasks_of(lillevig)] == ["ssp"] * 4
    told = await answers(lillevig, karen, "opgave til Osman: ring til skolen")
    assert "I loggen" in told
    assert "Hvem er opgaven til?" in told
    assert "Opgave til dig: ring til skolen" in await answers(lillevig, per, "opgave til mig: ring til skolen")
    assert len(tasks_of(lillevig)) == 5


def tasks_of(it: Crisis) -> list[tuple[str, bool]]:
    """Each task's seat, and whether it is done."""
    found = it.world.ask("SELECT seat, done_at IS NOT NULL FROM callout_tasks ORDER BY id")
    return [(seat, bool(done)) for seat, done in found]


async def board_of(it: Crisis, phone: Phone) -> str:
    await phone.presses("Hvad er der sket?")
    told = " | ".join(each.text for each in phone.unread)
    for each in it.world.phones:
        each.ignores_the_rest()
    return told
