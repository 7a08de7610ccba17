"""What reports nothing and is understood all the same: it is answered as a colleague would, and nothing is kept."""

import pytest

from bot.phrases import phrase_in
from bot.registrations import unread
from tests.world import World


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("ingen nye i dag", unread.NOTHING), ("intet at melde", unread.NOTHING), ("nothing new", unread.NOTHING),
        ("Ikke noget nyt fra Vangdalen", unread.NOTHING), ("der sker ikke så meget for tiden", unread.NOTHING),
        ("Der kom ingen i dag", unread.NOBODY), ("ingen kom", unread.NOBODY), ("nobody came", unread.NOBODY),
        ("ingen kom til banko i går", ""), ("Vi kommer og hjælper en dag", unread.PLANNED),
        ("Vi planlægger en fællesspisning til foråret", unread.PLANNED), ("vi vil gerne lave banko", unread.PLANNED),
        ("måske holder vi en grillaften til sommer", unread.PLANNED), ("we plan a picnic", unread.PLANNED),
        ("Svend laver maden næste gang", unread.PLANNED), ("banko var så sjovt, vi gør det igen næste gang", ""),
        ("jeg melder tal i morgen", unread.PROMISED), ("tallet kommer senere", unread.PROMISED),
        ("jeg melder fra til i morgen", ""), ("I'll write tomorrow", unread.PROMISED),
        ("jeg har glemt, hvor mange vi var", unread.FORGOTTEN), ("vi fik ikke talt", unread.FORGOTTEN),
        ("jeg har glemt min jakke", ""), ("vi har ikke", ""), ("Det var en rigtig hyggelig aften", unread.GLAD),
        ("Folk var glade for maden", unread.GLAD), ("it was a lovely evening", unread.GLAD),
        ("Lokalet er optaget på torsdag", unread.FOR_OTHERS), ("Svend er blevet syg", unread.FOR_OTHERS),
        ("jeg er syg", ""), ("vi har brug for flere stole", unread.FOR_OTHERS), ("her er koldt", ""),
    ],
)  # fmt: skip
def test_what_it_is_about_is_known(text: str, about: str) -> None:
    assert phrase_in(text, unread.PHRASES, unread.LONGEST) == about


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        ("intet at melde", "Tak, fordi du siger det"), ("der kom ingen i dag", "Det tæller også med, når jeg ved"),
        ("vi vil gerne lave banko igen", "ikke noget at tælle endnu"), ("tallet kommer senere", "Det er fint"),
        ("jeg har glemt, hvor mange vi var", "ca. 30"), ("det var en dejlig aften", "Godt at høre"),
        ("lokalet er optaget på torsdag", "Det hører ingen om gennem mig"), ("godt nytår", "Selv tak"),
        ("her er koldt", "Skal noget tælle, så skriv"), ("folk var glade, 8 blev", "Skal noget tælle, så skriv"),
    ],
)  # fmt: skip
async def test_a_volunteer_who_reports_nothing_is_answered_as_understood(world: World, words: str, seen: str) -> None:
    world.person("Karen", role="head")
    fatima = world.person("Fatima", role="ambassador", area="vangdalen")

    await fatima.says(words)
    fatima.sees(seen)
    assert not world.ask("select id from drafts")
    await fatima.says("31 til fællesspisning i Vangdalen i går")  # nothing waited for words
    fatima.sees("31 deltagere", "[Gem]")


async def test_whom_to_tell_is_named_where_somebody_leads(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")

    await fatima.says("Svend er blevet syg")
    fatima.sees("Jeg fandt ikke noget at tælle")
    world.person("Karen", role="head")
    await fatima.says("Svend er blevet syg")
    fatima.sees("Sig det til Karen, hvis nogen skal vide det")


async def test_what_is_not_understood_twice_is_asked_about_in_one_line(world: World) -> None:
    jytte = world.person("Jytte", role="volunteer")
    await jytte.says("vi havde det så rart og sang om aftenen")
    jytte.sees("Jeg fandt ikke noget at tælle i det", "37 til fællesspisning", "[Spørg mig trin for trin]")
    for words in ("tredive tror nok", "altså sang sammen"):
        await jytte.says(words)
        said = jytte.sees("Skal jeg spørge dig om én ting ad gangen?", "[Spørg mig trin for trin]")
        assert "37 til" not in said.text

    await jytte.says("ja")
    jytte.sees("Hvad handler det om?", "[Fællesspisning]")


async def test_who_will_not_be_asked_is_left_alone_and_hears_it_all_another_time(world: World) -> None:
    jytte = world.person("Jytte", role="volunteer")
    for words, told in (
        ("altså sang sammen", "Jeg fandt ikke"),
        ("tredive tror nok", "Skal jeg spørge"),
        ("nej", "Fint."),
    ):
        await jytte.says(words)
        jytte.sees(told)
    await jytte.says("altså sang sammen")
    jytte.sees("Jeg fandt ikke noget at tælle i det", "37 til fællesspisning")
    await jytte.presses("Spørg mig trin for trin")
    jytte.sees("Hvad handler det om?")
