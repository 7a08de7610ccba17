"""/personer: head and project manager invite, give and end roles, name successors."""

import re

import pytest

from tests.world import Phone, World


async def opens(leader: Phone, name: str) -> None:
    """The card of somebody."""
    await leader.says("/personer")
    leader.sees("Personer i helhedsplanen")
    await leader.presses(name)
    leader.sees(name)


def link_in(phone: Phone) -> str:
    assert phone.last is not None
    found = re.search(r"https://t\.me/nabobot\?start=(\w+)", phone.last.text)
    assert found is not None
    return found[1]


def roles(world: World, name: str) -> list[str]:
    return next(row["roles"] for row in world.rows("people") if row["name"] == name)


@pytest.mark.parametrize("role", ["head", "project_manager"])
async def test_a_leader_invites_an_ambassador_to_an_area_with_four_presses(world: World, role: str) -> None:
    karen, fatima = world.person("Karen", role=role), world.person("Fatima")

    await karen.says("/personer")
    karen.sees("Personer i helhedsplanen", "Karen", "[Invitér nogen]")
    await karen.presses("Invitér nogen")
    karen.sees("Hvem vil du invitere?")
    assert karen.labels()[0] == "beboerambassadør"
    await karen.presses("beboerambassadør")
    karen.sees("hvilket område", "[Vangdalen]")
    await karen.presses("Vangdalen")
    karen.sees("den, der skal være beboerambassadør", "én gang", "30 dage")
    await fatima.says(f"/start {link_in(karen)}")

    fatima.sees("Velkommen, Fatima")
    fatima.ignores_the_rest()
    assert world.rows("people")[1]["area"] == "vangdalen"


async def test_who_works_for_the_whole_programme_is_invited_without_an_area(world: World) -> None:
    karen = world.person("Karen", role="head")

    await karen.says("/personer")
    await karen.presses("Invitér nogen")
    karen.ignores_the_rest()
    await karen.presses("boligsocial medarbejder")

    karen.sees("den, der skal være boligsocial medarbejder")


async def test_whom_to_invite_and_where_may_be_written_instead_of_pressed(world: World) -> None:
    karen, fatima = world.person("Karen", role="head"), world.person("Fatima")
    await karen.says("/personer")
    for label in ("Invitér nogen", "frivillig"):
        await karen.presses(label)
    karen.sees("hvilket område")
    await karen.says("i Vangdalingen")
    karen.sees("Det kunne jeg ikke læse som et svar.", "hvilket område", "[Vangdalen]")
    await karen.says("på Glarbjergvej")
    karen.sees("den, der skal være frivillig")
    await fatima.says(f"/start {link_in(karen)}")
    fatima.ignores_the_rest()
    assert world.rows("people")[1]["area"] == "glarbjergvej"

    await karen.says("/personer")
    await karen.presses("Invitér nogen")
    karen.ignores_the_rest()
    await karen.says("37 til fællesspisning i Vangdalen i går")  # no invitation
    karen.sees("37 deltagere", "[Gem]")
    for written, seen in (
        ("borgerjournalist", "hvilket område"), ("intet bestemt område", "den, der skal være borgerjournalist"),
        ("en beboerambassadør i Jennumparken", "den, der skal være beboerambassadør"),
    ):  # fmt: skip
        if written != "intet bestemt område":
            await karen.says("/personer")
            await karen.presses("Invitér nogen")
            karen.ignores_the_rest()
        await karen.says(written)
        karen.sees(seen)


async def test_a_link_for_a_poster_can_be_opened_by_many(world: World) -> None:
    karen = world.person("Karen", role="head")
    await karen.says("/personer")
    for label in ("Invitér nogen", "frivillig", "Intet bestemt område"):
        await karen.presses(label)
    karen.ignores_the_rest()
    await karen.presses("Ét link til flere")
    karen.sees("dem, der skal være med som frivillig", "30 personer")

    for name in ("Ali", "Bo", "Eva"):
        guest = world.person(name)
        await guest.says(f"/start {link_in(karen)}")
        guest.sees("Velkommen")
        guest.ignores_the_rest()


