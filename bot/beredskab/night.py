"""When those who are in no call-out are let sleep: what they can do nothing about waits until the morning. Pure."""

from datetime import datetime, timedelta

from bot.clock import at_local, local

FROM, TO = 22, 7
"""Hours, on any day."""


def morning(moment: datetime) -> datetime | None:
    """The end of the night that it is; None by day."""
    here = local(moment)
    if TO <= here.hour < FROM:
        return None
    return at_local(here.date() + timedelta(days=here.hour >= FROM), TO)
