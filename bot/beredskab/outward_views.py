"""What is shown under "Information ud"."""

from dataclasses import dataclass

from bot.beredskab.views import CalloutView, Number, TextView


@dataclass(frozen=True, slots=True)
class Outward:
    """All that is being said, and the management of whom nobody is known here."""

    callout: CalloutView
    texts: tuple[TextView, ...]
    management: tuple[Number, ...]
