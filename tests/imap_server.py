"""A small IMAP server on loopback (RFC 3501, with UIDPLUS): one folder, as many letters as somebody puts into it."""

import asyncio
import base64
import re
from dataclasses import dataclass, field

COMMAND = re.compile(r"(?P<tag>\S+) (?P<name>UID \w+|\w+) ?(?P<rest>.*)", re.IGNORECASE)
PARTIAL = re.compile(r"BODY\.PEEK\[\]<(\d+)\.(\d+)>")


@dataclass
class Lying:
    """A letter in the folder."""

    content: bytes
    flags: set[str] = field(default_factory=set)


class ImapServer:
    """`async with ImapServer() as server`: server.url, server.put, server.letters."""

    def __init__(self, *, password: str = "hemmelig", capabilities: str = "IMAP4rev1 UIDPLUS AUTH=PLAIN") -> None:
        self.password = password
        self.letters: dict[int, Lying] = {}
        self.logins = 0
        self._capabilities = capabilities
        self._last = 0
        self._talks: set[asyncio.Task[None]] = set()

    def put(self, content: bytes) -> int:
        self._last += 1
        self.letters[self._last] = Lying(content)
        return self._last

    @property
    def url(self) -> str:
        return f"imap://retur:hemmelig@127.0.0.1:{self.port}/INBOX?address=retur+*@example.org"

    async def __aenter__(self) -> "ImapServer":
        self._server = await asyncio.start_server(self._come_in, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for talk in self._talks:
            talk.cancel()
        await asyncio.gather(*self._talks, return_exceptions=True)

    def _come_in(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talk = asyncio.create_task(self._talk(reader, writer))
        self._talks.add(talk)
        talk.add_done_callback(self._talks.discard)

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"* OK ready\r\n")
        let_in = False
        try:
            while line := (await reader.readline()).decode().strip():
                found = COMMAND.fullmatch(line)
                assert found, line
                tag, name, rest = found["tag"], found["name"].upper(), found["rest"]
                if name == "AUTHENTICATE":
                    writer.write(b"+ \r\n")
                    rest = base64.b64decode(await reader.readline()).decode().split("\0")[2]
                    name = "LOGIN"
                if name == "LOGIN":
                    let_in = rest.strip('"').endswith(self.password)
                    self.logins += let_in
                    said = "OK in" if let_in else "NO [AUTHENTICATIONFAILED] wrong password"
                elif name in ("CAPABILITY", "LOGOUT") or let_in:
                    said = self._done(writer, name, rest)
                else:
                    said = "BAD log in first"
                writer.write(f"{tag} {said}\r\n".encode())
                await writer.drain()
                if name == "LOGOUT":
                    break
        except ConnectionError:
            pass
        finally:
            writer.close()

    def _done(self, writer: asyncio.StreamWriter, name: str, rest: str) -> str:
        if name == "CAPABILITY":
            writer.write(f"* CAPABILITY {self._capabilities}\r\n".encode())
        elif name == "LOGOUT":
            writer.write(b"* BYE\r\n")
        elif name == "SELECT":
            writer.write(f"* {len(self.letters)} EXISTS\r\n* OK [UIDVALIDITY 1]\r\n".encode())
            return "OK [READ-WRITE]" if rest == '"INBOX"' else "NO no such folder"
        elif name == "UID SEARCH":
            assert rest == "UNSEEN UNDELETED"
            found = [str(uid) for uid, each in self.letters.items() if not each.flags & {r"\Seen", r"\Deleted"}]
            writer.write(f"* SEARCH {' '.join(found)}\r\n".encode())
        elif name == "UID FETCH":
            self._fetch(writer, rest)
        elif name == "UID STORE":
            numbers, _, flags = rest.partition(" +FLAGS ")
            for uid in self._named(numbers):
                self.letters[uid].flags |= set(flags.strip("()").split())
        elif name == "UID EXPUNGE":
            for uid in [each for each in self._named(rest) if r"\Deleted" in self.letters[each].flags]:
                del self.letters[uid]
        else:
            return "BAD no such command"
        return "OK done"

    def _fetch(self, writer: asyncio.StreamWriter, rest: str) -> None:
        numbers, _, what = rest.partition(" ")
        asked = PARTIAL.search(what)
        assert asked, what
        begin, length = int(asked[1]), int(asked[2])
        for uid in self._named(numbers):
            part = self.letters[uid].content[begin : begin + length]
            place = list(self.letters).index(uid) + 1
            writer.write(f"* {place} FETCH (UID {uid} BODY[]<{begin}> {{{len(part)}}}\r\n".encode() + part + b")\r\n")

    def _named(self, numbers: str) -> list[int]:
        return [uid for uid in map(int, numbers.split(",")) if uid in self.letters]
