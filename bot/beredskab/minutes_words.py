"""The draft of the evaluation in Word: what a call-out was minute by minute, who was called, and what failed."""

from datetime import datetime

from markupsafe import Markup

from bot.beredskab.board_words import way_of
from bot.beredskab.evaluation_words import asked
from bot.beredskab.minutes import Happened, Invited, Minutes, Said
from bot.beredskab.naming import kind_title, place_of, seat_line, seat_title
from bot.beredskab.outward_words import audience_title
from bot.clock import local_date
from bot.documents.model import Block, Bullets, Document, Heading, Paragraph, Table
from bot.message import spaced
from bot.texts import Translator

OUTWARD = frozenset({"wording", "agreed", "against", "sent", "refused"})
"""Events whose detail begins with an audience."""


def draft(t: Translator, it: Minutes) -> Document:
    """The evaluation, with room for what is decided: the secretariat goes on writing in it."""
    callout = it.callout
    what = Markup("%s, %s") % (kind_title(t, callout.plan, callout.kind), place_of(t, callout))
    title = t.gettext("Evaluation of a call-out")
    title = Markup("%s: %s") % (t.gettext("DRILL"), title) if callout.drill else title
    blocks: list[Block] = [
        Heading(str(t.gettext("In short"))), *_short(t, it),
        Heading(str(t.gettext("Was everybody invited?"))), *_invitations(t, it),
        Heading(str(t.gettext("Minute by minute"))), _course(t, it),
        Heading(str(t.gettext("What failed, and what to mend"))), _faults(t, it),
        Heading(str(t.gettext("Tasks"))), _tasks(t, it),
        Heading(str(t.gettext("What the group says"))), *_opinions(t, it),
        Heading(str(t.gettext("What we decide"))), Paragraph(str(t.gettext("(to be written by the secretariat)"))),
    ]  # fmt: skip
    day = t.day(local_date(callout.drafted_at), year=True)
    return Document(str(title), tuple(blocks), subtitle=f"{what}, {day}", at=callout.now, language=t.language)


def _short(t: Translator, it: Minutes) -> list[Block]:
    callout = it.callout
    facts = [
        (t.gettext("Activated"), _at(t, it, callout.drafted_at)),
        (t.gettext("Everybody called"), _at(t, it, callout.out_at)),
        (t.gettext("The group was complete"), _at(t, it, it.complete_at) or t.gettext("no")),
        (t.gettext("Over"), _at(t, it, it.ended_at)),
    ]
    rows_ = tuple((str(name), str(value)) for name, value in facts)
    seats = tuple(str(seat_line(t, callout.plan, each, over=True)) for each in callout.seats)
    return [Table((str(t.gettext("What")), str(t.gettext("When"))), rows_, (2, 1)), Bullets(seats)]


def _invitations(t: Translator, it: Minutes) -> list[Block]:
    missing = [seat_title(t, it.callout.plan, each) for each in it.not_invited]
    said = (
        t.gettext("Not invited: %(seats)s.") % {"seats": t.listed(missing)}
        if missing
        else t.gettext("Yes: for every seat somebody was called, or a card for calling by hand was handed out.")
    )
    header = (
        t.gettext("Seat"),
        t.gettext("Who"),
        t.pgettext("a way to reach somebody", "Channel"),
        t.gettext("Sent"),
        t.gettext("Delivered"),
        t.gettext("Answer"),
    )
    listed = tuple(_invitation(t, it, each) for each in it.invited)
    return [Paragraph(str(said), strong=True), Table(tuple(map(str, header)), listed, (4, 3, 3, 3, 3, 5))]


def _invitation(t: Translator, it: Minutes, each: Invited) -> tuple[str, ...]:
    sent = str(t.pgettext("of a message", "failed")) if each.failed else _at(t, it, each.at)
    said = {"come": t.gettext("coming"), "phone": t.gettext("by telephone"), "no": t.gettext("cannot")}.get(
        each.answer, Markup("–")
    )
    minutes = each.minutes and t.gettext("in %(minutes)s min.") % {"minutes": each.minutes}
    answer = spaced(said, _at(t, it, each.answered_at), minutes)
    return (
        seat_title(t, it.callout.plan, each.seat),
        each.name,
        str(way_of(t, each.channel)),
        sent,
        _at(t, it, each.delivered_at),
        str(answer),
    )


def _course(t: Translator, it: Minutes) -> Block:
    listed = tuple((_at(t, it, each.at), _event(t, it, each), each.words) for each in it.happened)
    return Table((str(t.gettext("When")), str(t.gettext("What")), str(t.gettext("In words"))), listed, (3, 8, 9))


def _event(t: Translator, it: Minutes, each: Happened) -> str:
    seat = seat_title(t, it.callout.plan, each.seat) if each.seat else ""
    return spaced(_named(t, each.event), seat, _detail(t, it, each)).unescape()


