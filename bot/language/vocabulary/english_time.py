"""English words of the calendar, laid over the Danish ones when a message is English."""

WORDS = {
    "weekday:0": "monday, mon, mondays",
    "weekday:1": "tuesday, tue, tues",
    "weekday:2": "wednesday, wed, weds",
    "weekday:3": "thursday, thu, thur, thurs",
    "weekday:4": "friday, fri",
    "weekday:5": "saturday, sat",
    "weekday:6": "sunday, sun",
    "month:1": "january, jan",
    "month:2": "february, feb",
    "month:3": "march, mar",
    "month:4": "april, apr",
    "month:5": "may",
    "month:6": "june, jun",
    "month:7": "july",
    "month:8": "august, aug",
    "month:9": "september, sep, sept",
    "month:10": "october, oct",
    "month:11": "november, nov",
    "month:12": "december, dec",
    "day:0": (
        "today, tonight, this morning, this afternoon, this evening, earlier today, later today, now, just now, "
        "right now"
    ),
    "day:-1": (
        "yesterday, last night, last evening, yesterday evening, yesterday night, yesterday afternoon, "
        "yesterday morning, yesterday's, yday"
    ),
    "day:-2": "the day before yesterday, day before yesterday",
    "day:1": "tomorrow, tomorrow night, tomorrow evening",
    "day:2": "the day after tomorrow, day after tomorrow",
    "day_after:1": "the day after, the next day, next day, the following day",
    "day_after:7": "the week after, the following week",
    "day_after:-1": "the day before, the evening before, the night before",
    "vague_day": (
        "the other day, recently, the other night, a few days ago, some days ago, a couple of days ago, "
        "a while ago, lately, the other evening, a few weeks ago, a couple of weeks ago"
    ),
    "day_unit:1": "day, days, nights",
    "day_unit:7": "week, weeks, fortnight",
    "month_unit": "month, months",
    "year_unit": "year, years",
    "weekend": "weekend",
    "festival:advent": "advent",
    "festival:1224": "christmas eve",
    "festival:1225": "christmas day",
    "festival:1226": "boxing day",
    "festival:1231": "new year's eve",
    "festival:101": "new year's day",
    "festival:easter-2": "good friday",
    "festival:easter+0": "easter sunday",
    "festival:easter+1": "easter monday",
    "daypart": "evening, morning, afternoon, night, noon",
    "last": "last, past",
    "this": "this",
    "next": "next, upcoming, coming, following",
    "every": "every, each",
    "ago": "ago",
}
