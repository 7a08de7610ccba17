"""The newsletter from the first picture to the last reader."""

from datetime import date

import pytest

from bot.newsletter.drafting import since
from bot.newsletter.material import material
from tests.newsletter_pictures import photo
from tests.test_progress import entered
from tests.world import Phone, World


async def gives(person: Phone, words: str, headline: str = "", area: str = "Alle områder") -> None:
    """Somebody sends in a piece of news and answers what is asked."""
    await person.says("/nyhedsbrev")
    await person.presses("Send et bidrag")
    await person.says(words)
    await (person.says(headline) if headline else person.presses("Brug den"))
    await person.presses(area)
    person.ignores_the_rest()


async def test_somebody_with_a_role_sends_in_a_piece_of_news(world: World) -> None:
    mona = world.person("Mona", role="volunteer", area="vangdalen")

    await mona.says("/nyhedsbrev")
    mona.sees("Nyt fra Nordbyen", "[Send et bidrag]")
    await mona.presses("Send et bidrag")
    mona.sees("Skriv det her")
    await mona.says("Vi har plantet 40 frugttræer i haven. Kom og se dem!")
    mona.sees("»Vi har plantet 40 frugttræer i haven«", "[Brug den]")
    await mona.presses("Brug den")
    mona.sees("Hvilket område", "[Vangdalen]")
    assert mona.labels()[0] == "Vangdalen", "her own area first"
    await mona.presses("Vangdalen")
    mona.sees("Tak", "frugttræer")


async def test_what_the_newsletter_counts_was_held_and_thanks_are_for_where_somebody_helped(world: World) -> None:
    def held(kind: str, participants: int, volunteers: int | None, **more: object) -> None:
        criterion = {"event": "volunteer_events", "newcomer": "newcomers"}.get(kind, kind)
        seen = None if kind == "newcomer" else participants
        value = float(str(more.pop("value", 1)))
        write = entered(criterion, date(2017, 11, 2), value, participants=seen, volunteers=volunteers, **more)
        world.write(write)

    for participants, volunteers in ((30, 3), (40, None), (0, 2)):  # to the last nobody came
        held("faellesspisning", participants, volunteers)
    for participants, state in ((12, "saved"), (20, "saved"), (50, "undone")):
        held("event", participants, None, state=state)
    held("event", 18, 2)
    held("event", 32, None, value=2)  # two in one report
    held("newcomer", 0, 1, newcomers=0)
    told = {each.section: each.text["da"] for each in world.write(lambda work: material(work, since(work)))}

    assert told["figures"].split("\n") == [
        "2 fællesspisninger, i gennemsnit 35 deltagere ved hver",
        "5 arrangementer, i gennemsnit 16 deltagere ved hver",
    ]
    assert told["thanks"] == "I har givet en hånd 5 gange siden sidste nyhedsbrev, ved 2 arrangementer. Tak!"


async def test_a_picture_with_words_is_asked_about_and_fetched(world: World) -> None:
    astrid = world.person("Astrid", role="journalist")

    await astrid.sends(world.sim.send_photo, photo(3000, 2000), "De nye bænke ved Parken er malet af naboerne.")
    astrid.sees("»De nye bænke ved Parken er malet af naboerne«", "[Brug den]")
    await astrid.says("Nye bænke")
    astrid.sees("Hvilket område")
    await astrid.presses("Jennumparken")
    astrid.sees("Har alle", "sagt ja", "[Ja, alle]")
    await astrid.presses("Ja, alle")
    astrid.sees("Tak", "Nye bænke")

    [file] = (world.folder / "newsletter" / "pictures").iterdir()
    assert file.suffix == ".jpg"


async def test_an_album_is_one_contribution(world: World) -> None:
    astrid = world.person("Astrid", role="journalist")

    await astrid.sends(world.sim.send_photo, [photo(), photo(), photo()], "Sommerfesten i Parken var god.")
    astrid.sees("»Sommerfesten i Parken var god«", "[Brug den]")
    astrid.sees_nothing()

    assert len(list((world.folder / "newsletter" / "pictures").iterdir())) == 3


