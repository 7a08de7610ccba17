"""What people write to the bot itself, and not about what happened: commands in their own words, "stop", "fortryd"."""

from collections.abc import Callable

import pytest

from bot.figures import nudging
from bot.figures import overview as figures
from bot.language.atoms.normalise import fold
from bot.meetings import asking as meetings
from bot.newsletter import menu as newsletter
from bot.overview import asking as goals
from bot.people import courtesy, snoozing
from bot.people.courtesy import sorrows
from bot.registrations import own
from tests.world import World


@pytest.mark.parametrize(
    ("asks", "text"),
    [
        (meetings.asks_who, "hvem kommer til mødet?"),
        (meetings.asks_place, "hvor skal vi mødes?"),
        (meetings.may_ask_members, "hvem er med i styregruppen?"),
        (figures.asks_who, "hvem mangler at svare?"),
        (nudging.asks, "kan du rykke Preben?"),
        (goals.asked, "hvordan går det med fællesspisningerne?"),
        (own.asks, "hvad har jeg meldt?"),
        (newsletter.asks, "hvornår kommer nyhedsbrevet?"),
        (courtesy.questions, "hvor får jeg nøglen til lokalet?"),
        (courtesy.requests, "skriv til alle frivillige"),
        (lambda text: snoozing.AWAY.match(fold(text)), "jeg er på ferie"),
    ],
)
def test_a_question_may_open_as_people_open_it(asks: Callable[[str], object], text: str) -> None:
    openings = "", "Hej, ", "hej! ", "Ok, ", "men ", "og ", "Hej – og ", "så "
    assert [each for each in openings if not asks(f"{each}{text}")] == []


async def test_a_command_may_be_written_as_one_says_it(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador", area="vangdalen")
    await fatima.says("37 til fællesspisning i Vangdalen i går")
    fatima.sees("[Gem]")
    await fatima.says("Kalender")  # no answer to whether it is to be saved, which still waits
    fatima.sees("Der står ikke noget i kalenderen")
    await fatima.says("ja")  # of what?
    fatima.sees("37 deltagere", "Skal jeg gemme det?")
    await fatima.says("fremdrift")
    fatima.sees("Så langt er vi")
    await fatima.says("gem den")
    fatima.sees("Gemt")
    await fatima.says("37 til fællesspisning i går")
    fatima.sees("Hvor var det?")
    await fatima.says("Kalender")  # neither a place nor a number: the question goes on waiting
    fatima.sees("Der står ikke noget i kalenderen")
    await fatima.says("Jennumparken")
    fatima.sees("Jennumparken", "[Slet]")
    await fatima.presses("Slet")
    fatima.sees("Slettet")

    for written, seen in (
        ("møder", "møder"), ("Kalender", "kalender"), ("fremdrift", "Så langt er vi"), ("/møder", "møder"),
        ("mine", "Dine seneste meldinger"), ("/ret", "Dine seneste meldinger"), ("mine data", "alt, hvad jeg har gemt"),
        ("slet mig", "slette"), ("jeg har ikke lyst til, at I gemmer noget", "slette"),
        ("Jeg vil ikke have at I gemmer noget om mig!", "slette"),
        ("fortryd", "Fortrudt. Den tæller ikke mere."), ("fortryd", "Skal jeg gemme det?"),
    ):  # fmt: skip
        await fatima.says(written)
        assert seen in fatima.sees().text, written
    await world.passes(days=1)
    await fatima.says("kanaler")
    fatima.sees("Telegram – sidst bekræftet torsdag 16. november 2017")  # she has just written by it
    await fatima.says("øv")
    fatima.sees("ØVELSE")
    await fatima.says("stop")
    fatima.sees("Øvelsen er slut")


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        ("slet mig helt", "slette"), ("slet mig fra botten", "slette"), ("delete mig", "slette"),
        ("delete everything about me", "slette"), ("Kan I slette alt, hvad I har om mig?", "slette"),
        ("hvad gemmer I om mig?", "alt, hvad jeg har gemt"), ("what is stored about me", "alt, hvad jeg har gemt"),
    ],
)  # fmt: skip
async def test_what_is_kept_and_the_way_out_is_shown_whatever_lies_open(world: World, words: str, seen: str) -> None:
    fatima = world.person("Fatima", role="ambassador", area="vangdalen")
    await fatima.says(words)
    fatima.sees(seen)
    await fatima.says("37 til fællesspisning i går")
    fatima.sees("Hvor var det?")
    await fatima.says(words)
    fatima.sees(seen)
    await fatima.says("Vangdalen")
    fatima.sees("37 deltagere")
    await fatima.says("slet den")  # of the report, and of nobody
    fatima.sees("Slettet")


