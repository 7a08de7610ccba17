"""Keys that goals and places of a plan had before: what is stored, or was written, under one is about them."""

from typing import Any

TABLES = {
    "criteria": "a goal",
    "areas": "an area",
    "venues": "a venue",
    "institutions": "an institution",
    "organisations": "an organisation",
}
"""Where a key can be another than it was, and what there is of each."""


def formerly(plan: Any) -> dict[str, dict[str, str]]:
    """Of each table of a plan: the keys that something had before, and the key that it has now.

    A department is known by its organisation and its number ("rb1940-29"), what a learnt word means by its table too
    ("areas.vangdalen").
    """
    found = {
        table: {former: each.key for each in getattr(plan, table).values() for former in each.formerly}
        for table in TABLES
    }
    found["afdelinger"] = {
        f"{former}-{number}": f"{each.key}-{number}"
        for each in plan.organisations.values()
        for former in each.formerly
        for number in each.afdelinger
    }
    found["learnt"] = {f"{table}.{key}": f"{table}.{now}" for table in TABLES for key, now in found[table].items()}
    return found
