"""The channels beside Telegram that the settings give, by the kind of address that they serve.

What talks to mail servers is loaded where there is one.
"""

from email.utils import parseaddr
from typing import TYPE_CHECKING

from bot.delivery.leaving import NOBODYS, Now
from bot.delivery.other import OtherChannel, installed
from bot.delivery.sms.channel import SmsChannel
from bot.delivery.sms.gatewayapi import Account, GatewayApi
from bot.links import LONGEST_MARK, Links
from bot.message import Titles
from bot.people.addresses import mail_address
from bot.people.channels import EMAIL, OTHER, SMS
from bot.privacy.sealing import Seal
from bot.settings import Settings, wrong

if TYPE_CHECKING:
    from bot.delivery.mail.channel import EmailChannel
    from bot.delivery.mail.return_box import ReturnBox


def others(
    settings: Settings, links: Links, now: Now, seal: Seal, whose: Titles = NOBODYS
) -> "dict[str, EmailChannel | SmsChannel | OtherChannel]":
    """E-mail and SMS where they are set up, Apprise where it is installed. Raises SettingsError."""
    channels: dict[str, EmailChannel | SmsChannel | OtherChannel] = (
        {OTHER: OtherChannel(links, now)} if installed() else {}
    )
    returns = return_box(settings)
    if settings.smtp_url:
        channels[EMAIL] = _email(settings, settings.smtp_url.revealed(), links, now, seal, returns, whose)
    if settings.sms_url:
        channels[SMS] = _sms(settings.sms_url.revealed(), links, now)
    return channels


def _email(
    settings: Settings, url: str, links: Links, now: Now, seal: Seal, returns: "ReturnBox | None", whose: Titles
) -> "EmailChannel":
    from bot.delivery.mail.channel import EmailChannel
    from bot.delivery.mail.server import MailServer

    try:
        server = MailServer.of(url)
    except ValueError as error:
        raise wrong("smtp_url", str(error)) from None
    for name, written in (("mail_from", settings.mail_from), ("smtp_url", server.reply_to or settings.mail_from)):
        if not written:
            raise wrong(name, "is missing, e-mail needs a sender")
        if not written.isprintable() or mail_address(parseaddr(written)[1]) is None:
            raise wrong(name, "holds no e-mail address to write from or to answer to")
    return EmailChannel(server, settings.mail_from, links, settings.data_dir, now, seal, returns, whose)


def return_box(settings: Settings) -> "ReturnBox | None":
    """The mailbox to which letters come back, where one is set up. Raises SettingsError."""
    if settings.bounces_url is None:
        return None
    if settings.smtp_url is None:
        raise wrong("bounces_url", "is of no use without NABOBOT_SMTP_URL")
    from bot.delivery.mail.return_box import ReturnBox

    try:
        box = ReturnBox.of(settings.bounces_url.revealed())
    except ValueError as error:
        raise wrong("bounces_url", str(error)) from None
    if box.address and mail_address(box.sender(LONGEST_MARK)) is None:
        raise wrong("bounces_url", "holds no address that letters could come back to")
    return box


def _sms(url: str, links: Links, now: Now) -> SmsChannel:
    try:
        return SmsChannel(GatewayApi(Account.of(url)), links, now)
    except ValueError as error:
        raise wrong("sms_url", str(error)) from None
