"""Publishing in one go: totals of all outputs, the folder, and the command."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import mwparserfromhell
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from facilitator import (
    merge,
    notes,
    participation,
    privacy,
    publish,
    publish_workbook,
    rehearse,
    sessions,
    talks,
    votes,
)
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.progress import Cancelled
from facilitator.publish_content import Publication, collect, findings
from facilitator.publish_csv import plain
from facilitator.publish_options import OUTPUTS, Further, Options
from facilitator.reasons import Refused
from facilitator.report_words import Words
from facilitator.store import Store
from facilitator.workbook_text import unescape
from tests.conftest import Clock
from tests.facilitator.hostile_texts import by_anchor, texts
from tests.facilitator.rooms import fill, lines, ranking, unprivileged, without_privileges
from tests.facilitator.test_commands import as_json, posix, run, small_files
from tests.share import examples

SAID = "REHEARSAL: nothing here was said by anybody."


def still() -> int:
    return 1_606_000_000_000


def always(_moment: int) -> str:
    return "01234567-89ab-7def-8123-456789abcdef"


@pytest.fixture(scope="module")
def rooms(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return rehearse.write(tmp_path_factory.mktemp("rehearsal"), rooms=6, notes=40, seed=3)


@pytest.fixture(scope="module")
def merged(rooms: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("merged") / "all.sqlite"
    with Store.open(
        path, installation="x", event=Event.built_in(), clock=still, rehearsal=True
    ) as store:
        merge.merge(store, rooms)
    with Store.open(path, installation="", read_only=True, clock=still, new_id=always) as store:
        yield store


@pytest.fixture(scope="module")
def published(merged: Store, tmp_path_factory: pytest.TempPathFactory) -> publish.Published:
    return publish.write(merged, tmp_path_factory.mktemp("out") / "results")


def table(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / "csv" / f"{name}.csv").open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.DictReader(opened))


def tab(folder: Path, name: str) -> list[dict[str, Any]]:
    document = json.loads((folder / "tabular" / f"{name}.tab").read_text("utf-8"))
    names = [field["name"] for field in document["schema"]["fields"]]
    return [dict(zip(names, row, strict=True)) for row in document["data"]]


@pytest.fixture(scope="module")
def recount(rooms: list[Path]) -> dict[str, Any]:
    """What the workbooks of the rooms say, by openpyxl and addition alone."""
    voted: Counter[str] = Counter()
    found: dict[str, Any] = {"votes": voted, "ballots": 0, "present": 0, "by hands": 0}
    names = ("goals", "steps", "talks")
    found |= {name: [] for name in ("notes", *names, *(f"{name} given" for name in names))}
    for path in rooms:
        ballots = [
            line for line in lines(path, "Ballots") if not (line["Removed"] or line["Withdrawn"])
        ]
        found["ballots"] += len(ballots)
        for line in ballots:
            voted.update(str(line["Choices"]).split("; "))
        tallied = [line for line in lines(path, "Votes") if line["Counted by"] == "Tally"]
        found["by hands"] += bool(tallied)
        for line in tallied:
            voted[str(line["Initiative"])] += line["Votes"]
        for line in lines(path, "Notes"):
            quote = line["Kind"] == "Quote" and line["Publish quote"] != "Yes"
            if not line["Removed"] and not quote:
                found["notes"].append(unescape(line["Text"]))
        for name, header in (("Goals", "Goal"), ("Steps", "Step"), ("Talks", "Title")):
            stands = [line for line in lines(path, name) if not line["Removed"]]
            found[name.lower()] += [unescape(line[header]) for line in stands]
            given = [line for line in stands if line.get("State") != "Skipped"]
            found[f"{name.lower()} given"] += [unescape(line[header]) for line in given]
    assert voted
    assert found["notes"]
    return found


def test_the_ranking_in_every_output_is_what_the_rooms_counted(
    published: publish.Published, recount: dict[str, Any], merged: Store
):
    folder, votes_ = published.folder, recount["votes"]
    page = mwparserfromhell.parse((folder / "report.wiki").read_text("utf-8"))
    (ranked,) = [
        tag
        for tag in page.filter_tags(matches=lambda tag: tag.tag == "table")
        if "sortable" in str(tag.get("class").value)
    ]
    in_report: Counter[str] = Counter()
    for row in ranked.contents.filter_tags(matches=lambda tag: tag.tag == "tr"):
        cells = row.contents.filter_tags(matches=lambda tag: tag.tag == "td")
        title = cells[1].contents.strip_code().strip()
        in_report[title.split()[0]] = int(cells[2].contents.strip_code())
    in_csv: Counter[str] = Counter()
    for line in table(folder, "votes"):
        in_csv[line["Initiative"]] += int(line["Votes"])
    in_tab: Counter[str] = Counter()
    for line in tab(folder, "votes-by-room"):
        in_tab[line["initiative"]] += line["votes"]
    in_book: Counter[str] = Counter()
    for line in lines(folder / publish.WORKBOOK, "Votes"):
        in_book[str(line["Initiative"])] += line["Votes"]
    by_initiative = {
        line["initiative"]: line["votes"] for line in tab(folder, "votes-by-initiative")
    }
    of_ballots: Counter[str] = Counter()
    for line in table(folder, "ballots"):
        of_ballots.update(line["Choices"].split("; "))
    for line in lines(folder / publish.WORKBOOK, "Votes"):
        if line["Counted by"] == "Tally":
            of_ballots[str(line["Initiative"])] += line["Votes"]
    for found in (in_report, in_csv, in_tab, in_book, Counter(by_initiative), of_ballots):
        assert +found == votes_
    text = (folder / "report.wiki").read_text("utf-8")
    hands = f"{recount['by hands']} room{'s' * (recount['by hands'] > 1)} by hands"
    assert f"6 of 30 rooms, {recount['ballots']} ballots and {hands}, " in text
    assert len(table(folder, "ballots")) == recount["ballots"]
    assert tab(folder, "participation")[-1]["ballots"] == recount["ballots"]
    assert [line["rank"] for line in tab(folder, "votes-by-initiative")] == [
        rank for rank, *_ in ranking(merged)
    ]


def test_every_output_has_all_that_was_said_and_nothing_else(
    published: publish.Published, recount: dict[str, Any]
):
    folder = published.folder
    expected = sorted(recount["notes"])
    for name in ("report.wiki", "minutes.wiki"):
        shown = by_anchor((folder / name).read_text("utf-8"))
        assert sorted(shown[key] for key in shown if re.fullmatch(r"note-\w+", key)) == expected
    assert sorted(plain(line["Text"]) for line in table(folder, "notes")) == expected
    book = [unescape(line["Text"]) for line in lines(folder / publish.WORKBOOK, "Notes")]
    assert sorted(book) == expected
    for name, header in (("goals", "Goal"), ("steps", "Step"), ("talks", "Title")):
        found = [plain(line[header]) for line in table(folder, name)]
        assert sorted(found) == sorted(recount[name])
    shown = by_anchor((folder / "report.wiki").read_text("utf-8"))
    for kind in ("goal", "step", "talk"):
        found = [text for key, text in shown.items() if key.startswith(f"{kind}-")]
        assert sorted(found) == sorted(recount[f"{kind}s given"])
    assert published.left_out["quote"] > 0
    assert published.left_out["removed"] > 0


def test_every_output_of_a_rehearsal_says_so(published: publish.Published):
    for file in published.files:
        data = (published.folder / file.path).read_bytes()
        if file.path.endswith(".xlsx"):
            data = str(load_workbook(io.BytesIO(data))["Summary"]["A1"].value).encode()
        if file.path != "SHA256SUMS":
            assert b"REHEARSAL: nothing" in data[:3000], file.path


class Links(HTMLParser):
    """The links and the tags of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.tags: Counter[str] = Counter()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.links += [str(value) for name, value in attrs if name == "href"]


