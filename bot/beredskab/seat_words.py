"""What is said about the seats: who holds them, and who is asked first."""

from dataclasses import replace

from markupsafe import Markup

from bot import paging
from bot.beredskab.frame import heading
from bot.beredskab.naming import seat_title
from bot.beredskab.seating import SeatCard, Seated
from bot.message import Button, Message, bold, lines, rows, wrapped
from bot.people import roster_words
from bot.people.roster_words import named
from bot.texts import Translator


def seats(t: Translator, cards: list[SeatCard]) -> Message:
    listed = [_line(t, each) for each in cards]
    buttons = [Button(seat_title(t, each.plan, each.seat), f"seat:{each.seat}:show") for each in cards]
    head = t.gettext("the seats, and who is asked first, second, third:")
    none = "" if cards else t.gettext("The plan has no crisis group.")
    return Message(lines(heading(t, head), *listed, none), wrapped(buttons, 2))


def _line(t: Translator, it: SeatCard) -> Markup:
    names = ", ".join(each.name for each in it.line) or t.gettext("nobody holds it")
    return Markup("%s: %s") % (seat_title(t, it.plan, it.seat), names)


def seat(t: Translator, it: SeatCard) -> Message:
    """One seat: its line, and what can be done."""
    found = it.plan.beredskab.seats.get(it.seat) or it.plan.beredskab.outsiders.get(it.seat)
    whose = found.organisation if found else ""
    numbered = [Markup("%s. %s") % (place, each.name) for place, each in enumerate(it.line, 1)]
    today = it.today and t.gettext("Today I would ask: %(names)s.") % {"names": t.listed(it.today)}
    own = f"seat:{it.seat}"
    buttons = [Button(t.gettext("Put somebody here"), f"{own}:who:0")]
    buttons += [
        Button(t.gettext("%(name)s first") % {"name": each.name}, f"{own}:first:{each.person_id}")
        for each in it.line[1:]
    ]
    buttons += [
        Button(t.gettext("Not %(name)s") % {"name": each.name}, f"{own}:remove:{each.person_id}") for each in it.line
    ]
    nobody = "" if it.line else t.gettext("nobody holds it")
    text = lines(heading(t), bold(seat_title(t, it.plan, it.seat)), whose, *numbered, nobody, today)
    return Message(text, (*wrapped(buttons, 1), *rows(Button(t.gettext("All seats"), "crisis:seats"))))


def whom(t: Translator, it: SeatCard) -> Message:
    assert it.others is not None
    own = f"seat:{it.seat}"
    asked = t.gettext("Who is to hold the seat %(seat)s?") % {"seat": seat_title(t, it.plan, it.seat)}
    chosen = [Button(name, f"{own}:put:{id}") for id, name in named(t, it.others)]
    back = Button(t.gettext("Back"), f"{own}:show")
    turns = paging.turns(it.others.page, f"{own}:who")
    return Message(lines(heading(t), asked), (*wrapped(chosen), *rows(turns, back)))


def person(t: Translator, it: Seated) -> Message:
    """/personer, one of them: as everybody is shown there, and the seats of the crisis plan."""
    shown, plan = roster_words.person(t, it.person), it.person.plan
    if not plan.beredskab.seats:
        return shown
    seats = Button(t.gettext("Seat in the crisis group"), f"seats:{it.person.id}")
    text = lines(shown.text, *(_held(t, it, *each) for each in it.held))
    return replace(shown, text=text, buttons=(*shown.buttons[:-1], (seats,), *shown.buttons[-1:]))


def _held(t: Translator, it: Seated, seat: str, place: int) -> Markup:
    said = t.gettext("Stands in for the seat: %(seat)s.") if place else t.gettext("Holds the seat: %(seat)s.")
    return said % {"seat": seat_title(t, it.person.plan, seat)}


def which_seat(t: Translator, it: Seated) -> Message:
    """The seats of one person: those they hold are shown, the others can be given."""
    plan, held = it.person.plan, dict(it.held)
    asked = t.gettext("Which seat does %(name)s get? Whoever holds it already is asked before.")
    others = [key for key in (*plan.beredskab.seats, *plan.beredskab.outsiders) if key not in held]
    looks = [Button(f"✓ {seat_title(t, plan, key)}", f"seat:{key}:show") for key in held]
    gives = [Button(seat_title(t, plan, key), f"seat:{key}:put:{it.person.id}") for key in others]
    back = Button(t.gettext("Back"), f"person:{it.person.id}:show")
    text = lines(bold(it.person.name), *(_held(t, it, *each) for each in it.held), asked % {"name": it.person.name})
    return Message(text, (*wrapped(looks), *wrapped(gives), *rows(back)))


def no_such_seat(t: Translator, _error: object = None) -> Message:
    return Message(t.gettext("The plan has no such seat any more."), fresh=True)
