"""Text of people in a wiki page: MediaWiki shows the very text, and none of it takes effect.

What could be markup is written as a numeric character reference. MediaWiki decodes these only when
the page is HTML, after templates, tables, links, magic words and signatures were looked for.
https://www.mediawiki.org/wiki/Help:Formatting, …/Help:Magic_words, …/Help:Links#External_links
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from facilitator.text import clean, is_right_to_left

_MARKUP = re.compile(
    r"[&<>\[\]{}|=~]"
    # Italics, behaviour switches (also of wikis that write them with wide lines), table headers.
    r"|''+|__+|＿＿+|!!+"
    # What an address begins with: `http:`, `mailto:`, and all others there may be.
    r"|(?<=\w):(?=\S)"
    # Lists, tables, rules and blanks at the start of a line.
    r"|(?m:^)[*#:;!+\- ]"
    # MediaWiki makes these blanks another sign.
    r"|(?<=[«‹]) | (?=[?!:;%»›])"
    # `RFC 1`, `PMID 1`, `ISBN 1`: links without any brackets.
    r"|[RPI](?=(?:FC|MID|SBN)\s)"
)
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f]")
_BLANKS = re.compile(r"[ \t]{2,}|\t|(?m:^[ \t]|[ \t]$)")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,5}")
# Vowels and last consonants of Korean syllables join with the sign before them, but are no marks.
_JOINING_KOREAN = ("\u1160", "\u11ff")
_SLUG = re.compile(r"[^A-Za-z0-9]+")


def escape(text: str) -> str:
    """`text` as wikitext on one line, with `<br />` for its line breaks."""
    text = _FORBIDDEN.sub("\ufffd", clean(text))
    escaped = _MARKUP.sub(lambda found: "".join(map(_reference, found[0])), text)
    if not unicodedata.is_normalized("NFC", text):
        escaped = "".join(map(_as_typed, _clusters(escaped)))
    return "<br />".join(map(_apart, escaped.split("\n")))


def is_markup(text: str) -> bool:
    """Whether something in a text would have taken effect unescaped.

    A blank before a sign of French, which a wiki keeps on its line, takes none.
    """
    return any(found[0] != " " or _begins(text, found) for found in _MARKUP.finditer(text))


def _begins(text: str, found: re.Match[str]) -> bool:
    """Whether something stands at the start of a line."""
    return not found.start() or text[found.start() - 1] == "\n"


def isolated(text: str, language: str = "", anchor: str = "") -> str:
    """`text` as an element of its own direction and language, which end with it.

    The direction is that of its first letter that has one. `anchor` is where links can lead.
    """
    marks = f' id="{slug(anchor)}"' if anchor else ""
    marks += f' lang="{language}"' if is_language(language) else ""
    marks += f' dir="{direction(text, language)}"'
    # Without it a browser makes one blank of several.
    marks += ' style="white-space: pre-wrap"' if _BLANKS.search(text) else ""
    return f"<bdi{marks}>{escape(text)}</bdi>"


def is_language(code: str) -> bool:
    """Whether this can be the code of a language (BCP 47, as far as an attribute needs it)."""
    return _LANGUAGE.fullmatch(code) is not None


def direction(text: str, language: str = "") -> str:
    """`rtl` or `ltr`: by the first letter that has a direction, else by the language."""
    for char in text:
        strong = unicodedata.bidirectional(char)
        if strong in ("L", "R", "AL"):
            return "ltr" if strong == "L" else "rtl"
    return "rtl" if is_right_to_left(language) else "ltr"


def slug(name: str) -> str:
    """A name for an anchor or a footnote: letters and digits of ASCII, and `-` between."""
    return _SLUG.sub("-", name).strip("-") or "x"


def _apart(line: str) -> str:
    """A line that stands behind a tag: a mark at its start would change the tag's last sign."""
    return _reference(line[0]) + line[1:] if line and _joins(line[0]) else line


def _reference(char: str) -> str:
    return f"&#{ord(char)};"


def _clusters(text: str) -> Iterator[str]:
    """Each sign with the marks that follow it."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or not _joins(text[at]):
            yield text[start:at]
            start = at


def _joins(char: str) -> bool:
    first, last = _JOINING_KOREAN
    return unicodedata.category(char).startswith("M") or first <= char <= last


def _as_typed(cluster: str) -> str:
    """A sign and its marks, kept from being put together as MediaWiki does with a page (NFC)."""
    if unicodedata.is_normalized("NFC", cluster):
        return cluster
    # The sign itself may be the end of a reference; only where it would be changed on its own is
    # it one.
    sign, marks = cluster[0], cluster[1:]
    sign = sign if unicodedata.is_normalized("NFC", sign) else _reference(sign)
    return sign + "".join(map(_reference, marks))
