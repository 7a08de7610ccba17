"""Catalogues and the translator: every sentence in its reader's language, dates, numbers and lists the Danish way."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import cache, lru_cache
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path
from threading import Lock

import babel.core
import babel.localedata
from babel import Locale
from babel.dates import format_date, format_time
from babel.lists import format_list
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import get_decimal_symbol, get_group_symbol, get_minus_sign_symbol
from markupsafe import Markup

from bot.clock import local
from bot.markup import Sentence

LANGUAGES = ("da", "en")
DEFAULT = "da"
READING = Lock()
"""Held while Babel reads a locale: each language is first wanted where it is first spoken, in whichever thread."""
SPOKEN = frozenset({
    "date_formats", "datetime_formats", "days", "decimal_formats", "default_numbering_system", "list_patterns",
    "months", "number_symbols", "numbering_systems", "percent_formats", "plural_form", "time_formats",
})  # fmt: skip
"""What we want of a locale."""
GROUPED = 1000
"""Whole numbers below it look alike in every language of ours, and are most of what is said."""


class Translator:
    """One language. Sentences come back as Markup: what is put into them with % is escaped, so no words become tags."""

    def __init__(self, language: str, catalogue: GNUTranslations) -> None:
        self.language = language
        self._catalogue = catalogue
        self._said: dict[str, Sentence] = {}
        # English dates the way they are written in Denmark's neighbourhood: day before month.
        self._locale = "en_GB" if language == "en" else language
        _read_locale(self._locale)

    def gettext(self, message: str) -> Markup:
        said = self._said.get(message)
        if said is None:
            said = self._said[message] = Sentence(self._catalogue.gettext(message))
        return said

    def ngettext(self, one: str, many: str, n: int) -> Markup:
        return Sentence(self._catalogue.ngettext(one, many, n))

    def pgettext(self, context: str, message: str) -> Markup:
        return Sentence(self._catalogue.pgettext(context, message))

    def npgettext(self, context: str, one: str, many: str, n: int) -> Markup:
        return Sentence(self._catalogue.npgettext(context, one, many, n))

    def day(self, day: date, *, year: bool = False) -> str:
        """ "tirsdag 14. november", with the year where it might be doubted."""
        return _day(day, self._locale, year)

    def short_day(self, day: date) -> str:
        """ "14. nov." """
        return _short_day(day, self._locale)

    def month(self, day: date) -> str:
        """ "november 2017" """
        return format_date(day, "MMMM y", locale=self._locale)

    def clock(self, moment: datetime) -> str:
        """ "21.43", local time."""
        return format_time(local(moment).time(), "HH.mm" if self.language == "da" else "HH:mm", locale=self._locale)

    def number(self, number: float, decimals: int = 1) -> str:
        """1.200 and 33,4; no decimals where there are none."""
        rounded = round(float(number), decimals)
        if rounded.is_integer() and 0 <= rounded < GROUPED:
            return str(int(rounded))
        return _number(rounded, self._locale, decimals)

    def percent(self, number: float, decimals: int = 1) -> str:
        """ "79 %", or "79%" in English; in Danish no line breaks between the two."""
        return self.number(number, decimals) + _percent_sign(self._locale)

    def listed(self, items: Iterable[str]) -> str:
        return format_list([str(item) for item in items], locale=self._locale)

    def any_of(self, items: Iterable[str]) -> str:
        """ "Bente eller Henning": one of them is enough."""
        return format_list([str(item) for item in items], style="or", locale=self._locale)

    def title(self, titles: Mapping[str, str]) -> str:
        """A name that the plan gives in several languages."""
        return titles.get(self.language) or next(iter(titles.values()))


def _read_locale(locale: str) -> None:
    """Have Babel read a locale, of which it keeps all: also what countries, languages and units are called, 1 MB, and
    the zones, currencies and scripts of the world, 2 MB. We let go of what we never use.
    """
    with READING:
        babel.localedata.load(locale)
        for known in babel.localedata._cache.values():
            for name in known.keys() - SPOKEN:
                del known[name]
        babel.core._global_data = None  # should Babel want them again, it reads them again


@lru_cache(maxsize=2048)
def _day(day: date, locale: str, year: bool) -> str:
    if locale == "da":
        return format_date(day, "EEEE d. MMMM y" if year else "EEEE d. MMMM", locale=locale)
    return format_date(day, "EEEE d MMMM y" if year else "EEEE d MMMM", locale=locale)


@lru_cache(maxsize=2048)
def _short_day(day: date, locale: str) -> str:
    return format_date(day, "d. MMM" if locale == "da" else "d MMM", locale=locale)


def _number(number: float, locale: str, decimals: int) -> str:
    """Babel's rule and signs, without its decimals: a mean is another number each time, and a receipt says two."""
    minus, point, between = _signs(locale)
    whole, _, part = f"{abs(number):,.{decimals}f}".partition(".")
    part = part.rstrip("0")
    sign = minus if number < 0 else ""
    return sign + whole.replace(",", between) + (point + part if part else "")


@cache
def _signs(locale: str) -> tuple[str, str, str]:
    """The minus, what stands before decimals, and between thousands."""
    return get_minus_sign_symbol(locale), get_decimal_symbol(locale), get_group_symbol(locale)


@cache
def _percent_sign(locale: str) -> str:
    """What stands behind a percentage, with the space before it where there is one."""
    return str(Locale.parse(locale).percent_formats[None].suffix[0])


def language_of(code: str | None) -> str:
    """The catalogue for what a phone says its language is: Danish for its neighbours too, else English."""
    if not code:
        return DEFAULT
    return "da" if code.split("-")[0].lower() in {"da", "nb", "no", "nn", "sv", "fo", "kl"} else "en"


@cache
def translator(language: str) -> Translator:
    """The translator for a language of ours, compiled from the catalogue once: a checkout and a wheel behave alike."""
    with catalogue_file(language).open("rb") as source:
        catalogue = read_po(source, locale=language)
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return Translator(language, GNUTranslations(compiled))


def translator_near(language: str) -> Translator:
    """The same for any language, as a plan may have more than the bot has words in: then in Danish."""
    return translator(language if language in LANGUAGES else DEFAULT)


def untranslated(language: str) -> list[str]:
    """Sentences that a catalogue does not have in its language."""
    with catalogue_file(language).open("rb") as source:
        catalogue = read_po(source, locale=language)
    return [str(message.id) for message in catalogue if message.id and not _complete(message.string)]


def _complete(string: str | Iterable[str] | None) -> bool:
    return bool(string) if isinstance(string, str | None) else all(string)


def catalogue_file(language: str) -> Path:
    here = Path(__file__).parent
    packed = here / "locale"
    return (packed if packed.is_dir() else here.parent / "locale") / language / "LC_MESSAGES" / "bot.po"
