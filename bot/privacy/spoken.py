"""Numbers written as words, as the digits one would dial: "tolv" is 12, "nul" is 0, "fireogtredive" is 34."""

_UNITS = {
    "1": "en et én ét een eet one",
    "2": "to two",
    "3": "tre three",
    "4": "fire four",
    "5": "fem five",
    "6": "seks six",
    "7": "syv seven",
    "8": "otte eight",
    "9": "ni nine",
}
# "eleven" is left out: in Danish it is the pupil.
_TEENS = {
    "0": "nul zero",
    "10": "ti ten",
    "11": "elleve",
    "12": "tolv twelve",
    "13": "tretten thirteen",
    "14": "fjorten fourteen",
    "15": "femten fifteen",
    "16": "seksten sixteen",
    "17": "sytten seventeen",
    "18": "atten eighteen",
    "19": "nitten nineteen",
}
_TENS = {
    "2": "tyve",
    "3": "tredive tredve",
    "4": "fyrre fyrretyve",
    "5": "halvtreds halvtredsindstyve",
    "6": "tres tresindstyve",
    "7": "halvfjerds halvfjerdsindstyve",
    "8": "firs firsindstyve",
    "9": "halvfems halvfemsindstyve",
}
_ENGLISH_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = (
    "første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende "
    "femtende sekstende syttende attende nittende tyvende"
)
_MONTHS = (
    "januar jan january",
    "februar feb february",
    "marts mar march",
    "april apr",
    "maj may",
    "juni jun june",
    "juli jul july",
    "august aug",
    "september sep sept",
    "oktober okt october oct",
    "november nov",
    "december dec",
)


def _spread(table: dict[str, str]) -> dict[str, str]:
    return {word: digits for digits, words in table.items() for word in words.split()}


UNITS = _spread(_UNITS)
TENS = _spread(_TENS)
"""The tens' first digit, for "fire og tredive"."""
MONTHS = {word: f"{number:02}" for number, words in enumerate(_MONTHS, 1) for word in words.split()}
ORDINALS = {word: str(number) for number, word in enumerate(_ORDINALS.split(), 1)}
ORDINALS |= {f"{unit}ogtyvende": "2" + digit for unit, digit in UNITS.items()}
ORDINALS |= {"tredivte": "30", "enogtredivte": "31"}

NUMBERS = UNITS | _spread(_TEENS) | {word: digit + "0" for word, digit in TENS.items()}
NUMBERS |= {f"nul{unit}": "0" + digit for unit, digit in UNITS.items()}
NUMBERS |= {f"{unit}og{ten}": tens + digit for unit, digit in UNITS.items() for ten, tens in TENS.items()}
NUMBERS |= {ten: f"{tens}0" for tens, ten in enumerate(_ENGLISH_TENS, 2)}
NUMBERS |= {f"{ten}-{u}": f"{tens}{d}" for tens, ten in enumerate(_ENGLISH_TENS, 2) for u, d in UNITS.items()}
