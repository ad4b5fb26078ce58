"""A meeting chat as people save or copy it, taken apart into messages (SPEC §5).

Zoom: `09:00:18 From  Ana  to  Everyone: 2 24`, or the text on the next lines, after a tab; its
recordings: `00:58:04⇥Ana:⇥2 24`. Others: `[10:02] Ana: 2 24`, `[10:02, 11/21/2020] Ana: 2 24`,
`Ana  10:02 AM` above the text, or no time at all: `Ana: 2 24`. Looser forms are read only where no
stricter one stands in the text: inside a message anything may stand. Every pattern is anchored and
bounded, names and texts are found by plain searching, so that no line takes longer than its length.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from facilitator.chat_words import is_preamble

_LONGEST_NAME = 120
_LONGEST_HEAD = 400
_BREAKS = re.compile("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# The joiners between letters (U+200C, U+200D) stay: some scripts are written with them.
_UNSEEN = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")
_JOINERS = str.maketrans("", "", "\u200c\u200d")

_HALF = r"(?:[ \u202f\u00a0]?(?:[AaPp]\.?[ ]?[Mm]\.?|上午|下午|ص|م)(?!\w))"
_CLOCK = rf"(?:[上下]午 ?)?\d{{1,2}}:\d\d(?::\d\d(?:[.,]\d{{1,3}})?)?{_HALF}?"
_DATE = r"(?P<date>\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:,? {1,2}|T|, ?))"
_STAMP = re.compile(
    rf"[ \t]{{0,8}}(?:[-*>•] {{1,2}})?(?P<open>[\[(<]?){_DATE}?{_CLOCK}(?: ?(?:UTC|GMT|Z))?"
    r"(?P<day>, ?\d{1,4}[./-]\d{1,2}[./-]\d{1,4})?[\])>]?"
)
_AFTER = re.compile(r"(?P<tab>[ ]{0,4}\t[ \t]{0,4})|[ ]{0,4}[-–—][ ]{1,4}|[ ]{1,8}|$")
_SPAN = re.compile(
    r"[ \t]{0,8}\d{1,3}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[ ]{0,4}(?:,|-->)[ ]{0,4}"
    r"\d{1,3}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?\s{0,40}$"
)
_DAY = r"(?:[^\W\d]{2,12} (?:[^\W\d]{1,3} )?)"  # Today at, Heute um
_AT_END = re.compile(
    rf"(?:(?P<gap>[ ]{{2,20}}|\t|[ ][-–—][ ]|,[ ]|[ ]?[(\[]){_DAY}?|[ ]){_DATE}?{_CLOCK}"
    r"[)\]]?:?[ ]{0,20}$"
)

# Zoom says these in the language of whoever saved the chat.
_FROM = re.compile(
    r"(?i)(?:from|von|de|da|dari|van|från|fra|od|от|kimden|من|来自|從|从|发件人|寄件人|差出人)"
    r"[:：]?[ \t]{1,8}"
)
_TO = r"(?:to|an|a|à|para|kepada|ke|aan|till|til|do|кому|к|إلى|الى|至|到|给|給|收件人|收件者|宛先)"
_TO_WIDE = re.compile(rf"(?i)[ ]{{2,4}}{_TO}[ ]{{2,4}}")
_TO_NARROW = re.compile(rf"(?i)[ ]{{1,4}}{_TO}[ ]{{1,4}}")
_EVERYONE = re.compile(
    r"(?i)(?:everyone|all panelists(?: and attendees)?|hosts? and panelists|waiting room"
    r"|alle(?: teilnehmer)?|jeden|todos|tout le monde|tous|tutti|iedereen|alla|semua(?: orang)?"
    r"|всем|все|الجميع|所有人|每个人|大家|全員|सभी|सब)"
    r"[ ]{0,4}(?:\([^()]{1,40}\)[ ]{0,4})?(?=[:：]|$)"
)
_PRIVATE = re.compile(
    r"(?i)\((?:direct message|privately|direktnachricht|privat|mensaje directo|en privado"
    r"|message direct|en privé|messaggio diretto|pesan langsung|личное сообщение"
    r"|رسالة مباشرة|私聊|直接消息|私信)\)[ ]{0,4}(?=[:：]|$)"
)
_ANSWER = re.compile(
    r"(?i)[ \t]{0,8}(?:replying to|antwort auf|antworten auf|respondiendo a|en réponse à|répondre à"
    r"|réponse à|in risposta a|respondendo a|membalas|ответ на|回复|回覆|الرد على)[ ]{0,4}[:：]?"
    r"[ ]{0,4}(?P<open>[\"“«„「'‘])"
)
_REACTION = re.compile(
    r"(?i)[ \t]{0,8}(?:reacted to|removed an? .{1,20} reaction from|liked|loved|reagierte auf"
    r"|hat auf .{1,20}reagiert|reaccionó a|a réagi à|bereaksi terhadap|отреагировал"
    r"|对.{1,20}作出反应)"
    r"[ ]{0,4}[\"“«„「'‘]"
)


@dataclass(frozen=True)
class Message:
    """What somebody wrote.

    `line` is where it begins, from 1; `lines` are its own, each with its number. `name` is empty
    where nobody's stands there; `private` was sent to one person.
    """

    line: int
    name: str
    lines: tuple[tuple[int, str], ...]
    time: str = ""
    private: bool = False
    reaction: bool = False


@dataclass(frozen=True)
class _Head:
    """The beginning of a message. `strict` forms cannot be mistaken for words of a message."""

    name: str
    text: str
    time: str = ""
    private: bool = False
    strict: bool = True


def plain(text: str) -> str:
    """The same text with one kind of line break, and nothing that a field would choke on."""
    text = "\n".join(_BREAKS.split(text.removeprefix("\ufeff")))
    return text.replace("\0", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def name_key(name: str) -> str:
    """Two spellings of a person's name have the same one."""
    shown = unicodedata.normalize("NFC", _UNSEEN.sub("", name).translate(_JOINERS))
    return unicodedata.normalize("NFC", " ".join(shown.split()).casefold())


