"""Somebody edits words that only answered a question, or that named no topic."""

from tests.world import World


async def test_an_answer_that_is_edited_corrects_what_it_answered(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("fællesspisning i Vangdalen i går")
    mona.sees("Hvor mange kom?")
    number = await mona.says("31")
    mona.sees("31 deltagere", "[Gem]")

    await mona.edits(number, "33")
    mona.sees("33 deltagere", "[Gem]")
    await mona.presses("Gem")
    mona.sees("Gemt", "33 deltagere")
    await mona.edits(number, "34")
    mona.sees("Rettet", "33 deltagere → 34 deltagere")
    assert [each["value"] for each in world.rows("registrations")] == [34]


async def test_an_answer_that_could_not_be_read_is_edited_into_one(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("fællesspisning i Vangdalen i går")
    mona.sees("Hvor mange kom?")
    word = await mona.says("en masse søde naboer")
    mona.sees("Hvor mange kom?")

    await mona.edits(word, "40")
    mona.sees("40 deltagere", "[Gem]")


async def test_an_answer_whose_report_was_deleted_corrects_nothing(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("fællesspisning i Vangdalen i går")
    mona.sees("Hvor mange kom?")
    number = await mona.says("31")
    mona.sees("[Slet]")
    await mona.presses("Slet")
    mona.sees("Slettet")

    await mona.edits(number, "33")
    mona.sees("kunne jeg ikke læse")


async def test_a_message_that_named_no_topic_is_edited_like_any_other(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    told = await mona.says("vi var 31 i dag")
    mona.sees("Hvad handler det om?")
    await mona.presses("Fællesspisning")
    mona.sees("Hvor var det?")

    await mona.edits(told, "vi var 33 i dag")
    mona.sees("Fællesspisning", "33 deltagere", "Hvor var det?")
    await mona.presses("Vangdalen")
    await mona.presses("Gem")
    mona.sees("Gemt", "33 deltagere")
    await mona.edits(told, "vi var 35 i går")
    mona.sees("Rettet", "33 deltagere", "35 deltagere", "tirsdag 14. november")
    await mona.edits(told, "det var så hyggeligt")
    mona.sees("De nye ord kunne jeg ikke læse")
    assert [each["value"] for each in world.rows("registrations")] == [35]
