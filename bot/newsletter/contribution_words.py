"""What is said to those who send something in."""

from collections.abc import Sequence

from markupsafe import Markup

from bot.message import Button, Message, Rows, bold, lines, rows, wrapped
from bot.newsletter.contributing import Received
from bot.newsletter.issue_words import often
from bot.newsletter.model import NO, NOBODY, YES
from bot.plan.model import Plan
from bot.texts import Translator

QUOTED = 300
"""Characters of somebody's own words that are shown back."""


def begun(t: Translator, _result: object = None) -> Message:
    what = t.gettext("Write it here, or send a picture with a few words, or an album. As you would tell a neighbour.")
    return Message(lines(what, t.gettext("Never write CPR numbers or children's names.")), fresh=True)


def step(t: Translator, seen: Received) -> Message:
    """The next question, or thanks."""
    if seen.dropped:
        return Message(t.gettext("It is gone, and will not be in the newsletter."), (), f"contribution:{seen.id}")
    if not seen.asks:
        return _thanks(t, seen)
    asked = {"text": _text, "headline": _headline, "area": _area, "shown": _shown}[seen.asks](t, seen)
    practice = t.gettext("PRACTICE – this goes nowhere.") if seen.practice else ""
    joined = t.gettext("Thank you. The picture goes with it.") if seen.joined else ""
    return Message(lines(practice, joined, asked.text), asked.buttons, f"contribution:{seen.id}")


def _text(t: Translator, seen: Received) -> Message:
    if seen.pictures:
        said = t.gettext("Thank you for the picture. What does it show? Write a few words about it.")
    else:
        said = t.gettext("What happened? Write it here, and send a picture if you have one.")
    return Message(said, rows(take_back(t, seen)))


def _headline(t: Translator, seen: Received) -> Message:
    proposed = bold(t.gettext("»%(headline)s«") % {"headline": seen.headline})
    asks = t.gettext("Shall this be the headline? Or write a better one.")
    keep = Button(t.gettext("Use it"), f"contribution:{seen.id}:headline")
    return Message(lines(proposed, asks), rows((keep, take_back(t, seen))))


def _area(t: Translator, seen: Received) -> Message:
    ordered = sorted(seen.plan.areas.values(), key=lambda area: area.key != seen.own_area)
    places = [Button(area.label, f"contribution:{seen.id}:area:{area.key}") for area in ordered]
    everywhere = Button(t.gettext("All of them"), f"contribution:{seen.id}:area:-")
    headline = bold(t.gettext("»%(headline)s«") % {"headline": seen.headline})
    return Message(lines(headline, t.gettext("Which area is it about?")), wrapped([*places, everywhere]))


def not_headline(t: Translator, seen: Received) -> Message:
    """After "hov, det er på søndag": the words are corrected where they were written."""
    asked = step(t, seen)
    how = t.gettext("Is what you wrote wrong? Edit your own message, and I take the new words.")
    return Message(lines(how, asked.text), asked.buttons, asked.subject, fresh=True)


def question(t: Translator, seen: Received) -> Message:
    """After a question to the bot, where a text or a headline was asked for."""
    shown = step(t, seen)
    how = {
        "text": t.gettext("Is it what should be printed? Then write »Text: …«."),
        "headline": t.gettext("Is it the headline all the same? Then write »Headline: …«."),
    }.get(seen.asks, "")
    text = lines(*_answered(t, seen.plan), how, "", shown.text)
    return Message(text, shown.buttons, shown.subject, fresh=True)


def question_first(t: Translator, plan: Plan) -> Message:
    """The same before anything is written."""
    how = t.gettext("Is it what should be printed? Then write »Text: …«.")
    return Message(lines(*_answered(t, plan), how), fresh=True)


def _answered(t: Translator, plan: Plan) -> list[str]:
    """What people ask most: about pictures, and when it comes."""
    comes = t.gettext("Pictures are sent here in the chat. It all comes in the next issue, %(often)s.")
    return [t.gettext("That sounds like a question, so I have not used it."), comes % {"often": often(t, plan)}]


def unread(t: Translator, seen: Received) -> Message:
    """Words that answer nothing: it is asked again."""
    asked = step(t, seen)
    return Message(lines(t.gettext("I could not read that as an answer."), asked.text), asked.buttons, asked.subject)


