"""Collects the sentences of the code into locale/: English is filled in by itself, Danish is written by hand."""

import re
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parent.parent
LOCALE = ROOT / "locale"
KEYWORDS = {"gettext": None, "ngettext": (1, 2), "pgettext": ((1, "c"), 2), "npgettext": ((1, "c"), 2, 3)}
SOURCES = ("bot", "handlers", "scheduler")
HEADER = "# {} of nabobot.\n"
NEVER = datetime(2017, 6, 1, tzinfo=UTC)
"""Catalogues carry no date, so that they change only when a sentence does."""


def collected() -> Catalog:
    """Every sentence that the code says, with the places where it says it."""
    catalogue = Catalog(
        project="nabobot", header_comment=HEADER.format("The sentences"), creation_date=NEVER, fuzzy=False
    )
    for source in SOURCES:
        for name, _, messages, _, context in extract_from_dir(ROOT / source, keywords=KEYWORDS, comment_tags=()):
            catalogue.add(messages, locations=[(f"{source}/{name}", None)], context=context)  # type: ignore[list-item]
    return catalogue


def read(language: str) -> Catalog:
    with (LOCALE / language / "LC_MESSAGES" / "bot.po").open("rb") as source:
        return read_po(source, locale=language)


def update(language: str, template: Catalog) -> Catalog:
    catalogue = read(language)
    catalogue.update(template, no_fuzzy_matching=True)
    catalogue.obsolete.clear()
    catalogue.creation_date = catalogue.revision_date = NEVER
    catalogue.header_comment = HEADER.format({"da": "Dansk", "en": "English"}[language])
    if language == "en":
        for message in catalogue:
            if message.id:
                message.string = message.id
    return catalogue


def missing(catalogue: Catalog) -> list[Message]:
    return [message for message in catalogue if message.id and not complete(message)]


def complete(message: Message) -> bool:
    return all(message.string) if isinstance(message.string, tuple | list) else bool(message.string)


def write(path: Path, catalogue: Catalog) -> None:
    with path.open("wb") as target:
        write_po(target, catalogue, width=120, sort_output=True, omit_header=False)
    path.write_text(
        re.sub(
            r'^"(Generated-By|POT-Creation-Date|PO-Revision-Date|Last-Translator|Language-Team|Report-Msgid).*\n',
            "",
            path.read_text("utf-8"),
            flags=re.MULTILINE,
        ),
        "utf-8",
    )


def main() -> None:
    template = collected()
    write(LOCALE / "bot.pot", template)
    for language in ("da", "en"):
        catalogue = update(language, template)
        write(LOCALE / language / "LC_MESSAGES" / "bot.po", catalogue)
        for message in missing(catalogue):
            print(f"{language}: {message.id!r}")


if __name__ == "__main__":
    main()
