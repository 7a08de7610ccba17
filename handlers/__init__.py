"""What people can say to the bot: the ordered table of all it understands. The first that matches gets the update."""

from bot.context import Context
from bot.people import commands
from bot.people.menus import ALONE
from bot.people.oneself import waits_for_words
from bot.registrations import step_by_step
from bot.registrations.as_shown import SIGN
from bot.update import Kind, Update
from bot.words import only_alone, unreadable
from handlers import (
    adding,
    announcements,
    beredskab,
    beredskab_after,
    beredskab_door,
    beredskab_outward,
    beredskab_ready,
    beredskab_seats,
    beredskab_work,
    channels,
    circles,
    contributions,
    courses,
    figures,
    hearing,
    meetings,
    milestones,
    my_data,
    newsletter,
    newsletter_desk,
    other,
    people,
    progress,
    proposals,
    registrations,
    snooze,
    start,
    undelivered,
    vocabulary,
)
from handlers.access import may, refused
from handlers.entries import (
    Entry,
    a_command,
    a_file,
    a_membership,
    a_picture,
    a_press,
    a_text,
    an_edit,
    an_edited_text,
    anything_sent,
    on_any,
    on_command,
    on_press,
)
from handlers.group_chats import addressed, told_before
from handlers.index import Index

ID = r"\d{1,9}"
DAY = r"\d{4}-\d\d-\d\d"
SHOWN = rf"({SIGN}[0-9a-f]{{8}}:)?"

