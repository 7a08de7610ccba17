"""What is written into the data folder is there whole or not at all, and nobody else reads it."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot import files


@pytest.fixture(autouse=True)
def open_to_all() -> Iterator[None]:
    """A machine where everybody reads what anybody writes."""
    before = os.umask(0o022)
    yield
    os.umask(before)


def readers(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_what_people_said_is_for_nobody_else(tmp_path: Path) -> None:
    path = tmp_path / "my_data" / "mine_data.json"
    files.write(path, b"what I said")

    assert path.read_bytes() == b"what I said"
    assert readers(path) == 0o600
    assert readers(path.parent) == 0o700


def test_what_is_for_others_is_as_open_as_the_machine_lets_it(tmp_path: Path) -> None:
    files.write(tmp_path / "index.html", b"<p>", mode=files.SHARED)

    assert readers(tmp_path / "index.html") == 0o644


def test_a_newer_one_takes_the_place_of_one_that_others_could_read(tmp_path: Path) -> None:
    path = tmp_path / "report.docx"
    path.write_bytes(b"as it stood in May")
    files.write(path, b"as it stands")

    assert path.read_bytes() == b"as it stands"
    assert readers(path) == 0o600


def test_where_writing_fails_the_older_one_stays_whole(tmp_path: Path) -> None:
    path = tmp_path / "report.docx"
    files.write(path, b"as it stood in May")
    nothing: Any = None
    with pytest.raises(TypeError):
        files.write(path, nothing)

    assert path.read_bytes() == b"as it stood in May"


def test_what_was_left_half_written_is_in_nobodys_way(tmp_path: Path) -> None:
    path = tmp_path / "report.docx"
    half = path.with_name("report.docx.half")
    half.write_bytes(b"what a machine that lost its power had got to, longer than what comes")
    files.write(path, b"whole")

    assert path.read_bytes() == b"whole"
    assert list(tmp_path.iterdir()) == [path]


def test_its_age_is_that_of_the_bots_clock(tmp_path: Path) -> None:
    then = datetime(2017, 11, 14, 12, tzinfo=UTC)
    files.write(tmp_path / "mine_data.json", b"{}", at=then)

    assert (tmp_path / "mine_data.json").stat().st_mtime == then.timestamp()


def test_what_is_old_goes_and_what_was_left_half_written_with_it(tmp_path: Path) -> None:
    then, now = datetime(2017, 11, 14, 12, tzinfo=UTC), datetime(2017, 11, 15, 12, tzinfo=UTC)
    for name, at in (("old.json", then), ("old.json.half", then), ("new.json", now), ("old.txt", then)):
        files.write(tmp_path / name, b"{}", at=at)
    files.remove_old(tmp_path, "*.json*", then)
    files.remove_old(tmp_path / "nowhere", "*", now)

    assert {path.name for path in tmp_path.iterdir()} == {"new.json", "old.txt"}