def _detail(t: Translator, it: Minutes, each: Happened) -> Markup | str:
    """Of the words of the log's own what somebody who was not there understands."""
    first, _, rest = each.detail.partition(" ")
    if each.event == "called":
        return {
            "no": t.gettext("since the one before cannot"), "silent": t.gettext("since the one before did not answer"),
            "dead": t.gettext("since the one before could not be reached"),
        }.get(rest, "")  # fmt: skip
    if each.event == "answered come" and rest:
        return t.gettext("in %(minutes)s min.") % {"minutes": rest}
    if each.event == "task":
        due = datetime.fromisoformat(first) if first else None
        return t.gettext("before %(time)s") % {"time": t.clock(due)} if due else ""
    if each.event in OUTWARD and first:
        return audience_title(t, it.callout.plan, first)
    if each.event == "tasks left":
        return first
    if each.event == "taken out":
        return t.gettext("no. %(n)s") % {"n": first}
    return t.gettext("by a link of their own") if each.detail == "by link" else ""


def _named(t: Translator, event: str) -> Markup | str:
    """What a line of the log means, for whoever reads the minutes."""
    return {
        "activated": t.gettext("activated"), "out": t.gettext("everybody called"), "called": t.gettext("called"),
        "opened": t.gettext("read what has happened"), "answered come": t.gettext("comes"),
        "answered phone": t.gettext("takes part by telephone"), "answered no": t.gettext("cannot"),
        "card": t.gettext("card for calling by hand"), "complete": t.gettext("the group is complete"),
        "incomplete": t.gettext("the group is not complete"), "witness": t.gettext("reported by a second person"),
        "report": t.gettext("report"), "instruction": t.gettext("instruction of the police"), "task": t.gettext("task"),
        "task done": t.gettext("task done"), "hold": t.gettext("the police hold back everything outward"),
        "hold ended": t.gettext("the hold is ended"), "wording": t.gettext("wording proposed"), "agreed": t.gettext("agreed"),
        "against": t.gettext("against"), "management asked": t.gettext("the management is asked"),
        "management phoned": t.gettext("the management is asked by telephone"),
        "sent": t.gettext("gone out"), "refused": t.gettext("not sent"), "called in": t.gettext("called in"),
        "stand_down": t.gettext("stood down"), "false_alarm": t.gettext("false alarm"), "away": t.gettext("away"),
        "read": t.gettext("read how it stands"), "evaluation": t.gettext("evaluation begun"),
        "no evaluation": t.gettext("no evaluation"), "evaluated": t.gettext("evaluation closed"),
        "tasks left": t.gettext("open tasks"), "regretted": t.gettext("taken back"),
        "taken out": t.gettext("a line taken out"),
        "by hand come": t.gettext("called by hand: comes"), "by hand phone": t.gettext("called by hand: by telephone"),
        "by hand no": t.gettext("called by hand: cannot"), "by hand silent": t.gettext("called by hand: no answer"),
    }.get(event, event)  # fmt: skip


def _faults(t: Translator, it: Minutes) -> Block:
    failed = [each for each in it.invited if each.failed]
    lines_ = [
        t.gettext("%(name)s could not be reached by %(channel)s: ask for what is right.")
        % {"name": each.name, "channel": way_of(t, each.channel)}
        for each in failed
    ]
    silent = dict.fromkeys((each.seat, each.name) for each in it.invited if not each.answer)
    lines_ += [
        t.gettext("%(name)s did not answer (%(seat)s).") % {"name": name, "seat": seat_title(t, it.callout.plan, seat)}
        for seat, name in silent
    ]
    return Bullets(tuple(map(str, lines_)) or (str(t.gettext("Nothing failed.")),))


def _tasks(t: Translator, it: Minutes) -> Block:
    listed = [
        spaced(
            seat_title(t, it.callout.plan, each.seat) if each.seat else each.name,
            each.words,
            t.gettext("done") if each.done else t.gettext("open"),
        )
        for each in it.callout.tasks
    ]
    return Bullets(tuple(map(str, listed)) or (str(t.gettext("None.")),))


def _opinions(t: Translator, it: Minutes) -> list[Block]:
    said = {"yes": t.gettext("Yes"), "partly": t.gettext("Partly"), "no": t.gettext("No")}
    blocks: list[Block] = []
    for number in (1, 2, 3):
        answers = [each for each in it.said if each.question == number and (each.words or number < 3)]
        blocks += [
            Heading(str(asked(t, number)), 2),
            Bullets(tuple(_opinion(t, it, each, str(said.get(each.answer, ""))) for each in answers) or ("–",)),
        ]
    return blocks


def _opinion(t: Translator, it: Minutes, each: Said, answer: str) -> str:
    by = seat_title(t, it.callout.plan, each.seat) if each.seat else t.gettext("a member of the group")
    return f"{by}: {each.words or answer}"


def _at(t: Translator, it: Minutes, moment: datetime | None) -> str:
    """The time; with its day, where that is not the day on which it began."""
    if moment is None:
        return ""
    day = local_date(moment)
    return t.clock(moment) if day == local_date(it.callout.drafted_at) else f"{t.short_day(day)} {t.clock(moment)}"
