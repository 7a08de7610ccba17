"""Police outside the group call it out by a link of their own."""

import re
from datetime import timedelta
from typing import Any

import aiohttp

from bot.beredskab import keeping, log
from tests.crisis import Crisis
from tests.test_plan_renamed import begins_anew
from tests.test_plan_renamed_places import LILLEVIG

TOLD = {"kind": "skyderi", "area": "solbakken", "severity": "life", "words": "Havnegade 12, to patruljer er på vej"}


async def opens(it: Crisis, link: str, form: dict[str, str] | None = None) -> tuple[int, str]:
    """Open the page, or send its form."""
    page = link.replace("http://127.0.0.1:8088", it.world.app.web.url)
    more: dict[str, Any] = {"data": form} if form else {}
    browser = aiohttp.ClientSession(headers={"Accept-Language": "da"})
    async with browser, browser.request("POST" if form else "GET", page, **more) as answer:
        status, text = answer.status, await answer.text()
    await it.world.settled()
    for phone in it.world.phones:
        phone.looks()
    return status, text


async def has_a_link(it: Crisis) -> str:
    """Karen makes one for the duty officer."""
    karen = it.world.phones[0]
    await karen.says("/beredskab politi")
    karen.sees("Politi uden for gruppen", "Ingen endnu", "[Nyt link]")
    await karen.presses("Nyt link")
    karen.sees("Hvem er det til?")
    await karen.says("Vagthavende, Randers")
    link = re.search(r"http\S+", karen.sees("Et link til Vagthavende, Randers", "/udkald/", "til ").text)
    assert link
    return link[0]


def number(page: str) -> str:
    found = re.search(r'name="callout" value="(\d+)"', page)
    assert found
    return found[1]


async def test_a_link_calls_the_group_out_at_once_with_one_further_press(lillevig: Crisis) -> None:
    karen, per, ida, sara = lillevig.group()
    link = await has_a_link(lillevig)
    status, page = await opens(lillevig, link)
    assert status == 200
    assert page.index("Ring 112 først") < page.index("Hvad er der sket?")
    assert "Linket er lavet til: Vagthavende, Randers." in page
    _, refused = await opens(lillevig, link, TOLD | {"words": "født 01.01.1980, sidste fire 1234", "kind": "brand"})
    for chosen in ('value="brand" selected', 'value="solbakken" selected', 'value="life" selected'):
        assert chosen in refused, "what was chosen stands there still"

    status, page = await opens(lillevig, link, TOLD)
    assert status == 200
    assert "Skyderi: Havnegade 12 (Solbakken)" in page
    assert "Jeg kalder: Leder, Politi og SSP-konsulent." in page
    sara.sees_nothing()
    status, done = await opens(lillevig, link, {"callout": number(page), "same": "0"})
    assert "Alle bliver kaldt nu" in done
    for each in (karen, per, sara):
        assert "Havnegade" not in each.sees("BEREDSKAB kl. 21.43. Du indkaldes.").text
    ida.sees_nothing()
    await lillevig.presses(sara, "Hvad er der sket?")
    sara.sees("Skyderi: Havnegade 12", "af: Vagthavende, Randers.", "to patruljer er på vej")
    status, again = await opens(lillevig, link, {"callout": number(page), "same": "0"})
    assert (status, again) == (200, done), "pressed twice: told once more, called once"

    logged = lillevig.world.ask("SELECT event, seat, detail FROM callout_log ORDER BY id LIMIT 2")
    assert logged == [("activated", "politi", "by link"), ("out", "", "")]
    said = lillevig.world.write(lambda work: log.words_of(work, log.lines_of(work, 1)[0]))
    assert said == "Vagthavende, Randers: Havnegade 12, to patruljer er på vej"
    assert lillevig.world.rows("callouts")[0]["activated_by"] == "politi"
    await karen.says("/beredskab politi")
    karen.sees("Vagthavende, Randers: til", "brugt")


