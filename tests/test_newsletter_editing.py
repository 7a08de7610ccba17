"""The editor's desk: moving, mending, leaving out, other languages, approval, the hour."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.newsletter import deciding, editing
from bot.newsletter.editing import Closed
from bot.newsletter.magazine import breaks
from bot.newsletter.material import below
from bot.newsletter.moments import next_thursday, told
from bot.plan.newsletter import Newsletter
from tests.at_once import acting, at_once
from tests.language_lexicon import READER, at
from tests.newsletter_world import on_telegram
from tests.world import Phone, World


async def gives(person: Phone, words: str, area: str = "Alle områder") -> None:
    await person.says("/nyhedsbrev")
    await person.presses("Send et bidrag")
    await person.says(words)
    await person.presses("Brug den")
    await person.presses(area)
    person.ignores_the_rest()


async def drafted(world: World, *pieces: str) -> Phone:
    """An editor with an issue of these pieces in hand."""
    mona, mette = world.person("Mona", role="volunteer"), world.person("Mette", role="staff")
    for piece in pieces:
        await gives(mona, piece)
    await mette.says("/nyhedsbrev")
    await mette.presses("Lav et nummer nu")
    mette.ignores_the_rest()
    return mette


def thanked(world: World, *words: str) -> None:
    """Whose words were printed hears of it."""
    mona = next(phone for phone in world.phones if phone.user.first_name == "Mona")
    mona.sees("var med i nyhedsbrevet", *words)


async def test_pieces_are_moved_left_out_and_mended(world: World) -> None:
    mette = await drafted(world, "Først kom træerne.", "Så kom bænkene.", "Til sidst kom solen.")
    [oluf] = on_telegram(world, 1)

    await mette.presses("2")
    mette.sees("Så kom bænkene", "[Op] [Ned]")
    await mette.presses("Op")
    await mette.presses("Ret overskriften")
    mette.ignores_the_rest()
    await mette.says("Bænkene er <kommet>")
    mette.sees("Bænkene er <kommet>")
    await mette.presses("Ret teksten")
    mette.sees("Skriv teksten")
    await mette.says("let me think")
    mette.sees("Tag dig tid")
    await mette.says("Så kom bænkene, og de er blå.")
    mette.sees("bænkene, og de er blå")
    await mette.presses("Tilbage til nummeret")
    await mette.presses("3")
    await mette.presses("Tag det ud")
    mette.ignores_the_rest()
    await mette.presses("Tilbage til nummeret")
    mette.sees("1. Bænkene er <kommet>", "2. Først kom træerne")
    await mette.presses("Send nu")
    await world.passes(minutes=1)
    mette.ignores_the_rest()

    text = oluf.chat()[-1].text
    assert text.index("Bænkene er <kommet>") < text.index("Først kom træerne")
    assert "solen" not in text
    thanked(world, "»Bænkene er <kommet>« og »Først kom træerne«")


async def test_readers_get_their_language_else_danish_and_their_areas(world: World) -> None:
    mette = await drafted(world, "Alle træer er plantet.")
    mona = world.phones[0]
    john = world.person("John", language="en")
    await john.says("/start nyhedsbrev")
    await john.presses("Yes, I want it")
    await john.presses("Choose areas")
    await john.presses("Vangdalen")
    john.ignores_the_rest()
    await mette.presses("1")
    await mette.presses("Skriv den også på engelsk")
    await mette.says("All trees are planted.")
    await mette.presses("Tilbage til nummeret")
    await mette.presses("Tilføj noget")
    mette.ignores_the_rest()
    await mette.says("Kun på dansk\nDet her er der ingen, der har oversat.")
    mette.sees("Kun på dansk", "[Ned] [Tag det ud]")  # what is added comes first
    await mette.presses("Tilbage til nummeret")
    await mette.presses("Send nu")
    await world.passes(minutes=1)

    john.sees("News from Nordbyen – November 2017", "All trees are planted", "Kun på dansk", "[Unsubscribe]")
    mette.ignores_the_rest()
    await gives(mona, "Kun for Jennumparken.", "Jennumparken")
    await mette.says("/nyhedsbrev")
    await mette.presses("Lav et nummer nu")
    await mette.presses("Send nu")
    await world.passes(minutes=1)
    mette.ignores_the_rest()
    john.sees_nothing()


async def to_be_approved(world: World) -> tuple[Phone, Phone]:
    """An editor with a draft, and the head who has to approve it."""
    plan = world.app.programme.plan
    world.app.programme.plan = replace(plan, newsletter=replace(plan.newsletter, approver="head"))
    karen = world.person("Karen", role="head")
    return await drafted(world, "Alle træer er plantet."), karen


async def test_what_is_changed_at_the_same_moment_is_not_approved_unseen(world: World) -> None:
    mette, karen = await to_be_approved(world)
    await mette.presses("Send nu")
    mette.ignores_the_rest()
    karen.ignores_the_rest()
    [(issue, revision, item)] = world.ask(
        "SELECT i.id, i.revision, t.id FROM issues i JOIN issue_items t ON t.issue_id = i.id"
    )

    with pytest.raises(Closed):
        at_once(
            world,
            lambda session: editing.write(acting(mette, session), item, "headline.da", "Noget andet"),
            lambda session: deciding.approve(acting(karen, session), issue, revision),
        )
    assert world.ask("SELECT state, revision FROM issues") == [("drafted", revision + 1)]


async def test_somebody_else_approves_where_the_plan_says_so(world: World) -> None:
    mette, karen = await to_be_approved(world)
    [oluf] = on_telegram(world, 1)

    await mette.presses("Send nu")
    mette.sees("Venter på, at en anden godkender", "Så sendes det med det samme.")
    karen.sees("Mette vil sende", "nu. Er det i orden?", "Alle træer er plantet", "[Læs det først] [Godkend]")
    await world.passes(minutes=1)
    assert oluf.chat() == [], "not before it is approved"

    await mette.presses("Ikke endnu")
    mette.ignores_the_rest()
    await karen.presses("Godkend")
    karen.sees("sket noget")
    await mette.presses("Send nu")
    mette.ignores_the_rest()
    karen.sees("Mette vil sende")
    await karen.presses("Godkend")
    karen.ignores_the_rest()
    mette.sees("Nyt fra Nordbyen", "Det sendes om et øjeblik.")
    mette.sees("Karen har godkendt", "Det sendes nu.")
    await world.passes(minutes=1)
    mette.ignores_the_rest()
    karen.ignores_the_rest()

    assert "træer" in oluf.chat()[-1].text
    thanked(world)


async def test_what_somebody_else_decides_stands_on_the_editors_own_card(world: World) -> None:
    mette, karen = await to_be_approved(world)
    on_telegram(world, 1)
    waiting = "Venter på, at en anden godkender"
    await mette.presses("Send nu")
    card = mette.sees(waiting)

    karen.sees("Mette vil sende")
    await karen.presses("Ikke endnu")
    karen.sees("Et udkast")
    assert mette.sees("Et udkast", "[Send nu]").id == card.id
    mette.sees("Karen siger: ikke endnu.", "udkast igen")

    await mette.presses("Send torsdag 16. november kl. 10.00")
    mette.sees(waiting, "torsdag 16. november kl. 10.00")
    karen.sees("Mette vil sende", "torsdag 16. november kl. 10.00")
    await karen.presses("Godkend")
    karen.sees("Det sendes torsdag")
    assert mette.sees("Det sendes torsdag 16. november kl. 10.00", "[Ikke endnu]").id == card.id
    mette.sees("Karen har godkendt", "Det sendes torsdag 16. november kl. 10.00")
    assert not any(waiting in each.text for each in mette.chat())


async def test_it_drafts_itself_on_the_plans_day_and_nothing_is_no_issue(world: World) -> None:
    mette, mona = world.person("Mette", role="staff"), world.person("Mona", role="volunteer")
    on_telegram(world, 1)
    await gives(mona, "Alle træer er plantet.")

    await world.passes(days=9, hours=23, minutes=1)
    mette.sees("ligger klar som udkast", "[Se på det]")
    await mette.presses("Se på det")
    mette.sees("Alle træer er plantet", "[Send torsdag 30. november kl. 10.00]")
    await mette.presses("Send torsdag 30. november kl. 10.00")
    mette.sees("Det sendes torsdag 30. november kl. 10.00")
    await world.passes(days=5, hours=2)
    mette.sees("Det er sendt.", "Fået det: 1")
    mette.sees("er sendt", "1 har fået det")
    thanked(world)

    await world.passes(days=26)
    mette.sees("ikke kommet noget ind")


async def test_what_a_volunteer_may_not(world: World) -> None:
    mette = await drafted(world, "Alle træer er plantet.")
    mona = world.phones[0]
    assert mette.chat()

    for data in ("issue:1:now", "issue:1:show", "item:1:out", "issue:1:discard"):
        await mona.presses_raw(mona.chat()[-1], data)
        mona.sees("rolle")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("torsdag kl. 10", "2017-11-16 09:00"), ("i morgen 9.30", "2017-11-16 08:30"),
        ("i morgen 14", "2017-11-16 13:00"),
        ("fredag kl. halv ti", "2017-11-17 08:30"), ("Friday at 3 pm", "2017-11-17 14:00"),
        ("mandag 20/11 kl 8", "2017-11-20 07:00"),
        ("torsdag kl. 2", "2017-11-16 13:00"), ("torsdag kl. 02.30", ""), ("i går kl. 10", ""), ("torsdag", ""),
        ("kl. 10", ""),
        ("20/11", ""), ("den 20", ""), ("torsdag eller fredag kl. 10", ""),
    ],
)  # fmt: skip
def test_the_moment_that_is_written(written: str, expected: str) -> None:
    said, _ = READER.details(written, at("2017-11-15 10:00"))

    found = told(written, said).ahead(datetime(2017, 11, 15, 9, tzinfo=UTC))

    assert (f"{found:%Y-%m-%d %H:%M}" if found else "") == expected


@pytest.mark.parametrize(("first", "asked", "then"), [
    ("mandag formiddag", "Hvad klokken mandag 20. november?", "kl 9"), ("på mandag", "Hvad klokken mandag", "9"),
    ("kl. 9", "Hvilken dag kl. 09.00?", "på mandag"), ("klokken ni", "Hvilken dag kl. 09.00?", "mandag"),
])  # fmt: skip
async def test_a_day_or_an_hour_alone_is_kept_and_the_rest_is_asked(
    world: World, first: str, asked: str, then: str
) -> None:
    mette = await drafted(world, "Først kom træerne.")

    await mette.presses("Et andet tidspunkt")
    mette.sees("Hvornår skal det sendes?")
    await mette.says(first)
    mette.sees(asked, "[Tilbage til nummeret]")
    await mette.says(then)
    mette.sees("Det sendes mandag 20. november kl. 09.00")


@pytest.mark.parametrize("words", ["nej send det ikke endnu", "nej", "ikke endnu", "not yet"])
async def test_who_is_asked_when_may_say_not_yet(world: World, words: str) -> None:
    mette = await drafted(world, "Først kom træerne.")
    await mette.presses("Et andet tidspunkt")
    mette.ignores_the_rest()

    await mette.says(words)
    mette.sees("Et udkast. Intet bliver sendt, før du siger til", "[Send nu]")
    assert world.ask("select count(*) from questions") == [(0,)]


@pytest.mark.parametrize(("words", "order"), [
    ("byt om på 1 og 2", "bænkene træerne solen"), ("kan du bytte nr. 1 og nr. 3?", "solen bænkene træerne"),
    ("swap two and three", "træerne solen bænkene"), ("flyt 3 op", "træerne solen bænkene"),
    ("3 skal stå først", "solen træerne bænkene"), ("flyt nummer 1 ned", "bænkene træerne solen"),
])  # fmt: skip
async def test_the_list_is_put_in_another_order_in_words(world: World, words: str, order: str) -> None:
    mette = await drafted(world, "Først kom træerne.", "Så kom bænkene.", "Til sidst kom solen.")

    await mette.says(words)
    shown = mette.sees("Et udkast", "1. ", "3. ").text
    assert sorted(("træerne", "bænkene", "solen"), key=shown.index) == order.split()


@pytest.mark.parametrize("words", ["slet nummer 2", "tag nr. 2 ud", "2 skal ikke med", "leave out number 2"])
async def test_one_of_the_list_is_left_out_by_its_number(world: World, words: str) -> None:
    mette = await drafted(world, "Først kom træerne.", "Så kom bænkene.")

    await mette.says(words)
    mette.sees("Så kom bænkene", "Det er taget ud", "[Tag det med igen]")
    await mette.says("tag nr. 2 med igen")
    assert "Det er taget ud" not in mette.sees("Så kom bænkene").text
    await mette.says("slet nummer 7")
    mette.sees("Det nummer er der ikke", "Der er ikke ændret noget")
    await mette.says("hvad sker der på lørdag?")
    mette.ignores_the_rest()
    await mette.says(words)  # of an issue that was not shown last
    assert "bænkene" not in mette.sees().text


async def test_several_are_left_out_together_and_one_is_opened_by_its_number(world: World) -> None:
    mette = await drafted(world, "Først kom træerne.", "Så kom bænkene.", "Til sidst kom solen.")

    await mette.says("tag nr. 2 og 3 ud")
    mette.sees("Et udkast", "1. Først kom træerne", "3. Til sidst kom solen")
    assert world.ask("SELECT dropped FROM issue_items ORDER BY place, id") == [(0,), (1,), (1,)]
    await mette.says("vis nr. 2")
    mette.sees("Så kom bænkene", "Det er taget ud", "[Ret teksten]")


async def test_how_many_get_it_stands_with_the_issue_and_a_fault_holds_it_back(world: World) -> None:
    mette = await drafted(world, "Først kom træerne.")
    on_telegram(world, 2)

    await mette.says("hvor mange får det?")
    mette.sees("Læsere: 2 på Telegram")
    await mette.presses("1")
    mette.sees("Først kom træerne", "[Tag det ud]")
    await mette.says("send det i morgen tidlig kl. 8")
    mette.sees("Det sendes torsdag 16. november kl. 08.00")
    await mette.says("stop, der er en fejl")
    mette.sees("Et udkast. Intet bliver sendt, før du siger til")


def test_the_coming_thursday_is_never_today_after_ten() -> None:
    assert next_thursday(datetime(2017, 11, 16, 8, 59, tzinfo=UTC)) == datetime(2017, 11, 16, 9, tzinfo=UTC)
    assert next_thursday(datetime(2017, 11, 16, 9, 0, tzinfo=UTC)) == datetime(2017, 11, 23, 9, tzinfo=UTC)


def test_the_plans_day() -> None:

    monthly, five = Newsletter(day=25), Newsletter(day=10, months=(2, 4, 6, 9, 11))

    assert monthly.drafts_on(date(2018, 1, 24)) == date(2017, 12, 25)
    assert monthly.drafts_on(date(2018, 1, 25)) == date(2018, 1, 25)
    assert monthly.drafts_next(date(2018, 1, 25)) == date(2018, 2, 25)
    assert five.drafts_on(date(2018, 1, 31)) == date(2017, 11, 10)
    assert five.drafts_next(date(2018, 6, 10)) == date(2018, 9, 10)


async def test_the_magazine_is_four_pages_that_can_be_read_aloud_and_counts_once(world: World) -> None:
    mette = await drafted(world, "Alle træer #er plantet_ *nu* $1.", "Bænkene er kommet.")

    await mette.presses("Aktivitetsomslag (PDF)")
    said = mette.sees("Fire sider", "[Det er delt ud]")
    assert said.document is not None
    pdf = said.document.data
    assert pdf.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 4
    assert b"pdfuaid" in pdf

    await mette.presses("Det er delt ud")
    mette.sees("Det tæller")
    await mette.presses("Det er delt ud")
    mette.sees("Det tæller")
    assert [row["criterion"] for row in world.rows("registrations")] == ["household_magazine"]


async def test_what_was_sent_is_read_again_in_the_archive(world: World) -> None:
    mette = await drafted(world, "Alle træer er plantet.")
    [oluf] = on_telegram(world, 1)
    world.phones.append(oluf)
    await mette.presses("Send nu")
    await world.passes(minutes=1)
    mette.ignores_the_rest()
    oluf.ignores_the_rest()
    thanked(world)

    await oluf.says("/nyhedsbrev arkiv")
    oluf.sees("Tidligere numre", "[Nyt fra Nordbyen – november 2017 · 15. nov.]")
    await oluf.presses("Nyt fra Nordbyen – november 2017 · 15. nov.")
    oluf.sees("Alle træer er plantet")

    folder = world.folder / "newsletter" / "archive"
    assert sorted(path.name for path in folder.glob("*.html")) == [
        "2017-11-15-1.en.html", "2017-11-15-1.html", "index.en.html", "index.html",
    ]  # fmt: skip
    assert '<a href="2017-11-15-1.html"' in (folder / "index.html").read_text("utf-8")
    assert "leave.invalid" not in (folder / "2017-11-15-1.html").read_text("utf-8")


async def test_a_draft_that_nobody_touched_gives_way_to_the_next_months(world: World) -> None:
    mette, mona = world.person("Mette", role="staff"), world.person("Mona", role="volunteer")
    on_telegram(world, 1)
    await gives(mona, "Alle træer er plantet.")
    await world.passes(days=11)
    mette.sees("november 2017", "ligger klar")
    await gives(mona, "Bænkene er kommet.")

    await world.passes(days=30)

    mette.sees("december 2017", "ligger klar", "2 stykker")
    assert [row["state"] for row in world.rows("newsletters")] == ["discarded", "drafted"]


async def test_the_poster_leads_to_the_newsletter_and_only_editors_make_it(world: World) -> None:
    mette, mona = world.person("Mette", role="staff"), world.person("Mona", role="volunteer")

    await mette.says("/nyhedsbrev plakat")
    said = mette.sees("plakat", "invitation")
    assert said.document is not None
    assert said.document.name == "plakat-nyhedsbrev.pdf"
    pdf = said.document.data
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
    assert b"pdfuaid" in pdf
    assert b"https://t.me/nabobot?start=nyhedsbrev" in pdf, "the link can be pressed where it is read on a screen"

    await mona.says("/nyhedsbrev plakat")
    mona.sees("rolle")


@pytest.mark.parametrize(
    ("headline", "text", "under"),
    [
        ("Træerne er plantet", "Træerne er plantet. Kom og se dem!", "Kom og se dem!"),
        ("Træerne er plantet", "træerne er plantet\nKom og se dem!", "Kom og se dem!"),
        ("Træerne er plantet", "Træerne er plantet.", ""),
        ("Træerne", "Træerne er plantet.", "Træerne er plantet."),
        ("Hvem kommer", "Hvem kommer? Alle!", "Hvem kommer? Alle!"),
        ("Noget andet", "Træerne er plantet.", "Træerne er plantet."),
    ],
)
def test_a_headline_from_the_text_is_not_said_twice(headline: str, text: str, under: str) -> None:
    assert below(headline, text) == under


@given(st.lists(st.lists(st.integers(0, 3000), min_size=1, max_size=6), max_size=8))
def test_the_pages_of_the_magazine_get_about_as_much_each(parts: list[list[int]]) -> None:
    told = [{"pieces": [{"text": "x" * length, "picture": None} for length in part]} for part in parts]

    found = breaks(told)

    assert found == sorted(set(found))
    assert all(0 < each < len(parts) for each in found)
    assert len(found) == min(2, max(0, len(parts) - 1)) or len(parts) < 3


@pytest.mark.parametrize("words", ["byt om på dem", "kan du bytte rundt på de to?", "swap them", "byt om på de 2"])
async def test_the_only_two_change_places_without_their_numbers(world: World, words: str) -> None:
    mette = await drafted(world, "Først kom træerne.", "Så kom bænkene.")
    await mette.says(words)
    shown = mette.sees("Et udkast", "1. ", "2. ").text
    assert shown.index("bænkene") < shown.index("træerne")


async def test_of_three_it_is_asked_which_two(world: World) -> None:
    mette = await drafted(world, "Først kom træerne.", "Så kom bænkene.", "Til sidst kom solen.")
    await mette.says("byt om på dem")
    mette.sees("Hvilke to?", "byt om på 1 og 2")
    await mette.says("byt om på 1 og 3")
    shown = mette.sees("Et udkast").text
    assert shown.index("solen") < shown.index("bænkene") < shown.index("træerne")


@pytest.mark.parametrize("words", [
    "ret overskriften på 2 til Forår i haven", "kan du ændre overskriften til nr. 2 til Forår i haven",
    "2 skal hedde Forår i haven", "change the headline of 2 to Forår i haven",
])  # fmt: skip
async def test_a_piece_of_the_list_has_another_headline_in_words(world: World, words: str) -> None:
    mette = await drafted(world, "Først kom træerne.", "Så kom bænkene.")
    await mette.says(words)
    mette.sees("Forår i haven")
    first, second = world.ask("select headline from issue_items order by id")
    assert "Forår i haven" in str(second)
    assert "Forår i haven" not in str(first)
    await mette.says("ret overskriften på 7 til Intet")
    assert "Intet" not in mette.sees("").text
