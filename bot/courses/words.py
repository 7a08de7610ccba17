"""Everything said about courses, from their beginning to what is asked months later."""

from bot.courses.asking_words import head, key_of, later, preview, question
from bot.courses.change_words import asked_to_change, carries
from bot.courses.views import Asked, Change, Confirm, Counted, Held, Later, NoneRuns, Noted, Question, View, Which
from bot.courses.wording import attendance, beginning, headline, held, outcome, people, size
from bot.message import Button, Message, bold, lines, rows, spaced
from bot.receipts.words import moved
from bot.registrations.asking_words import practice
from bot.registrations.facts import Facts
from bot.registrations.wording import details
from bot.registrations.wording import headline as report
from bot.texts import Translator

Result = View | Change | Question | Noted | Which | NoneRuns | Confirm | Counted | Later


def step(t: Translator, result: Result) -> Message:
    """What comes next."""
    match result:
        case Question():
            return question(t, result)
        case Noted():
            return noted(t, result)
        case Later():
            return later(t, result)
        case Which():
            return which(t, result)
        case NoneRuns():
            return none_runs(t, result)
        case Confirm():
            return confirm(t, result)
        case Change():
            return asked_to_change(t, result)
        case Counted():
            return counted(t, result)
    return preview(t, result) if result.state == "draft" else shown(t, result)


def noted(t: Translator, result: Noted) -> Message:
    """A meeting is noted: it counts nothing by itself, so nothing is asked."""
    view, each = result.view, result.held
    done = t.gettext("Noted.")
    if result.before is not None:
        done = t.gettext("Noted; before it said %(n)s.") % {"n": result.before}
    odd, last = _odd(t, each, view), _last(t, view)
    text = lines(
        view.practice and practice(t),
        done,
        bold(headline(t, view)),
        held(t, each, view),
        attendance(t, view),
        odd or last,
    )
    began = []
    if _too_early(each, view):
        label = t.gettext("It began on %(day)s") % {"day": t.day(each.day)}
        began = [Button(label, f"{key_of(view)}:day:{each.day}")]
    undo = Button(t.gettext("Undo"), f"{key_of(view)}:forget:{each.number}")
    asks = "completed" if last and not odd else "noted"
    return Message(text, rows(*began, (_open(t, view), undo)), f"{key_of(view)}:{asks}:{each.number}")


def _too_early(each: Held, view: View) -> bool:
    return view.starts is not None and each.day < view.starts


def _odd(t: Translator, each: Held, view: View) -> str:
    """What does not fit what is known of the course; it is noted all the same, and can be undone."""
    if view.starts and _too_early(each, view):
        return t.gettext("I had it beginning on %(day)s only. Is that right?") % {"day": t.day(view.starts)}
    if view.planned and each.number > view.planned:
        told = {"n": view.planned}
        return (
            t.ngettext(
                "It was to have %(n)s meeting only. Is that right?",
                "It was to have %(n)s meetings only. Is that right?",
                view.planned,
            )
            % told
        )
    return ""


def _last(t: Translator, view: View) -> str:
    if view.ended is None and view.planned and view.meetings and view.meetings[-1].number >= view.planned:
        return t.gettext("That was the last one. How many completed it? »6« or »6 of 7« will do.")
    return ""


def _open(t: Translator, view: View) -> Button:
    return Button(t.gettext("See the course"), f"{key_of(view)}:show")


def which(t: Translator, result: Which) -> Message:
    """Several are under way: the button says all that was said."""
    said = result.said
    if result.change:
        told = carries(result.change)
    elif said.begins:
        told = f"began:{said.people}"
    elif said.number is not None:
        day = said.day or result.views[0].today
        told = f"note:{said.number}:{said.people}:{day:%Y%m%d}"
    else:
        told = f"{'evaluated' if said.evaluated else 'done'}:{said.part}:{said.whole}"
    known = [spaced(headline(t, view), beginning(t, view)) for view in result.views]
    alike = len(set(known)) < len(known)  # two that begin on one day are told apart by their size
    names = [spaced(each, size(t, view) if alike else "") for each, view in zip(known, result.views, strict=True)]
    buttons = [Button(each, f"{key_of(view)}:{told}") for each, view in zip(names, result.views, strict=True)]
    return Message(t.gettext("Which course do you mean?"), rows(*buttons))


def none_runs(t: Translator, result: NoneRuns) -> Message:
    kind = result.kind
    text = t.gettext("I know of no course under way: %(course)s. Begin it first, then I keep track of who comes.") % {
        "course": kind.title_in(t.language)
    }
    return Message(text, rows(Button(t.gettext("Begin a course"), f"courses:new:{kind.key}")))


def confirm(t: Translator, result: Confirm) -> Message:
    """An outcome before it counts."""
    view, own = result.view, key_of(result.view)
    of = {"part": result.part, "whole": result.whole}
    if result.step == "participants":
        return began(t, result)
    if result.step == "completed":
        said, verb = t.gettext("%(part)s of %(whole)s completed it, and the course ends.") % of, "done"
    else:
        said, verb = t.gettext("The evaluation: %(part)s of %(whole)s.") % of, "evaluated"
    save = Button(t.gettext("Save"), f"{own}:{verb}:{result.part}:{result.whole}")
    text = lines(*head(t, view), said, t.gettext("Shall I save it?"))
    return Message(text, rows((save, Button(t.gettext("Back"), f"{own}:show"))), own)


