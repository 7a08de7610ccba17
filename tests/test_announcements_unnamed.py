"""What stands in the calendar is called off or moved without its name: "den er aflyst", "vi flytter den til søndag"."""

import pytest

from bot.announcements.unnamed import BETTER, FORGET, HELD, MOVED, OFF, PUT_OFF, WHEN, said
from tests.world import Phone, World

DINNER = "fællesspisning lørdag kl. 18 i Vangdalen"
BANKO = "banko fredag kl. 19 i Jennumparken"
PARTY = "gårdfest lørdag kl. 14 i Vangdalen"
NOTHING_MORE = "du skal ikke gøre mere"


@pytest.mark.parametrize(("text", "what"), [
    ("den er aflyst", OFF), ("det bliver ikke til noget", OFF), ("den bliver desværre ikke til noget alligevel", OFF),
    ("Nå, så er den aflyst!", OFF), ("vi bliver nødt til at aflyse på lørdag", OFF), ("aflys den", OFF),
    ("vi aflyser pga. sne", OFF), ("kan du aflyse den?", OFF), ("vi holder den ikke alligevel", OFF),
    ("it's cancelled", OFF), ("we have to call it off", OFF), ("den på lørdag er aflyst", OFF),
    ("nej vent vi holder den", HELD), ("jo den holdes alligevel", HELD), ("den er ikke aflyst", HELD),
    ("aflys den, salen er lejet ud", OFF), ("aflys det – opråberen er syg", OFF), ("cancel it, the hall is let", OFF),
    ("nej, aflys den. Ovnen er gået i stykker", OFF), ("aflys den ikke, salen er fri", ""),
    ("den er aflyst, 12 kom alligevel", ""), ("aflys den, nej vent vi holder den", ""),
    ("er den aflyst, eller hvad?", ""), ("banko er aflyst, opråberen er syg", ""),
    ("den er udsat", PUT_OFF), ("vi flytter den", PUT_OFF),
    ("vi flytter den til søndag", MOVED), ("den er flyttet til kl. 19", MOVED), ("Flyt den til Parken", MOVED),
    ("fredag passer faktisk bedre", BETTER), ("hmm onsdag var faktisk bedre", BETTER), ("hellere kl. 18", BETTER),
    ("fredag kl. 18 ville passe os langt bedre", BETTER), ("det passer os bedre på lørdag", BETTER),
    ("Sunday at 6 would actually be better for us", BETTER), ("lad os sige på lørdag", BETTER),
    ("kl. 18, så de ældre kan nå det", WHEN), ("fredag", WHEN), ("at 6 pm so the kids can come", WHEN),
    ("i morgen så skal jeg til lægen", ""), ("i morgen skal jeg til lægen", ""), ("skoene passer bedre", ""),
    ("nu bliver den alligevel til noget, Jytte tager den", HELD), ("it is on after all, Jytte takes it", HELD),
    ("nu har Jytte sagt hun kan tage den, så den bliver til noget alligevel", HELD),
    ("hvis Jytte kan, så bliver den til noget", ""), ("måske tager Jytte den, så den bliver til noget", ""),
    ("nej mandagen efter", WHEN), ("altså den 29.", WHEN), ("jeg mener søndag", WHEN), ("ugen efter", WHEN),
    ("kl. 16 i stedet for", BETTER), ("nå nej torsdag er der sang, så fredag", BETTER),
    ("Nå nej, lørdag er der håndbold. Så søndag", BETTER), ("flyttet til næste onsdag", MOVED),
    ("glem den", FORGET), ("alligevel ikke", FORGET), ("never mind", ""),
    ("banko er aflyst", ""), ("min tandlæge er aflyst", ""), ("hun har aflyst", ""), ("er den aflyst?", ""),
    ("mødet er aflyst", ""), ("vi flytter mødet til søndag", ""), ("håber ikke den er aflyst", ""),
])  # fmt: skip
def test_what_names_nothing_is_told_by_its_words(text: str, what: str) -> None:
    assert said(text) == what


