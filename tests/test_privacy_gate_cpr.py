"""CPR numbers are stopped however they are written; see privacy_samples for why these are nobody's."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.privacy.gate import Gate, Reason
from tests.privacy_samples import BIRTH, DAY, DOTTED, MONTH, PAIRS, PLAN_WORDS, SERIAL, YEAR

GATE = Gate(PLAN_WORDS)
FULLWIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
LONG = f"20{YEAR}"
STOPPED = [
    f"{BIRTH}{SERIAL}",
    f"{BIRTH}-{SERIAL}",
    f"{BIRTH} {SERIAL}",
    f"{BIRTH} - {SERIAL}",
    f"{BIRTH}–{SERIAL}",
    f"{BIRTH}.{SERIAL}",
    f"{BIRTH}/{SERIAL}",
    f"{BIRTH}, {SERIAL}",
    f"{BIRTH}\n{SERIAL}",
    f"{BIRTH} ... {SERIAL}",
    f"{BIRTH} 😀 {SERIAL}",
    f"({BIRTH})({SERIAL})",
    f"{DOTTED}-{SERIAL}",
    f"{DOTTED} {SERIAL}",
    f"{DOTTED}.{SERIAL}",
    f"{DAY} {MONTH} {YEAR} {SERIAL}",
    f"{DAY}/{MONTH}/{YEAR}/{SERIAL}",
    f"{DAY}/{MONTH}-{YEAR} {SERIAL}",
    f"{DAY}-{MONTH}-{YEAR}-{SERIAL}",
    f"5/3-{YEAR} {SERIAL}",
    f"5.3.{YEAR}-{SERIAL}",
    f"{BIRTH} {PAIRS}",
    f"{DOTTED} {PAIRS}",
    f"{DAY} {MONTH} {YEAR} {PAIRS}",
    f"{DAY} {MONTH} {YEAR} - {PAIRS}",
    " ".join(BIRTH + SERIAL),
    "-".join(BIRTH + SERIAL),
    ", ".join(BIRTH + SERIAL),
    f"{BIRTH[:4]} {BIRTH[4:]} {SERIAL}",
    f"{BIRTH[:4]} {BIRTH[4:]}{SERIAL[:2]} {SERIAL[2:]}",
    f"{DAY}.{MONTH}.{LONG}-{SERIAL}",
    f"{DAY}{MONTH}{LONG} {SERIAL}",
    f"{DAY}{MONTH}{LONG}{SERIAL}",
    f"{LONG}-{MONTH}-{DAY}-{SERIAL}",
    f"{LONG}{MONTH}{DAY}-{SERIAL}",
    f"{BIRTH}{SERIAL}".translate(FULLWIDTH),
    f"{BIRTH}-{SERIAL}".translate(ARABIC),
    f"{BIRTH[:3]}\u200b{BIRTH[3:]}\u2060{SERIAL}",
    "\u200d".join(BIRTH + SERIAL),
    "\ufe0f\u20e3".join(BIRTH + SERIAL),
    f"12O3{YEAR}-{SERIAL}",
    f"cpr{BIRTH}{SERIAL}",
    f"Cpr.nr.: {BIRTH}-{SERIAL}.",
    f"37 kom, {BIRTH}{SERIAL} var ny",
    f"37 til fællesspisning {DOTTED} 1830",  # could be a clock; only "d.", "den" or a weekday says so
    f"7{DAY[1]}{MONTH}{YEAR}-{SERIAL}",  # day + 60: somebody who is not registered
    f"{BIRTH}{SERIAL}{BIRTH}{SERIAL}",
    f"født {DOTTED} ... sidste fire {SERIAL}",
    f"født {DOTTED}, sidste fire er {SERIAL}",
    f"født d. {DOTTED} og så {SERIAL}",
    f"født den {DAY}. marts 20{YEAR}, sidste fire {SERIAL}",
    f"født {DAY}. marts {LONG} {SERIAL}",
    f"{DAY}. marts {LONG}-{SERIAL}",
    f"den tolvte marts {LONG}, de sidste fire er {SERIAL}",
    f"Pigen er født {DOTTED}. Hun bor på Flyvervej, og tallet er {SERIAL}",
    f"fødselsdag {DAY}/{MONTH}-{YEAR}, kode {SERIAL}",
    f"cpr {BIRTH} og så {SERIAL}",
    f"{BIRTH} og så {SERIAL}",
    f"{BIRTH} bindestreg {SERIAL}",
    f"{BIRTH}x{SERIAL}",
    f"de sidste fire cifre er {SERIAL}",
    f"de sidste 4 cifre: {SERIAL}",
    f"sidste fire {SERIAL}",
    f"sidste fire {PAIRS}",
    "sidste fire er seks syv otte ni",
    f"{SERIAL} er de sidste fire, født {DOTTED}",
    f"{BIRTH} de fire sidste er {SERIAL}",
    f"{DOTTED}, de fire sidste er {SERIAL}",
    f"{BIRTH} og så kommer {SERIAL}",
    f"{BIRTH}-xxxx, xxxx er {SERIAL}",
    f"{SERIAL} sidst, {BIRTH} først",
    f"{BIRTH}/{SERIAL[:2]}-{SERIAL[2:]}",
    f"cpr slutter på {SERIAL}",
    f"cpr {BIRTH}",
    "cpr 99" + "99" + f"99-{SERIAL}",  # no date: a slip of the finger
    f"born {DOTTED}, last four {SERIAL}",
    f"born {DAY} March {LONG}, the last four digits are {SERIAL}",
    "tolv nul tre nul otte seks syv otte ni",
    "en to nul tre fem syv seks syv otte ni",
    "tolv nul tre syvoghalvtreds syvogtres niogfirs",
    "tolv nul tre syv og halvtreds syv og tres ni og firs",
    "one two zero three five seven six seven eight nine",
]


@pytest.mark.parametrize("text", STOPPED)
def test_a_cpr_number_is_stopped_however_it_is_written(text):
    verdict = GATE.check(text)
    assert verdict.reasons == {Reason.CPR}
    left = verdict.masked(text)
    assert SERIAL not in left
    assert BIRTH not in left


@pytest.mark.parametrize("text", STOPPED)
def test_it_is_stopped_in_the_middle_of_a_report_too(text):
    assert Reason.CPR in GATE.check(f"37 til fællesspisning i Vangdalen i går. {text}, tak for mad").reasons


@pytest.mark.parametrize("text", STOPPED)
def test_it_is_stopped_in_capitals_too(text):
    assert Reason.CPR in GATE.check(text.upper()).reasons


SEPARATORS = st.sampled_from(["", " ", "-", " - ", ".", "/", "–", "\u00a0", "  ", "_", ", ", ":", "\u200b", "\n"])
BETWEEN = st.sampled_from(["", " ", "-", ".", "/", "–", " . ", "\u00a0"])
SERIALS = st.integers(0, 9999).map("{:04}".format)


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), SEPARATORS, SERIALS)
def test_every_birth_date_with_every_serial_is_stopped(birth, separator, serial):
    text = f"{birth:%d%m%y}{separator}{serial}"
    assert GATE.check(text).mask == ((0, len(text)),)


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), BETWEEN, st.sampled_from(["-", " - ", " ", "–"]), SERIALS)
def test_every_birth_date_in_parts_is_stopped(birth, between, separator, serial):
    for year in ("%y", "%Y"):
        text = birth.strftime(between.join(("%d", "%m", year))) + separator + serial
        assert GATE.check(f"cprnummer {text} ok").reasons == {Reason.CPR}
        assert GATE.check(text).masked(text).count("█") >= 4


@given(
    st.dates(date(1930, 1, 1), date(2029, 12, 31)),
    SERIALS,
    st.sampled_from(["og så", "sidste fire", "de sidste fire er"]),
)
def test_every_number_split_by_words_is_stopped(birth, serial, words):
    assert serial not in GATE.check(text := f"født {birth:%d.%m.%y} {words} {serial}").masked(text)[15:]


@pytest.mark.parametrize("digits", ["320308", "121308", "000308", "310457", "290257"])
def test_six_digits_that_are_no_day_are_no_cpr_number(digits):
    assert GATE.check(f"{digits}{SERIAL}").clean
    assert GATE.check(f"{digits}-{SERIAL}").clean


def test_a_birth_date_alone_is_no_cpr_number():
    assert GATE.check("Barnet er født 12.03.08").clean


@pytest.mark.parametrize(
    "text",
    [
        f"{SERIAL} {BIRTH}",  # the serial first, and no word that says so
        f"{BIRTH[:3]}.{BIRTH[3:]} {SERIAL[:1]}-{SERIAL[1:]}",  # several signs at places that mean nothing
        f"den tolvte i tredje {YEAR} og så {SERIAL}",  # the month as an ordinal word, no "født", "cpr" or "sidste fire"
        f"d. {DOTTED} 1830",  # a full or half hour or five minutes after "d.", "den" or a weekday is the clock
    ],
)
def test_known_gaps_that_would_stop_too_many_reports(text):
    assert GATE.check(text).clean
