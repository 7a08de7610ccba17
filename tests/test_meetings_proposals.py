"""Proposals by consensus, worries that are passed on, and news for which the whole board is called."""

import pytest

from tests.meetings_alone import meetings_alone, planned
from tests.world import Phone, World


@pytest.fixture(autouse=True)
async def alone(world: World) -> None:
    await meetings_alone(world)


async def proposed(world: World) -> tuple[Phone, Phone, Phone]:
    """The head, a member of the steering group whose proposal is written down, and a member of the board."""
    karen = await planned(world, "nyt møde i styregruppen 12. december kl. 13")
    mette, bo = world.person("Mette", role="styregruppe"), world.person("Bo", role="bestyrelse")
    await karen.says("nyt møde i bestyrelsen 9. januar kl. 15")
    karen.sees("I kalenderen")
    await mette.says("/indstilling")
    mette.sees("ikke noget, der venter", "[Ny indstilling]", "[En bekymring, der skal videre]")
    await mette.presses("Ny indstilling")
    mette.sees("Hvad vil du indstille til »Bestyrelsen«?")
    await mette.says("Vi foreslår, at legepladsen på Glarbjergvej bygges om.")
    mette.sees("skrevet ned", "næste dagsorden i »Styregruppen«")
    karen.sees("Indstilling til »Bestyrelsen« fra Mette", "legepladsen", "[Gruppen er enig]")
    return karen, mette, bo


async def test_a_proposal_is_on_the_agenda_of_its_own_group_until_it_agrees(world: World) -> None:
    karen, mette, bo = await proposed(world)

    await world.passes(days=10)
    mette.sees("Invitation: Styregruppen", "4. Vi foreslår, at legepladsen")
    bo.sees_nothing()
    await karen.presses("Gruppen er enig")
    karen.sees("På næste dagsorden i »Bestyrelsen«", "skal derefter godkendes af Landsbyggefonden")
    mette.sees("På næste dagsorden i »Bestyrelsen«")

    await world.passes(days=33)
    bo.sees("Invitation: Bestyrelsen", "5. Vi foreslår, at legepladsen")
    bo.sees("Dagsorden til mødet: Bestyrelsen", "5. Vi foreslår, at legepladsen")
    mette.ignores_the_rest()
    karen.ignores_the_rest()


async def test_what_the_board_adopts_waits_for_the_fund(world: World) -> None:
    karen, mette, _bo = await proposed(world)
    await karen.presses("Gruppen er enig")
    karen.sees("På næste dagsorden")
    mette.sees("På næste dagsorden")

    await karen.presses("Vedtaget")
    karen.sees("Vedtaget af »Bestyrelsen«", "venter på godkendelse af Landsbyggefonden", "[Det er godkendt]")
    mette.sees("Vedtaget", "venter på godkendelse")
    await karen.says("/indstilling")
    karen.sees("legepladsen", "venter på godkendelse")
    await karen.presses("Vi foreslår, at legepladsen på …")
    karen.sees("[Det er godkendt]")
    await karen.presses("Det er godkendt")
    karen.sees("Vedtaget af »Bestyrelsen«")
    assert karen.last is not None
    assert "venter" not in karen.last.text
    mette.sees("Vedtaget")


async def test_news_from_a_member_of_the_board_calls_all_of_it(world: World) -> None:
    karen = world.person("Karen", role="head")
    bo, eva = world.person("Bo", role="bestyrelse"), world.person("Eva", role="bestyrelse")

    await bo.says("/indstilling")
    bo.sees("[Noget kan påvirke planen]")
    await bo.presses("Noget kan påvirke planen")
    bo.sees("Hvad har du fået at vide?")
    await bo.says("Kommunen overvejer at trække sin del af pengene.")
    bo.sees("indkalder hele »Bestyrelsen«")
    karen.sees("Nyt til hele »Bestyrelsen« fra Bo", "Alle skal indkaldes", "[Indkald til onsdag 22. november]")
    await karen.presses("Indkald til onsdag 22. november")
    karen.sees("Bestyrelsen: ekstraordinært møde", "Jeg har inviteret 2 personer")

    for each in (bo, eva):
        each.sees("Invitation: Bestyrelsen: ekstraordinært møde", "1. Kommunen overvejer")

    await karen.says("/indstilling")
    karen.sees("Kommunen overvejer")
    await world.passes(days=8)
    for each in (bo, eva):
        each.ignores_the_rest()
    karen.ignores_the_rest()
    await karen.presses("Mødet er holdt")
    karen.sees("22. november")
    assert not any("indstilling" in label for label in karen.labels()), "calling them was what there was to decide"
    await karen.says("/indstilling")
    karen.sees("ikke noget, der venter")


