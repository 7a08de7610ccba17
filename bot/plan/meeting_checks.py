"""What must hold between the groups of a plan file and the rest of it."""

from collections.abc import Iterator, Mapping

from bot.language.normalise import fold
from bot.plan.meetings import Group
from bot.plan.model import Plan

Error = tuple[str, str]


def errors_of(plan: Plan) -> Iterator[Error]:
    for check in (_languages, _references, _names, _circles):
        yield from check(plan)


def _languages(plan: Plan) -> Iterator[Error]:
    for group in plan.groups.values():
        for number, title in enumerate(group.agenda):
            missing = [language for language in plan.languages if language not in title]
            if missing:
                yield f"groups.{group.key}.agenda[{number}]", f"has no text in {', '.join(missing)}"


def _references(plan: Plan) -> Iterator[Error]:
    for group in plan.groups.values():
        for key, section, name, known in _named(plan, group):
            if name is not None and name not in known:
                yield f"groups.{group.key}.{key}", f'"{name}" is not one of {section}'


def _named(plan: Plan, group: Group) -> Iterator[tuple[str, str, str | None, Mapping[str, object]]]:
    yield "after.group", "groups", group.after.group if group.after else None, plan.groups
    yield "proposes_to", "groups", group.proposes_to, plan.groups
    yield "worries_to", "groups", group.worries_to, plan.groups
    yield "criterion", "criteria", group.criterion, plan.criteria


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
