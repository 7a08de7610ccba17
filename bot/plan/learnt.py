"""Words that people turned out to use: names that were learnt since the plan's tables were written."""

import json
import re
from collections.abc import Iterable, Mapping

from bot.language.lexicon import Lexicon

TABLES = ("criteria", "areas", "venues")
"""What a learnt word can be a name of."""
HEADER = re.compile(r"^\[learnt\][ \t]*(#.*)?$", re.MULTILINE)
INTRODUCTION = """

# ---- Words that staff have taught the bot: each is one more name of what it means. They may move to `names` above.

[learnt]
"""


def taught(lexicon: Lexicon, learnt: Iterable[tuple[str, str]]) -> Lexicon:
    """The lexicon with the learnt names (word, "criteria.newcomers") added; what means nothing in it is passed over."""
    names: dict[str, list[str]] = {}
    for word, means in learnt:
        names.setdefault(means, []).append(word)
    if not names:
        return lexicon
    return lexicon._replace(
        topics=tuple(e._replace(names=(*e.names, *names.get(f"criteria.{e.criterion}", ()))) for e in lexicon.topics),
        areas=tuple(e._replace(names=(*e.names, *names.get(f"areas.{e.key}", ()))) for e in lexicon.areas),
        venues=tuple(e._replace(names=(*e.names, *names.get(f"venues.{e.key}", ()))) for e in lexicon.venues),
    )


def with_learnt(text: str, words: Mapping[str, str]) -> str:
    """A plan file's text with these words (word: meaning) in its [learnt] table; everything else stays as it was."""
    if not words:
        return text
    lines = {_key(word): f"{_key(word)} = {json.dumps(means)}\n" for word, means in words.items()}
    if not HEADER.search(text):
        return text.rstrip("\n") + INTRODUCTION + "".join(lines.values())
    # Below the header, since other tables may follow; what a word meant before gives way.
    kept = [line for line in text.splitlines(keepends=True) if line.partition(" =")[0] not in lines]
    found = HEADER.search("".join(kept))
    assert found is not None
    text, end = "".join(kept), found.end() + 1
    return text[:end] + "".join(lines.values()) + text[end:]


def _key(word: str) -> str:
    """A TOML basic string is written as a JSON string is."""
    return json.dumps(word, ensure_ascii=False)
