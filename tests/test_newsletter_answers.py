"""What is answered while something for the newsletter is asked about, and what is no news."""

import pytest

from bot.newsletter.answers import shown_in
from bot.newsletter.model import NO, NOBODY, YES
from tests.newsletter_pictures import photo
from tests.world import Phone, World


async def sends_a_picture(phone: Phone, words: str = "", many: int = 1) -> None:
    await phone.sends(phone.world.sim.send_photo, photo() if many == 1 else [photo()] * many, words)


def given(world: World) -> list[tuple[str, str, str]]:
    return world.ask("SELECT headline, area, consent_shown FROM contributions WHERE state = 'ready'")


async def test_a_place_is_the_answer_to_where_the_dinner_was_and_no_headline(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("28 til fællesspisning i går")
    mona.sees("Hvor var det?")
    await sends_a_picture(mona, "billeder fra i går", many=3)
    mona.sees("»billeder fra i går«", "overskriften")

    await mona.says("Vangdalen")
    mona.sees("Fællesspisning i Vangdalen", "28 deltagere", "Skal jeg gemme det?")
    await mona.says("gem")
    mona.sees("Gemt")
    mona.ignores_the_rest()


async def test_where_it_is_about_and_who_may_be_shown_may_be_written(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await sends_a_picture(mona, "Børnene leger")
    mona.sees("»Børnene leger«")
    await mona.says("Vangdalen")  # where, and no headline
    mona.sees("»Børnene leger«", "overskriften")
    await mona.says("ja")
    mona.sees("Har alle, der kan kendes")
    await mona.says("det er så hyggeligt")
    mona.sees("kunne jeg ikke læse som et svar", "Har alle, der kan kendes")
    await mona.says("der kan ikke kendes nogen")
    mona.sees("hos redaktionen")

    await sends_a_picture(mona, "Bedene er gravet")
    mona.sees("»Bedene er gravet«", "overskriften")
    await mona.says("ja")
    mona.sees("Hvilket område")
    await mona.says("det er i Jennumparken")
    mona.sees("Har alle, der kan kendes")
    await mona.says("ingen")  # has said yes
    mona.sees("uden billedet")
    assert given(world) == [
        ("Børnene leger", "vangdalen", "nobody"), ("Bedene er gravet", "jennumparken", "no")
    ]  # fmt: skip
    mona.ignores_the_rest()


@pytest.mark.parametrize("many", [1, 3])
async def test_a_fight_is_no_news_whoever_tells_hears_whom_to_ring(world: World, many: int) -> None:
    mona = world.person("Mona", role="volunteer")
    await sends_a_picture(mona, "slagsmål ved Parken", many)
    mona.sees("Ring 112 først", "ikke kaldt nogen ud", "kommer ikke i nyhedsbrevet")
    mona.sees_nothing()
    await sends_a_picture(mona)
    mona.sees("Hvad viser det?")
    await mona.says("Der var slagsmål ved Parken i går")
    mona.sees("Ring 112 først", "kommer ikke i nyhedsbrevet")
    await mona.says("De nye bede er gravet")
    mona.sees("»De nye bede er gravet«")
    await mona.says("Slåskamp")
    mona.sees("Ring 112 først", "kommer ikke i nyhedsbrevet")
    await mona.says("Grønne fingre")
    mona.sees("Hvilket område")
    kept = " ".join(str(row) for row in world.ask("SELECT text, headline FROM contributions")).lower()
    assert "grønne fingre" in kept
    assert "slagsm" not in kept
    assert "slåskamp" not in kept


async def test_what_went_wrong_at_a_dinner_is_not_asked_how_many_came(world: World) -> None:
    mona, karen = world.person("Mona", role="volunteer"), world.person("Karen", role="head")
    await mona.says("der var slagsmål til fællesspisningen i går, en blev stukket")
    mona.sees("Ring 112 først")
    await mona.says("30 til fællesspisning i Vangdalen i går, desværre med slagsmål")
    mona.sees("30 deltagere", "[Gem]")
    await karen.says("der var slagsmål til fællesspisningen i Vangdalen i går")
    karen.sees("BEREDSKAB", "Slåskamp", "Ingen er kaldt")


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("ingen kan kendes", NOBODY),
        ("Der er ikke nogen, der kan kendes", NOBODY),
        ("man kan ikke kende nogen", NOBODY),
        ("ingen", NO),
        ("kun teksten", NO),
        ("nej, brug bare ordene", NO),
        ("nej ingen mennesker på det", NOBODY),
        ("kun ting på billedet", NOBODY),
        ("de har alle sagt ja", YES),
        ("de har næsten alle sagt ja", ""),
        ("ingen børn på det", ""),
        ("jeg tror, de har sagt ja", ""),
    ],
)
def test_who_may_be_shown_is_never_guessed(words: str, shown: str) -> None:
    assert shown_in(words) == shown


