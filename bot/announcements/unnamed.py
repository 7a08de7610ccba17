"""What stands in the calendar and is called off, put off or moved without its name: "den er aflyst"."""

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from bot.announcements import rows
from bot.announcements.model import ANNOUNCED, Announcement
from bot.language.atoms.normalise import fold
from bot.language.times.named import DAY, HOUR, LEADS_IN, with_times
from bot.language.word_sets import word_set
from bot.message import parted
from bot.people.model import STAFF
from bot.sayings import Sayings
from bot.work import Work

OFF, HELD, PUT_OFF, MOVED, BETTER, WHEN = "off", "held", "put_off", "moved", "better", "when"
FORGET = "forget"
""" "glem den", "alligevel ikke": OFF of what was shown last, and of nothing else."""
MOVES = (MOVED, BETTER, WHEN)
BESIDE = "beside"
""" "i morgen så skal jeg til lægen" tells what somebody does then."""
SETS = {
    "before": "hej, ok, okay, ja, nej, jo, hov, nå, øv, åh, og, men, så, vent, alligevel, hello, hi, no, oh, and, but, "
    "sorry, desværre, beklager, unfortunately, nu, hmm, hm, øh, arh, ah, ups, oops, faktisk, egentlig, actually, now, "
    "jeg tror, vi tror, i think, jeg mener, jeg mente, vi mener, altså, i mean, i meant",
    "behind": "tak, nu, igen, again, alligevel, desværre, altså, please, anyway, after all, <when>, <somebody_does>, "
    "pga …, på grund af …, fordi …, for …, da …, because …, due to …, så …, so …",
    "somebody": "_, _ _",
    "somebody_does": "<somebody> <does> <it>?, nu <does> <somebody> <it>?, <somebody> kan tage <it>, "
    "<somebody> can take <it>",
    "does": "tager, holder, laver, overtager, tager over, står for, gør, takes, hosts, holds, takes over",
    "then": "<when>, <when> <when>, <when> <when> <when>",
    "softly": "faktisk, egentlig, nok, altså, jo, alligevel, nu, vist, meget, lidt, langt, actually, much, "
    "really, even",
    "better": "bedre, bedst, better, best",
    "us": "os, mig, alle, folk, for os, for mig, for alle, for folk, for de fleste, us, me, for us, for me, "
    "for everybody",
    "suits": "passer, er, var, bliver, fungerer, ville <softly>* være, ville <softly>* passe, vil <softly>* være, "
    "vil <softly>* passe, suits, works, is, was, would <softly>* be, would <softly>* suit, would <softly>* work, "
    "will be",
    "rather": "hellere, helst, så hellere, lad os tage, lad os sige, lad os gøre det, vi siger, vi tager, "
    "vi vil hellere, jeg vil hellere, rather, make it, let s make it, let s say, let us make it",
    "proposes": "kan vi sige, kan vi tage, skal vi sige, skal vi tage, hvad med, hvad siger I til, can we say, "
    "can we do, how about, what about, shall we say",
    "acts": "skal, kan, vil, må, er, har, bliver, går, tager, kommer, spiser, starter, begynder, holder, laver, ser, "
    "mødes, drikker, kører, henter, ringer, rejser, flytter",
    "if": "hvis, måske, håber, spørger, if, maybe, hope",
    "when": "<on>? <next>? <a_day> <after>?, <on>? <an_hour>, den dag, that day, dagen <after>, ugen <after>, "
    "the day <after>, the week <after>",
    "next": "næste, kommende, next",
    "after": "efter, derpå, før, after, before",
    "on": "på, i, den, d, kl, on, at",
    "it": "det, den, arrangementet, aktiviteten, begivenheden, det hele, it, that, this, the event, "
    "det <when>, den <when>",
    "is": "er, bliver, blir, is, s, has been, was, er blevet",
    "been": "blev, var",
    "will": "er, bliver, blir, is, s, will be, skal være",
    "adv": "desværre, alligevel, nu, jo, altså, så, nok, vist, godt, bare, også, igen, unfortunately, now",
    "we": "vi, jeg, man, we, i",
    "must": "må, skal, vil, vil gerne, bliver nødt til at, er nødt til at, er nødsaget til at, blir nødt til at, "
    "have to, need to, must, will, ll, are going to, am going to, want to",
    "not": "ikke, not",
    "off": "aflyst, droppet, sløjfet, called off, cancelled, canceled, off",
    "call_off": "aflyse, droppe, sløjfe, cancel, call off",
    "calls_off": "aflyser, dropper, sløjfer, cancel, call off, are cancelling, are canceling, are calling off",
    "do_call_off": "aflys, drop, cancel, call off",
    "forget": "glem, forget",
    "moved": "flyttet, rykket, udsat, moved, postponed",
    "you": "kan du, vil du, gider du, can you, could you, will you",
    "have": "holde, gennemføre, lave, nå",
    "has": "holder, laver, gennemfører, tager, hold, do",
    "starts": "starter, begynder, start, starts, begin, begins",
    "meet": "mødes, ses, samles, meet",
    "instead": "i stedet, i stedet for, istedet, istedet for, instead",
}
SAID = {
    BETTER: "<then> <suits> <softly>* <us>? <softly>* <better> <us>?, <it> <suits> <softly>* <us>? <softly>* <better> "
    "<us>? <then>, <rather> <softly>* <it>? <then>, <then> <rather>, <then> <instead>, <instead> <then>, "
    "<not> <when> men <then>, <it>? <is>? <then> <not> <when>, <not> <when> but? <then>, "
    "<when> er der … så <then>, <when> <has> <we> … så <then>, <when> kan <we> ikke … så <then>, "
    "<when> går <adv>* ikke … så <then>, <when> går <adv>* ikke så <then>",
    BESIDE: "<then> så <acts> …, <then> <acts> …",
    WHEN: "<then>, <proposes> <then>",
    OFF: (
        "<it> <is> <adv>* <off>, <it> <been> <adv>* <off>, "
        "<it> <been> <adv>* <not> <adv>* til noget, så er <it> <adv>* <off>, <off>, alt er <adv>* <off>, "
        "<it> <is> <adv>* <not> <adv>* til noget, så <is> <it> <adv>* <not> <adv>* til noget, "
        "<it> holdes <adv>* <not>, <it> is not happening, <it> isn t happening, <it> s not happening, "
        "<we> <must> <adv>* <call_off> <adv>* <it>?, <we> <adv>* <calls_off> <adv>* <it>? off?, "
        "<we> <must> <adv>* call <it> off, <we> har <adv>* <off> <it>?, <do_call_off> <it>, aflys, call <it> off, "
        "<you> <adv>* <call_off> <it>, <you> call <it> off, <we> <has> <it> <adv>* <not>, "
        "<we> <has> <adv>* <not> <it>, "
        "<we> kan <adv>* <not> <have> <it>"
    ),
    HELD: (
        "<we> <adv>* <has> <it> <adv>*, <it> holdes <adv>*, <it> bliver <adv>* holdt, <it> bliver <adv>* til noget, "
        "bliver <it> <adv>* til noget, <it> er <adv>* på, "
        "<it> er <adv>* <not> <off>, <it> is on, <it> is still on, <it> s still on, <it> skal <not> aflyses, "
        "<we> <must> <not> <call_off> <it>?, <not> <call_off>, lad <it> stå, lad <it> blive stående, "
        "aflys <it>? <not>, aflys <not> <it>, keep it, do not cancel <it>?, don t cancel <it>?, "
        "<~if>* så <it> <is> <adv>* til noget, <~if>* så <we> <has> <it> <adv>*, <~if>* so it is on"
    ),
    PUT_OFF: "<it> <is> <adv>* udsat, <it> <is> <adv>* udskudt, <it> <is> <adv>* postponed, "
    "<we> udsætter <it>, <we> <must> <adv>* udsætte <it>, <we> flytter <it>, <we> <must> <adv>* flytte <it>",
    FORGET: "<forget> <it>, alligevel ikke, ikke alligevel",
    MOVED: "<moved> til …, <moved> to …, <we> flytter <it> til …, <we> rykker <it> til …, <we> udsætter <it> til …, "
    "flyt <it> til …, ryk <it> til …, "
    "udsæt <it> til …, <we> <must> <adv>* flytte <it> til …, <we> <must> <adv>* rykke <it> til …, "
    "<we> har flyttet <it> til …, <it> <is> <adv>* flyttet til …, <it> <is> <adv>* rykket til …, "
    "<it> <is> <adv>* udsat til …, <it> flyttes til …, <it> rykkes til …, "
    "<it> <will> <adv>* … <instead>, <it> holdes <adv>* … <instead>, <it> <starts> <adv>* … <instead>, "
    "<we> <has> <it> <adv>* … <instead>, <we> <meet> <adv>* … <instead>, <we> <starts> <adv>* … <instead>, "
    "<it> <will> <adv>* <instead> …, <it> <starts> <adv>* <instead> …, "
    "<we> <has> <it> <instead> …, <we> <meet> <instead> …, "
    "<it> flytter <we> til …, <it> rykker <we> til …, <we> move <it> to …, move <it> to …, "
    "<we> are moving <it> to …, <we> have moved <it> to …, <it> has been moved to …, <it> is moved to …",
}
"""As bot.sayings has them: by the name of what is said."""
SAYINGS = Sayings(SETS, SAID)
SO, NOT = "saa", frozenset({"ikke", "not"})
BESIDE_A_DAY = word_set("naeste kommende efter derpaa foer dagen ugen next after before", of_reader=False)
""" "mandagen efter", "næste onsdag"."""
LONGEST = 120
STOP = re.compile(r"[,;:.!]\s|\s[-–]\s")
"""What stands between that something is off and why."""
OF_THESE = ("", "announcement", "entry")
"""What may have been spoken of last, where something in the calendar can be meant that was not shown."""
MEETING = "meet"
"""Who may not move a meeting does not mean one."""


