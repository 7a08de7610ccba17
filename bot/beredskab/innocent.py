"""Everyday words that look like an alarm, and are none."""

import re

from bot.language.word_sets import word_set

INNOCENT = word_set(
    "skylder snyder snyderi skader syder skyer braende braedder banden randen trusser"
    " shouting treat treats thread threads",
    of_reader=False,
)
"""Everyday words one letter away from one of the usual alarms: "hvem skylder tal?" is no "skyder"."""
PUT_OFF = word_set("udskyder", of_reader=False)
"""It ends as "skyder" does: "vi udskyder gåturen"."""
PASSION = re.compile(
    r"\b(?:jeg|vi|du|i|han|hun|de) braender (?:(?:[a-z]+ )?(?:for|efter)|inde med (?:et|en|noget|flere|mange))\b"
)
""" "Vi brænder for det", "jeg brænder inde med et spørgsmål": nothing is on fire."""
