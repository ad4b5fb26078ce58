"""A sign-up whose title stands between the marks of one, right behind its speaker."""

from __future__ import annotations

import re

from facilitator.talk_marks import attributes
from facilitator.talk_parts import AROUND, Parts, is_name, size
from facilitator.talk_values import tidy

_OF_TITLES = r"《([^《》]+)》|「([^「」]+)」|『([^『』]+)』"
_TITLED = re.compile(rf"\A([^《》「」『』\x01]{{1,60}}?)(?:{_OF_TITLES})([^《》「」『』]*)\Z")
_QUOTED = re.compile(r"\A([^“”\x01]{1,60}?)“([^“”]+)”([^“”]*)\Z")
_ALONE = re.compile(rf"\A(?:{_OF_TITLES})\Z")
_ABOUT = re.compile(
    "\\A(?:关于|關於|有关|有關|谈|談|浅谈|淺談|漫谈|漫談|论|論|聊|介绍|介紹|解读|解讀|评|評|读|讀"
    "|书籍|書籍|电影|電影|映画|小说|小説|我的|如何|什么是|什麼是)"
)
"""What stands before the name of a work that is spoken of."""


def take_titled(parts: Parts) -> None:
    """`李雷《开放数据》`, `山田「オープンデータ」`, `Ana García “Open data”`: speaker and title.

    Behind the title there may be a length and the like, nothing else. Marks that also quote need a
    name of two words before them, where blanks are written: `The “free” encyclopedia` names nobody,
    and neither does `关于《红楼梦》`.
    """
    found = _TITLED.match(parts.left)
    quoted = None if found else _QUOTED.match(parts.left)
    match = found or quoted
    if match is None:
        return
    before, *titles, after = match.groups()
    name = tidy(before.rstrip(AROUND))
    spaced = len(name.split())
    if not is_name(name) or size(name) > spaced + 1 or _ABOUT.match(name):
        return
    if quoted and (before.rstrip() != name or (spaced < 2 and name.isascii())):
        return
    known, rest = attributes(after)
    if rest:
        return
    for field, value, _ in known:
        parts.take(field, value)
    parts.left, parts.speaker = next(filter(None, titles)), name


def without_marks(title: str) -> str:
    """A title that stands as a whole between the marks of one, without them."""
    found = _ALONE.match(title)
    return next(filter(None, found.groups())) if found else title
