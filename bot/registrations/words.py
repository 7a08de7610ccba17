"""Everything said about reports on their way: questions, previews, doubts."""

from collections.abc import Sequence
from dataclasses import replace

from markupsafe import Markup

from bot.message import Button, Message, Rows, bold, lines, rows, spaced, wrapped
from bot.people.help_words import sorry, where_to_look
from bot.registrations.as_shown import mark
from bot.registrations.asking_words import drop, practice, question
from bot.registrations.steps import DraftView, EntryView, NotUnderstood, Step, TooLate
from bot.registrations.unread_words import counted_already, nothing_found
from bot.registrations.wording import counts_as_none, details, editable, field_names, figure, headline
from bot.texts import Translator

COUNTED = frozenset({"participants", "newcomers", "value"})
"""What may be estimated."""


def step(t: Translator, result: Step | NotUnderstood) -> Message:
    """What comes next: a question, a preview, or that nothing was understood."""
    if isinstance(result, NotUnderstood):
        return not_understood(t, result)
    if not result.drafts:
        return Message(_stands(t)) if result.stands else _deleted(t, result)
    if result.asking:
        shown = one_of_several(t, result, result.asking)
    else:
        shown = preview(t, result.drafts[0]) if len(result.drafts) == 1 else several(t, result)
    if result.mended:
        put = spaced(bold(headline(t, result.mended.facts, result.mended.plan)), _details(t, result.mended))
        shown = replace(shown, text=lines(t.gettext("Corrected."), put, "", shown.text))
    return _with_undo(t, result, shown) if result.dropped else shown


def _details(t: Translator, shown: DraftView | EntryView) -> str:
    return details(t, shown.facts, shown.plan, year=shown.year)


def _with_undo(t: Translator, result: Step, shown: Message) -> Message:
    """One of several was deleted: what is left, and the way back."""
    back = Button(t.gettext("Undo the deletion"), f"{result.dropped}:back")
    return replace(shown, text=lines(t.gettext("Deleted."), shown.text), buttons=(*shown.buttons, *rows(back)))


def _deleted(t: Translator, result: Step) -> Message:
    """One press, or "fortryd", brings it back."""
    back = rows(Button(t.gettext("Undo"), f"{result.dropped}:back")) if result.dropped else ()
    return Message(t.gettext("Deleted. Nothing was saved."), back, result.dropped)


def left_out(t: Translator, result: Step) -> Message:
    """What was reported before is not kept once more."""
    told = t.gettext("I have left out what you had reported before: it stands as it was.")
    if not result.drafts:
        return Message(told)
    shown = step(t, result)
    return Message(lines(told, shown.text), shown.buttons, shown.subject)


def one_of_several(t: Translator, result: Step, asking: DraftView) -> Message:
    """The question about one; of several it is said which, and all of them can be let go of."""
    shown, many = question(t, asking), len(result.drafts)
    if many == 1:
        return shown
    at = {"n": 1 + result.drafts.index(asking), "all": many}
    head = t.gettext("I understood %(all)s things. About no. %(n)s I must ask:") % at
    every = Button(t.gettext("Delete all %(n)s") % {"n": many}, f"batch:{result.batch}:drop")
    return Message(lines(head, shown.text), (*shown.buttons, *rows(*_none_new(t, result), every)), shown.subject)


def _none_new(t: Translator, result: Step) -> list[Button]:
    """A table of those who came each day: most of them come again."""
    asked = [each for each in result.drafts if any(ask.field == "new" for ask in each.asks)]
    first = result.asking and result.asking.asking
    if len(asked) < 2 or not first or first.field != "new":
        return []
    label = t.gettext("Nobody was new in any of the %(n)s") % {"n": len(asked)}
    return [Button(label, f"batch:{result.batch}:none_new")]


def preview(t: Translator, draft: DraftView) -> Message:
    """What was understood, in full, before anything counts."""
    known = details(t, draft.facts, draft.plan, year=draft.year)
    asked = _far_out(t, draft) if draft.unusual else t.gettext("Shall I save it?")
    head, none = bold(headline(t, draft.facts, draft.plan)), counts_as_none(t, draft.facts, draft.plan)
    stands = draft.corrects and t.gettext("It corrects what was reported, which stands until you save this.")
    text = lines(draft.practice and practice(t), head, known, none, _uncounted(t, [draft]), stands, asked)
    save = (
        t.gettext("Save %(figure)s") % {"figure": figure(t, draft.facts, draft.plan)}
        if draft.unusual
        else t.gettext("Save")
    )
    own = f"draft:{draft.id}"
    choice = (Button(t.gettext("Correct"), f"{own}:edit"), drop(t, draft))
    keep = Button(save, f"{own}:{mark([draft])}:save")
    buttons = rows(keep, choice) if draft.unusual or draft.corrects else rows((keep, *choice))
    return Message(text, buttons, own)


def _uncounted(t: Translator, drafts: Sequence[DraftView]) -> str:
    told = next((each.uncounted for each in drafts if each.uncounted), "")
    return t.gettext("I do not count »%(what)s«.") % {"what": told} if told else ""


def _stands(t: Translator) -> str:
    return t.gettext("Nothing is corrected: what you had reported stands. /fortryd takes all of it back.")


def _far_out(t: Translator, draft: DraftView) -> str:
    low, high = draft.plan.criterion(draft.facts.criterion).expected or (0, 0)
    return t.gettext("That is far from the usual %(low)s to %(high)s. Is it right?") % {
        "low": t.number(low),
        "high": t.number(high),
    }


