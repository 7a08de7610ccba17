"""/personer: invitations, roles, successors, absence."""

from bot.announcements import calendar
from bot.beredskab import seat_words, seating
from bot.context import Context, Unless
from bot.meetings import picking, picking_words, pointing
from bot.overview import asking, succession, succession_words
from bot.people import absence as absences
from bot.people import (
    absence_told,
    absence_told_words,
    adding,
    adding_words,
    asked_often,
    asked_often_words,
    away,
    away_words,
    help_words,
    invitation_words,
    joining,
    naming,
    oneself,
    roles_told,
    roles_told_words,
    roster,
    small_talk,
    small_talk_words,
    spoken_of,
    who_is,
    who_words,
    workplace,
    workplace_words,
)
from bot.people import roster_words as words
from bot.people.finding import NoSuchPerson
from bot.people.model import LEADERS, Role
from bot.people.oneself import is_asked
from bot.people.roster import LastHead
from bot.update import Update
from handlers import hearing
from handlers.group_chats import of_people

UNLESS: Unless = {NoSuchPerson: words.gone, LastHead: words.last_head}


async def people(update: Update, context: Context) -> None:
    """/personer, its pages (people:2), and whoever is called so (/personer Thora)"""
    page = int(context.subject[1]) if len(context.subject) == 2 else 0
    name = "" if context.subject else context.arguments
    await (_called(context, name) if name else context.do(roster.people, page, say=words.people))


async def _called(context: Context, name: str) -> None:
    """The card of whoever is called so, or who is in the group; where several are, or nobody, the list."""
    one = await context.ask(roster.only, name)
    if one is not None:
        await context.do(seating.of_person, one, say=seat_words.person, unless=UNLESS)
    elif picking.asks(name):
        await context.do(picking.groups, say=picking_words.groups)
    elif group := pointing.only_named(context.programme.plan, name):
        await context.do(picking.show, group.key, 0, say=picking_words.members)
    else:
        await context.do(roster.people, 0, name, say=words.people)


async def tells_of_somebody(context: Context) -> bool:
    """Whether a leader invites somebody, or writes of people what is done on their cards while nothing else waits."""
    if context.replied_to or context.origin.group:
        return not context.replied_to and await of_people(context)
    if away.asks(context.text) and await context.ask(lambda work: work.has(LEADERS)):
        await context.do(away.away, say=away_words.away)
        return True
    if spoken_of.invites(context.text) and (whom := await context.ask(spoken_of.invited, context.text)):
        await context.do(joining.invite_in_words, "-", whom, say=invitation_words.invited)
        return True
    if picking.may_pick(context.text) and (group := await context.ask(picking.meant, context.text)):
        await context.do(picking.show_named, group, context.text, say=picking_words.members)
        return True
    if spoken_of.adds(context.text) and await context.ask(spoken_of.means_to_add, context.text):
        await context.do(adding.begin, say=adding_words.told)
        return True
    if not spoken_of.may_speak(context.text) or await context.ask(spoken_of.waits, context.text):
        return False
    if await _is_away(context):
        return True
    if name := await context.ask(spoken_of.spoken_of, context.text) or await context.ask(spoken_of.named, context.text):
        await _called(context, name)
    elif (wanted := await context.ask(spoken_of.asked_for, context.text)) and (
        wanted.area or not await _counted(context)
    ):
        await context.do(spoken_of.holders, wanted.role, wanted.area, say=words.people)
    return context.done


async def _is_away(context: Context) -> bool:
    """Whether words tell the absence of one, or name several who are away together."""
    if told := await context.ask(absence_told.told, context.text):
        await context.say(lambda t, _: absence_told_words.asked(t, told))
    elif several := await context.ask(absence_told.together, context.text):
        await context.do(absence_told.shown_together, several, say=words.people)
    return context.done


async def tells_of_roles(context: Context) -> bool:
    """ "ny frivillig: Sonja i Vangdalen": where that is done, or who does it. What was asked goes on waiting."""
    if context.replied_to or context.origin.group or not roles_told.may_tell(context.text):
        return False
    if seen := await context.ask(roles_told.told, context.text):
        await context.say(lambda t, _: roles_told_words.told(t, seen))
    return context.done


async def _counted(context: Context) -> bool:
    """Whether it is asked how many there are of what the plan counts: then where that goal stands is shown."""
    said = asking.asked(context.text)
    return bool(said) and await context.ask(asking.about, said) is not None


async def answers_often(context: Context) -> bool:
    """What residents ask before they dare to write; a question of ours goes on waiting."""
    what = asked_often.asked(context.text)
    if what:
        await context.do(asked_often.answer, what, say=asked_often_words.told)
    return bool(what)


async def tells_how_to_mend(context: Context) -> bool:
    """Whether it is asked if a report can be put right later, which goes on waiting."""
    what = await context.ask(asked_often.to_mend) if asked_often.asks_to_mend(context.text) else ""
    if what:
        await context.do(asked_often.answer, what, say=asked_often_words.told)
    return bool(what)


