"""Draws docs/chat.webp: two phones in a short conversation with the true application, on the simulator's chat page.

`make pictures`. Needs chromium and chromedriver (Debian: chromium, chromium-driver, fonts-noto-color-emoji). Everybody
in it is invented.
"""

import asyncio
import base64
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.support.ui import WebDriverWait

from bot import migrations
from tests.world import Phone, World

TARGET = Path(__file__).parent.parent / "docs" / "chat.webp"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
WIDE, HIGH, SCALE = 410, 740, 1.5
GAP = 16
"""Of one phone's screen, in CSS pixels, and how many pixels of the picture make one of them."""
EARLIER = {
    "10/6": 28,
    "24/6": 31,
    "19/8": 34,
    "2/9": 30,
    "16/9": 36,
    "30/9": 33,
    "7/10": 35,
    "21/10": 38,
    "28/10": 32,
    "4/11": 33,
}
"""Ten dinners with 33 guests on average, as the programme had them by the end of 2017."""
OPEN = "const chat = document.querySelector(`[data-chat='${arguments[0]}']`); chat?.click(); return chat !== null"
SHOWN = "return document.querySelectorAll('#log .text').length > 1"
BARE = "document.activeElement.blur(); document.querySelector('.top').hidden = true; return true"
FRAME = """<!doctype html><meta charset="utf-8"><style>
body {{ margin: 0; padding: {gap}px; display: flex; gap: {gap}px; background: #fff; width: max-content }}
img {{ width: {wide}px; height: {high}px; border-radius: 26px; border: 2px solid #ddd8cf }}
</style>{phones}"""


async def conversation(world: World) -> list[Phone]:
    """A volunteer reports and begins on the next thing; somebody else asks what is still unclear."""
    omar = world.person("Omar", role="ambassador", area="jennumparken")
    fatima = world.person("Fatima", role="ambassador", area="vangdalen")
    mona = world.person("Mona", role="volunteer")
    for day, guests in EARLIER.items():
        await omar.says(f"{guests} til fællesspisning i Jennumparken den {day}")
        await omar.presses("Gem")
    await fatima.says("37 til fællesspisning i Vangdalen i går")
    await fatima.presses("Gem")
    await fatima.says("og budt velkommen til en familie på fem i Sivhaven i dag")
    await mona.says("/fremdrift")
    await mona.says("loppemarked i lørdags, ca 60 kom, 4 frivillige hjalp")
    return [fatima, mona]


@contextmanager
def browser() -> Iterator[webdriver.Chrome]:
    options = webdriver.ChromeOptions()
    options.binary_location = str(CHROMIUM)
    with tempfile.TemporaryDirectory() as profile:
        for flag in (
            "headless=new",
            "no-sandbox",
            "disable-gpu",
            "hide-scrollbars",
            "lang=da",
            f"user-data-dir={profile}",
        ):
            options.add_argument(f"--{flag}")
        chrome = webdriver.Chrome(options=options, service=Service(DRIVER))
        try:
            yield chrome
        finally:
            chrome.quit()


def screen(chrome: webdriver.Chrome, url: str, chat: int) -> str:
    """This chat on a phone's screen, as the address of a picture."""
    size(chrome, WIDE, HIGH)
    chrome.get(url)
    for step in (OPEN, SHOWN, BARE):
        WebDriverWait(chrome, 10, 0.05).until(lambda _, step=step: chrome.execute_script(step, str(chat)))
    return f"data:image/png;base64,{capture(chrome)}"


def size(chrome: webdriver.Chrome, wide: int, high: int) -> None:
    metrics = {"width": wide, "height": high, "deviceScaleFactor": SCALE, "mobile": False}
    chrome.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)


def capture(chrome: webdriver.Chrome) -> str:
    return str(chrome.execute_cdp_cmd("Page.captureScreenshot", {"format": "webp", "quality": 85})["data"])


def draw(url: str, chats: list[int]) -> bytes:
    with browser() as chrome, tempfile.TemporaryDirectory() as folder:
        phones = "".join(f'<img src="{screen(chrome, url, chat)}">' for chat in chats)
        page = Path(folder) / "frame.html"
        page.write_text(FRAME.format(gap=GAP, wide=WIDE, high=HIGH, phones=phones), "utf-8")
        size(chrome, len(chats) * (WIDE + 4 + GAP) + GAP, HIGH + 4 + 2 * GAP)
        chrome.get(page.as_uri())
        return base64.b64decode(capture(chrome))


async def main() -> None:
    if not (CHROMIUM and DRIVER):
        sys.exit("no browser: apt-get install chromium chromium-driver to draw pictures")
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder) / "template.db"
        migrations.upgrade(f"sqlite:///{template}")
        (data := Path(folder) / "data").mkdir()
        world = World(data, template)
        await world.start()
        try:
            people = await conversation(world)
            TARGET.write_bytes(await asyncio.to_thread(draw, world.sim.url, [phone.user.id for phone in people]))
        finally:
            await world.stop()
    print(f"{TARGET.name}: {TARGET.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    asyncio.run(main())
