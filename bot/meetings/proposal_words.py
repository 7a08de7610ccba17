"""Everything said about proposals, worries and news that a whole group is called for."""

from markupsafe import Markup

from bot.meetings.model import ADOPTED, AGREED, ALERT, PROPOSAL, REFUSED, REJECTED, WAITING, WITHDRAWN, WORRY
from bot.meetings.proposal_views import Asked, Called, Listed, ProposalView
from bot.meetings.words import name, see, when_and_where
from bot.message import Button, Message, Rows, bold, lines, rows, shortened
from bot.texts import Translator


def overview(t: Translator, found: Listed) -> Message:
    """/indstilling"""
    buttons = [Button(label(t, each.kind), f"proposals:new:{each.kind}") for each in found.kinds]
    if not found.found:
        nothing = t.gettext("Nothing is waiting to be decided.")
        hint = t.gettext("What do you want to pass on?") if buttons else ""
        return Message(lines(nothing, hint), rows(*buttons))
    listed = [lines(bold(_head(t, each)), each.text, _state(t, each)) for each in found.found]
    see = [Button(shortened(each.text), f"{each.key}:show") for each in found.found if each.handles]
    return Message(lines(*listed), rows(*see, *buttons))


def label(t: Translator, kind: str) -> str:
    """On the button that begins it."""
    said = {
        PROPOSAL: t.gettext("A new proposal"),
        WORRY: t.gettext("A worry to pass on"),
        ALERT: t.gettext("Something may affect the programme"),
    }
    return str(said[kind])


def asked(t: Translator, found: Asked) -> Message:
    to = {"group": t.title(found.to.title)}
    said = {
        PROPOSAL: t.gettext("What do you propose to %(group)s? Write it in a few sentences.") % to,
        WORRY: t.gettext("What worries you? Only the secretariat reads it, and passes it on to %(group)s.") % to,
        ALERT: t.gettext("What have you learnt? The secretariat then calls all of %(group)s together.") % to,
    }
    return Message(said[found.kind], subject=f"proposal:new:{found.kind}")


def put(t: Translator, found: ProposalView) -> Message:
    """To the one who wrote it."""
    said = {
        PROPOSAL: t.gettext(
            "Your proposal is written down. It is on the next agenda of %(group)s; if you agree there, it goes to %(to)s."
        ),
        WORRY: t.gettext("The secretariat has it, and passes it on to %(to)s."),
        ALERT: t.gettext("The secretariat has it, and calls all of %(to)s together."),
    }
    named = {"group": t.title(found.group.title), "to": t.title(found.to.title)}
    back = Button(t.gettext("Take it back"), f"{found.key}:withdraw")
    return Message(lines(found.text, said[found.kind] % named), rows(back), found.key)


def put_to_you(t: Translator, found: ProposalView) -> Message:
    """To those who call the groups."""
    if found.kind == ALERT:
        must = t.gettext("The whole group must be called to an extraordinary meeting. When?")
    elif found.kind == WORRY:
        must = t.gettext("Shall it be on the next agenda of %(to)s?") % {"to": t.title(found.to.title)}
    else:
        must = t.gettext("It waits for what %(group)s decides.") % {"group": t.title(found.group.title)}
    return Message(lines(bold(_head(t, found)), found.text, must), _handle(t, found, new=True), found.key)


def card(t: Translator, found: ProposalView) -> Message:
    return Message(lines(bold(_head(t, found)), found.text, _state(t, found)), _handle(t, found), found.key)


def what_became(t: Translator, found: ProposalView) -> Message:
    return Message(lines(bold(_head(t, found)), found.text, _state(t, found)), subject=found.key)


def called(t: Translator, found: Called) -> Message:
    told = t.ngettext("I have invited %(n)s person.", "I have invited %(n)s people.", found.invited) % {
        "n": found.invited
    }
    text = lines(bold(name(t, found.meeting)), when_and_where(t, found.meeting), told)
    return Message(text, rows(see(t, found.meeting)), found.meeting.key)


def _head(t: Translator, found: ProposalView) -> Markup:
    said = {
        PROPOSAL: t.gettext("Proposal to %(to)s from %(name)s"),
        WORRY: t.gettext("A worry for %(to)s from %(name)s"),
        ALERT: t.gettext("News for all of %(to)s from %(name)s"),
    }
    writer = found.writer or t.gettext("somebody who has left")
    return said[found.kind] % {"to": t.title(found.to.title), "name": writer}


def _state(t: Translator, found: ProposalView) -> Markup:
    said = {
        WAITING: t.gettext("Waits for %(group)s"),
        AGREED: t.gettext("On the next agenda of %(to)s"),
        REFUSED: t.gettext("Goes no further"),
        ADOPTED: t.gettext("Adopted by %(to)s"),
        REJECTED: t.gettext("Not adopted by %(to)s"),
        WITHDRAWN: t.gettext("Taken back by whoever wrote it"),
    }
    if found.kind != PROPOSAL and found.state == WAITING:
        return t.gettext("Waits for the secretariat")
    if found.kind == ALERT and found.state == AGREED:
        return t.gettext("An extraordinary meeting is called")
    state = said[found.state] % {"group": t.title(found.group.title), "to": t.title(found.to.title)}
    needs = found.to.needs_approval_of
    if needs and found.kind == PROPOSAL and found.state in (WAITING, AGREED):
        state += t.gettext(" · then to be approved by %(who)s") % {"who": t.title(needs)}
    if needs and found.awaits:
        state += t.gettext(" · waits for the approval of %(who)s") % {"who": t.title(needs)}
    return state


def _handle(t: Translator, found: ProposalView, *, new: bool = False) -> Rows:
    """What those who call the groups can say of it."""
    if not (found.handles or new):
        return ()
    own = found.key
    if found.kind == ALERT:
        days = [
            Button(t.gettext("Call for %(day)s") % {"day": t.day(each)}, f"{own}:on:{each:%Y%m%d}")
            for each in found.days
        ]
        return rows(*days) if found.state == WAITING else ()
    agreed = t.gettext("The group agrees") if found.kind == PROPOSAL else t.gettext("Put it on the agenda")
    refused = t.gettext("The group does not agree") if found.kind == PROPOSAL else t.gettext("Noted, goes no further")
    if found.state == WAITING:
        return rows((Button(agreed, f"{own}:agreed"), Button(refused, f"{own}:refused")))
    if found.state == AGREED:
        return rows(
            (Button(t.gettext("Adopted"), f"{own}:adopted"), Button(t.gettext("Not adopted"), f"{own}:rejected"))
        )
    return rows(Button(t.gettext("It is approved"), f"{own}:approved")) if found.awaits else ()


def none_in_plan(t: Translator, _error: object = None) -> Message:
    """Nobody's role would help."""
    return Message(t.gettext("In this programme no group puts proposals to another. Take it up at the next meeting."))
