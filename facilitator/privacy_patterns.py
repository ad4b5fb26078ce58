"""What in a text could lead to a person: addresses, phone numbers, user pages, known names.

Patterns only point at places; whether one is published is decided in `privacy`. They are bounded,
so that no text takes longer than its length.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from facilitator.talk_words import USER_TEMPLATES, user_page
from facilitator.text import ascii_digits, fold

Span = tuple[int, int, str]
"""Where it starts and ends in the text, and what it is: `email`, `user`, `phone` or `name`."""

_AT = r"(?:\s?[\[({]\s?(?:at|@)\s?[\])}]\s?|[@＠])"
_EMAIL = re.compile(
    rf"(?<![\w.+%-])[\w][\w.+%'-]{{0,63}}{_AT}(?:[\w-]{{1,63}}\.){{1,5}}\w{{2,24}}", re.IGNORECASE
)
_LINK = re.compile(r"\[\[([^\[\]|\n]{1,255})(?:\|[^\[\]\n]{0,255})?\]\]")
_TEMPLATE = re.compile(r"\{\{\s?([^{}|\n]{1,30})\|[^{}\n]{1,255}\}\}")
# A user page in running text or in an address: the name ends where words usually end.
_PAGE = re.compile(
    r"(?<![\w-])((?:[^\W\d_]\w{0,29}[ _-])?[^\W\d]\w{0,29})[:：]([^\W_][^\s\[\]{}|<>#]{0,80})"
)
_CONTRIBUTIONS = re.compile(r"special:contributions/[^\s\[\]{}|<>#]{1,80}", re.IGNORECASE)
_MENTION = re.compile(r"(?<![\w.@＠/])[@＠][^\W_][\w.-]{1,38}")
_END = ".,;:!?)…»”'\"،؛؟。，！？"

_PHONE = re.compile(r"(?<![\w.,/:-])(?:\+|00)?[(]?\d(?:[\s().\-/–]{0,2}\d){5,19}(?![\w]|[:.,]\d)")
_CALLED = re.compile(
    r"(?:phone|tel|call|mobile|whatsapp|signal|téléphone|telefon|teléfono|телефон|هاتف|电话|電話"
    r"|फ़ोन|फोन|telepon)\W{0,3}\Z",
    re.IGNORECASE,
)
_LONGEST_CALL = 16
_DATE = re.compile(
    r"(?:1[89]|20)\d\d[-./–]\d{1,2}(?!\d)|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}(?!\d)|\d{4}\s?[-–/]\s?\d{4}\Z"
)
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:([ .\u00a0\u202f])\d{3})(?:\1\d{3})*")
_SHORTEST_NAME = 3


def spans(text: str, names: KnownNames | None = None) -> list[Span]:
    """All places of a text, in order; of two that overlap the one that is found first here."""
    found: list[Span] = []
    every = [*_emails(text), *_users(text), *_phones(text), *(names.within(text) if names else ())]
    for start, end, kind in every:
        if all(end <= other[0] or other[1] <= start for other in found):
            found.append((start, end, kind))
    return sorted(found)


def _emails(text: str) -> Iterator[Span]:
    return ((found.start(), found.end(), "email") for found in _EMAIL.finditer(text))


def _users(text: str) -> Iterator[Span]:
    for found in _LINK.finditer(text):
        if _is_user(found[1]):
            yield found.start(), found.end(), "user"
    for found in _TEMPLATE.finditer(text):
        if fold(found[1].strip()) in USER_TEMPLATES:
            yield found.start(), found.end(), "user"
    for found in _PAGE.finditer(text):
        # `the User:Ana`: the first of two words may be any word of the sentence.
        for start in (found.start(), found.start(1) + max(map(found[1].rfind, " _-")) + 1):
            page = text[start : found.end()].rstrip(_END)
            if _is_user(page):
                yield start, start + len(page), "user"
                break
    for pattern in (_CONTRIBUTIONS, _MENTION):
        for found in pattern.finditer(text):
            yield found.start(), found.start() + len(found[0].rstrip(_END)), "user"


def _is_user(target: str) -> bool:
    """Whether a page is somebody's, or is below one of these."""
    page = target.lstrip(":").partition("#")[0]
    return user_page(page)[0] != "" or user_page(page.partition("/")[0])[0] != ""


def _phones(text: str) -> Iterator[Span]:
    plain = ascii_digits(text)
    for found in _PHONE.finditer(plain):
        if _is_phone(found[0], called=_is_called(plain, found.start())):
            yield found.start(), found.end(), "phone"


def _is_called(text: str, before: int) -> bool:
    return _CALLED.search(text, max(0, before - _LONGEST_CALL), before) is not None


def _is_phone(number: str, *, called: bool) -> bool:
    """Whether digits are a phone number and no date, amount, or list of initiatives."""
    digits = sum(map(str.isdecimal, number))
    if number[0] == "+" or (called and digits > 5):
        return digits >= 7
    if digits < 9 or _DATE.match(number) or _GROUPED.fullmatch(number):
        return False
    groups = re.findall(r"\d+", number)
    return groups[0].startswith("0") or max(map(len, groups)) > 2


@dataclass(frozen=True)
class KnownNames:
    """Names of people to look for: whole ones, and their parts where these begin as names do."""

    whole: re.Pattern[str] | None
    parts: re.Pattern[str] | None

    @classmethod
    def of(cls, names: Iterable[str]) -> KnownNames:
        """Whoever facilitated, took notes or registered."""
        known = {" ".join(fold(name).split()) for name in names}
        known = {name for name in known if len(name) >= _least(name)}
        parts = {part for name in known if " " in name for part in name.split()}
        parts = {part for part in parts if len(part) >= _least(part)} - known
        return cls(_any_of(known), _any_of(parts))

    @property
    def _patterns(self) -> list[re.Pattern[str]]:
        return [pattern for pattern in (self.whole, self.parts) if pattern is not None]

    def within(self, text: str) -> Iterator[Span]:
        """Where they stand in a text, whatever their case and accents."""
        # Letter by letter takes its time; few texts name anybody.
        if self.whole is None or not any(p.search(fold(text)) for p in self._patterns):
            return
        folded, places = _folded(text)
        for pattern in self._patterns:
            for found in pattern.finditer(folded):
                start, end = places[found.start()], places[found.end() - 1] + 1
                # `will` and `may` are words, `Will` and `May` may be people.
                if pattern is self.whole or not text[start].islower():
                    yield start, end, "name"


def _least(name: str) -> int:
    return 2 if _is_chinese(name) else _SHORTEST_NAME


def _is_chinese(name: str) -> bool:
    return "\u3040" <= name[:1] <= "\u9fff"


def _any_of(names: Iterable[str]) -> re.Pattern[str] | None:
    found = [
        re.escape(name) if _is_chinese(name) else rf"(?<!\w){re.escape(name)}(?!\w)"
        for name in sorted(names, key=lambda name: (-len(name), name))
    ]
    return re.compile("|".join(found).replace(r"\ ", r"\s{1,3}")) if found else None


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """The folded text, and for each of its letters where it comes from."""
    letters: list[str] = []
    places: list[int] = []
    for at, char in enumerate(text):
        bare = fold(char)
        letters.append(bare)
        places += [at] * len(bare)
    return "".join(letters), places
