"""A long wiki page as parts that a wiki can take: blocks with their headings, footnotes and links.

The first part is the page itself, the others are its subpages `/2`, `/3` and so on; links lead from
one to the other. Each part has the footnotes that it uses, and no other.
"""

from __future__ import annotations

import pickle
import re
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import overload

from facilitator.installation import MADE_WITH
from facilitator.report_words import ENGLISH, Words

LONGEST = 2_000_000
"""Bytes of a part in UTF-8 at most; MediaWiki takes 2,048 KiB ($wgMaxArticleSize)."""

_LINK = re.compile("\x01([^\x02]*)\x02([^\x03]*)\x03")
_TOP_GAP = re.compile(r"\A((?:[^\n]+\n){0,2}[^\n]+)\n{3,}")
# What a link to another part has more than the three signs that stand for it here.
_OF_LINK = 16
_OF_FRAME = 1_000
_IN_MEMORY = 8_000_000
_AT_ONCE = 500


@dataclass(frozen=True)
class Heading:
    """A heading of a level from 1 to 6, or 0 for a bold line in a section; `text` is wikitext."""

    level: int
    text: str
    anchor: str = ""


@dataclass(frozen=True)
class Block:
    """Something that stays in one part: below which headings, its wikitext, its footnotes.

    `anchors` are those inside the text.
    """

    path: tuple[Heading, ...]
    text: str
    notes: tuple[str, ...] = ()
    anchors: tuple[str, ...] = ()


def link(anchor: str, label: str) -> str:
    """A link to an anchor of any part; `label`, wikitext, alone where no part has it."""
    return f"\x01{anchor}\x02{label}\x03"


def footnote(name: str) -> str:
    """The mark of a footnote."""
    return f'<ref name="{name}" />'


def pages(
    blocks: Iterable[Block],
    footnotes: Mapping[str, str],
    words: Words,
    top: str = "",
    longest: int = LONGEST,
) -> Sequence[str]:
    """The parts of a page, each of at most `longest` bytes unless a single block is longer.

    `footnotes` are texts by name, `top` stands at the top of every part.
    """
    return _Pages(
        _parts(blocks, footnotes, longest - _OF_FRAME - len(top.encode())), footnotes, words, top
    )


class Blocks:
    """Blocks that wait in a temporary file, to be gone through any number of times.

    The file goes with the last reference to this.
    """

    def __init__(self, blocks: Iterable[Block]) -> None:
        self._file = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - see above
        self._starts: list[int] = []
        waiting = iter(blocks)
        while some := [*islice(waiting, _AT_ONCE)]:
            self._starts.append(self._file.tell())
            pickle.dump(some, self._file, pickle.HIGHEST_PROTOCOL)

    def __iter__(self) -> Iterator[Block]:
        """All of them, in their order."""
        for start in self._starts:
            self._file.seek(start)
            # Nobody else has written into it.
            some: list[Block] = pickle.load(self._file)
            yield from some


class _Pages(Sequence[str]):
    """Parts of a page; in memory is only the one that is asked for.

    Where the links of a part lead is known when all parts are: until then their blocks wait in a
    temporary file, which goes with the last reference to this.
    """

    def __init__(
        self,
        parts: Iterable[list[Block]],
        footnotes: Mapping[str, str],
        words: Words,
        top: str,
    ) -> None:
        self._footnotes = footnotes
        self._words = words
        self._top = top
        self._where: dict[str, int] = {}
        self._starts: list[int] = []
        self._blocks = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - see above
        begun: tuple[Heading, ...] = ()
        named: dict[str, int] = {}
        for number, part in enumerate(parts, 1):
            self._starts.append(self._blocks.tell())
            pickle.dump(part, self._blocks, pickle.HIGHEST_PROTOCOL)
            for block in part:
                for heading in block.path:
                    # What has begun in the part before only goes on here.
                    if heading.anchor and heading not in begun:
                        self._where[heading.anchor] = number
                named.update(dict.fromkeys(block.anchors, number))
            begun = part[-1].path if part else ()
        self._where |= named

    def __len__(self) -> int:
        """How many parts there are."""
        return len(self._starts)

    @overload
    def __getitem__(self, at: int) -> str: ...

    @overload
    def __getitem__(self, at: slice) -> list[str]: ...

    def __getitem__(self, at: int | slice) -> str | list[str]:
        """A part as wikitext, or several."""
        places = range(len(self))[at]
        if not isinstance(places, int):
            return [self[one] for one in places]
        self._blocks.seek(self._starts[places])
        # Nobody else has written into it.
        part: list[Block] = pickle.load(self._blocks)
        return _page(
            part, places + 1, len(self), self._where, self._footnotes, self._words, self._top
        )