async def test_a_role_that_is_given_works_at_once_and_the_person_is_told(world: World) -> None:
    karen, fatima = world.person("Karen", role="head"), world.person("Fatima", role="volunteer", area="vangdalen")
    await opens(karen, "Fatima")

    await karen.presses("En rolle mere")
    karen.sees("Hvilken rolle får Fatima?")
    assert "frivillig" not in karen.labels()
    await karen.presses("beboerambassadør")

    karen.sees("Fatima", "frivillig", "beboerambassadør · Vangdalen")
    fatima.sees("Du er nu også beboerambassadør")
    assert roles(world, "Fatima") == ["volunteer", "ambassador"]


async def test_a_role_ends_at_once_also_for_a_draft_that_is_open(world: World) -> None:
    karen, fatima = world.person("Karen", role="head"), world.person("Fatima", role="ambassador", area="vangdalen")
    await fatima.says("37 til fællesspisning i Vangdalen i går")
    fatima.sees("[Gem]")
    await opens(karen, "Fatima")

    await karen.presses("Afslut: beboerambassadør")
    karen.sees("Skal Fatima stoppe som beboerambassadør", "Hvem tager over?")
    await karen.presses("Stop, ingen tager over")
    karen.sees("Fatima", "Ingen rolle")
    fatima.sees("ikke længere beboerambassadør", "/mine_data")

    await fatima.presses("Gem")
    fatima.sees("ikke nogen rolle her mere")
    assert world.rows("registrations") == []


async def test_a_role_ends_at_once_also_for_a_question_that_is_open(world: World) -> None:
    karen = world.person("Karen", role="head")
    fatima = world.person("Fatima", roles=("ambassador", "subscriber"), area="vangdalen")
    await fatima.says("37 til fællesspisning i går")
    fatima.sees("Hvor var det?")
    await opens(karen, "Fatima")
    await karen.presses("Afslut: beboerambassadør")
    await karen.presses("Stop, ingen tager over")
    karen.ignores_the_rest()
    fatima.sees("ikke længere beboerambassadør")

    await fatima.says("Vangdalen")
    fatima.sees("Det ved jeg ikke, hvad jeg skal gøre med")
    assert world.rows("registrations") == []


async def test_a_question_of_a_role_that_ended_is_not_open_when_the_role_comes_back(world: World) -> None:
    karen, fatima = world.person("Karen", role="head"), world.person("Fatima", role="ambassador", area="vangdalen")
    await fatima.says("37 til fællesspisning i går")
    fatima.sees("Hvor var det?")
    await opens(karen, "Fatima")
    await karen.presses("Afslut: beboerambassadør")
    await karen.presses("Stop, ingen tager over")
    await karen.presses("En rolle mere")
    await karen.presses("beboerambassadør")
    karen.ignores_the_rest()
    fatima.ignores_the_rest()

    await fatima.says("Vangdalen")

    fatima.sees("fandt ikke noget at tælle")


async def test_a_successor_takes_the_role_with_its_area_and_both_are_told(world: World) -> None:
    karen = world.person("Karen", role="head")
    fatima, omar = (
        world.person("Fatima", role="ambassador", area="jennumparken"),
        world.person("Omar", role="volunteer"),
    )
    await opens(karen, "Fatima")

    await karen.presses("Afslut: beboerambassadør")
    karen.ignores_the_rest()
    await karen.presses("Omar")

    karen.sees("Fatima", "Ingen rolle")
    fatima.sees("ikke længere beboerambassadør")
    omar.sees("tager over efter Fatima som beboerambassadør")
    assert roles(world, "Omar") == ["volunteer", "ambassador"]
    assert next(row["area"] for row in world.rows("people") if row["name"] == "Omar") == "jennumparken"


