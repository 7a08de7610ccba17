"""What begins with its day says the same as what ends with it: "på lørdag laver vi mad" is "vi laver mad på lørdag"."""

import re

DAY_FIRST = re.compile(
    r"\W*(?P<day>(?:på|i|den|næste|on|next|this) ?[^,.!?\n]{2,25}?),? (?:(?P<does>[a-zæøå]{1,12}r) (?P<who>vi|der|jeg)"
    r"|(?P<english>there is|there will be|we))(?P<rest> [^?\n]{3,90}?)[\s.!]*",
    re.IGNORECASE,
)


def day_last(text: str) -> str:
    """The same with its day at the end; the words themselves where they begin otherwise."""
    told = DAY_FIRST.fullmatch(text)
    if told is None:
        return text
    return f"{told['english'] or told['who'] + ' ' + told['does']}{told['rest']} {told['day']}"