@pytest.mark.parametrize(
    ("role", "written", "seen"),
    [
        ("head", "uforstået", "ingen ord, jeg mangler"),
        ("head", "uafklaret", "Ingen beskeder er blevet væk"),
        ("head", "beredskab", "Hvad er der sket?"),
        ("head", "lav årsrapporten som pdf", "Årsrapporten for 2017/18"),
        ("partner", "kan jeg få det på mail i stedet?", "Sådan når jeg dig"),
        ("volunteer", "jeg har fået nyt nummer", "Sådan når jeg dig"),
        ("volunteer", "min mail er bo@example.org", "Sådan når jeg dig"),
        ("volunteer", "kan jeg se alt hvad jeg har skrevet?", "Du har ikke meldt noget endnu"),
        ("volunteer", "I will be away next week", "Skal jeg være stille"),
        ("volunteer", "please stop writing to me", "Skal jeg være stille"),
        ("volunteer", "what can I do here?", "/registrer"),
        ("volunteer", "how do I delete a report?", "/fortryd"),
        ("volunteer", "jeg fortryder", "ingen melding at"),
    ],
)
async def test_what_one_asks_for_is_found_in_ones_own_words(world: World, role: str, written: str, seen: str) -> None:
    bo = world.person("Bo", role=role)

    await bo.says(written)
    bo.sees(seen)


async def test_a_subscriber_leaves_in_words_and_is_never_told_of_roles_for_nothing(world: World) -> None:
    oluf, zeinab = world.person("Oluf", role="subscriber"), world.person("Zeinab", role="volunteer")
    for phone, words in ((oluf, "stop"), (zeinab, "Jeg vil gerne af med nyhedsbrevet")):
        await phone.says("/nyhedsbrev")
        shown = phone.sees("Nyt fra")
        if phone is zeinab:
            assert [button.text for button in shown.buttons] == [
                "Ja tak",
                "Send et bidrag",
            ]  # as it is asked
            await phone.presses("Ja tak")
            phone.sees("Du er tilmeldt")
        await phone.says(words)
        phone.sees("Du er afmeldt", "[Tilmeld mig igen]")
    assert world.ask("SELECT count(*) FROM subscriptions WHERE state = 'active'") == [(0,)]

    await oluf.says("Hvem bestemmer over Parken?")
    assert "/fremdrift" not in oluf.sees("/kalender", "/nyhedsbrev").text
    await oluf.says("det var et dejligt nummer")
    oluf.sees("Det ved jeg ikke, hvad jeg skal gøre med", "/nyhedsbrev", "/hjaelp")
    await oluf.says("37 til fællesspisning i Vangdalen i går")
    oluf.sees("med den rolle, du har")  # a report, and who may give the role
    await zeinab.says("stop")
    zeinab.sees("ikke noget i gang", "/snooze", "/nyhedsbrev", "/slet_mig")  # she may have meant anything
    await zeinab.says("31 til fællesspisning i går")
    zeinab.sees("Hvor var det?")
    await zeinab.says("stop")
    zeinab.sees("Slettet. Intet er gemt.")


