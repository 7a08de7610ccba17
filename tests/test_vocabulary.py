"""Words that were not understood are taught by staff with two presses."""

from datetime import timedelta

import pytest

from bot.clock import local
from bot.plan.load import load
from bot.programme import programme_of
from bot.texts import translator
from bot.vocabulary.actions import Explaining, UnknownWord
from bot.vocabulary.impersonal import impersonal
from bot.vocabulary.keeping_up import KeepingUp
from bot.vocabulary.words import explain, meanings
from tests.world import Phone, World

BRUNCH = "37 til brunchbrak i Vangdalen i går"


async def not_understood(phone: Phone, text: str) -> None:
    await phone.says(text)
    phone.ignores_the_rest()


async def taught(staff: Phone, word: str, means: str) -> None:
    await staff.says("/uforstaaet")
    staff.sees(word)
    await staff.presses(word)
    staff.sees(f"Hvad betyder »{word}«?")
    await staff.presses(means)
    staff.sees("Lært", word)


async def test_two_presses_teach_a_word_and_the_next_sentence_with_it_is_read(world: World) -> None:
    mette, fatima = world.person("Mette", role="staff"), world.person("Fatima", role="ambassador")
    await not_understood(fatima, BRUNCH)

    await mette.says("/uforstaaet")
    mette.sees("Ord, jeg ikke forstod", "»brunchbrak«", "## til brunchbrak i Vangdalen i går")
    await mette.presses("brunchbrak")
    mette.sees("Hvad betyder »brunchbrak«?", "[Fællesspisning]", "[Vangdalen]")
    await mette.presses("Fællesspisning")
    mette.sees("Lært: »brunchbrak« er Fællesspisning")

    await fatima.says(BRUNCH)
    fatima.sees("Fællesspisning i Vangdalen", "37", "[Gem]")
    await fatima.says("Brunchbrakket i Jennumparken i går: 25 voksne og 4 børn")
    fatima.sees("Fællesspisning i Jennumparken", "29")
    await mette.says("/uforstaaet")
    mette.sees("ingen ord")


async def test_what_one_process_learns_the_others_know_and_forget_with_it(world: World) -> None:
    mette, fatima = world.person("Mette", role="staff"), world.person("Fatima", role="ambassador")
    other = programme_of(world.app.settings, world.app.database.engine)
    keeping_up = KeepingUp(world.app.database, other)
    await not_understood(fatima, BRUNCH)
    await keeping_up.look()
    assert other.reader.unknown_words(BRUNCH) == ["brunchbrak"]

    await taught(mette, "brunchbrak", "Fællesspisning")
    await keeping_up.look()
    assert other.reader.unknown_words(BRUNCH) == []

    await mette.presses("Glem det igen")
    mette.ignores_the_rest()
    await keeping_up.look()
    assert other.reader.unknown_words(BRUNCH) == ["brunchbrak"]


async def test_the_others_know_it_too_where_the_clock_was_set_back_meanwhile(world: World) -> None:
    mette, fatima = world.person("Mette", role="staff"), world.person("Fatima", role="ambassador")
    other = programme_of(world.app.settings, world.app.database.engine)
    keeping_up = KeepingUp(world.app.database, other)
    for sentence in (BRUNCH, "37 til fællesspisning på Snurretoppen i går"):
        await not_understood(fatima, sentence)
    await taught(mette, "brunchbrak", "Vangdalen")
    wrong = mette.last
    await taught(mette, "snurretoppen", "Vangdalen")
    await keeping_up.look()
    world.clock.move(timedelta(minutes=-5))

    await mette.presses_raw(wrong, next(each.data for each in wrong.buttons if each.text == "Glem det igen"))
    mette.ignores_the_rest()
    await taught(mette, "brunchbrak", "Fællesspisning")
    await keeping_up.look()

    [report] = other.reader.read("37 til brunchbrak i går", local(world.clock.now())).reports
    assert report.criterion == "faellesspisning"


async def test_a_nickname_of_a_place_is_taught_too(world: World) -> None:
    mette, fatima = world.person("Mette", role="staff"), world.person("Fatima", role="ambassador")
    await fatima.says("37 til fællesspisning på Snurretoppen i går")
    fatima.sees("Hvor var det?")

    await taught(mette, "snurretoppen", "Vangdalen")

    await fatima.says("25 til fællesspisning på Snurretoppen i forgårs")
    fatima.sees("Fællesspisning i Vangdalen", "25")


