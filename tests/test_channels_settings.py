"""Which channels there are is said by the settings; a wrong one stops the start with a line that names it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.delivery.channels import others
from bot.links import Links
from bot.privacy.sealing import Seal
from bot.settings import SettingsError, read_settings

LINKS = Links(b"a secret of the bot", "https://bot.example.org")
MAIL = {"smtp_url": "smtp://bot:hemmeligt@mail.example.org", "mail_from": "Nabobot <bot@example.org>"}
SMS = {"sms_url": "gatewayapi://hemmeligt@gatewayapi.com?sender=Nordbyen"}


def kinds(folder: Path, **given: str) -> set[str]:
    settings = read_settings(data_dir=folder, file=None, **given)
    return set(others(settings, LINKS, lambda: datetime(2018, 1, 15, tzinfo=UTC), Seal(b"x")))


def test_there_is_what_the_settings_give(tmp_path: Path) -> None:
    assert kinds(tmp_path) == {"other"}
    assert kinds(tmp_path, **MAIL) == {"other", "email"}
    assert kinds(tmp_path, **MAIL, **SMS) == {"other", "email", "sms"}


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ({"smtp_url": "http://hemmeligt.example.org", "mail_from": "bot@example.org"}, "NABOBOT_SMTP_URL"),
        ({"smtp_url": "smtp://hemmeligt@mail.example.org"}, "NABOBOT_MAIL_FROM"),
        (MAIL | {"mail_from": "Nabobot"}, "NABOBOT_MAIL_FROM"),
        (MAIL | {"mail_from": "bot@example.org\nBcc: hemmeligt@example.org"}, "NABOBOT_MAIL_FROM"),
        (MAIL | {"smtp_url": "smtp://mail.example.org?reply_to=hemmeligt"}, "NABOBOT_SMTP_URL"),
        (MAIL | {"bounces_url": "imaps://hemmeligt@mail.example.org"}, "NABOBOT_BOUNCES_URL"),
        (MAIL | {"bounces_url": "imaps://a:hemmeligt@mail.example.org?address=hemmeligt"}, "NABOBOT_BOUNCES_URL"),
        ({"bounces_url": "imaps://a:hemmeligt@mail.example.org"}, "NABOBOT_BOUNCES_URL"),
        ({"sms_url": "https://hemmeligt@gatewayapi.com"}, "NABOBOT_SMS_URL"),
        ({"sms_url": "gatewayapi://hemmeligt@gatewayapi.com?sender=Bysekretariatet"}, "NABOBOT_SMS_URL"),
        ({"sms_url": "gatewayapi://hemmeligt@gatewayapi.com:port"}, "NABOBOT_SMS_URL"),
    ],
)
def test_a_wrong_setting_is_named_with_an_example_and_without_its_secret(
    tmp_path: Path, given: dict[str, str], name: str
) -> None:
    with pytest.raises(SettingsError) as wrong:
        kinds(tmp_path, **given)

    assert str(wrong.value).startswith(f"{name}: ")
    assert "for example" in str(wrong.value)
    assert "hemmeligt" not in str(wrong.value)
    assert "\n" not in str(wrong.value)


def test_secrets_are_not_printed() -> None:
    settings = read_settings(file=None, **MAIL, **SMS)

    assert "hemmeligt" not in repr(settings)
