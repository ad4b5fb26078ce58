"""The report as a page for a browser and for paper: the same blocks as the wikitext, as HTML.

A block's wikitext is ours but for what people wrote, which stands in it as references to
characters. Only the markup of our own outputs is known here; every other sign is escaped, so that
nothing else can become an element, an attribute or an address. The page asks for nothing: pictures
are in it, and it may not load or run anything.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape, unescape

from facilitator.installation import MADE_WITH
from facilitator.publish_html_look import head
from facilitator.publish_pages import Block, Blocks, Heading
from facilitator.publish_ranking import COLOURS
from facilitator.report_words import Words

_TOKEN = re.compile(
    r'<ref name="(?P<ref>[A-Za-z0-9-]+)" />'
    r'|<(?P<end>/?)(?P<tag>bdi|span|small)(?P<marks>(?: [a-z]+="[^"<>]*")*)>'
    r"|\x01(?P<link>[^\x02]*)\x02|(?P<linked>\x03)"
    r"|(?P<quotes>'''|'')|(?P<line><br />)|(?P<none><nowiki />)"
    r"|(?P<sign>&(?:\#\d{1,7}|nbsp);)"
)
_MARK = re.compile(r'([a-z]+)="([^"]*)"')
_SORTED = re.compile(r'data-sort-value="[^"]*" \| ')
_FILL = re.compile(r"background: (#[0-9a-f]{6})")
_SECTIONS = (2, 3)
"""Headings of these levels that something can lead to stand in the list of contents."""


@dataclass(frozen=True)
class Figure:
    """A picture below the first block of the section with this anchor.

    `svg` is what is drawn, `said` what it is, for whoever cannot see it; `below` stands under it.
    """

    anchor: str
    said: str
    svg: bytes
    below: str = ""


def page(
    blocks: Iterable[Block],
    footnotes: Mapping[str, str],
    words: Words,
    title: str,
    top: str = "",
    figures: Sequence[Figure] = (),
) -> Iterator[str]:
    """The whole page, in pieces; `title` is plain text, `top` wikitext above everything."""
    return _Page(blocks, footnotes, words, figures).write(title, top)


class _Page:
    def __init__(
        self,
        blocks: Iterable[Block],
        footnotes: Mapping[str, str],
        words: Words,
        figures: Sequence[Figure],
    ) -> None:
        self._blocks = blocks if isinstance(blocks, Blocks) else Blocks(blocks)
        self._footnotes = footnotes
        self._words = words
        self._figures: dict[str, list[Figure]] = {}
        for figure in figures:
            self._figures.setdefault(figure.anchor, []).append(figure)
        self._sections: dict[str, Heading] = {}
        self._anchors: set[str] = set()
        for block in self._blocks:
            self._anchors.update(block.anchors)
            for heading in block.path:
                self._anchors.add(heading.anchor)
                if heading.level in _SECTIONS and heading.anchor:
                    self._sections.setdefault(heading.anchor, heading)
        self._anchors.discard("")
        self._used: dict[str, int] = {}
        self._open = ""

    def write(self, title: str, top: str) -> Iterator[str]:
        words = self._words
        yield head(words, title, unescape(top.strip("'")), pictures=True)
        if top:
            yield f'<p class="top">{self._inline(top)}</p>\n'
        before: tuple[Heading, ...] = ()
        for at, block in enumerate(self._blocks):
            for heading in _new(block.path, before):
                yield self._close() + self._heading(heading)
            yield from self._block(block)
            last = block.path[-1].anchor if block.path else ""
            if figures := self._figures.pop(last, ()):
                yield self._close() + "".join(map(_figure, figures))
            if not at:
                yield self._close() + self._contents()
            before = block.path
        yield self._close() + self._rooms()
        made = words("index made with", app=words.apart(MADE_WITH))
        yield f"<footer><p>{escape(made)}</p></footer>\n</body>\n</html>\n"

    # Parts of the page

    def _heading(self, heading: Heading) -> str:
        text = self._inline(heading.text)
        if not heading.level:
            return f'<p class="kind">{text}</p>\n'
        mark = f' id="{escape(heading.anchor)}"' if heading.anchor else ""
        return f"<h{heading.level}{mark}>{text}</h{heading.level}>\n"

    def _contents(self) -> str:
        """The sections, as links; nothing where there are none."""
        lines = [
            f'<li class="l{one.level}">'
            f'<a href="#{escape(name)}">{self._inline(one.text)}</a></li>\n'
            for name, one in self._sections.items()
        ]
        name = escape(self._words("contents"))
        listed = f"<ul>\n{''.join(lines)}</ul>\n</nav>\n"
        return f'<nav aria-label="{name}">\n<p class="kind">{name}</p>\n{listed}' if lines else ""

    def _rooms(self) -> str:
        """The footnotes in the order in which they are used first, as they are numbered."""
        if not self._used:
            return ""
        lines = "".join(
            f'<li id="ref-{escape(name)}">{self._inline(self._footnotes[name])}</li>\n'
            for name in tuple(self._used)
        )
        heading = f"<h2>{escape(self._words('footnotes'))}</h2>\n"
        return f'{heading}<ol class="rooms">\n{lines}</ol>\n'

    # Lines of a block

    def _block(self, block: Block) -> Iterator[str]:
        lines = block.text.split("\n")
        at = 0
        while at < len(lines):
            line = lines[at]
            if line.startswith("{|"):
                end = lines.index("|}", at) if "|}" in lines[at:] else len(lines)
                yield self._close() + self._table(lines[at + 1 : end])
                at = end
            elif line.startswith("*: "):
                yield f'<div class="below">{self._inline(line[3:])}</div>'
            elif line.startswith(("* ", "# ")):
                yield self._item("ul" if line[0] == "*" else "ol", line[2:])
            elif line.strip():
                yield self._line(line)
            elif self._open == "p":
                yield self._close()
            at += 1
        if self._open == "p":
            yield self._close()

    def _line(self, line: str) -> str:
        """A line of a paragraph: the first one of it, or one that goes on with it."""
        if self._open == "p":
            return f"\n{self._inline(line)}"
        before = self._close()
        self._open = "p"
        return f"{before}<p>{self._inline(line)}"

    def _item(self, kind: str, text: str) -> str:
        before = "</li>\n" if self._open == kind else f"{self._close()}<{kind}>\n"
        self._open = kind
        return f"{before}<li>{self._inline(text)}"

    def _close(self) -> str:
        """The end of the paragraph or the list that is open."""
        ends = {"": "", "p": "</p>\n", "ul": "</li>\n</ul>\n", "ol": "</li>\n</ol>\n"}
        end, self._open = ends[self._open], ""
        return end

    def _table(self, lines: Sequence[str]) -> str:
        top, fill = "", ""
        rows: list[str] = []
        quarters = {colour: key for key, colour in COLOURS.items()}
        for line in lines:
            if line.startswith("! "):
                heads = (self._inline(cell) for cell in line[2:].split(" !! "))
                cells = "".join(f'<th scope="col">{one}</th>' for one in heads)
                top = f"<thead>\n<tr>{cells}</tr>\n</thead>\n"
            elif line.startswith("|-"):
                found = _FILL.search(line)
                fill = f' class="q{quarters[found[1]]}"' if found else ""
            elif line.startswith("| "):
                cells = "".join(map(self._cell, line[2:].split(" || ")))
                rows.append(f"<tr{fill}>{cells}</tr>\n")
        body = f"<tbody>\n{''.join(rows)}</tbody>\n"
        return f'<div class="wide"><table>\n{top}{body}</table></div>\n'

    def _cell(self, text: str) -> str:
        shown = _SORTED.sub("", text, count=1)
        number = ' class="n"' if shown != text else ""
        # A percentage stays on one line.
        return f"<td{number}>{self._inline(shown.strip().replace(' %', '&nbsp;%'))}</td>"

    # Signs of a line

    def _inline(self, text: str) -> str:
        """A line as HTML: of our marks the elements, of everything else the very signs."""
        made: list[str] = []
        ends: list[tuple[str, str]] = []
        at = 0
        for token in _TOKEN.finditer(text):
            made.append(escape(text[at : token.start()]))
            at = token.end()
            made.append(self._token(token, ends))
        made.append(escape(text[at:]))
        return "".join(made) + "".join(end for _, end in reversed(ends))

    def _token(self, token: re.Match[str], ends: list[tuple[str, str]]) -> str:
        match token.lastgroup:
            case "sign":
                return token[0]
            case "line":
                return "<br>"
            case "ref":
                return self._reference(token["ref"])
            case "link":
                known = token["link"] in self._anchors
                ends.append(("link", "</a>" if known else ""))
                return f'<a href="#{escape(token["link"])}">' if known else ""
            case "linked":
                return _ended("link", ends)
            case "quotes":
                tag = "strong" if token["quotes"] == "'''" else "em"
                if any(name == tag for name, _ in ends):
                    return _ended(tag, ends)
                ends.append((tag, f"</{tag}>"))
                return f"<{tag}>"
            case "none":
                return ""
            case _:
                tag = token["tag"]
                if token["end"]:
                    return _ended(tag, ends)
                ends.append((tag, f"</{tag}>"))
                return f"<{tag}{_marks(token['marks'])}>"

    def _reference(self, name: str) -> str:
        number = self._used.setdefault(name, len(self._used) + 1)
        room = escape(unescape(self._footnotes[name]))
        return f'<sup><a href="#ref-{name}" title="{room}">[{number}]</a></sup>'


def _new(path: Sequence[Heading], before: Sequence[Heading]) -> Sequence[Heading]:
    """The headings that begin with a block after one below those `before`."""
    same = 0
    for one, other in zip(path, before, strict=False):
        if one != other:
            break
        same += 1
    return path[same:]


def _ended(name: str, ends: list[tuple[str, str]]) -> str:
    """The end of the innermost element of that name, and of all inside it; nothing if none is."""
    if all(name != one for one, _ in ends):
        return ""
    made = ""
    while ends:
        one, end = ends.pop()
        made += end
        if one == name:
            break
    return made


def _marks(text: str) -> str:
    """The attributes that are kept; colours and lines are the look's own here."""
    said = ""
    for name, value in _MARK.findall(text):
        if name in ("id", "lang", "dir"):
            said += f' {name}="{escape(unescape(value))}"'
        elif name == "style" and "pre-wrap" in value:
            said += ' class="kept"'
    return said


def _figure(one: Figure) -> str:
    data = b64encode(one.svg).decode()
    caption = f"<figcaption>{escape(one.below)}</figcaption>" if one.below else ""
    source = f"data:image/svg+xml;base64,{data}"
    return f'<figure><img alt="{escape(one.said)}" src="{source}">{caption}</figure>\n'
