"""Half of the managers will never install Telegram: they answer by the links in an e-mail or a text message."""

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta

import aiohttp
import orjson
import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from bot.links import Links
from bot.outbox import REMINDER, Address, When
from bot.people.actor import identify_person
from bot.people.model import Channel, Person, Post
from bot.registrations import drafting, saving, words
from bot.registrations.steps import StaleDraft
from bot.texts import translator
from bot.work import Origin, Work
from tests.at_once import at_once
from tests.privacy_samples import BIRTH, SERIAL
from tests.visitor import Visitor, everything
from tests.world import World

DINNER = "37 til fællesspisning i Vangdalen i går"


@dataclass
class Manager:
    """Somebody whose only channel is e-mail, in front of a browser."""

    world: World
    id: int
    language: str
    browser: Visitor
    mails: int = 0
    row: int = 0
    """The latest mail, in the outbox."""

    def gets_a_mail_about(self, report: str) -> int:
        """A draft is made of what they reported, and shown to them in an e-mail. Returns the row of the mail."""

        def mail(work: Work) -> int:
            actor = identify_person(work.session, work.now, self.id)
            origin = Origin(row=-1000 * self.id - self.mails, chat_id=-self.id, user_id=0)
            theirs = Work(work.session, work.now, work.programme, actor, origin)
            step = drafting.take(theirs, report)
            message = words.step(translator(self.language), step)
            to = Address(f"{self.id}@example.org", "email", self.id)
            # On its way for ever: what is looked at here is the page.
            theirs.queue(f"mail:{self.id}:{self.mails}", to, REMINDER, message, When(work.now + timedelta(days=3000)))
            return int(work.session.execute(text("SELECT max(id) FROM outbox")).scalar_one())

        self.mails += 1
        self.row = self.world.write(mail)
        return self.row

    def link(self, subject: str, days: float = 30, row: int = 0) -> str:
        """The link of one answer in the mail; a button that keeps a report names besides what the mail says of it."""
        at = {"id": row or self.row}
        with self.world.app.database.engine.connect() as connection:
            content = orjson.loads(
                connection.execute(text("SELECT content FROM outbox WHERE id = :id"), at).scalar_one()
            )
        named = (
            each for line in content.get("buttons", []) for _, each in line if re.sub(r"=\w+:", "", each) == subject
        )
        subject = next(named, subject)
        until = self.world.clock.now() + timedelta(days=days)
        return self.world.app.links.answer(self.id, subject, until, f"outbox:{row or self.row}")

    def choices(self, row: int) -> str:
        return self.world.app.links.choices(self.id, row, self.world.clock.now() + timedelta(days=30))


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


def manager(world: World, http: aiohttp.ClientSession, name: str = "Inger", language: str = "da") -> Manager:
    def join(work: Work) -> int:
        person = Person(name=name, language=language, created_at=work.now)
        work.session.add(person)
        work.session.flush()
        person.channels.append(Channel(kind="email", address=f"{person.id}@example.org", confirmed_at=work.now))
        person.posts.append(Post(role="styregruppe", since=work.now))
        return person.id

    return Manager(world, world.write(join), language, Visitor(world.app.web.url, http))


@pytest.fixture
def inger(world: World, http: aiohttp.ClientSession) -> Manager:
    return manager(world, http)


# -- answering --


async def test_a_manager_without_telegram_answers_by_a_link(world: World, inger: Manager) -> None:
    inger.gets_a_mail_about(DINNER)
    page = inger.browser

    assert await page.opens(inger.link("draft:1:save")) == 200
    page.sees("Hej Inger", "Fællesspisning i Vangdalen", "tirsdag 14. november", "Tryk for at sende", "[Gem]")
    assert world.rows("registrations") == []

    assert await page.presses("Gem") == 200
    page.sees("Dit svar er kommet frem", "Du svarede: »Gem«", "Gemt", "nr. 1", "mål")
    [entry] = world.rows("registrations")
    assert (entry["value"], entry["area"], entry["reporter"]) == (37, "vangdalen", inger.id)


