"""Danish and English numerals, as they are spelt."""

UNITS = {
    1: "en et een eet",
    2: "to",
    3: "tre",
    4: "fire",
    5: "fem",
    6: "seks sex",
    7: "syv",
    8: "otte",
    9: "ni",
}
TEENS = {
    10: "ti",
    11: "elleve elve",
    12: "tolv",
    13: "tretten",
    14: "fjorten",
    15: "femten",
    16: "seksten seksten sejsten",
    17: "sytten",
    18: "atten",
    19: "nitten",
}
TENS = {
    20: "tyve",
    30: "tredive tredve",
    40: "fyrre fyrretyve fyrre",
    50: "halvhundrede halvthundrede halvtreds halvtredsindstyve halvtres halvtresindstyve",
    60: "tres tresindstyve treds tredsindstyve",
    70: "halvfjerds halvfjerdsindstyve halvfjers halvfjersindstyve",
    80: "firs firsindstyve",
    90: "halvfems halvfemsindstyve",
}
ORDINALS = {
    1: "foerste",
    2: "anden andet",
    3: "tredje tredie",
    4: "fjerde",
    5: "femte",
    6: "sjette",
    7: "syvende",
    8: "ottende",
    9: "niende",
    10: "tiende",
    11: "ellevte elvte",
    12: "tolvte",
    13: "trettende",
    14: "fjortende",
    15: "femtende",
    16: "sekstende",
    17: "syttende",
    18: "attende",
    19: "nittende",
    20: "tyvende",
    30: "tredivte tredvte",
}
GROUPS = {"par": 2, "snes": 20, "snese": 20, "dusin": 12, "dusiner": 12}
"""Words that count in heaps. "par" is never a number by itself: "et par" is vague and "et ungt par" is people."""
ENGLISH_UNITS = "one two three four five six seven eight nine"
ENGLISH_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
ENGLISH_TENS = {
    20: "twenty",
    30: "thirty",
    40: "forty fourty",
    50: "fifty",
    60: "sixty",
    70: "seventy",
    80: "eighty",
    90: "ninety",
}
ENGLISH_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth twentieth"
)
