"""What a piece of wikitext shows: its words, the users it names, where it links to.

`mwparserfromhell` takes it apart. It is given one line or row at a time, and only as many marks as
`MOST_MARKS`: what it takes for marks that nobody closed grows with their square and more.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import mwparserfromhell
from mwparserfromhell import nodes
from mwparserfromhell.wikicode import Wikicode

from facilitator.minutes_lines import UNSEEN
from facilitator.talk_parts import USER, shown
from facilitator.talk_values import is_web, tidy
from facilitator.talk_words import USER_TEMPLATES, user_page
from facilitator.text import clean, fold

MOST_MARKS = 60
"""How many brackets, tags and other signs a line may have; a signed item with links has twenty."""
MOST_EFFORT = 2_000_000
"""The squares of these over all lines, and some for each: two thousand sign-ups take a third."""
_EFFORT_OF_ANY = 200
_LONGEST = 4_000
_STRUCK = frozenset({"s", "del", "strike"})
_UNREAD = frozenset({"ref", "references", "gallery", "style", "script", "math"})
_MARKS = "*#:;"
_EMPTY = re.compile(r"[(（\[]\s{0,3}[|·•/]?\s{0,3}[)）\]]")


@dataclass
class Words:
    """What a piece of wikitext shows: text with `USER` for each of its users, and its links."""

    text: list[str] = field(default_factory=list)
    users: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    marks: str = ""
    heading: bool = False
    struck: int = 0
    letters: int = 0

    def add(self, text: str, *, struck: bool) -> None:
        """Add words that are shown."""
        self.text.append(text)
        count = sum(map(str.isalnum, text))
        self.letters += count
        self.struck += count if struck else 0

    def name(self, user: str, *, struck: bool) -> None:
        """Add somebody's name."""
        self.add("", struck=struck)
        self.text.append(USER)
        self.users.append(tidy(user))

    def line(self) -> str:
        """The text on one line."""
        return _EMPTY.sub(" ", "".join(self.text).replace("\n", " ")).strip(UNSEEN)


class Reader:
    """Takes pieces of one page apart, as many as it can afford."""

    def __init__(self) -> None:
        self._left = MOST_EFFORT

    def parse(self, source: str) -> Wikicode | None:
        """The piece as the library takes it apart; None where it has too many marks."""
        marks = sum(map(source.count, ("[", "{", "<", "''", "&", "//")))
        marks += len(source) - len(source.lstrip(_MARKS))
        effort = marks * marks + _EFFORT_OF_ANY
        if marks > MOST_MARKS or effort > self._left or len(source) > _LONGEST:
            return None
        self._left -= effort
        return mwparserfromhell.parse(source)


def shown_by(code: Wikicode | None) -> Words:
    """What a piece shows."""
    words = Words()
    if code is not None:
        _walk(code.nodes, words, struck=False)
    return words


def _walk(found: Iterable[Any], words: Words, *, struck: bool) -> None:
    """Add what nodes of wikitext show."""
    for node in found:
        if isinstance(node, nodes.Text):
            words.add(str(node), struck=struck)
        elif isinstance(node, nodes.HTMLEntity):
            words.add(clean(node.normalize() or ""), struck=struck)
        elif isinstance(node, nodes.Wikilink):
            _link(node, words, struck=struck)
        elif isinstance(node, nodes.ExternalLink):
            _external(node, words, struck=struck)
        elif isinstance(node, nodes.Template):
            _template(node, words, struck=struck)
        elif isinstance(node, nodes.Tag):
            _tag(node, words, struck=struck)
        elif isinstance(node, nodes.Heading):
            words.heading = True
        elif not isinstance(node, nodes.Comment):
            words.add(str(node), struck=struck)


def _link(node: nodes.Wikilink, words: Words, *, struck: bool) -> None:
    target = str(node.title)
    text = _plain(node.text) if node.text is not None else ""
    kind, name = user_page(target)
    if kind == "user":
        words.name(text.strip() or name, struck=struck)
    elif kind == "talk":  # beside the user in a signature; some sign with this link alone
        if fold(text.strip()) == fold(name):
            words.name(text, struck=struck)
    else:
        words.add(text or target.lstrip(":"), struck=struck)


def _external(node: nodes.ExternalLink, words: Words, *, struck: bool) -> None:
    url = clean(str(node.url))
    if not is_web(url):
        words.add(str(node), struck=struck)
        return
    words.links.append(url)
    if node.brackets and node.title is not None:
        _walk(node.title.nodes, words, struck=struck)


def _template(node: nodes.Template, words: Words, *, struck: bool) -> None:
    """Users of templates that name them; any other stays as it is written."""
    names = [_plain(param.value).strip() for param in node.params if not param.showkey]
    if fold(str(node.name).strip()) not in USER_TEMPLATES or not any(names):
        words.add(str(node), struck=struck)
        return
    for at, name in enumerate(filter(None, names)):
        words.add(", " if at else "", struck=struck)
        words.name(name, struck=struck)


def _tag(node: nodes.Tag, words: Words, *, struck: bool) -> None:
    tag = str(node.tag).strip().lower()
    if node.wiki_markup and node.wiki_markup in _MARKS and node.self_closing:
        if "".join(words.text).strip():
            words.add(node.wiki_markup, struck=struck)
        else:
            words.marks += node.wiki_markup
    elif tag == "br":
        words.add(" ", struck=struck)
    elif tag == "nowiki":
        words.add(str(node.contents or ""), struck=struck)
    elif tag not in _UNREAD and node.contents is not None:
        _walk(node.contents.nodes, words, struck=struck or tag in _STRUCK)


def _plain(code: Wikicode) -> str:
    """The words of a piece, without the signs of users."""
    words = shown_by(code)
    return shown(words.line(), words.users)