async def test_a_scanner_that_follows_links_answers_nothing(world: World, inger: Manager) -> None:
    inger.gets_a_mail_about(DINNER)
    for method in ("GET", "HEAD", "GET"):
        for subject in ("draft:1:save", "draft:1:drop"):
            assert await inger.browser.opens(inger.link(subject), method) == 200

    assert world.rows("registrations") == []
    await inger.browser.opens(inger.link("draft:1:save"))
    await inger.browser.presses("Gem")
    inger.browser.sees("Gemt")


async def test_pressing_twice_counts_once_and_says_so_kindly(world: World, inger: Manager) -> None:
    inger.gets_a_mail_about(DINNER)
    page = inger.browser
    await page.opens(inger.link("draft:1:save"))
    [save] = [form for form in page.page.forms if form.label == "Gem"]
    await page.posts(save.fields)

    assert await page.posts(save.fields) == 200
    page.sees("haft sin tid", "Intet er ændret")
    await page.opens(inger.link("draft:1:save"))
    await page.presses("Gem")
    page.sees("haft sin tid")
    assert len(world.rows("registrations")) == 1


async def test_two_presses_in_the_same_moment_count_once(world: World, inger: Manager) -> None:
    inger.gets_a_mail_about(DINNER)
    await inger.browser.opens(inger.link("draft:1:save"))
    fields = inger.browser.page.forms[0].fields
    fingers = [Visitor(inger.browser.base, inger.browser.http, inger.browser.path) for _ in range(8)]

    assert await asyncio.gather(*(finger.posts(fields) for finger in fingers)) == [200] * 8
    assert sum("Gemt" in finger.page.text for finger in fingers) == 1
    assert len(world.rows("registrations")) == 1


async def test_figures_are_typed_on_the_page_until_all_is_there(world: World, inger: Manager) -> None:
    row = inger.gets_a_mail_about("vi holdt fællesspisning i Vangdalen")
    page = inger.browser

    await page.opens(inger.choices(row))
    page.sees("Hvor mange kom?", "Skriv dit svar", "CPR", "[Send svaret]")
    await page.writes("37")
    page.sees("Du svarede: »37«", "Hvilken dag var det?", "[I går]")
    await page.presses("I går")
    page.sees("Du svarede: »I går«", "37 deltagere", "[Gem]", "Eller skriv det selv")
    await page.writes("nej, 36")
    page.sees("36 deltagere", "[Gem]")
    await page.presses("Gem")
    page.sees("Gemt")
    assert world.rows("registrations")[0]["value"] == 36


async def test_words_that_cannot_be_read_are_asked_for_again(inger: Manager) -> None:
    row = inger.gets_a_mail_about("fællesspisning i Vangdalen i går")

    await inger.browser.opens(inger.choices(row))
    await inger.browser.writes("sikke en hyggelig aften")
    inger.browser.sees("ikke læse", "Hvor mange kom?", "[Send svaret]")
    await inger.browser.writes("37")
    inger.browser.sees("37 deltagere", "[Gem]")


async def test_one_link_of_a_text_message_shows_every_answer(world: World, inger: Manager) -> None:
    row = inger.gets_a_mail_about(DINNER)
    page = inger.browser

    await page.opens(inger.choices(row))
    page.sees("[Gem]", "[Ret]", "[Slet]")
    await page.presses("Slet")
    page.sees("Slettet", "[Fortryd]")
    assert world.rows("registrations") == []


async def test_whoever_took_the_wrong_link_finds_the_other_answers(inger: Manager) -> None:
    inger.gets_a_mail_about(DINNER)

    await inger.browser.opens(inger.link("draft:1:drop"))
    inger.browser.sees("[Slet]", "Eller vælg et andet svar", "[Gem]")
    assert inger.browser.page.forms[0].label == "Slet"
    await inger.browser.presses("Gem")
    inger.browser.sees("Gemt")


