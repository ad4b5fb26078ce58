"""What people wrote, in wikitext: read by another parser, and by the rules of MediaWiki."""

from __future__ import annotations

import re
import unicodedata

import mwparserfromhell
import pytest
from hypothesis import example, given, settings

from facilitator.text import clean
from facilitator.wikitext import direction, escape, is_markup, isolated, slug
from tests.facilitator.hostile_texts import HOSTILE, by_anchor, shown, texts
from tests.share import examples


def stored(text: str) -> str:
    # The signs that a page cannot have at all become visible ones.
    return re.sub("[\x00-\x08\x0b-\x1f]", "\ufffd", clean(text))


@settings(max_examples=examples(400), deadline=None)
@given(texts)
def test_any_text_is_shown_as_it_is(text: str):
    # MediaWiki puts every page into NFC before anything else.
    page = unicodedata.normalize("NFC", f'* {isolated(text, "en", "x")}<ref name="r" />')
    assert by_anchor(page) == {"x": stored(text)}
    kinds = [type(node).__name__ for node in mwparserfromhell.parse(page).nodes]
    assert kinds == ["Tag", "Text", "Tag", "Tag"]


# What MediaWiki looks for in a page, from the help pages that `wikitext` names.
EFFECTS = {
    "template": r"\{\{|\}\}",
    "link": r"\[\[|\]\]|\[\s*(?:\w+:|//)",
    "address": r"(?i)\b(?:https?|ftps?|mailto|news|irc|tel|sip|urn|magnet|data|javascript):(?=\S)",
    "tag": r"<(?!br />)",
    "entity": r"&(?!#\d+;)",
    "signature": "~~~",
    "switch": "__|＿＿",
    "emphasis": "''",
    "table": r"\||!!",
    "variant": r"-\{|\}-",
    "magic link": r"(?:RFC|PMID|ISBN)\s",
    "line": r"(?m)^[*#:;= \-!+]|\n",
    "french blank": r" [?:;!%»›]|[«‹] ",
}


@settings(max_examples=examples(400), deadline=None)
@given(texts)
@example("#\u0316\u0300")
def test_nothing_in_a_text_takes_effect(text: str):
    escaped = escape(text)
    for effect, pattern in EFFECTS.items():
        assert re.search(pattern, escaped) is None, effect


@given(texts)
def test_a_text_with_markup_is_told_from_others(text: str):
    effects = [name for name, pattern in EFFECTS.items() if re.search(pattern, text)]
    if {*effects} - {"line", "tag", "entity", "french blank"}:
        assert is_markup(text)
    # A wiki keeps these blanks on their line, and that is all.
    assert not is_markup("Qui paie ? C’est « nous » : à 5 %")
    assert not is_markup("Who pays? It's fine - really; see: this (2 of 3), e.g. #24 and A/B_c")


@pytest.mark.parametrize("text", [text for text in HOSTILE if "\n" not in text])
def test_a_title_is_a_title_in_headings_links_and_tables(text: str):
    title = escape(text)
    page = f"== {title} ==\n{{|\n| [[#a|{title}]] || {title}\n|}}\n"
    code = mwparserfromhell.parse(unicodedata.normalize("NFC", page))
    (heading,) = code.filter_headings()
    assert shown(heading.title).strip() == stored(text).strip()
    (link,) = code.filter_wikilinks()
    assert shown(link.text) == stored(text)
    assert len(code.filter_tags(matches=lambda tag: tag.tag == "td")) == 2


def test_blanks_are_kept_and_language_and_direction_said():
    assert (
        isolated("a  b", "en")
        == '<bdi lang="en" dir="ltr" style="white-space: pre-wrap">a  b</bdi>'
    )
    assert isolated("مرحبا", "ar") == '<bdi lang="ar" dir="rtl">مرحبا</bdi>'
    assert isolated("x", '"><script>') == '<bdi dir="ltr">x</bdi>'
    assert direction("24: مرحبا") == "rtl"
    assert direction("24", "ar") == "rtl"
    assert direction("Wikimedia مرحبا", "ar") == "ltr"


def test_anchors_are_plain():
    assert slug("9a / ü |x") == "9a-x"
    assert slug("日本") == "x"