def began(t: Translator, result: Confirm) -> Message:
    """How many began, before it counts; who came to a meeting is told beside it, and waits for which it was."""
    view, own = result.view, key_of(result.view)
    asked = t.gettext("Did %(people)s begin?") % {"people": people(t, view, result.part)}
    before = ""
    if view.participants not in (None, result.part):
        before = t.gettext("Before it said %(n)s.") % {"n": view.participants}
    came = ""
    if result.whole:
        told = {"people": people(t, view, result.whole), "example": example(t, view, result.whole)}
        came = t.gettext("%(people)s came: which meeting was it? Write for example %(example)s.") % told
    save = Button(t.gettext("Yes, %(people)s") % {"people": people(t, view, result.part)}, f"{own}:began:{result.part}")
    text = lines(*head(t, view), spaced(asked, before), came)
    return Message(text, rows(save, Button(t.gettext("Back"), f"{own}:show")), own)


def counted(t: Translator, result: Counted) -> Message:
    """A step was taken: what it moved."""
    view = result.view
    done = {
        "created": t.gettext("I keep track of it. On its first day I ask you how many began."),
        "corrected": t.gettext("Corrected: so many began."),
        "begun": t.gettext("It is under way. After each meeting write for example: %(example)s"),
        "completed": t.gettext("The course has ended."),
        "evaluation": t.gettext("Saved."),
        "follow_up": t.gettext("Thank you. It is kept."),
    }[result.step] % {"example": example(t, view)}
    parts: list[object] = []
    for receipt in result.receipts:
        facts, plan = receipt.saved.entry.facts, receipt.saved.entry.plan
        said = _began(t, view, facts) if facts.criterion == view.kind.participants else details(t, facts, plan)
        parts += [lines(report(t, facts, plan), said), *moved(t, receipt)]
    later = [_later(t, view, each) for each in view.asked] if result.step == "completed" else []
    return Message(lines(*head(t, view), done, *parts, *later), rows(_open(t, view)), key_of(view), fresh=True)


def _began(t: Translator, view: View, facts: Facts) -> str:
    """ "onsdag 15. november · 7 mødre": as the course calls them, whatever the criterion counts."""
    return spaced(facts.date and t.day(facts.date), people(t, view, int(facts.value or 0)))


def example(t: Translator, view: View, came: int = 6) -> str:
    return t.gettext("»%(course)s meeting 3, %(people)s«") % {
        "course": view.kind.title_in(t.language).lower(),
        "people": people(t, view, came),
    }


def _later(t: Translator, view: View, each: Asked) -> str:
    question = each.question.get(t.language) or next(iter(each.question.values()))
    day = t.day(each.due, year=each.due.year != view.today.year)
    if each.value is None:
        return t.gettext("%(day)s I ask: %(question)s") % {"day": day, "question": question}
    answer = f"{each.value}/{each.whole}" if each.whole else str(each.value)
    return t.gettext("%(question)s %(answer)s") % {"question": question, "answer": answer}


def shown(t: Translator, view: View) -> Message:
    """One course, and what can be done with it."""
    own = key_of(view)
    text = lines(
        *head(t, view),
        *(held(t, each, view) for each in view.meetings),
        attendance(t, view),
        *outcome(t, view),
        *(_later(t, view, each) for each in view.asked),
    )
    note = Button(t.gettext("A meeting"), f"{own}:ask:meeting")
    end = Button(t.gettext("It has ended"), f"{own}:ask:completed")
    evaluation = Button(t.gettext("Evaluation"), f"{own}:ask:evaluation")
    running = view.state == "running"
    begun = Button(t.gettext("How many began"), f"{own}:ask:participants")
    missing = [begun] if running and view.participants is None else []
    first = [Button(t.gettext("First day"), f"{own}:ask:starts")] if running and _to_come(view) else []
    gone = [Button(t.gettext("Delete"), f"{own}:out")] if running else []
    every = Button(t.gettext("All courses"), "courses:list")
    return Message(text, rows([*missing, *first], [note, end] if running else [], [evaluation, *gone], every), own)


def _to_come(view: View) -> bool:
    return view.starts is not None and view.starts > view.today


def dropped(t: Translator, _result: object = None) -> Message:
    return Message(t.gettext("Deleted. Nothing was saved."))


def set_aside(t: Translator, view: View) -> Message:
    """/fortryd while it was being set up."""
    stands = t.gettext("What you have reported stands as it was.")
    return Message(lines(t.gettext("Set aside: the course was not begun."), *head(t, view), stands))


def stale(t: Translator, _error: object = None) -> Message:
    return Message(t.gettext("That button has had its day. /forloeb shows the courses as they are."), fresh=True)
