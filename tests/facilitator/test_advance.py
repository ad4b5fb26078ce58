"""Advance priorities: the real table recounted by hand, read in in any form, kept as reported."""

from __future__ import annotations

import csv
import io
import zipfile
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator import advance, advance_counts, history, notes, regions, standings, votes
from facilitator.advance import ReadIn
from facilitator.advance_table import COLUMNS, SHIPPED, read_file, read_text
from facilitator.notes import Draft
from facilitator.reasons import Refused
from facilitator.records import Priority
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.store_read import read_store
from facilitator.workbook_write import export_all
from tests.conftest import OpenStore
from tests.facilitator.methods import EVENT

ROWS = list(csv.DictReader(SHIPPED.open(encoding="utf-8-sig", newline="")))
HEAD = "community,initiative_no,recommendation_no,note"


def by_hand(column: str, only: str = "") -> dict[str, set[str]]:
    """Which communities named each, from the file alone."""
    named: dict[str, set[str]] = {}
    for row in ROWS:
        if row[column] and not (only and row[only]):
            named.setdefault(row[column], set()).add(row["community"])
    return named


# The real table


def test_the_real_table_is_read_in_once(store: Store):
    assert advance.import_file(store, SHIPPED) == ReadIn(51, 0)
    assert advance.import_file(store, SHIPPED) == ReadIn(0, 51)
    held = store.find(Priority)
    assert sorted(tuple(getattr(one, name) for name in COLUMNS) for one in held) == sorted(
        tuple(row[name] for name in COLUMNS) for row in ROWS
    )
    assert len(history.page(store)) == 1


def test_counts_and_percentages_stay_as_they_were_reported(store: Store):
    advance.import_file(store, SHIPPED)
    bangla = [one for one in store.find(Priority) if one.community == "Bangla Wiki Community"]
    assert {(one.recommendation_no, one.votes, one.votes_pct) for one in bangla} == {
        ("2", "20", "78.4"),
        ("3", "17", "65.0"),
        ("1", "16", "60.0"),
    }
    assert {one.attendees for one in bangla} == {"22; 16; 18"}


def test_initiatives_and_recommendations_are_counted_as_by_hand(store: Store):
    advance.import_file(store, SHIPPED)
    found = advance_counts.of_store(store)
    named = by_hand("initiative_no")
    for one in found.initiatives:
        number = one.item.rstrip("abc")
        assert {*one.communities} == named.get(number, set())
        assert one.share == pytest.approx(len(one.communities) / 7)
        more = sum(len(o.communities) > len(one.communities) for o in found.initiatives)
        assert one.rank == (1 + more if one.communities else None)
    assert [one.item for one in found.initiatives[:3]] == ["11", "31", "33"]
    assert found.ranks == {o.item: o.rank for o in found.initiatives if o.communities}
    themselves = by_hand("recommendation_no", only="initiative_no")
    anyhow = by_hand("recommendation_no")
    for one in found.recommendations:
        assert {*one.communities} == themselves.get(one.item, set())
        assert {*one.through} == anyhow.get(one.item, set()) - {*one.communities}
    # What was published of all communities holds of these few: 1, 2 and 6 lead, and 3.
    assert {one.item for one in found.recommendations if (one.rank or 9) <= 2} == {
        "1",
        "2",
        "3",
        "6",
    }


def test_regions_are_counted_as_by_hand_and_joined_with_a_neighbour(store: Store):
    advance.import_file(store, SHIPPED)
    found = advance_counts.of_store(store)
    of_region = {
        letter: {row["community"] for row in ROWS if row["region"] == name}
        for letter, name in (
            ("L", "Latin America"),
            ("A", "Sub-Saharan Africa"),
            ("M", "MENA"),
            ("S", "South Asia"),
        )
    }
    assert {letter: len(names) for letter, names in of_region.items()} == {
        "L": 1,
        "A": 2,
        "M": 2,
        "S": 1,
    }
    assert found.groups == (("L", "A"), ("M", "S"))
    assert found.elsewhere == ("Wikimedia LGBT+",)
    named = by_hand("initiative_no")
    for one in found.initiatives:
        for group, count in zip(found.groups, one.by_region, strict=True):
            there = set[str]().union(*(of_region[letter] for letter in group))
            communities = named.get(one.item.rstrip("abc"), set())
            assert (count.regions, count.of) == (group, len(there)) == (group, 3)
            assert count.named == len(communities & there)
    both = {
        item: len(communities & (of_region["M"] | of_region["S"]))
        for item, communities in named.items()
    }
    _, east = found.tops
    assert {*east.communities} == of_region["M"] | of_region["S"]
    assert east.top == (("9a", 2), ("9b", 2), ("9c", 2))
    assert [both[item.rstrip("abc")] for item, _ in east.top] == [2, 2, 2]
    assert east.tied == sum(count == 2 for number, count in both.items() if number != "9")


