"""Where something is may be told by what came before: "samme sted"; and what it is: "vi spiller igen på onsdag"."""

import pytest

from bot.hearing.same_place import says
from tests.world import Phone, World


async def tells(phone: Phone, *words: str) -> None:
    for text in words:
        await phone.says(text)
    phone.ignores_the_rest()


@pytest.mark.parametrize(("words", "means"), [
    ("samme sted", True), ("samme", True), ("det samme sted som sidst", True), ("at the same place", True),
    ("det samme gælder for os", False), ("samme dag", False), ("i Parken", False),
])  # fmt: skip
def test_the_place_that_was_named_last_is_told_by_few_words(words: str, means: bool) -> None:
    assert says(words) is means


@pytest.mark.parametrize("words", ["samme sted", "samme", "på samme sted som sidst", "at the same place"])
async def test_it_answers_where_something_was(world: World, words: str) -> None:
    hodan = world.person("Hodan", role="volunteer")
    await tells(hodan, "fællesspisning i ParkCaféen i går, 22 kom", "kortspil i går, 10 kom")

    await hodan.says(words)
    hodan.sees("Kortspil i Jennumparken (ParkCaféen)", "10 deltagere", "[Gem]")


@pytest.mark.parametrize("words", ["samme sted", "det er samme sted som sidst"])
async def test_it_answers_where_something_will_be(world: World, words: str) -> None:
    tove = world.person("Tove", role="volunteer")
    await tells(tove, "banko på Glarbjergvej i går, 13 kom", "gem", "generalforsamling på lørdag kl 12")

    await tove.says(words)
    tove.sees("Generalforsamling på Glarbjergvej", "lørdag 18. november kl. 12.00", "[Læg i kalenderen]")


async def test_the_next_thing_is_announced_there(world: World) -> None:
    tove = world.person("Tove", role="volunteer")
    await tells(tove, "banko på Glarbjergvej i går, 13 kom", "gem")

    await tove.says("og kaffe imorgen kl 10 samme sted")
    tove.sees("Kaffe på Glarbjergvej", "torsdag 16. november kl. 10.00", "[Læg i kalenderen]")


async def test_where_no_place_was_named_it_is_asked_as_before(world: World) -> None:
    tove = world.person("Tove", role="volunteer")
    await tells(tove, "kortspil i går, 10 kom")

    await tove.says("samme sted")
    tove.sees("kunne jeg ikke læse", "Hvor var det?")


@pytest.mark.parametrize(("words", "shown"), [
    ("vi spiller igen på fredag kl 17, samme sted", ("Fodbold i Jennumparken", "fredag 17. november kl. 17.00")),
    ("og vi holder det igen på fredag", ("Fodbold", "fredag 17. november", "Hvad tid")),
    ("we play again on Friday at 5 pm", ("Fodbold", "fredag 17. november kl. 17.00", "Hvor bliver det?")),
])  # fmt: skip
@pytest.mark.parametrize("before", [
    ("15 til fodbold i Jennumparken i går", "gem"), ("fodbold i morgen kl. 16 i Jennumparken", "ja"),
])  # fmt: skip
async def test_what_was_told_last_is_held_once_more(
    world: World, before: tuple[str, ...], words: str, shown: tuple[str, ...]
) -> None:
    yusuf = world.person("Yusuf", role="volunteer")
    await tells(yusuf, *before)
    standing = world.ask("select count(*) from announcements where state = 'announced'")

    await yusuf.says(words)
    yusuf.sees(*shown)
    assert world.ask("select count(*) from announcements where state = 'announced'") == standing


async def test_where_nothing_was_told_before_it_is_asked_what_is_held_again(world: World) -> None:
    yusuf = world.person("Yusuf", role="volunteer")
    await yusuf.says("vi spiller igen på fredag kl 17")
    yusuf.sees("fredag 17. november kl. 17.00", "Hvad hedder det?")
    for words in ("ja", "nej"):
        await yusuf.says(words)
        yusuf.ignores_the_rest()
    assert world.ask("select title, state from announcements") == [(None, "draft")]
    await yusuf.says("fodbold")
    yusuf.sees("Fodbold", "fredag 17. november kl. 17.00", "Hvor bliver det?")
