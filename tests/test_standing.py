"""Plain questions of those who follow the programme: where all of it stands, and which goals are behind."""

from datetime import date

import pytest

from bot.overview import standing
from tests.test_figures import asks
from tests.test_progress import entered
from tests.test_receipts import reported
from tests.world import World

WHOLE = [
    "hvordan står det egentlig til lige nu?", "hvordan ser det ud?", "Hvordan ligger vi?", "hvordan klarer vi os",
    "hvordan går det generelt?", "hvor står vi", "hvad er status?", "status på planen", "hvad siger tallene?",
    "er vi på sporet?", "er vi på rette vej?", "er planen på sporet i år", "er vi i mål",
    "når vi det hele?", "når vi målene i år?", "kommer vi i mål?", "går det fremad?", "går det som det skal",
    "hej, følger vi planen?", "hvor langt er vi nået nu?", "hvor langt er vi fra målet?", "sig mig, hvor ligger vi",
    "holder vi planen", "how's it going?", "how are things going?", "are we on track?", "where do we stand now?",
    "how far have we come?", "is it going well?", "will we make it?",
]  # fmt: skip
LATE = [
    "hvad er vi mest bagud med", "hvor er vi bagud?", "hvad halter", "hvad halter mest lige nu?", "hvor kniber det?",
    "hvilke mål er røde", "hvilke mål er gule?", "hvilke tal er dårligst", "hvilke mål ligger vi bagud med?",
    "hvor ligger vi dårligst?", "hvor går det værst", "hvad går skidt?", "hvad er gået dårligt i efteråret",
    "hvad er det vi ikke når", "hvad når vi ikke?", "hvilke mål når vi ikke i år", "hvad kommer vi ikke til at nå",
    "er der noget vi er bagud med?", "er der noget der halter", "er der nogen mål der er røde?", "vis mig de røde mål",
    "Røde mål", "er der noget vi ikke når", "hvilke områder halter", "hvad ser vi ud til ikke at nå",
    "what are we furthest behind with?", "which goals are red?", "where are we behind", "what's not going well?",
    "what are we not going to reach", "is anything off track?", "show me the red goals",
]  # fmt: skip
WELL = ["hvad går godt?", "hvilke mål er grønne", "hvor er vi foran?", "what is going well?"]
SILENT = ["hvilke mål er grå?", "hvilke mål mangler vi tal på", "which goals are grey?"]
OTHERWISE = [
    "det går godt", "det gik dårligt i går", "banko er bagud", "nej det skal være 39", "vi nåede det ikke",
    "37 til fællesspisning i går, hvordan går det", "hvordan går det med banko i går, 12 kom", "12 røde balloner",
    "hvor er det henne?", "er vi klar til på lørdag?", "er der noget der brænder", "når vi det hele, 14 kom",
    "hvad er det?", "hvor mange er vi", "vi er på sporet, 12 kom", "de røde kom, 14 i alt", "hvordan ser maden ud",
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "which"),
    [(text, standing.WHOLE) for text in WHOLE]
    + [(text, standing.LATE) for text in LATE]
    + [(text, standing.WELL) for text in WELL]
    + [(text, standing.SILENT) for text in SILENT]
    + [(text, "") for text in OTHERWISE],
)
def test_where_all_of_it_stands_is_asked_in_many_words(text: str, which: str) -> None:
    assert standing.asked(text) == which


async def test_who_leads_asks_where_it_stands_and_what_is_behind(world: World) -> None:
    karen = world.person("Karen", role="head")
    world.write(entered("faellesspisning", date(2017, 10, 3), 20, area="vangdalen", participants=20))
    world.write(entered("facebook_followers", date(2017, 10, 3), 100))

    await karen.says("er vi på sporet?")
    karen.sees("Så langt er vi onsdag 15. november 2017", "Tryghed og trivsel")
    await karen.says("hvad er vi mest bagud med?")
    shown = karen.sees("Bagud onsdag 15. november 2017", "Deltagere ved hver fællesspisning", "20 (mål 25)").text
    assert shown.index("Følgere på Facebook") < shown.index("Deltagere ved hver fællesspisning")
    assert "intet meldt" not in shown
    assert "ikke meldt noget endnu" in shown
    await karen.presses("Oversigt")
    karen.sees("Så langt er vi")
    await karen.says("hvilke mål er grønne?")
    karen.sees("Ingen mål er godt med endnu", "[Oversigt]")


async def test_each_sees_what_they_may_and_a_report_that_waits_goes_on_waiting(world: World) -> None:
    karen, mona = world.person("Karen", role="head"), world.person("Mona", role="volunteer")
    bodil = world.person("Bodil", role="partner", institution="hus_jennumparken")
    world.write(entered("facebook_followers", date(2017, 10, 3), 100))

    await mona.says("12 til banko i går")
    mona.sees("Hvor var det?")
    await mona.says("hvad halter?")
    assert "Facebook" not in mona.sees("Ingen mål er bagud").text
    await mona.says("i Vangdalen")
    mona.sees("Banko i Vangdalen", "12 deltagere", "[Gem]")
    await bodil.says("hvad halter?")
    assert "Facebook" not in bodil.sees("/tal").text
    await karen.says("What are we behind with?")
    karen.sees("Følgere på Facebook")


