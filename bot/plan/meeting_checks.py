"""What must hold between the groups of a plan file and the rest of it."""

from collections.abc import Iterator

from bot.language.atoms.normalise import fold
from bot.plan.model import Plan

Error = tuple[str, str]


def errors_of(plan: Plan) -> Iterator[Error]:
    for check in (_languages, _names, _circles):
        yield from check(plan)


def named(plan: Plan) -> Iterator[tuple[str, str, str]]:
    """Every place where a group names another table: the key, the section it should be in, the name."""
    for group in plan.groups.values():
        names = (
            ("after.group", "groups", group.after.group if group.after else None),
            ("proposes_to", "groups", group.proposes_to),
            ("worries_to", "groups", group.worries_to),
            ("criterion", "criteria", group.criterion),
        )
        yield from ((f"groups.{group.key}.{key}", section, name) for key, section, name in names if name is not None)


def _languages(plan: Plan) -> Iterator[Error]:
    for group in plan.groups.values():
        for number, title in enumerate(group.agenda):
            missing = [language for language in plan.languages if language not in title]
            if missing:
                yield f"groups.{group.key}.agenda[{number}]", f"has no text in {', '.join(missing)}"


def _names(plan: Plan) -> Iterator[Error]:
    taken: dict[str, str] = {}
    for group in plan.groups.values():
        for number, name in enumerate(group.names):
            first = taken.setdefault(fold(name), group.key)
            if first != group.key:
                yield f"groups.{group.key}.names[{number}]", f'"{name}" is already a name of groups.{first}'


def _circles(plan: Plan) -> Iterator[Error]:
    """A group's dates must not wait for themselves."""
    for group in plan.groups.values():
        seen, current = {group.key}, group
        while current.after and current.after.group in plan.groups:
            current = plan.groups[current.after.group]
            if current.key in seen:
                yield f"groups.{group.key}.after", "leads back to the group itself"
                break
            seen.add(current.key)
