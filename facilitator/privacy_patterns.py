"""What in a text could lead to a person: addresses, phone numbers, user pages, known names.

Names are in `privacy_names`.

Patterns only point at places; whether one is published is decided in `privacy`. They are bounded,
so that no text takes longer than its length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from facilitator.privacy_names import KnownNames, Span
from facilitator.talk_words import USER_TEMPLATES, user_page
from facilitator.text import ascii_digits, fold

_AT = r"(?:\s?[\[({]\s?(?:at|@)\s?[\])}]\s?|[@＠])"
_EMAIL = re.compile(
    rf"(?<![\w.+%-])[\w][\w.+%'-]{{0,63}}{_AT}(?:[\w-]{{1,63}}[.．。｡]){{1,5}}\w{{2,24}}",
    re.IGNORECASE,
)
_LINK = re.compile(r"\[\[([^\[\]|\n]{1,255})(?:\|[^\[\]\n]{0,255})?\]\]")
_TEMPLATE = re.compile(r"\{\{\s?([^{}|\n]{1,30})\|[^{}\n]{1,255}\}\}")
# A user page in running text or in an address: the name ends where words usually end.
_PAGE = re.compile(
    r"(?<![\w-])((?:[^\W\d_]\w{0,29}[ _-])?[^\W\d]\w{0,29})[:：]([^\W_][^\s\[\]{}|<>#]{0,80})"
)
_CONTRIBUTIONS = re.compile(r"special:contributions/[^\s\[\]{}|<>#]{1,80}", re.IGNORECASE)
# `@SUM(1)` is a formula of a spreadsheet.
_MENTION = re.compile(r"(?<![\w.@＠/])[@＠](?![A-Z][A-Z0-9.]{0,30}\()[^\W_][\w.-]{1,38}")
# Pages of people elsewhere: `t.me/kasia`; not of what only looks so (`facebook.com/groups/…`).
_PROFILE = re.compile(
    r"(?<![\w.-])(?:https?://)?(?:www\.|m\.|mobile\.|[a-z]{2}\.)?"
    r"(?:(?:t|telegram|wa|m|signal)\.me|linktr\.ee|(?:twitter|x|instagram|facebook|tiktok|vk|threads"
    r"|youtube|medium)\.com|threads\.net|bsky\.app/profile|linkedin\.com/in|github\.com"
    r"|reddit\.com/u(?:ser)?|weibo\.com(?:/u)?)"
    r"/(?!(?:joinchat|c|s|share|groups|events|pages|watch|hashtag|search|p|reel|playlist|channel"
    r"|home|intent|i)(?![\w.-]))[@＠+]?[^\W_][\w.-]{1,60}(?:/status/\d{1,20})?",
    re.IGNORECASE,
)
_END = ".,;:!?)…»”'\"،؛؟。，！？"

_PHONE = re.compile(r"(?<![\w.,/:-])(?:\+|00)?[(]?\d(?:[\s().\-/–]{0,2}\d){5,19}(?![\w]|[:.,]\d)")
_CALLED = re.compile(
    r"(?:phone|tel|call|mobile|whatsapp|signal|téléphone|telefon|teléfono|телефон|هاتف|电话|電話"
    r"|फ़ोन|फोन|telepon)\W{0,3}\Z",
    re.IGNORECASE,
)
_LONGEST_CALL = 16
SHORT = 32
_DATE = re.compile(
    r"(?:1[89]|20)\d\d[-./–]\d{1,2}(?!\d)|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}(?!\d)|\d{4}\s?[-–/]\s?\d{4}\Z"
)
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:([ .\u00a0\u202f])\d{3})(?:\1\d{3})*")
_ISBN = re.compile(r"ISBN(?:-?1[03])?\W{0,3}\Z", re.IGNORECASE)


# Most texts have nothing of that, and whether they have is seen at a glance.
_SIGN_OF_PEOPLE = re.compile(r"[@＠:：/\[({]")
_DIGIT = re.compile(r"\d")


def spans(text: str, names: KnownNames | None = None) -> list[Span]:
    """All places of a text, in order; of two that overlap the one that is found first here."""
    found: list[Span] = []
    every: list[Span] = []
    if _SIGN_OF_PEOPLE.search(text):
        every += [*_emails(text), *_users(text)]
    if _DIGIT.search(text):
        every += _phones(text)
    if names is not None:
        every += names.within(text)
    for start, end, kind in every:
        if all(end <= other[0] or other[1] <= start for other in found):
            found.append((start, end, kind))
    return sorted(found)


@lru_cache(maxsize=4096)
def short_spans(text: str, names: KnownNames | None = None) -> Sequence[Span]:
    """As `spans`, remembered: for texts of at most `SHORT` letters."""
    return tuple(spans(text, names))


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
    for pattern in (_PROFILE, _CONTRIBUTIONS, _MENTION):
        for found in pattern.finditer(text):
            yield found.start(), found.start() + len(found[0].rstrip(_END)), "user"


def _is_user(target: str) -> bool:
    """Whether a page is somebody's, or is below one of these."""
    page = target.lstrip(":").partition("#")[0]
    return user_page(page)[0] != "" or user_page(page.partition("/")[0])[0] != ""


def _phones(text: str) -> Iterator[Span]:
    plain = ascii_digits(text)
    for found in _PHONE.finditer(plain):
        before = found.start()
        if _is_isbn(found[0]) or _ISBN.search(plain, max(0, before - _LONGEST_CALL), before):
            continue
        if _is_phone(found[0], called=_is_called(plain, before)):
            yield found.start(), found.end(), "phone"


def _is_called(text: str, before: int) -> bool:
    return _CALLED.search(text, max(0, before - _LONGEST_CALL), before) is not None


def _is_isbn(number: str) -> bool:
    """Whether this is the number of a book (ISO 2108), by its start and its check digit."""
    digits = [int(sign) for sign in number if sign.isdecimal()]
    if len(digits) != 13 or number[0] == "+" or digits[:3] not in ([9, 7, 8], [9, 7, 9]):
        return False
    return (sum(digits[::2]) + 3 * sum(digits[1::2])) % 10 == 0


def _is_phone(number: str, *, called: bool) -> bool:
    """Whether digits are a phone number and no date, amount, or list of initiatives."""
    digits = sum(map(str.isdecimal, number))
    if number[0] == "+" or (called and digits > 5):
        return digits >= 7
    if digits < 9 or _DATE.match(number) or _GROUPED.fullmatch(number):
        return False
    groups = re.findall(r"\d+", number)
    return groups[0].startswith("0") or max(map(len, groups)) > 2
