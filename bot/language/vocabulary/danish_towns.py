"""Towns that people hear and tell of: what was held there is nobody's report. A plan's own places come first."""

from bot.language.word_sets import word_set

TOWNS = word_set(
    "aarhus odense aalborg koebenhavn esbjerg kolding horsens vejle roskilde herning silkeborg hoersholm helsingoer"
    " naestved viborg fredericia koege holstebro taastrup slagelse hilleroed svendborg hjoerring ringsted holbaek"
    " frederikshavn skanderborg haderslev soenderborg skive nyborg grenaa hobro ebeltoft hadsten langaa mariager"
    " hammel bjerringbro hadsund thisted struer lemvig varde ribe tonder aabenraa middelfart assens faaborg"
    " kalundborg nykoebing vordingborg roenne copenhagen"
    " favrskov syddjurs norddjurs mariagerfjord vesthimmerland rebild hedensted odder malmoe malmo hamborg hamburg"
    " flensborg berlin oslo stockholm goeteborg london",
    of_reader=False,
)