def test_the_index_leads_to_every_file_and_the_sums_are_right(published: publish.Published):
    folder = published.folder
    page = Links()
    page.feed((folder / "index.html").read_text("utf-8"))
    there = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}
    assert {*page.links} == there - {"index.html"}
    assert not {"script", "img", "iframe", "form"} & page.tags.keys()
    assert there == {file.path for file in published.files}
    sums = dict(
        reversed(line.split("  ", 1)) for line in (folder / "SHA256SUMS").read_text().splitlines()
    )
    assert {*sums} == there - {"SHA256SUMS"}
    for name, digest in sums.items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest
    if os.name == "posix":
        # As any new folder: others can read what is published.
        (like := folder.parent / "like").mkdir()
        assert folder.stat().st_mode == like.stat().st_mode
        assert {p.stat().st_mode & 0o444 for p in folder.rglob("*")} == {0o444}


def test_the_same_store_and_clock_give_the_same_bytes(
    merged: Store, published: publish.Published, tmp_path: Path
):
    again = publish.write(merged, tmp_path / "again")
    assert [(f.path, f.sha256) for f in again.files] == [
        (f.path, f.sha256) for f in published.files
    ]


def test_the_published_workbook_merges_again_without_a_conflict(
    merged: Store, published: publish.Published, tmp_path: Path, rooms: list[Path]
):
    book = published.folder / publish.WORKBOOK
    new = tmp_path / "new.sqlite"
    event = Event.built_in()
    with Store.open(new, installation="y", event=event, rehearsal=True) as store:
        (first,) = merge.merge(store, [book]).files
        assert (first.state, first.flags, first.remarks) == ("merged", (), ())
        assert ranking(store) == ranking(merged)
        done = merge.merge(store, rooms)
        assert done.records["conflict"] == done.records["edited"] == done.records["added"] == 0
        (last,) = merge.merge(store, [book]).files
        assert last.state == "unchanged"
    # Names of files may name people; what stands instead is not taken for a file that is somewhere.
    listed = {str(row["Room"]): row["File"] for row in lines(book, "Workbooks")}
    assert listed == {str(n): f"a workbook of room {n}" for n in range(1, 7)}


