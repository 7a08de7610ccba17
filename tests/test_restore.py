"""A backup is brought back on an empty machine, and what is missing there is named before anything is spoilt."""

import os
import resource
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.beredskab.model import Callout, LogLine
from bot.cli.doctor import Wrong, room_of
from bot.people.model import Person
from bot.privacy.sealing import Seal
from tests.shell import Shell
from tests.test_cli import by_name

ROOT = Path(__file__).parents[1]
PAGE = 4096
NOW = datetime(2018, 1, 15, 9, tzinfo=UTC)


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


def people(shell: Shell) -> Path:
    """Somebody has joined. Returns where the key is."""
    shell.keep(Person(name="Karen", language="da", created_at=NOW))
    return shell.folder / "var" / "secret.key"


def crisis(shell: Shell, key: bytes) -> None:
    """A call-out with sealed words, and a line of its log that is not what was written."""
    said = Seal(key).close("mød ved skolen")
    known = {"kind": "shooting", "area": "vangdalen", "severity": "high", "drill": False}
    shell.keep(Callout(id=1, state="stood_down", drafted_at=NOW, instruction=said, **known))
    shell.keep(LogLine(callout_id=1, number=1, at=NOW, event="activated", hash="changed"))


@pytest.mark.parametrize("command", [["invite", "staff"], ["audit", "verify"], ["export", "people"]])
def test_without_its_key_nothing_goes_on_and_none_is_made(shell: Shell, command: list[str]) -> None:
    key = people(shell)
    lost = key.read_bytes()
    key.unlink()
    said = shell.types(*command, status=2)
    assert said.startswith("nabobot: NABOBOT_SECRET_KEY: ")
    assert "secret.key" in said
    assert said.count("\n") == 1
    assert not key.exists()
    assert by_name(shell.types("doctor", status=1))["key"][0] == "FAIL"

    key.write_bytes(lost)
    assert "Karen" in shell.types("export", "people")


def test_the_doctor_and_the_audit_know_another_key_from_a_line_that_was_changed(shell: Shell) -> None:
    key = people(shell)
    crisis(shell, key.read_bytes())
    assert by_name(shell.types("doctor", status=1))["key"] == ("ok", "opens what is sealed")
    lost = key.read_bytes()
    key.write_bytes(b"another")
    found, said = by_name(shell.types("doctor", status=1))["key"]
    assert found == "FAIL"
    assert "not the one" in said
    assert "not the one" in shell.types("audit", "verify", status=2)
    key.write_bytes(lost)
    assert "call-out 1: line 1" in shell.types("audit", "verify", status=1)


def test_a_disk_that_is_nearly_full_is_told_of(shell: Shell) -> None:
    with pytest.raises(Wrong, match="only 12 MB are free"):
        room_of(12_000_000)
    assert room_of(12_000_000_000) == "12.0 GB are free"
    assert "are free" in by_name(shell.types("doctor", status=1))["room"][1]


def test_a_backup_that_cannot_be_written_says_where(shell: Shell) -> None:
    people(shell)
    said = shell.types("backup", str(shell.folder / "nowhere" / "backup.db"), status=2)
    assert said.startswith("nabobot: backup: ")
    assert "nowhere/backup.db cannot be written" in said
    assert said.count("\n") == 1


def test_a_backup_for_which_there_is_no_room_leaves_nothing(shell: Shell) -> None:
    people(shell)

    def little_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))

    environment = os.environ | {"NABOBOT_DATA_DIR": str(shell.folder / "var"), "PYTHONPATH": str(ROOT)}
    typed = [sys.executable, "-m", "bot", "backup", "backup.db"]
    told = subprocess.run(
        typed, env=environment, cwd=shell.folder, text=True, capture_output=True, preexec_fn=little_room
    )
    assert told.returncode == 2, told.stderr
    assert told.stderr.startswith("nabobot: backup: backup.db cannot be written (")
    assert not list(shell.folder.glob("backup.db*"))


def test_of_a_damaged_file_no_backup_is_made_that_would_be_trusted(shell: Shell) -> None:
    """As when a disk begins to die: one page of the file is not what was written."""
    people(shell)
    whole = (shell.folder / "var" / "nabobot.db").read_bytes()
    with (shell.folder / "var" / "nabobot.db").open("r+b") as file:
        file.seek(5 * PAGE)
        file.write(b"garbage!" * (PAGE // 8))
    said = shell.types("backup", "backup.db", status=2)
    assert said.startswith("nabobot: NABOBOT_DATABASE_URL: the database's file is damaged")
    assert said.count("\n") == 1
    assert not list(shell.folder.glob("backup.db*"))
    assert by_name(shell.types("doctor", status=1))["file"][0] == "FAIL"

    (shell.folder / "var" / "nabobot.db").write_bytes(b"garbage!" * PAGE)
    assert "is damaged, or is none" in shell.types("export", "people", status=2)
    assert "is damaged, or is none" in by_name(shell.types("doctor", status=1))["database"][1]

    (shell.folder / "var" / "nabobot.db").write_bytes(whole)
    assert by_name(shell.types("doctor", status=1))["file"] == ("ok", "whole")
    assert "The backup is in" in shell.types("backup", "backup.db")


def test_nothing_is_copied_from_a_database_that_is_not_there(shell: Shell) -> None:
    addresses = [f"sqlite:///{shell.folder / name}" for name in ("nabobot.bd", "other.db")]
    said = shell.types("db", "copy", *addresses, status=2)
    assert "there is no database" in said
    assert "nabobot.bd" in said
    assert list(shell.folder.glob("*.*")) == []
    assert "no database that I know" in shell.types("db", "copy", "mysql://bot@host/bot", addresses[1], status=2)
