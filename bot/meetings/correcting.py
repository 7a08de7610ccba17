"""Puts right what was noted of a meeting: "nej, vi var 5", "ret opgaven: det er Ditte", "det er Ditte, der ringer"."""

import re
from dataclasses import replace

from bot.language.atoms.normalise import fold
from bot.language.word_sets import word_set
from bot.meetings import closing_words as words
from bot.meetings.closing import held_meeting
from bot.meetings.minutes import latest as latest_held
from bot.meetings.minutes import minutes, rows_of
from bot.meetings.model import Agreed, Meeting
from bot.meetings.noting import DECISION, LONGEST, TASK, told_to, whose
from bot.meetings.outcome import Minutes
from bot.meetings.views import view_for
from bot.message import shortened
from bot.outbox import ANSWER
from bot.people.finding import still_here
from bot.people.model import Person
from bot.people.reaching import reach
from bot.people.taking_out import about, is_about
from bot.receipts.afterwards import corrects
from bot.registrations.on_top import number_of
from bot.texts import translator
from bot.work import Work

OF = {
    **dict.fromkeys(word_set("opgaven opgave task", of_reader=False), TASK),
    **dict.fromkeys(word_set("beslutningen beslutning besluttet decision", of_reader=False), DECISION),
}
RIGHTS = word_set("nej naeh hov ups undskyld ret rettelse til af den sidste no sorry correct the last", of_reader=False)
"""Words in which somebody begins to put something right, and says what of it."""
SMALL = word_set(
    "det den er var skal vaere vaere bliver blev som der at til ikke men og i stedet for med vi kom deltog deltagere"
    " mennesker personer ca kun alt jeg mente it is was not but and we were there came people only meant",
    of_reader=False,
)
"""Words that say nothing more beside a name or a number."""
NOT = frozenset({"ikke", "not"})
COME = word_set("vi der kom var deltog we there came were", of_reader=False)
""" "der kom 6" is no number of tables."""


def means(work: Work, meeting_id: int, text: str) -> bool:
    """Whether words put right something that is noted of this meeting."""
    return _read(work, held_meeting(work, meeting_id), text) is not None if may_mean(text) else False


def may_mean(text: str) -> bool:
    """Most words may not, and cost no look at rows."""
    return corrects(text) or _headed(text) is not None or bool(about(text))


def heads(text: str) -> bool:
    """ "ret opgaven: …", "stryg det om skrald": also where nothing is asked."""
    return _headed(text) is not None or bool(about(text))


def latest(work: Work, text: str) -> int | None:
    """The meeting that was held last, where this puts right something that is noted of it."""
    meeting = latest_held(work)
    return meeting if meeting is not None and means(work, meeting, text) else None


def put_right(work: Work, meeting_id: int, text: str) -> Minutes:
    """Ask `means` first. Who had the task, and was told so, hears that it is another's. Raises as `minutes.note`."""
    meeting = held_meeting(work, meeting_id)
    found = _read(work, meeting, text)
    assert found is not None
    row, said = found
    if isinstance(said, int):
        meeting.attended = said
    elif row is not None and isinstance(said, Person):
        _give(work, meeting, row, said)
    elif row is not None and isinstance(said, str):
        _rewrite(work, meeting, row, said)
    elif row is not None:
        _take_out(work, meeting, row)
    work.session.flush()
    work.ask(f"meet:{meeting.id}:agreed")
    return minutes(work, meeting)


# -- inside --

Found = tuple[Agreed | None, int | Person | str | None]
"""Which line, and what it is instead: how many came, whose it is, other words, or nothing."""


def _read(work: Work, meeting: Meeting, text: str) -> Found | None:
    headed = _headed(text)
    kind, rest = headed or (TASK, text)
    noted = rows_of(work, meeting)
    if said := about(text):
        named = [each for each in noted if is_about(each.text, said)]
        return (named[0], None) if len(named) == 1 else None
    if headed is None and (found := _another_number(meeting, noted, text)):
        return found
    rows = [each for each in noted if each.kind == kind]
    row = _meant(rows, rest)
    if row is None:
        return None
    meant = _without_others(rest)
    person = whose(work, meant) if kind == TASK else None
    if person is not None and _words(meant) <= SMALL | RIGHTS | _words(row.text) | _words(person.name):
        return row, person
    return (row, rest) if headed else None


