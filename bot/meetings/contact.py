"""A name and an address in a few words: "Liv Prøvesen, liv@example.org", "Liv 00 00 00 12"."""

import re
from dataclasses import dataclass

from bot.people.addresses import mail_address, telephone
from bot.people.channels import EMAIL, SMS

ADDRESS = re.compile(r"\S+@[^\s,;]+|\+?\d[\d ]{6,}\d")
LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Contact:
    name: str = ""
    kind: str = ""
    address: str = ""


def contact_in(text: str) -> Contact:
    found = ADDRESS.search(text)
    name = " ".join((ADDRESS.sub(" ", text) if found else text).replace(",", " ").replace(";", " ").split())
    name = "" if any(each.isdigit() or each == "@" for each in name) else name[:LONGEST_NAME].strip(" .!")
    if found is None:
        return Contact(name)
    for kind, read in ((EMAIL, mail_address), (SMS, telephone)):
        if address := read(found[0].rstrip(".")):
            return Contact(name, kind, address)
    return Contact(name)
