"""Words that had no way on: about an issue, a meeting or somebody that was spoken of last."""

import pytest

from tests.test_figures import SCHOOL, asks
from tests.test_meetings import kept, with_a_year
from tests.test_newsletter_editing import drafted
from tests.world import Phone, World


async def with_meetings(world: World) -> Phone:
    karen = await with_a_year(world)
    await kept(karen)
    return karen


async def test_an_issue_is_sent_when_its_editor_says_so(world: World) -> None:
    mette = await drafted(world, "Først kom træerne.")

    await mette.says("kan du sende det på fredag kl. 10?")
    mette.sees("Det sendes fredag 17. november kl. 10.00", "[Ikke endnu]")
    await mette.says("send nyhedsbrevet på tirsdag")
    mette.sees("Hvad klokken tirsdag 21. november?")
    await mette.says("kl. 9")
    mette.sees("Det sendes tirsdag 21. november kl. 09.00")
    await mette.presses("Ikke endnu")
    mette.sees("Et udkast", "[Send nu]")
    await mette.says("send det nu")
    mette.sees("Et udkast. Intet bliver sendt, før du siger til", "[Send nu]")

    assert [row["state"] for row in world.rows("newsletters")] == ["drafted"]


async def test_sending_is_of_no_issue_for_who_edits_none_or_was_shown_something_else(world: World) -> None:
    mette = await drafted(world, "Først kom træerne.")
    mona = next(phone for phone in world.phones if phone.user.first_name == "Mona")

    await mona.says("send det på fredag kl. 10")
    mona.sees("/kalender")
    await mette.says("fællesspisning i Vangdalen i går, 30 kom")
    mette.sees("[Gem]")
    await mette.says("send det på fredag kl. 10")
    assert "sendes" not in mette.sees().text

    assert [row["state"] for row in world.rows("newsletters")] == ["drafted"]


async def test_the_meeting_that_was_shown_is_moved_and_the_question_does_not_stay(world: World) -> None:
    karen = await with_meetings(world)
    await karen.says("møder")
    karen.sees("Møder, der kommer", "[20. nov. Klubnetværket]")
    await karen.presses("20. nov. Klubnetværket")
    karen.sees("[Flyt]", "[Aflys]")

    await karen.says("flyt det")
    karen.sees("Til hvilken dag")
    await karen.says("23. november kl. 14")
    karen.sees("Flyttet: Klubnetværket", "torsdag 23. november", "14.00")
    await karen.says("flyt det en uge")
    karen.sees("Flyttet: Klubnetværket", "torsdag 30. november")
    await karen.says("hvem er Karen?")
    karen.sees("Karen", "[Fravær]")  # nothing waits any more for another day
    await karen.says("møder")
    karen.sees("Møder, der kommer")
    await karen.presses("30. nov. Klubnetværket")
    karen.sees("[Flyt]")
    await karen.says("flyt det")
    karen.sees("Til hvilken dag")
    await karen.says("møder")
    karen.sees("Møder, der kommer", "[30. nov. Klubnetværket]")


@pytest.mark.parametrize(("words", "seen"), [("flyt det", "Hvornår skal det være i stedet?"), ("aflys det", "[Aflys]")])
async def test_after_the_list_it_is_asked_which_and_nothing_is_called_off_unseen(
    world: World, words: str, seen: str
) -> None:
    karen = await with_meetings(world)
    await karen.says("møder")
    karen.sees("Møder, der kommer")

    await karen.says(words)
    karen.sees("Hvilket møde mener du?", "»flyt ", "[20. nov. Klubnetværket]")
    await karen.presses("20. nov. Klubnetværket")
    karen.sees("Klubnetværket", seen)

    assert {row["state"] for row in world.rows("meetings")} == {"planned"}


async def test_who_calls_no_meetings_hears_who_does(world: World) -> None:
    await with_meetings(world)
    torben = world.person("Torben", role="styregruppe")

    for words in ("flyt styregruppen til 14. marts kl. 13", "møder", "flyt det"):
        await torben.says(words)
    torben.sees("Møder indkaldes og flyttes af dem, der leder: spørg Karen", "»jeg kan ikke komme«")
    torben.sees("Dine møder")
    torben.sees("spørg Karen")


