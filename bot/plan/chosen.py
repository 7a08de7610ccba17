"""The plan that the settings name."""

from bot.plan.load import PlanError, load
from bot.plan.model import Plan
from bot.settings import Settings, SettingsError


def plan_of(settings: Settings) -> Plan:
    """The plan named in the settings. Raises SettingsError with the first thing that is wrong with it."""
    try:
        return load(settings.plan)
    except PlanError as error:
        raise SettingsError(f"NABOBOT_PLAN: {error.errors[0]} (nabobot plan check shows everything)") from None
