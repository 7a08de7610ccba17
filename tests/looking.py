"""Pages and letters looked at in a real Chromium, on a phone and a desk, with axe-core."""

import os
from importlib.resources import files
from pathlib import Path

from selenium import webdriver

from tests.chromium import chromium

SHOTS = os.environ.get("NABOBOT_SCREENSHOTS", "")
"""A folder outside the repository, for who wants to look for themselves."""
PHONE, DESK = (390, 844), (1280, 900)
AXE = files("axe_core_python").joinpath("axe.min.js").read_text("utf-8")
ASK = """
const done = arguments[arguments.length - 1];
axe.run(document).then(found => done(found.violations.map(
    each => each.id + ": " + each.nodes.map(node => node.html.slice(0, 120)).join(" | "))));
"""


def looked_at(pages: dict[str, str], folder: Path) -> list[str]:
    """What is wrong with any of them."""
    with chromium(folder / "profile") as driver:
        return [each for name, address in pages.items() for each in complaints_about(driver, name, address)]


def complaints_about(driver: webdriver.Chrome, name: str, address: str) -> list[str]:
    found: list[str] = []
    for width, height in (PHONE, DESK):
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width == PHONE[0]}
        driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
        for scheme in ("light", "dark")[: 2 if width == PHONE[0] else 1]:
            dark = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
            driver.execute_cdp_cmd("Emulation.setEmulatedMedia", dark)
            driver.get(address)
            where = f"{name}, {width} px, {scheme}"
            if driver.execute_script("return document.documentElement.scrollWidth > window.innerWidth"):
                found.append(f"{where}: wider than the screen")
            if driver.execute_script("return [...document.images].some(each => !each.naturalWidth)"):
                found.append(f"{where}: a picture is missing")
            if width == PHONE[0]:
                driver.execute_script(AXE)
                found += [f"{where}: {each}" for each in driver.execute_async_script(ASK)]
            if SHOTS:
                tall = driver.execute_script("return document.documentElement.scrollHeight")
                driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size | {"height": max(tall, 400)})
                driver.save_screenshot(f"{SHOTS}/{name}-{width}-{scheme}.png")
                driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    return found
