"""Given names that many in Denmark have: a word that is one of them is somebody, and no happening."""

_NAMES = """
anne kirsten mette hanne anna helle maria susanne lene marianne inge camilla karen lone bente louise charlotte jette
inger tina annette ida rikke pia ulla emma sofie jytte kirstine trine laura gitte julie birgit birgitte malene sara
lis freja helene cecilie caroline christina mathilde linda nanna signe dorte dorthe vibeke ellen lise line heidi
astrid clara karin sanne katrine rasmus peter michael lars thomas jens henrik søren christian martin jan morten
anders jesper niels mads per kasper ole mikkel hans jørgen simon jacob jakob kim daniel frederik erik mathias
william emil john alexander torben nikolaj mikael bent finn magnus claus klaus kurt johannes brian karl carl poul
allan svend leif bo rené oliver viktor victor noah lucas oscar sebastian tobias philip casper marcus jonas mohammed
mohamed ahmed ali hassan hussein mahmoud omar ibrahim yusuf mustafa abdullah khaled fatima aisha amina zeinab leyla
layla maryam zahra khadija samira hodan yasmin nadia amira
"""
COMMON = frozenset(_NAMES.split())
