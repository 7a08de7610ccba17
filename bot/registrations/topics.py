"""What a report is about, asked step by step: the likely answers are buttons, all else is written."""

import re
from dataclasses import replace
from datetime import date as Day
from typing import NamedTuple

from bot.language.atoms.normalise import fold
from bot.language.lexicon import Kind
from bot.language.reading import Ask
from bot.language.times.shifts import day_beside
from bot.people.courtesy import acknowledges, requests, stops
from bot.people.meanwhile import chats
from bot.plan.criteria import Criterion
from bot.plan.model import Plan
from bot.registrations import by_day
from bot.registrations.agreeing import commands, meant
from bot.registrations.came import PEOPLE, told_at_least
from bot.registrations.counted import of_those_who_came
from bot.registrations.facts import Facts
from bot.registrations.in_other_words import in_other_words
from bot.registrations.parts import share_of
from bot.registrations.what_it_was import as_named, comments, names_nothing
from bot.work import Work

LONGEST_NAME = 24
"""Letters of a word that is offered on a button."""
LONGEST = 4
"""Words; whoever writes more tells what happened."""


NAME = re.compile(r"[^\W\d_][^\W\d]+(?:[ -][^\W\d]+){0,3}")
SENTENCE = re.compile(
    r"(?:jeg|vi|du|der|det|den|de|hv\w+|kan|skal|vil|har|er|ved|aner|ingen|intet|andet|noget|what|i|we)\b"
)
"""How somebody begins who does not say what it was called, folded."""


class Topic(NamedTuple):
    criterion: str
    kind: Kind
    title: str | None
    area: str | None = None
    venue: str | None = None

    def of(self, facts: Facts) -> Facts:
        """The same facts about this; where it was stays as it was told, or is where these words have it."""
        about = replace(facts.about(self.criterion, self.kind), title=self.title or facts.title)
        return about if facts.area or facts.venue else replace(about, area=self.area, venue=self.venue)


def topic_of(work: Work, text: str) -> Topic | None:
    """A title of the plan as it stands there; or "hotspot", "gadefest", "nussa": read as if it had been held, which is
    how the reader knows them."""
    if comments(text):
        return None
    text = as_named(text)
    if titled := _titled(work.plan, text):
        return Topic(titled.key, titled.registration, None)
    if len(text.split()) > LONGEST:
        return None
    found = [each for each in work.read(f"{text} i går").reports if each.criterion]
    if len(found) != 1 or found[0].home:  # "ny nabo: Kajgade 15" is a welcome of its own
        return None if found else _unknown(work, text)
    told = {name: str(found[0].fields[name].value) for name in ("title", "area", "venue") if name in found[0].fields}
    return Topic(found[0].criterion or "", found[0].kind, told.get("title"), told.get("area"), told.get("venue"))


def _titled(plan: Plan, text: str) -> Criterion | None:
    said = fold(text.strip(' .!»«"')).strip()
    found = [
        each
        for each in plan.criteria.values()
        if said in {fold(title).strip() for title in (*each.title.values(), *each.report.values())}
    ]
    return found[0] if len(found) == 1 else None


def _unknown(work: Work, text: str) -> Topic | None:
    """ "krea": whatever people call it was an event, where they were asked what it was and it is nothing else."""
    event, said = work.plan.any_event, text.strip(' .!»«"')
    answers = work.programme.reader.answer(text, work.said_at, kind="faellesspisning")
    if (
        event is None
        or answers.fields
        or answers.asks
        or not may_name(text)
        or not NAME.fullmatch(said)
        or SENTENCE.match(fold(said))
    ):
        return None
    return Topic(event.key, "event", said.lower())


def may_name(text: str) -> bool:
    """Whether words may be what something was called, and are no "ja", no thanks and no question."""
    said = meant(text) or commands(text) or acknowledges(text) or stops(text) or requests(text) or chats(text)
    return not (said or comments(text) or names_nothing(text) or by_day.told(text)) and any(
        each.isalpha() for each in text
    )