class Meant(NamedTuple):
    """What in the calendar words may mean that do not name it."""

    found: Sequence[Announcement]
    shown: bool = False
    """Whether it is the one that was shown last."""


def said(text: str) -> str:
    """OFF, HELD, PUT_OFF, MOVED, that another day or hour is BETTER, or no more than that day or hour (WHEN), where
    words say so of something that they do not name; else an empty string."""
    what = SAYINGS.said(text, LONGEST) or _with_a_reason(text)
    return "" if what == BESIDE else what


def times(text: str) -> str:
    """The days and hours of words, folded, and nothing else of them: "fredag" of "fredag passer faktisk bedre"; of two
    those behind "så", "torsdag er der sang, så fredag", and none that it is "ikke"."""
    told = [each for each in with_times(fold(text)) if each.tag != "sign" and each.text not in LEADS_IN]
    meant = (each for each, before in zip(told, [None, *told], strict=False) if not (before and before.text in NOT))
    atoms = [each for each in meant if each.tag in (DAY, HOUR) or each.text in (SO, *BESIDE_A_DAY)]
    behind = next((at for at, each in enumerate(atoms) if each.text == SO and 0 < at < len(atoms) - 1), -1)
    said_of = [each for each in atoms[behind + 1 :] if each.text != SO]
    ordered = sorted(said_of, key=lambda each: each.tag == HOUR)
    return " ".join(f"den {each.text}" if each.tag == DAY and each.text[0].isdigit() else each.text for each in ordered)