async def test_who_steers_the_programme_hears_of_meetings_and_sees_all_of_it(world: World) -> None:
    bodil = world.person("Bodil", role="partner", institution="hus_jennumparken")
    await bodil.says("/hjaelp")
    assert "fællesspisning" not in bodil.sees("når jeg mangler et tal", "Skriv aldrig CPR-numre", "/tal").text
    ragna, otto = world.person("Ragna", role="styregruppe"), world.person("Otto", role="bestyrelse")
    for asked in ("hej jeg er ny her, hvad skal jeg bruge dig til", "hvad skal jeg?"):
        await ragna.says(asked)
        ragna.sees("når der er et møde", "/indstilling")
    await ragna.says("hvor er vi bagud?")
    ragna.sees("Ingen mål er bagud", "ikke meldt noget endnu", "[Oversigt]")
    await ragna.presses("Oversigt")
    ragna.sees("Så langt er vi", "Tryghed og trivsel")
    await ragna.says("kan I sende mig rapporten?")
    ragna.sees("Fremdriftsrapporten, som den ser ud onsdag 15. november 2017")
    await ragna.says("hvad betyder NUSSA?")
    ragna.sees("NUSSA-forløb", "[Oversigt]")
    for phone in (ragna, otto):
        await phone.says("/hjaelp")
        assert "fællesspisning" not in phone.sees("når der er et møde", "/fremdrift", "/moeder").text
        await phone.says("fremdrift")
        phone.sees("Tryghed og trivsel", "Uddannelse og beskæftigelse", "[Alle mål på én gang]")
    await ragna.says("jeg vil gerne foreslå, at vi taler om trafikken ved skolen")
    assert "fællesspisning" not in ragna.sees("/indstilling – et forslag eller en bekymring", "/hjaelp").text
    await otto.says("Kan vi få trafik på dagsordenen?")
    otto.sees("ikke noget møde i kalenderen")


async def test_step_by_step_also_what_has_no_button(world: World) -> None:
    asger = world.person("Asger", role="staff")
    await asger.says("/registrer")
    asger.sees("Hvad handler det om? Tryk, eller skriv det.", "[Fællesspisning]")
    await asger.says("12")
    asger.sees("12 deltagere", "Hvad handler det om?")
    await asger.says("hotspot")
    asger.sees("Kontakt i HotSpot", "12 børn og unge", "Hvor mange af dem var nye")
    await asger.says("/registrer")
    await asger.presses("Arrangement")
    asger.ignores_the_rest()
    await asger.says("gadefest")
    asger.sees("Gadefest", "Hvor var det?")
    await asger.presses("Vangdalen")
    asger.sees("Gadefest i Vangdalen", "Hvilken dag")


async def test_undo_is_of_what_is_on_the_screen_and_never_of_what_was_reported(world: World) -> None:
    lise = world.person("Lise", role="staff", area="vangdalen")
    await lise.says("37 til fællesspisning i Vangdalen i går")
    await lise.presses("Gem")
    for written, said in (("/fortryd", "kommer ikke i kalenderen"), ("fortryd", "kommer ikke i kalenderen")):
        await lise.says("fællesspisning torsdag kl. 18 i ParkCaféen")
        lise.ignores_the_rest()
        await lise.says(written)
        lise.sees(said, "Fællesspisning i Jennumparken (ParkCaféen)", "torsdag 16. november", "står, som det stod")
    await lise.says("/forloeb")
    for button in ("Nyt forløb", "Mødregruppe"):
        await lise.presses(button)
    lise.ignores_the_rest()
    await lise.says("fortryd")
    lise.sees("forløbet er ikke oprettet", "Mødregruppe")
    await lise.says("/nyhedsbrev")
    await lise.presses("Send et bidrag")
    lise.ignores_the_rest()
    await lise.says("fortryd")
    lise.sees("lader vi det ligge")
    await lise.says("nyt fra genbrugsen")
    lise.sees("fandt ikke noget")  # nobody waits for words of the newsletter any more
    assert [row["state"] for row in world.rows("registrations")] == ["saved"]


