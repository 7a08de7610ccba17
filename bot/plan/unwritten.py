"""A file that cannot even be read as TOML: where, what stands there, and what it is most often."""

import re

LINE = re.compile(r"\(at line (\d+), column \d+\)")
CURLY = re.compile("[\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}\N{DOUBLE LOW-9 QUOTATION MARK}]")
DAY = re.compile(r"=\s*(\d{1,2})[-./](\d{1,2})[-./](\d{4})\b")
SPELT_DAY = re.compile(r"=\s*\d{1,2}\.?\s*[a-zæøå]{3,}\.?\s+\d{4}", re.IGNORECASE)
HOUR = re.compile(r"=\s*(\d{1,2})[:.](\d{2})\s*(?:#.*)?$")
SIGN = re.compile(r"=\s*\d+(?:\.\d+)?\s*(?:%|kr)")
COMMA = re.compile(r"=\s*\d+,\d")
TABLE = re.compile(r"^\s*\[+[^\]\"']*[^\]A-Za-z0-9_.\"'-][^\]]*\]")
NAME = re.compile(r"(?:^|[{,])\s*+(?=[\w.-]*[æøå])[\w.-]++\s*+=", re.IGNORECASE)
THOUSANDS = re.compile(r"[1-9]\d{0,2}\.\d{3}")
BARE = re.compile(r"=\s*[^\W\d]")
FORMS = (
    (SPELT_DAY, "a day is written 2018-01-15"),
    (HOUR, 'an hour stands in quotation marks: "19:00"'),
    (COMMA, "a number has no comma: 1200, 0.5"),
    (SIGN, "a number has no sign behind it: 85"),
    (TABLE, "the name of a table has no blanks: small letters a-z, digits and _ (ae, oe and aa for æ, ø and å)"),
    (NAME, "in front of = stand small letters a-z, digits and _ only (ae, oe and aa for æ, ø and å)"),
)
"""How a line looks, and what to write instead."""
ERRORS = (
    ("overwrite", "that stands in the file twice"),
    ("twice", "that stands in the file twice"),
    ("Duplicate", "that stands there twice"),
    ("Illegal character '\\n'", "the quotation mark at its end is missing"),
    ("Unterminated", "a quotation mark is missing"),
    ("Unclosed array", "a comma or the ] is missing, here or above"),
    ("Unclosed inline table", "a comma or the } is missing; { … } stands on one line"),
    ("Invalid initial character", "{ … } stands on one line, with no comma before the }"),
)
"""What the reader says, and what is wrong then."""
SHOWN = 60
"""Letters of a line that are quoted."""


def of_letters(content: bytes, at: int) -> str:
    """The file is not in UTF-8: old programs save æ, ø and å otherwise."""
    number = content.count(b"\n", 0, at) + 1
    return f"line {number} has a letter that cannot be read: save the file as UTF-8"


def of_form(text: str, error: str) -> str:
    """The reader's words, the line itself, and what it is most often."""
    found = LINE.search(error)
    lines = text.splitlines()
    if not found or not 0 < int(found[1]) <= len(lines):
        return f"not TOML: {error}{_by_error(error)}"
    line = lines[int(found[1]) - 1].strip()
    quoted = line if len(line) <= SHOWN else f"{line[:SHOWN]}…"
    return f"not TOML: {error}: {quoted}{_usually(line, error)}"


def number(written: str) -> float | str:
    """A number with a full stop. "1.200" is a thousand and more to a Dane, and hardly more than one to TOML."""
    if written.strip("+-") in ("inf", "nan"):
        return f"{written} (write digits)"
    if THOUSANDS.fullmatch(written):
        return f"{written} (is it {written.replace('.', '')}? then write no full stop)"
    return float(written)


def _usually(line: str, error: str) -> str:
    if CURLY.search(line):
        return ' – quotation marks are straight: "…"'
    if day := DAY.search(line):
        return f" – a day is written {day[3]}-{int(day[2]):02}-{int(day[1]):02}"
    for pattern, what in FORMS:
        if pattern.search(line):
            return f" – {what}"
    if known := _by_error(error):
        return known
    if BARE.search(line) and not re.search(r"=\s*(?:true|false)\b", line):
        return ' – texts stand in quotation marks: "…"'
    return ""


def _by_error(error: str) -> str:
    return next((f" – {what}" for said, what in ERRORS if said in error), "")