def messages(text: str) -> list[Message]:
    """The messages of a chat, in their order. Without any name, each line is one."""
    lines = [_UNSEEN.sub("", line) for line in plain(text).split("\n")]
    found = _assemble(lines, _heads(lines))
    return [message for message in found if message.lines]


def is_saved(text: str) -> bool:
    """Whether a text has what only a program for meetings writes: times and names in its form."""
    heads = (_strict_head(_UNSEEN.sub("", line)) for line in plain(text).split("\n"))
    return any(head is not None and head.strict for head in heads)


def head_lengths(text: str) -> dict[int, int]:
    """How much of a line, by its number from 1, is time and name and not what somebody wrote."""
    lines = plain(text).split("\n")
    found: dict[int, int] = {}
    for at, head in _heads([_UNSEEN.sub("", line) for line in lines]).items():
        said = len(head.text.strip()) if head is not None else 0
        found[at + 1] = len(lines[at].rstrip()) - said
    return found


def _heads(lines: Sequence[str]) -> dict[int, _Head | None]:
    """Where messages begin, by line from 0; None for a line that says nothing, such as a time."""
    heads: dict[int, _Head | None] = {}
    strict = False
    for at, line in enumerate(lines):
        head = _strict_head(line)
        if head is not None:
            heads[at] = head
            strict = strict or head.strict
    if strict:
        return {at: head for at, head in heads.items() if head is not None and head.strict}
    return _loose_heads(lines, heads)


