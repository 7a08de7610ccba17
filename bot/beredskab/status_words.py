"""The pack for the yearly status meeting in words."""

from datetime import date as Day
from datetime import datetime, timedelta

from bot.beredskab.frame import heading
from bot.beredskab.naming import kind_title, seat_title
from bot.beredskab.readiness_words import weakness
from bot.beredskab.status_pack import Happened, Pack, Sits
from bot.clock import local_date
from bot.documents.model import Block, Bullets, Document, Heading, Paragraph, Table
from bot.message import Message, bold, lines
from bot.people.channels import EMAIL, SMS, TELEGRAM
from bot.texts import Translator


def with_pack(t: Translator, meets: datetime | None, file: str) -> Message:
    """What goes with the invitation."""
    said = t.gettext("For the yearly status meeting: who holds which seat, the call-outs of the year, what is weak.")
    when = meets and t.gettext("The group meets on %(day)s.") % {"day": t.day(local_date(meets), year=True)}
    look = t.gettext("Look at your own line. Your channels you mend yourself: /kanaler")
    return Message(lines(heading(t), bold(said), when, look), document=file, protected=True)


def handed_out(t: Translator, it: tuple[datetime | None, str]) -> Message:
    return with_pack(t, *it)


def document(t: Translator, it: Pack, now: datetime) -> Document:
    """The Word file; the secretariat goes on writing in it."""
    blocks: list[Block] = [
        Heading(str(t.gettext("Members and deputies"))), _members(t, it), *_empty(t, it),
        Heading(str(t.gettext("What is weak"))), _weak(t, it),
        Heading(str(t.gettext("The call-outs of the year"))), *_happened(t, it),
        Heading(str(t.gettext("Police with a link of their own"))), _links(t, it),
        Heading(str(t.gettext("Run and drill"))), _plan(t, it),
        Heading(str(t.gettext("What we decide"))), Paragraph(str(t.gettext("(to be written by the secretariat)"))),
    ]  # fmt: skip
    day = t.day(local_date(it.meets) if it.meets else it.today, year=True)
    title = str(t.gettext("The crisis plan: yearly status"))
    return Document(title, tuple(blocks), subtitle=str(day), at=now, language=t.language)


def _members(t: Translator, it: Pack) -> Block:
    head = (
        t.gettext("Seat"), t.gettext("Who"), t.gettext("As"), t.gettext("Reached by"), t.gettext("Last reached"),
        t.gettext("Confirmed"),
    )  # fmt: skip
    return Table(tuple(map(str, head)), tuple(_member(t, it, each) for each in it.sits), (7, 5, 8, 8, 8, 8))


def _member(t: Translator, it: Pack, each: Sits) -> tuple[str, ...]:
    kinds = {TELEGRAM: "Telegram", SMS: "SMS", EMAIL: str(t.gettext("e-mail"))}
    rank = t.gettext("deputy") if each.place else t.gettext("member")
    ways = ", ".join(kinds.get(kind, kind) for kind in each.channels) or str(t.gettext("nothing"))
    newest = max((day for day in (each.reached_on, each.pressed_on) if day), default=None)
    return seat_title(t, it.plan, each.seat), each.name, str(rank), ways, _on(t, newest), _on(t, each.confirmed_on)


def _empty(t: Translator, it: Pack) -> list[Block]:
    titles = [seat_title(t, it.plan, each) for each in it.empty]
    return (
        [Paragraph((t.gettext("Held by nobody: %(seats)s.") % {"seats": t.listed(titles)}).unescape())]
        if titles
        else []
    )


def _weak(t: Translator, it: Pack) -> Block:
    listed = tuple(str(weakness(t, it.plan, each)).removeprefix("– ") for each in it.weak)
    return Bullets(listed or (str(t.gettext("No seat is weak.")),))


def _happened(t: Translator, it: Pack) -> list[Block]:
    if not it.happened:
        return [Paragraph(str(t.gettext("None.")))]
    head = t.gettext("Day"), t.gettext("What"), t.gettext("Complete after"), t.gettext("Seats"), t.gettext("Cards")
    listed = tuple(_event(t, it, each) for each in it.happened)
    note = t.gettext("Without place, words and names: those are in the evaluations, as long as they are kept.")
    return [Table(tuple(map(str, head)), listed, (3, 5, 3, 2, 2)), Paragraph(str(note))]


def _event(t: Translator, it: Pack, each: Happened) -> tuple[str, ...]:
    more = [t.gettext("DRILL")] if each.drill else []
    more += [t.gettext("false alarm")] if each.false_alarm else []
    what = ", ".join([kind_title(t, it.plan, each.kind), *map(str, more)])
    return t.day(each.day), what, _after(t, each.complete_after), f"{each.filled}/{each.seats}", str(each.cards)


def _after(t: Translator, time: timedelta | None) -> str:
    if time is None:
        return str(t.gettext("never"))
    return str(t.gettext("%(minutes)s min.") % {"minutes": max(1, round(time / timedelta(minutes=1)))})


def _links(t: Translator, it: Pack) -> Block:
    listed = tuple(
        (
            t.gettext("%(name)s, until %(day)s") % {"name": each.name, "day": _on(t, local_date(each.expires_at))}
        ).unescape()
        for each in it.links
    )
    return Bullets(listed or (str(t.gettext("None.")),))


def _plan(t: Translator, it: Pack) -> Block:
    """What comes by itself, and what the group agrees on."""
    yearly = sorted({each.confirms_on for each in it.sits})
    last = _on(t, it.last_drill) if it.last_drill else t.gettext("none in the last year")
    said = [
        t.gettext("The one-press test of the quarter comes on: %(days)s.") % {"days": t.listed(_days(t, it.tests))},
        t.gettext("The yearly question about channels and deputy comes on: %(days)s.")
        % {"days": t.listed(_days(t, yearly[:4]))},
        t.gettext("The last drill: %(day)s. Agree on the day of the next: half an hour, /beredskab øvelse.")
        % {"day": last},
    ]
    return Bullets(tuple(map(str, said if yearly else [said[0], said[2]])))


def _days(t: Translator, days: tuple[Day, ...] | list[Day]) -> list[str]:
    return [_on(t, each) for each in days]


def _on(t: Translator, day: Day | None) -> str:
    return t.day(day, year=True) if day else "–"