async def test_the_last_leader_is_protected_until_somebody_else_leads(world: World) -> None:
    karen, mette = world.person("Karen", role="head"), world.person("Mette", role="staff")
    await opens(karen, "Karen")
    await karen.presses("Afslut: sekretariatsleder")
    karen.ignores_the_rest()
    await karen.presses("Stop, ingen tager over")
    karen.sees("altid være én")
    assert roles(world, "Karen") == ["head"]

    await karen.presses("Mette")
    karen.sees("Karen", "Ingen rolle")
    mette.sees("tager over efter Karen som sekretariatsleder")
    assert roles(world, "Mette") == ["staff", "head"]
    await karen.says("/personer")
    karen.sees("ikke nogen rolle her mere")


async def test_the_groups_stand_first_under_people_and_one_press_shows_who_is_in_each(world: World) -> None:
    karen = world.person("Karen", role="head")
    for number in range(20):
        world.person(f"Beboer {number}", role="volunteer")

    await karen.says("/personer")
    karen.sees("Personer i helhedsplanen (side 1 af 3)")
    assert karen.labels().index("Grupper") < karen.labels().index("Beboer 0")
    await karen.presses("Grupper")
    karen.sees("Grupper", "Styregruppen: ingen endnu", "[Styregruppen]", "[›]", "[Alle personer]")
    await karen.presses("Styregruppen")
    karen.sees("Styregruppen", "Tryk på et navn", "[+ Beboer 0]", "[Alle grupper]")
    await karen.presses("+ Beboer 0")
    karen.sees("Med ved navn: Beboer 0", "[Alle grupper]")
    await karen.presses("Alle grupper")
    karen.sees("Styregruppen: 1 person")
    await karen.presses("›")
    karen.sees("[‹]")
    await karen.presses("Alle personer")
    karen.sees("Personer i helhedsplanen")


@pytest.mark.parametrize("words", ["/personer grupper", "grupper", "vis grupperne", "hvilke grupper har vi?"])
async def test_the_groups_are_found_in_words_too(world: World, words: str) -> None:
    karen, fatima = world.person("Karen", role="head"), world.person("Fatima", role="ambassador")

    await karen.says(words)
    karen.sees("Grupper", "[Styregruppen]", "[Bestyrelsen]")
    await karen.says("/personer styregruppen")
    karen.sees("Styregruppen", "[Alle grupper]")
    await fatima.says(words)
    assert "Styregruppen:" not in fatima.sees("").text


async def test_who_calls_no_group_is_shown_none(world: World) -> None:
    karen, fatima = world.person("Karen", role="head"), world.person("Fatima", role="ambassador")
    await karen.says("/sprog da")
    karen.sees("jeg dansk til dig")

    await fatima.presses_raw(await fatima.says("/sprog da"), "groups:0")
    fatima.sees("jeg dansk til dig")
    fatima.sees("med den rolle, du har", "Sekretariatet")


LEADERS_BUTTONS = (
    "people:0", "person:1:show", "person:1:absence", "person:2:give:head", "post:1:end", "post:1:heirs:0",
    "post:1:end:0", "post:1:end:2", "invite", "invite:head", "invite:ambassador:vangdalen",
    "invite:ambassador:-:many", "absence:1:cover:2", "absence:1:who:0", "absence:1:forget", "word:1:0",
    "word:1:0:ignore", "word:1:0:areas.vangdalen", "learnt:1:forget",
)  # fmt: skip


@pytest.mark.parametrize("data", LEADERS_BUTTONS)
async def test_an_ambassador_who_presses_a_leaders_button_is_refused(world: World, data: str) -> None:
    karen, fatima = world.person("Karen", role="head"), world.person("Fatima", role="ambassador")
    before = world.rows("people")

    await fatima.presses_raw(await fatima.says("/sprog da"), data)

    fatima.sees("jeg dansk til dig")
    fatima.sees("med den rolle, du har", "Sekretariatet")
    karen.sees_nothing()
    assert world.rows("people") == before