HANDLERS: tuple[Entry, ...] = (
    on_command("start", start.start),
    on_command("hjaelp", start.help),
    on_command("registrer", registrations.begin),
    on_command("mine", registrations.mine),
    on_command("fortryd", hearing.undo),
    on_command("fremdrift", progress.overview),
    on_command("kalender", announcements.begin),
    on_command("moeder", meetings.overview),
    on_command("tal", figures.tal),
    on_command("forloeb", courses.courses),
    on_command("milepaele", milestones.begin),
    on_command("indstilling", proposals.begin),
    on_command("personer", people.people),
    on_command("uforstaaet", vocabulary.unread),
    on_command("uafklaret", undelivered.undecided),
    on_command("gruppe", circles.whose),
    on_command("beredskab", beredskab.begin),
    on_command("nyhedsbrev", newsletter.begin),
    on_command("oev", start.practice),
    on_command("snooze", snooze.begin),
    on_command("sprog", start.language),
    on_command("kanaler", channels.mine),
    on_command("mine_data", my_data.hand_out),
    on_command("slet_mig", my_data.ask_erase),
    on_press(rf"call:{ID}:(come|phone|no|what|in:\d{{1,2}})", beredskab.call),
    on_press(rf"hand:{ID}:(come|phone|no|silent|ask)", beredskab.by_hand),
    on_press(rf"callout:{ID}:(board|(over|false)(:yes)?)", beredskab_work.under_way),
    on_press(rf"callout:{ID}:(report|hold|unhold|(first|at):{ID}|unlog:{ID}(:yes)?)", beredskab_work.working_on),
    on_press(rf"callout:{ID}:(outward|to:[a-z0-9_]+)", beredskab_outward.outward),
    on_press(rf"text:{ID}:(look|agree|against|management|phoned|send)", beredskab_outward.text),
    on_press(r"crisis:wish:(yes|no)", beredskab_outward.wish),
    on_press(rf"callout:{ID}:(evaluate|leave|finish)", beredskab_after.decide),
    on_press(rf"opinion:{ID}:[123]:(yes|partly|no)", beredskab_after.opinion),
    on_press(rf"ready:{ID}:(here|confirm|mend)", beredskab_ready.ready),
    on_press(r"crisis:now", beredskab_ready.what_now),
    on_press(rf"task:{ID}:done", beredskab_work.task),
    on_press(
        rf"callout:{ID}:(area:[a-z0-9_-]+|severity:[a-z]+|levels:[01]|go|another|same:{ID}|regret|drop)",
        beredskab.callout,
    ),
    on_press(r"crisis:seats", beredskab_seats.seats),
    on_press(rf"police:(new|revoke:{ID})", beredskab_door.link),
    on_press(rf"seats:{ID}", beredskab_seats.of_person),
    on_press(rf"seat:[a-z0-9_]+:(show|who:\d{{1,3}}|(put|remove|first):{ID})", beredskab_seats.seat),
    on_press(r"crisis:(new|drill|not|danger|nothing|kind:[a-z0-9_]+:[01])", beredskab.crisis),
    on_press(
        rf"draft:{ID}:({SHOWN}(save(:(other|same))?|same:{ID}:(old|new)|replace:{ID})"
        r"|set:[a-z_]+:.+|edit(:[a-z_]+)?|show|drop)",
        registrations.draft,
    ),
    on_press(rf"draft:{ID}:(back|news)", registrations.take_up),
    on_press(rf"announcement:{ID}:back", announcements.take_up),
    on_press(rf"batch:{ID}:({SHOWN}save|undo|drop|back|known|none_new|waiting)", registrations.batch),
    on_press(rf"entry:{ID}:(edit|undo|show|to:\d{{1,4}})", registrations.entry),
    on_press(rf"entry:{ID}:ahead:20\d{{6}}:(-|\d{{4}})", hearing.is_ahead),
    on_press(
        rf"announcement:{ID}:(save(:other)?|set:[a-z]+:[a-z0-9_:-]+|edit(:(day|starts|area|title))?|show|drop(:same)?)",
        announcements.announcement,
    ),
    on_press(rf"announcement:{ID}:(see|wish(:(day|hours|none))?|file|off(:yes)?)", announcements.in_calendar),
    on_press(rf"announcement:{ID}:count:(none|off|ask|\d{{1,4}})", announcements.count),
    on_press(r"calendar:all", announcements.put_all),
    on_press(r"calendar:([a-z0-9_]+|-):\d{1,3}", announcements.page),
    on_press(
        rf"course:{ID}:(create|drop|show|out(:yes)?|ask:[a-z]+|day:[\d-]+|(done|evaluated):\d{{1,3}}:\d{{1,3}}|began:\d{{1,3}}|forget:\d{{1,2}})",
        courses.course,
    ),
    on_press(rf"course:{ID}:(note:\d{{1,2}}:\d{{1,3}}:20\d{{6}}|(plan|beside):[\d-]+:[\d-]{{1,3}})", courses.course),
    on_press(r"courses:(list|new(:[a-z0-9_]+)?)", courses.courses),
    on_press(rf"milestone:{ID}:(see|done|undone|move|to:\d{{6}})", milestones.milestone),
    on_press(r"milestones:(of:([a-z0-9_]+|-)|waiting|(approve|drop):\d{1,12})", milestones.milestones),
    on_press(r"standing:show", progress.overview),
    on_press(r"standing:(area:[a-z0-9_-]{1,40}|all)", progress.area),
    on_press(r"standing:silent", progress.silent),
    on_press(r"standing:report", progress.report),
    on_press(step_by_step.OFFER.pattern, registrations.begin),
    on_press(r"report:(report|annual):(now|\d{4}(-\d{2})?):(docx|pdf)", progress.another),
    on_press(r"report:sheet", progress.table),
    on_press(r"report:(report|annual):to:[a-z0-9_]+", progress.hand_out),
    on_press(r"people:\d{1,3}", people.people),
    on_press(r"people:add", adding.begin),
    on_press(rf"candidate:{ID}:role:[a-z_]+", adding.role),
    on_press(rf"person:{ID}:(show|roles|absence|name|give:[a-z_]+|work:\d{{1,3}}|at:[\w-]{{1,40}})", people.person),
    on_press(rf"post:{ID}:(end(:{ID})?|heirs:\d{{1,3}})", people.post),
    on_press(rf"absence:{ID}:(cover:{ID}|who:\d{{1,3}}|forget|of:20\d{{6}}:20\d{{6}}:{ID})", people.absence),
    on_press(r"invite(:[a-z_]+(:([a-z0-9_]+|-)(:many)?)?)?", people.invite),
    on_press(rf"word:{ID}:\d{{1,3}}(:ignore|:page:\d{{1,3}}|:[a-z_]+\.[a-z0-9_-]+)?", vocabulary.word),
    on_press(rf"learnt:{ID}:forget", vocabulary.learnt),
    on_press(r"undelivered:list:\d{1,3}", undelivered.undecided),
    on_press(rf"undelivered:{ID}:(again|let_be|all|all_be)", undelivered.decide),
    on_press(rf"channel:(list:{ID}|add:(email|sms):{ID}|{ID}:(first|remove|code|confirm:\d{{6}}))", channels.channel),
    on_press(r"circle:[a-z_]{1,30}", circles.settle),
    on_press(
        r"newsletter:(menu|subscribe|leave|areas|area:[a-z0-9_-]+|crisis:(yes|no)|give|draft|look|poster|archive|(tell|quiet|read):\d{1,9})",
        newsletter.press,
    ),
    on_press(
        rf"contribution:{ID}:(headline|look|drop|area:[a-z0-9_-]+|shown:(yes|no|nobody))",
        contributions.contribution,
    ),
    on_press(
        rf"issue:{ID}:(show|telegram|mail|magazine|printed|add|now|when|back|pause|go_on|discard|at:\d{{1,11}}|approve:{ID})",
        newsletter_desk.issue,
    ),
    on_press(rf"item:{ID}:(show|up|down|out|take|bare|write:(headline|text)\.[a-z]{{2,3}})", newsletter_desk.item),
    on_press(r"language:(da|en)", start.language),
    on_press(r"snooze:\d{1,2}", snooze.choose),
    on_press(r"practice:stop", start.practice),
    on_press(r"consent:[0-9a-z-]{1,20}", start.consent),
    on_press(r"meetings:\d{1,3}", meetings.overview),
    on_press(r"meetings:(rules|(year|save):\d{4})", meetings.year),
    on_press(rf"meet:{ID}:(show|call|move|cancel|gone|again)", meetings.meeting),
    on_press(rf"meet:{ID}:(held|not_held|as_shown|attendance|came:{ID}|send|share|unnote)", meetings.after),
    on_press(rf"agreed:{ID}:(un)?done", meetings.task),
    on_press(r"groups:\d{1,2}", meetings.groups),
    on_press(rf"group:[a-z][a-z0-9_]*:(page:\d{{1,3}}|(add|drop):{ID})", meetings.group),
    on_press(rf"point:{ID}:(put|leave|anew|remove|at:{ID})", proposals.point),
    on_press(r"proposals:list", proposals.begin),
    on_press(r"proposals:new:(proposal|worry|alert)", proposals.new),
    on_press(rf"proposal:{ID}:(show|withdraw|(agre|refus|adopt|reject|approv)ed|on:20\d{{6}})", proposals.proposal),
    on_press(rf"meet:{ID}:to:20\d{{10}}:\d{{1,4}}:(-|[a-z0-9_]+)", meetings.move),
    on_press(rf"meet:{ID}:answer:\d{{1,4}}:(yes|no|substitute)", meetings.answer),
    on_press(r"erase:(ask|yes|no)", my_data.erase),
    on_press(rf"tell:{ID}:(begin|list|show|skip|none:(successes|obstacles))", figures.tell),
    on_press(r"duties:\d{1,3}", figures.duties),
    on_press(rf"duty:[a-z0-9_]{{1,40}}:(who:\d{{1,3}}|give:{ID}|drop:{ID})", figures.duty),
    on_press(rf"figures:{ID}:(list:\d{{1,3}}|fill:\d{{1,3}}|correct|remind:({ID}|all))", figures.lists),
    on_press(rf"figures:{ID}:(one|as_reported|same|promise|on:{DAY}|other|to:{ID}|accept|refuse)", figures.everything),
    on_press(
        rf"figure:{ID}:(ask|same|as_reported|not_relevant|promise|on:{DAY}|other|to:{ID}|set:{ID}(-{ID})?(:about)?(:sure)?|during:{ID}:{DAY}:{DAY})",
        figures.one,
    ),
    on_any(a_press, other.press),
    on_any(a_command, other.command),
    on_any(a_text, meetings.adjust),
    on_any(a_text, other.text),
    on_any(an_edited_text, other.edited_text),
    on_any(an_edit, other.edit),
    on_any(a_picture, other.picture),
    on_any(a_file, other.file),
    on_any(a_membership, circles.membership),
    on_any(anything_sent, other.unsupported),
)

