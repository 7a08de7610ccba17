"""The command line, as somebody types it."""

import tomllib
import xml.etree.ElementTree as Xml
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import orjson
import pytest

from bot.migrations import newest_script
from bot.plan.learnt import with_learnt
from bot.plan.load import load
from bot.vocabulary.model import LearntWord
from tests.shell import Shell

PLAN = "randers-nordby-2017-21"
NOW = datetime(2018, 1, 15, 9, tzinfo=UTC)
READ = """
    criterion kind value part whole participants participants_min participants_max adults children volunteers newcomers
    households new date period_start period_end area afdeling venue estimated title asks
"""


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


# -- inviting --


def test_an_invitation_is_a_link_that_opens_the_bot(shell: Shell) -> None:
    printed = shell.types("invite", "ambassador", "--area", "vangdalen", "--uses", "3", "--expires", "7")
    assert printed.splitlines()[0].startswith("https://t.me/nabobot?start=")
    assert "NABOBOT_TOKEN" in printed.splitlines()[1]


def test_an_invitation_for_what_is_not_there_says_what_is(shell: Shell) -> None:
    assert "journalist" in shell.types("invite", "king", status=2)
    assert "vangdalen" in shell.types("invite", "staff", "--area", "mars", status=2)
    assert "rb1940-29" in shell.types("invite", "staff", "--afdeling", "29", status=2)
    assert shell.json("audit") == []


def test_nobody_is_invited_to_what_the_plan_does_not_have(shell: Shell) -> None:
    shell.set["NABOBOT_PLAN"] = plan = str(shell.folder / "plan.toml")
    text = (Path(__file__).parent / "plans" / "smallest.toml").read_text()
    Path(plan).write_text(text.replace("[newsletter]\nmonths = [3, 6, 9, 12]\n", ""))
    for role in ("subscriber", "journalist"):
        assert "write [newsletter] in the plan file first" in shell.types("invite", role, status=2)
    assert "write [beredskab.seats]" in shell.types("invite", "beredskab", status=2)
    assert shell.json("audit") == []
    Path(plan).write_text(text)
    assert "start=" in shell.types("invite", "subscriber")


def test_a_poster_has_the_code_and_says_what_to_do(shell: Shell) -> None:
    link = shell.types("invite", "ambassador", "--qr", "plakat.svg").splitlines()[0]
    poster = Xml.fromstring((shell.folder / "plakat.svg").read_text("utf-8"))
    texts = [each.text or "" for each in poster.iter("{http://www.w3.org/2000/svg}text")]
    assert link in texts
    assert any("Telegram" in text for text in texts)
    assert any("beboerambassadør" in text for text in texts)
    assert next(poster.iter("{http://www.w3.org/2000/svg}path")).get("d")


def test_the_bare_code_is_a_picture(shell: Shell) -> None:
    shell.types("invite", "volunteer", "--qr", "kode.png")
    assert (shell.folder / "kode.png").read_bytes().startswith(b"\x89PNG")


def test_a_poster_that_cannot_be_written_invites_nobody(shell: Shell) -> None:
    assert ".svg or .png" in shell.types("invite", "volunteer", "--qr", "kode.gif", status=2)
    assert "no folder" in shell.types("invite", "volunteer", "--qr", "nix/kode.png", status=2)
    assert shell.json("audit") == []


# -- reading --


def test_a_sentence_is_read_and_nothing_is_stored(shell: Shell) -> None:
    printed = shell.types("read", "37 til fællesspisning i Vangdalen i går", "--now", "2017-11-15T10:00")
    read = orjson.loads(printed)
    assert list(read) == ["text", "outcome", "mask", "reports"]
    (report,) = read["reports"]
    assert sorted(report) == sorted(READ.split())
    assert (report["criterion"], report["value"], report["date"]) == ("faellesspisning", 37, "2017-11-14")
    assert (report["area"], report["adults"], report["asks"]) == ("vangdalen", None, [])
    assert list(shell.folder.iterdir()) == []


def test_what_is_missing_is_named(shell: Shell) -> None:
    (report,) = orjson.loads(shell.types("read", "37 til fællesspisning"))["reports"]
    assert report["asks"] == ["area", "date"]