async def announces(phone: Phone, *texts: str) -> None:
    for text in texts:
        await phone.says(text)
        await phone.presses("Læg i kalenderen")
    phone.ignores_the_rest()


@pytest.mark.parametrize(("words", "title", "when"), [
    ("den skal hedde Vinterfest", "Vinterfest", "lørdag 18. november kl. 14.00"),
    ("and call it winter party", "Winter party", "lørdag 18. november kl. 14.00"),
    ("kl 16 i stedet for", "Gårdfest", "lørdag 18. november kl. 16.00"),
    ("vi starter halv elleve", "Gårdfest", "lørdag 18. november kl. 10.30"),
    ("vi begynder først klokken 15", "Gårdfest", "lørdag 18. november kl. 15.00"),
    ("og den slutter kl. 17", "Gårdfest", "lørdag 18. november kl. 14.00–17.00"),
    ("Nå nej, lørdag er der håndbold. Så søndag", "Gårdfest", "søndag 19. november kl. 14.00"),
    ("nej lørdagen efter", "Gårdfest", "lørdag 25. november kl. 14.00"),
    ("flyttet til næste onsdag", "Gårdfest", "onsdag 22. november kl. 14.00"),
    ("ikke lørdag men søndag", "Gårdfest", "søndag 19. november kl. 14.00"),
    ("den er på søndag, ikke lørdag", "Gårdfest", "søndag 19. november kl. 14.00"),
])  # fmt: skip
async def test_right_behind_it_whatever_is_told_of_it_is_changed(
    world: World, words: str, title: str, when: str
) -> None:
    svend = world.person("Svend", role="volunteer")
    await announces(svend, PARTY)

    await svend.says(words)
    svend.sees("Ændret", title, when)


@pytest.mark.parametrize(("words", "when"), [
    ("kan vi sige kl. 15?", "lørdag 18. november kl. 15.00"), ("hvad med søndag", "søndag 19. november kl. 14.00"),
    ("altså den 29.", "onsdag 29. november kl. 14.00"), ("jeg mener søndag", "søndag 19. november kl. 14.00"),
    ("move it to 3", "lørdag 18. november kl. 15.00"), ("flyt den til 16", "lørdag 18. november kl. 16.00"),
])  # fmt: skip
async def test_what_may_be_meant_otherwise_is_agreed_to_first(world: World, words: str, when: str) -> None:
    svend = world.person("Svend", role="volunteer")
    await announces(svend, PARTY)

    await svend.says(words)
    svend.sees("Er det den, der flyttes til", when, "Gårdfest")
    await svend.says("ja")
    svend.sees("Ændret", when)


@pytest.mark.parametrize("words", ["glem festen", "drop festen", "glem den", "alligevel ikke", "forget it"])
async def test_what_is_forgotten_right_behind_it_is_called_off_once_that_is_agreed_to(world: World, words: str) -> None:
    svend = world.person("Svend", role="volunteer")
    await announces(svend, PARTY)

    await svend.says(words)
    svend.sees("Gårdfest i Vangdalen", "Skal det aflyses?")
    assert states(world) == {"event": "announced"}
    await svend.says("hvad sker der på onsdag?")
    svend.ignores_the_rest()
    await svend.says("alligevel ikke")  # not of what was not shown last
    assert "Gårdfest" not in svend.sees().text


async def test_a_part_of_a_name_that_two_have_calls_off_neither(world: World) -> None:
    svend = world.person("Svend", role="volunteer")
    await announces(svend, PARTY, "vinterfest søndag kl. 14 i Vangdalen")

    await svend.says("festen er flyttet til mandag")
    assert "Ændret" not in svend.sees().text


def states(world: World) -> dict[str, str]:
    return dict(world.ask("select kind, state from announcements"))