def test_the_published_workbook_has_only_what_may_be_published(store: Store, tmp_path: Path):
    where = fill(store, ballots=("2 24 31", "24 25", "3"))
    few = fill(store, "8", ballots=("2",))
    sessions.set_present(store, few, 2)
    for text, kind in (("mail ana@example.org", "point"), ("a secret quote", "quote")):
        notes.add(store, where, Draft(text, kind))
    published = publish.write(store, tmp_path / "out", Options(outputs=("workbook",)))
    book = load_workbook(published.folder / publish.WORKBOOK)
    cells = [str(c.value) for page in book for row in page.iter_rows() for c in row if c.value]
    text = "\n".join(cells)
    for gone in ("ana@example.org", "secret", "a slip", "Ama"):
        assert gone not in text
    assert {row["Room"] for row in lines(published.folder / publish.WORKBOOK, "Ballots")} == {7}
    privacy.decide(store, [f for f in findings(store) if f.kind != "quote"], privacy.PUBLISH)
    publish.write(store, tmp_path / "out", Options(outputs=("workbook",)))
    book = load_workbook(published.folder / publish.WORKBOOK)
    cells = [str(c.value) for page in book for row in page.iter_rows() for c in row if c.value]
    assert {"mail ana@example.org", "Ama"} <= {*cells}
    assert "a secret quote" not in cells


@settings(max_examples=examples(12), deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(texts.filter(str.strip), min_size=1, max_size=6), texts)
def test_what_people_wrote_comes_back_from_the_workbook(
    tmp_path_factory: pytest.TempPathFactory, event: Event, written: list[str], who: str
):
    folder = tmp_path_factory.mktemp("any")
    with Store.open(
        folder / "any.sqlite", installation="x", event=event, clock=Clock(), fleeting=True
    ) as store:
        where = sessions.place(store, "1", "priorities", "7")
        notes.add_many(store, where, [Draft(text, translation=who) for text in written])
        talks.add(store, talks.Slot(where, "talks"), title=written[0], speaker=who)
        privacy.decide(store, findings(store), privacy.PUBLISH)
        publish.write(store, folder / "out", Options(outputs=("workbook",)))
        publication = collect(store)
    found: dict[str, list[str]] = {}
    for line in lines(folder / "out" / publish.WORKBOOK, "Notes"):
        both = found.setdefault(line["Id"], ["", ""])
        both[0] += line["Text"] or ""
        both[1] += line["Translation"] or ""
    assert {key: [unescape(text) for text in both] for key, both in found.items()} == {
        note.id: [note.text, note.translation] for note in publication.notes
    }


