"""/nyhedsbrev and sign-up: what one gets oneself, the archive and the poster."""

from bot.context import Context, Unless
from bot.newsletter import (
    archive,
    contributing,
    deciding,
    drafting,
    editing,
    magazine,
    menu,
    poster,
    previewing,
    subscribing,
    told_of,
    words,
)
from bot.newsletter import archive_words as archived
from bot.newsletter import contribution_words as given
from bot.newsletter import desk_words as desk
from bot.newsletter import magazine_words as printing
from bot.newsletter import poster_words as hanging
from bot.update import Update

UNLESS: Unless = {
    contributing.StaleContribution: given.stale,
    subscribing.NoWayToSend: words.no_way,
    subscribing.NoNewsletter: words.none,
    editing.NoSuchIssue: desk.gone,
    editing.Closed: desk.closed,
    editing.Apart: desk.apart,
    editing.WhichTwo: desk.which_two,
    deciding.NoMoment: desk.no_moment,
    magazine.TooMuch: printing.too_much,
    drafting.NothingToTell: desk.nothing_yet,
    drafting.UnderWay: desk.closed,
}


async def begin(update: Update, context: Context) -> None:
    """/nyhedsbrev, /nyhedsbrev arkiv, /nyhedsbrev plakat, newsletter:menu"""
    match context.arguments.lower():
        case "arkiv" | "archive":
            await context.do(archive.earlier, say=archived.listed)
        case "plakat" | "poster":
            await context.do(poster.make, say=hanging.made, unless=UNLESS)
        case _:
            await context.do(menu.menu, say=words.menu)


async def press(update: Update, context: Context) -> None:
    """newsletter:subscribe, :leave, :areas, :area:vangdalen, :crisis:yes, :give, :draft, :tell:12, :quiet:12, :look"""
    match context.subject[1:]:
        case ["menu"]:
            await begin(update, context)
        case ["give"]:
            await context.do(contributing.begin, say=given.begun)
        case ["draft"]:
            await context.do(previewing.draft_now, say=desk.desk, unless=UNLESS)
        case ["tell", entry]:
            await context.do(told_of.tell_of, int(entry), say=given.step, unless=UNLESS)
        case ["quiet", entry]:
            await context.do(told_of.keep_quiet, int(entry), say=given.quiet)
        case ["poster"]:
            await context.do(poster.make, say=hanging.made, unless=UNLESS)
        case ["look"]:
            await context.say(desk.only_a_look)
        case choice:
            await choose(context, choice)


async def choose(context: Context, choice: list[str]) -> None:
    """What one gets oneself."""
    match choice:
        case ["subscribe"]:
            await context.do(subscribing.subscribe, say=words.mine, unless=UNLESS)
        case ["leave"]:
            await context.do(subscribing.leave, say=words.left)
        case ["areas"]:
            await context.do(subscribing.mine, say=words.areas)
        case ["archive"]:
            await context.do(archive.earlier, say=archived.listed)
        case ["read", issue]:
            await context.do(archive.read, int(issue), say=archived.again, unless=UNLESS)
        case ["area", area]:
            await context.do(subscribing.choose_area, area, say=words.areas)
        case ["crisis", wants]:
            await context.do(subscribing.choose_crisis, wants == "yes", say=words.mine)


async def sign_up(update: Update, context: Context) -> None:
    """/start nyhedsbrev, from the poster: no invitation is needed."""
    await context.do(menu.menu, say=words.menu)
