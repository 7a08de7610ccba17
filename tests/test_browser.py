"""The chat page in a real Chromium: somebody picks a person, writes, presses, sends a picture, moves the clock."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

from tests.chromium import NEEDS_BROWSER, chromium
from tests.newsletter_pictures import photo
from tests.patience import PATIENCE
from tests.simulated import PNG, Telegram, buttons, simulated

pytestmark = NEEDS_BROWSER
AT_THE_END = """
const log = document.getElementById("log"), picture = document.querySelector(".photo img");
const last = [...log.querySelectorAll(".message")].pop();
return picture.complete && !last.classList.contains("own") && log.scrollHeight - log.scrollTop - log.clientHeight < 5;
"""
"""Whether the picture has come, it has been answered, and the end of the answer can be read."""


@dataclass
class Screen:
    """What a person sees and does on the page; every step waits until it shows."""

    driver: webdriver.Chrome

    def find(self, css: str, words: str = "") -> WebElement:
        def look(driver: webdriver.Chrome) -> WebElement | None:
            shown = [e for e in driver.find_elements(By.CSS_SELECTOR, css) if e.is_displayed() and words in e.text]
            return shown[-1] if shown else None

        wait = WebDriverWait(self.driver, 10, 0.02, [StaleElementReferenceException])
        return wait.until(look, f"{words!r} never came in {css}")

    def gone(self, css: str) -> None:
        WebDriverWait(self.driver, PATIENCE, 0.02).until_not(lambda d: d.find_elements(By.CSS_SELECTOR, css))

    def picks(self, name: str) -> None:
        self.find(".people button", name).click()
        self.find("#name", name)

    def says(self, text: str) -> None:
        field = self.find("#text")
        field.send_keys(text)
        field.send_keys(Keys.ENTER)
        self.find(".own .text", text.splitlines()[0])

    def presses(self, label: str) -> None:
        self.find(".inline .press", label).click()

    def texts(self, css: str) -> list[str]:
        return [e.text for e in self.driver.find_elements(By.CSS_SELECTOR, css)]


@pytest.fixture(scope="module")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    with chromium(tmp_path_factory.mktemp("profile")) as chrome:
        yield chrome


@pytest.fixture
async def tg() -> AsyncIterator[Telegram]:
    async with simulated() as telegram:
        telegram.sim.add_user("Fatima", last_name="Ali", about="Beboerambassadør · Vangdalen")
        mette = telegram.sim.add_user("Mette", last_name="Holm", about="Sekretariatsleder")
        telegram.sim.add_group("Styregruppen", members=[mette])
        echo = asyncio.create_task(echo_bot(telegram))
        yield telegram
        echo.cancel()
        await asyncio.gather(echo, return_exceptions=True)


async def echo_bot(tg: Telegram) -> None:
    """The smallest bot: repeats what it hears with two buttons, and says what was pressed."""
    while True:
        for update in await tg.updates(timeout=30):
            if message := update.get("message") or update.get("edited_message"):
                said = message.get("text") or "et billede"
                await tg.call(
                    "sendMessage",
                    chat_id=message["chat"]["id"],
                    text=f"Hørt: {said}",
                    reply_markup=buttons("Gem", "Slet"),
                )
            elif query := update.get("callback_query"):
                chat_id, number = query["message"]["chat"]["id"], query["message"]["message_id"]
                await tg.call("answerCallbackQuery", callback_query_id=query["id"], text="Trykket er modtaget")
                await tg.call("editMessageText", chat_id=chat_id, message_id=number, text=f"Valgt: {query['data']}")


async def on_screen(tg: Telegram, driver: webdriver.Chrome, story: Callable[[Screen], Any]) -> Any:
    """Selenium blocks, so the story is told in a thread while the server runs here."""

    def tell() -> Any:
        driver.get(tg.sim.url)
        result = story(Screen(driver))
        complaints = [entry["message"] for entry in driver.get_log("browser") if entry["level"] == "SEVERE"]
        driver.get("about:blank")
        assert complaints == []
        return result

    return await asyncio.to_thread(tell)


async def test_somebody_writes_and_presses_and_the_answers_come_by_themselves(tg, driver):
    def story(screen: Screen) -> None:
        screen.picks("Fatima Ali")
        assert screen.texts(".people strong") == ["Styregruppen", "Fatima Ali", "Mette Holm"]
        screen.says("37 til fællesspisning i Vangdalen i går")
        screen.find(".message:not(.own) .text", "Hørt: 37 til fællesspisning")
        screen.presses("Gem")
        screen.find(".message:not(.own) .text", "Valgt: gem")
        screen.find("#toast", "Trykket er modtaget")
        screen.find(".foot", "redigeret")
        screen.gone(".inline .press")

    await on_screen(tg, driver, story)
    assert [m.text for m in tg.sim.transcript(1_000_001)] == ["37 til fællesspisning i Vangdalen i går", "Valgt: gem"]


async def test_an_own_message_is_edited_and_another_answered(tg, driver):
    def story(screen: Screen) -> None:
        screen.picks("Fatima")
        screen.says("37 til spisning")
        bubble = screen.find(".own .bubble", "37 til spisning")
        screen.driver.execute_script("arguments[0].querySelectorAll('.tools button')[1].click()", bubble)
        field = screen.find("#text")
        assert field.get_attribute("value") == "37 til spisning"
        field.clear()
        screen.says("36 til spisning")
        screen.find(".own .foot", "redigeret")
        answer = screen.find(".message:not(.own) .bubble", "Hørt: 36 til spisning")
        screen.driver.execute_script("arguments[0].querySelector('.tools button').click()", answer)
        screen.find("#quote", "Svar til nabobot")
        screen.says("ret 35")
        screen.find(".own .quoted", "Hørt: 36 til spisning")

    await on_screen(tg, driver, story)


async def test_a_picture_is_sent_and_a_file_of_the_bot_can_be_fetched(tg, driver, tmp_path: Path):
    picture = tmp_path / "plakat æøå.png"
    picture.write_bytes(PNG)

    def story(screen: Screen) -> str:
        screen.picks("Fatima")
        screen.find("#text").send_keys("Sommer")
        screen.driver.find_element(By.ID, "file").send_keys(str(picture))
        assert screen.find("#picked img").get_attribute("naturalWidth") != "0"
        assert screen.find("#picked-title").text == "Send billede"
        screen.find("#picked button", "Fortryd").click()
        assert screen.find("#text").get_attribute("value") == "Sommer"
        screen.driver.find_element(By.ID, "file").send_keys(str(picture))
        screen.find("#caption").send_keys("fest")
        assert screen.texts(".own") == []
        screen.find("#picked button", "Send").click()
        image = screen.find(".own .photo img")
        assert image.get_attribute("alt") == "Billede: Sommerfest"
        screen.find(".message:not(.own) .text", "Hørt: et billede")
        return str(image.get_attribute("src"))

    address = await on_screen(tg, driver, story)
    async with tg.http.get(address) as response:
        assert await response.read() == PNG


async def test_markup_in_a_message_is_shown_as_text(tg, driver):
    attack = "<img src=x onerror=\"document.title='ramt'\"><script>document.title='ramt'</script>"

    def story(screen: Screen) -> None:
        screen.picks("Fatima")
        screen.says(attack)
        assert screen.find(".message:not(.own) .text").text == f"Hørt: {attack}"
        assert screen.driver.find_elements(By.CSS_SELECTOR, "#log img, #log script") == []
        assert screen.driver.title != "ramt"

    await on_screen(tg, driver, story)


async def test_the_clock_is_moved_and_shows_danish_time(tg, driver):
    async def move(step: timedelta) -> None:
        tg.clock.pass_seconds(step.total_seconds())

    tg.sim.state.on_move_clock = move

    def story(screen: Screen) -> None:
        screen.find("#time", "mandag 15. januar 2018 kl. 10.00")
        screen.find("#steps button", "+1 uge").click()
        screen.find("#time", "mandag 22. januar 2018 kl. 10.00")
        screen.find("#pick").click()
        screen.driver.execute_script("document.getElementById('moment').value = '2018-07-01T08:30'")
        screen.find("#date button", "Flyt uret").click()
        screen.find("#time", "søndag 1. juli 2018 kl. 08.30")

    await on_screen(tg, driver, story)
    assert tg.clock.now.hour == 6


async def test_the_menu_offers_commands_and_an_invitation_link_can_be_pasted(tg, driver):
    await tg.call("setMyCommands", commands=[{"command": "mine", "description": "Se dine registreringer"}])

    def story(screen: Screen) -> None:
        screen.picks("Fatima")
        screen.find("#text").send_keys("/m")
        screen.find("#menu button", "Se dine registreringer").click()
        screen.find(".own .text", "/mine")
        screen.find("#text").send_keys("https://t.me/nabobot?start=kode-17", Keys.ENTER)
        screen.find(".own .text", "/start kode-17")

    await on_screen(tg, driver, story)


async def test_unread_messages_are_counted_and_a_phone_shows_one_thing_at_a_time(tg, driver):
    def story(screen: Screen) -> None:
        screen.driver.set_window_size(500, 850)
        screen.picks("Fatima")
        assert not screen.driver.find_element(By.ID, "people").is_displayed()
        mette = tg.sim.state.users[1_000_002]
        loop.call_soon_threadsafe(tg.sim.write, mette, "/start")
        screen.find("#back").click()
        screen.find(".people button .unread", "1")
        screen.picks("Mette")
        screen.driver.set_window_size(1280, 900)
        screen.gone(".unread")

    loop = asyncio.get_running_loop()
    await on_screen(tg, driver, story)


async def test_who_reads_at_the_end_still_does_after_a_picture_on_a_phone(tg, driver, tmp_path: Path):
    (tmp_path / "billede.jpg").write_bytes(photo(600, 900))

    def story(screen: Screen) -> None:
        driver.set_window_size(390, 700)
        try:
            screen.picks("Fatima")
            for number in range(6):
                screen.says(f"besked {number}")
            field = driver.find_element(By.CSS_SELECTOR, "#file")
            field.send_keys(str(tmp_path / "billede.jpg"))
            screen.find("#caption").send_keys(Keys.ENTER)
            screen.find(".photo img")
            WebDriverWait(driver, PATIENCE, 0.02).until(lambda d: d.execute_script(AT_THE_END))
        finally:
            driver.set_window_size(1280, 900)

    await on_screen(tg, driver, story)
