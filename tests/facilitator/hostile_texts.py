"""Texts that try to be more than text, and a reader of wikitext that is not ours."""

from __future__ import annotations

from typing import Any

import mwparserfromhell
from hypothesis import strategies as st
from mwparserfromhell import nodes

HOSTILE = (
    "{{delete}}",
    "{{subst:PAGENAME}}",
    "{{{1|x}}}",
    "[[Category:Spam]]",
    "[[File:X.png|thumb]]",
    "[[User:Ana|Ana]] ~~~~",
    "[http://example.org a link]",
    "http://example.org/?a=b&c=d",
    "mailto:x and news:y, //example.org",
    "'''bold''' ''italic'' '''''both'''''",
    "== Heading ==",
    "* list",
    "# list\n# list\n: indented\n; term : definition",
    "----",
    "{| class=x\n|-\n! a !! b\n|-\n| c || d\n|}",
    "|}",
    "|-",
    "|| || !!",
    "<ref name=x>y</ref><ref name=x />",
    "<nowiki>x</nowiki></nowiki>",
    "</bdi></span></small></ref></references>",
    "<!-- hidden --> -->",
    "<script>alert(1)</script><img src=x onerror=y>",
    "<br /><br>",
    "__NOTOC__ __TOC__ ＿＿目次非表示＿＿",
    "-{zh-hans:a;zh-hant:b}-",
    "#REDIRECT [[X]]",
    "RFC 123 PMID 45 ISBN 978-0-306-40615-7",
    "&lt;b&gt; &amp; &#65; &nbsp;&#x41;",
    " leading blanks",
    "two  blanks, a\ttab, a blank \n at the end of a line",
    "line\nline\n\nparagraph",
    "\u202eoverride\u202c \u2066isolate \u2069\u2069",
    "e\u0301 \u0338 mark first",
    "#\u0316\u0300 =\u0338 ;\u0301\u0316 \u037e",
    "\u0338mark first\n\u0338and after a line",
    "क़ फ़ \u1100\u1161\u11a8 Å \u212b",
    "« quoted » really ? 5 %",
    "=1+1",
    "+49 not a number",
    "-2",
    "@SUM(A1)",
    "\t=tab",
    "'=quoted",
    "''=twice",
    "＝全角",
    '"quotes", "commas";\r\nand lines',
    "_x0041_ _x000D_",
    "مرحبا {{بكم}}",
    "\x7fUNIQ-ref-1-QINU\x7f",
    "x" * 32_767,
    "é=" * 9_000,
)

texts = st.one_of(
    st.sampled_from(HOSTILE),
    st.lists(st.sampled_from([*HOSTILE[:48], " ", "\n", "a"]), min_size=1, max_size=5).map("".join),
    st.text(min_size=1, max_size=60),
    st.text("'=|{}[]<>&~_-!*#:; \n\té\u0301\u0338RFC 1ISBN/", min_size=1, max_size=40),
)


def shown(code: Any) -> str:
    """The text that nodes of wikitext show; any markup in it is an error."""
    words: list[str] = []
    for node in code.nodes:
        if isinstance(node, nodes.Text):
            words.append(str(node))
        elif isinstance(node, nodes.HTMLEntity):
            words.append(node.normalize())
        elif isinstance(node, nodes.Tag) and str(node.tag) == "br":
            words.append("\n")
        else:
            raise AssertionError(f"markup in a text: {node!r}")
    return "".join(words)


def by_anchor(page: str) -> dict[str, str]:
    """What stands in each element of a page that people's text is in, by its anchor."""
    return {
        str(tag.get("id").value): shown(tag.contents)
        for tag in mwparserfromhell.parse(page).filter_tags(matches=_is_text)
        if tag.has("id")
    }


def _is_text(tag: Any) -> bool:
    return str(tag.tag) == "bdi"
