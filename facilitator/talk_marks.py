"""A line of sign-ups without what is certain in it: users, links, lengths, languages, signatures.

What that is, and in which order, stands in `talk_lines`.
"""

from __future__ import annotations

import re

from facilitator.minutes_lines import UNSEEN
from facilitator.talk_parts import AROUND, ENDS, MOST_NAME_WORDS, USER, Line, Parts, shown, size
from facilitator.talk_values import attribute, is_web, labelled, tidy
from facilitator.talk_words import BY_WORDS, ONLY_AND
from facilitator.text import ascii_digits

SEMICOLON = re.compile(r"[;；؛|\t]")
DASH = re.compile(r"(?:(?<=\s)|(?<=\A))[-–—―]{1,3}(?=\s|\Z)|——|(?<=\S)[—―](?=\S)")
COMMA = re.compile(r"[,،、，]")

_BREAK = re.compile(r"[;；؛|\t,،、，·•/]|(?:(?<=\s)|(?<=\A))[-–—―]{1,3}(?=\s|\Z)")
_GROUP = re.compile(r"[(（\[【]([^()（）\[\]【】]{1,160})[)）\]】]")
_NOTHING = re.compile(r"\s*[(（]\s*[|·•]?\s*[)）]")
_BESIDE = re.compile(r"\s*([(（][^()（）\x01]{1,60}[)）])(?=\s*(?:[:：]|[-–—]\s))")
_URL = re.compile(r"(?i)https?://[^\s<>\"|{}\\^`\[\]，。；）】\x01]+")
_AT_START = re.compile(
    r"\A[@＠]([^\s@＠:：;；|,，\x01][^@＠:：;；|,，\x01]{0,80}?)(?=\s*[:：;；|,，]|\s[-–—]\s|\Z)"
)
_AT_END = re.compile(
    r"(?<=[\s:：;；|,，(])[@＠]([^\s@＠:：;；|,，()\x01][^@＠:：;；|,，()\x01]{0,80})(?=\)?\Z)"
)
_AT = re.compile(r"(?<![\w.@＠])[@＠](\w(?:[\w.’'-]*\w)?)")
_AT_USER = re.compile(r"[@＠]\s?(?=\x01)")
_HASH = re.compile(r"(?<!\w)[#＃№]\s?(\d{1,3}[a-zA-Z]?)(?!\w)")
# 10:22, 3 November 2020 (UTC) · 3. Nov. 2020, 10:22 (CET) · 2020年11月3日 (二) 10:22 (UTC)
_CLOCK = r"\d{1,2}[:.]\d\d(?::\d\d)?"
_DAY = r"\d{1,2}\.?º?\s(?:de\s)?[^\d:;()\x01]{2,18}\s\d{4}"
_SIGNED = re.compile(
    rf"(?:{_CLOCK}\s?[,،]?\s{_DAY}|{_DAY}\s?(?:,|،|à|um|a las)?\s{_CLOCK}"
    rf"|\d{{4}}年\d{{1,2}}月\d{{1,2}}日\s?(?:\([^()]{{1,4}}\))?\s?{_CLOCK})"
    r"\s{0,2}(?:\([^()]{1,14}\))?\s{0,3}\Z"
)
_LONGEST_SIGNATURE = 90
_TALK_LINK = re.compile(r"\s*[(（][^()（）\x01]{1,40}[)）]\Z")
_TILDES = re.compile(r"\s{0,4}[-–—]{0,2}\s{0,4}~{3,5}\s{0,4}")


def only_attributes(line: Line) -> dict[str, str] | None:
    """What a line says if it has nothing but a length, a language and so on; None for others.

    A link may have up to three words beside it.
    """
    text = tidy(shown(line.text, line.users))
    known, rest = attributes(text)
    # `No` is an answer, and no language.
    if known and not rest and all(sure or not said.istitle() for _, said, sure in known):
        return {name: said for name, said, _ in known}
    label = labelled(text)
    if label is not None:
        return {label[0]: label[1]}
    parts = certain(line)
    if parts.speaker:
        parts.take("speaker", parts.speaker)
    words = len(parts.left.strip(ENDS).split())
    if words and ("link" not in parts.found or parts.speaker or words > 3):
        return None
    return parts.found