def last(work: Work) -> Announcement | None:
    """What was shown last, where it is still to come and whoever writes may change it."""
    found = rows.talked_of(work)
    comes = found is not None and found.state == ANNOUNCED and not found.over(work.now)
    return found if found is not None and comes and rows.may_change(work, found) else None


def meant(work: Work, text: str) -> Meant:
    """The one that was shown last; else what whoever writes has coming themselves, on the days that are named."""
    days = work.programme.reader.days(text, work.said_at) if said(text) == OFF else []
    shown = last(work)
    if shown is not None and _is_on(shown, days):
        return Meant((shown,), shown=True)
    spoken_of = parted(work.talked_of()).topic
    if spoken_of not in OF_THESE and (spoken_of != MEETING or work.who.has(STAFF)):
        return Meant(())
    return Meant([each for each in rows.own(work) if _is_on(each, days)])


def _with_a_reason(text: str) -> str:
    """OFF of "aflys den, salen er lejet ud": what follows says why, and counts nobody and names no other time."""
    apart = STOP.finditer(text) if len(text) <= LONGEST and not text.rstrip().endswith("?") else ()
    found = any(SAYINGS.said(text[: at.start()], LONGEST) == OFF and _says_why(text[at.end() :]) for at in apart)
    return OFF if found else ""


def _says_why(text: str) -> bool:
    tells_more = any(each.tag in (DAY, HOUR, "digits", "numeral") for each in with_times(fold(text)))
    return not tells_more and SAYINGS.said(text, LONGEST) in ("", OFF)


def _is_on(found: Announcement, days: Sequence[date]) -> bool:
    return not days or (found.day is not None and min(days) <= found.day <= max(days))