def _parts(
    blocks: Iterable[Block], footnotes: Mapping[str, str], longest: int
) -> Iterator[list[Block]]:
    part: list[Block] = []
    used: set[str] = set()
    size = 0
    for block in blocks:
        before = part[-1].path if part else ()
        more = _size(block, before) + sum(
            len(_definition(name, footnotes).encode()) for name in {*block.notes} - used
        )
        if part and size + more > longest:
            yield part
            part, used, size = [], set(), 0
            more = _size(block, ()) + sum(
                len(_definition(name, footnotes).encode()) for name in {*block.notes}
            )
        part.append(block)
        used |= {*block.notes}
        size += more
    yield part


def _size(block: Block, before: tuple[Heading, ...]) -> int:
    # 64 for the marks and the anchor of a heading, and that it goes on.
    headings = sum(len(f"{h.text}{h.anchor}".encode()) + 64 for h in block.path if h not in before)
    return headings + len(block.text.encode()) + 1 + _OF_LINK * block.text.count("\x01")


def _page(
    part: Sequence[Block],
    number: int,
    parts: int,
    where: Mapping[str, int],
    footnotes: Mapping[str, str],
    words: Words,
    top: str,
) -> str:
    begin, end = _frame(words)
    navigation = _navigation(number, parts, words)
    # An empty line after it, or a wiki runs it together with what comes next.
    above = [top, *([] if navigation else [""])] if top else []
    lines = [*begin, *above, *navigation]
    before: tuple[Heading, ...] = ()
    used: dict[str, None] = {}
    for block in part:
        for heading in block.path[_common(before, block.path) :]:
            lines.append(_heading(heading, where.get(heading.anchor, number) == number, words))
        lines.append(block.text)
        used.update(dict.fromkeys(block.notes))
        before = block.path
    if used:
        lines += ["", f"== {words('footnotes')} ==", "<references>"]
        lines += [_definition(name, footnotes) for name in footnotes if name in used]
        lines += ["</references>"]
    # For whoever edits the page later; readers have no use for it.
    lines += [*navigation, f"<!-- {MADE_WITH} -->", *end]

    def found(mark: re.Match[str]) -> str:
        target = where.get(mark[1])
        if target is None:
            return mark[2]
        return f"[[{_page_name(number, target)}#{mark[1]}|{mark[2]}]]"

    text = _LINK.sub(found, "\n".join(lines) + "\n")
    # Two empty lines above a heading are an empty paragraph to a wiki, and one at the very top too.
    return _TOP_GAP.sub(r"\1\n\n", text, count=1).lstrip("\n")


def _frame(words: Words) -> tuple[list[str], list[str]]:
    """What stands around a part, so that it reads as its language does on any wiki.

    English needs nothing: it is what a wiki for all languages takes a page for.
    """
    if words.spoken == ENGLISH:
        return [], []
    way = words.direction
    return [f'<div lang="{words.spoken}" dir="{way}" class="mw-content-{way}">'], ["</div>"]


def _common(one: Sequence[Heading], other: Sequence[Heading]) -> int:
    """How many headings at the start are the same."""
    same = 0
    for first, second in zip(one, other, strict=False):
        if first != second:
            break
        same += 1
    return same


def _heading(heading: Heading, begins: bool, words: Words) -> str:
    text = heading.text if begins else words("continued", title=heading.text)
    if not heading.level:
        return f"; {text}"
    anchor = f'<span id="{heading.anchor}"></span>' if heading.anchor and begins else ""
    marks = "=" * heading.level
    return f"\n{marks} {anchor}{text} {marks}"


def _definition(name: str, footnotes: Mapping[str, str]) -> str:
    return f'<ref name="{name}">{footnotes[name]}</ref>'


def _navigation(number: int, parts: int, words: Words) -> list[str]:
    if parts == 1:
        return []
    others = [
        words("part of", part=one, parts=parts)
        if one == number
        else f"[[{_page_name(number, one)}|{words('part', n=one)}]]"
        for one in range(1, parts + 1)
    ]
    return ["", " · ".join(others)]


def _page_name(here: int, there: int) -> str:
    """How a part names another one, relative to itself; empty for itself."""
    if here == there:
        return ""
    above = "" if here == 1 else "../"
    return above if there == 1 else f"{above or '/'}{there}"