@pytest.mark.parametrize(
    "words",
    [
        "hvordan ser det ud med mødregrupperne", "hvordan går det så med mødregrupper?",
        "hvad er status på mødregrupper",
        "hvordan er det gået med mødregrupperne?", "hvordan ligger vi med mødregrupperne",
        "how is it going with mødregrupper",
    ],
)  # fmt: skip
async def test_how_it_looks_with_something_is_answered_by_its_goals(world: World, words: str) -> None:
    karen = world.person("Karen", role="head")
    await karen.says(words)
    assert "Facebook" not in karen.sees("Forløb i mødregrupper", "[Oversigt]").text


@pytest.mark.parametrize(
    "words",
    [
        "hvem laver flest fællesspisninger",
        "hvem har holdt flest fællesspisninger i år?",
        "hvem er mest aktiv?",
        "who holds most dinners",
    ],
)
async def test_staff_ask_who_holds_most_and_nobody_else_is_told(world: World, words: str) -> None:
    mona, omar = world.person("Mona", role="volunteer"), world.person("Omar", role="volunteer")
    lone = world.person("Lone", role="staff")
    await reported(mona, "30 til fællesspisning i Vangdalen i går")
    await reported(omar, "30 til fællesspisning i Vangdalen den 3. november")
    await reported(omar, "32 til fællesspisning i Vangdalen den 2. november")

    await lone.says(words)
    shown = lone.sees("Har meldt", "Omar: 2 meldinger", "Mona: 1 melding").text
    assert shown.index("Omar") < shown.index("Mona")
    await mona.says(words)
    assert "Omar" not in mona.sees().text


@pytest.mark.parametrize(
    "words",
    [
        "hvor mange forløb har jeg kørende", "hvilke forløb kører jeg lige nu?", "mine forløb", "hvilke hold har jeg",
        "hvor mange kurser er i gang?",
        "hvad har jeg kørende af forløb?", "hvor langt er mine forløb", "how many courses do I have running?",
    ],
)  # fmt: skip
async def test_which_courses_somebody_runs_is_answered_by_the_list_of_them(world: World, words: str) -> None:
    ditte, mona = world.person("Ditte", role="staff"), world.person("Mona", role="volunteer")
    await ditte.says("ny mødregruppe begynder i dag, 8 gange, 7 mødre")
    await ditte.presses("Opret forløbet")
    ditte.ignores_the_rest()

    await ditte.says(words)
    ditte.sees("Forløb:", "Mødregruppe", "[Nyt forløb]")
    await mona.says(words)
    assert "7 mødre" not in mona.sees().text


@pytest.mark.parametrize(
    "words",
    [
        "hvad mangler du fra mig", "hvad er det du vil have fra mig?", "hvad vil du have af mig", "hvad mangler du",
        "hvad er det I skal bruge fra os?", "hvad skal du egentlig have fra mig", "hvad venter du på fra mig?",
        "hvad er det, du stadig mangler fra mig?", "hvad skal jeg levere", "hvad vil du have af tal fra mig",
        "er der noget, du mangler fra mig?", "hvad er det, jeg skal svare på?", "hvad skal jeg sende dig",
        "what am I supposed to send you?", "what do you want from me?", "what are you waiting for from us?",
    ],
)  # fmt: skip
async def test_whoever_delivers_figures_asks_what_is_wanted_of_them(world: World, words: str) -> None:
    signe = world.person("Signe", role="partner", institution="noerrevangsskolen")
    await asks(world)
    signe.ignores_the_rest()

    await signe.says(words)
    signe.sees("Dine tal", "2 mangler")


@pytest.mark.parametrize(
    "words",
    [
        "hvad har du fået fra mig",
        "hvad har I modtaget fra os indtil nu?",
        "hvad har jeg sendt dig?",
        "what have you got from me",
    ],
)
async def test_whoever_delivers_figures_asks_what_has_come(world: World, words: str) -> None:
    signe, mona = (
        world.person("Signe", role="partner", institution="noerrevangsskolen"), world.person("Mona", role="volunteer"),
    )  # fmt: skip
    await asks(world)
    await signe.says("12 familier")
    signe.ignores_the_rest()
    await reported(mona, "30 til fællesspisning i Vangdalen i går")

    await signe.says(words)
    signe.sees("Dine tal", "12 familier", "1 mangler")
    if "os" not in words.split():
        await mona.says(words)
        mona.sees("Fællesspisning i Vangdalen", "30 deltagere")


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("hvad har jeg meldt den seneste måned", True), ("hvad har jeg meldt i de seneste 14 dage?", True),
        ("hvad har jeg meldt de sidste to uger", True), ("what have I reported in the past two weeks?", True),
        ("hvad har jeg meldt den sidste uge?", True), ("hvad har jeg meldt sidste måned", False),
    ],
)  # fmt: skip
async def test_the_latest_month_ends_today_and_last_month_when_this_one_began(
    world: World, words: str, shown: bool
) -> None:
    mona = world.person("Mona", role="volunteer")
    await reported(mona, "30 til fællesspisning i Vangdalen i går")

    await mona.says(words)
    mona.sees("til onsdag 15. november", "30 deltagere") if shown else mona.sees(
        "ingen melding", "til tirsdag 31. oktober"
    )
