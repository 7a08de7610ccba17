"""What something was called, told by a sentence: "det var snerydning"; what it was like is no name of it."""

from itertools import dropwhile

from bot.language.atoms.normalise import fold
from bot.language.word_sets import word_set

ITS = word_set("det den it that", of_reader=False)
WAS = word_set("var er blev hed hedder kaldes was is", of_reader=False)
NO_MORE = word_set("bare jo vel nok vist faktisk en et den vores called just a an our", of_reader=False)
ENDS_A_COMMENT = ("gt", "dt", "vt", "mt", "lt")
""" "hyggeligt", "koldt", "sjovt": Danish says so of what it was like."""
COMMENTS = word_set(
    "rart skoent fint paent flot dejlig sjov trist super nice fun great lovely cold good fine", of_reader=False
)


def as_named(text: str) -> str:
    """ "snerydning" of "det var snerydning"; any other words as they are."""
    words = text.split()
    said = fold(" ".join(words[:2])).split() if len(words) > 2 else []
    if len(said) < 2 or said[0] not in ITS or said[1] not in WAS:
        return text
    return " ".join(dropwhile(lambda each: fold(each) in NO_MORE, words[2:])) or text


def comments(text: str) -> bool:
    """ "det var hyggeligt", "det var rigtig sjovt"."""
    named = as_named(text)
    last = fold(named.rstrip(" .!")).split()[-1:] if named != text else []
    return any(each.endswith(ENDS_A_COMMENT) or each in COMMENTS for each in last)
