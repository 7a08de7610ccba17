"""Answers below questions, as a form or a mail asks them: "Hvor mange børn gennemførte NUSSA?", and below it "15"."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from bot.language.atoms.tokens import Atom
from bot.language.sentences.clauses import has
from bot.language.tables.lines import Line
from bot.language.tables.looking import Look, is_time, of_item
from bot.language.tables.stretch import DIGIT, Stretch, Told, Words, told

_LABEL = re.compile(
    r"(?:gæt,? (?:lige |en gang |engang )?(?=hvor mange)"
    r"|(?:[QASF]|spm|(?:svar|spørgsmål)(?: (?:fra|til) \w+)?|\w+ (?:spurgte|spørger|svarede|svarer|asked))"
    r"\s*[.:]\s*"
    r"|\d{1,2}[.)]\s+(?=\D))",
    re.IGNORECASE,
)
""" "Spm: …", "Spørgsmål fra Kirsten: …", "Du spurgte: …", "2) …"."""
_HOW_MANY = re.compile(r"(?:og\s+|and\s+)?(?:hvor mange|how many)\b", re.IGNORECASE)
_ASKED_AND_ANSWERED = re.compile(r"(?:hvor mange|how many)\b[^?\n]*\? *\d[^?]*$", re.IGNORECASE)
""" "Hvor mange kom til fællesspisning i går? 52!"."""
_ASKING = re.compile(
    r"(?:og\s+|and\s+)?(?:hvor mange|how many|hvornår|when|hvor|where|hvilke[nt]?|which|hvad (?:holdt|lavede) (?:i|du)"
    r"|(?:har|er|var|holdt|fik|havde|kom) (?:i|du|der|de)|have you|did you|(?:was|is) there)\b",
    re.IGNORECASE,
)
_NEW = re.compile(r"(?:og\s+|heraf\s+|and\s+)?(?:nye?|new)", re.IGNORECASE)
_WHERE = re.compile(r"(?:og\s+)?(?:hvor|where)", re.IGNORECASE)
_SAYS_WHERE = re.compile(r"(?:sted|hvor|hvornår|dato|dag|place|where|when|date)\s*:", re.IGNORECASE)
""" "Sted: Parken", below the answers."""
_YES = re.compile(r"(?:ja|jo|yes|jep)\b[\s,.!:–-]*", re.IGNORECASE)
_NO = re.compile(r"(?:nej|næ|no|ikke|ved ikke|intet)\b(?!.*\d)", re.IGNORECASE)
_WHO_THEY_ARE = re.compile(r"(?:og )?(?:hvor mange|how many|hvem|who) (?:er|are) (?:de|they)", re.IGNORECASE)
_THEM = re.compile(r"\b(?:dem|them|de|hende|ham)\b", re.IGNORECASE)
TWO = "to"
REQUESTING = ("present", "past", "future", "want")
"""With one of these a question asks for something: "Kan Jytte tage mapperne imens?"."""
TELLING = ("count", "topic", "when", "place", "new", "welcome", "who")
"""With one of these a line outside of a question and its answer says something of its own."""


class Pair(NamedTuple):
    asked: Stretch
    """The question, without what asks."""
    answer: Stretch
    how_many: bool
    named: Words = ()
    """The activity of the question before, where this one names none."""
    more: Words = ()
    """What further questions say of the same: "Nye? 3", "Hvor? Nordre Fælled"."""


class Answered(NamedTuple):
    told: Told
    may_be_none: bool
    """Whether its question names no activity: it may be of something else ("Har I plads til flere?")."""


def may_be_answered(text: str) -> bool:
    """Whether a message has lines, or begins with what was asked, and a question that something is said behind."""
    mark = text.find("?")
    begins = _LABEL.match(text) is not None or _ASKED_AND_ANSWERED.match(text) is not None
    return 0 < mark < len(text) - 1 and ("\n" in text or begins)


def answered(lines: Sequence[Line], look: Look) -> list[Answered]:
    """A sentence of each question and what answers it; nothing where the message has others, or none that counts."""
    pairs, over = _pairs(_in_turn([_unlabelled(line.whole) for line in lines]), look)
    times = [pair.answer for pair in pairs if _is_only_a_time(pair, look)]
    if not pairs or len(times) > 1:
        return []
    said = [pair for pair in pairs if _says_something(pair, look)]
    return [Answered(told(_sentence(pair, times or over, look)), bool(pair.named)) for pair in said]


def _in_turn(lines: list[Stretch]) -> list[Stretch]:
    """The lines, each answer behind its question where all questions stand first, and as many answers below them."""
    asked = next((at for at, line in enumerate(lines) if not line.text.endswith("?")), len(lines))
    answers = lines[asked:]
    if len(answers) != asked or any("?" in answer.text for answer in answers):
        return lines
    return [line for pair in zip(lines, answers, strict=False) for line in pair]


def _sentence(pair: Pair, times: Words, look: Look) -> Words:
    """ "3 unge fik fritidsjob i februar", where "3" answers how many did; else the question, and what answers it."""
    when = times if _is_undated(pair, look) else ()
    if has(look(pair.answer.text), "topic") and not has(look(pair.asked.text), "topic"):
        return [pair.answer, *pair.more]  # "Hvilket forløb kører I? NUSSA, det startede 5. marts"
    if _is_bare(pair.answer, look) and (pair.how_many or has(look(pair.asked.text)[:1], "topic", "who", "word")):
        return [pair.answer, pair.asked, *pair.named, *when, *pair.more]
    return [*pair.named, pair.asked, *when, ":", pair.answer, *pair.more]


def _pairs(lines: Sequence[Stretch], look: Look) -> tuple[list[Pair], Words]:
    """The questions with their answers, behind them or on the next line, and the time that is said before them.

    Nothing where something else is told.
    """
    found: list[Pair] = []
    over: Words = ()
    left = list(lines)
    while left:
        line, *left = left
        mark = line.text.find("?")
        if mark < 0:
            items = look(line.text)
            times = [item for item in items if is_time(item)]
            if found and _SAYS_WHERE.match(line.text) and not has(items, *TELLING[:2], *TELLING[4:]):
                found[-1] = found[-1]._replace(more=[*found[-1].more, ",", line])
            elif has(items, *TELLING) and (found or len(times) != 1 or has(items, *TELLING[:2], *TELLING[3:])):
                return [], ()
            elif times:
                over = [of_item(line, times[0])]
            continue
        question, answer = line.part(0, mark), line.part(mark + 1)
        counted = (item for item in look(question.text) if item.tag == "count")
        if any(DIGIT.search(question.text, item.start, item.end) for item in counted):
            return [], ()  # "37 kom i går, hvornår er næste gang?"
        if not answer.text and left and "?" not in left[0].text:
            answer, *left = left
        if answer.text and not _NO.match(answer.text):
            _add(found, question, _without_yes(answer), look)
    return found, over


def _without_yes(answer: Stretch) -> Stretch:
    yes = _YES.match(answer.text)
    return answer.part(yes.end() if yes else 0)


def _add(found: list[Pair], question: Stretch, answer: Stretch, look: Look) -> None:
    """Another pair, or what it says of the one before."""
    last = found[-1] if found else None
    asking = _ASKING.match(question.text)
    asked = question.part(asking.end()) if asking else question
    counts = _counts(answer, look)
    if last and counts and _NEW.fullmatch(question.text):
        found[-1] = last._replace(more=[*last.more, ",", answer, "nye"])
    elif last and has(look(answer.text), "place") and _WHERE.fullmatch(question.text):
        found[-1] = last._replace(more=[*last.more, ",", answer])
    elif last and asking and not counts and _THEM.search(asked.text) and not _is_bare(last.answer, look):
        found[-1] = last._replace(more=[*last.more, ",", answer])  # "Har du budt dem velkommen? Ja, i går"
    elif last and _WHO_THEY_ARE.fullmatch(question.text) and look.tells_of_arrivals(_items(last.asked, look)):
        found[-1] = last._replace(more=[*last.more, ",", "de er", answer])  # "Hvor mange er de? 5"
    elif last and asking and counts and not has(look(asked.text), "topic"):
        if has(look(last.answer.text), "topic"):
            found[-1] = last._replace(more=[*last.more, ",", answer, asked])  # "Hvor mange børn er med? 7"
        else:
            found.append(Pair(asked, answer, True, named=_name_of(last, look)))
    elif asking:
        found.append(Pair(asked, answer, _HOW_MANY.match(question.text) is not None))
    elif counts and has(look(question.text), "topic") and not has(look(question.text), *REQUESTING):
        found.append(Pair(question, answer, how_many=True))  # "Nye i fritidsjob? 2 i sidste uge"


def _name_of(pair: Pair, look: Look) -> Words:
    topic = next((item for item in look(pair.asked.text) if item.tag == "topic"), None)
    return [of_item(pair.asked, topic)] if topic else pair.named


def _unlabelled(line: Stretch) -> Stretch:
    label = _LABEL.match(line.text)
    return line.part(label.end()) if label else line


def _counts(answer: Stretch, look: Look) -> bool:
    """ "to" is no "til" where it answers."""
    return has(look(answer.text), "count") or answer.text.lower() == TWO


def _is_bare(answer: Stretch, look: Look) -> bool:
    """ "3", "Tre", "8 af 10"."""
    if answer.text.lower() == TWO:
        return True
    items = [item for item in look(answer.text) if item.tag != "sign"]
    return len(items) == 1 and items[0].tag == "count" and not items[0].value.noun


def _is_only_a_time(pair: Pair, look: Look) -> bool:
    """ "Hvornår sluttede holdet?" and its day."""
    items = look(pair.answer.text)
    return len(items) == 1 and is_time(items[0])


def _is_undated(pair: Pair, look: Look) -> bool:
    return not any(is_time(item) for part in (pair.asked, pair.answer, *pair.more) for item in _items(part, look))


def _items(part: Stretch | str, look: Look) -> Sequence[Atom]:
    return look(part.text) if isinstance(part, Stretch) else ()


def _says_something(pair: Pair, look: Look) -> bool:
    named = bool(pair.named) or has(look(pair.asked.text), "topic") or has(look(pair.answer.text), "topic")
    counted = any(isinstance(part, Stretch) and _counts(part, look) for part in (pair.answer, *pair.more))
    dated = has(look(pair.answer.text), "topic") and any(map(is_time, look(pair.answer.text)))
    return named and (counted or dated)