async def test_what_is_under_way_is_asked_about_and_a_drill_is_one_to_the_last_word(lillevig: Crisis) -> None:
    _, _, _, sara = lillevig.group()
    link = await has_a_link(lillevig)
    await lillevig.called_out(sara)
    _, page = await opens(lillevig, link, TOLD)
    assert "Skyderi, Havnegade 12 (Solbakken) blev meldt kl. 21.43. Er det samme hændelse?" in page
    _, done = await opens(lillevig, link, {"callout": number(page), "same": "1"})
    assert "Gruppen er allerede kaldt" in done
    assert lillevig.world.ask("SELECT state FROM callouts ORDER BY id") == [("out",), ("joined",)]

    _, page = await opens(lillevig, link, TOLD | {"drill": "yes"})
    assert "ØVELSE" in page
    assert "samme hændelse" not in page, "a drill is never the event"
    await opens(lillevig, link, {"callout": number(page), "same": "0"})
    called = sara.unread[-1]
    assert (called.text[:6], called.text[-6:]) == ("ØVELSE", "ØVELSE")
    for each in lillevig.world.phones:
        each.ignores_the_rest()


async def test_a_link_opens_nothing_when_taken_back_run_out_or_bent(lillevig: Crisis) -> None:
    karen, per, _, sara = lillevig.group()
    await sara.says("/beredskab politi")
    sara.sees("Det kan du ikke med den rolle")
    await per.says("/beredskab politi")
    per.sees("Ingen endnu")
    link = await has_a_link(lillevig)
    status, page = await opens(lillevig, link, TOLD | {"words": "Jens Hansen har skudt"})
    assert "Hansen" not in page
    status, _ = await opens(lillevig, link, {"callout": number(page) + "7"})
    assert status == 409
    for form in (TOLD | {"kind": "fest"}, TOLD | {"area": "månen"}, {"callout": "x"}, {"callout": "9" * 30}):
        assert (await opens(lillevig, link, form))[0] in (400, 409)
    status, bent = await opens(lillevig, link[:-3] + "abc")
    assert (status, "Ring 112" in bent) == (404, True)
    await karen.says("/beredskab politi")
    await karen.presses("Træk tilbage: Vagthavende, Randers")
    karen.unread = karen.unread[-1:]
    karen.sees("Ingen endnu")
    status, gone = await opens(lillevig, link, {"callout": number(page)})
    assert (status, "Ring 112" in gone) == (410, True)
    lillevig.world.execute("UPDATE crisis_links SET revoked_at = NULL")
    assert (await opens(lillevig, link))[0] == 200
    lillevig.world.clock.move(timedelta(days=366))
    assert (await opens(lillevig, link))[0] == 410
    lillevig.world.write(keeping.run)
    assert lillevig.world.ask("SELECT name FROM crisis_links") == [("Vagthavende, Randers",)]
    lillevig.world.clock.move(timedelta(days=90))
    lillevig.world.write(keeping.run)
    assert lillevig.world.ask("SELECT name FROM crisis_links") == [("",)]
    assert lillevig.world.ask("SELECT count(*) FROM callouts WHERE out_at IS NOT NULL") == [(0,)]
    for each in lillevig.world.phones:
        each.ignores_the_rest()


async def test_what_was_chosen_on_a_page_of_yesterday_is_the_same_area_today(lillevig: Crisis) -> None:
    lillevig.group()
    link = await has_a_link(lillevig)
    text = LILLEVIG.replace('"solbakken"', '"bakken"').replace(
        "[areas.solbakken]", '[areas.bakken]\nformerly = ["solbakken"]'
    )
    await begins_anew(lillevig.world, text)
    _, page = await opens(lillevig, link, TOLD)
    assert "Havnegade 12 (Solbakken)" in page
    assert lillevig.world.ask("SELECT area FROM callouts") == [("bakken",)]
    for phone in lillevig.world.phones:
        phone.ignores_the_rest()
