"""Two words without the space between them: what each half may be, and which halves stand beside each other."""

from collections.abc import Mapping

from bot.language.word_sets import tag_set


def _by_word(kinds: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """What each of the words is, by the words of each kind."""
    sets = {kind: tag_set(words) for kind, words in kinds.items()}
    every: frozenset[str] = frozenset().union(*sets.values())
    return {word: frozenset(kind for kind in sets if word in sets[kind]) for word in every}


_PAST = (
    "startede begyndte moedtes holdt kom var fik gennemfoerte sluttede deltog spiste sendte blev havde gik moedte"
    " gennemfoert startet brobygget started finished met came was were had"
)
_FIRST = {
    "in": "i",
    "and": "og",
    "the": "den",
    "placing": "i paa til med om af fra ved hos",
    "telling": "og vi var der kom har fik jeg men havde blev ingen ikke",
    "counting": "vi med kom var og aa til paa blev fik havde heraf deraf hvoraf we with came were was and had",
    "of which": "heraf deraf hvoraf",
    "whose": "min mit mine hans hendes my",
    "praising": "gode god positive positiv ny nye ung ungt new good young",
    "called off": "nej aflyst udsat",
    "being": "er var blev har havde skal skulle vil is was were has have",
    "past": _PAST,
}
_SECOND = {
    "small": "en et i to paa den det der vi min hans hendes",
    "because": "pga grundet fordi for",
    "following": "og til paa af med har var der kom fra men fik blev kl pga",
    "week": "uge",
    "past": _PAST,
}
FIRST, SECOND = _by_word(_FIRST), _by_word(_SECOND)
"""What a half is by the word that it is, written as the reader compares words."""
FIRST_ENGLISH = _by_word(
    {
        **_FIRST,
        "placing": _FIRST["placing"] + " in at on with for from to of the",
        "telling": _FIRST["telling"] + " and we was were there came had but no",
    }
)
SECOND_ENGLISH = _by_word({**_SECOND, "following": _SECOND["following"] + " and at on with was were came had from"})
BY_TAG = _by_word(
    {
        "people": "who",
        "person": "who kin",
        "newcomer": "new",
        "counted": "pieces thing times",
        "ordinal": "ordinal",
        "month": "month",
        "time": "weekday weekday_s month day week weekend day_unit year_unit month_unit",
        "relative": "last next this every",
        "done": "ended done met began came past held_verb called_off planned",
    }
)
"""What a half is by the tag that its word has."""
BESIDE = {
    "and": {"small"},
    "placing": {"named", "town", "week"},
    "in": {"month"},
    "the": {"ordinal"},
    "telling": {"named", "town"},
    "counting": {"number"},
    "of which": {"number", "people", "newcomer"},
    "whose": {"person"},
    "praising": {"named", "unit"},
    "called off": {"known", "because"},
    "being": {"done"},
    "past": {"long time"},
    "relative": {"time"},
    "people": {"place"},
    "number": {"people", "counted"},
    "long number": {"following"},
    "named": {"following", "past"},
    "of plan": {"long time"},
    "long name": {"number behind a name"},
}
"""What may stand behind each kind of first half: "børnog", "iVangdalen", "seksunge", "sidsteuge", "blevaflyst"."""
NINE = "ni"
"""No number behind a name: words of other tongues end so."""
