"""The question before an absence is noted that a leader told in one sentence."""

from bot.message import Button, Message, bold, lines, rows
from bot.people.absence_told import AwayTold
from bot.texts import Translator


def asked(t: Translator, away: AwayTold) -> Message:
    first, last = t.day(away.first, year=away.first.year != away.last.year), t.day(away.last, year=True)
    days = last if away.first == away.last else t.gettext("%(first)s to %(last)s") % {"first": first, "last": last}
    covers = t.gettext("%(name)s covers.") % {"name": away.cover} if away.cover else ""
    told = f"{away.first:%Y%m%d}:{away.last:%Y%m%d}:{away.cover_id}"
    yes = Button(t.gettext("Note the absence"), f"absence:{away.person_id}:of:{told}")
    card = Button(t.gettext("The card of %(name)s") % {"name": away.name}, f"person:{away.person_id}:show")
    head = bold(t.gettext("%(name)s: away %(days)s.") % {"name": away.name, "days": days})
    return Message(lines(head, covers, t.gettext("Shall I note it?")), rows(yes, card), fresh=True)