async def test_undo_brings_back_what_was_deleted_last_and_leaves_what_was_reported_before(world: World) -> None:
    yusuf = world.person("Yusuf", role="ambassador", area="jennumparken")
    await yusuf.says("bordtennis i Jennumparken i går, 15 kom")
    await yusuf.presses("Gem")
    yusuf.ignores_the_rest()

    await yusuf.says("malekursus på lørdag kl. 13 i Jennumparken")
    yusuf.sees("Malekursus i Jennumparken", "[Slet]")
    await yusuf.presses("Slet")
    yusuf.sees("Slettet. Det står ikke i kalenderen.")
    await yusuf.says("fortryd")
    yusuf.sees("Malekursus i Jennumparken", "lørdag 18. november kl. 13.00", "[Læg i kalenderen]")
    await yusuf.says("slet")
    yusuf.sees("Slettet. Det står ikke i kalenderen.")
    await yusuf.says("fortryd")
    yusuf.sees("Malekursus i Jennumparken", "[Læg i kalenderen]")
    await yusuf.says("slet")
    yusuf.ignores_the_rest()

    await yusuf.says("/nyhedsbrev")
    await yusuf.presses("Send et bidrag")
    yusuf.ignores_the_rest()
    await yusuf.says("Vi har fået ny lampe i opgangen. Den lyser godt.")
    yusuf.sees("Skal det være overskriften?")
    await yusuf.says("slet det")
    yusuf.sees("Det er væk")
    await yusuf.says("fortryd")
    yusuf.sees("»Vi har fået ny lampe i opgangen«", "Skal det være overskriften?")
    assert [row["state"] for row in world.rows("registrations")] == ["saved"]


async def test_undo_drops_a_draft_also_after_the_help_and_asks_before_it_calls_off(world: World) -> None:
    lise = world.person("Lise", role="staff", area="vangdalen")
    await lise.says("37 til fællesspisning i Vangdalen i går")
    await lise.presses("Gem")
    await lise.says("banko på lørdag")
    lise.ignores_the_rest()
    await lise.says("29 til fællesspisning i mandags i Vangdalen")  # no answer, and no correction: it is a report
    lise.sees("29 deltagere", "[Gem]")
    await lise.says("/hjaelp")
    lise.sees("Fortryd det, du er i gang med")
    await lise.says("/fortryd")
    lise.sees("Slettet. Intet er gemt.")
    await lise.says("banko lørdag kl. 14 i Parken")
    await lise.presses("Læg i kalenderen")
    lise.ignores_the_rest()
    await lise.says("fortryd")
    lise.sees("Skal det aflyses?", "[Aflys]")
    await lise.presses("Aflys")
    lise.sees("Aflyst")

    assert [(row["value"], row["state"]) for row in world.rows("registrations")] == [(37, "saved")]
    await lise.says("/fortryd")
    lise.sees("Så bliver det til noget igen", "Banko")
    assert [(row["value"], row["state"]) for row in world.rows("registrations")] == [(37, "saved")]