async def test_leaders_see_the_card_of_who_is_asked_about(world: World) -> None:
    karen = world.person("Karen", role="head")
    world.person("Liv", role="ambassador")

    await karen.says("hvem er Liv?")
    karen.sees("Liv", "beboerambassadør", "[Fravær]")
    await karen.says("hvem er Knud?")
    karen.sees("Ingen her hedder »Knud«", "Liv")


@pytest.mark.parametrize(("words", "seen"), [
    ("hvem er Karen?", "Karen er sekretariatsleder."),
    ("hvem er chefen?", "Karen er sekretariatsleder."),
    ("hvem er sekretariatsleder?", "Karen er sekretariatsleder."),
    ("hvem er Liv?", "fortæller jeg kun dem, der leder. Spørg Karen."),
    ("hvem er ambassadør i Vangdalen?", "fortæller jeg kun dem, der leder"),
    ("who is Liv?", "fortæller jeg kun dem, der leder"),
])  # fmt: skip
async def test_others_hear_who_leads_and_of_nobody_else(world: World, words: str, seen: str) -> None:
    world.person("Karen", role="head")
    world.person("Liv", role="ambassador")
    fatima = world.person("Fatima", role="ambassador")

    await fatima.says(words)
    fatima.sees(seen)


async def test_a_course_whose_first_day_nobody_knows_yet_waits(world: World) -> None:
    merete = world.person("Merete", role="staff")

    await merete.says("MILIFE starter først til marts")
    merete.sees("Hvilken dag begynder det", "»ved ikke«", "[torsdag 1. marts]", "[lørdag 31. marts]")
    await merete.says("det ved vi ikke endnu")
    merete.sees("ikke oprettet noget endnu", "»MILIFE starter 5. marts«")
    await merete.says("MILIFE starter først til marts")
    merete.sees("Hvilken dag begynder det")
    await merete.presses("torsdag 1. marts")
    merete.sees("begynder torsdag 1. marts", "[Opret forløbet]")


@pytest.mark.parametrize("words", ["sprogcafeen er udsat til marts", "NUSSA starter først i april"])
async def test_what_begins_later_is_thanked_for(world: World, words: str) -> None:
    fatima = world.person("Fatima", role="ambassador")

    await fatima.says(words)
    fatima.sees("Tak for besked", "endnu", "/kalender")
    await fatima.says("jeg fandt en nøgle i gården")
    fatima.sees("Jeg fandt ikke noget at tælle")