@pytest.mark.parametrize(("language", "words"), [("da", "Brug den"), ("da", "brug den tak"), ("en", "Use it")])
async def test_the_words_of_a_button_are_no_headline(world: World, language: str, words: str) -> None:
    mona = world.person("Mona", role="volunteer", language=language)
    await sends_a_picture(mona, "Børnene leger")
    mona.sees("»Børnene leger«")
    await mona.says(words)
    mona.sees("»Børnene leger«", "[Vangdalen]")
    assert world.ask("SELECT headline FROM contributions") == [("Børnene leger",)]


async def test_who_knows_no_headline_keeps_the_proposed_one_and_a_no_is_a_no(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await sends_a_picture(mona, "Børnene leger")
    mona.sees("»Børnene leger«")
    await mona.says("ved ikke")
    mona.sees("»Børnene leger«", "[Vangdalen]")
    await mona.says("overalt")
    mona.sees("Har alle, der kan kendes")
    await mona.says("hvad sker der med billedet?")
    mona.sees("")
    await mona.says("nej")
    mona.sees("uden billedet")
    assert given(world) == [("Børnene leger", "", "no")]


async def test_a_second_picture_whose_words_report_is_a_report_though_words_for_the_first_are_asked_for(
    world: World,
) -> None:
    mona = world.person("Mona", role="volunteer")
    await sends_a_picture(mona)
    mona.sees("Hvad viser det?")
    await sends_a_picture(mona, "vi var 31 til fællesspisning i Vangdalen i går")
    mona.sees("Fællesspisning i Vangdalen", "31 deltagere", "Skal jeg gemme det?")
    await mona.presses("Gem")
    mona.sees("Gemt")
    await sends_a_picture(mona)
    mona.sees("Hvad viser det?")
    await sends_a_picture(mona, "Børnene leger")
    mona.sees("»Børnene leger«", "overskriften")


@pytest.mark.parametrize("words", [
    "nej tak", "nej", "det var en fejl", "nej det er privat", "Ups, forkert billede!", "det skal ikke i nyhedsbrevet",
    "it was a mistake",
])  # fmt: skip
async def test_a_picture_may_be_declined_in_words(world: World, words: str) -> None:
    gudrun = world.person("Gudrun", role="volunteer")
    await sends_a_picture(gudrun)
    gudrun.sees("Hvad viser det?")

    await gudrun.says(words)
    gudrun.sees("kommer ikke med i nyhedsbrevet")
    assert world.ask("SELECT state FROM contributions") == [("dropped",)]


@pytest.mark.parametrize("words", ["det var en fejl", "nej, det er privat", "det skal ikke med", "brug det ikke"])
async def test_what_was_sent_by_mistake_is_no_headline_and_no_place(world: World, words: str) -> None:
    gudrun = world.person("Gudrun", role="volunteer")
    for answered in ("", "Suppen er klar"):
        await sends_a_picture(gudrun, "fra i onsdags")
        gudrun.sees("overskriften")
        if answered:
            await gudrun.says(answered)
            gudrun.sees("Hvilket område")

        await gudrun.says(words)
        gudrun.sees("kommer ikke med i nyhedsbrevet")
    assert world.ask("SELECT DISTINCT state FROM contributions") == [("dropped",)]


async def test_a_headline_that_is_not_wanted_is_asked_for_once_more(world: World) -> None:
    gudrun = world.person("Gudrun", role="volunteer")
    await sends_a_picture(gudrun, "fra i onsdags")
    gudrun.sees("overskriften")
    await gudrun.says("nej")
    gudrun.sees("overskriften")
    await gudrun.says("En fejl i systemet gav gratis kaffe")  # which is one
    gudrun.sees("»En fejl i systemet gav gratis kaffe«", "Hvilket område")