async def test_a_newcomer_asks_and_nothing_that_was_asked_of_her_is_lost_or_answered_by_it(world: World) -> None:
    karen, bodil = world.person("Karen", role="head"), world.person("Bodil", role="volunteer")
    await karen.says("fællesspisning torsdag kl. 18 i ParkCaféen")
    await karen.presses("Læg i kalenderen")
    karen.ignores_the_rest()
    for asked in ("hvad skal jeg gøre?", "hvad er det her for noget?", "hvordan retter jeg?"):
        await bodil.says(asked)
        bodil.sees("Skriv i én sætning, hvad der skete")
    await bodil.says("28 til fællesspisning i Vangdalen")
    bodil.sees("Hvilken dag var det?")
    for asked in (
        "hvad sker der i næste uge?", "hvornår er der fællesspisning igen?", "jeg skal hjælpe på torsdag, hvor er det?",
        "hvad tid starter det", "Hvor er fællesspisningen på torsdag?",
    ):  # fmt: skip
        await bodil.says(asked)  # not the day that was asked for
        bodil.sees("torsdag 16. november kl. 18.00", "Fællesspisning i Jennumparken (ParkCaféen)")
    await bodil.says("hvor får jeg nøglen til lokalet?")
    bodil.sees("Jeg kan ikke svare på spørgsmål", "Spørg ellers Karen.")
    await bodil.says("i går")
    bodil.sees("tirsdag 14. november · 28 deltagere", "[Gem]")
    await bodil.says("hvem har nøglen?")
    bodil.sees("Spørg ellers Karen.")
    await bodil.says("ja")  # to what?
    bodil.sees("28 deltagere", "Skal jeg gemme det?", "[Gem]")
    await bodil.says("hvem har nøglen?")
    bodil.sees("Spørg ellers Karen.")
    await bodil.says("slet den")
    bodil.sees("Slettet. Intet er gemt.")

    await karen.says("hvor er nøglen til lokalet?")
    karen.sees("Det finder jeg ikke i kalenderen", "[Hele kalenderen]")
    await karen.says("hvem har nøglen?")
    assert "Spørg ellers" not in karen.sees("Jeg kan ikke svare på spørgsmål").text


async def test_what_english_speakers_want_of_the_bot_is_done_while_a_report_waits(world: World) -> None:
    ilyas = world.person("Ilyas", role="volunteer", area="jennumparken", language="en")
    await ilyas.says("hello how can I help?")
    ilyas.sees("Write what happened, in one sentence", "/mine")
    for words, seen in (
        ("can you write english please", "Danish or English?"),
        ("newsletter", "News from Nordbyen"),
        ("stop sending me messages", "[A day]"),
        ("I am moving away, please remove me", "delete"),
    ):
        await ilyas.says("25 people at the communal dinner in Jennumparken yesterday")
        ilyas.sees("25 participants", "[Save]")
        await ilyas.says(words)
        ilyas.sees(seen)
    await ilyas.says("no")
    ilyas.sees("")
    await ilyas.says("25 people at the communal dinner yesterday")
    ilyas.sees("Where was it?")
    await ilyas.says("please remove me")
    ilyas.sees("delete")
    await ilyas.says("no")
    ilyas.sees("")
    await ilyas.says("Jennumparken")
    ilyas.sees("25 participants", "[Save]")
    await ilyas.says("where are we with the communal dinners?")
    ilyas.sees("People at each communal dinner", "[Overview]")


@pytest.mark.parametrize(
    ("words", "sad"),
    [
        ("3 høns døde", False), ("3 høns i gården døde i nat", False), ("min telefon er død", False),
        ("alle planterne døde i frosten", False), ("to kyllinger er desværre døde", False), ("four hens died", False),
        ("samtalen døde lidt ud", False), ("bierne er alle døde", False),
        ("min nabo er død", True), ("min mor døde i går", True), ("3 beboere døde i branden", True),
        ("min hund døde i går", True), ("en dreng i gården døde", True), ("naboen, hende med hønsene, døde", True),
        ("3 høns døde, og så døde min far", True), ("hønsene døde, jeg er ked af det", True),
        ("my friend died", True), ("Bo døde", True),
    ],
)  # fmt: skip
def test_people_are_mourned_and_hens_are_not(words: str, sad: bool) -> None:
    assert sorrows(words) is sad


@pytest.mark.parametrize("words", ["min nabo er død", "jeg er ked af det", "jeg har det lidt skidt"])
async def test_whoever_tells_of_a_sorrow_is_not_told_how_to_report(world: World, words: str) -> None:
    world.person("Karen", role="head")
    mona = world.person("Mona", role="volunteer")
    await mona.says(words)
    assert "37 til" not in mona.sees("Det gør mig ondt at høre", "Karen vil gerne høre fra dig").text