def certain(line: Line) -> Parts:
    """Take out what says itself what it is."""
    parts = Parts(line, line.text, list(line.users))
    for link in line.links:
        parts.take("link", link)
    _take_links(parts)
    parts.signed = _take_signature(parts)
    _take_marks(parts)
    _take_groups(parts)
    _take_parts(parts)
    _take_initiative(parts)
    _take_users(parts)
    parts.left = parts.left.strip(UNSEEN)
    parts.found = {**line.more, **parts.found}
    parts.speaker = parts.speaker or line.more.get("speaker", "")
    return parts


def _take_links(parts: Parts) -> None:
    """The first address goes; others stay where they are."""
    found = _URL.search(parts.left)
    if found is None or "link" in parts.found:
        return
    link = found[0].rstrip(".,;:!?'’")
    if link.count(")") > link.count("("):
        link = link.removesuffix(")")
    if is_web(link):
        parts.take("link", link)
        rest = parts.left[found.start() + len(link) :]
        parts.left = _NOTHING.sub("", f"{parts.left[: found.start()]} {rest}")


def _take_signature(parts: Parts) -> str:
    """Whoever signed, if a line ends with a signature; its date alone goes as well."""
    text = _TILDES.sub(" ", parts.left).rstrip(UNSEEN)
    dated = _SIGNED.search(ascii_digits(text), max(0, len(text) - _LONGEST_SIGNATURE))
    if dated is None:
        parts.left = text
        return ""
    before = text[: dated.start()].rstrip(AROUND)
    talk = _TALK_LINK.search(before, max(0, len(before) - 50))
    before = before[: talk.start()].rstrip(AROUND) if talk else before
    if not before.endswith(USER):
        parts.left = before
        return ""
    parts.left = before[:-1].rstrip(AROUND)
    return parts.users.pop()


