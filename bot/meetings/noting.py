"""Reads what somebody notes of a meeting, a line each: a task and whose it is, a decision, how many came."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from bot.language import days
from bot.language.atoms.normalise import fold, normalise
from bot.language.times.named import with_times
from bot.language.word_sets import word_set
from bot.meetings import elided
from bot.people.finding import active_people
from bot.people.model import Person
from bot.sayings import Sayings
from bot.work import Work

TASK, DECISION = "task", "decision"
KINDS = {TASK: r"opgaver?|todo|tasks?", DECISION: r"beslutning(?:er)?|besluttet|referat|minutes|decisions?|decided"}
HEAD = re.compile(
    rf"\s*+[-–•*]?\s*+(?:(?P<task>{KINDS[TASK]})|(?P<decision>{KINDS[DECISION]}))\s*[:\-–]\s*", re.IGNORECASE
)
NEXT = re.compile(rf"(?<=[.;!])\s+(?=(?:{KINDS[TASK]}|{KINDS[DECISION]})\s*:)", re.IGNORECASE)
"""Where the next one begins, of several in a line."""
IN_WORDS = re.compile(
    r"[-–•* ]*+(?:og )?(?:vi (?:aftalte|har aftalt|blev enige om|besluttede|har besluttet)"
    r"|det blev (?:aftalt|besluttet)|aftalt|we (?:agreed|decided))\b[:,]?(?: (?:at|that|to))?\s+(?P<what>.+)",
    re.IGNORECASE,
)
NUMBER = re.compile(
    r"(?:vi var |vi blev |der kom |der var |we were )?(\d{1,4})"
    r"(?:\s+(?:kom|deltog|deltagere|mand|personer|came|people))?"
    r"(?:\s+(?:i alt|in all|(?:inkl\.?|inklusive|med|including)(?:\s+(?:mig selv|mig|os|me))?))?[.!]?",
    re.IGNORECASE,
)
UNSIGNED = re.compile(r"(?P<kind>opgave|beslutning|besluttet)\s+(?:at\s+)?(?=\w)(?P<what>[^?]+)", re.IGNORECASE)
""" "Beslutning søger puljen", while it is asked what was agreed."""
JOINT = re.compile(r"(?:[,;]|\s(?:og|samt|and)\b)(?:\s(?:og|samt|and)\b)?\s?", re.IGNORECASE)
"""What may stand between what one does and what another does."""
WILL = word_set("skal vil will must", of_reader=False)
NO_TASK = word_set(
    "kommer bliver hedder siger mener synes synger er har rejser melder mangler deltager", of_reader=False
)
""" "Yusuf kommer ikke" is no task."""
PRESENT = ("er", "s")
OURS = Sayings(
    {
        "before": "hov, og, nå, nej, åh, ja, ok, men, and, oh, oops, jeg glemte, vi glemte, <missing>",
        "missing": "der mangler <a_thing>, vi mangler <a_thing>, <a_thing> til, one more thing",
        "a_thing": "en ting, lige en ting, noget, et punkt",
        "ours": "vi <must>, we <must>",
        "must": "skal, bør, will, must, should",
    },
    {DECISION: "<ours> …"},
)
TO_WHOM = re.compile(r"^(?:til|for|to) (?P<who>[^:,]{2,40}):\s*", re.IGNORECASE)
""" "opgave til Palle: undersøg prisen"."""
TOLD = re.compile(r"\s*(?:@\s?\w|[^\W\d]\w*(?: [^\W\d]\w*)?:)")
""" "@Ragna husk nøgler", "Ragna: husk nøgler"."""
BOTH = re.compile(
    r"\s*(?P<one>[^\W\d]\w+) (?P<joint>og|samt|and) (?P<other>[^\W\d]\w+) (?P<does>\S.{2,280})", re.DOTALL
)
""" "Palle og Ragna laver opslag"."""
LATE = re.compile(
    r"\W*(?:(?:og|men|hov|naa|ok|and|but)\b\W*)*(?:\d{1,3}|[a-z]{2,8}|et par|a few)(?: af (?:dem|os)| of (?:them|us))?"
    r" (?:kom|gik|maatte gaa|var|blev|meldte|came|left|had to|were)\b.*"
    r"\b(?:sent|senere|foer tid|tidligt|tidligere|forsinkede?|undervejs|afbud|late|later|early)\b.{0,20}"
)
""" "og 5 kom for sent", folded: neither how many came nor anything agreed."""
LONGEST, LONGEST_REMARK = 300, 60


class Noted(NamedTuple):
    """A line of minutes. Without a kind it is how many came."""

    kind: str
    text: str


def says_something(text: str) -> bool:
    """Whether words are minutes: a task, a decision, or a number alone."""
    return any(HEAD.match(line) or NUMBER.fullmatch(line) for line in _lines(text))


def says_freely(work: Work, meeting_id: int, text: str) -> bool:
    """The same without a word for it, right after we spoke of the meeting: "Yusuf ringer til skolen inden fredag", "vi
    skal også holde fest"."""
    if "?" in text or work.number_talked_of("meet") != meeting_id or work.read(text).reports:
        return False
    return bool(_begins_with_somebody(work, text) or _of_both(work, text) or OURS.said(text, LONGEST))


