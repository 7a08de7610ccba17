"""What people are called by their role, in the middle of a sentence: in the programme's own word, or the usual one."""

from bot.people.model import Role
from bot.plan.model import Plan
from bot.plan.part import in_language
from bot.texts import Translator


def role_name(t: Translator, plan: Plan, role: str) -> str:
    """ "beboerambassadør", "medlem af styregruppen" """
    own = plan.roles.get(Role(role).value)
    return in_language(own.title, t.language) if own else _usual(t)[Role(role)]


def group_name(t: Translator, plan: Plan, key: str) -> str:
    """ "beboerambassadørerne", "styregruppen" """
    own = plan.roles.get(Role(key).value)
    return in_language(own.several, t.language) if own else _usual_groups(t)[Role(key)]


def _usual(t: Translator) -> dict[Role, str]:
    return {
        Role.HEAD: t.gettext("head of the secretariat"),
        Role.PROJECT_MANAGER: t.gettext("project manager"),
        Role.STAFF: t.gettext("member of staff"),
        Role.AMBASSADOR: t.gettext("resident ambassador"),
        Role.VOLUNTEER: t.gettext("volunteer"),
        Role.JOURNALIST: t.gettext("resident journalist"),
        Role.STYREGRUPPE: t.gettext("member of the steering group"),
        Role.BESTYRELSE: t.gettext("member of the board"),
        Role.FOELGEGRUPPE: t.gettext("member of the political following group"),
        Role.BEREDSKAB: t.gettext("member of the crisis group"),
        Role.PARTNER: t.gettext("partner"),
        Role.SUBSCRIBER: t.gettext("subscriber"),
    }


def _usual_groups(t: Translator) -> dict[Role, str]:
    return {
        Role.STYREGRUPPE: t.gettext("the steering group"),
        Role.BESTYRELSE: t.gettext("the board"),
        Role.FOELGEGRUPPE: t.gettext("the following group"),
        Role.BEREDSKAB: t.gettext("the crisis group"),
        Role.AMBASSADOR: t.gettext("the resident ambassadors"),
        Role.STAFF: t.gettext("the staff"),
    }