async def test_a_word_that_was_learnt_survives_a_restart_and_is_exported(world: World) -> None:
    mette, fatima = world.person("Mette", role="staff"), world.person("Fatima", role="ambassador")
    await not_understood(fatima, BRUNCH)
    await taught(mette, "brunchbrak", "Fællesspisning")

    await world.restart()

    await fatima.says(BRUNCH)
    fatima.sees("Fællesspisning i Vangdalen", "37")
    (row,) = world.rows("vocabulary")
    assert row["word"] == "brunchbrak"
    assert row["means"].startswith("criteria.")


async def test_what_was_taught_wrongly_is_forgotten_again(world: World) -> None:
    mette, fatima = world.person("Mette", role="staff"), world.person("Fatima", role="ambassador")
    await not_understood(fatima, BRUNCH)
    await taught(mette, "brunchbrak", "Vangdalen")

    await mette.presses("Glem det igen")
    mette.sees("»brunchbrak«")
    assert world.rows("vocabulary") == []
    await mette.presses("brunchbrak")
    mette.sees("Hvad betyder »brunchbrak«?")


@pytest.mark.sqlite
async def test_a_word_whose_teaching_could_not_be_kept_is_not_known_either(world: World) -> None:
    mette, fatima = world.person("Mette", role="staff"), world.person("Fatima", role="ambassador")
    await not_understood(fatima, BRUNCH)
    await mette.says("/uforstaaet")
    mette.ignores_the_rest()
    await mette.presses("brunchbrak")
    mette.ignores_the_rest()
    world.execute(
        "CREATE TRIGGER refuses BEFORE UPDATE ON inbox WHEN NEW.state = 'done' BEGIN SELECT RAISE(ABORT, 'no'); END"
    )

    await mette.presses("Fællesspisning")
    mette.ignores_the_rest()
    world.execute("DROP TRIGGER refuses")

    assert world.rows("vocabulary") == []
    assert world.app.programme.reader.unknown_words(BRUNCH) == ["brunchbrak"]


async def test_a_word_that_is_nothing_we_count_is_not_shown_again(world: World) -> None:
    mette, fatima = world.person("Mette", role="staff"), world.person("Fatima", role="ambassador")
    await not_understood(fatima, "vi fik en ny gyngetissehat i gården")
    await mette.says("/uforstaaet")
    mette.sees("gyngetissehat")
    await mette.presses("gyngetissehat")
    mette.ignores_the_rest()

    await mette.presses("Ikke noget, vi tæller")
    assert "»gyngetissehat«" not in mette.sees().text
    await not_understood(fatima, "gyngetissehat igen, og så en snurrebasse")

    await mette.says("/uforstaaet")
    assert "»gyngetissehat«" not in mette.sees("snurrebasse").text
    assert world.rows("vocabulary") == []


async def test_two_unknown_words_in_one_sentence_are_taught_one_by_one(world: World) -> None:
    mette, fatima = world.person("Mette", role="staff"), world.person("Fatima", role="ambassador")
    await not_understood(fatima, "37 til brunchbrak i Skrammelgården i går")
    await mette.says("/uforstaaet")
    first = mette.sees("brunchbrak", "skrammelgården")
    other = next(each.data for each in first.buttons if each.text == "skrammelgården") or ""
    await mette.presses("brunchbrak")
    mette.sees("Hvad betyder")
    await mette.presses("Fællesspisning")
    mette.sees("Lært")

    await mette.presses_raw(first, other)
    mette.sees("Hvad betyder »skrammelgården«?")
    await mette.presses("Vangdalen")
    mette.sees("Lært: »skrammelgården« er Vangdalen")

    await fatima.says("37 til brunchbrak i Skrammelgården i går")
    fatima.sees("Fællesspisning i Vangdalen", "37")


async def test_a_word_that_somebody_else_has_taught_meanwhile_is_not_taught_twice(world: World) -> None:
    mette, karen = world.person("Mette", role="staff"), world.person("Karen", role="head")
    fatima = world.person("Fatima", role="ambassador")
    await not_understood(fatima, BRUNCH)
    for phone in (mette, karen):
        await phone.says("/uforstaaet")
        phone.sees("brunchbrak")
        await phone.presses("brunchbrak")
        phone.sees("Hvad betyder")
    await mette.presses("Fællesspisning")
    mette.sees("Lært")

    await karen.presses("Vangdalen")

    karen.sees("allerede set på", "/uforstaaet")


