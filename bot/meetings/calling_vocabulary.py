"""How somebody says that a group shall be called to its meeting, without "indkald": as bot.sayings has it."""

from bot.sayings import OPENING

SETS = {
    "before": f"{OPENING}, nej, hov, ups, no, oops, det var forkert, kan du, vil du, gider du, can you, could you, "
    "jeg mente, jeg mener, i mean, i meant, vi skal have, lad os, nu",
    "behind": "nu, straks, med det samme, tak, igen, now, right away, at once, please",
    "send": "send, sende, udsend, udsende, få sendt, sendt",
    "invitation": "indkaldelsen, indkaldelse, indkaldelser, indkaldelserne, invitationen, invitationer, "
    "invitationerne, the invitation, the invitations, invitations",
    "gather": "kald, kalde, call",
    "together": "sammen, ind, together",
    "invite": "inviter, invitere, invite",
    "meeting": "mødet, møde, styregruppemødet, bestyrelsesmødet, the meeting, meeting",
    "must": "skal, bør, må, kan, should, must, can",
    "called": "indkaldes, kaldes ind, kaldes sammen, be called, be convened",
}
SAID = {
    "call": "<send> <invitation> …?, <invitation> <must> sendes …?, <gather> … <together> …?, "
    "<gather> <together> til …, <invite> … til <meeting> …?, <invite> … to <meeting> …?, … <must> <called> …?, "
    "få indkaldt …, call … to <meeting> …?"
}
