"""What owners hear by themselves: the question, the reminder, the deputy's turn, an offer from somebody else."""

from bot.figures.settling import SHARED
from bot.figures.steps import HandedBack
from bot.figures.views import Owed, Owing
from bot.figures.wording import example, figure, institutions, known, listed, number, period, title
from bot.message import Button, Message, Rows, bold, lines, rows
from bot.texts import Translator

MANY = 4
"""More activities than these are counted, not named."""


def asked(t: Translator, owing: Owing) -> Message:
    """Once before a meeting: everything that is owed for the period."""
    n = len(owing.missing)
    told = {
        "n": n,
        "period": period(t, owing.span),
        "who": institutions(t, owing),
        "due": t.day(owing.due),
    }
    text = t.ngettext(
        "I need one figure from %(who)s for %(period)s, if you can by %(due)s:",
        "I need %(n)s figures from %(who)s for %(period)s, if you can by %(due)s:",
        n,
    )
    if owing.due < owing.today:
        text = t.ngettext(
            "I need one figure from %(who)s for %(period)s, as soon as you can:",
            "I need %(n)s figures from %(who)s for %(period)s, as soon as you can:",
            n,
        )
    return _list(t, owing, head(t, owing), text % told, how(t, owing))


def reminded(t: Translator, owing: Owing) -> Message:
    n = len(owing.missing)
    text = t.ngettext(
        "One figure is still missing from you. Is it on its way?",
        "%(n)s figures are still missing from you. Are they on their way?",
        n,
    )
    return _list(t, owing, head(t, owing), text % {"n": n}, how(t, owing))


def tell(t: Translator, owing: Owing) -> str:
    """Besides the figures: how it went, in words."""
    names = t.listed(owing.plan.activities[key].title_in(t.language) for key in owing.tells)
    if len(owing.tells) > MANY:
        names = t.ngettext("%(n)s activity", "%(n)s activities", len(owing.tells)) % {"n": len(owing.tells)}
    text = t.gettext(
        "For the report I would like two sentences each on what went well and what stood in the way: %(names)s."
    )
    return text % {"names": names} if owing.tells else ""


def deputy(t: Translator, owing: Owing, first: str) -> Message:
    """To the institution's next person."""
    text = t.ngettext(
        "I am still waiting for %(name)s, so I ask you too: can you help with this figure for %(period)s?",
        "I am still waiting for %(name)s, so I ask you too: can you help with these figures for %(period)s?",
        len(owing.missing),
    )
    told = text % {"name": first, "period": period(t, owing.span)}
    return _list(t, owing, head(t, owing), told, how(t, owing))


def offer(t: Translator, owing: Owing, by: str) -> Message:
    """Somebody else says that you have the figures."""
    text = t.ngettext(
        "%(name)s thinks that you have this figure for %(period)s:",
        "%(name)s thinks that you have these figures for %(period)s:",
        len(owing.missing),
    )
    buttons = rows(
        Button(t.gettext("I will answer"), f"figures:{owing.round_id}:accept"),
        Button(t.gettext("Not me"), f"figures:{owing.round_id}:refuse"),
    )
    told = text % {"name": by, "period": period(t, owing.span)}
    body = lines(bold(head(t, owing)), told, listed(t, owing))
    return Message(body, buttons, f"figures:{owing.round_id}")


def handed_back(t: Translator, result: HandedBack) -> Message:
    """To the one who passed them on."""
    if result.accepted:
        return Message(t.gettext("%(name)s takes the figures over. You need do nothing more.") % {"name": result.by})
    text = t.gettext("%(name)s does not have the figures either, so they are still with you:") % {"name": result.by}
    return _list(t, result.owing, head(t, result.owing), text, how(t, result.owing))


def head(t: Translator, owing: Owing) -> str:
    return t.gettext("Figures for the meeting on %(day)s") % {"day": t.day(owing.meets)}


def how(t: Translator, owing: Owing) -> str:
    """How one answers: by one message for everything."""
    if len(owing.missing) > 1:
        text = t.gettext("Write them in one message, for example »%(example)s«, or the numbers in this order.")
    else:
        text = t.gettext("Just write the figure, for example »%(example)s«.")
    more = t.gettext("»about 40«, »coming on 1 February« and »not relevant« are answers too.")
    return lines(text % {"example": example(t, owing)}, more)


def all_buttons(t: Translator, owing: Owing) -> Rows:
    """Under everything that is owed."""
    if len(owing.missing) == 1:
        return one_buttons(t, owing.missing[0])
    own = f"figures:{owing.round_id}"
    reported = any(each.is_reported for each in owing.missing)
    return rows(
        Button(t.gettext("One at a time"), f"{own}:one"),
        Button(t.gettext("As reported, where something is"), f"{own}:as_reported") if reported else (),
        (
            Button(t.gettext("They come later"), f"{own}:promise"),
            Button(t.gettext("Ask somebody else"), f"{own}:other"),
        ),
    )


def one_buttons(t: Translator, owed: Owed) -> Rows:
    """Under one figure: the likeliest first."""
    own, criterion = f"figure:{owed.id}", owed.criterion
    likely: list[Button] = []
    if owed.is_reported:
        told = {"figure": figure(t, criterion, owed.so_far if owed.so_far.entries else owed.newest)}
        likely.append(Button(t.gettext("As reported: %(figure)s") % told, f"{own}:as_reported"))
    if owed.last:
        told = {"figure": figure(t, criterion, owed.last)}
        likely.append(Button(t.gettext("As last time: %(figure)s") % told, f"{own}:same"))
    if not owed.is_reported and criterion.kind not in SHARED:  # that nobody answered is no judgement
        likely.append(Button(number(t, criterion, 0, None), f"{own}:set:0"))
    return rows(
        *likely,
        Button(t.gettext("Not relevant in this period"), f"{own}:not_relevant"),
        (Button(t.gettext("It comes later"), f"{own}:promise"), Button(t.gettext("Ask somebody else"), f"{own}:other")),
    )


def tell_button(t: Translator, owing: Owing) -> Rows:
    return rows(Button(t.gettext("Write how it went"), f"tell:{owing.round_id}:begin")) if owing.tells else ()


def _list(t: Translator, owing: Owing, headline: str, text: str, answer: str) -> Message:
    figures = (text, listed(t, owing), answer) if owing.missing else ()
    body = lines(bold(headline), *figures, tell(t, owing))
    buttons = all_buttons(t, owing) if owing.missing else ()
    own, asks = f"figures:{owing.round_id}", bool(owing.missing)
    return Message(body, (*buttons, *tell_button(t, owing)), own, fresh=True, in_words=asks)


__all__ = ["asked", "deputy", "handed_back", "known", "offer", "reminded", "title"]