def edited(t: Translator, seen: Received) -> Message:
    """The new words are taken; what is asked is asked again."""
    said = step(t, seen)
    return Message(lines(t.gettext("Corrected."), said.text), said.buttons, said.subject, fresh=True)


def _shown(t: Translator, seen: Received) -> Message:
    asks = t.ngettext(
        "Have all who can be recognised in the picture said yes to being shown? With children their parents must.",
        "Have all who can be recognised in the pictures said yes to being shown? With children their parents must.",
        seen.pictures,
    )
    all_have = Button(t.gettext("Yes, all of them"), f"contribution:{seen.id}:shown:{YES}")
    nobody = Button(t.gettext("Nobody can be recognised"), f"contribution:{seen.id}:shown:{NOBODY}")
    text_only = Button(t.gettext("No – use only the words"), f"contribution:{seen.id}:shown:{NO}")
    return Message(asks, rows(all_have, nobody, text_only))


def _thanks(t: Translator, seen: Received) -> Message:
    if seen.practice:
        return Message(t.gettext("Done. It was practice, so the editors do not get it."))
    thanks = t.gettext("Thank you. »%(headline)s« is with the editors now.") % {"headline": seen.headline}
    without = (
        t.gettext("It can be used without the picture only.") if seen.pictures and seen.consent_shown == NO else ""
    )
    buttons = [(Button(t.gettext("Send one more"), "newsletter:give"), take_back(t, seen))]
    if seen.left is None:
        return Message(lines(thanks, without), rows(*buttons), f"contribution:{seen.id}")
    id, headline = seen.left
    left = t.gettext("Of »%(headline)s« something is still missing.") % {"headline": headline}
    missing = Button(t.gettext("See what is missing"), f"contribution:{id}:look")
    return Message(lines(thanks, without, left), rows(missing, *buttons), f"contribution:{seen.id}")


def take_back(t: Translator, seen: Received) -> Button:
    """What ends it, as long as it is in no issue."""
    return Button(t.gettext("Take it back"), f"contribution:{seen.id}:drop")


def stale(t: Translator, _error: object = None) -> Message:
    text = t.gettext("That contribution is closed: it is in an issue, or was taken back. Nothing has changed.")
    return Message(text, rows(Button(t.gettext("Send a new one"), "newsletter:give")), fresh=True)


def refused(t: Translator, why: str) -> Message:
    """A picture that cannot be used, and what would help."""
    reasons = {
        "large": t.gettext("The picture is larger than 20 MB."),
        "heic": t.gettext("The picture is in Apple's own format (HEIC), which not everybody can see."),
        "pixels": t.gettext("The picture has more pixels than I can take in."),
        "broken": t.gettext("I cannot open the picture. Perhaps it was damaged on the way."),
        "gone": t.gettext("Telegram does not have the picture any more."),
    }
    helps = t.gettext(
        "Send it once more as a photo – not as a file: then Telegram makes it smaller. The words are kept."
    )
    return Message(lines(reasons.get(why, reasons["broken"]), helps))


def offer(t: Translator, named: Sequence[object], entry_id: int, *, pictured: bool) -> Message:
    """To somebody whose report counts, or several that one message told: shall others hear of it?"""
    quoted = t.listed(t.gettext("»%(what)s«") % {"what": each} for each in named)
    asks = (
        t.gettext("Shall %(what)s and your picture be in the newsletter?")
        if pictured
        else t.gettext("Shall the neighbours hear of %(what)s in the newsletter?")
    ) % {"what": quoted}
    return Message(asks, _offered(t, entry_id))


def _offered(t: Translator, entry_id: int) -> Rows:
    tell = Button(t.gettext("Yes, I will tell"), f"newsletter:tell:{entry_id}")
    return rows((tell, Button(t.gettext("Not this time"), f"newsletter:quiet:{entry_id}")))


def quiet(t: Translator, _result: object = None) -> Message:
    return Message(t.gettext("All right. The report counts all the same."))


def quoted(text: str) -> Markup:
    """Somebody's own words, not too many of them."""
    return Markup("<i>%s</i>") % (text if len(text) <= QUOTED else text[:QUOTED].rpartition(" ")[0] + " …")
