"""Answers below questions, as a form or a mail asks them: "Hvor mange børn gennemførte NUSSA?", and below it "15"."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from bot.language.sentences.clauses import has
from bot.language.tables.lines import Line
from bot.language.tables.looking import Look, is_time
from bot.language.tables.stretch import Stretch, Told, told

_LABEL = re.compile(r"(?:[QASF]|spm|svar|spørgsmål)\s*[.:]\s*", re.IGNORECASE)
_ASKING = re.compile(
    r"(?:hvor mange|how many|hvornår|when|hvor|where|(?:har|er|var) (?:i|du|der)|have you|did you|(?:was|is) there)\b",
    re.IGNORECASE,
)
_YES = re.compile(r"(?:ja|jo|yes|jep)\b[\s,.!:–-]*", re.IGNORECASE)
_NO = re.compile(r"(?:nej|næ|no|ikke|ved ikke|intet)\b(?!.*\d)", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
TELLING = ("count", "topic", "when", "place", "new", "welcome", "who")
"""With one of these a line outside of a question and its answer says something of its own."""


class Pair(NamedTuple):
    asked: Stretch
    """The question, without what asks."""
    answer: Stretch


def answered(lines: Sequence[Line], look: Look) -> list[Told]:
    """A sentence of each question and what answers it; nothing where the message has others, or none that counts."""
    pairs = _pairs([_unlabelled(line.whole) for line in lines], look)
    if not pairs:
        return []
    times = [pair.answer for pair in pairs if _is_only_a_time(pair, look)]
    if len(times) > 1:
        return []
    said = [pair for pair in pairs if _says_something(pair, look)]
    return [told([pair.asked, *(times if _is_undated(pair, look) else []), ":", pair.answer]) for pair in said]


def _pairs(lines: Sequence[Stretch], look: Look) -> list[Pair]:
    """The questions with their answers, behind them or on the next line; nothing where something else is told."""
    found: list[Pair] = []
    left = list(lines)
    while left:
        line, *left = left
        mark = line.text.find("?")
        if mark < 0:
            if has(look(line.text), *TELLING):
                return []
            continue
        question, answer = line.part(0, mark), line.part(mark + 1)
        if any(item.tag == "count" and _DIGIT.search(item.text) for item in look(question.text)):
            return []  # "37 kom i går, hvornår er næste gang?"
        if not answer.text and left and "?" not in left[0].text:
            answer, *left = left
        asking = _ASKING.match(question.text)
        if asking and answer.text and not _NO.match(answer.text):
            yes = _YES.match(answer.text)
            found.append(Pair(question.part(asking.end()), answer.part(yes.end() if yes else 0)))
    return found


def _unlabelled(line: Stretch) -> Stretch:
    label = _LABEL.match(line.text)
    return line.part(label.end()) if label else line


def _is_only_a_time(pair: Pair, look: Look) -> bool:
    """ "Hvornår sluttede holdet?" and its day."""
    items = look(pair.answer.text)
    return len(items) == 1 and is_time(items[0])


def _is_undated(pair: Pair, look: Look) -> bool:
    return not any(is_time(item) for part in pair for item in look(part.text))


def _says_something(pair: Pair, look: Look) -> bool:
    named, counted = look(pair.asked.text), look(pair.answer.text)
    return has(named, "topic") and has(counted, "count")
