"""/nyhedsbrev: what one gets, what one can send in, and what editors can do."""

from markupsafe import Markup

from bot.message import Button, Message, Rows, bold, lines, rows, wrapped
from bot.newsletter.issue_words import newsletter_name, often
from bot.newsletter.menu import Menu
from bot.newsletter.subscribing import Mine
from bot.people.channels import EMAIL
from bot.plan.model import Plan
from bot.texts import Translator


def menu(t: Translator, seen: Menu) -> Message:
    """Everything that one can do here."""
    mine = seen.mine
    if not mine.plan.newsletter.comes:
        return none(t, leaves=bool(mine.channel))
    if not seen.known:
        return invited(t, mine.plan)
    edits: Rows = ()
    if seen.edits:
        issue = Button(t.gettext("The issue in hand"), f"issue:{seen.issue}:show") if seen.issue else None
        last = Button(t.gettext("The last issue"), f"issue:{seen.last}:show") if seen.last else None
        edits = rows([issue or Button(t.gettext("Draft an issue now"), "newsletter:draft"), *([last] if last else [])])
    hangs = rows(Button(t.gettext("Poster to hang up"), "newsletter:poster")) if seen.edits else ()
    give = rows(Button(t.gettext("Send a contribution"), "newsletter:give")) if seen.gives else ()
    came_in = (
        t.ngettext("%(n)s contribution waits for an issue.", "%(n)s contributions wait for an issue.", seen.waiting)
        % {"n": seen.waiting}
        if seen.edits and seen.waiting
        else ""
    )
    text = lines(bold(newsletter_name(t, mine.plan)), *_gets(t, mine), came_in)
    choices = _choices(t, mine)
    own = (*give, *choices) if mine.channel else (*choices, *give)  # who is asked whether they want it answers first
    languages = rows((Button("Dansk", "language:da"), Button("English", "language:en"))) if seen.languages else ()
    return Message(text, (*edits, *own, *languages, *_archive(t, seen), *hangs))


def none(t: Translator, _refused: object = None, *, leaves: bool = False) -> Message:
    """The programme has no newsletter (any more)."""
    said = t.gettext("This programme has no newsletter.")
    return Message(said, rows(Button(t.gettext("Sign me off"), "newsletter:leave")) if leaves else (), fresh=True)


def mine(t: Translator, seen: Mine) -> Message:
    """After a choice of one's own."""
    if seen.left:
        return left(t)
    new = t.gettext("You are signed up. I write when there is an issue, %(often)s, and otherwise not.")
    new %= {"often": often(t, seen.plan)}
    return Message(
        lines(bold(newsletter_name(t, seen.plan)), new if seen.new else "", *_gets(t, seen)), _choices(t, seen)
    )


def left(t: Translator, _result: object = None) -> Message:
    said = t.gettext("You are signed off. Nothing more comes, also not of an issue that is just being sent.")
    again = Button(t.gettext("Sign me up again"), "newsletter:subscribe")
    return Message(lines(said, t.gettext("/mine_data shows what I still keep, /slet_mig deletes it.")), rows(again))


def _gets(t: Translator, seen: Mine) -> list[Markup]:
    if not seen.channel:
        said = t.gettext("News of the neighbourhood, %(often)s. You do not get it now. Would you like it?")
        return [said % {"often": often(t, seen.plan)}]
    by = t.gettext("You get it by e-mail.") if seen.channel == EMAIL else t.gettext("You get it here.")
    areas = t.listed(seen.plan.areas[each].label for each in seen.areas if each in seen.plan.areas)
    which = t.gettext("News of %(areas)s.") % {"areas": areas} if areas else t.gettext("News of all areas.")
    crisis = (
        t.gettext("You are also told if something serious happens.")
        if seen.crisis
        else t.gettext("You are not told of crises.")
    )
    comes = t.gettext("It comes %(often)s.") % {"often": often(t, seen.plan)}
    return [Markup(" ").join([by, comes, which]), crisis]


def _choices(t: Translator, seen: Mine) -> Rows:
    if not seen.channel:
        return rows(Button(t.gettext("Yes, I want it"), "newsletter:subscribe"))
    crisis = (
        Button(t.gettext("No messages in a crisis"), "newsletter:crisis:no")
        if seen.crisis
        else Button(t.gettext("Tell me in a crisis too"), "newsletter:crisis:yes")
    )
    areas = Button(t.gettext("Choose areas"), "newsletter:areas")
    return rows((areas, crisis), Button(t.gettext("Sign me off"), "newsletter:leave"))


def areas(t: Translator, seen: Mine) -> Message:
    """Each area is a button; those chosen are marked."""
    chosen = [
        Button((t.gettext("%(area)s – chosen") if area.key in seen.areas else Markup("%(area)s")) % {"area": area.label},
               f"newsletter:area:{area.key}")
        for area in seen.plan.areas.values()
    ]  # fmt: skip
    every = Button(t.gettext("All areas"), "newsletter:area:-")
    done = Button(t.gettext("That is all"), "newsletter:menu")
    asks = t.gettext("Whose news do you want? What concerns everybody comes anyhow.")
    return Message(lines(asks, *_gets(t, seen)), (*wrapped(chosen), *rows((every, done))))


def _archive(t: Translator, seen: Menu) -> Rows:
    return rows(Button(t.gettext("Earlier issues"), "newsletter:archive")) if seen.archived else ()


def no_way(t: Translator, _error: object = None) -> Message:
    return Message(
        t.gettext("I have neither Telegram nor an e-mail address of yours that works. Add one with /kanaler.")
    )


def invited(t: Translator, plan: Plan) -> Message:
    """To a stranger who asks what this is."""
    what = t.gettext("News of the neighbourhood, %(often)s: what is on, what was done, pictures.") % {
        "often": often(t, plan)
    }
    kept = t.gettext("I keep your first name and your Telegram number for it, nothing else. You leave with one press.")
    return Message(
        lines(bold(newsletter_name(t, plan)), what, kept),
        rows(Button(t.gettext("Yes, I want it"), "newsletter:subscribe")),
    )
