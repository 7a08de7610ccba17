"""What the sections are called where the plan does not say."""

from bot.texts import Translator


def section_title(t: Translator, kind: str) -> str:
    titles = {
        "coming": t.gettext("What is on"),
        "news": t.gettext("News"),
        "pictures": t.gettext("Pictures"),
        "thanks": t.gettext("Thanks"),
        "figures": t.gettext("In figures"),
    }
    return titles[kind]
