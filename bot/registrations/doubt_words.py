"""The same again? Asked about before anything counts twice."""

from markupsafe import Markup

from bot.message import Button, Message, bold, lines, rows, spaced
from bot.registrations.as_shown import mark
from bot.registrations.asking_words import practice
from bot.registrations.steps import Doubt
from bot.registrations.wording import details, figure, headline
from bot.texts import Translator


def doubt(t: Translator, result: Doubt) -> Message:
    """The same again? Asked about, never swallowed."""
    shown = result.other
    other = spaced(bold(headline(t, shown.facts, shown.plan)), details(t, shown.facts, shown.plan, year=shown.year))
    if result.draft.practice:
        other = lines(other, practice(t))
    if result.kind == "home":
        return _same_home(t, result, other)
    return _own(t, result, other) if result.kind == "own" else _shared(t, result, other)


def _own(t: Translator, result: Doubt, other: Markup) -> Message:
    draft, entry = result.draft.id, result.other.id
    own = f"draft:{draft}:{mark([result.draft])}"
    text = lines(
        t.gettext("You have reported this before:"), other, t.gettext("Is the new one instead of it, or one more?")
    )
    said = figure(t, result.draft.facts, result.draft.plan)
    instead = t.gettext("Instead: %(figure)s") % {"figure": said} if said else t.gettext("Instead of it")
    return Message(
        text,
        rows(
            Button(instead, f"{own}:replace:{entry}"),
            Button(t.gettext("One more"), f"{own}:save:other"),
            Button(t.gettext("Delete the new one"), f"draft:{draft}:drop"),
            *_known(t, result),
        ),
        f"draft:{draft}",
    )


def _known(t: Translator, result: Doubt) -> list[Button]:
    """A table that was pasted twice."""
    if not result.known:
        return []
    label = t.gettext("Delete all %(n)s that I have reported before") % {"n": result.known}
    return [Button(label, f"batch:{result.batch}:known")]


def _shared(t: Translator, result: Doubt, other: Markup) -> Message:
    draft, entry = result.draft.id, result.other.id
    own = f"draft:{draft}:{mark([result.draft])}"
    who = t.listed(result.other.reporters) or t.gettext("Somebody else")
    asked = t.gettext("Is it the same one? Then it counts once, and you both get the credit.")
    text = lines(t.gettext("%(who)s has reported:") % {"who": who}, other, asked)
    old, new = figure(t, result.other.facts, result.other.plan), figure(t, result.draft.facts, result.draft.plan)
    same = [Button(t.gettext("The same: %(figure)s") % {"figure": old}, f"{own}:same:{entry}:old")]
    if new != old:
        same.append(Button(t.gettext("The same: %(figure)s") % {"figure": new}, f"{own}:same:{entry}:new"))
    return Message(text, rows(*same, Button(t.gettext("Another one"), f"{own}:save:other")), f"draft:{draft}")


def _same_home(t: Translator, result: Doubt, other: Markup) -> Message:
    draft = result.draft.id
    own = f"draft:{draft}:{mark([result.draft])}"
    text = lines(
        t.gettext("That home has been welcomed within the last year:"),
        other,
        t.gettext("Is it a new family, or the same?"),
    )
    return Message(
        text,
        rows(
            Button(t.gettext("A new family"), f"{own}:save:other"),
            Button(t.gettext("The same family"), f"{own}:save:same"),
            Button(t.gettext("Delete"), f"draft:{draft}:drop"),
        ),
        f"draft:{draft}",
    )