def remarks(text: str) -> bool:
    """ "og 5 kom for sent": of those who came, and not how many they were."""
    return len(text) <= LONGEST_REMARK and LATE.fullmatch(fold(text)) is not None


def heads(text: str) -> bool:
    """Whether words begin as minutes do: "opgave: …", "beslutning: …"."""
    return HEAD.match(text) is not None


def lines(work: Work, text: str) -> Iterator[Noted]:
    """Each of them. Among lines that have a head, one without is a decision too, unless it begins with somebody."""
    for line in _lines(text):
        head, number = HEAD.match(line), NUMBER.fullmatch(line)
        if number:
            yield Noted("", number[1])
        elif head["task"] if head else (_begins_with_somebody(work, line) or _of_both(work, line)):
            said = TO_WHOM.sub(r"\g<who>: ", line[head.end() :]) if head else line.lstrip("@ ")
            yield from (Noted(TASK, each) for each in _of_each(work, said))
        else:
            yield Noted(DECISION, line[head.end() :] if head else _ours(line))


def told_to(work: Work, text: str) -> date | None:
    """By when it is to be done; None where no day ahead is told."""
    due = max(days.days(text, work.today), default=None)
    return due if due and due >= work.today else None


def whose(work: Work, text: str) -> Person | None:
    """The one whose name stands first in it; of several with the same first name none is taken."""
    said = _words(text)
    found = [(at, each) for each in active_people(work) for at in [_stands(said, each.name)] if at >= 0]
    first = min((at for at, _ in found), default=-1)
    nearest = [each for at, each in found if at == first]
    return nearest[0] if len(nearest) == 1 else None


# -- inside --


def _lines(text: str) -> list[str]:
    return [_headed(each.strip()) for each in NEXT.sub("\n", text).splitlines() if each.strip()]


def _headed(line: str) -> str:
    """ "vi aftalte, at Merete ringer til skolen" is a task, "vi besluttede at søge puljen" a decision."""
    said = IN_WORDS.fullmatch(line)
    if said is None:
        unsigned = UNSIGNED.fullmatch(line)
        return f"{unsigned['kind']}: {unsigned['what']}" if unsigned else line
    does = said["what"][:1].isupper() and _does(fold(said["what"]).split()[1:])
    return f"{'opgave' if does else 'beslutning'}: {said['what']}"


def _of_each(work: Work, task: str) -> list[str]:
    """ "Gudrun bager kage, Fatima spørger om nøgle" are two, and so are "Bo ringer til skolen, Eva til kommunen"."""
    if together := _of_both(work, task):
        return together
    for joint in JOINT.finditer(task):
        rest = task[joint.end() :]
        first = task[: joint.start()].rstrip()
        for each in (rest, elided.whole(first, rest)):
            if first and _begins_with_somebody(work, each):
                return [first, *_of_each(work, each)]
    return [task]


def _of_both(work: Work, task: str) -> list[str]:
    """ "Palle og Ragna laver opslag": the same for each of them, with their own name in front."""
    found = BOTH.fullmatch(task)
    if found is None or not _does(fold(found["does"]).split()):
        return []
    both = f"{found['one']} {found['does']}", f"{found['other']} {found['does']}"
    return (
        [task, f"{found['other']} {found['joint']} {found['one']} {found['does']}"]
        if all(_begins_with_somebody(work, each) for each in both)
        else []
    )


def _begins_with_somebody(work: Work, text: str) -> bool:
    """ "Yusuf snakker med boligforeningen": somebody who is known here, and what they do."""
    said, told = _words(text.lstrip("@ ")), TOLD.match(text) is not None
    names = [fold(each.name) for each in active_people(work)]
    known = {*names, *(each.split()[0] for each in names if each)}
    behind = (said[len(each) + 2 :].split() for each in known if said.startswith(f" {each} "))
    return any(_does(each) or (told and bool(each) and each[0] not in NO_TASK) for each in behind)


def _does(words: list[str]) -> bool:
    verb = words[0] if words else ""
    return verb in WILL or (verb.endswith(PRESENT) and verb not in NO_TASK and len(words) > 1)


def _ours(line: str) -> str:
    """ "vi skal også holde fest" of "hov der mangler en ting, vi skal også holde fest"."""
    folded = normalise(line)
    atoms = with_times(folded.text)
    begins = OURS.stands_in(atoms, "ours") if OURS.told(atoms) else []
    words = [each for each in atoms if each.tag != "sign"]
    return line[folded.span(words[begins[0]].start, words[begins[0]].end)[0] :] if begins else line


def _words(text: str) -> str:
    return f" {' '.join(re.split(r'[^a-z0-9]+', fold(text)))} "


def _stands(said: str, name: str) -> int:
    whole = said.find(f" {fold(name)} ")
    return whole if whole >= 0 else said.find(f" {fold(name).split()[0]} ")
