"""The few words that stand in every letter beside the news."""

from bot.texts import Translator


def why(t: Translator, programme: str) -> str:
    return t.gettext("You get this because you signed up for the newsletter of %(programme)s.") % {
        "programme": programme
    }


def leave(t: Translator) -> str:
    return t.gettext("Unsubscribe")


def choose(t: Translator) -> str:
    return t.gettext("What I get")