async def test_a_mail_may_be_answered_weeks_later(world: World, inger: Manager) -> None:
    """The question in the chat is closed after two days; the link still says what the words are about."""
    row = inger.gets_a_mail_about(DINNER)
    link = inger.choices(row)
    await world.passes(days=5)

    await inger.browser.opens(link)
    await inger.browser.writes("nej, 36")
    inger.browser.sees("36 deltagere", "[Gem]")


async def test_the_page_is_in_its_readers_language(world: World, http: aiohttp.ClientSession) -> None:
    priya = manager(world, http, "Priya", "en")
    priya.gets_a_mail_about(DINNER)

    await priya.browser.opens(priya.link("draft:1:save"), **{"Accept-Language": "da"})
    priya.browser.sees("Hello Priya", "[Save]")
    assert priya.browser.page.language == "en"
    await priya.browser.presses("Save")
    priya.browser.sees("You answered: »Save«", "Saved")


async def test_what_is_answered_by_link_is_no_longer_asked_in_the_chat(world: World, inger: Manager) -> None:
    omar = world.person("Omar", role="volunteer")
    await omar.says("fællesspisning i Vangdalen i går")
    omar.sees("Hvor mange kom?")
    [id] = [row["id"] for row in world.rows("people") if row["name"] == "Omar"]
    omars = Manager(world, id, "da", inger.browser, row=1)
    world.execute(f"UPDATE outbox SET person_id = {id}")

    await inger.browser.opens(omars.link("draft:1:drop"))
    inger.browser.sees("Hvor mange kom?")
    await inger.browser.presses("Slet")
    inger.browser.sees("Slettet")
    omar.sees_nothing()
    await omar.says("12 nye beboere på Garnisonsvej")
    assert "haft sin tid" not in omar.sees("nye beboere").text


# -- what must not work --


async def test_a_link_that_has_run_out_says_so_and_does_nothing(world: World, inger: Manager) -> None:
    inger.gets_a_mail_about(DINNER)
    await inger.browser.opens(inger.link("draft:1:save", days=4))
    fields = inger.browser.page.forms[0].fields
    await world.passes(days=4)

    assert await inger.browser.posts(fields) == 410
    inger.browser.sees("gælder ikke længere", "søndag 19. november 2017", "sekretariatet")
    assert await inger.browser.opens(inger.browser.path) == 410
    inger.browser.sees_no("Vangdalen")
    assert world.rows("registrations") == []


async def test_an_invented_or_changed_link_is_worthless(world: World, inger: Manager) -> None:
    inger.gets_a_mail_about(DINNER)
    good = inger.link("draft:1:save")
    strangers = Links(b"another secret", "http://x").answer(inger.id, "draft:1:save", world.clock.now() + timedelta(1))

    for bad in (
        good[:-1],
        good[:-4] + "AAAA",
        good + "A",
        strangers,
        "/svar/x",
        "/svar/%3Cscript%3E",
        "/valg/" + good[-40:],
    ):
        assert await inger.browser.opens(bad) == 404, bad
        inger.browser.sees("Det link kender jeg ikke", "Intet er ændret")
        inger.browser.sees_no("Vangdalen", "<script")
        assert await inger.browser.posts({"svar": "x"}) == 404
    assert world.rows("registrations") == []


async def test_what_stands_in_a_mail_is_not_enough_to_press(world: World, inger: Manager) -> None:
    """Only the button of the page presses: a link that a scanner posts to in its zeal does nothing."""
    inger.gets_a_mail_about(DINNER)
    link = inger.link("draft:1:save")
    await inger.browser.opens(link)

    assert await inger.browser.posts({"svar": link.rpartition("/")[2]}) == 404
    assert await inger.browser.posts({}) == 400
    assert world.rows("registrations") == []