def several(t: Translator, result: Step, head: str = "") -> Message:
    """Several reports from one message: saved all at once or one by one."""
    many = len(result.drafts)
    head = head or t.ngettext("I understood %(n)s thing:", "I understood %(n)s things:", many) % {"n": many}
    listed = [numbered(t, number, draft) for number, draft in enumerate(result.drafts, 1)]
    single = [
        Button(t.gettext("Look at no. %(n)s") % {"n": n}, f"draft:{draft.id}:show")
        for n, draft in enumerate(result.drafts, 1)
    ]
    every = Button(t.gettext("Save all"), f"batch:{result.batch}:{mark(result.drafts)}:save")
    wrong = t.gettext("Is one of them wrong? Write »correct 2 to 14« or »delete 2«.")
    drill, told = result.drafts[0].practice and practice(t), _uncounted(t, result.drafts)
    text = lines(drill, head, *listed, told, wrong, t.gettext("Shall I save them?"))
    return Message(text, (*rows(every), *wrapped(single, 2)), f"batch:{result.batch}")


def numbered(t: Translator, number: int, shown: DraftView | EntryView) -> Markup:
    """One of several, in a line."""
    mark = t.gettext("PRACTICE") if shown.practice and isinstance(shown, EntryView) else ""
    return Markup("%s. ") % number + spaced(mark, bold(headline(t, shown.facts, shown.plan)), _details(t, shown))


def fields(t: Translator, draft: DraftView) -> Message:
    """ "Ret": which of the fields?"""
    names = field_names(t)
    buttons = [Button(names[name], f"draft:{draft.id}:edit:{name}") for name in editable(draft.facts, draft.plan)]
    back = Button(t.gettext("Back"), f"draft:{draft.id}:show")
    text = lines(
        draft.practice and practice(t),
        bold(headline(t, draft.facts, draft.plan)),
        details(t, draft.facts, draft.plan, year=draft.year),
        t.gettext("What should be different?"),
    )
    return Message(text, (*wrapped(buttons, 2), *rows(back)), f"draft:{draft.id}")


def correcting(t: Translator, result: Step) -> Message:
    """ "Ret" under a receipt: the fields of the entry."""
    return question(t, result.asking) if result.asking else fields(t, result.drafts[0])


def not_understood(t: Translator, result: NotUnderstood) -> Message:
    """What was not understood, and what would help."""
    if result.asking and result.question and not result.unsure:
        return Message(_elsewhere(t, result), fresh=True)
    if result.asking and result.asking.asking:
        asked = question(t, result.asking)
        told = _why_again(t, result, result.asking.asking.field)
        return Message(lines(told, asked.text), asked.buttons, asked.subject)
    if result.asking:
        why = t.gettext("I could not read that as a correction. I still have:")
        if result.chats:
            why = lines(t.gettext("There is no hurry."), t.gettext("This is not saved yet:"))
        shown = preview(t, result.asking)
        return Message(lines(counted_already(t) if result.among else why, shown.text), shown.buttons, shown.subject)
    if result.unsure:  # how many came to what stood in the calendar
        return Message(_why_again(t, result, "participants"), fresh=True)
    if result.among:
        return Message(lines(counted_already(t), t.gettext("What is saved stands.")), (), f"entry:{result.entry}")
    if not result.sad and (result.question or not result.reports):
        return Message(_elsewhere(t, result), (), result.still_of, fresh=True)
    said = Message(sorry(t, result.whom), fresh=True) if result.sad else nothing_found(t, result)
    return replace(said, subject=result.still_of)


def _elsewhere(t: Translator, result: NotUnderstood) -> str:
    return where_to_look(t, result.roles, result.plan, question=result.question, whom=result.whom)


def _why_again(t: Translator, result: NotUnderstood, field: str) -> str:
    """Before the question that words left open."""
    if result.unsure and field in COUNTED:
        return t.gettext("An estimate will do, for example »about 30«. Or write it later: I remember it.")
    if result.unsure:
        return t.gettext("That is all right. Write it when you know: I remember it.")
    if result.chats:
        return lines(t.gettext("There is no hurry."), t.gettext("I still need this:"))
    return t.gettext("I could not read that as an answer.")


def stale(t: Translator, _error: object = None) -> Message:
    return Message(
        t.gettext(
            "That button has had its day: it was saved, deleted or is too old. Nothing has changed. /mine shows your reports."
        ),
        fresh=True,
    )


def practising(t: Translator, _error: object = None) -> Message:
    """Somebody who practises touched something that counts."""
    text = t.gettext("You are practising, and this one counts. Nothing has changed. Stop practising first.")
    return Message(text, rows(Button(t.gettext("Stop practising"), "practice:stop")), fresh=True)


def too_late(t: Translator, error: TooLate) -> Message:
    said = t.gettext(
        "It is more than 24 hours since you reported it, so I leave it alone. Ask the secretariat: they can always correct it."
    )
    shown = error.entry
    known = details(t, shown.facts, shown.plan, year=shown.year)
    return Message(lines(bold(headline(t, shown.facts, shown.plan)), known, said), fresh=True)


def nothing_to_undo(t: Translator, _error: object = None) -> Message:
    return Message(t.gettext("You have no report to undo."))


def entry(t: Translator, shown: EntryView) -> Message:
    known = details(t, shown.facts, shown.plan, year=True)
    text = lines(shown.practice and practice(t), bold(headline(t, shown.facts, shown.plan)), known)
    return Message(text, entry_buttons(t, shown.id), f"entry:{shown.id}")


def entry_buttons(t: Translator, entry_id: int) -> Rows:
    return rows(
        (Button(t.gettext("Correct"), f"entry:{entry_id}:edit"), Button(t.gettext("Undo"), f"entry:{entry_id}:undo"))
    )
