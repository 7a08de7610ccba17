"""What must hold between the courses of a plan file and the rest of it."""

from collections.abc import Iterator, Mapping

from bot.plan.model import Plan

Error = tuple[str, str]


def errors_of(plan: Plan) -> Iterator[Error]:
    for check in (_count_somewhere, _languages):
        yield from check(plan)


def named(plan: Plan) -> Iterator[tuple[str, str, str]]:
    """Every place where a course names another table: the key, the section it should be in, the name."""
    for course in plan.courses.values():
        fields = ("criterion", "participants", "completed", "evaluation")
        named = [(field, getattr(course, field)) for field in fields]
        named += [(f"follow_ups[{at}].criterion", each.criterion) for at, each in enumerate(course.follow_ups)]
        yield from ((f"courses.{course.key}.{field}", "criteria", criterion) for field, criterion in named if criterion)


def _count_somewhere(plan: Plan) -> Iterator[Error]:
    for course in plan.courses.values():
        if not course.criteria:
            yield f"courses.{course.key}.criterion", "is missing: a course counts somewhere"


def _languages(plan: Plan) -> Iterator[Error]:
    for course in plan.courses.values():
        texts: dict[str, Mapping[str, object]] = {"people": course.people}
        texts |= {f"follow_ups[{at}].question": each.question for at, each in enumerate(course.follow_ups)}
        for field, text in texts.items():
            missing = [language for language in plan.languages if language not in text]
            if missing:
                yield f"courses.{course.key}.{field}", f"has no text in {', '.join(missing)}"
