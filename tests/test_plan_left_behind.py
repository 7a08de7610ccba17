"""A key that was renamed in the plan file leaves behind what was reported under it: the doctor says so."""

from datetime import UTC, datetime
from pathlib import Path

from bot.registrations.facts import Facts
from bot.registrations.model import SAVED, Entry
from tests.shell import Shell

NOW = datetime(2018, 1, 15, 9, tzinfo=UTC)


def test_the_doctor_names_what_the_plan_file_has_not_any_more(tmp_path: Path) -> None:
    shell = Shell(tmp_path)
    shell.keep(report("faellesspisning", "vangdalen"))
    assert "ok    reports: " in shell.types("doctor", status=1)
    shell.keep(report("middag", "vangdal"), report("middag", "vangdal"))
    said = shell.types("doctor", status=1)
    assert "FAIL  reports: " in said
    assert "(2 of criteria.middag, 2 of areas.vangdal)" in said
    moved = report("faellesspisning", "vangdalen")
    moved.institution, moved.afdeling = "huset", "rb1940-999"
    shell.keep(moved)
    assert "1 of institutions.huset, 1 of afdelinger.rb1940-999)" in shell.types("doctor", status=1)


def report(criterion: str, area: str) -> Entry:
    entry = Entry(received_at=NOW, state=SAVED, practice=False, revision=1)
    entry.facts = Facts(criterion, "event", date=NOW.date(), area=area, value=1)
    return entry
