"""What must hold between the courses of a plan file and the rest of it."""

from collections.abc import Iterator, Mapping

from bot.plan.model import Plan

Error = tuple[str, str]


def errors_of(plan: Plan) -> Iterator[Error]:
    for check in (_references, _languages):
        yield from check(plan)


def _references(plan: Plan) -> Iterator[Error]:
    for course in plan.courses.values():
        fields = ("criterion", "participants", "completed", "evaluation")
        named = [(field, getattr(course, field)) for field in fields]
        named += [(f"follow_ups[{at}].criterion", each.criterion) for at, each in enumerate(course.follow_ups)]
        for field, criterion in named:
            if criterion and criterion not in plan.criteria:
                yield f"courses.{course.key}.{field}", f'"{criterion}" is not one of criteria'
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
