"""A crisis in the middle of ordinary reports, in the same chat."""

from tests.crisis import SENTENCE, Crisis
from tests.newsletter_pictures import photo
from tests.world import Phone

DINNER = "25 til folkekøkken i Solbakken den 12. november"


async def out(crisis: Crisis) -> tuple[Phone, Phone]:
    """Karen has called everybody, and Per comes."""
    karen, per, *_ = crisis.group()
    await karen.says(SENTENCE)
    await karen.presses("Kald ud")
    await crisis.passes(seconds=21)
    await karen.says("kommer")
    for each in crisis.world.phones:
        each.ignores_the_rest()
    return karen, per


def logged(crisis: Crisis) -> int:
    return int(crisis.world.ask("SELECT count(*) FROM callout_log WHERE event = 'report'")[0][0])


async def test_what_is_no_word_of_the_report_is_a_line_of_the_log(lillevig: Crisis) -> None:
    karen, _ = await out(lillevig)
    await karen.says(DINNER)
    karen.sees("25 ", "[Gem]")

    await karen.says("politiet har spærret vejen")
    karen.sees("I loggen", "politiet har spærret vejen")
    lillevig.boards_are_read()
    await karen.says(DINNER)
    karen.sees("25 ", "[Gem]")
    await karen.says("nej, 26")
    karen.sees("26 ", "[Gem]")
    await karen.says("gem")
    karen.sees("Gemt")
    assert logged(lillevig) == 1


async def test_who_is_called_answers_also_while_a_report_is_asked_about(lillevig: Crisis) -> None:
    karen, per, *_ = lillevig.group()
    await per.says("25 til folkekøkken i går")
    per.ignores_the_rest()
    await karen.says(SENTENCE)
    await karen.presses("Kald ud")
    await lillevig.passes(seconds=21)
    for each in lillevig.world.phones:
        each.ignores_the_rest()

    await per.says("jeg kommer om 10 min")
    assert lillevig.world.ask("SELECT answer FROM callout_calls WHERE answer <> ''") == [("come",)]
    for each in lillevig.world.phones:
        each.ignores_the_rest()


async def test_standing_down_and_pictures_are_of_the_crisis_whatever_is_asked(lillevig: Crisis) -> None:
    karen, _ = await out(lillevig)
    await karen.says(DINNER)
    karen.sees("25 ", "[Gem]")

    await karen.sends(lillevig.world.sim.send_photo, photo(), "her er stedet")
    assert all("overskriften" not in each.text for each in karen.unread)
    assert any("ingen billeder" in each.text for each in karen.unread)
    karen.ignores_the_rest()
    await karen.says("afblæs")
    karen.sees("Skal jeg afblæse")
    await karen.says("ja")
    for each in lillevig.world.phones:
        each.ignores_the_rest()
    assert lillevig.world.ask("SELECT state FROM callouts") == [("over",)]