POLITELY = re.compile(
    r"^\W*(?:(?:kan|vil|gider|må|can|could) (?:du|jeg|you|i) )(?:godt |lige |gerne |venligst |please )*"
    r"(?:ret(?:te)?|ændre|correct|change) ",
    re.IGNORECASE,
)
IN_FACT = re.compile(
    r"^\W*(?:(?:faktisk|egentlig|rettere|actually|oops|ups|hov|ret(?:te|telse)?|correct)[ ,:]+(\d{1,4})"
    r"|(\d{1,4}),? (?:faktisk|egentlig|actually))\W*$",
    re.IGNORECASE,
)
FORGOT = re.compile(
    r"^\W*(?:(?:hov|ups|undskyld)\W+)?(?:jeg|vi) (?:har )?glemte? (?:at (?:tælle|skrive|melde) )?(?:de )?"
    r"(?P<who>børn|voksne|frivillige)(?:e?ne)?(?: med)?\W+(?:(?:der|det|de) (?:var|kom) )?(?P<n>\d{1,3})\W*$",
    re.IGNORECASE,
)
""" "vi glemte at tælle børnene, der var 5" tells what "der var også 5 børn" does."""
IT_WAS = r"(?:det|den|der|it) (?:var|er|kom|was|is)"
NOT_THAT = re.compile(
    rf"^\W*(?:(?:nej|hov|ups|undskyld|men|no|oops|sorry)\W+)*(?P<was>{IT_WAS})(?:n.t)?"
    r"(?: (?:slet|altså|jo|da|at all))*(?: ikke|(?<=n.t)| not)(?: [^\s,;.]+){1,4}?"
    rf"(?:\s*[,;.–-]\W*(?:(?:men|but|nej|no)\W+)?(?:{IT_WAS}\W+)?|\s+(?:men|but) (?:{IT_WAS}\W+)?|\s+{IT_WAS}\s+)"
    r"(?!ikke|not|der|that)(?P<rest>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
""" "det var slet ikke i torsdags, det var i onsdags" tells what "det var i onsdags" does."""
NOT_SO_MANY = re.compile(
    r"^\D{0,30}\b(?P<many>\d{1,4}(?: (?!og|and)\w+)?),?(?: og| and)? (?:ikke|not) (?:de |the )?\d{1,4}(?: \w+)?\W*$",
    re.IGNORECASE,
)
""" "det var 38, ikke 36"."""
AND_COOKS = re.compile(
    r"^\W*(?P<came>\d{1,3})(?: (?:kom|gæster|deltagere|mennesker|personer|spiste(?: med)?))?,?"
    r" (?:og|plus|and) (?:vi var )?(?P<cooks>\d{1,2}) (?:i køkkenet|in the kitchen)\W*$",
    re.IGNORECASE,
)
""" "36, og 5 i køkkenet": who cooked are none of the guests, and not lost."""
MISTYPED = re.compile(
    r"^\W*(?:(?:hov|ups|undskyld|nej|oops|sorry)\W+)*(?:jeg|i) (?:kom til at |har )?"
    r"(?:skrev(?:et)?|skrive[rt]?|taste[dt]e?|wrote)(?: (?:det|it))? (?:forkert|fejl|wrong)\W+(?=\S*\w)",
    re.IGNORECASE,
)
""" "jeg skrev forkert, 29"."""
UNSURE = re.compile(
    r"\W*(?:(?:oeh|aeh|hmm?|naa|tja|nej|men|well|uh)\b\W*)*+"
    r"(?:det |jeg |vi |i |we )?(?:(?:ved|husker|talte|har glemt|aner)(?: jeg| vi)?(?: det)?(?: ikke)?"
    r"|ingen (?:anelse|ide)|glemt|spring over|har ikke talt|do not know|don.?t know|no idea|did not count|skip"
    r"|kan (?:desvaerre )?ikke (?:huske|sige)|var (?:der |desvaerre )*ikke|maa du spoerge|can.?t (?:remember|say)"
    r"|was(?:n.?t| not) there)\b"
)
LONGEST_UNSURE = 50
NOT_YET = re.compile(r"\b(?:ikke (?:endnu|besluttet|bestemt|fastlagt|planlagt)|senere|not yet|not decided)\b")
LATER = re.compile(
    r"\b(?:starter|begynder|kommer i gang|gaar i gang|aabner|(?:er|bliver|er blevet) (?:udsat|udskudt|rykket)"
    r"|udskydes|udsaettes|starts|begins|opens|is postponed)(?: (?:op|igen|foerst|desvaerre|again|only))* "
    r"(?:til|i|efter|paa|den|naeste|engang|senere|in|until|to|after|next|later|snart|soon)\b"
)
""" "starter først til marts"; folded."""
LONGEST_LATER = 90
COUNTED = re.compile(r"\b\d{1,4} ([a-z]+)")


def whole(work: Work, text: str) -> bool:
    """Whether all but the name of what it was is told, and that is a word which nobody knows."""
    reader = work.programme.reader
    found = reader.answer(text, work.said_at, kind="faellesspisning")
    return not found.asks and told_at_least(text) <= found.fields.keys() and bool(reader.unknown_words(text))


def unsure(text: str) -> bool:
    """ "ved ikke", "ingen anelse": an estimate will do."""
    return UNSURE.match(fold(text)) is not None and len(text) <= LONGEST_UNSURE


def not_known(text: str) -> bool:
    """ "ved ikke", "det er ikke besluttet endnu", to when something will be."""
    return unsure(text) or (len(text) <= LONGEST_LATER and NOT_YET.search(fold(text)) is not None)


def of_these(text: str, facts: Facts) -> str:
    """What is told of them plainly, from their day and their number: "nej, ugen før", "halvdelen var børn"."""
    return plainly(share_of(text, facts.participants), facts.date)


def plainly(text: str, day: Day | None = None) -> str:
    """ "kan du rette det til 42" asks for what "ret det til 42" tells, and so do "ret 42" and "faktisk 42".

    `day`: from which "nej, ugen før" is counted.
    """
    if day and (other := day_beside(text, day)):
        return f"det var den {other.day}/{other.month} {other.year}"
    if text.strip(" .!").lower() == "to":
        return "2"  # in a sentence it may be English
    text = AND_COOKS.sub(r"ret til \g<came> og \g<cooks> hjalp", in_other_words(of_those_who_came(text)))
    text = FORGOT.sub(r"der var også \g<n> \g<who>", text)
    text = NOT_SO_MANY.sub(r"ret til \g<many>", MISTYPED.sub("ret til ", NOT_THAT.sub(r"\g<was> \g<rest>", text)))
    return IN_FACT.sub(r"ret til \1\2", POLITELY.sub("ret ", text))


def counts_others(work: Work, criterion: str, text: str) -> bool:
    """Whether the number is of things that another figure counts: "3 foreninger", of young people in jobs. What people
    are called by another figure ("8 mødre") may be said of those who came."""
    known, told = work.plan.criteria.get(criterion), COUNTED.findall(fold(text))
    if known is None or len(told) != 1 or told[0] in PEOPLE | _units(known):
        return False
    return any(told[0] in _units(each) for each in work.plan.criteria.values())


def _units(criterion: Criterion) -> set[str]:
    return {fold(each) for each in (*criterion.words.units, *(one for both in criterion.unit.values() for one in both))}


def begins_later(text: str) -> bool:
    """ "sprogcafeen er udsat til marts": nothing that was, and no day of something to come."""
    return len(text) <= LONGEST_LATER and LATER.search(fold(text)) is not None


def has_number(text: str) -> bool:
    return any(each.isdigit() for each in text)


def asks_of_topic(work: Work, facts: Facts, told: str) -> tuple[Ask, ...]:
    """Of an event without a name what it was: "Arrangement i Vangdalen" says nothing to anybody. What people came for,
    and the words that nobody knows of what was `told`, may be its name."""
    event, reader = work.plan.any_event, work.programme.reader
    unnamed = event is not None and event.key == facts.criterion and not facts.title
    named = dict.fromkeys((*reader.came_for(told), *reader.unknown_words(told)))
    names = [each for each in named if len(each) <= LONGEST_NAME and not SENTENCE.match(fold(each))]
    # A capital may be that of somebody's name, or of a place.
    written = [each for each in names if re.search(rf"\b{re.escape(each)}\b", told)]
    return (Ask("title", tuple(written)),) if unnamed else ()


def impossible(plan: Plan, day: Day, today: Day) -> str:
    """Why nothing can have happened on a day: "future", "before" or "after" the plan; else an empty string."""
    if day > today:
        return "future"
    if day < plan.starts:
        return "before"
    return "after" if day > plan.ends else ""