async def test_all_meanings_can_be_reached_a_page_at_a_time(world: World) -> None:
    mette, fatima = world.person("Mette", role="staff"), world.person("Fatima", role="ambassador")
    await not_understood(fatima, BRUNCH)
    await mette.says("/uforstaaet")
    mette.sees("brunchbrak")
    await mette.presses("brunchbrak")

    seen: list[str] = []
    while True:
        mette.sees("Hvad betyder")
        seen += [label for label in mette.labels() if label not in ("‹", "›", "Ikke noget, vi tæller")]
        if "›" not in mette.labels():
            break
        await mette.presses("›")

    assert seen == [label for _, label in meanings(translator("da"), world.app.programme.plan)]


async def test_everyday_words_are_not_shown(world: World) -> None:
    mette, fatima = world.person("Mette", role="staff"), world.person("Fatima", role="ambassador")
    for text in (
        "Hej, hvordan går det?",
        "tusind tak for hjælpen, det var rigtig hyggeligt",
        "kan I sende mig programmet?",
    ):
        await not_understood(fatima, text)

    await mette.says("/uforstaaet")

    mette.sees("ingen ord")


async def test_who_said_it_is_nowhere(world: World) -> None:
    mette, omar = world.person("Mette", role="staff"), world.person("Omar", role="ambassador")
    await not_understood(
        omar, "Hej, det er Omar på 22 33 44 55, omar@example.org. Hassan Nielsen kom til brunchbrak på Glarbjergvej 102"
    )

    await mette.says("/uforstaaet")

    shown = mette.sees("»brunchbrak«").text
    assert not [word for word in ("Omar", "omar", "22", "55", "example", "Hassan", "Nielsen", "102") if word in shown]


async def test_words_that_were_not_understood_go_after_ninety_days(world: World) -> None:
    mette, fatima = world.person("Mette", role="staff"), world.person("Fatima", role="ambassador")
    await not_understood(fatima, BRUNCH)
    await world.passes(days=91)
    fatima.sees("ikke gemt endnu")

    await mette.says("/uforstaaet")

    mette.sees("ingen ord")


async def test_only_staff_see_what_was_not_understood(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")

    await fatima.says("/uforstaaet")

    fatima.sees("med den rolle, du har")


@pytest.mark.parametrize(
    ("said", "unknown", "shown"),
    [
        ("37 til brunchbrak i går", {"brunchbrak"}, "## til brunchbrak i går"),
        ("Brunchbrak i går", {"brunchbrak"}, "Brunchbrak i går"),
        ("Vi var 12 i Hytten", {"hytten"}, "Vi var ## i Hytten"),
        ("Ahmed kom ikke", {"ahmed"}, "… kom ikke"),
        ("jeg talte med Ahmed på Torvet", {"ahmed", "torvet"}, "jeg talte med … på Torvet"),
        ("Jens Hansen lavede snobrød", {"jens", "hansen", "snobrød"}, "… … lavede snobrød"),
        ("hej fra Mette", {"mette"}, "hej fra …"),
        ("ring på +45 00 00 00 12", set(), "ring på +## ## ## ## ##"),
        ("skriv til a.b@example.org eller @fatima", set(), "skriv til … eller …"),
        ("se https://example.org/billede", set(), "se …"),
    ],
)
def test_what_is_kept_of_a_sentence_tells_no_names_and_numbers(said: str, unknown: set[str], shown: str) -> None:
    assert impersonal(said, unknown) == shown


def test_what_people_here_are_called_is_left_out_also_in_small_letters() -> None:
    assert impersonal("fatima lavede snobrød", {"fatima", "snobrød"}, {"fatima"}) == "… lavede snobrød"


def test_every_meaning_fits_into_a_button_also_after_many_years() -> None:
    plan = load("randers-nordby-2017-21")
    word = UnknownWord(999_999, 99, "ord", 1, "et ord")

    for page in range(len(meanings(translator("da"), plan)) // 10 + 1):
        explain(translator("da"), Explaining(word, plan, page))
