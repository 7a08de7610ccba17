"""Times of day. No field holds them: they are found so that their numbers are not taken for people."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.word_sets import word_set

Atoms = Sequence[Atom]
BETWEEN = word_set("er is kvart i over ca lidt til past quarter blev var naesten cirka omkring fra from at")
"""May stand between "klokken" and its number."""
SPANNING = ("-", "til", "to")
PEOPLE = ("who", "pieces")
LEVELS = frozenset({*PEOPLE, "dated"})
"""Behind a span these make it people, or a level: "fra 15 til 16 pr. 1. februar"."""
COUNTED = frozenset({*PEOPLE, "came", "ofwhich"})
HALVES = ("am", "pm")
"""Also among Danish words."""
BEFORE_AN_HOUR = ("kl", "til")
"""How the Danish words begin that stand before an hour; "pm" and "o'clock" stand behind it."""
ALONE = frozenset({"", "sign", "in", "at", "on"})
"""Behind hours between two others, where nobody is counted."""
ONE = word_set("et one", of_reader=False)
EARLIEST = 7
WE = word_set("vi jeg de we i they")
OF_A_DAY = frozenset({"day", "daypart", "weekday", "weekday_s", "same_day"})
EVENINGS = frozenset({"i aften", "i aftes", "tonight"})
QUARTERS = frozenset({"kvart", "quarter"})


def clock_end(atoms: Atoms, at: int) -> int:
    """Where a time of day ends: "kl. 17.30", "klokken halv seks", "17:30", "18-tiden", "fra 17 til 19"; 0 if none."""
    tag, text = atoms[at].tag, atoms[at].text
    if tag == "clock":
        return _announced(atoms, at)
    if text in QUARTERS or tag == "half":
        return _fraction(atoms, at)
    if tag == "from":
        return _from_to(atoms, at)
    if tag == "between":
        return _between(atoms, at)
    if text == "klar" or tag not in ("digits", "at"):
        return 0
    return _signed(atoms, at) if tag == "digits" else _near(atoms, at)


def _hour(atoms: Atoms, at: int) -> bool:
    return (
        tag_at(atoms, at) in ("digits", "numeral") and isinstance(atoms[at].value, int) and 0 <= atoms[at].value <= 24
    )


def _is_one(atoms: Atoms, at: int) -> bool:
    """ "klokken et", "halv et", "fra et til tre": the article is an hour."""
    if text_at(atoms, at) not in ONE:
        return False
    joint = SPANNING if tag_at(atoms, at - 1) == "from" else ("og", "and")
    spans = tag_at(atoms, at - 1) in ("from", "between") and text_at(atoms, at + 1) in joint and _hour(atoms, at + 2)
    return spans or tag_at(atoms, at - 1) in ("clock", "half")


def _of_the_clock(atoms: Atoms, at: int) -> bool:
    """ "8 o'clock", "8 a.m.": behind an hour, in English."""
    known = tag_at(atoms, at) == "clock" and not text_at(atoms, at).startswith(BEFORE_AN_HOUR)
    return known or text_at(atoms, at) in HALVES


def _two(atoms: Atoms, at: int) -> bool:
    """ "klokken to", "halv to": the word is an hour, and no "to" between two of them."""
    before = tag_at(atoms, at - 1) in ("clock", "half") or text_at(atoms, at - 1) in BETWEEN
    counts = tag_at(atoms, at + 1) in ("digits", "numeral")
    return before and text_at(atoms, at) == "to" and tag_at(atoms, at) == "to" and not counts


def _is_to(atoms: Atoms, at: int) -> bool:
    """The word of "quarter to six", and not that of "halv to"."""
    return text_at(atoms, at) == tag_at(atoms, at) == "to" and not _two(atoms, at)


def _announced(atoms: Atoms, at: int) -> int:
    """ "kl. 17.30", "kl 18-20", "klokken halv seks", "klokken blev næsten ti"."""
    end = at + 1
    while tag_at(atoms, end) == "half" or (text_at(atoms, end) in BETWEEN and not _two(atoms, end)):
        end += 1
    if _two(atoms, end):
        return end + 1
    if _is_one(atoms, end):
        end += 1
    elif not _hour(atoms, end):
        return end if end > at + 1 else 0
    else:
        end = _with_minutes(atoms, end)
    between = tag_at(atoms, at - 1) == "between" and tag_at(atoms, end) == "and"
    if (between or text_at(atoms, end) in SPANNING) and _hour(atoms, end + 1):
        last = _with_minutes(atoms, end + 1)
        end = end if tag_at(atoms, last) in COUNTED else last  # "kl 18 - 24 deltagere"
    return end


def _with_minutes(atoms: Atoms, at: int) -> int:
    """Past an hour and the minutes glued to it."""
    return at + 3 if _minutes(atoms, at) else at + 1


def _minutes(atoms: Atoms, at: int) -> str:
    """The sign between an hour and its minutes."""
    minutes = atoms[at + 2] if at + 2 < len(atoms) else None
    if minutes is None or minutes.tag != "digits" or not minutes.glued or len(minutes.text) != 2 or minutes.value > 59:
        return ""
    return atoms[at + 1].text if atoms[at + 1].text in (":", ".") else ""


def _fraction(atoms: Atoms, at: int) -> int:
    """ "kvart i otte", "halv seks"."""
    end = at + 2 if text_at(atoms, at + 1) in ("i", "over", "past") or _is_to(atoms, at + 1) else at + 1
    if _two(atoms, end) or _is_one(atoms, end):
        return end + 1
    if (
        not _hour(atoms, end)
        or atoms[end].value > 12
        or tag_at(atoms, end + 1) in ("snes", "numeral", "hours", *PEOPLE)
    ):
        return 0
    return end + 1


def _between(atoms: Atoms, at: int) -> int:
    """ "mellem 10 og 14 holdt vi loppemarked", "fredag mellem et og tre i Parken"; "mellem 10 og 14 kom" are people."""
    first = _one_time(atoms, at + 1)
    last = _one_time(atoms, first + 1) if first and tag_at(atoms, first) == "and" else 0
    behind = tag_at(atoms, last)
    of_a_day = tag_at(atoms, at - 1) in OF_A_DAY and behind in ALONE
    return last if last and (of_a_day or (behind == "held_verb" and text_at(atoms, last + 1) in WE)) else 0


def _from_to(atoms: Atoms, at: int) -> int:
    """ "fra 17 til 19", "fra 10-15", where no people follow; "fra 15 til 16 pr. 1. februar" are no hours."""
    if not (end := _one_time(atoms, at + 1)):
        return 0
    if (
        tag_at(atoms, at + 1) == "digits"
        and tag_at(atoms, at - 1) in OF_A_DAY
        and tag_at(atoms, end) in ("", "sign")
        and atoms[at + 1].value >= EARLIEST
    ):
        return end  # "i aften fra 19, ring hvis der er noget"
    last = _one_time(atoms, end + 1) if text_at(atoms, end) in SPANNING else 0
    return 0 if tag_at(atoms, last) in LEVELS else last


def _one_time(atoms: Atoms, at: int) -> int:
    """Where "17", "17.30", "halv otte" or "et" ends that stands beside "fra" or "til"; 0 if none."""
    if tag_at(atoms, at) == "half" or text_at(atoms, at) in QUARTERS:
        return _fraction(atoms, at)
    if _is_one(atoms, at):
        return at + 1
    return _with_minutes(atoms, at) if _hour(atoms, at) else 0


def _signed(atoms: Atoms, at: int) -> int:
    """ "17:30", "17.30", "17.30-19", "18-tiden", "6 pm": a sign or a word must show that it is a time."""
    if not _hour(atoms, at):
        return 0
    after = at + 1
    if text_at(atoms, after) == "-" and text_at(atoms, after + 1) == "tiden":
        return after + 2
    if text_at(atoms, after) == "tiden":
        return after + 1
    if _of_the_clock(atoms, after):
        spans = text_at(atoms, after + 1) in SPANNING and _hour(atoms, after + 2)
        return _behind_the_clock(atoms, _with_minutes(atoms, after + 2)) if spans else after + 1
    before = at - 2 if text_at(atoms, at - 1) == "," else at - 1
    evening = text_at(atoms, before) in EVENINGS
    if (evening or tag_at(atoms, before) in ("weekday", "daypart")) and (end := _hours_of_a_day(atoms, at)):
        return end
    sign = _minutes(atoms, at)
    if not sign and text_at(atoms, after) == "-" and _hour(atoms, at + 2) and _minutes(atoms, at + 2):
        return _with_minutes(atoms, at + 2)  # "17-18.30"
    if not sign or (sign == "." and (tag_at(atoms, at + 3) in PEOPLE or atoms[at].value < 6)):
        return 0
    if text_at(atoms, at + 3) in SPANNING and _hour(atoms, at + 4):
        return _with_minutes(atoms, at + 4)
    return at + 3


def _behind_the_clock(atoms: Atoms, at: int) -> int:
    return at + 1 if _of_the_clock(atoms, at) else at


def _hours_of_a_day(atoms: Atoms, at: int) -> int:
    """ "lørdag 10-14", where nobody is counted."""
    last = _with_minutes(atoms, at + 2)
    ranged = text_at(atoms, at + 1) == "-" and _hour(atoms, at + 2) and atoms[at].value < atoms[at + 2].value
    counted = tag_at(atoms, last) in (*PEOPLE, "came", "to", "plan") or tag_at(atoms, at + 1) == ""
    return last if ranged and not counted and atoms[at].value >= EARLIEST else 0


def _near(atoms: Atoms, at: int) -> int:
    """ "ved 18 tiden", "at 6", "on Friday at 6.30 in Parken"."""
    if text_at(atoms, at) != "at" or not _hour(atoms, at + 1):
        return 0
    end = _with_minutes(atoms, at + 1)
    if _of_the_clock(atoms, end):
        return end + 1
    of_a_day = tag_at(atoms, at - 1) in OF_A_DAY and tag_at(atoms, end) not in COUNTED
    return end if of_a_day or tag_at(atoms, end) in ("", "sign") else 0
