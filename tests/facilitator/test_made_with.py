"""Everything that leaves the app says which version made it."""

from __future__ import annotations

import json
import tomllib
from importlib import metadata
from pathlib import Path

from openpyxl import load_workbook

from facilitator import __version__, event_write, notes, plain_copy, publish, workbook_write
from facilitator.event import Event
from facilitator.installation import MADE_WITH
from facilitator.notes import Draft
from facilitator.publish_options import Options
from facilitator.sessions import Place
from facilitator.store import Store
from tests.conftest import ROOT


def test_the_version_has_one_place():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "version" not in project["project"]
    assert metadata.version("breakout-facilitator") == __version__
    assert MADE_WITH.endswith(f" {__version__}")


def test_workbooks_say_it(store: Store, room7: Place, event: Event, tmp_path: Path):
    notes.add(store, room7, Draft("Translation first"))
    one, every = tmp_path / "room.xlsx", tmp_path / "all.xlsx"
    workbook_write.export_room(store, "7", one)
    workbook_write.export_all(store, every)
    for path in (one, every):
        book = load_workbook(path)
        about = {row[0].value: row[1].value for row in book["About"].iter_rows()}
        assert about["App version"] == __version__
        assert book.properties.creator == MADE_WITH
    saved = load_workbook(event_write.write(event, tmp_path / "mine.event.xlsx"))
    assert saved.properties.creator == MADE_WITH


def test_a_publication_says_it(store: Store, room7: Place, tmp_path: Path):
    notes.add(store, room7, Draft("Translation first"))
    folder = publish.write(store, tmp_path / "out", Options()).folder
    assert f"Made with {MADE_WITH}." in (folder / "index.html").read_text(encoding="utf-8")
    for name in ("report.wiki", "minutes.wiki"):
        assert (folder / name).read_text(encoding="utf-8").endswith(f"<!-- {MADE_WITH} -->\n")
    pages = list((folder / "tabular").glob("*.tab"))
    assert pages
    for page in pages:
        assert MADE_WITH in json.loads(page.read_text(encoding="utf-8"))["sources"]


def test_the_copy_of_the_notes_says_it(store: Store, room7: Place, tmp_path: Path):
    copy = plain_copy.PlainCopy(store, tmp_path / "copies")
    notes.add(store, room7, Draft("Translation first"))
    copy.close()
    (file,) = (tmp_path / "copies").iterdir()
    assert MADE_WITH in file.read_text(encoding="utf-8")