async def test_many_people_are_listed_by_name_a_page_at_a_time(world: World) -> None:
    karen = world.person("Karen", role="head")
    names = [f"Beboer {letter}" for letter in "abcdefghijklmnopqr"]
    for name in names:
        world.person(name, role="volunteer")

    await karen.says("/personer")
    karen.sees("side 1 af 3", "Beboer a")
    await karen.presses("›")
    karen.sees("side 2 af 3", "Beboer i")
    await karen.presses("›")
    karen.sees("side 3 af 3", "Beboer r", "Karen")
    assert "›" not in karen.labels()
    await karen.presses("‹")
    karen.sees("side 2 af 3")


async def test_a_successor_may_stand_on_the_second_page(world: World) -> None:
    karen = world.person("Karen", role="head")
    for letter in "abcdefghijkl":
        world.person(f"Beboer {letter}", role="volunteer")
    await opens(karen, "Beboer a")
    await karen.presses("Afslut: frivillig")
    karen.sees("Hvem tager over?")

    await karen.presses("›")
    karen.sees("Hvem tager over?", "[Beboer j]")
    await karen.presses("Beboer j")

    karen.sees("Beboer a", "Ingen rolle")
    assert roles(world, "Beboer a") == []
    for phone in world.phones:
        phone.ignores_the_rest()


async def test_two_people_of_one_name_are_told_apart_on_the_buttons(world: World) -> None:
    karen = world.person("Karen", role="head")
    world.person("Mette", role="ambassador", area="vangdalen")
    world.person("Mette", role="volunteer")

    await karen.says("/personer")

    karen.sees("[Mette · beboerambassadør · Vangdalen]", "[Mette · frivillig]", "[Karen]")


async def test_a_button_for_somebody_who_is_gone_says_so(world: World) -> None:
    karen, omar = world.person("Karen", role="head"), world.person("Omar", role="volunteer")
    await opens(karen, "Omar")
    card = karen.last
    assert card is not None
    await omar.says("/slet_mig")
    await omar.presses("Slet mig")
    omar.ignores_the_rest()

    await karen.presses("En rolle mere")
    karen.sees("ændret siden", "/personer")


async def test_an_english_leader_is_answered_in_english(world: World) -> None:
    kate = world.person("Kate", role="head", language="en")

    await kate.says("/personer")

    kate.sees("People in the programme", "head of the secretariat", "[Invite somebody]")


async def test_somebody_is_found_by_name_and_the_likeliest_to_cover_stand_first(world: World) -> None:
    karen = world.person("Karen", role="head")
    for name, role, area in (
        ("Anders", "beredskab", None), ("Birgit", "ambassador", "jennumparken"), ("Fatima", "ambassador", "vangdalen"),
        ("Svend", "ambassador", "vangdalen"), ("Åse", "volunteer", "vangdalen"),
    ):  # fmt: skip
        world.person(name, role=role, area=area)

    await karen.says("/personer åse")
    assert "Svend" not in karen.sees("Åse").text
    await karen.says("/personer fat")
    karen.sees("Fatima", "[Fravær]")  # the only one who is called so: the card at once
    await karen.presses("Fravær")
    karen.sees("Hvornår er Fatima væk?")
    await karen.says("uge 47")
    karen.sees("Hvem dækker?")
    assert karen.labels()[:3] == ["Svend", "Birgit", "Anders"]


