"""A sign-up on one line: which part of it is the speaker, and which the title.

The rules, in this order; the first that says something holds.

1. A link to a user's page, or `@name`, is the speaker (several are, joined by commas). Inside a
   sentence it is the speaker, and its name stays in the title too.
2. `by Ana` (`von`, `par`, `por`, `oleh`, …) after a comma, a dash or a bracket, or before a colon
   or a dash. Without any of these only where at least half of the list has it, and in front of two
   words or more with capital letters.
3. `李雷《开放数据》` with the marks of a title, or quotation marks behind a name.
4. Two sides of ` ; `, of a dash between blanks, or of a colon. Where a line has several of these,
   it is parted by the one that most lines of the list have (then in this order). The same side is
   the speaker's in all lines so parted: each votes for its shorter side if that has at most four
   words; the first side wins a tie. Where no blanks are written, four letters count as a word.
5. `Title (Ana)`, at most four words in the brackets. A line with both brackets and sides is read
   as most of the other lines are, and as sides in a tie.
6. The whole line is the title.

Before that a length, a language, `#24` and a link are taken out where they stand by themselves: in
brackets, or parted from the rest. `#24` inside a sentence counts, and stays. A signature with its
date goes; its user is the speaker where neither 1 nor 2 names one. The name of a language is the
title where nothing else is one. `talk:` and `I'd like to talk:` before a title go.

A line of no list and of a chat may be no sign-up at all (`thanks!`, `+1`): where nothing says that
it is one, and it has only a few words, it has a reason.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Literal

from facilitator.minutes_lines import UNSEEN
from facilitator.reasons import Reason
from facilitator.talk_marks import COMMA, DASH, SEMICOLON, attributes, certain
from facilitator.talk_parts import AROUND, ENDS, MOST_NAME_WORDS, Line, Parts, says_much, size
from facilitator.talk_titled import take_titled, without_marks
from facilitator.talk_values import Said, labelled, tidy
from facilitator.talk_words import BY_WORDS, has_talk_word, without_wish

Side = Literal["first", "last"]
Kind = Literal["semicolon", "dash", "colon"]

_MOST_WORDS_OF_A_SIDE = 8
_LONGEST_NAME = 120
_COLON = re.compile(r"：|:(?=\s|\Z)|(?<=\s):")
_PARTED: dict[Kind, re.Pattern[str]] = {"semicolon": SEMICOLON, "dash": DASH, "colon": _COLON}
_ORDER: tuple[Kind, ...] = ("semicolon", "dash", "colon")


def read_lines(lines: Iterable[Line]) -> list[Said]:
    """What each line of a list says; the sides are the same for all of them."""
    every = [certain(line) for line in lines]
    for parts in every:
        parts.said = bool(parts.found or parts.users or has_talk_word(parts.left))
        parts.left = _without_label(parts.left)
        if not parts.speaker:
            _take_by(parts)
        if not parts.speaker:
            take_titled(parts)
        if parts.tongue and not parts.speaker and (name := _by(parts.left)):
            parts.left, parts.speaker = "", name  # `Quechua, by Juan`
        parts.said = parts.said or bool(parts.speaker)
        parts.give_back_language()
    unsaid = [parts for parts in every if not parts.speaker]
    usual = sum(parts.by is not None for parts in unsaid) * 2 >= len(unsaid)
    for parts in unsaid:
        parts.said = parts.said or bool(parts.by or parts.bracketed or _kinds(parts.left))
        own = parts.line.goes_on and _kinds(parts.left)
        if parts.signed or (parts.line.named and not own):
            parts.said = parts.said or bool(parts.signed)
            parts.speaker = parts.signed or parts.line.named
        elif parts.by is not None and usual:
            parts.left, parts.speaker = parts.by
    _part([parts for parts in unsaid if not parts.speaker])
    return [_said(parts) for parts in every]


def _without_label(text: str) -> str:
    """`Talk: small languages` and `I'd like to talk: small languages` are that title."""
    text = without_wish(text)
    label = labelled(text)
    return label[1] if label is not None and label[0] == "title" else text


def _take_by(parts: Parts) -> None:
    """`Title, by Ana`, `Title (by Ana)`, `by Ana: title`; `Title by Ana` is only kept in mind."""
    text = parts.left
    for pattern in (COMMA, DASH, SEMICOLON, _COLON):
        marks = list(pattern.finditer(text))
        if marks and (name := _by(text[marks[-1].end() :])) and text[: marks[-1].start()].strip():
            parts.left, parts.speaker = text[: marks[-1].start()], name
            return
        if marks and pattern is not COMMA and (name := _by(text[: marks[0].start()])):
            parts.left, parts.speaker = text[marks[0].end() :], name
            return
    if parts.bracketed and (name := _by(parts.bracketed[1])):
        parts.left, parts.speaker = parts.bracketed[0], name
        return
    for found in BY_WORDS.finditer(text):
        name, title = text[found.end() :].strip(ENDS), text[: found.start()]
        words = name.split()
        capital = all(word[:1].isalpha() and not word[:1].islower() for word in words)
        if title[-1:].isspace() and title.strip() and 2 <= len(words) <= 4 and capital:
            parts.by = title, name


def _by(text: str) -> str:
    """The name after `by`; empty where it says something else."""
    text = text.strip(UNSEEN).rstrip(".")
    found = BY_WORDS.match(text)
    name = tidy(text[found.end() :]) if found else ""
    return name if name and size(name) <= _MOST_WORDS_OF_A_SIDE else ""


def _part(every: Sequence[Parts]) -> None:
    """Part all lines into title and speaker, by what most of them have."""
    kinds = [_kinds(parts.left) for parts in every]
    common = Counter(kind for found in kinds for kind in found)
    bracketed = [parts.bracketed is not None for parts in every]
    only_brackets = sum(b and not k for b, k in zip(bracketed, kinds, strict=True))
    only_sides = sum(bool(k) and not b for b, k in zip(bracketed, kinds, strict=True))
    by_kind: dict[Kind, list[Parts]] = {}
    for parts, found in zip(every, kinds, strict=True):
        if parts.bracketed and (not found or only_brackets > only_sides):
            title, words = parts.bracketed
            known, rest = attributes(words)
            parts.left, parts.speaker = title, ", ".join(rest)
            for name, value, _ in known:
                parts.take(name, value)
        elif found:
            # The first of those that are as common.
            kind = max(found, key=common.__getitem__)
            by_kind.setdefault(kind, []).append(parts)
    for kind, group in by_kind.items():
        _part_at(_PARTED[kind], group)


def _kinds(text: str) -> list[Kind]:
    """What a text can be parted by."""
    return [kind for kind in _ORDER if _sides(text, _PARTED[kind])]


def _part_at(sign: re.Pattern[str], group: Sequence[Parts]) -> None:
    votes = Counter[Side]()
    for parts in group:
        first, last = (size(name) for name, _ in _sides(parts.left, sign))
        if first != last and min(first, last) <= MOST_NAME_WORDS:
            votes["first" if first < last else "last"] += 1
    side = 1 if votes["last"] > votes["first"] else 0
    for parts in group:
        name, title = _sides(parts.left, sign)[side]
        if size(name) <= _MOST_WORDS_OF_A_SIDE and len(name) <= _LONGEST_NAME:
            parts.left, parts.speaker = title, name


def _sides(text: str, sign: re.Pattern[str]) -> list[tuple[str, str]]:
    """Speaker and title if the first part is the speaker, and if the last is; empty if no parts."""
    marks = list(sign.finditer(text))
    if not marks:
        return []
    first, last = marks[0], marks[-1]
    found = [
        (text[: first.start()], text[first.end() :]),
        (text[last.end() :], text[: last.start()]),
    ]
    named = [(tidy(name), title) for name, title in found]
    # `hello :)` has a sign and no sides.
    words = all(_has_words(name) and _has_words(title) for name, title in named)
    return named if words else []


def _has_words(text: str) -> bool:
    return any(map(str.isalnum, text))


def _said(parts: Parts) -> Said:
    found, line = parts.found, parts.line
    title = tidy(_without_label(tidy(parts.left).strip(AROUND)))
    title = without_marks(title) if parts.speaker else title
    reason = line.reason
    if line.loose and not parts.said and not says_much(title):
        reason = reason or Reason("signup_no_talk", str(line.at))
    return Said(
        line.at,
        line.said,
        title,
        tidy(parts.speaker).strip(AROUND),
        found.get("initiative", ""),
        found.get("language", ""),
        found.get("planned", ""),
        found.get("link", ""),
        reason,
    )