def test_a_standing_says_by_how_many_places_it_moved(store: Store, room7: Place):
    advance.import_file(store, SHIPPED)
    for line in ("24 2", "24 31", "24"):
        votes.cast(store, room7, line)
    ranks = advance_counts.of_store(store).ranks
    found = standings.of_store(store, "priorities", advance=ranks)
    # 24 was named by two communities (place 4), 31 by three, 2 by one.
    moved = {line.item: line.moved for line in found.lines if line.votes}
    assert moved == {"24": 4 - 1, "31": 1 - 2, "2": ranks["2"] - 2}
    assert {line.moved for line in found.lines if not line.votes} == {None}


# Reading


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_any_delimiter_and_encoding_gives_the_same(tmp_path: Path, encoding: str, delimiter: str):
    path = tmp_path / "table.csv"
    with path.open("w", encoding=encoding, newline="") as file:
        if delimiter == ";":
            file.write("sep=;\n")
        names = list(reversed(COLUMNS))
        writer = csv.DictWriter(file, names, delimiter=delimiter)
        writer.writeheader()
        writer.writerows(ROWS)
    found = read_file(path, EVENT)
    assert (found.reasons, found.remarks) == ((), ())
    assert [row.values for row in found.rows] == [
        row.values for row in read_file(SHIPPED, EVENT).rows
    ]


writable = st.characters(
    codec="utf-8",
    exclude_categories=("Cc", "Cs", "Zl", "Zp"),
    exclude_characters="\ufffe\uffff",
)
cell = st.text(writable, max_size=12).map(str.strip)
values = st.fixed_dictionaries(dict.fromkeys(("region", "date", "votes", "note"), cell))


@given(st.lists(values, max_size=5))
def test_every_value_is_kept_as_it_stands(rows: list[dict[str, str]]):
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS, restval="")
    writer.writeheader()
    for row in rows:
        writer.writerow({**row, "community": "Ghana", "recommendation_no": "2"})
    found = read_text(text.getvalue(), EVENT)
    assert found.reasons == ()
    for row, read in zip(rows, found.rows, strict=True):
        assert {name: read.values[name] for name in row} == row


def sentences(text: str) -> list[str]:
    return [reason.english() for reason in read_text(text, EVENT, "t.csv").reasons]


def test_every_wrong_line_is_said_with_its_line_and_column():
    assert sentences(
        f'{HEAD}\nGhana,24,,\n,24,,\n\nGhana,99,,\n"Gha\nna",,,\nGhana,24,11,\nGhana,2,,,,x\n'
    ) == [
        "line 3, community: “nothing” is not the name of a community.",
        "line 5, initiative_no: “99” is not an initiative: numbers from 1 to 45, "
        "with 9a, 9b, 9c for 9.",
        "line 6, recommendation_no: “nothing” is not a number; a row names a recommendation, "
        "an initiative, or has a note.",
        "line 8, recommendation_no: “11” is not a recommendation from 1 to 10.",
        "line 9: 6 cells, but there are 4 columns. Quote the commas.",
    ]


def test_what_is_no_table_is_said():
    assert sentences("") == [
        "t.csv has no row of headers. The first one begins with community, region."
    ]
    assert sentences("a,b\n1,2\n")[0].startswith("t.csv has no row of headers")
    assert sentences("region,note\nMENA,x\n") == [
        "line 1: column “community” is missing. Restore the header community."
    ]
    assert sentences(f'{HEAD}\nGhana,2,,\nTogo,2,,"open\nChad,2,,\n') == [
        "line 3: a quotation mark is not closed, or stands inside a cell. Mend it."
    ]
    assert sentences("community,note,note\nGhana,x,y\n") == [
        "line 1: column “note” stands here twice. Keep one."
    ]
    remarks = read_text(f"{HEAD},mood\nGhana,24,2,,good\n", EVENT).remarks
    assert [one.english() for one in remarks] == [
        "line 1: column “mood” is not ours and was left out.",
        "line 2, initiative_no: 24 is of recommendation 4. It was taken as it stands.",
    ]


def ticked(head: str, *lines: str) -> list[tuple[str, str]]:
    table = read_text("\n".join((f"Community,{head}", *lines)), EVENT, "t.csv")
    assert table.reasons == ()
    return [(row.values["community"], row.values["initiative_no"]) for row in table.rows]


TITLES = [EVENT.by_number[number].title().replace(",", "") for number in ("24", "31")]


