"""How somebody says what they want of a meeting: called, moved, off, a new one; as bot.sayings has it."""

from bot.sayings import OPENING

SETS = {
    "before": f"{OPENING}, nej, hov, ups, no, oops, det var forkert, jeg mente, jeg mener, i mean, i meant, nu, <asks>",
    "behind": "nu, straks, med det samme, tak, igen, now, right away, at once, please",
    "asks": "kan du <small>*, vil du <small>*, gider du <small>*, can you, could you, will you, lad os, let s, "
    "vi <small>* <must> <small>*, vi, we, we <must>, du må gerne, du skal",
    "small": "lige, godt, også, nok, desværre, så, gerne, venligst",
    "must": "skal, skal have, må, bliver nødt til at, er nødt til at, vil gerne, must, have to, need to, want to",
    "move": "flyt, flytte, flytter, ryk, rykke, rykker, skub, skubbe, skubber, udsæt, udsætte, udsætter, udskyd, "
    "udskyde, udskyder, fremryk, fremrykke, fremrykker, move, postpone, push",
    "cancel": "aflys, aflyse, aflyser, drop, droppe, dropper, cancel, call off",
    "call": "indkald, indkalde, indkald til, indkalde til, convene",
    "new": "nyt, ny, opret, oprette, læg et, lægge et, læg nyt, lægge nyt, sæt et, sætte et, planlæg, planlægge, new, "
    "plan, schedule",
    "it": "det, den, dem, mødet, det møde, it, that, the meeting",
    "send": "send, sende, udsend, udsende, få sendt, sendt",
    "invitation": "indkaldelsen, indkaldelse, indkaldelser, indkaldelserne, invitationen, invitationer, "
    "invitationerne, the invitation, the invitations, invitations",
    "gather": "kald, kalde, call",
    "together": "sammen, ind, together",
    "invite": "inviter, invitere, invite",
    "meeting": "mødet, møde, styregruppemødet, bestyrelsesmødet, the meeting, meeting",
    "shall": "skal, bør, må, kan, should, must, can",
    "called": "indkaldes, kaldes ind, kaldes sammen, be called, be convened",
}
SAID = {
    "gather": "<send> <invitation> …?, <invitation> <shall> sendes …?, <gather> … <together> …?, "
    "<gather> <together> til …, <invite> … til <meeting> …?, <invite> … to <meeting> …?, … <shall> <called> …?, "
    "få indkaldt …, call … to <meeting> …?",
    "call": "<call> …?",
    "cancel": "<cancel> …?",
    "move": "<move> …?",
    "new": "<new> …?",
}
POINTS = {"it": "<call>, <move> <it> …?, <cancel> <it> …?, <call> <it> …?, <invite> <it> …?"}
"""What is wanted of what was shown last."""
