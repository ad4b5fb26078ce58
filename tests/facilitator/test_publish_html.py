"""The report as a page for a browser: all of the wikitext, nothing that runs, and the index."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator import advance, notes, plan, publish, sessions, talks, votes, wiki_page
from facilitator.advance_table import SHIPPED
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.plan import Subject
from facilitator.publish_content import Publication, collect
from facilitator.publish_files import figures_of, maps_how
from facilitator.publish_html import Figure, page
from facilitator.publish_options import Further, Options
from facilitator.publish_pages import Block, Heading
from facilitator.publish_places import code
from facilitator.publish_report import report, report_page
from facilitator.records import Step
from facilitator.report_words import Words
from facilitator.store import Store
from facilitator.text import clean
from tests.conftest import Clock
from tests.facilitator.hostile_texts import HOSTILE, texts
from tests.facilitator.test_publish_report import everything, place
from tests.share import examples

WORDS = Words()
_EMPTY = {"meta", "br", "img"}
_KNOWN = {
    *("html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "h4", "h5", "h6", "p"),
    *("nav", "ul", "ol", "li", "div", "table", "thead", "tbody", "tr", "th", "td", "bdi", "span"),
    *(
        "section",
        "small",
        "strong",
        "em",
        "sup",
        "a",
        "br",
        "figure",
        "figcaption",
        "img",
        "footer",
    ),
}


@dataclass
class Element:
    """An element with its attributes and all text in it."""

    tag: str
    marks: dict[str, str]
    text: str = ""
    children: list[Element] = field(default_factory=list)

    def every(self) -> Iterator[Element]:
        yield self
        for child in self.children:
            yield from child.every()


class Tree(HTMLParser):
    """A page as elements; fails where one ends that is not the innermost."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.root = Element("", {})
        self._open = [self.root]
        self.feed(source)
        self.close()
        assert self._open == [self.root]
        self.elements = list(self.root.every())
        self.by_id = {one.marks["id"]: one for one in self.elements if "id" in one.marks}
        ids = Counter(one.marks["id"] for one in self.elements if "id" in one.marks)
        assert not [name for name, count in ids.items() if count > 1]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(element)
        if tag == "br":
            self.handle_data("\n")
        if tag not in _EMPTY:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        for element in self._open:
            element.text += data

    def of(self, tag: str) -> list[Element]:
        return [one for one in self.elements if one.tag == tag]


def shown(publication: Publication, words: Words = WORDS) -> Tree:
    return Tree("".join(report_page(publication, words)))


def bare(text: str) -> str:
    return re.sub(r"[\s\u2068\u2069]+", "", text)


@settings(max_examples=examples(12), deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(texts.filter(str.strip), min_size=1, max_size=4), texts, texts)
def test_what_people_wrote_is_text_on_the_page(
    tmp_path_factory: pytest.TempPathFactory, event: Event, said: list[str], goal: str, who: str
):
    path = tmp_path_factory.mktemp("any") / "any.sqlite"
    with Store.open(path, installation="x", event=event, clock=Clock(), fleeting=True) as store:
        where = place(store)
        notes.add_many(store, where, [Draft(text, community=who[:40]) for text in said])
        plan.set_goal(store, where, Subject("24"), goal)
        plan.add_step(store, where, Subject("24"), goal or "step", who=who)
        talks.add(store, talks.Slot(where, "talks"), title=who, speaker=goal)
        publication = everything(store)
    tree = shown(publication)
    for note in publication.notes:
        assert tree.by_id[f"note-{code(note.id)}"].text == clean(note.text)
    for step in publication.steps:
        assert tree.by_id[f"step-{code(step.id)}"].text == clean(step.text)
    only_ours(tree)


def only_ours(tree: Tree) -> None:
    """Known elements, no address but inside the page, nothing that could run."""
    assert {one.tag for one in tree.elements} <= {*_KNOWN, ""}
    for one in tree.elements:
        assert not [name for name in one.marks if name.startswith("on")]
        assert one.marks.get("style", "") == ""
    for link in tree.of("a"):
        assert link.marks["href"][:1] == "#"
        assert link.marks["href"][1:] in tree.by_id
    for picture in tree.of("img"):
        assert picture.marks["src"].startswith("data:image/svg+xml;base64,")
    policies = [one.marks["content"] for one in tree.of("meta") if "http-equiv" in one.marks]
    assert policies == ["default-src 'none'; style-src 'unsafe-inline'; img-src data:"]


@pytest.mark.parametrize("text", HOSTILE)
def test_wikitext_that_is_not_ours_is_escaped_too(text: str):
    block = Block((Heading(2, text),), f"{text.replace(chr(10), ' ')}</p><b onclick=x>&quot;")
    tree = Tree("".join(page([block], {"x": "Room"}, WORDS, text)))
    assert not tree.of("b")
    assert not tree.of("script")
    assert {one.tag for one in tree.elements} <= {*_KNOWN, ""}


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_page_says_what_the_wikitext_says(store: Store, language: str):
    words = Words(language)
    fill(store)
    publication = collect(store)
    rows = wiki_page.rows("\n".join(report(publication, words)))
    tree = Tree("".join(report_page(publication, words)))
    (body,) = tree.of("body")
    (contents,) = tree.of("nav")
    (made,) = tree.of("footer")
    told = bare(body.text).replace(bare(contents.text), "", 1).removesuffix(bare(made.text))
    said = bare("".join(row.text for row in rows if not row.text.startswith("<!--")))
    assert told == said
    (root,) = tree.of("html")
    assert root.marks == {"lang": language, "dir": words.direction}
    assert [one.text for one in tree.of("h1")] == [rows[0].text]
    assert "Global" in tree.of("title")[0].text or language == "ar"
    (table, *_) = tree.of("table")
    assert len([one for one in table.every() if one.tag == "tr"]) == 4
    # The list of contents leads to each of the sections.
    assert {f"#{name}" for name in ("participation", "round-priorities", "talks")} <= {
        one.marks["href"] for one in contents.every() if one.tag == "a"
    }
    only_ours(tree)