def contents(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_an_older_folder_is_replaced_or_kept(store: Store, tmp_path: Path):
    target = tmp_path / "results"
    fill(store)
    only = Options(outputs=("csv",))
    target.mkdir()  # an empty one is nobody's
    assert publish.write(store, target, only).kept is None
    fill(store, "8")
    second = publish.write(store, target, Options(outputs=("csv", "minutes")))
    assert second.kept is None
    assert {path.name for path in tmp_path.iterdir() if path.is_dir()} == {"results"}
    # Nothing that was there and is not chosen now is lost.
    fewer = publish.write(store, target, Options(outputs=("minutes",)))
    assert fewer.kept is not None
    assert (fewer.kept.folder, fewer.kept.changed) == (tmp_path / "results (1)", False)
    assert (fewer.kept.folder / "csv" / "notes.csv").is_file()
    assert publish.write(store, target, Options(outputs=("minutes",))).kept is None
    (target / "minutes.wiki").write_text("corrected by hand", "utf-8")
    third = publish.write(store, target, only)
    assert third.kept is not None
    assert (third.kept.folder, third.kept.changed) == (tmp_path / "results (2)", True)
    assert (third.kept.folder / "minutes.wiki").read_text("utf-8") == "corrected by hand"
    assert not (target / "minutes.wiki").exists()
    (target / "own.txt").write_text("x", "utf-8")
    fourth = publish.write(store, target, only).kept
    assert fourth is not None
    assert fourth.folder == tmp_path / "results (3)"
    (target / "csv" / "notes.csv").unlink()
    fifth = publish.write(store, target, only).kept
    assert fifth is not None
    assert fifth.folder == tmp_path / "results (4)"


def test_other_peoples_folders_and_files_are_left_alone(store: Store, tmp_path: Path):
    fill(store)
    documents = tmp_path / "Documents"
    documents.mkdir()
    (documents / "letter.txt").write_text("x", "utf-8")
    for target, code in (
        (documents, "publish_over"),
        (documents / "letter.txt", "publish_not_a_folder"),
    ):
        with pytest.raises(Refused) as refused:
            publish.write(store, target)
        assert [reason.code for reason in refused.value.reasons] == [code]
    assert contents(tmp_path / "Documents") == {"letter.txt": b"x"}
    assert not list(tmp_path.glob(".publish-*"))


def test_a_link_to_a_folder_stays_one(store: Store, tmp_path: Path):
    fill(store)
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    publish.write(store, tmp_path / "link", Options(outputs=("minutes",)))
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real" / "minutes.wiki").exists()


@pytest.mark.parametrize("after", range(9))
def test_stopped_at_any_time_the_older_folder_stands(store: Store, tmp_path: Path, after: int):
    fill(store)
    target = tmp_path / "results"
    publish.write(store, target)
    before = contents(target)
    fill(store, "8")
    heard: list[tuple[int, int, str]] = []

    def report(done: int, total: int, text: str) -> None:
        heard.append((done, total, text))
        if len(heard) > after:
            raise Cancelled

    with pytest.raises(Cancelled):
        publish.write(store, target, report=report)
    assert contents(target) == before
    assert [path for path in tmp_path.iterdir() if path.is_dir()] == [target]
    assert all(0 <= done <= total for done, total, _ in heard)


def test_a_folder_that_cannot_be_moved_into_place_changes_nothing(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    fill(store)
    target = tmp_path / "results"
    publish.write(store, target, Options(outputs=("csv",)))
    before = contents(target)
    replace_ = os.replace

    def failing(source: str | Path, to: str | Path) -> None:
        if Path(source).name == "folder":
            raise PermissionError(13, "Permission denied")
        replace_(source, to)

    monkeypatch.setattr(os, "replace", failing)
    with pytest.raises(Refused) as refused:
        publish.write(store, target, Options(outputs=("minutes",)))
    assert [reason.code for reason in refused.value.reasons] == ["publish_not_writable"]
    monkeypatch.undo()
    assert contents(target) == before
    assert [path for path in tmp_path.iterdir() if path.is_dir()] == [target]


def test_further_outputs_are_made_listed_and_summed(store: Store, tmp_path: Path):
    fill(store)
    heard: list[str] = []

    def charts(
        publication: Publication,
        folder: Path,
        words: Words,
        report: Callable[[int, int, str], None],
    ) -> Iterator[tuple[Path, str]]:
        report(0, 1, "chart")
        heard.append(words.language)
        path = folder / "charts" / "ranking.svg"
        path.parent.mkdir()
        path.write_text(f"<svg>{len(publication.rounds)}</svg>", "utf-8")
        yield path, "Ranking <b>"

    options = Options(("charts", "report"), further=[Further("charts", "Charts", charts)])
    done = publish.write(store, tmp_path / "out", replace(options, pictures=["Ranking.svg"]))
    assert {file.output for file in done.files} == {"charts", "report", ""}
    assert "charts/ranking.svg" in (done.folder / "SHA256SUMS").read_text()
    assert "Ranking &lt;b&gt;" in (done.folder / "index.html").read_text("utf-8")
    assert "[[File:Ranking.svg|" in (done.folder / "report.wiki").read_text("utf-8")
    assert heard == ["en"]


def test_what_there_is_none_of_is_a_mistake_of_the_caller(store: Store, tmp_path: Path):
    for options in (Options(outputs=("charts",)), Options(license="mine")):
        with pytest.raises(ValueError, match="nothing to publish"):
            publish.write(store, tmp_path / "out", options)
    assert not (tmp_path / "out").exists()


def test_all_outputs_are_of_one_moment(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    where = fill(store)
    copy_store = publish_workbook.copy_store

    def type_on() -> None:
        votes.cast(store, where, "24")
        notes.add(store, where, Draft("too late"))

    def copied(of: Store, target: Path) -> None:
        copy_store(of, target)
        type_on()

    monkeypatch.setattr(publish_workbook, "copy_store", copied)
    published = publish.write(
        store, tmp_path / "out", report=lambda done, _total, _text: type_on() if done else None
    )
    assert len(lines(published.folder / publish.WORKBOOK, "Ballots")) == 2
    assert len(table(published.folder, "ballots")) == 2
    for name in ("report.wiki", "minutes.wiki"):
        assert "too late" not in (published.folder / name).read_text("utf-8")


def test_a_preview_writes_nothing(store: Store, tmp_path: Path):
    fill(store)
    before = sorted(tmp_path.iterdir())
    publication, parts = publish.preview(store)
    assert len(publication.notes) == 2
    assert "A council that is heard" in parts[0]
    assert sorted(tmp_path.iterdir()) == before


# The command


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    return {"HOME": str(tmp_path / "home"), "XDG_DATA_HOME": str(tmp_path / "home" / "data")}


def test_the_command_writes_and_says_what_it_left_out(
    merged: Store, tmp_path: Path, home: dict[str, str]
):
    out = tmp_path / "out"
    done = run("publish", merged.path, out, **home)
    assert (done.returncode, done.stdout.splitlines()[0]) == (0, SAID)
    assert done.stdout.splitlines()[1] == f"21 files in {out}"
    assert "Left out or masked: Quotes without a yes: " in done.stderr
    assert "Left out or masked: Speakers of lightning talks: " in done.stderr
    done = run(
        "publish", merged.path, out, "--json", "--only", "csv", "--license", "CC-BY-4.0", **home
    )
    said = as_json(done)
    assert list(said) == [
        "rehearsal", "folder", "kept", "files", "left out", "undecided", "escaped cells",
        "notes with markup", "findings",
    ]  # fmt: skip
    assert {file["output"] for file in said["files"]} == {"csv", ""}
    assert said["left out"]["quote"] == sum(f["kind"] == "quote" for f in said["findings"])
    assert said["kept"] == str(tmp_path / "out (1)")
    done = run("publish", merged.path, out, "--only", "minutes", **home)
    kept = f"What was there before has outputs not chosen now and is kept in {out} (2)"
    assert done.stdout.splitlines()[-1] == kept
    out = tmp_path / "out (2)"
    assert "CC-BY-4.0" in (out / "index.html").read_text("utf-8")
    assert {*OUTPUTS} == {"workbook", "report", "minutes", "csv", "tabular"}


def test_decisions_are_taken_and_kept_on_the_command_line(
    store: Store, tmp_path: Path, home: dict[str, str]
):
    where = fill(store)
    notes.add(store, where, Draft("ask Kofi Mensah or ana@example.org"))
    store.close()
    names = tmp_path / "names.txt"
    names.write_text("\ufeffKofi Mensah\n\nEsi\n", "utf-8")
    out = tmp_path / "out"
    command = ("publish", store.path, out, "--only", "minutes", "--names", names)
    assert run(*command, **home).returncode == 0
    page = (out / "minutes.wiki").read_text("utf-8")
    assert "ask &#91;…&#93; or &#91;…&#93;" in page
    done = run(*command, "--decide", "email=publish", **home)
    assert done.returncode == 0
    assert "ask &#91;…&#93; or ana@example.org" in (out / "minutes.wiki").read_text("utf-8")
    said = as_json(run(*command, "--json", **home))
    (one,) = [finding for finding in said["findings"] if finding["kind"] == "name"]
    assert (one["text"], one["room"], one["decided"]) == ("Kofi Mensah", "7", False)
    assert run(*command, "--decide", f"{one['id']}=leave out", **home).returncode == 0
    assert "ana@example.org" not in (out / "minutes.wiki").read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["--only", "pictures"], 2, "invalid choice"),
        (["--language", "a b"], 2, "no report in 'a b'; there are: en, ar, de, es, fr"),
        (["--language", "he"], 2, "no report in 'he'; there are: en, ar, de, es, fr"),
        (["--license", "mine"], 2, "invalid choice"),
        (["--decide", "email=burn"], 2, "and a decision"),
        (["--decide", "nothing=mask"], 1, "The privacy check has no “nothing”."),
        (["--decide", "speaker=publish", "--decide", "speaker=burn"], 2, "and a decision"),
        (["--names", "nowhere.txt"], 1, "nowhere.txt"),
    ],
)
def test_wrong_usage_and_refusals(
    store: Store,
    tmp_path: Path,
    home: dict[str, str],
    arguments: list[str],
    status: int,
    says: str,
):
    fill(store)
    store.close()
    done = run("publish", store.path, tmp_path / "out", *arguments, **home)
    assert (done.returncode, done.stdout) == (status, "")
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "out").exists()