async def test_what_comes_on_a_day_that_nobody_knows_yet_waits_too(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")

    await fatima.says("lektiecafeen starter op igen til marts")
    fatima.sees("Hvilken dag bliver det?")
    await fatima.says("det ved vi ikke endnu")
    fatima.sees("kommer det ikke i kalenderen endnu")
    await fatima.says("loppemarked på lørdag i Vangdalen")
    fatima.sees("Hvad tid begynder det?", "[Intet fast tidspunkt]")
    await fatima.says("ved ikke")
    shown = fatima.sees("Loppemarked i Vangdalen", "lørdag 18. november")

    assert "Hvad tid" not in shown.text


async def test_what_begins_soon_promises_no_figure(world: World) -> None:
    signe = world.person("Signe", roles=("partner", "staff"), institution=SCHOOL)
    await asks(world)
    signe.sees("2 tal fra Nørrevangsskolen")

    await signe.says("nyt hold med sprogaktiviteter starter snart")
    signe.sees("Tak for besked")
    await signe.says("tallene kommer på fredag")
    signe.sees("kommer fredag 17. november")


async def test_what_is_announced_is_called_by_its_own_name(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")

    for words, title in (("ny aktivitet: krolf", "Krolf"), ("arrangement: Fatima kommer", "Arrangement")):
        await fatima.says(f"{words} på lørdag kl. 14 i Vangdalen")
        fatima.sees(f"{title} i Vangdalen", "lørdag 18. november")
        await fatima.presses("Slet")
        fatima.sees("Slettet")


@pytest.mark.parametrize("told", [
    "der er nogen der slås udenfor, hvad gør jeg?", "to unge slås foran Føtex",
    "someone is fighting outside, what do I do?", "der går en mand rundt med en kniv",
])  # fmt: skip
async def test_whoever_sees_a_fight_is_told_whom_to_ring(world: World, told: str) -> None:
    mona = world.person("Mona", role="volunteer")

    await mona.says(told)
    mona.sees("Ring 112 først", "Jeg har ikke kaldt nogen ud")
    await mona.says("vi slås for at få flere frivillige")
    mona.sees("fandt ikke noget at tælle")


async def test_a_group_that_is_named_and_nothing_else_is_its_next_meeting(world: World) -> None:
    karen, mona = await with_meetings(world), world.person("Mona", role="volunteer")
    await karen.says("møder")
    karen.ignores_the_rest()
    await karen.says("flyt det til kl. 15")
    karen.sees("Hvilket møde mener du?", "[20. nov. Klubnetværket]")

    await karen.says("klubnetværket")
    karen.sees("Klubnetværket", "mandag 20. november", "[Flyt]", "[Aflys]")
    await karen.says("det er klubmødet")
    karen.sees("Klubnetværket", "mandag 20. november", "[Flyt]")
    await karen.presses("Flyt")
    karen.sees("Hvornår skal det være i stedet?")
    await karen.says("klubnetværket")  # a question waits, to which that is no answer
    assert "[Aflys]" not in karen.sees().text
    await mona.says("klubnetværket")
    assert "20. november" not in mona.sees().text


@pytest.mark.parametrize(
    ("role", "words", "seen"),
    [
        ("journalist", "jeg har en historie til nyhedsbrevet", "Fortæl det, som du ville fortælle det til en nabo"),
        ("volunteer", "hej, jeg vil gerne skrive noget til nyhedsbrevet", "Fortæl det, som du ville"),
        ("volunteer", "I have an idea for the newsletter", "Fortæl det, som du ville"),
        ("staff", "vis sidste nyhedsbrev", "ikke sendt noget nummer endnu"),
        ("volunteer", "I want newsletter in English", "[English]"),
        ("subscriber", "kan jeg få det på engelsk?", "[English]"),
        ("volunteer", "hvornår kommer det næste blad", "Nyt fra"),
        ("subscriber", "fortryd", "ingen melding at fortryde"),
        ("volunteer", "how many dinners have we had?", "Deltagere ved hver fællesspisning"),
        ("staff", "vi har sendt nyhedsbrevet ud i dag", "1 nyhedsmail"),
    ],
)
async def test_the_newsletter_and_the_goals_are_found_in_words(world: World, role: str, words: str, seen: str) -> None:
    bo = world.person("Bo", role=role)

    await bo.says(words)
    bo.sees(seen)


async def test_who_cannot_come_on_the_day_of_a_meeting_hears_that_nobody_is_invited_yet(world: World) -> None:
    await with_meetings(world)
    ragna = world.person("Ragna", role="styregruppe")

    day = next(each["starts_at"] for each in world.rows("meetings") if each["group"] == "styregruppe")
    await ragna.says(f"jeg kan ikke komme den {day.day}/{day.month}, min souschef kommer i stedet")
    ragna.sees("Styregruppen", "Ingen er inviteret endnu")
    await ragna.says(f"jeg kan ikke den {day.day}/{day.month}")
    ragna.sees("Styregruppen", "Ingen er inviteret endnu")


async def test_a_point_for_the_agenda_is_asked_of_whoever_calls_the_meeting(world: World) -> None:
    karen = await with_meetings(world)
    ragna = world.person("Ragna", role="styregruppe")

    await ragna.says("jeg vil gerne have et punkt på dagsordenen om parkering ved skolen")
    ragna.sees("Karen er spurgt", "parkering ved skolen", "Styregruppen", "[Fortryd]")
    karen.sees("Ragna vil gerne have et punkt på dagsordenen", "[Sæt på dagsordenen]")


async def test_leaders_ask_who_looks_after_what_and_of_what_nothing_is_heard(world: World) -> None:
    karen, lise = world.person("Karen", role="head"), world.person("Lise", role="staff")

    await karen.says("hvem har ansvaret for MILIFE?")
    karen.sees("Parat til uddannelse og beskæftigelse", "Hvem skal jeg sætte på?", "[Lise]")
    await karen.says("hvem tager sig af det hele?")
    karen.sees("Hvem har hvilken aktivitet")
    await karen.says("hvad har vi ikke hørt om?")
    karen.sees("hørt")
    await lise.says("hvad har vi ikke hørt om?")
    assert "hørt" not in lise.sees().text


async def test_an_english_neighbour_finds_the_calendar_and_corrects_a_report(world: World) -> None:
    ilyas = world.person("Ilyas", role="volunteer", language="en")
    await ilyas.says("/kalender communal dinner on Saturday at 18:00 in Vangdalen")
    ilyas.sees("[Put it into the calendar]")
    await ilyas.presses("Put it into the calendar")
    ilyas.sees("It stands in the calendar")

    await ilyas.says("remind me please")
    ilyas.sees("Communal dinner in Vangdalen", "remind")
    await ilyas.says("I can't come on Saturday")
    ilyas.sees("Nobody signs up with me", "Communal dinner in Vangdalen")
    await ilyas.says("12 women at sewing cafe in Jennumparken today")
    await ilyas.says("save")
    ilyas.ignores_the_rest()
    await ilyas.says("oh and it was yesterday")
    ilyas.sees("Corrected", "Tuesday 14 November")
    await ilyas.says("they were 14")
    ilyas.sees("Corrected", "12 participants → 14 participants")
    await ilyas.says("how is Jennumparken doing?")
    ilyas.sees("Jennumparken in plan year 2017/18")


async def test_the_menu_is_heard_while_it_is_asked_what_it_was(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador", area="vangdalen")
    await fatima.says("20 deltog i krolf i Vangdalen i går")
    fatima.sees("Hvad handler det om?")

    await fatima.says("kalender")  # nothing that was held
    fatima.sees("i kalenderen")
    await fatima.says("fremdrift")
    fatima.sees("Så langt er vi")
    await fatima.says("krolf")
    fatima.sees("Krolf i Vangdalen", "20 deltagere")


async def test_what_stands_in_the_calendar_is_moved_by_saying_where_it_will_be(world: World) -> None:
    mette = world.person("Mette", role="staff")
    await mette.says("loppemarked i Vangdalen på lørdag kl. 10")
    await mette.presses("Læg i kalenderen")
    mette.ignores_the_rest()

    await mette.says("det bliver i Jennumparken i stedet")
    mette.sees("Loppemarked i Jennumparken", "lørdag 18. november")
    await mette.says("det bliver hyggeligt")
    assert "Loppemarked" not in mette.sees().text


async def test_who_came_is_of_the_course_that_was_just_shown(world: World) -> None:
    ditte = world.person("Ditte", role="staff")
    for begins in ("mødregruppe startet i går med 9 mødre, 8 gange", "mødregruppe startet i dag med 7 mødre, 8 gange"):
        await ditte.says(begins)
        await ditte.presses("Opret forløbet")
        ditte.ignores_the_rest()

    await ditte.says("6 kom i dag")
    ditte.sees("Mødregruppe", "1. gang", "6")
    await ditte.says("der kom 12 til gåtur i Vangdalen i dag")
    ditte.sees("Gåtur i Vangdalen")
    assert sorted("6" in str(row["attended"]) for row in world.rows("courses")) == [False, True]


async def test_who_comes_to_a_course_is_no_question_of_a_meeting(world: World) -> None:
    await with_meetings(world)
    ditte, mona = world.person("Ditte", role="staff"), world.person("Mona", role="volunteer")
    await ditte.says("mødregruppe startet i dag med 7 mødre, 8 gange")
    await ditte.presses("Opret forløbet")
    ditte.ignores_the_rest()

    await ditte.says("hvem kommer i mødregruppen?")
    ditte.sees("Forløb:", "Mødregruppe", "[Se nr. 1]")
    await ditte.says("hvem kommer til klubnetværket?")
    ditte.sees("Klubnetværket")
    await mona.says("hvem kommer i mødregruppen?")
    assert "Forløb:" not in mona.sees().text
