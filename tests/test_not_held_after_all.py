"""What was saved and was not held after all is shown with the button that takes it out."""

import pytest

from tests.world import World


@pytest.mark.parametrize(
    "words", ["nej den blev aflyst", "hov, det blev ikke til noget", "vi måtte aflyse på grund af sne"]
)
async def test_a_report_that_was_not_held_may_be_taken_out(world: World, words: str) -> None:
    palle = world.person("Palle", role="volunteer")
    await palle.says("banko i Vangdalen i går, ingen kom")
    await palle.presses("Gem")
    palle.ignores_the_rest()
    await palle.says(words)
    palle.sees("Banko i Vangdalen", "0 deltagere", "[Fortryd]")
    await palle.presses("Fortryd")
    palle.ignores_the_rest()
    assert [each["state"] for each in world.rows("registrations")] in ([], ["undone"])


async def test_where_no_report_was_spoken_of_it_is_none_of_them(world: World) -> None:
    palle = world.person("Palle", role="volunteer")
    await palle.says("12 til banko i Vangdalen i går")
    await palle.presses("Gem")
    await palle.says("mine")
    await palle.says("hjælp")
    palle.ignores_the_rest()
    await palle.says("fællesspisningen i går blev aflyst")
    assert "Banko" not in palle.sees("tæller ikke med").text


@pytest.mark.parametrize(
    "words",
    [
        "der var slet ikke banko i torsdags",
        "vi holdt ikke banko i torsdags",
        "bankoen i torsdags blev aflyst",
    ],
)
@pytest.mark.parametrize("came", ["0", "12"])
async def test_what_was_saved_and_is_named_as_not_held_is_shown_to_be_taken_out(
    world: World, words: str, came: str
) -> None:
    palle = world.person("Palle", role="volunteer")
    for report in (f"{came} til banko i Vangdalen i torsdags", "5 til gåtur i Vangdalen i går"):
        await palle.says(report)
        await palle.presses("Gem")
    palle.ignores_the_rest()

    await palle.says(words)
    palle.sees("Banko i Vangdalen", "torsdag 9. november", f"{came} deltagere", "[Fortryd]")
    await palle.presses("Fortryd")
    palle.ignores_the_rest()
    assert [each["title"] for each in world.rows("registrations") if each["state"] == "saved"] == ["gåtur"]


@pytest.mark.parametrize("words", ["der var ikke banko i fredags", "fællesspisningen i torsdags blev aflyst"])
async def test_what_was_not_held_on_another_day_is_no_report_of_theirs(world: World, words: str) -> None:
    palle = world.person("Palle", role="volunteer")
    await palle.says("12 til banko i Vangdalen i torsdags")
    await palle.presses("Gem")
    palle.ignores_the_rest()

    await palle.says(words)
    palle.sees("tæller ikke med")


async def test_in_english_too(world: World) -> None:
    ilyas = world.person("Ilyas", role="volunteer", language="en")
    await ilyas.says("12 at bingo in Vangdalen last Thursday")
    await ilyas.presses("Save")
    ilyas.ignores_the_rest()

    await ilyas.says("there was no bingo last Thursday")
    ilyas.sees("Bingo in Vangdalen", "12 participants", "[Undo]")


@pytest.mark.parametrize("words", ["der var slet ingen gåtur i går", "vi holdt ikke gåtur i går", "der var ikke gåtur"])
async def test_what_waits_and_was_not_held_is_let_go_of(world: World, words: str) -> None:
    palle = world.person("Palle", role="volunteer")
    await palle.says("12 til gåtur i Vangdalen i går")
    palle.ignores_the_rest()

    await palle.says(words)
    palle.sees("Gåtur i Vangdalen", "tæller den ikke med", "[Fortryd]")
    assert world.ask("SELECT count(*) FROM drafts WHERE state = 'open'") == [(0,)]


@pytest.mark.parametrize(
    "words", ["der var ikke banko i går", "der var ikke gåtur i søndags", "der var ikke kaffe i går"]
)
async def test_what_waits_stays_where_something_else_was_not_held(world: World, words: str) -> None:
    palle = world.person("Palle", role="volunteer")
    await palle.says("12 til gåtur i Vangdalen i går")
    palle.ignores_the_rest()

    await palle.says(words)
    palle.ignores_the_rest()
    [(facts,)] = world.ask("SELECT CAST(facts AS text) FROM drafts WHERE state = 'open'")
    assert '"participants":12' in facts.replace(" ", "")


@pytest.mark.parametrize(("language", "off", "held", "seen"), [
    ("da", "banko aflyst i går", "vi holdt den alligevel i dag, 9 kom", "Banko"),
    ("da", "vi måtte aflyse fællesspisningen i går", "den blev holdt alligevel i dag, 9 kom", "Fællesspisning"),
    ("en", "bingo yesterday was cancelled", "we held it after all today, 9 came", "Bingo"),
])  # fmt: skip
async def test_what_was_off_and_held_after_all_needs_no_name(
    world: World, language: str, off: str, held: str, seen: str
) -> None:
    hodan = world.person("Hodan", role="ambassador", language=language)

    await hodan.says(off)
    hodan.sees("not counted" if language == "en" else "tæller ikke med")
    await hodan.says(held)
    hodan.sees(seen, "9", "15", "Where was it?" if language == "en" else "Hvor var det?")


async def test_what_left_the_calendar_and_was_held_after_all_needs_no_name(world: World) -> None:
    hodan = world.person("Hodan", role="ambassador", area="jennumparken")
    await hodan.says("banko i Parken på fredag kl. 19")
    await hodan.presses("Læg i kalenderen")
    await hodan.says("banko på fredag er aflyst")
    await hodan.presses("Aflys")
    hodan.ignores_the_rest()
    await world.passes(hours=75)
    hodan.ignores_the_rest()

    await hodan.says("vi holdt den alligevel i går, 9 kom")
    hodan.sees("Banko", "fredag 17. november", "9 deltagere")