async def talks(context: Context) -> bool:
    """What is for another person, or for nobody, while nothing waits for words."""
    what = "" if context.replied_to else small_talk.told(context.text)
    if not what or not await context.ask(lambda work: work.actor is not None and not work.asked()):
        return False
    if what == small_talk.CANNOT and await context.ask(calendar.is_off_for, context.text):
        return False
    await context.do(small_talk.answer, what, say=small_talk_words.told)
    return True


async def tells_who_somebody_is(context: Context) -> bool:
    """ "hvem er Liv?", from anybody, while nothing else waits: who leads is told, of others one is sent to them."""
    if context.replied_to or context.origin.group or not who_is.may_ask(context.text) or await context.ask(is_asked):
        return False
    if known := await context.ask(who_is.asked, context.text):
        await context.say(lambda t, _: who_words.told(t, known))
    return context.done


async def person(update: Update, context: Context) -> None:
    """person:3:show, person:3:roles, person:3:give:staff, person:3:absence"""
    match context.subject[1:]:
        case [id, "show"]:
            await context.do(seating.of_person, int(id), say=seat_words.person, unless=UNLESS)
        case [id, "roles"]:
            await context.do(roster.person, int(id), say=words.which_role, unless=UNLESS)
        case [id, "give", role] if role in list(Role):
            await context.do(roster.give_role, int(id), role, say=words.person, unless=UNLESS)
        case [id, "work", page]:
            await context.do(workplace.places, int(id), int(page), say=workplace_words.places, unless=UNLESS)
        case [id, "at", institution]:
            await context.do(workplace.works_at, int(id), institution, say=words.person, unless=UNLESS)
        case [id, "name"]:
            await context.do(naming.ask_name, int(id), say=words.which_name, unless=UNLESS)
        case [id, "absence"]:
            await context.do(absences.ask_absence, int(id), say=words.when_away, unless=UNLESS)


async def post(update: Update, context: Context) -> None:
    """post:5:end asks once more, post:5:heirs:1 is its second page; post:5:end:3 ends it and person 3 takes over."""
    post_id, what, *more = context.subject[1:]
    if what == "end" and more:
        heir = int(more[0]) or None
        await context.do(succession.end_role, int(post_id), heir, say=succession_words.ended, unless=UNLESS)
    else:
        page = int(more[0]) if more else 0
        await context.do(
            roster.holder, int(post_id), page, say=lambda t, it: words.really_end(t, it, int(post_id)), unless=UNLESS
        )


async def absence_days(update: Update, context: Context, subject: list[str]) -> None:
    """Words that say when somebody is away; a report that was written meanwhile is a report."""
    if not await context.reports():
        await context.do(absences.note_absence, int(subject[1]), context.text, say=words.absence_noted, unless=UNLESS)
    else:
        await hearing.sentence(update, context)


async def name(update: Update, context: Context, subject: list[str]) -> None:
    """Words that are somebody's name: name:7. A report that was written meanwhile is a report."""
    if naming.is_name(context.text):
        await context.do(naming.rename, int(subject[1]), context.text, say=words.person, unless=UNLESS)
    else:
        await hearing.sentence(update, context)


async def says_own_name(context: Context) -> bool:
    """Whether somebody says what they are called, while nothing else waits for words; their own name is a greeting."""
    if context.replied_to or context.origin.group:
        return False
    own = naming.introduces(context.text)
    if await context.ask(naming.is_own, own) if own else False:
        await context.do(oneself.greet, say=help_words.greeting)
        return True
    name = naming.says(context.text)
    if not name or await context.ask(is_asked):
        return False
    await context.do(naming.call_me, name, say=words.called)
    return True


async def absence(update: Update, context: Context) -> None:
    """absence:4:cover:3, absence:4:who:1, absence:4:forget; of person 3: absence:3:of:20171120:20171122:7"""
    match context.subject[1:]:
        case [person, "of", *told]:
            await context.do(absences.note_told, int(person), *told, say=words.absence_noted, unless=UNLESS)
        case [id, "cover", person]:
            await context.do(absences.cover, int(id), int(person), say=words.person, unless=UNLESS)
        case [id, "who", page]:
            await context.do(absences.who_covers, int(id), int(page), say=words.absence_noted, unless=UNLESS)
        case [id, "forget"]:
            await context.do(absences.forget_absence, int(id), say=words.person, unless=UNLESS)


async def invite(update: Update, context: Context) -> None:
    """invite, invite:ambassador, invite:ambassador:vangdalen, invite:ambassador:vangdalen:many"""
    match context.subject[1:]:
        case []:
            await context.do(joining.begin_invitation, say=invitation_words.invited)
        case [role] if role in list(Role):
            await context.do(joining.invite_to, role, say=invitation_words.invited)
        case [role, area] if role in list(Role):
            await context.do(joining.invite_to, role, area, say=invitation_words.invited)
        case [role, area, "many"] if role in list(Role):
            await context.do(joining.invite_many, role, area, say=invitation_words.invited)


async def invitation(update: Update, context: Context, subject: list[str]) -> None:
    """Words that say whom to invite, or to which area: invitation:-, invitation:volunteer"""
    if await context.ask(joining.means_invitation, context.text):
        await context.do(joining.invite_in_words, subject[1], context.text, say=invitation_words.invited)
    else:
        await hearing.sentence(update, context)