def _headed(text: str) -> tuple[str, str] | None:
    """What kind of line is put right, and what stands there instead: "ret opgaven: …"."""
    head, _, rest = text.partition(":")
    words_of_head = _words(head)
    kind = next((OF[each] for each in words_of_head if each in OF), None)
    whole = kind is not None and words_of_head <= RIGHTS | OF.keys() and not words_of_head <= OF.keys()
    return (kind, rest.strip()) if kind and whole and rest.strip() else None


def _another_number(meeting: Meeting, noted: list[Agreed], text: str) -> Found | None:
    """ "nej 6 borde" of "købe 4 nye borde"; "nej, vi var 5" is how many came, and so is "nej 6" where that is known."""
    told = [each for each in re.findall(r"\w+", fold(text)) if each not in SMALL | RIGHTS]
    numbers = [each for each in told if number_of(each) is not None]
    if len(numbers) != 1:
        return None
    of = frozenset(told) - frozenset(numbers)
    last = noted[-1:] if meeting.attended is None and not COME & _words(text) else []
    of_line = [(each, at) for each in (noted if of else last) for at in [_only_number(each.text)] if at]
    named = [(row, at) for row, at in of_line if not of or is_about(row.text, of)]
    if len(named) == 1:
        row, at = named[0]
        return row, f"{row.text[: at.start()]}{numbers[0]}{row.text[at.end() :]}"
    return None if of else (None, number_of(numbers[0]))


def _only_number(line: str) -> re.Match[str] | None:
    found = [each for each in re.finditer(r"\w+", line) if number_of(fold(each[0])) is not None]
    return found[0] if len(found) == 1 else None


def _meant(rows: list[Agreed], text: str) -> Agreed | None:
    """The line that has most of these words; of several that have as many the last."""
    said = _words(text) - SMALL
    return max(reversed(rows), key=lambda each: len(said & _words(each.text)), default=None)


def _without_others(text: str) -> str:
    """ "Ditte, ikke Bo": without who is not meant."""
    listed = text.split()
    behind = [False, *(fold(each).strip(",.") in NOT for each in listed)]
    return " ".join(word for word, other in zip(listed, behind, strict=False) if not other)


def _give(work: Work, meeting: Meeting, row: Agreed, person: Person) -> None:
    before = still_here(work, row.person_id)
    if before is not None and before.id != person.id:
        row.text = re.sub(rf"\b{re.escape(before.name.split()[0])}\b", lambda _: person.name.split()[0], row.text)
        if row.sent_at:
            _take_from(work, meeting, row, before)
    if row.person_id != person.id:
        row.person_id, row.sent_at, row.done_at, row.reminded_at = person.id, None, None, None


def _rewrite(work: Work, meeting: Meeting, row: Agreed, text: str) -> None:
    person = whose(work, text) if row.kind == TASK else None
    if person is not None:
        _give(work, meeting, row, person)
    row.text, row.sent_at = shortened(text, LONGEST), None
    row.due = told_to(work, text) or row.due if row.kind == TASK else None


def _take_out(work: Work, meeting: Meeting, row: Agreed) -> None:
    before = still_here(work, row.person_id)
    if before is not None and row.sent_at:
        _take_from(work, meeting, row, before)
    work.session.delete(row)


def _take_from(work: Work, meeting: Meeting, row: Agreed, before: Person) -> None:
    t = translator(before.language)
    said = words.not_yours(t, view_for(work, meeting, before.id), row.text)
    key = f"meet:{meeting.id}:task:{row.id}:not_yours:{before.id}:{work.now:%Y%m%d%H%M%S}"
    reach(work, before, key, ANSWER, replace(said, language=t.language))


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", fold(text)))
