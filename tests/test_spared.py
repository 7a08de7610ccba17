"""What is spared while the bot is loaded can be had afterwards."""

import os
import subprocess
import sys
from pathlib import Path

LOADS = """
import importlib.util
import sys
from bot.spared import UNUSED, without_unused
with without_unused():
    import bot.app
assert not {"rich", "pygments"} & sys.modules.keys(), "a command line nobody asked for"
assert not set(UNUSED) & sys.modules.keys()
assert "pydantic" not in sys.modules, "plan and settings are read without it, which spares 10 MB"
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


RUNS = """
import sys
from bot.cli import main
sys.argv = ["nabobot", "run"]
try:
    main()
except SystemExit as stopped:
    assert stopped.code == 2, "the token is missing"
assert "bot.settings" in sys.modules
assert "pydantic" not in sys.modules, "the command line has loaded it"
"""


def test_the_bot_is_loaded_without_it_and_can_seal_all_the_same() -> None:
    subprocess.run([sys.executable, "-c", LOADS], check=True)


def test_the_command_that_runs_it_spares_it_too(tmp_path: Path) -> None:
    without = {name: value for name, value in os.environ.items() if not name.startswith("NABOBOT_")}
    ours = without | {"PYTHONPATH": str(Path(__file__).parents[1])}
    told = subprocess.run([sys.executable, "-c", RUNS], env=ours, cwd=tmp_path, text=True, capture_output=True)
    assert told.returncode == 0, told.stderr
    assert "NABOBOT_TOKEN: is missing" in told.stderr