def fill(store: Store) -> None:
    where = place(store)
    sessions.set_present(store, where, 5)
    for line in ("24 25", "24 2", "25", "25 31"):
        votes.cast(store, where, line)
    notes.add(store, where, Draft("One <b>note</b>", initiatives=("24", "25"), support=2))
    notes.add(store, where, Draft("مرحبا", language="ar"))
    plan.set_goal(store, where, Subject("24"), "A council")
    plan.add_step(store, where, Subject("24"), "Draft", lead="Ghana")
    talks.add(store, talks.Slot(where, "talks"), title="Hubs", speaker="Ama")


def test_a_rehearsal_says_so_above_everything(store: Store):
    publication = replace(collect(store), rehearsal=True)
    (body,) = shown(publication).of("body")
    assert body.text.strip().startswith("REHEARSAL: nothing here was said by anybody.")


def test_words_of_the_ranking_are_explained_where_they_stand_first(store: Store):
    fill(store)
    (text,) = report(collect(store), WORDS)
    places = store.event.rounds[0].vote
    assert places is not None
    quarter = text.index("The list is divided by rank into four quarters: quarter 1 is")
    cut = text.index(f"The cut is below place {places.places}: ")
    asked = text.index("Those asked are the people in the rooms where something could be chosen")
    assert text.index("! Rank !! Initiative") < quarter < cut < text.index("=== <span")
    assert asked < text.index("How firm the cut is")


def test_what_is_on_no_initiative_has_no_gap_in_the_plan(store: Store):
    where = place(store)
    with store.change("Planned") as change:
        sessions.enter(change, where)
        change.add(Step, session=where.id, text="For all of it")
    (text,) = report(collect(store), WORDS)
    assert "For all of it" in text
    assert "No goal yet" not in text
    plan.add_step(store, where, Subject("24"), "Draft")
    assert report(collect(store), WORDS)[0].count("No goal yet") == 1


def drawn(publication: Publication, folder: Path, *_: object) -> Iterator[tuple[Path, str]]:
    (folder / "charts").mkdir()
    names = ["ranking-priorities", *(f"map-{one.item}" for one in publication.priorities)]
    for name in names:
        path = folder / "charts" / f"{name}.svg"
        path.write_text(f"<svg>{name}</svg>", "utf-8")
        yield path, f"Picture <b> {name}"


def test_pictures_are_in_the_page_where_they_belong(store: Store, tmp_path: Path):
    fill(store)
    advance.import_file(store, SHIPPED)
    options = Options(("charts", "report"), further=[Further("charts", "Charts", drawn)])
    done = publish.write(store, tmp_path / "out", options)
    items = [one.item for one in done.publication.priorities]
    assert items
    tree = Tree((tmp_path / "out" / "report.html").read_text("utf-8"))
    only_ours(tree)
    said = [one.marks["alt"] for one in tree.of("img")]
    assert said == [
        f"Picture <b> {n}" for n in ("ranking-priorities", *(f"map-{i}" for i in items))
    ]
    order = [one.marks.get("alt") or one.marks.get("id") for one in tree.elements]
    assert order.index("round-priorities") < order.index(said[0]) < order.index("views-priorities")
    assert order.index("views-priorities") < order.index(said[1]) < order.index("behind-priorities")
    # Why there are these maps and no others stands below them, and in the index.
    why = maps_how(done.publication, WORDS)
    assert why.startswith("There are maps only of what stands above the cut")
    assert why.endswith(f": {'; '.join(items)}.")
    assert [one.text for one in tree.of("figcaption")] == [why]
    assert why in Tree((tmp_path / "out" / "index.html").read_text("utf-8")).root.text


def test_without_pictures_there_are_none(store: Store):
    fill(store)
    publication = collect(store)
    assert [*figures_of(publication, {}, WORDS)] == []
    assert maps_how(publication, WORDS) == ""
    figure = Figure("round-priorities", "x", b"<svg/>")
    assert len(Tree("".join(report_page(publication, WORDS, [figure]))).of("img")) == 1


def test_the_index_names_the_event_and_groups_its_files_the_report_first(
    store: Store, tmp_path: Path
):
    fill(store)
    publish.write(store, tmp_path / "out")
    tree = Tree((tmp_path / "out" / "index.html").read_text("utf-8"))
    assert [one.text for one in tree.of("h1")] == ["Global Conversations: results"]
    groups = ["Report", "Minutes", "Workbook", "Raw data", "Tabular data", "Checksums"]
    assert [one.text for one in tree.of("h2")] == groups
    for section in tree.of("section"):
        assert section.children[1].tag == "p"
        assert section.children[1].text.strip().endswith(".")
    assert tree.of("a")[0].marks["href"] == "report.html"
    words = Words("ar")
    publish.write(store, tmp_path / "ar", Options(("csv",), "ar"))
    tree = Tree((tmp_path / "ar" / "index.html").read_text("utf-8"))
    assert tree.of("html")[0].marks == {"lang": "ar", "dir": "rtl"}
    assert [one.text for one in tree.of("h2")] == [words("group csv"), words("group sums")]
    # What a table holds is said in its words, though the files have English names.
    said = [one.text.split(")")[-1].strip() for one in tree.of("li") if "csv/" in one.text]
    assert words("index csv", name="بطاقات التصويت") in said
    assert not [one for one in said if re.search("[a-z]", one)]
