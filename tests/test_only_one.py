"""On SQLite one process serves a database: a second one is told so before it has touched anything."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bot.cli.only_one import the_only_one
from bot.settings import SettingsError
from tests.patience import PATIENCE

ROOT = Path(__file__).parents[1]
HOLDS = """
import sys
from bot.cli.only_one import the_only_one
with the_only_one(sys.argv[1]):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_bot_is_told_that_there_is_one_and_touches_nothing(tmp_path: Path) -> None:
    ours = {"NABOBOT_TOKEN": "4711:hemmelig", "NABOBOT_API_URL": "http://127.0.0.1:9", "NABOBOT_LISTEN": "127.0.0.1:0"}
    environment = os.environ | ours | {"NABOBOT_DATA_DIR": str(tmp_path), "PYTHONPATH": str(ROOT)}
    with the_only_one(f"sqlite:///{tmp_path / 'nabobot.db'}"):
        typed = [sys.executable, "-m", "bot", "run"]
        told = subprocess.run(typed, env=environment, cwd=tmp_path, text=True, capture_output=True, timeout=PATIENCE)
    assert told.returncode == 2, told.stderr
    assert told.stderr == "nabobot: NABOBOT_DATA_DIR: another nabobot runs with this database: stop it first\n"
    assert [each.name for each in tmp_path.iterdir()] == ["nabobot.db.running"]


def test_a_bot_that_was_killed_keeps_nobody_out(tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path / 'nabobot.db'}"
    typed, pipes = [sys.executable, "-c", HOLDS, database], {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(typed, cwd=ROOT, **pipes) as first:
        assert first.stdout
        assert first.stdout.readline() == b"held\n"
        with pytest.raises(SettingsError, match="another nabobot"), the_only_one(database):
            pass
        first.send_signal(signal.SIGKILL)
        first.wait()
    with the_only_one(database):
        pass


def test_on_postgresql_as_many_as_like_to_share_the_work() -> None:
    shared = "postgresql+psycopg://nabobot@127.0.0.1:9/nabobot"
    with the_only_one(shared), the_only_one(shared):
        pass