@pytest.mark.parametrize("between", ["hvad sker der på onsdag?", "hvornår er det jul?", "tak", "kommer der nogen?"])
@pytest.mark.parametrize("words", ["den er aflyst", "den bliver ikke til noget alligevel", "vi må desværre aflyse"])
async def test_what_one_has_coming_is_called_off_without_its_name(world: World, between: str, words: str) -> None:
    tove, other = world.person("Tove", role="volunteer"), world.person("Omar", role="volunteer")
    await announces(other, BANKO)  # which is not hers
    await announces(tove, DINNER)
    await tove.says(between)
    tove.ignores_the_rest()

    await tove.says(words)
    assert NOTHING_MORE not in tove.sees("Fællesspisning i Vangdalen", "Skal det aflyses?").text
    assert states(world) == {"event": "announced", "faellesspisning": "announced"}
    await tove.says("ja")
    tove.sees("Aflyst")
    assert states(world) == {"event": "announced", "faellesspisning": "called_off"}


@pytest.mark.parametrize(
    "words", ["aflys den, salen er lejet ud", "aflys det, opråberen er syg", "cancel it, the cook is ill"]
)
async def test_with_a_reason_behind_the_comma_what_stands_in_the_calendar_is_called_off(
    world: World, words: str
) -> None:
    tove = world.person("Tove", role="volunteer")
    await announces(tove, DINNER)

    await tove.says(words)
    tove.sees("Fællesspisning i Vangdalen", "Skal det aflyses?")
    assert states(world) == {"faellesspisning": "announced"}
    await tove.says("ja")
    tove.sees("Aflyst")
    assert states(world) == {"faellesspisning": "called_off"}


async def test_of_several_that_one_has_coming_it_is_asked_which(world: World) -> None:
    tove = world.person("Tove", role="volunteer")
    await announces(tove, DINNER, BANKO)
    await tove.says("hvad sker der på onsdag?")
    tove.ignores_the_rest()

    await tove.says("det bliver ikke til noget")
    tove.sees("Hvilken af dem er aflyst?", "Fællesspisning", "Banko")
    await tove.says("den på lørdag er aflyst")
    tove.sees("Fællesspisning", "Skal det aflyses?")


async def test_who_says_it_once_more_where_it_is_asked_has_agreed(world: World) -> None:
    tove = world.person("Tove", role="volunteer")
    await announces(tove, DINNER, BANKO)

    await tove.says("den er aflyst")
    tove.sees("Banko", "Skal det aflyses?")
    await tove.says("det bliver ikke til noget")
    tove.sees("Aflyst", "Banko")
    assert states(world) == {"faellesspisning": "announced", "event": "called_off"}


@pytest.mark.parametrize("words", ["nej vent vi holder den", "jo den holdes alligevel"])
async def test_what_is_held_after_all_stays(world: World, words: str) -> None:
    yusuf = world.person("Yusuf", role="volunteer")
    await announces(yusuf, BANKO)
    await yusuf.says("banko er aflyst")
    yusuf.ignores_the_rest()

    await yusuf.says(words)
    assert "Skal det aflyses?" not in yusuf.sees("Banko i Jennumparken", "fredag").text
    assert states(world) == {"event": "announced"}


async def test_what_is_moved_without_its_name_is_asked_about_where_it_was_not_shown(world: World) -> None:
    gudrun = world.person("Gudrun", role="volunteer")
    await announces(gudrun, DINNER)
    await gudrun.says("hvornår er det jul?")
    gudrun.ignores_the_rest()

    await gudrun.says("vi flytter den til søndag")
    gudrun.sees("Er det den, der flyttes til søndag", "Fællesspisning i Vangdalen")
    [row] = world.rows("announcements")
    saturday = row["day"]
    await gudrun.says("ja")
    gudrun.sees("Ændret", "søndag")
    [row] = world.rows("announcements")
    assert row["day"] > saturday

    await gudrun.says("og den er flyttet til kl. 19")  # the one that is shown
    gudrun.sees("Ændret", "kl. 19")
    await gudrun.says("den er udsat")
    gudrun.sees("Hvilken dag")


async def test_who_has_nothing_coming_hears_what_they_always_heard(world: World) -> None:
    tove = world.person("Tove", role="volunteer")
    await tove.says("den er aflyst")
    tove.sees(NOTHING_MORE)