def test_what_must_not_be_kept_is_blotted_out(shell: Shell) -> None:
    read = orjson.loads(shell.types("read", "hun hedder noget, 010203-0000"))
    assert (read["outcome"], read["reports"]) == ("refused", [])
    ((start, end),) = read["mask"]
    assert "010203" not in read["text"]
    assert (start, end) == (18, 29)


def test_each_line_of_a_file_is_a_message(shell: Shell) -> None:
    (shell.folder / "linjer.txt").write_text("Nyhedsmail sendt i dag\n\nTak for sidst\n", "utf-8")
    lines = [orjson.loads(line) for line in shell.types("read", "--file", "linjer.txt").splitlines()]
    assert [line["text"] for line in lines] == ["Nyhedsmail sendt i dag", "", "Tak for sidst"]
    assert [line["outcome"] for line in lines] == ["report", "none", "none"]


def test_without_words_standard_input_is_read(shell: Shell) -> None:
    assert orjson.loads(shell.types("read", stdin="Nyhedsmail sendt i dag\n"))["outcome"] == "report"


def test_what_cannot_be_read_is_said_in_a_line(shell: Shell) -> None:
    assert "--file: nix.txt" in shell.types("read", "--file", "nix.txt", status=2)
    assert "--now: 'i går'" in shell.types("read", "hej", "--now", "i går", status=2)


# -- plans --


def test_a_plan_in_order_and_one_that_is_not(shell: Shell) -> None:
    assert "in order" in shell.types("plan", "check", PLAN)
    broken = (Path(load.__code__.co_filename).parent / "files" / f"{PLAN}.toml").read_text("utf-8")
    (shell.folder / "plan.toml").write_text(broken.replace('kind = "mean"', 'kind = "meen"'), "utf-8")
    told = shell.types("plan", "check", "plan.toml", status=1)
    assert told.startswith("criteria.faellesspisning.kind:")
    assert "docs/planfil.md" in told


def test_learnt_words_leave_with_the_plan_and_come_back_with_it(shell: Shell) -> None:
    means = {"krolf": "criteria.volunteer_events", '"dalen"': "areas.vangdalen", "huset": "venues.parken"}
    shell.keep(*(LearntWord(word=word, means=meant, at=NOW) for word, meant in means.items()))
    (shell.folder / "plan.toml").write_text(shell.types("plan", "export"), "utf-8")

    assert "in order" in shell.types("plan", "check", "plan.toml")
    plan = load(shell.folder / "plan.toml")
    assert plan.learnt == means
    assert replace(plan, learnt={}) == load(PLAN)
    shell.set["NABOBOT_PLAN"] = "plan.toml"
    (report,) = orjson.loads(shell.types("read", "krolf i vangdalen i går, 12 kom"))["reports"]
    assert report["criterion"] == "volunteer_events"


def test_a_plan_without_learnt_words_leaves_as_it_is(shell: Shell) -> None:
    shell.set["NABOBOT_PLAN"] = PLAN
    assert tomllib.loads(shell.types("plan", "export"))["key"] == PLAN
    assert "learnt" not in tomllib.loads(shell.types("plan", "export"))


def test_a_word_that_was_taught_anew_replaces_the_old_and_leaves_the_rest() -> None:
    text = 'key = "x"\n\n[learnt] # ours\n"krolf" = "criteria.a"\n"dalen" = "areas.b"\n\n[areas.b]\nnames = ["B"]\n'
    again = with_learnt(text, {"krolf": "criteria.c", "ny": "areas.b"})
    assert tomllib.loads(again) == {
        "key": "x",
        "learnt": {"krolf": "criteria.c", "ny": "areas.b", "dalen": "areas.b"},
        "areas": {"b": {"names": ["B"]}},
    }


def test_a_learnt_word_that_means_nothing_is_an_error_of_the_plan(shell: Shell) -> None:
    shell.keep(LearntWord(word="krolf", means="criteria.gone", at=NOW))
    (shell.folder / "plan.toml").write_text(shell.types("plan", "export"), "utf-8")
    assert 'learnt."krolf"' in shell.types("plan", "check", "plan.toml", status=1)


# -- looking after it --


def test_the_database_gets_its_shape(shell: Shell) -> None:
    assert "newest shape" in shell.types("db", "upgrade")
    assert (shell.folder / "var" / "nabobot.db").is_file()


