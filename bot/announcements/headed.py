"""What is announced by the words that head it, though they are no name that is known: "vi laver mad fredag kl. 17"."""

import re
from typing import NamedTuple

from bot.announcements import naming
from bot.announcements.day_first import day_last
from bot.announcements.known_names import OF_IT, names_nothing
from bot.language.atoms.normalise import fold
from bot.language.coming import Coming, Details, without_sign_up
from bot.language.times.named import before_its_time
from bot.language.unheard_of import MOST_WORDS, OF_SOMEBODY
from bot.language.vocabulary.happenings import NO_NAME, OF_ONES_OWN
from bot.language.word_sets import word_set
from bot.work import Work

LONGEST = 160
WE = word_set("vi we", of_reader=False)
AGAIN = word_set("igen naeste again next", of_reader=False)
""" "næste mandekaffe", "vi syr igen": held before, and again."""
NOT_SO = word_set("ikke ingen aldrig not no never", of_reader=False)
""" "vi laver ikke mad på torsdag" announces nothing."""
PAST = ("ede", "edes")
"""Of a verb that the reader does not know."""
OUR_DOING = re.compile(r"\b(we)(?:['’]re| are) (?=\w+ing\b)", re.IGNORECASE)
""" "we're knitting" is knitting."""
PRESENT = "r"
""" "vi strikker" is what we do, and no name."""
OF_WHAT = word_set("spiller bager viser serverer", of_reader=False)
""" "vi spiller krolf" is krolf."""


class Clause(NamedTuple):
    """What heads a message before its day, hour and place, without the words that say no more than that it is."""

    name: str
    ours: bool
    """ "vi holder …"."""
    verb: bool
    """ "vi strikker": it has no name yet."""


def read(work: Work, text: str) -> Coming | None:
    """Without a title where only what is done is told. None: nothing ahead is told, or it is somebody's own affair."""
    text = day_last(text)
    words = frozenset(re.findall(r"\w+", fold(text)))
    events = work.plan.criteria_of("event")
    if len(text) > LONGEST or "?" in text or not events or (OF_SOMEBODY | NOT_SO) & words:
        return None
    if naming.has_been(text) or any(word.endswith(PAST) for word in words):
        return None
    details = work.programme.reader.details(without_sign_up(text), work.said_at)[0]
    if not _is_ahead(work, details, words) or naming.reported(work, text):
        return None
    clause = heads(work, text)
    for_what = work.programme.reader.came_for(text)
    if not (clause.name or clause.verb) and len(for_what) == 1:
        clause = Clause(for_what[0], ours=True, verb=False)  # "fredag kl. 15 har vi 12 til kaffe"
    told = clause.verb or ((clause.ours or AGAIN & words) and _may_be_held(work, clause))
    named = "" if names_nothing(clause.name) else clause.name.lower()
    return Coming(events[0].key, "event", named or None, details) if told else None


def heads(work: Work, text: str) -> Clause:
    """ "æbleskivehygge" of "vi holder æbleskivehygge lørdag kl. 14"."""
    reader = work.programme.reader
    text = OUR_DOING.sub(r"\1 ", text)
    words = (reader.details(before_its_time(text), work.said_at)[1] or "").split()
    led: list[str] = []
    while words and (said := fold(words[0].strip(",.:;"))) in OF_IT:
        led.append(said)
        words.pop(0)
    while words and fold(words[-1].strip(",.:;")) in OF_IT:
        words.pop()
    verb = bool(led and words) and led[-1] in WE and fold(words[0]).endswith(PRESENT)
    if verb and len(words) > 1 and fold(words[0]) in OF_WHAT:
        return Clause(" ".join(words[1:]), ours=True, verb=False)
    if verb and fold(words[0]) in NO_NAME:
        return Clause("", ours=False, verb=False)
    return Clause("" if verb else " ".join(words), not WE.isdisjoint(led), verb)


# -- inside --


def _is_ahead(work: Work, details: Details, words: frozenset[str]) -> bool:
    if len(details.days) != 1:
        return False
    day, hours = details.days[0], details.hours
    later = day > work.today or (hours is not None and hours.starts > work.said_at.time())
    placed = bool(details.areas or details.venue) and not AGAIN.isdisjoint(words)
    return later and (hours is not None or placed)


def _may_be_held(work: Work, clause: Clause) -> bool:
    names = fold(clause.name).split()
    if not 0 < len(names) <= MOST_WORDS or not NO_NAME.isdisjoint(names) or any(map(str.isdigit, clause.name)):
        return False
    own = not clause.ours and any(name.endswith(OF_ONES_OWN) for name in names)
    return not own and not naming.is_somebody(work, clause.name)
