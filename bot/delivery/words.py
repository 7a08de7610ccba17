"""The few words that a channel adds to what it sends."""

from bot.texts import Translator


def repeated(t: Translator, text: str) -> str:
    """Marks what may have arrived before."""
    return t.gettext("(sent again) %(text)s").unescape() % {"text": text}


def neutral_subject(t: Translator) -> str:
    """Of a crisis message: a locked screen gives nothing away."""
    return t.gettext("Important – read and answer").unescape()


def your_answers(t: Translator, days: int) -> str:
    """Under the links of an e-mail."""
    text = t.gettext(
        "The links are for you alone and work for %(days)s days. Nothing is answered until you press once more there."
    )
    return text.unescape() % {"days": days}


def answer_in_words(t: Translator) -> str:
    """The first link in an e-mail that asks for words."""
    return t.gettext("Write your answer here").unescape()


def answer_here(t: Translator, address: str) -> str:
    """The one link in an SMS."""
    return t.gettext("Answer: %(address)s").unescape() % {"address": address}
