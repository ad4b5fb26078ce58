"""A page of wikitext as we write it, as rows to be painted: what a wiki will show, roughly.

Only the markup of our own outputs is known. What people wrote stands in it as references to
characters and becomes plain text here: no part of it is ever read as markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

HEADING, TEXT, ITEM, TERM, HEAD, CELLS, FOOTNOTE = (
    "heading",
    "text",
    "item",
    "term",
    "head",
    "cells",
    "footnote",
)
BOLD, ITALIC, SMALL, MARK = "bold", "italic", "small", "mark"

_HEADING = re.compile(r"(={1,6}) (.*) \1")
_DEFINITION = re.compile(r'<ref name="([^"]*)">(.*)</ref>')
_TOKEN = re.compile(
    r'<ref name="([^"]*)" />'
    r"|<(/?)(bdi|span|small)\b[^>]*>"
    r"|<br />|<nowiki />|&nbsp;|'''|''|\[\[[^\[\]|]*\||\]\]"
    r"|&#(\d{1,7});"
)
_SIGNS = {"<br />": "\n", "<nowiki />": "", "&nbsp;": "\u00a0"}
_ATTRIBUTES = re.compile(r'(?:[a-z-]+="[^"]*" ?)+\| ')
_BACKGROUND = re.compile(r"background: (#[0-9a-f]{6})")
_PICTURE = re.compile(r"\[\[File:([^|\]]*)\|[^\]]*\]\]")
_FIRST_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"
_WIDEST = 40
_LONGEST_WORD = 20
"""Longer ones, such as addresses, may break; so may scripts that write without blanks."""
_WORD = re.compile(r"[^\s\u2e80-\uffdc]+")


@dataclass(frozen=True)
class Run:
    """Some letters that look alike: `styles` are of `BOLD`, `ITALIC`, `SMALL` and `MARK`."""

    text: str
    styles: frozenset[str] = frozenset()


@dataclass(frozen=True)
class PageRow:
    """A row of a page: a heading, a paragraph, an item of a list, a row of a table, a footnote.

    `level` is that of a heading, or how deep an item is. `mark` stands before an item or a
    footnote. `cells` has one entry but in tables, where `weights` say how many letters each column
    wants to have side by side, `longest` its longest word, `heads` what stands above each, and
    `color` is the background.
    """

    id: int
    kind: str
    level: int
    cells: tuple[tuple[Run, ...], ...]
    mark: str = ""
    color: str = ""
    weights: tuple[int, ...] = ()
    longest: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """Its letters, without the signs that keep directions apart."""
        said = "\t".join("".join(run.text for run in cell) for cell in self.cells)
        return said.replace(_FIRST_ISOLATE, "").replace(_END_OF_ISOLATE, "")


def rows(wikitext: str) -> list[PageRow]:
    """The rows of a page or of a part of it, in order; `id` counts them."""
    return list(_Reader(wikitext).read())


_FRAME = ("<div ", "</div>")
"""Lines around a part of a page that say its language and direction; a reader does not see them."""


class _Reader:
    def __init__(self, wikitext: str) -> None:
        self._lines = wikitext.split("\n")
        self._marks: dict[str, int] = {}
        self._count = 0
        self._number = 0

    def read(self) -> Iterator[PageRow]:
        at = 0
        while at < len(self._lines):
            line = self._lines[at]
            if line.startswith("{|"):
                end = self._end(at, "|}")
                yield from self._table(self._lines[at + 1 : end])
                at = end
            elif line == "<references>":
                end = self._end(at, "</references>")
                yield from self._footnotes(self._lines[at + 1 : end])
                at = end
            elif line.strip() and not line.startswith(_FRAME):
                yield self._line(line)
            at += 1

    def _end(self, at: int, mark: str) -> int:
        """The line with this mark, or the last one."""
        try:
            return self._lines.index(mark, at)
        except ValueError:
            return len(self._lines)

    def _line(self, line: str) -> PageRow:
        heading = _HEADING.fullmatch(line)
        picture = _PICTURE.fullmatch(line)
        numbered = line.startswith("# ")
        self._number = self._number + 1 if numbered else 0
        if heading:
            return self._row(HEADING, heading[2], len(heading[1]))
        if picture:
            return self._row(TEXT, f"''{picture[1]}''")
        if line.startswith("; "):
            return self._row(TERM, line[2:])
        if numbered:
            return self._row(ITEM, line[2:], 1, f"{self._number}.")
        if line.startswith("*: "):
            return self._row(ITEM, line[3:], 2)
        if line.startswith("* "):
            return self._row(ITEM, line[2:], 1, "•")
        return self._row(TEXT, line)

    def _row(self, kind: str, text: str, level: int = 0, mark: str = "") -> PageRow:
        return PageRow(self._next(), kind, level, (tuple(self._runs(text)),), mark)

    def _next(self) -> int:
        self._count += 1
        return self._count

    def _footnotes(self, lines: Sequence[str]) -> Iterator[PageRow]:
        """In the order in which they are first used, as a wiki numbers them."""
        found = [match for line in lines if (match := _DEFINITION.fullmatch(line))]
        for match in sorted(found, key=lambda one: self._mark(one[1])):
            yield self._row(FOOTNOTE, match[2], 1, f"{self._mark(match[1])}.")

    def _mark(self, name: str) -> int:
        return self._marks.setdefault(name, len(self._marks) + 1)

    def _table(self, lines: Sequence[str]) -> Iterator[PageRow]:
        found: list[tuple[str, str, list[tuple[Run, ...]]]] = []
        color = ""
        for line in lines:
            if line.startswith("! "):
                found.append((HEAD, "", self._cells(line[2:].split(" !! "))))
            elif line.startswith("|-"):
                fill = _BACKGROUND.search(line)
                color = fill[1] if fill else ""
            elif line.startswith("| "):
                found.append((CELLS, color, self._cells(line[2:].split(" || "))))
        columns = max((len(cells) for _, _, cells in found), default=0)
        weights = tuple(
            min(_WIDEST, max(_length(kind, cells[at]) for kind, cells in _having(found, at)))
            for at in range(columns)
        )
        longest = tuple(
            max((_longest_word(cells[at]) for _, cells in _having(found, at)), key=len)
            for at in range(columns)
        )
        heads: tuple[str, ...] = ()
        for kind, fill, cells in found:
            if kind == HEAD:
                heads = tuple(map(_text, cells))
            yield PageRow(self._next(), kind, 0, tuple(cells), "", fill, weights, longest, heads)

    def _cells(self, cells: Sequence[str]) -> list[tuple[Run, ...]]:
        return [tuple(self._runs(_ATTRIBUTES.sub("", cell, count=1).strip())) for cell in cells]

    def _runs(self, text: str) -> Iterator[Run]:
        """The letters of a line by how they look; of people's texts the very letters."""
        styles: set[str] = set()
        said: list[str] = []
        at = 0
        for token in _TOKEN.finditer(text):
            said.append(text[at : token.start()])
            at = token.end()
            name, closing, tag, letter = token[1], token[2], token[3], token[4]
            if letter:
                said.append(chr(int(letter)))
            elif tag == "bdi":
                said.append(_END_OF_ISOLATE if closing else _FIRST_ISOLATE)
            elif token[0] in _SIGNS:
                said.append(_SIGNS[token[0]])
            elif name is not None or tag == "small" or token[0] in ("''", "'''"):
                yield from _run(said, styles)
                if name is not None:
                    mark = f"\u2009[{self._mark(name)}]"
                    yield Run(mark, frozenset({*styles, MARK}))
                else:
                    style = SMALL if tag else BOLD if token[0] == "'''" else ITALIC
                    styles ^= {style}
        said.append(text[at:])
        yield from _run(said, styles)


def _run(said: list[str], styles: set[str]) -> Iterator[Run]:
    text = "".join(said)
    said.clear()
    if text:
        yield Run(text, frozenset(styles))


def _having(
    rows: Sequence[tuple[str, str, list[tuple[Run, ...]]]], column: int
) -> Iterator[tuple[str, list[tuple[Run, ...]]]]:
    """The kind and the cells of the rows that have this column."""
    return ((kind, cells) for kind, _, cells in rows if column < len(cells))


def _length(kind: str, cell: Sequence[Run]) -> int:
    """So many letters want to stand side by side; the words of a header may break."""
    text = _text(cell)
    return max(3, *map(len, text.split()), 0) if kind == HEAD else max(3, len(text))


def _longest_word(cell: Sequence[Run]) -> str:
    words = _WORD.findall(_text(cell))
    return max((word for word in words if len(word) <= _LONGEST_WORD), key=len, default="")


def _text(cell: Sequence[Run]) -> str:
    return "".join(run.text for run in cell)