async def test_a_worry_goes_to_the_head_alone_and_from_there_to_the_board(world: World) -> None:
    karen = await planned(world, "nyt møde i bestyrelsen 20. december kl. 15")
    mette, omar = world.person("Mette", role="styregruppe"), world.person("Omar", role="styregruppe")

    await mette.says("/indstilling")
    mette.sees("[En bekymring, der skal videre]")
    await mette.presses("En bekymring, der skal videre")
    mette.sees("Kun sekretariatet læser det")
    for thinking in ("vent lige", "øjeblik, jeg skal lige finde teksten", "hov", "lige et sekund"):
        await mette.says(thinking)
        mette.sees("Tag dig tid")
    await mette.says("Der mangler bilag for tre udflugter.")
    mette.sees("Sekretariatet har det")
    karen.sees("Bekymring til »Bestyrelsen« fra Mette", "bilag", "[Sæt på dagsordenen]")
    await karen.presses("Sæt på dagsordenen")
    karen.sees("På næste dagsorden")
    mette.sees("På næste dagsorden")

    omar.sees_nothing()
    await omar.says("/indstilling")
    omar.sees("ikke noget, der venter")


async def test_who_has_nothing_to_put_is_told_so(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")

    await fatima.says("/indstilling jeg vil gerne")
    fatima.sees("Det kan du ikke")


async def test_a_proposal_is_written_as_one_says_it_and_taken_back(world: World) -> None:
    karen, mette, bo = await proposed(world)

    await mette.says("Jeg har et forslag til dagsordenen: vi bør tale om lektiecaféen")
    mette.sees("vi bør tale om lektiecaféen", "skrevet ned", "[Fortryd]")
    karen.sees("Indstilling til »Bestyrelsen« fra Mette", "lektiecaféen")
    await mette.says("/fortryd")
    mette.sees("lektiecaféen", "Trukket tilbage")
    karen.sees("lektiecaféen", "Trukket tilbage")
    await karen.presses_raw(karen.chat()[-2], "proposal:2:agreed")
    karen.sees("Trukket tilbage")

    await mette.says("/indstilling vi bør få en bænk")
    mette.sees("skrevet ned")
    await mette.presses("Fortryd")
    mette.sees("en bænk", "Trukket tilbage")
    karen.ignores_the_rest()
    await mette.says("/indstilling")
    assert "bænk" not in mette.sees("legepladsen på Glarbjergvej").text
    await bo.says("/indstilling en legeplads mere")  # the board puts nothing to another, and is shown what it may
    bo.sees("Noget kan påvirke")
    await bo.says("forslag: en legeplads mere")
    assert "skrevet ned" not in bo.sees("").text


async def test_a_worry_that_was_asked_for_calls_nobody_out(world: World) -> None:
    torben = world.person("Torben", roles=("styregruppe", "beredskab"))
    await torben.says("/indstilling")
    torben.sees("[En bekymring, der skal videre]")
    await torben.presses("En bekymring, der skal videre")
    torben.sees("Hvad bekymrer dig?")

    await torben.says("Der er uro ved tunnelen om aftenen")
    assert "BEREDSKAB" not in torben.sees("Der er uro ved tunnelen om aftenen").text
    await torben.says("der er uroligheder ved tunnelen")  # now it was not asked for
    torben.sees("BEREDSKAB")
