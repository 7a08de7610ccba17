"""What is said when a writer puts a piece right that the editors have: to the writer, and to the editors."""

from dataclasses import replace

from bot.message import Message, bold, lines, rows
from bot.newsletter.contributing import Mended, Received
from bot.newsletter.contribution_words import edited, quoted, step, take_back
from bot.texts import Translator


def to_editors(t: Translator, name: str, headline: str, said: str, changed: bool) -> Message:
    """`changed`: it stands in the issue already; else it is theirs to change."""
    head = t.gettext("%(name)s puts »%(headline)s« right:") % {"name": name, "headline": headline}
    done = (
        t.gettext("I have changed it in the draft.") if changed else t.gettext("I have changed nothing in the issue.")
    )
    return Message(lines(bold(head), quoted(said), done))


def mended(t: Translator, result: Mended | Received) -> Message:
    """How it stands now, or that the editors know of it."""
    if isinstance(result, Received):
        return edited(t, result)
    told = t.gettext("The editors hear of it.") if result.told else ""
    seen = result.piece
    if not result.changed:
        return Message(
            lines(t.gettext("I could not put it right myself."), told), (), f"contribution:{seen.id}", fresh=True
        )
    stands = bold(t.gettext("»%(headline)s«") % {"headline": seen.headline})
    text = lines(t.gettext("Corrected."), stands, quoted(seen.text), told)
    return Message(text, () if result.told else rows(take_back(t, seen)), f"contribution:{seen.id}", fresh=True)


def put_right(t: Translator, result: Received) -> Message:
    """Its words while something is still asked of it, and that again."""
    shown = step(t, result)
    return replace(shown, text=lines(t.gettext("Corrected."), quoted(result.text), shown.text))


def heard(t: Translator, result: Mended | Received) -> Message:
    """After words: put right, passed on, or taken back."""
    return step(t, result) if isinstance(result, Received) else mended(t, result)
