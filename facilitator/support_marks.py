"""Marks of support at the end of a text, as people set them in pads: `+++++`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from facilitator.event import Event
from facilitator.note_line import Tagged, new_community, read_tags

_RUN = re.compile(r"[+＋][+＋ \t\u00a0\u3000]*\Z")
_GROUP = re.compile(r"[+＋]+")
# `C++`, `A+` are words; three of them after a letter are not.
_ATTACHED = 3


def split_support(text: str) -> tuple[str, int]:
    """`text` without the marks at its end, and how many there were.

    A text of nothing but marks stays as it is.
    """
    whole = text.rstrip()
    run = _RUN.search(whole)
    if run is None:
        return text, 0
    groups = list(_GROUP.finditer(whole, run.start()))
    before = whole[: run.start()]
    if before and before[-1].isalnum() and len(groups[0][0]) < _ATTACHED:
        groups = groups[1:]
    if not groups or not whole[: groups[0].start()].strip():
        return text, 0
    return whole[: groups[0].start()].rstrip(), sum(len(group[0]) for group in groups)


def read_line(event: Event, text: str, known: Iterable[str] = ()) -> tuple[Tagged, int]:
    """What tags and marks of support at the edges of a text say; either may stand last."""
    text, last = split_support(text)
    tags = read_tags(event, text, known)
    kept, before = split_support(tags.text)
    return replace(tags, text=kept), last + before


def read_note(event: Event, text: str, known: Iterable[str] = ()) -> tuple[Tagged, int]:
    """The same, where `@Kenya` at the edges is a community also if nobody used it before."""
    tags, support = read_line(event, text, known if "@" in text or "＠" in text else ())
    if tags.community is not None:
        return tags, support
    rest, community = new_community(tags.text)
    if not community:
        return tags, support
    inner, more = read_line(event, rest)  # what stood before it at the end
    return (
        replace(
            inner,
            initiatives=inner.initiatives if tags.initiatives is None else tags.initiatives,
            community=community,
            at_edge=tags.at_edge or inner.at_edge,
        ),
        support + more,
    )
