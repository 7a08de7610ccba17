"""Settings: what is wrong is named in one line with an example, and no secret is ever shown."""

import contextlib
import logging
import sys
from datetime import UTC, datetime
from pathlib import Path

import orjson
import pytest

from bot.delivery.mail.return_box import ReturnBox
from bot.delivery.mail.server import MailServer
from bot.delivery.sms.gatewayapi import Account
from bot.logs import Json, WithoutSecrets, secrets_of
from bot.settings import EXAMPLES, NAMES, SettingsError, read_settings

TOKEN = "4711:meget-hemmeligt"
WRONG = {
    "api_url": "telegram.org",
    "database_url": "mysql://bot:kodeord@host/db",
    "now": "i morgen",
    "public_url": "ftp://kodeord@host",
    "log_level": "loud",
    "log_format": "xml",
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_setting_is_named_with_an_example(name: str) -> None:
    with pytest.raises(SettingsError) as stopped:
        read_settings(file=None, **{name: WRONG[name]})
    line = str(stopped.value)
    assert line.startswith(f"NABOBOT_{name.upper()}: ")
    assert f"(for example: {EXAMPLES[name]})" in line
    assert "\n" not in line
    assert "kodeord" not in line


@pytest.mark.parametrize("name", WRONG)
def test_every_example_is_itself_right(name: str) -> None:
    read_settings(file=None, **{name: EXAMPLES[name]})


def test_every_setting_has_an_example() -> None:
    assert set(EXAMPLES) == set(NAMES)


@pytest.mark.parametrize("token", [None, "", "  "])
def test_a_missing_token_is_named_when_it_is_needed(token: str | None) -> None:
    with pytest.raises(SettingsError, match=r"NABOBOT_TOKEN: .*BotFather"):
        read_settings(file=None, token=token).bot_token()


def test_a_moment_without_an_offset_is_danish_time() -> None:
    assert read_settings(file=None, now="2018-01-15T10:00").now == datetime(2018, 1, 15, 9, tzinfo=UTC)
    assert read_settings(file=None, now="2017-06-01T10:00").now == datetime(2017, 6, 1, 8, tzinfo=UTC)
    assert read_settings(file=None, now="2018-01-15T10:00Z").now == datetime(2018, 1, 15, 10, tzinfo=UTC)


def test_settings_are_read_from_a_file_and_what_is_empty_there_counts_as_not_given(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("NABOBOT_TOKEN=1:a\nNABOBOT_LOG_LEVEL=\nSOMETHING_ELSE=x\n", "utf-8")
    with contextlib.chdir(tmp_path):
        settings = read_settings()
    assert settings.bot_token() == "1:a"
    assert settings.log_level == "info"


def test_the_environment_counts_before_the_file_and_what_is_given_before_both(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".env").write_text("NABOBOT_PLAN=a\nNABOBOT_MAIL_FROM=a\nNABOBOT_LISTEN=a:1\nNABOBOT_TOKEN=a", "utf-8")
    for name, value in {"nabobot_plan": "b", "NABOBOT_MAIL_FROM": "b", "NABOBOT_LISTEN": "", "NABOBOT_X": "b"}.items():
        monkeypatch.setenv(name, value)
    settings = read_settings(tmp_path / ".env", plan="c", token="")
    assert (settings.plan, settings.mail_from, settings.listen, settings.token) == ("c", "b", "a:1", None)
    assert set(settings.given) == {"plan", "mail_from", "listen"}
    assert read_settings(None).listen == "127.0.0.1:8088"


def test_a_file_that_is_not_utf_8_is_told_so(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes("NABOBOT_MAIL_FROM=Nørrebro".encode("latin-1"))
    with pytest.raises(SettingsError, match="UTF-8"):
        read_settings(tmp_path / ".env")


def test_the_database_is_a_file_in_the_data_folder_unless_said_otherwise(tmp_path: Path) -> None:
    assert read_settings(file=None, data_dir=tmp_path).database == f"sqlite:///{tmp_path}/nabobot.db"
    assert read_settings(file=None, database_url="postgresql:///bot").database == "postgresql:///bot"


def test_printing_the_settings_shows_no_secret() -> None:
    settings = read_settings(
        file=None, token=TOKEN, secret_key="nøglen", database_url="postgresql://bot:kodeord@host/db"
    )
    for shown in (repr(settings), str(settings.token), f"{settings.secret_key}"):
        for secret in ("hemmeligt", "nøglen", "kodeord"):
            assert secret not in shown
    with pytest.raises(TypeError):
        orjson.dumps({"token": settings.token})


@pytest.mark.parametrize(
    "read",
    [
        MailServer.of("smtp://os:hemmeligt@mail.example.org"),
        ReturnBox.of("imaps://os:hemmeligt@mail.example.org"),
        Account.of("gatewayapi://hemmeligt@gatewayapi.com?sender=Nabobot&secret=hemmeligt"),
    ],
    ids=lambda read: type(read).__name__,
)
def test_printing_what_was_read_from_them_shows_none_either(read: object) -> None:
    assert "example.org" in repr(read) or "gatewayapi.com" in repr(read)
    assert "hemmeligt" not in repr(read)


@pytest.mark.parametrize("inner", [Json(), logging.Formatter("%(message)s")])
def test_no_log_holds_a_secret_not_even_in_a_traceback(inner: logging.Formatter) -> None:
    database = "postgresql://bot:kode%2Ford@host/db"
    ways = {"smtp_url": "smtp://os:postkode@mail", "sms_url": "gatewayapi://smskode@gatewayapi.com?sender=Nabobot"}
    settings = read_settings(file=None, token=f" {TOKEN} ", secret_key="nøglen", database_url=database, **ways)
    formatter = WithoutSecrets(inner, secrets_of(settings))
    try:
        raise ConnectionError(f"http://telegram/bot{TOKEN}/getMe and kode/ord, kode%2Ford, postkode and smskode")
    except ConnectionError:
        record = logging.LogRecord("x", logging.ERROR, "x", 1, "nøglen %s", (TOKEN,), sys.exc_info())
    line = formatter.format(record)
    assert "ConnectionError" in line
    for secret in ("hemmeligt", "nøglen", "kode/ord", "kode%2Ford", "postkode", "smskode"):
        assert secret not in line


def test_a_log_for_machines_is_one_object_a_line() -> None:
    record = logging.LogRecord("bot.app", logging.WARNING, "x", 1, "to\nlinjer", (), None)
    line = WithoutSecrets(Json(), []).format(record)
    assert "\n" not in line
    said = orjson.loads(line)
    assert (said["level"], said["from"], said["message"]) == ("warning", "bot.app", "to\nlinjer")
