"""What is spared while the bot is loaded can be had afterwards."""

import subprocess
import sys

LOADS = """
import importlib.util
import sys
from bot.spared import UNUSED, without_unused
with without_unused():
    import bot.app
assert not {"rich", "pygments"} & sys.modules.keys(), "a command line nobody asked for"
assert not set(UNUSED) & sys.modules.keys()
later = "aiosmtplib alembic docx holidays icalendar imaplib openpyxl PIL prometheus_client typst".split()
later.append("sqlalchemy.dialects.postgresql")
assert not set(later) & sys.modules.keys(), "loaded before anybody asked for it"
from bot.privacy.sealing import Seal
assert Seal(b"x").open(Seal(b"x").close("ord")) == "ord"
import babel.core
from datetime import date
from bot.texts import translator
assert [translator(each).month(date(2017, 11, 1)) for each in ("da", "en")] == ["november 2017", "November 2017"]
assert babel.core._global_data is None, "zones and currencies of the world"
assert importlib.util.find_spec("httpx._main"), "can be had afterwards"
"""


def test_the_bot_is_loaded_without_it_and_can_seal_all_the_same() -> None:
    subprocess.run([sys.executable, "-c", LOADS], check=True)
