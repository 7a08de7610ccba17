"""Roles and places, no names: those of suspects, victims and children belong in other systems than a chat."""

from bot.vocabulary.impersonal import nameless
from bot.work import Work


def without_names(work: Work, text: str) -> str:
    """What somebody wrote about a crisis, with what looks like a person's name left out (…)."""
    return nameless(text, work.programme.reader.unknown_words(text))
