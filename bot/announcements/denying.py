"""What is said not to be held: "der er ingen lektiecafé på onsdag", "på fredag er der ingen fællesspisning"."""

import re

NONE = re.compile(
    r"\W*(?:(?:hej|obs|husk|ok)\W+)?(?:(?:der (?:er|bliver)|vi (?:har|holder)|there is)(?: desværre| alligevel)?"
    r" (?:ingen|no)|(?:der (?:er|bliver)|vi (?:holder|laver|har|spiller))(?: desværre| alligevel)? ikke(?: nogen)?)"
    r"(?! \w+(?:et|[dglkb]t)\b) (?P<what>[^\W\d].{3,60})",
    re.IGNORECASE,
)
""" "der er ingen lektiecafé på onsdag", "vi holder ikke banko", "vi har ikke fundet en dag" announce none."""
DAY_FIRST = re.compile(
    r"\W*(?P<day>(?:på|i|den|næste|on|next|this) ?[^,.!?\n]{2,25}?) (?:(?P<is>er|bliver|har|holder) (?P<we>der|vi)"
    r"|(?P<there>there is))(?P<no>(?: desværre| alligevel)? (?:ingen|ikke nogen|no) .{4,60}?)[\s.!]*",
    re.IGNORECASE,
)


def denied(text: str, whole: bool = False) -> re.Match[str] | None:
    """What words say is not held, and where they are `whole` nothing else; the same where the day stands first: "på
    fredag er der ingen fællesspisning"."""
    if turned := DAY_FIRST.fullmatch(text):
        begins = turned["there"] or f"{turned['we']} {turned['is']}"
        text = f"{begins}{turned['no']} {turned['day']}"
    return NONE.fullmatch(text) if whole else NONE.match(text)
