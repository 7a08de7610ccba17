"""What is said not to be held: "der er ingen lektiecafé på onsdag", "på fredag er der ingen fællesspisning"."""

import re

from bot.announcements.day_first import day_last

NONE = re.compile(
    r"\W*(?:(?:hej|obs|husk|ok)\W+)?(?:(?:der (?:er|bliver)|vi (?:har|holder)|there is)(?: desværre| alligevel)?"
    r" (?:ingen|no)|(?:der (?:er|bliver)|vi (?:holder|laver|har|spiller))(?: desværre| alligevel)? ikke(?: nogen)?)"
    r"(?! \w+(?:et|[dglkb]t)\b) (?P<what>[^\W\d].{3,60})",
    re.IGNORECASE,
)
""" "der er ingen lektiecafé på onsdag", "vi holder ikke banko", "vi har ikke fundet en dag" announce none."""


def denied(text: str, whole: bool = False) -> re.Match[str] | None:
    """What words say is not held, and where they are `whole` nothing else; the same where the day stands first: "på
    fredag er der ingen fællesspisning"."""
    text = day_last(text)
    return NONE.fullmatch(text) if whole else NONE.match(text)
