"""English words for residents who write English, laid over the Danish ones when a message is English."""

from bot.language.word_sets import word_set

MARKERS = word_set(
    "about adults an and at helper helpers in night of supper us "
    " attended by came children dinner evening family friday from had held hello hi "
    "is it joined last monday new of our people please saturday sorry sunday thanks the there this "
    "thursday to today tuesday volunteers was we wednesday welcomed were who with yesterday "
    "all couple couples elderly everybody everyone guests he into kids moved my nobody she their them they took "
    "went you your visitors followers newsletters jobs young numbers present january february june july october "
    "half past quarter"
)
DANISH_MARKERS = word_set(
    "af blev boern børn den der det en er et fra frivillige gaar går har i ikke kom med og om paa på "
    "skal til vi vil voksne"
)
NOT_ENGLISH = word_set(
    "a at bad den der en et far fire for god i in kl l man mark min mor no nu om on over par ret ring sat "
    "sex tag ti to tog"
)
"""Danish words that mean something else in English."""
WORDS = {
    "and": "and, &",
    "because": "because",
    "but": "but",
    "plus": "plus",
    "included": "including, incl, incl., included, counting",
    "ofwhich": (
        "of which, of whom, of them, of those, from them, from those, one of them, one of those, "
        "of these, among them, including, incl, incl."
    ),
    "minus": "minus, except for",
    "excluded": "excluding, not counting, excl, besides, in addition to, apart from, on top of",
    "correction": (
        "the final number is, the final number was, final count, no sorry, sorry no, the correct number is, "
        "the right number is, the correct number was, it should be, it should have been, no, no wait, wait no, "
        "no hang on, hang on, "
        "sorry, i mean, or rather, correction, actually, make that, make it, oops, rather"
    ),
    "not": "not, never, didn't, don't, won't, isn't, haven't, hasn't, hadn't",
    "none": "no one, nobody, none, zero, not a single, no, nobody come, no one come, nobody came, no one came",
    "without": "without",
    "untold": (
        "if, my neighbour says, my neighbor says, they say, people say, i heard, i hear, hopefully, might, usually, "
        "normally, always, wish, on average, they're expecting, they are expecting, "
        "she's expecting, she is expecting, expecting a baby, expecting a child, "
        "in my youth, in the old days"
    ),
    "untold:then": "when i was young, when i was a child, when i was a kid, when i was little, when we were young, "
    "when i worked, when i lived, when i was at school",
    "approx": (
        "perhaps, about, around, approximately, approx, approx., roughly, nearly, almost, some, circa, ca, ca., "
        "close to, just under, just about, maybe, probably, like, more or less, abt, abt."
    ),
    "doubt": (
        "i think, i guess, i believe, we think, we guess, i'd say, i would say, i reckon, "
        "as far as i remember, if i remember right"
    ),
    "atleast": "at least, more than, over, minimum, well over, just over, upwards of",
    "atmost": "at most, up to, max, fewer than, less than, under, maximum",
    "between": "between",
    "from": "from",
    "vague": (
        "a few, some, several, many, lots of, a lot of, a couple of, a couple, a handful, a handful of, "
        "quite a few, plenty of, loads of, a bunch of, a lot, lots, loads, a good crowd, so many, a crowd of, "
        "few, hardly anyone"
    ),
    "vague:uncounted": "forgot to count, didn't count, did not count, lost count, don't know how many, "
    "nobody counted, no one counted, nobody did count, we didn't count",
    "total": "in total, in all, total, altogether, all in all, all together, namely, exactly, precisely",
    "half": "half",
    "fraction:2": "half of them, half of whom, half of which, half of",
    "fraction:3": "a third of them, one third of them, a third",
    "fraction:4": "a quarter of them, one quarter of them",
    "snes:20": "score",
    "snes:12": "dozen",
    "label": "number, how many :, attendance, headcount, total number",
    "dated": "as of, per",
    "same_place": "same place, the same place, same venue",
    "versus": "last time, last time we were, against, compared to, compared with, versus, instead of",
    "both": "both",
    "same_day": "same day, the same day, same evening, both days, both evenings",
    "them": "them, us, those",
    "pieces": "pcs",
    "who:adults": "adults, adult, grown-ups, grownups, grown ups, grown-up, grown up",
    "who:parents": "parents, mothers, fathers, mother, father, mum, mom, dad, mums, moms, dads",
    "who:children": (
        "children, child, childs, childrens, kids, kid, babies, baby, toddlers, toddler, sons, daughters, "
        "small children, little ones, small ones"
    ),
    "who:volunteers": "volunteers, volunteer, helpers, helper, cooks",
    "who:people": (
        "people, ppl, persons, person, participants, participant, guests, guest, residents, resident, "
        "neighbours, neighbour, neighbors, neighbor, attendees, visitors, visitor, folks, members, souls, "
        "diners, tenants, tenant, players, player, listeners, runners, walkers, attendee, spectators, dancers, "
        "customers, friends"
    ),
    "who:part": (
        "women, woman, men, man, boys, girls, boy, girl, "
        "ladies, gentlemen, young people, youngsters, teenagers, teens, pensioners, "
        "seniors, elderly, lady, widow, widower, gentleman, guy, guys, lad, lads"
    ),
    "who:families": "families, family, households, household, homes, flats, flat, apartments, apartment",
    "who:couples": "couple, couples",
    "who:staff": "staff, employees, teachers, instructors",
    "came": (
        "came, attended, joined, joined us, showed up, turned up, took part, participated, ate, were there, "
        "dropped by, came by, stopped by, visited, turned out, was attended by, attended by, ate with us, "
        "came along, sat down, ate together, eating together, eating with us, had dinner together, "
        "came in, came over, made it, through the door, present, were present"
    ),
    "began": "started, began, begun, kicked off",
    "ended": "ended, finished, completed, is over, was over, are over",
    "met": "met",
    "held_verb": (
        "held, had, hosted, opened, organised, organized, arranged, there was, celebrated, took place, went well, ran, "
        "put on, threw, have had, has been, made, cooked"
    ),
    "done": "sent, sent out, distributed, handed out, published, posted, printed, delivered",
    "past": (
        "was, were, welcomed, got, did, went, helped, served, sold, met, greeted, moved, visited, handed, took, "
        "gave, talked, enjoyed, said, arrived, been, played, danced, stayed, gathered, knocked, brought, "
        "explained, showed, received, saw"
    ),
    "held": (
        "we sat, we were, there were, we had, ended up with, we ended up, ended up being, we got, counted, "
        "we counted, "
        "i counted"
    ),
    "future": (
        "need, needs, looking for, will, shall, going to, is going to, are going to, planning, we'll, would, "
        "should, let's, hope, want to, can, could, must, plan to, expect, intend, celebrate, organise, "
        "organize, host, arrange"
    ),
    "present": "is, are, has, have",
    "planned": (
        "food for, laid the table for, laid the tables for, laid a table for, set the table for, "
        "had set the table for, had set, "
        "signed up, registered, expected, planned for, planned, expecting, invited, booked, enrolled, "
        "places for, tables for, sign-ups, signups, had signed up, were expected, cooked for, set for, laid for, "
        "prepared for, rsvp'd, said yes, were signed up, portions, seats, registrations, catered for, hoped for, "
        "hoping for, were registered, counted on, reckoned with, shopped for, who had signed up, "
        "supposed to be, were supposed to be, meant to be, were meant to be"
    ),
    "absent": (
        "cancelled, didn't show up, did not show up, stayed home, didn't come, did not come, no-shows, no shows, "
        "were ill, sick, left early, dropped out, on the waiting list"
    ),
    "ask": "when, where, what, who, how, why, which, whose",
    "thanks": "thanks, thank you, thank, thx, many thanks",
    "called_off": (
        "cancelled, called off, postponed, canceled, cancel, put off, "
        "rained off, rained out, snowed off, did not take place, didn't take place, didn't happen"
    ),
    "goal": "goal for, goals for, target for",
    "complaint": (
        "too loud, complain, complaint, complaints, unhappy, noise, noisy, broken, dirty, terrible, awful, "
        "angry, annoyed, disappointed, unacceptable, too cold, was cold, disgusting, broke, ran out, smells, "
        "fed up, too little, doesn't work, too late, mess, rude"
    ),
    "greeting": ("hi, hello, dear, hey, good morning, good evening, best, regards, cheers, best regards, kind regards"),
    "will_help": "i can, happy to help, can help, would like to help, offer, like to help, i'd like to",
    "invite": (
        "remember, come and, welcome to all, sign up, join us, everyone is welcome, everybody is welcome, "
        "all are welcome, come join, please come, don't forget, save the date, see you"
    ),
    "share": "out of, out of the, of the",
    "percent": "percent, per cent, %",
    "money": "kr, kr., kroner, dkk, euro, euros, pounds",
    "kin": (
        "son, daughter, wife, husband, brother, sister, grandson, granddaughter, grandmother, girlfriend, boyfriend"
    ),
    "kin:2": "twins",
    "kin:3": "triplets",
    "hours": "hours, hour, minutes, minute, mins, hrs",
    "age": "years, year-old, years old, year olds, aged, year-olds",
    "school": "grade, grader, graders",
    "clock": "o'clock, pm, am, p.m., a.m., p.m, a.m",
    "thing": (
        "prams, pram, strollers, things, tables, chairs, cakes, dishes, stalls, stall, teams, litres, bags, times, "
        "games, books, plates, "
        "languages, pizzas, matches, rounds, courses, pots, boxes, leaflets, posters, table, chair, cake, dish, "
        "songs, films, tents, dogs, cars, countries, nationalities, portions, buses, were eaten, were sold"
    ),
    "number_of": "nr, nr., page, bus, flat, door",
    "phone": "phone, call, mobile, text",
    "dept": "department, dept, dept., section, afdeling, afd, afd.",
    "floor": "floor",
    "new": "new, newly arrived, brand new",
    "the": "the",
    "at": "where :, at, by",
    "in": "in",
    "on": "on",
    "for": "for",
    "of": "of",
    "to": "to",
    "with": "with",
    "or": "or",
    "only": "only, just, but only, merely",
    "extra": "more, extra, additional, other, others, also",
    "year_of": "year",
    "a": "a, an",
    "kitchen": "kitchen",
    "plain": (
        "a lot about, asked a lot, talked a lot, laughed a lot, helped a lot, "
        "group, gathering, more next time, better next time, sorry if, apologies if, as always, as usual, "
        "as planned, "
        "before, after, there, their, they, where, other, another, still, again, thing, together, really, "
        "lovely, great, nice, happy, wonderful, beautiful, unfortunately, outside, inside, around the, street, "
        "music, coffee, cooking, washing, although, during, since, until, everything, "
        "something, nothing, someone, always there, never mind, almost all, place, neighbourhood, weather, "
        "helped out, folder, folders, little, large, small, young, older, right, stayed behind, weather was, "
        "winner, winners, in the sun, the sun, around the table, round the table, "
        "one long table, long table, at the table"
    ),
}