def _strict_head(line: str) -> _Head | None:
    """`TIME From …`, `TIME⇥Name:⇥…`, `[TIME] Name…`, `From … to Everyone:`; or `TIME Name: …`."""
    if (":" not in line and "：" not in line) or _SPAN.match(line):
        return None
    stamp = _STAMP.match(line)
    if stamp is None:
        sender = _FROM.match(line)
        head = _from_head(line[sender.end() :], "", timed=False) if sender else None
        return head or _end_head(line, to_everyone=True)
    after = _AFTER.match(line, stamp.end())
    if after is None or after.end() >= len(line):
        return None
    rest, time = line[after.end() :], stamp[0].strip(" \t[]()<>")
    sender = _FROM.match(rest)
    if sender:
        return _from_head(rest[sender.end() :], time, timed=True)
    if after["tab"]:
        return _tabbed_head(rest, time)
    return _timed_head(
        rest, time, bracket=bool(stamp["open"]), exact=bool(stamp["date"] or stamp["day"])
    )


def _from_head(rest: str, time: str, *, timed: bool) -> _Head | None:
    """What follows after `From`: a name, perhaps to whom, a colon, perhaps text."""
    head = rest[:_LONGEST_HEAD]
    ended = head.find(" : ") % (_LONGEST_HEAD + 1)  # where a name without `to` ends
    narrow = (to for to in _TO_NARROW.finditer(head) if to.start() <= ended)
    for to in (*_TO_WIDE.finditer(head), *narrow):
        end = _EVERYONE.match(head, to.end())
        private = None if end else _PRIVATE.search(head, to.end())
        end = end or private
        if end and to.start():
            text = rest[end.end() :].lstrip(" ").removeprefix(":").removeprefix("：")
            return _made(rest[: to.start()], text, time, private=private is not None)
    if not timed:
        return None
    wide = _TO_WIDE.search(head)
    name, colon, text = _split_name(rest)
    if wide and colon and wide.start() < len(name):  # to one person, without saying so
        return _made(rest[: wide.start()], text, time, private=True)
    if not colon:
        return None
    private = _PRIVATE.search(name)
    return _made(name[: private.start()] if private else name, text, time, private=bool(private))


def _made(name: str, text: str, time: str, *, private: bool = False) -> _Head | None:
    name = name.strip()
    if not name or len(name) > _LONGEST_NAME:
        return None
    stamp = _STAMP.fullmatch(text.strip())  # Webex has the time behind
    return _Head(name, "" if stamp else text, time, private)


def _tabbed_head(rest: str, time: str) -> _Head | None:
    """A recording: the name ends with a colon before the next tab, whatever is in it."""
    name, tab, text = rest.partition(":\t")
    if not tab:
        name, colon, text = _split_name(rest)
        if not colon:
            return None
    return _made(name, text, time)


def _timed_head(rest: str, time: str, *, bracket: bool, exact: bool) -> _Head | None:
    """Other programs: a time in brackets, or a time and then `Name: text`."""
    name, colon, text = _split_name(rest)
    if colon and _is_name(name):
        return _Head(name.strip(), text, time, strict=bracket or exact)
    if bracket or exact:  # the text follows below, or the program says something
        return _Head(rest.strip()[:_LONGEST_NAME], "", time)
    return None


def _split_name(rest: str) -> tuple[str, str, str]:
    """Name, colon and text; a colon with a blank before it ends a name that has one inside."""
    head = rest[:_LONGEST_HEAD]
    for colon in (" : ", ":\t", ": ", "："):
        at = head.find(colon)
        if at > 0:
            return rest[:at], colon, rest[at + len(colon) :]
    bare = head.rstrip()
    if bare.endswith(":") and len(rest) <= _LONGEST_HEAD:
        return bare[:-1], ":", ""
    at = head.find(":")
    if at > 0 and not head[at - 1].isdecimal():
        return rest[:at], ":", rest[at + 1 :]
    return "", "", rest


def _is_name(name: str) -> bool:
    name = name.strip()
    return 0 < len(name) <= _LONGEST_NAME and any(not sign.isdecimal() for sign in name)