def _take_marks(parts: Parts) -> None:
    """`@Ana López` at an end, `@ana` anywhere: as if it were a link to a user's page."""
    if "@" not in parts.left and "＠" not in parts.left:
        return
    text = parts.left.strip(UNSEEN)
    text = _AT_USER.sub("", text)
    for pattern in (_AT_START, _AT_END, _AT):
        made, last = list[str](), 0
        for found in pattern.finditer(text):
            name = tidy(found[1])
            if size(name) > MOST_NAME_WORDS or (pattern is _AT_END and not _ends(text, found)):
                continue
            parts.users.insert(text.count(USER, 0, found.start()) + len(made) // 2, name)
            made += [text[last : found.start()], USER]
            last = found.end()
        text = "".join(made) + text[last:]
    parts.left = text


def _ends(text: str, found: re.Match[str]) -> bool:
    """Whether all words to the end are a name: behind a sign, or none in small letters."""
    apart = text[: found.start()].rstrip(UNSEEN)[-1:] in f"(（{AROUND.strip(UNSEEN)}"
    return apart or not any(word[:1].islower() for word in found[1].split())


def _take_groups(parts: Parts) -> None:
    """Brackets with nothing but a length, a language and so on; `(Ana, es)` may name a speaker."""
    made, last = list[str](), 0
    text = parts.left
    for found in _GROUP.finditer(text):
        ends = not text[found.end() :].strip(ENDS)
        known, rest = attributes(found[1])
        users = all(USER in part and _is_joint(part.replace(USER, "")) for part in rest)
        if known and users and (ends or any(sure for _, _, sure in known)):
            for name, value, _ in known:
                parts.take(name, value)
            made += [text[last : found.start()], *rest]
            last = found.end()
    parts.left = text = "".join(made) + text[last:]
    groups = list(_GROUP.finditer(text))
    if not groups or text[groups[-1].end() :].strip(ENDS):
        return
    before, inside = text[: groups[-1].start()], groups[-1][1]
    name = tidy(", ".join(attributes(inside)[1]))
    fits = 0 < size(name) <= MOST_NAME_WORDS and any(map(str.isalpha, name))
    if before.strip(ENDS) and fits:
        parts.bracketed = before, inside


def attributes(words: str) -> tuple[list[tuple[str, str, bool]], list[str]]:
    """What is a length, a language and so on between commas and other signs, and the rest."""
    known: list[tuple[str, str, bool]] = []
    rest: list[str] = []
    for part in _BREAK.split(words):
        value = attribute(part)
        if value is not None and not any(value[0] == name for name, _, _ in known):
            known.append(value)
        elif part.strip(UNSEEN):
            rest.append(part.strip(UNSEEN))
    return known, rest


def _take_parts(parts: Parts) -> None:
    """Parts by themselves: anywhere between semicolons, else from both ends as long as it goes."""
    semicolons = SEMICOLON.split(parts.left)
    if len(semicolons) > 1:
        rest = [part for part in semicolons if not _took_label(parts, part)]
        parts.left = ";".join(_without_label(part) for part in rest)
    while marks := list(_BREAK.finditer(parts.left)):
        first, last = marks[0], marks[-1]
        if _took(parts, parts.left[last.end() :], last[0]):
            parts.left = parts.left[: last.start()].rstrip(UNSEEN)
        elif _took(parts, parts.left[: first.start()], first[0]):
            parts.left = parts.left[first.end() :].lstrip(UNSEEN)
        else:
            return


def _took_label(parts: Parts, text: str) -> bool:
    """Take a part between semicolons, where `5` and `es` are nothing else."""
    value = attribute(text)
    if value is not None and value[0] not in parts.found:
        parts.take(value[0], value[1])
        _keep_in_mind(parts, value, apart=True)
        return True
    label = labelled(text.strip(UNSEEN))
    if label is not None and label[0] == "speaker" and USER not in text and not parts.speaker:
        parts.speaker = label[1]
        return True
    return not text.strip(UNSEEN)


def _without_label(text: str) -> str:
    """`Title: tools` is the title `tools`."""
    label = labelled(text.strip(UNSEEN))
    return label[1] if label is not None and label[0] == "title" else text


def _took(parts: Parts, text: str, sign: str) -> bool:
    """Take a part from an end; `5` may be a word there, and `es` where nothing else was taken.

    `sign` is what parts it from the rest.
    """
    value = attribute(text.strip(UNSEEN).rstrip("."))
    if value is None or value[0] in parts.found:
        return False
    if not value[2] and not (value[0] == "language" and parts.found):
        return False
    parts.take(value[0], value[1])
    _keep_in_mind(parts, value, apart=COMMA.fullmatch(sign) is None)
    return True


def _keep_in_mind(parts: Parts, value: tuple[str, str, bool], *, apart: bool) -> None:
    """The name of a language may be a title; its code (`ES`) is none."""
    name, said, _ = value
    if name == "language" and (len(said) > 3 or not said.isascii()):
        parts.tongue, parts.apart = said, apart


def _take_initiative(parts: Parts) -> None:
    found = _HASH.search(ascii_digits(parts.left))
    if found is None or "initiative" in parts.found:
        return
    parts.take("initiative", f"#{found[1]}")
    before, after = parts.left[: found.start()], parts.left[found.end() :]
    if not before.strip(AROUND):
        parts.left = after.lstrip(AROUND)
    elif not after.strip(ENDS):
        parts.left = before.rstrip(UNSEEN)


def _take_users(parts: Parts) -> None:
    """Users are the speakers; those at an end go with what parts them from the title."""
    names = parts.users
    if not names:
        return
    speaker = ", ".join(dict.fromkeys(names))
    pieces = parts.left.split(USER)
    # From each end as long as there is nothing but `and`, `by` or a sign between.
    while len(pieces) > 1 and _is_joint(pieces[0]):
        pieces, names = pieces[1:], names[1:]
        beside = _BESIDE.match(pieces[0])
        if beside is not None:  # where somebody is from
            speaker = f"{speaker} {beside[1]}"
            pieces[0] = pieces[0][beside.end() :]
    while len(pieces) > 1 and _is_joint(pieces[-1]):
        pieces, names = pieces[:-1], names[:-1]
        pieces[-1] = _without_by(pieces[-1])
    parts.left = shown(USER.join(pieces), names).strip(AROUND)
    parts.speaker = speaker


def _is_joint(text: str) -> bool:
    bare = text.strip(ENDS + "()（）[]")
    return not bare or ONLY_AND.match(bare) is not None or _is_by(bare)


def _is_by(bare: str) -> bool:
    found = BY_WORDS.match(f"{bare} x")
    return found is not None and found.end() == len(bare) + 1


def _without_by(text: str) -> str:
    """`Title, by` before a user who was taken out."""
    words = text.rstrip(AROUND + "(（[")
    for at in (words.rfind(" "), words.rfind(" ", 0, max(0, words.rfind(" ")))):
        if at >= 0 and _is_by(words[at + 1 :]):
            return words[:at].rstrip(AROUND + "(（[")
    return words
