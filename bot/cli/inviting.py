"""`nabobot invite`: a link, and a poster with it."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.plainly import plainly
from bot.cli.programme import work

if TYPE_CHECKING:
    from bot.plan.model import Plan

NO_NEWSLETTER = "the plan has no newsletter to {}: write [newsletter] in the plan file first"
WANTED = {
    "subscriber": NO_NEWSLETTER.format("subscribe to"),
    "journalist": NO_NEWSLETTER.format("write for"),
    "beredskab": "the plan has no crisis group to belong to: write [beredskab.seats] in the plan file first",
}
"""What a plan must have before somebody can have the role."""


def invite(
    role: Annotated[str, typer.Argument(help="What who opens the link becomes: ambassador, staff, head …")],
    name: Annotated[str, typer.Option(help="Their name, where they are to have another than on Telegram")] = "",
    afdeling: Annotated[str | None, typer.Option(help="Key of their department in the plan")] = None,
    area: Annotated[str | None, typer.Option(help="Key of their area in the plan")] = None,
    institution: Annotated[str | None, typer.Option(help="Key of the institution whose figures they deliver")] = None,
    uses: Annotated[int, typer.Option(min=1, help="How many people may use it")] = 1,
    expires: Annotated[int, typer.Option(min=1, help="Days until it runs out")] = 30,
    qr: Annotated[Path | None, typer.Option(help="Also make a poster (.svg) or a picture (.png) of the link")] = None,
) -> None:
    """Print an invitation link: whoever opens it has the role."""
    with plainly():
        from bot.exports import poster
        from bot.people.joining import invite as make

        if qr:
            poster.check(qr)
        with work(named=True) as unit:
            where = {
                "area": _now(unit.plan, "areas", area),
                "afdeling": _now(unit.plan, "afdelinger", afdeling),
                "institution": _now(unit.plan, "institutions", institution),
            }
            _check(unit.plan, role, **where)
            invited = make(unit, role, name=name, uses=uses, days=expires, **where)
            if qr:
                poster.write(qr, invited, unit.plan)
        typer.echo(invited.link)


def _now(plan: "Plan", table: str, key: str | None) -> str | None:
    """What a script of last year calls by the key that it had then."""
    return plan.key_now(table, key) if key else None


def _check(plan: "Plan", role: str, area: str | None, afdeling: str | None, institution: str | None) -> None:
    """Raises SettingsError with what could be said instead."""
    from bot.people.model import Role
    from bot.settings import SettingsError

    known = {
        "ROLE": (role, [str(each) for each in Role]),
        "--area": (area, list(plan.areas)),
        "--afdeling": (afdeling, [each.key for each in plan.lexicon().afdelinger]),
        "--institution": (institution, list(plan.institutions)),
    }
    for key, (given, possible) in known.items():
        if given and given not in possible:
            raise SettingsError(f"{key}: {given!r} is not known (one of: {', '.join(possible)})")
    if (wanted := WANTED.get(role)) and not plan.has_role(Role(role).value):
        raise SettingsError(f"ROLE: {wanted}")