def test_the_doctor_has_a_line_for_each_and_looks_only(shell: Shell) -> None:
    shell.set["NABOBOT_TOKEN"] = "4711:hemmelig"
    shell.set["NABOBOT_API_URL"] = "http://127.0.0.1:9"
    said = by_name(shell.types("doctor", status=1))
    assert set(said) == {
        "settings",
        "plan",
        "catalogues",
        "database",
        "file",
        "room",
        "key",
        "reports",
        "people",
        "seals",
        "telegram",
        "channels",
        "returns",
    }
    assert [said[name][0] for name in ("settings", "plan", "catalogues")] == ["ok"] * 3
    assert said["database"] == ("FAIL", "is not there yet: nabobot db upgrade")
    assert not (shell.folder / "var" / "nabobot.db").exists()
    assert said["telegram"] == ("FAIL", "does not answer at http://127.0.0.1:9")
    shell.types("db", "upgrade")
    said = by_name(shell.types("doctor", status=1))
    assert said["database"] == ("ok", f"shape {newest_script()}")
    assert said["seals"][0] == "ok"


def test_the_doctor_asks_the_mail_server(shell: Shell) -> None:
    shell.set |= {"NABOBOT_SMTP_URL": "smtp://127.0.0.1:9", "NABOBOT_MAIL_FROM": "bot@example.org"}
    shell.set["NABOBOT_BOUNCES_URL"] = "imap://retur:hemmelig@127.0.0.1:9/INBOX"
    said = by_name(shell.types("doctor", status=1))
    assert said["channels"] == ("FAIL", "no answer from email")
    assert said["returns"] == ("FAIL", "the mailbox does not let us in (ConnectionRefusedError)")


def by_name(printed: str) -> dict[str, tuple[str, str]]:
    """The doctor's lines: what was looked at, and what was found."""
    lines = (line.partition(" ") for line in printed.splitlines())
    return {rest.strip().partition(": ")[0]: (first, rest.strip().partition(": ")[2]) for first, _, rest in lines}


def test_run_wants_a_token(shell: Shell) -> None:
    said = shell.types("run", status=2)
    assert said.startswith("nabobot: NABOBOT_TOKEN: ")
    assert "BotFather" in said
    assert said.count("\n") == 1


@pytest.mark.parametrize("command", [["export", "people"], ["invite", "staff"], ["db", "upgrade"], ["plan", "export"]])
def test_a_wrong_setting_stops_every_command_with_one_line(shell: Shell, command: list[str]) -> None:
    shell.set["NABOBOT_LOG_LEVEL"] = "loud"
    said = shell.types(*command, status=2)
    assert said.startswith("nabobot: NABOBOT_LOG_LEVEL: ")
    assert said.count("\n") == 1


def test_a_database_that_does_not_answer_yet_is_worth_another_start(shell: Shell) -> None:
    """Both start with the machine, or on two machines; the unit of systemd gives up at status 2 alone."""
    shell.set |= {"NABOBOT_TOKEN": "1:a", "NABOBOT_DATABASE_URL": "postgresql+psycopg://bot:hemmelig@127.0.0.1:9/bot"}
    said = shell.types_apart("run", status=75)
    assert said.startswith("nabobot: NABOBOT_DATABASE_URL: the database does not answer")
    assert said.count("\n") == 1
    assert "hemmelig" not in said


def a_file_in_the_way(shell: Shell) -> str:
    (shell.folder / "fil").touch()
    return str(shell.folder / "fil")


WRONG: dict[str, Callable[[Shell], str]] = {
    "NABOBOT_DATA_DIR": a_file_in_the_way,
    "NABOBOT_DATABASE_URL": lambda shell: f"sqlite:///{shell.folder}/nowhere/at/all.db",
    "NABOBOT_PLAN": lambda shell: "atlantis",
}


@pytest.mark.parametrize("name", WRONG)
def test_what_the_start_finds_wrong_is_named_too(shell: Shell, name: str) -> None:
    shell.set[name] = WRONG[name](shell)
    said = shell.types("export", "people", status=2)
    assert said.startswith(f"nabobot: {name}: ")
    assert said.count("\n") == 1