INDEX = Index(HANDLERS)
COMMANDS = frozenset(each.command for each in HANDLERS if each.command)


async def dispatch(update: Update, context: Context) -> None:
    """Hand the update to the first handler that understands it. What the privacy gate stopped is read by nobody.

    A handler that did nothing declines (a press whose parts fit none of its cases): the next one is asked.
    """
    if context.row.stopped:
        await my_data.stopped(update, context)
        return
    update = await called(await hearing.pressing(update, context), context)
    if update.group and update.command in ALONE:
        await context.say(lambda t, _: only_alone(t, f"/{update.command}"))
        return
    for entry in INDEX.could_want(update):
        if entry.wants(update):
            await entry.handled(update, context)
            if context.done:
                return


async def called(update: Update, context: Context) -> Update:
    """A command in other words ("møder", "/møder", "fremdrift") is that command, unless words are asked for."""
    if update.mentioned and not update.words:
        return update._replace(command="hjaelp")
    overheard = update.group and not update.mentioned
    if update.kind is not Kind.WRITTEN or overheard or update.reply_to is not None or update.command in COMMANDS:
        return update
    name = commands.meant_by(update.text)
    sure = update.command is not None or commands.of_oneself(update.text, name)
    if not name or (not sure and await context.ask(waits_for_words, name)):
        return update
    return update._replace(command=name)


TOPICS = frozenset(other.ANSWERS)
"""What written words can be about."""

__all__ = ["HANDLERS", "TOPICS", "addressed", "dispatch", "hearing", "may", "refused", "told_before", "unreadable"]
