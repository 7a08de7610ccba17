"""A night on which one post cannot be reached and a deputy steps in: what leaves the house, and by whose word."""

from datetime import timedelta

from tests.crisis import SENTENCE, Crisis
from tests.test_beredskab_outward import WORDS, proposes
from tests.world import Phone

MIDNIGHT = timedelta(hours=4, minutes=30)
"""From the evening on which the world begins to a quarter past two."""


async def at_night(it: Crisis) -> tuple[Phone, Phone, Phone]:
    """Per of the police has blocked the bot: Ida, his deputy, is called at once. Karen and Sara come."""
    karen, per, ida, sara = it.group()
    it.world.clock.move(MIDNIGHT)
    it.world.sim.block(per.user)
    await it.world.settled()
    await it.called_out(sara)
    for each in (karen, ida, sara):
        await it.presses(each, "Kommer")
    for each in it.world.phones:
        each.ignores_the_rest()
    return karen, ida, sara


async def test_the_screen_names_who_can_be_reached(lillevig: Crisis) -> None:
    _, per, _, sara = lillevig.group()
    await sara.says(SENTENCE)
    sara.sees("Politi (Per)", "[Kald ud]")
    await sara.presses("Kald ingen")
    sara.sees("Ingen blev kaldt")
    per.world.execute("UPDATE channels SET alive = false WHERE kind = 'sms'")
    lillevig.world.sim.block(per.user)
    await lillevig.world.settled()

    await sara.says(SENTENCE)
    sara.sees("Politi (Ida)", "SSP-konsulent (Sara)", "[Kald ud]")


async def test_the_deputy_speaks_for_the_post_and_management_is_rung_up_before_residents_hear(lillevig: Crisis) -> None:
    mona = lillevig.world.person("Mona", role="volunteer", area="solbakken")
    await mona.says("/beredskab")
    await mona.presses("Ja tak")
    karen, ida, sara = await at_night(lillevig)
    await lillevig.presses(karen, "Information ud")
    karen.sees("+45 00 00 00 91", "Ring til ledelsen: De orienterer selv bestyrelserne")

    await proposes(lillevig, karen, "Beboerne", WORDS)
    karen.sees("Enige: Leder.", "skal spørges først")
    ida.sees(WORDS, "[Enig]", "[Imod]")
    sara.ignores_the_rest()
    await lillevig.presses(ida, "Enig")
    ida.sees("Enige: Leder og Politi", "skal spørges først")
    await lillevig.presses(karen, "Spørg ledelsen")
    karen.sees("Jeg kender ingen her for disse. Ring til dem", "[Ledelsen er spurgt i telefonen]")
    assert "Send" not in karen.labels()
    assert karen.last is not None
    await karen.presses_raw(karen.last, "text:1:send")
    karen.sees("Det er ikke sendt.", "skal spørges først")
    mona.sees_nothing()

    await lillevig.presses(karen, "Spørg ledelsen")
    karen.sees("[Ledelsen er spurgt i telefonen]")
    await lillevig.presses(karen, "Ledelsen er spurgt i telefonen")
    karen.sees("Ledelsen er spurgt.", "[Send]")
    await lillevig.presses(karen, "Send")
    karen.sees("til 1 beboer")
    mona.sees(WORDS)
    for each in lillevig.world.phones:
        each.ignores_the_rest()

    events = [event for (event,) in lillevig.world.ask("SELECT event FROM callout_log ORDER BY id")]
    assert "management asked" not in events
    assert events.index("refused") < events.index("management phoned") < events.index("sent")


async def test_the_boards_of_the_departments_wait_for_the_management_too(lillevig: Crisis) -> None:
    erik = lillevig.seat("ledelse", "Erik", role="partner")
    karen, ida, sara = await at_night(lillevig)
    await lillevig.presses(karen, "Information ud")
    assert "Ring til ledelsen" not in karen.sees("Hvem skal have besked?").text  # Erik has heard it from the bot

    await proposes(lillevig, karen, "Afdelingsbestyrelserne", WORDS)
    karen.sees("En plads mere skal være enig", "skal spørges først")
    for each in (ida, sara):
        each.ignores_the_rest()
    await lillevig.presses(sara, "Enig")
    sara.sees("skal spørges først")
    karen.sees_nothing()
    await lillevig.presses(karen, "Spørg ledelsen")
    karen.sees("Ledelsen er spurgt.", "[Send]")
    erik.sees("vil sige det her til afdelingsbestyrelserne", WORDS)
    for each in lillevig.world.phones:
        each.ignores_the_rest()


async def test_who_is_against_it_is_told_to_the_head_and_to_who_wrote_it(lillevig: Crisis) -> None:
    karen, ida, sara = await at_night(lillevig)

    await proposes(lillevig, sara, "Medarbejderne", "Mød ikke ind før kl. 10.")
    for each in (karen, ida, sara):
        each.ignores_the_rest()
    await lillevig.presses(ida, "Imod")
    ida.sees("En er imod")
    for each in (karen, sara):
        each.sees("Mød ikke ind før kl. 10.", "Politi er imod", "[Ret teksten]")
    await lillevig.presses(karen, "Ret teksten")
    karen.sees("Skriv teksten")
    for each in lillevig.world.phones:
        each.ignores_the_rest()


async def test_at_night_only_those_who_are_in_it_get_the_page_for_the_doors(lillevig: Crisis) -> None:
    lillevig.seat("ledelse", "Erik", role="partner")
    bo = lillevig.seat("ejendomsmester", "Bo", role="partner")
    ditte = lillevig.world.person("Ditte", role="staff")
    karen, _, sara = await lillevig.together()
    await lillevig.passes(hours=2)  # a quarter to twelve
    for each in lillevig.world.phones:
        each.ignores_the_rest()
    await proposes(lillevig, karen, "Beboerne", WORDS)
    await lillevig.presses(sara, "Enig")
    await lillevig.presses(karen, "Spørg ledelsen")
    await lillevig.presses(karen, "Send")
    told = " | ".join(each.text for each in karen.unread)
    assert "Ingen beboere har bedt om at høre det" in told
    assert "i morgen tidlig" in told
    assert "Print det her" in told
    bo.sees("Print det her", WORDS)
    ditte.sees_nothing()

    await lillevig.passes(hours=8)  # before eight, when the plan's night ends
    ditte.sees_nothing()
    await lillevig.passes(minutes=30)
    ditte.sees("Print det her", WORDS)
    for each in lillevig.world.phones:
        each.ignores_the_rest()