@pytest.mark.parametrize(
    "head",
    [
        "24,31,9",
        "#24,Initiative 31,initiative 9",
        "24. Tools,31: anything else,9 - all of it",
        "Which ones? [24],Which ones? [31],Which ones? [9]",
        f"24. {TITLES[0]},31. {TITLES[1]},9",
    ],
)
@pytest.mark.parametrize(
    ("yes", "no"),
    [("yes", "no"), ("1", "0"), ("x", ""), ("TRUE", "FALSE"), ("Checked", "Unchecked")],
)
def test_a_column_for_each_initiative_may_be_ticked(head: str, yes: str, no: str):
    found = ticked(head, f"Ghana,{yes},{no},{yes}", f"Togo,{no},{yes},{no}")
    assert found == [("Ghana", "24"), ("Ghana", "9"), ("Togo", "31")]


def test_a_tick_may_be_the_title_and_the_columns_too():
    titles = [EVENT.by_number[number].title() for number in ("24", "31")]
    rows = [["Community", *titles], ["Ghana", titles[0], ""], ["Togo", "", titles[1]]]
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    found = read_text(text.getvalue(), EVENT)
    assert [row.values["initiative_no"] for row in found.rows] == ["24", "31"]
    assert (found.reasons, found.remarks) == ((), ())


def test_a_community_counts_once_for_each_initiative_that_it_ticked(store: Store):
    text = "community,24,31\nGhana,x,x\nghana,x,\nTogo,,x\n"
    advance.keep(store, read_text(text, store.event).rows)
    found = advance_counts.of_store(store)
    assert [(one.item, len(one.communities)) for one in found.initiatives[:2]] == [
        ("31", 2),
        ("24", 1),
    ]


def test_what_is_no_tick_is_said_with_its_cell():
    assert sentences("community,24,31\nGhana,1,0\nTogo,12,perhaps\n") == [
        "line 3, 24: “12” is not yes or no.",
        "line 3, 31: “perhaps” is not yes or no.",
    ]
    assert sentences("community,24,#24\nGhana,x,\n") == [
        "line 1: column “#24” stands here twice. Keep one."
    ]
    table = read_text("community,24,mood\nGhana,,good\nTogo,x,bad\n", EVENT)
    assert [one.english() for one in table.remarks] == [
        "line 1: column “mood” is not ours and was left out.",
        "line 2: nothing is ticked. The row was left out.",
    ]
    # The number of another list, by the title beside it.
    other = EVENT.by_number["31"].title().replace(",", "")
    assert "is missing" in sentences(f"community,24. {other}\nGhana,x\n")[0]
    # A table that names its initiatives is read as ever.
    assert len(read_text("community,initiative_no,24\nGhana,31,x\n", EVENT).rows) == 1


def test_a_table_with_a_wrong_line_brings_nothing(store: Store, tmp_path: Path):
    path = tmp_path / "table.csv"
    path.write_text(f"{HEAD}\nGhana,24,,\nGhana,99,,\n", encoding="utf-8")
    with pytest.raises(Refused) as refused:
        advance.import_file(store, path)
    assert [reason.place for reason in refused.value.reasons] == ["line 3, initiative_no"]
    assert store.find(Priority) == []
    with pytest.raises(Refused):
        advance.import_file(store, tmp_path / "nowhere.csv")


def test_numbers_in_other_digits_are_numbers_and_stay_as_written(store: Store):
    table = read_text(f"{HEAD}\nGhana,#２４,٤,\nTogo,9A,,\nMali,9,,\n", EVENT)
    assert table.reasons == ()
    advance.keep(store, table.rows)
    assert {one.initiative_no for one in store.find(Priority)} == {"#２４", "9A", "9"}
    found = advance_counts.of_store(store)
    named = {one.name: one.initiatives for one in found.communities}
    assert named == {"Ghana": ("24",), "Togo": ("9a",), "Mali": ("9a", "9b", "9c")}


# In a store


def test_reading_in_is_undone_and_read_in_again(store: Store):
    advance.import_file(store, SHIPPED)
    assert store.undo().english() == "Advance priorities read in: 51"
    assert store.find(Priority) == []
    assert advance.import_file(store, SHIPPED) == ReadIn(51, 0)
    assert advance.remove_all(store) == 51
    assert advance_counts.of_store(store).communities == ()
    store.undo()
    assert len(store.find(Priority)) == 51


rows_made = st.lists(
    st.tuples(st.sampled_from(["Ghana", "ghana", "Togo"]), st.sampled_from(["2", "24", "9"])),
    max_size=6,
)