async def test_nobody_answers_for_somebody_else(world: World, inger: Manager, http: aiohttp.ClientSession) -> None:
    jens = manager(world, http, "Jens")
    inger.gets_a_mail_about(DINNER)
    await inger.browser.opens(inger.link("draft:1:save"))
    stolen = inger.browser.page.forms[0].fields
    jens.gets_a_mail_about("12 til fællesspisning i Jennumparken i går")

    assert await jens.browser.opens(jens.link("draft:2:save")) == 200
    assert await jens.browser.posts(stolen) == 404
    assert await jens.browser.opens(jens.link("draft:1:save", row=inger.row)) == 410, "the message was never his"
    assert await jens.browser.opens(jens.choices(1)) == 410
    assert world.rows("registrations") == []


async def test_somebody_elses_draft_is_refused_as_in_the_chat(
    world: World, inger: Manager, http: aiohttp.ClientSession
) -> None:
    jens = manager(world, http, "Jens")
    inger.gets_a_mail_about(DINNER)
    jens.gets_a_mail_about(DINNER)
    world.execute(f"UPDATE drafts SET person_id = {inger.id}")

    await jens.browser.opens(jens.link("draft:2:save"))
    await jens.browser.presses("Gem")
    jens.browser.sees("Det kan du ikke")
    assert world.rows("registrations") == []


async def test_a_role_that_has_ended_shows_nothing_and_does_nothing(world: World, inger: Manager) -> None:
    inger.gets_a_mail_about(DINNER)
    await inger.browser.opens(inger.link("draft:1:save"))
    fields = inger.browser.page.forms[0].fields
    world.execute("UPDATE posts SET until = since")

    assert await inger.browser.posts(fields) == 403
    inger.browser.sees("en rolle, som er slut")
    assert await inger.browser.opens(inger.browser.path) == 403
    inger.browser.sees("en rolle, som er slut")
    inger.browser.sees_no("Vangdalen")
    assert world.rows("registrations") == []


async def test_a_question_that_is_no_longer_kept_says_so(world: World, inger: Manager) -> None:
    row = inger.gets_a_mail_about(DINNER)
    world.execute("UPDATE outbox SET content = '{}'")

    for link in (inger.link("draft:1:save"), inger.choices(row), inger.choices(4711)):
        assert await inger.browser.opens(link) == 410
        inger.browser.sees("Spørgsmålet findes ikke længere")


# -- hostile and unlucky input --


async def test_a_press_in_the_chat_and_one_on_the_page_at_the_same_moment_count_once(
    world: World, inger: Manager
) -> None:
    inger.gets_a_mail_about(DINNER)

    def saves(session: Session) -> None:
        now = world.clock.now()
        actor = identify_person(session, now, inger.id)
        saving.save(Work(session, now, world.app.programme, actor, Origin(-1, -inger.id, 0)), 1)

    with pytest.raises(StaleDraft):
        at_once(world, saves, saves)
    assert len(world.rows("registrations")) == 1


async def test_markup_in_what_people_write_stays_text(world: World, http: aiohttp.ClientSession) -> None:
    nasty = manager(world, http, "<script>alert(1)</script>")
    row = nasty.gets_a_mail_about("vi holdt fællesspisning i Vangdalen")

    await nasty.browser.opens(nasty.choices(row))
    nasty.browser.sees("Hej <script>alert(1)</script>")
    nasty.browser.sees_no("<script")
    await nasty.browser.writes('"><img src=x onerror=alert(1)>')
    nasty.browser.sees('Du svarede: »"><img src=x onerror=alert(1)>«')
    nasty.browser.sees_no("<img", "<script")


@pytest.mark.parametrize(
    ("words", "says"),
    [(f"37, og cpr {BIRTH}-{SERIAL}", "CPR-nummer"), ("37, Sofie Testesen på 8 år var med", "barns navn")],
)
async def test_what_must_not_be_kept_is_not_kept_by_the_page_either(
    world: World, inger: Manager, words: str, says: str
) -> None:
    row = inger.gets_a_mail_about("fællesspisning i Vangdalen i går")
    await inger.browser.opens(inger.choices(row))

    assert await inger.browser.writes(words) == 422
    inger.browser.sees("Intet er gemt", says, "[Send svaret]")
    inger.browser.sees_no(SERIAL, "Testesen")
    dump = everything(world)
    assert SERIAL not in dump
    assert "Testesen" not in dump
    await inger.browser.writes("37")
    inger.browser.sees("37 deltagere")


