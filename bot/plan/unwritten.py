"""A file that cannot even be read as TOML: where, what stands there, and what it is most often."""

import re

LINE = re.compile(r"\(at line (\d+), column \d+\)")
CURLY = re.compile("[\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}\N{DOUBLE LOW-9 QUOTATION MARK}]")
DAY = re.compile(r"=\s*(\d{1,2})[-./](\d{1,2})[-./](\d{4})\b")
TABLE = re.compile(r"\s*\[+[^\]\"']*[^\]\w.\"'-][^\]]*\]")
BARE = re.compile(r"=\s*[^\W\d]")
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
        return f"not TOML: {error}"
    line = lines[int(found[1]) - 1].strip()
    quoted = line if len(line) <= SHOWN else f"{line[:SHOWN]}…"
    return f"not TOML: {error}: {quoted}{_usually(line, error)}"


def _usually(line: str, error: str) -> str:
    if CURLY.search(line):
        return ' – quotation marks are straight: "…"'
    if day := DAY.search(line):
        return f" – a day is written {day[3]}-{int(day[2]):02}-{int(day[1]):02}"
    if TABLE.match(line):
        return " – the name of a table has no blanks: small letters a-z, digits and _"
    if "overwrite" in error or "twice" in error:
        return " – that stands in the file twice"
    if BARE.search(line) and not re.search(r"=\s*(?:true|false)\b", line):
        return ' – texts stand in quotation marks: "…"'
    return ""
