"""The channels by which something is fetched, not sent: pictures, and letters that came back."""

from collections.abc import Callable

from telegram import Bot

from bot.clock import Clock
from bot.delivery.channels import return_box
from bot.delivery.pictures import PictureChannel
from bot.delivery.sender import Channel
from bot.links import Links
from bot.outbox import PICTURES, RETURNS
from bot.settings import Settings
from bot.transactions import Database
from bot.work import Programme


def fetching(
    settings: Settings,
    bot: Bot,
    links: Links,
    database: Database,
    clock: Clock,
    programme: Programme,
    told: Callable[[], None],
) -> dict[str, Channel]:
    """By their names; letters only where the settings name a mailbox. Raises SettingsError.

    `told`: called when somebody was written to.
    """
    box = return_box(settings)
    programme.reads_returns = box is not None
    pictures: dict[str, Channel] = {PICTURES: PictureChannel(bot, database, clock, programme, told)}
    if box is None:
        return pictures
    from bot.delivery.mail.returns import ReturnsChannel

    return pictures | {RETURNS: ReturnsChannel(box, links, database, clock, programme)}
