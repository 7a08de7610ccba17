"""What stands on the newsletter's pages."""

from collections.abc import Sequence

from markupsafe import Markup

from bot.newsletter.desk_words import language_name
from bot.newsletter.issue_words import newsletter_name, often
from bot.plan.model import Plan
from bot.texts import LANGUAGES, Translator
from bot.web import page
from bot.web.page import Page
from bot.web.words import Notice

FORM = Markup(
    '<form method="post">\n<label for="email">%(email)s</label>\n'
    '<input id="email" name="email" type="email" value="" autocomplete="email" required>\n'
    '<label for="language">%(language)s</label>\n<select id="language" name="language">%(languages)s</select>\n'
    '<label for="area">%(area)s</label>\n<select id="area" name="area">%(areas)s</select>\n'
    '<label for="crisis">%(crisis)s</label>\n<select id="crisis" name="crisis">%(answers)s</select>\n'
    '<button class="main" type="submit">%(send)s</button></form>'
)
OPTION = Markup('<option value="%s">%s</option>')


def form(t: Translator, plan: Plan, telegram: str, *, by_mail: bool, wrong: bool) -> Page:
    """The sign-up page."""
    what = t.gettext("News of the neighbourhood, %(often)s: what is on, what was done, pictures.") % {
        "often": often(t, plan)
    }
    by_telegram = t.gettext("On Telegram you get it here: %(link)s") % {
        "link": Markup('<a href="%s">%s</a>') % (telegram, telegram)
    }
    problem = page.paragraph(t.gettext("That is no e-mail address. Look at it once more.")) if wrong and by_mail else ""
    fields = _fields(t, plan) if by_mail else ""
    kept = t.gettext("I keep the address, the language and the areas, and nothing else. You leave with one press.")
    body = page.joined(page.paragraph(what), problem, fields, page.paragraph(by_telegram), page.paragraph(kept))
    return Page(Markup("%s") % newsletter_name(t, plan), body, status=422 if wrong else 200)


def _fields(t: Translator, plan: Plan) -> Markup:
    languages = [(code, language_name(t, code)) for code in plan.languages if code in LANGUAGES]
    languages.sort(key=lambda each: each[0] != t.language)
    areas = [("-", t.gettext("All areas")), *((area.key, area.label) for area in plan.areas.values())]
    answers = [("no", t.gettext("No")), ("yes", t.gettext("Yes"))]
    return FORM % {
        "email": t.gettext("Your e-mail address"),
        "language": t.gettext("In which language"),
        "languages": _options(languages),
        "area": t.gettext("News of"),
        "areas": _options(areas),
        "crisis": t.gettext("Shall I also write if something serious happens?"),
        "answers": _options(answers),
        "send": t.gettext("Sign me up"),
    }


def _options(listed: Sequence[tuple[str, str]]) -> Markup:
    return Markup("").join(OPTION % each for each in listed)


def look_into_your_mail(t: Translator) -> Notice:
    text = t.gettext("I have written to the address. Open the letter and press once, and you are in.")
    none = t.gettext(
        "No letter within a quarter of an hour? Look among the unwanted mail. Who gets it already gets no letter."
    )
    return Notice(t.gettext("Look into your mail"), (text, none))


def really(t: Translator, *, leaves: bool) -> tuple[Notice, str]:
    """What is asked, and what its one button says."""
    if leaves:
        text = t.gettext("One press, and nothing more comes – also not of an issue that is just being sent.")
        return Notice(t.gettext("Sign off from the newsletter?"), (text,)), t.gettext("Sign me off")
    text = t.gettext("One press, and you get the newsletter from now on.")
    return Notice(t.gettext("Do you want the newsletter?"), (text,)), t.gettext("Yes, I want it")


def confirmed(t: Translator) -> Notice:
    text = t.gettext("The next issue comes to you. In each there is a link that signs you off.")
    return Notice(t.gettext("Welcome among the readers"), (text,))


def none(t: Translator, plan: Plan) -> Notice:
    return Notice(Markup("%s") % t.title(plan.title), (t.gettext("This programme has no newsletter."),))


def left(t: Translator) -> Notice:
    text = t.gettext("Nothing more comes, and your address is deleted.")
    return Notice(t.gettext("You are signed off"), (text,))
