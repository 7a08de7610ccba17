"""/personer: invitations, roles, successors, absence."""

from telegram import Update

from bot.context import Context
from bot.people import absence as absences
from bot.people import joining, roster
from bot.people import roster_words as words
from bot.people.model import Role
from bot.people.roster import LastHead, NoSuchPerson

UNLESS = {NoSuchPerson: words.gone, LastHead: words.last_head}


async def people(update: Update, context: Context) -> None:
    """/personer, and its pages: people:2"""
    page = int(context.subject[1]) if len(context.subject) == 2 else 0
    await context.do(roster.people, page, say=words.people)


async def person(update: Update, context: Context) -> None:
    """person:3:show, person:3:roles, person:3:give:staff, person:3:absence"""
    match context.subject[1:]:
        case [id, "show"]:
            await context.do(roster.person, int(id), say=words.person, unless=UNLESS)
        case [id, "roles"]:
            await context.do(roster.person, int(id), say=words.which_role, unless=UNLESS)
        case [id, "give", role] if role in list(Role):
            await context.do(roster.give_role, int(id), role, say=words.person, unless=UNLESS)
        case [id, "absence"]:
            await context.do(absences.ask_absence, int(id), say=words.when_away, unless=UNLESS)


async def post(update: Update, context: Context) -> None:
    """post:5:end asks once more; post:5:end:3 ends it and person 3 takes over (0: nobody)."""
    match context.subject[1:]:
        case [id, "end"]:
            post_id = int(id)
            await context.do(
                roster.holder, post_id, say=lambda t, shown: words.really_end(t, shown, post_id), unless=UNLESS
            )
        case [id, "end", heir]:
            await context.do(roster.end_role, int(id), int(heir) or None, say=words.person, unless=UNLESS)


async def absence(update: Update, context: Context, subject: list[str]) -> None:
    """Words that say when somebody is away."""
    await context.do(absences.note_absence, int(subject[1]), context.text, say=words.absence_noted, unless=UNLESS)


async def cover(update: Update, context: Context) -> None:
    """absence:4:cover:3"""
    match context.subject[1:]:
        case [id, "cover", person]:
            await context.do(absences.cover, int(id), int(person), say=words.person, unless=UNLESS)


async def invite(update: Update, context: Context) -> None:
    """invite, invite:ambassador, invite:ambassador:vangdalen"""
    match context.subject[1:]:
        case []:
            await context.do(roster.people, say=words.invite_whom)
        case [role] if role in list(Role):
            await context.do(joining.areas, role, say=words.invite_where)
        case [role, area] if role in list(Role):
            await context.do(joining.invite_to, role, area, say=words.invited)