def _loose_heads(lines: Sequence[str], timed: dict[int, _Head | None]) -> dict[int, _Head | None]:
    """Heads where nothing stricter is there: `TIME Name: …`, `Name  TIME`, `Name: …`."""
    heads: dict[int, _Head | None] = {}
    spans = {at for at, line in enumerate(lines) if line and _SPAN.match(line)}
    for at, line in enumerate(lines):
        bare = line.strip()
        if not bare:
            continue
        if at in spans or (at + 1 in spans and bare.isdecimal()) or bare == "WEBVTT":
            heads[at] = None
        elif timed.get(at):
            heads[at] = timed[at]
        elif _STAMP.fullmatch(bare):
            # A name on a line of its own, the time below it, then the text.
            heads[at] = None
            above = lines[at - 1].strip() if at else ""
            if at - 1 not in heads and _is_name(above) and not any(map(str.isdecimal, above)):
                heads[at - 1] = _Head(above, "", bare)
        elif head := _end_head(line):
            heads[at] = head
    if not any(heads.values()):
        for at, line in enumerate(lines):
            if at not in heads and (head := _bare_head(line)):
                heads[at] = head
    return heads


def _end_head(line: str, *, to_everyone: bool = False) -> _Head | None:
    """`Ana  10:02 AM`, `Ana to Everyone 10:02 AM`, `Ana — Today at 10:02`; the text is below."""
    if len(line) > _LONGEST_HEAD or ":" not in line:
        return None
    stamp = _AT_END.search(line)
    if stamp is None:
        return None
    name = line[: stamp.start()].strip().rstrip(":").rstrip()
    to = next((to for to in _TO_NARROW.finditer(name) if _EVERYONE.match(name, to.end())), None)
    if to:
        name = name[: to.start()]
    elif to_everyone or stamp["gap"] is None:
        return None
    sender = _FROM.match(name)
    name = name[sender.end() :] if sender else name
    return _Head(name, "", stamp[0].strip()) if _is_name(name) else None


def _bare_head(line: str) -> _Head | None:
    """`Ana: 2 24`, `Ana (10:02): 2 24`."""
    name, colon, text = _split_name(line.lstrip())
    stamp = _AT_END.search(name) if colon else None
    time = stamp[0].strip(" ()[]") if stamp else ""
    name = name[: stamp.start()] if stamp else name
    if not colon or not _is_name(name) or text.startswith("//") or is_preamble(name):
        return None
    return _Head(name.strip(), text, time)


def _assemble(lines: Sequence[str], heads: dict[int, _Head | None]) -> Iterator[Message]:
    """Messages from their heads and the lines below them."""
    named = any(heads.values())
    head: _Head | None = None
    begun, own = 0, list[tuple[int, str]]()
    for at, line in enumerate(lines):
        if not line or (at in heads and heads[at] is None):
            continue
        if at in heads or not named:
            if own or head:
                yield _message(begun, head, own)
            head, begun, own = heads.get(at), at, []
        text = head.text if head and at == begun else line
        own.append((at + 1, text.strip()))
    if own or head:
        yield _message(begun, head, own)


def _message(begun: int, head: _Head | None, own: Sequence[tuple[int, str]]) -> Message:
    kept = _without_quote([(at, line) for at, line in own if line])
    reaction = bool(kept) and _REACTION.match(kept[0][1]) is not None
    name, time = (head.name, head.time) if head else ("", "")
    private = head is not None and head.private
    return Message(begun + 1, name, tuple(kept), time, private, reaction)


def _without_quote(own: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """A message without the words it replies to, which are somebody else's."""
    answer = _ANSWER.match(own[0][1]) if own else None
    if answer is None:
        return own
    close = {"“": "”", "«": "»", "„": "“", "「": "」", "‘": "’"}.get(answer["open"], answer["open"])
    first = own[0][1][answer.end() :]
    if close in first:
        rest = first[first.rindex(close) + 1 :].strip()
        return [(own[0][0], rest), *own[1:]] if rest else own[1:]
    for number, (_, line) in enumerate(own[1:6], 1):
        if line.endswith(close):
            return own[number + 1 :]
    return own[1:]
