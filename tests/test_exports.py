"""`nabobot export`: the tables that somebody else reads."""

import csv
import io
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.inbox import Incoming
from bot.people.model import Channel, Person, Post
from bot.plan.load import load
from bot.privacy.sealing import Seal
from bot.registrations.model import Entry
from tests.shell import Shell

NOW = datetime(2018, 1, 15, 9, tzinfo=UTC)
REGISTRATIONS = """
    id criterion kind date area afdeling venue institution value part whole participants adults children volunteers
    newcomers households new estimated title reporter credited received_at state revision message
"""
PROGRESS = """
    criterion activity focus_area kind year_result year_target period_result period_target pace light last_reported
"""


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


def fatima(at: datetime = NOW) -> Person:
    person = Person(name="Fatima", created_at=at)
    person.channels.append(Channel(kind="telegram", address="17", confirmed_at=at))
    person.posts.append(Post(role="ambassador", area="vangdalen", afdeling="rb1940-29", since=at))
    return person


def dinner(day: str, participants: int, **more: Any) -> Entry:
    date = datetime.fromisoformat(day).date()
    facts = {"area": "vangdalen", "value": participants, "participants": participants, "received_at": NOW} | more
    return Entry(criterion="faellesspisning", kind="faellesspisning", date=date, **facts)


def test_registrations_come_with_the_columns_that_are_promised(shell: Shell) -> None:
    shell.keep(fatima())
    shell.keep(dinner("2017-11-14", 37, adults=25, children=12, reporter_id=1, words="37 til spisning"))
    (row,) = shell.json("registrations")
    assert list(row) == REGISTRATIONS.split()
    assert (row["value"], row["date"], row["estimated"]) == (37, "2017-11-14", False)
    assert (row["received_at"], row["message"], row["credited"]) == ("2018-01-15T09:00:00Z", "37 til spisning", [])


def test_registrations_of_some_days_only(shell: Shell) -> None:
    shell.keep(
        dinner("2017-11-14", 30),
        dinner("2017-12-01", 31),
        dinner("2018-01-02", 32),
        dinner("2018-01-03", 9, practice=True),
    )
    assert [row["value"] for row in shell.json("registrations")] == [30, 31, 32]
    assert [row["value"] for row in shell.json("registrations", "--since", "2017-12-01")] == [31, 32]
    assert [row["value"] for row in shell.json("registrations", "--until", "2017-12-01")] == [30, 31]


def test_a_table_for_a_spreadsheet_calculates_nothing(shell: Shell) -> None:
    shell.keep(dinner("2017-11-14", 37, words='=HYPERLINK("http://example.org")', title='jul, "stor"'))
    (row,) = csv.DictReader(io.StringIO(shell.types("export", "registrations")))
    assert row["message"].startswith("'=")
    assert (row["title"], row["value"], row["estimated"], row["adults"]) == ('jul, "stor"', "37", "false", "")


@pytest.mark.parametrize("noun", ["registrations", "people", "outbox", "attempts", "set_aside", "audit", "vocabulary"])
def test_an_empty_table_still_names_its_columns(shell: Shell, noun: str) -> None:
    lines = shell.types("export", noun).splitlines()
    assert len(lines) == 1
    assert "," in lines[0]


def test_progress_names_every_criterion_and_how_it_stood_on_a_day(shell: Shell) -> None:
    shell.keep(dinner("2017-11-14", 30), dinner("2017-12-14", 40))
    shell.set["NABOBOT_NOW"] = "2018-01-15T10:00"
    rows = {row["criterion"]: row for row in shell.json("progress")}
    assert len(rows) == len(load("randers-nordby-2017-21").criteria)
    assert list(rows["faellesspisning"]) == PROGRESS.split()
    assert (rows["faellesspisning"]["year_result"], rows["faellesspisning"]["light"]) == (35, "green")
    assert (rows["newcomers"]["year_result"], rows["newcomers"]["light"]) == (None, "grey")
    before = {row["criterion"]: row for row in shell.json("progress", "--until", "2017-11-30")}
    assert before["faellesspisning"]["year_result"] == 30


def test_people_are_listed_with_their_roles(shell: Shell) -> None:
    shell.keep(fatima())
    assert shell.json("people") == [
        {
            "id": 1,
            "name": "Fatima",
            "roles": ["ambassador"],
            "language": "da",
            "area": "vangdalen",
            "afdeling": "rb1940-29",
            "state": "active",
        }
    ]


def test_the_audit_says_who_was_given_what_and_when(shell: Shell) -> None:
    shell.keep(fatima())
    shell.set["NABOBOT_NOW"] = "2018-01-16T10:00"
    shell.types("invite", "staff")
    given, made = shell.json("audit")
    assert (given["event"], given["id"], given["detail"]) == ("role given", 1, "ambassador")
    assert (made["noun"], made["event"], made["detail"]) == ("invitations", "made", "staff")
    assert [row["event"] for row in shell.json("audit", "--since", "2018-01-16")] == ["made"]


def test_a_noun_or_form_that_there_is_not_is_named(shell: Shell) -> None:
    assert "registrations, progress" in shell.types("export", "dinners", status=2)
    assert "csv, json" in shell.types("export", "people", "--format", "xml", status=2)


def test_what_was_set_aside_is_opened_for_whoever_mends_it(shell: Shell) -> None:
    shell.set["NABOBOT_SECRET_KEY"] = "nøgle"
    fixed = {"state": "quarantined", "received_at": datetime(2018, 1, 15, 9, tzinfo=UTC)}
    bodies = {"sealed": Seal("nøgle".encode()).close('{"update_id":1}'), "as before": "{}", "another key": "1:AAAA"}
    for number, body in enumerate(bodies.values()):
        shell.keep(Incoming(update_id=number, chat_id=7, body=body, **fixed))
    assert [row["update"] for row in shell.json("set_aside")] == ['{"update_id":1}', "{}", None]
    assert shell.json("set_aside", "--since", "2018-01-16") == []