@given(rows_made, st.randoms())
def test_counts_do_not_depend_on_the_order_or_on_repeated_rows(rows: list[tuple[str, str]], chance):
    def counted(rows: list[tuple[str, str]]) -> dict[str, int]:
        made = [
            Priority(
                id=str(at),
                device="d",
                created=0,
                changed=0,
                version="d:1",
                community=name,
                initiative_no=number,
            )
            for at, (name, number) in enumerate(rows)
        ]
        found = advance_counts.of_priorities(EVENT, made)
        return {one.item: len(one.communities) for one in found.initiatives}

    turned = [*rows, *rows]
    chance.shuffle(turned)
    assert counted(turned) == counted(rows)
    named = Counter(number for _, number in {(name.lower(), number) for name, number in rows})
    for item, communities in counted(rows).items():
        assert communities == named[item.rstrip("abc")]


def test_words_are_proposed_and_a_person_maps_them(store: Store):
    table = read_text(f"{HEAD}\nGhana,,,Regional and thematic hubs\nTogo,Global Council,,\n", EVENT)
    advance.keep(store, table.rows)
    first, second = advance.unmapped(store)
    assert (first.words, first.proposals[0].initiative) == ("Regional and thematic hubs", "25")
    assert second.proposals[0].initiative == "24"
    assert advance_counts.of_store(store).ranks == {}
    advance.map_words(store, first.priority.id, ["25"])
    advance.map_words(store, second.priority.id, [])
    assert advance.unmapped(store) == ()
    assert advance_counts.of_store(store).ranks == {"25": 1}
    assert {one.note for one in store.find(Priority)} == {"Regional and thematic hubs", ""}
    advance.keep(store, table.rows)
    assert advance_counts.of_store(store).ranks == {"25": 1}
    store.undo()
    assert [one.words for one in advance.unmapped(store)] == ["Global Council"]
    with pytest.raises(Refused) as refused:
        advance.map_words(store, first.priority.id, ["99"])
    assert refused.value.reasons[0].code == "unknown_initiative"
    assert advance.propose(EVENT, "xyz") == ()


def test_only_the_scopes_asked_about_are_counted(store: Store):
    advance.import_file(store, SHIPPED)
    found = advance_counts.of_store(store, ["global"])
    assert [(one.name, one.initiatives) for one in found.communities] == [
        ("Wikimedia Argentina", ("22", "24"))
    ]


def test_priorities_are_in_no_workbook_and_in_no_merge(
    open_store: OpenStore, store: Store, room7: Place, tmp_path: Path
):
    advance.import_file(store, SHIPPED)
    notes.add(store, room7, Draft("said", "idea", ("24",)))
    book = export_all(store, tmp_path / "all.xlsx").path
    with zipfile.ZipFile(book) as parts:
        said = b"".join(parts.read(name) for name in parts.namelist())
    for community in {row["community"] for row in ROWS}:
        assert community.encode() not in said
    copy = tmp_path / "copy.sqlite"
    store.copy_to(copy)
    brought = read_store(copy, store.event)
    assert {found.record.table for found in brought.records} == {"notes"}


# The world


def test_the_grid_is_the_map_of_the_file():
    grid = regions.grid()
    assert (grid.step, len(grid.cells)) == (2.5, 2402)
    assert {letter: len(cells) for letter, cells in grid.by_region.items()} == {
        "N": 501,
        "L": 288,
        "W": 82,
        "C": 585,
        "M": 218,
        "A": 284,
        "S": 74,
        "E": 370,
    }
    assert all(-60 < cell.latitude < 80 and -180 < cell.longitude < 180 for cell in grid.cells)
    # Nairobi, Delhi, Buenos Aires: the nearest cell is of their region.
    for latitude, longitude, letter in ((-1.3, 36.8, "A"), (28.6, 77.2, "S"), (-34.6, -58.4, "L")):
        near = min(
            grid.cells,
            key=lambda c: (c.latitude - latitude) ** 2 + (c.longitude - longitude) ** 2,
        )
        assert near.region == letter


@given(st.dictionaries(st.sampled_from("NLWCMASE"), st.integers(0, 5)))
def test_joined_regions_part_those_that_have_communities(counts: dict[str, int]):
    groups = regions.joined(counts, 3)
    assert sorted(letter for group in groups for letter in group) == sorted(
        letter for letter, count in counts.items() if count
    )
    sizes = [sum(counts[letter] for letter in group) for group in groups]
    assert len(sizes) < 2 or min(sizes) >= 3


def test_what_communities_call_a_region():
    for words, letter in (
        ("MENA", "M"),
        ("Middle East & North Africa", "M"),
        ("middle east and north africa", "M"),
        ("ESEAP", "E"),
        ("Latin America", "L"),
        ("Sub-Saharan Africa", "A"),
        ("a", "A"),
        ("Thematic", ""),
        ("", ""),
    ):
        assert regions.letter_of(words) == letter