def test_a_quote_is_not_published_by_a_decision(store: Store, tmp_path: Path, home: dict[str, str]):
    notes.add(store, fill(store), Draft("a secret quote", "quote"))
    store.close()
    done = run("publish", store.path, tmp_path / "out", "--decide", "quote=publish", **home)
    assert (done.returncode, done.stderr) == (1, "“publish” is no choice here. Use leave out.\n")


@posix
def test_a_full_disk_is_one_sentence(store: Store, tmp_path: Path, home: dict[str, str]):
    fill(store)
    store.close()
    folder = tmp_path / "full"
    done = run("publish", store.path, folder / "out", before=small_files, **home)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"Not published. The disk is full ({folder / 'out'}).")
    assert len(done.stderr.splitlines()) == 1
    assert list(folder.iterdir()) == []


@unprivileged
def test_a_read_only_folder_is_one_sentence(store: Store, tmp_path: Path, home: dict[str, str]):
    fill(store)
    store.close()
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o555)
    done = run("publish", store.path, folder / "out", before=without_privileges, **home)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"Not published. {folder / 'out'} cannot be written (")
    assert len(done.stderr.splitlines()) == 1
    assert list(folder.iterdir()) == []


def test_what_is_counted_is_the_same_everywhere_or_says_what_it_is(
    merged: Store, published: publish.Published, recount: dict[str, Any]
):
    folder = published.folder
    *_, whole = participation.of_store(merged)
    (found,) = published.publication.rounds
    of_all = tab(folder, "participation")[-1]
    for name, number in (("languages", whole.languages), ("communities", whole.communities)):
        assert of_all[name] == getattr(found, name) == len(number) > 0
    assert of_all["rooms"] == whole.rooms
    # Notes: all that were taken, those that may be published, those in which nothing is masked.
    told = len(recount["notes"])
    assert of_all["notes"] == whole.notes > told
    rooms_ = table(folder, "rooms")
    assert sum(int(line["Notes taken"]) for line in rooms_) == whole.notes
    assert sum(int(line["Notes published"]) for line in rooms_) == told
    index = (folder / "index.html").read_text("utf-8")
    in_book = len(lines(folder / publish.WORKBOOK, "Notes"))
    assert f"Of {whole.notes} notes taken, {told} are in the report" in index
    assert f"{in_book} of them are in the workbook" in index