async def test_an_issue_goes_from_a_press_to_its_readers(world: World) -> None:
    mette = world.person("Mette", role="staff")
    mona = world.person("Mona", role="volunteer")
    oluf = world.person("Oluf")
    await oluf.says("/start nyhedsbrev")
    oluf.sees("Nyt fra Nordbyen", "[Ja tak]")
    await oluf.presses("Ja tak")
    oluf.sees("tilmeldt")
    await gives(mona, "Vi har plantet 40 frugttræer.\nKom og se dem.")

    await mette.says("/nyhedsbrev")
    await mette.presses("Lav et nummer nu")
    mette.ignores_the_rest()
    await mette.presses("Se det som på Telegram")
    mette.sees("Nyt fra Nordbyen – november 2017", "frugttræer")
    await mette.presses("Send nu")
    mette.ignores_the_rest()
    oluf.sees_nothing()

    await world.passes(minutes=1)

    oluf.sees("Nyt fra Nordbyen – november 2017", "40 frugttræer", "[Afmeld mig]")
    card = mette.sees("Det er sendt.", "Fået det: 1 · kunne ikke nås: 0", "[Aktivitetsomslag (PDF)]")
    assert "om et øjeblik" not in card.text
    mette.sees("er sendt", "1 har fået det", "Nyhedsmails", "1")
    mona.sees("»Vi har plantet 40 frugttræer«", "var med i nyhedsbrevet", "1 har fået det", "[Send et til]")
    [entry] = world.rows("registrations")
    assert (entry["criterion"], entry["value"]) == ("newsletter", 1)


@pytest.mark.parametrize("again", [False, True])
async def test_who_leaves_gets_nothing_more(world: World, again: bool) -> None:
    oluf = world.person("Oluf")
    await oluf.says("/start nyhedsbrev")
    await oluf.presses("Ja tak")
    oluf.ignores_the_rest()

    await oluf.presses("Afmeld mig")
    oluf.sees("afmeldt", "[Tilmeld mig igen]")
    if again:
        await oluf.presses("Tilmeld mig igen")
        oluf.sees("tilmeldt")


async def test_what_was_sent_in_is_corrected_by_editing_it_and_a_slip_is_no_headline(world: World) -> None:
    zeinab = world.person("Zeinab", role="subscriber", area="jennumparken")
    await zeinab.says("hvornår kommer det næste nyhedsbrev?")
    zeinab.sees("Nyt fra Nordbyen", "cirka en gang om måneden")
    await zeinab.presses("Send et bidrag")
    zeinab.sees("Skriv det her")
    sent = await zeinab.says("Der er loppemarked i Parken på lørdag, kom og vær med. Vi sælger kaffe.")
    zeinab.sees("»Der er loppemarked i Parken på lørdag, kom og vær med«", "overskriften?")

    await zeinab.says("hov, det er på søndag")
    zeinab.sees("Ret din egen besked", "på lørdag", "overskriften?")
    await zeinab.edits(sent, "Der er loppemarked i Parken på søndag, kom og vær med. Vi sælger kaffe.")
    zeinab.sees("Rettet", "»Der er loppemarked i Parken på søndag, kom og vær med«", "overskriften?")
    await zeinab.presses("Brug den")
    zeinab.sees("på søndag", "Hvilket område", "[Jennumparken]")
    await zeinab.presses("Jennumparken")
    zeinab.sees("Tak", "på søndag", "redaktionen")
    await zeinab.edits(sent, "Der er loppemarked i Parken på søndag kl. 10. Vi sælger kaffe.")
    zeinab.sees("Rettet", "på søndag kl. 10")
    kept = world.ask("SELECT headline, text FROM contributions")
    assert kept == [
        (
            "Der er loppemarked i Parken på søndag kl. 10",
            "Der er loppemarked i Parken på søndag kl. 10. Vi sælger kaffe.",
        )
    ]


async def test_a_journalist_whose_words_report_nothing_is_offered_the_newsletter(world: World) -> None:
    astrid = world.person("Astrid", role="journalist")
    await astrid.says("De nye bænke ved Parken er malet af naboerne, læs med her")
    astrid.sees("ikke noget at tælle", "Er det til nyhedsbrevet?", "[Send et bidrag]")
    await astrid.presses("Send et bidrag")
    astrid.sees("Skriv det her")
    await astrid.says("De nye bænke ved Parken er malet af naboerne, læs med her")
    astrid.sees("overskriften?")
    await astrid.says("/fortryd")
    astrid.ignores_the_rest()
    await astrid.says("hvor sender jeg billeder hen?")
    astrid.sees("Nyt fra Nordbyen", "[Send et bidrag]")