async def test_a_leader_writes_of_people_and_sees_their_cards(world: World) -> None:
    karen = world.person("Karen", role="head")
    lise = world.person("Lise", role="staff")
    world.person("Omar", role="ambassador", area="vangdalen")
    world.person("Bodil", role="ambassador", area="jennumparken")
    for written, name in (
        ("Lise er syg", "Lise"), ("Lise er på ferie", "Lise"), ("fjern Omar", "Omar"),
        ("hvad er Omars telefonnummer?", "Omar"),
        ("Lise skal også være med i beredskabet", "Lise"),
    ):  # fmt: skip
        await karen.says(written)
        karen.sees(name, "[Fravær]", "[En rolle mere]")
    for written, names in (
        ("hvem er ambassadør i Vangdalen?", ["Omar"]), ("hvor mange ambassadører har vi i Vangdalen?", ["Omar"]),
        ("hvor mange medarbejdere har vi?", ["Lise"]), ("hvor mange sekretariatsledere er der", ["Karen"]),
    ):  # fmt: skip
        await karen.says(written)
        karen.sees("1 person", *names)
        assert karen.labels()[2:] == names, written
    await karen.says("hvor mange beboerambassadører har vi?")  # that is a goal
    karen.sees("Udøvende beboerambassadører")
    await karen.says("hvordan inviterer jeg nogen?")
    karen.sees("[Invitér nogen]", "Omar", "Bodil")
    await karen.says("37 til fællesspisning i Vangdalen i går, Omar er syg")
    karen.sees("37 deltagere")
    await karen.presses("Slet")
    karen.sees("Slettet")
    await karen.says("Lise er syg, så fællesspisningen på fredag er aflyst")
    assert "Personer" not in karen.sees().text
    await lise.says("Omar er syg i denne uge")
    assert "Personer" not in lise.sees("Sig det til Karen").text


async def test_what_somebody_had_in_hand_goes_to_whoever_takes_over(world: World) -> None:
    karen = world.person("Karen", role="head")
    lise, nanna = world.person("Lise", role="staff"), world.person("Nanna", role="staff")
    fatima = world.person("Fatima", role="ambassador")
    await lise.says("ny mødregruppe begynder i dag, 8 gange, 7 mødre")
    await lise.presses("Opret forløbet")
    for phone, event in ((lise, "fællesspisning fredag kl. 17 i Vangdalen"), (fatima, "banko lørdag kl. 14 i Parken")):
        await phone.says(event)
        await phone.presses("Læg i kalenderen")
        phone.ignores_the_rest()
    await karen.says("/tal")
    for button in ("Hvem har hvad", "Familieklassen", "Lise"):
        await karen.presses(button)
    karen.ignores_the_rest()

    await opens(karen, "Lise")
    for button in ("Afslut: boligsocial medarbejder", "Nanna"):  # who has the same role already
        await karen.presses(button)
    karen.sees(
        "Ingen rolle", "Nanna har taget over: 1 arrangement i kalenderen, 1 forløb og tallene for Familieklassen"
    )
    nanna.sees(
        "Det, Lise havde i hånden, er dit nu: 1 arrangement i kalenderen, 1 forløb og tallene for Familieklassen"
    )
    lise.sees("ikke længere boligsocial medarbejder")
    await opens(karen, "Fatima")
    for button in ("Afslut: beboerambassadør", "Stop, ingen tager over"):
        await karen.presses(button)
    karen.sees("Ingen har taget over: 1 arrangement i kalenderen", "/kalender")
    fatima.ignores_the_rest()

    await world.passes(days=5, hours=9)
    nanna.sees("Du er vært", "Fællesspisning i Vangdalen")
    nanna.sees("Hvor mange kom der?", "Fællesspisning i Vangdalen")
    karen.sees("Hvor mange kom der?", "Banko")  # whose host has gone
    for phone in (karen, nanna):
        phone.ignores_the_rest()
    await nanna.says("/forloeb")
    nanna.sees("Mødregruppe")


async def test_a_name_that_was_written_wrong_is_put_right(world: World) -> None:
    karen, ali = world.person("Karen", role="head"), world.person("Fatmia", role="volunteer")

    await karen.says("/personer Fatmia")
    karen.sees("[Navn]")
    await karen.presses("Navn")
    karen.sees("Hvad hedder Fatmia")
    await karen.says("37 til fællesspisning i Vangdalen i går")
    karen.sees("Skal jeg gemme")
    await karen.presses("Slet")
    await karen.says("/personer Fatmia")
    await karen.presses("Navn")
    karen.ignores_the_rest()
    await karen.says("Fatima El-Amin")
    karen.sees("Fatima El-Amin", "frivillig")
    assert "Fatima El-Amin" in [each["name"] for each in world.rows("people")]

    await ali.says("jeg hedder Ali, ikke Fatima")
    ali.sees("Ali")
    await ali.says("Jeg hedder Ali og vi var 12 til gåtur i Vangdalen i går")
    ali.sees("Gåtur", "12 deltagere")
    assert sorted(each["name"] for each in world.rows("people")) == ["Ali", "Karen"]


