"""E-mail addresses and telephone numbers: one spelling of each, and whether it can be one at all."""

import re

_LOCAL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}")
_DOMAIN = re.compile(r"(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]")
_SPACING = re.compile(r"[\s().\-–/]")
_E164 = re.compile(r"\+[1-9]\d{7,14}")
WRITTEN = re.compile(r"(?<!\S)\S+@[^\s,;]+|\+?\d[\d ]{6,}\d")
"""What may be an address or a number, in the middle of other words."""
DENMARK = "45"
DANISH_DIGITS = 8


def mail_address(written: str) -> str | None:
    """The address with its domain in small letters (æøå there as the mail knows them: xn--...), or None."""
    local, at, domain = written.strip().removeprefix("mailto:").rpartition("@")
    try:
        domain = domain.lower().encode("idna").decode()
    except UnicodeError:
        return None
    dotted = not (local.startswith(".") or local.endswith(".") or ".." in local)
    return f"{local}@{domain}" if at and dotted and _LOCAL.fullmatch(local) and _DOMAIN.fullmatch(domain) else None


def telephone(written: str) -> str | None:
    """The number as E.164 ("+4500000012"), or None. Eight digits alone are a Danish number."""
    digits = _SPACING.sub("", written)
    if digits.isdigit() and len(digits) == DANISH_DIGITS:
        digits = f"+{DENMARK}{digits}"
    elif digits.startswith("00"):
        digits = "+" + digits[2:]
    if not digits.isascii() or not _E164.fullmatch(digits):
        return None
    danish = digits.startswith(f"+{DENMARK}")
    return digits if not danish or len(digits) == 1 + len(DENMARK) + DANISH_DIGITS else None