async def test_empty_and_endless_words_are_not_taken(inger: Manager) -> None:
    row = inger.gets_a_mail_about("fællesspisning i Vangdalen i går")
    await inger.browser.opens(inger.choices(row))

    assert await inger.browser.writes(" \r\n ") == 422
    inger.browser.sees("Der stod ikke noget")
    assert await inger.browser.writes("a " * 2049) == 422
    inger.browser.sees("højst 4.096 tegn")
    assert await inger.browser.writes("a" * 40_000) == 413
    inger.browser.sees("Det var for meget")


async def test_a_sign_that_is_no_letter_and_that_no_database_keeps_is_left_out(inger: Manager) -> None:
    row = inger.gets_a_mail_about("fællesspisning i Vangdalen i går")
    await inger.browser.opens(inger.choices(row))

    assert await inger.browser.writes("vi var 37\0 i alt") == 200
    inger.browser.sees("37 deltagere")


async def test_what_is_no_form_is_refused(inger: Manager) -> None:
    inger.gets_a_mail_about(DINNER)
    await inger.browser.opens(inger.link("draft:1:save"))
    base, path, http = inger.browser.base, inger.browser.path, inger.browser.http

    for data, kind in ((b"{}", "application/json"), (b"\xff=\xff", "application/x-www-form-urlencoded")):
        async with http.post(f"{base}{path}", data=data, headers={"Content-Type": kind}) as answer:
            assert answer.status in (400, 415)
    many = {f"f{n}": "" for n in range(50)}
    assert await inger.browser.posts(many) == 400
    async with http.put(f"{base}{path}") as answer:
        assert answer.status == 405


async def test_who_presses_without_end_is_asked_to_wait(world: World, inger: Manager) -> None:
    inger.gets_a_mail_about(DINNER)
    await inger.browser.opens(inger.link("draft:1:save"))
    fields = inger.browser.page.forms[0].fields

    statuses = [await inger.browser.posts(fields) for _ in range(31)]
    assert statuses == [200] * 30 + [429]
    inger.browser.sees("Vent et minut")
    assert len(world.rows("registrations")) == 1


async def test_an_address_that_asks_without_end_is_asked_to_wait(world: World, inger: Manager) -> None:
    """By the proxy's word, so that one of many behind it does not close the door to the others."""
    page = inger.browser
    statuses = {await page.opens("/svar/x", **{"X-Forwarded-For": f"{n}, 192.0.2.7"}) for n in range(300)}

    assert statuses == {404}
    assert await page.opens("/svar/x", **{"X-Forwarded-For": "192.0.2.7"}) == 429
    assert await page.opens("/svar/x", **{"X-Forwarded-For": "192.0.2.8"}) == 404


async def test_a_fault_of_ours_is_admitted_and_keeps_nothing(world: World, inger: Manager) -> None:
    inger.gets_a_mail_about(DINNER)
    await inger.browser.opens(inger.link("draft:1:save"))
    world.execute("ALTER TABLE entries RENAME TO lost")

    assert await inger.browser.presses("Gem") == 500
    inger.browser.sees("Noget gik galt", "Prøv linket igen")
    world.execute("ALTER TABLE lost RENAME TO entries")
    await inger.browser.opens(inger.browser.path)
    await inger.browser.presses("Gem")
    inger.browser.sees("Gemt")


async def test_an_answer_proves_that_somebody_lives_at_that_address(world: World, inger: Manager) -> None:
    inger.gets_a_mail_about(DINNER)
    world.execute("UPDATE channels SET alive = false")

    await inger.browser.opens(inger.link("draft:1:save"))
    assert not world.write(lambda work: work.session.query(Channel).one().alive), "a scanner may have opened it"
    await inger.browser.presses("Gem")
    assert world.write(lambda work: work.session.query(Channel).one().alive)
