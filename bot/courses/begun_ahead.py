"""A new course without a word for its beginning: "nyt NUSSA-forløb fra mandag den 27. november kl. 9, 8 gange"."""

import re

from bot.language.atoms.normalise import fold
from bot.language.courses import CourseWords
from bot.work import Work

NEW = re.compile(
    r"\W*(?:(?:hej|og|ok|and)\W+)?(?:(?:vi (?:har|faar|laver|planlaegger)|der er|opret|lav|we have|create|make) )?"
    r"(?:et |en |a )?(?:nyt?|new) [a-z0-9 '-]{3,40} (?:fra|paa|den|d|med start|from|on)\b"
)


def said_so(work: Work, text: str, said: CourseWords) -> CourseWords:
    """The same as beginning on its first day, where that is ahead and it is said how often they meet."""
    if said.begins or said.times is None or NEW.match(fold(text)) is None:
        return said
    ahead = [day for day in work.programme.reader.days(text, work.said_at) if day >= work.today]
    around = (min(ahead), max(ahead)) if len(ahead) > 1 else ()
    return said._replace(begins=True, day=ahead[0] if len(ahead) == 1 else None, around=around) if ahead else said
