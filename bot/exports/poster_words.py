"""What stands on a poster that invites."""

from bot.people.joining import Invited
from bot.people.role_names import role_name
from bot.plan.model import Plan
from bot.plan.part import in_language
from bot.texts import Translator


def poster(t: Translator, invited: Invited, plan: Plan) -> tuple[str, str, str]:
    """Headline, what to do, and what one becomes."""
    return (
        str(t.gettext("Come and join in")),
        str(t.gettext("Scan this with your phone. It opens Telegram, and you are in.")),
        str(
            t.gettext("%(programme)s · you come in as %(role)s")
            % {"programme": in_language(plan.title, t.language), "role": role_name(t, plan, invited.role)}
        ),
    )