async def test_a_leader_invites_and_asks_who_belongs_to_a_group_in_words(world: World) -> None:
    karen, mette = world.person("Karen", role="head"), world.person("Mette", role="styregruppe")
    bo = world.person("Bo", role="volunteer")

    await karen.says("NUSSA i Jennumparken er 2")
    karen.sees("Hvor mange forløb?")  # it still waits
    await karen.says("inviter en ny frivillig i Vangdalen, der hedder Karim")
    karen.sees("frivillig", "https://t.me/")
    karen.ignores_the_rest()
    await karen.says("invitér en ny medarbejder")
    karen.ignores_the_rest()
    await karen.says("inviter Solvej som journalist i Jennumparken")
    karen.sees("borgerjournalist", "https://t.me/")
    karen.ignores_the_rest()
    await karen.says("tilføj Hanne til bestyrelsen, hanne@example.org")
    karen.sees("Hvem skal jeg tilføje?")
    await karen.says("fortryd")
    karen.sees("Så lader vi det ligge")
    for words in ("hvem er med i styregruppen?", "hvem sidder i styregruppen"):
        await karen.says(words)
        karen.sees("Styregruppen", "Mette")
    await karen.presses("Slet")
    karen.sees("Intet er gemt")
    await karen.says("Mette hedder Mette Holm nu")
    karen.sees("Mette", "medlem af styregruppen", "[Navn]")
    await karen.says("lav nyhedsbrevet")
    karen.sees("Nyt fra Nordbyen")
    for phone in (bo, mette):
        await phone.says("inviter en ny frivillig i Vangdalen")
        assert "t.me" not in phone.sees("").text
    assert world.ask("SELECT role, area FROM invitations WHERE role = 'volunteer'") == [("volunteer", "vangdalen")]


@pytest.mark.parametrize(
    ("words", "whose"),
    [
        ("Samira stopper 1. marts, Asger tager over", "Samira"),
        ("Asger overtager, når Samira stopper", "Asger"),
        ("flyt Asger til Jennumparken", "Asger"),
        ("can you move Samira to Vangdalen", "Samira"),
    ],
)
async def test_of_two_who_are_named_the_card_of_the_first_is_shown(world: World, words: str, whose: str) -> None:
    karen = world.person("Karen", role="head")
    world.person("Asger", role="staff")
    world.person("Samira", role="staff")

    await karen.says(words)
    karen.sees(whose, "boligsocial medarbejder", "[Afslut: boligsocial medarbejder]")


@pytest.mark.parametrize(
    "words",
    [
        "sæt Asger og Samira på fraværsteamet",
        "tilføj Samira og Asger til fraværsteamet",
        "put Asger and Samira on fraværsteamet",
    ],
)
async def test_whoever_is_put_into_a_group_in_words_is_one_press_away(world: World, words: str) -> None:
    karen = world.person("Karen", role="head")
    for name in ("Asger", "Samira", "Tove"):
        world.person(name, role="staff")

    await karen.says(words)
    assert "Tove" not in " ".join(each.text for each in karen.sees("Fraværsteamet", "[+ Asger]", "[+ Samira]").buttons)
    await karen.presses("+ Asger")
    karen.sees("Med ved navn: Asger")
    await karen.says("fjern Asger fra fraværsteamet")
    karen.sees("Fraværsteamet", "[Tag Asger ud]")


async def test_words_that_only_name_a_group_put_nobody_into_it(world: World) -> None:
    karen, omar = world.person("Karen", role="head"), world.person("Omar", role="volunteer", area="vangdalen")

    await karen.says("sæt noget mad på bordet i fraværsteamet")
    assert "Tryk på et navn" not in karen.sees().text
    await omar.says("sæt Karen på fraværsteamet")
    assert "Fraværsteamet" not in omar.sees().text
