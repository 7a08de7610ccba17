"""Who is there: people, groups, and what happens to groups."""

from collections.abc import Sequence

from bot.simulator.messages import Chat, Message
from bot.simulator.people import User
from bot.simulator.phones import Phones

FIRST_PERSON = 1_000_001
FIRST_GROUP = -4_000_001
SUPERGROUPS = -1_002_000_000_000
CHANNELS = -1_001_000_000_001


class Groups(Phones):
    def add_user(
        self,
        first_name: str,
        last_name: str = "",
        username: str | None = None,
        language_code: str | None = "da",
        id: int | None = None,
        about: str = "",
    ) -> User:
        """A person with a phone, and their private chat with the bot, which they have not started yet."""
        number = id or max(self.state.users, default=FIRST_PERSON - 1) + 1
        user = User(number, first_name, last_name, username, language_code, about=about)
        self.state.users[number] = user
        self.state.chats[number] = Chat(number, "private", person=user, members=[user])
        self.state.announce({"what": "people"})
        return user

    def add_group(self, title: str, members: Sequence[User] = (), about: str = "", administrator: bool = False) -> Chat:
        """A group that the bot is taken into by its first member; the bot is told by my_chat_member."""
        number = FIRST_GROUP - sum(1 for chat in self.state.chats.values() if chat.kind == "group")
        group = Chat(number, "group", title, members=list(members), about=about)
        group.bot_is = "administrator" if administrator else "member"
        self.state.chats[number] = group
        self.state.announce({"what": "people"})
        if members:
            self._membership(members[0], "left", group.bot_is, group)
        return group

    def add_channel(self, title: str, username: str | None = None, subscribers: Sequence[User] = ()) -> Chat:
        """A channel in which the bot, as its administrator, is the only one that writes."""
        number = CHANNELS - sum(1 for chat in self.state.chats.values() if chat.kind == "channel")
        channel = Chat(number, "channel", title, members=list(subscribers), username=username, bot_is="administrator")
        self.state.chats[number] = channel
        self.state.announce({"what": "people"})
        return channel

    def remove_bot(self, group: Chat, by: User) -> None:
        """A member throws the bot out of the group."""
        old, group.bot_is = group.bot_is, "kicked"
        self._membership(by, old, "kicked", group)

    def migrate(self, group: Chat) -> Chat:
        """The group becomes a supergroup with a new id; the old one answers with the new from now on."""
        number = SUPERGROUPS + group.id
        new = Chat(number, "supergroup", group.title, members=group.members, about=group.about, bot_is=group.bot_is)
        self.state.chats[number] = new
        sender = group.members[0] if group.members else self.state.bot
        self._service(group, sender, {"migrate_to_chat_id": new.id})
        group.migrated_to = new
        self._service(new, sender, {"migrate_from_chat_id": group.id})
        self.state.announce({"what": "people"})
        return new

    def _service(self, chat: Chat, sender: User, service: dict[str, int]) -> None:
        message = Message(0, chat, sender, self.state.now(), kind="service")
        message.service = dict(service)
        message.id = self.state.new_message_id(chat)
        self.state.store(message)
        self.state.updates.push("message", message.json())
