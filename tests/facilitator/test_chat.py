"""Ballots out of a meeting chat, in every form in which chats are saved or copied."""

from __future__ import annotations

import time
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator import chat, chat_ballots, chat_file, votes
from facilitator.chat import Entry
from facilitator.event import Event
from facilitator.reasons import Refused
from facilitator.records import Ballot
from facilitator.sessions import Place
from facilitator.store import Store
from tests.facilitator.methods import CLUSTERS, DOTS, HANDS, RANKING, SCORE, voting
from tests.share import examples

EVENT = Event.built_in()
ROUND = "priorities"


def read(text: str, **how: object) -> chat.ChatReading:
    return chat.read(EVENT, ROUND, text, **how)  # pyright: ignore[reportArgumentType]


def ballots(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """Who votes for what."""
    return [(one.name, one.choices) for one in read(text).entries if one.state == "ready"]


def one(text: str) -> Entry:
    (entry,) = read(text).entries
    return entry


# Formats

FORMATS = [
    "09:00:18 From  Ana López  to  Everyone: 2, 24",
    "09:00:18 From  Ana López  to  Everyone : 2, 24",
    "15:26:20 From  Ana López  to  Everyone:\n\t2 24",
    "15:26:20 From  Ana López  to  Everyone:\r\n\t2 24\r\n",
    "15:26:20 From  Ana López  to  Everyone:\r\t2 24\r",
    "15:26:20 From Ana López to Everyone:\n\t2\n\t24",
    "00:58:04\tAna López:\t2 24",
    "00:58:04\t Ana López : 2 24",
    "00:58:04\tAna López:\n2 24",
    "10:02:33 From Ana López : 2,24",
    "10:02:33 From Ana López: 2,24",
    "10:02 From Ana López to Everyone: 2;24",
    "10:02:33 AM From Ana López to Everyone: 2;24",
    "2020-11-21 10:02:33 From Ana López to Everyone: 2;24",
    "10:02:33 From  Ana López  to  Ben Ode(Direct Message):\n\t2 24",
    "10:02:33 From Ana López to Ben Ode (Direct Message) : 2 24",
    "10:02:33 From Ana López to Ben Ode (Privately) : 2 24",
    "10:02:33 From Ana López (Privately) : 2 24",
    "10:02:33 From  Ana López  to  Ben Ode: 2 24",
    "10:02:33 Von  Ana López  an  Alle: 2 24",
    "10:02:33 De  Ana López  a  Todos: 2 24",
    "10:02:33 De  Ana López  à  Tout le monde : 2 24",
    "10:02:33 От  Ana López  кому  Все: 2 24",
    "10:02:33 来自  Ana López  到  所有人: 2 24",
    "10:02:33 من  Ana López  إلى  الجميع: 2 24",
    "\ufeff09:00:18 From  Ana López  to  Everyone: 2, 24",
    "[10:02] Ana López: 2 24",
    "[10:02:33] Ana López : 2 24",
    "[10:02 AM] Ana López\n2 24",
    "[21/11/2020 10:02] Ana López\n2 24",
    "[21.11.20, 10:02:33] Ana López: 2 24",
    "21/11/2020, 10:02 - Ana López: 2 24",
    "\u200e[21.11.20, 10:02:33] \u202aAna López\u202c: 2 24",
    "10:02:33 Ana López: 2 24",
    "Ana López  10:02 AM\n2 24",
    "Ana López\t10:02\n2 24",
    "Ana López — Today at 10:02 AM\n2 24",
    "Ana López\n10:02 AM\n2 24",
    "Ana López to Everyone 10:02 AM\n2 24",
    "Ana López to Everyone (10:02 AM):\n2 24",
    "from Ana López to Everyone:    10:02 AM\n2 24",
    "From Ana López to Everyone: (10:02 AM)\n2 24",
    "Ana López (10:02): 2 24",
    "Ana López: 2 24",
    "Ana López：2 24",
    "0:00:12.000,0:00:15.000\nAna López: 2 24",
    "WEBVTT\n\n1\n00:00:12.000 --> 00:00:13.000\nAna López: 2 24\n\n2\n00:14.000 --> 00:15.000",
]


@pytest.mark.parametrize("text", FORMATS)
def test_every_form_says_who_votes_for_what(text: str) -> None:
    assert ballots(text) == [("Ana López", ("2", "24"))]


@pytest.mark.parametrize(
    "name",
    [
        "Ana: WMAR",
        "ليلى",
        "怡君",
        "López, Ana (AR)",
        "Ana 2020",
        "Ana to the moon",
        "24",
        "Ana-24 : x",
    ],
)
def test_names_may_hold_nearly_anything(name: str) -> None:
    for head in (
        "09:00:18 From  {}  to  Everyone: 2 24",
        "09:00:18 From  {}  to  Everyone:\n\t2 24",
    ):
        assert ballots(head.format(name)) == [(name, ("2", "24"))]
    assert ballots(f"00:58:04\t{name}:\t2 24") == [(name, ("2", "24"))]


def test_a_time_in_a_message_begins_no_other_message() -> None:
    text = "10:02:33 From  Ana  to  Everyone:\n\tthe plan\n\t14:15 London: 24\n\tBen: 31\n"
    assert {entry.name for entry in read(text).entries} == {"Ana"}


def test_lines_without_any_name_are_one_person_each() -> None:
    reading = read("2 24\n25\n\nhello 2\n2 24\n")
    assert reading.ballots == ("2 24", "25", "2 24")
    assert not reading.named


def test_words_that_introduce_a_ballot_are_nobodys_name() -> None:
    reading = read("my votes: 2 24\nMy votes: 31\nVote: 25\nhttps://example.org/24")
    assert reading.ballots == ("2 24", "31", "25")
    assert not reading.named
    assert ballots("Ana: hello\nmy votes: 2 24") == [("Ana", ("2", "24"))]


def test_among_named_lines_one_without_a_name_counts_only_if_somebody_says_so() -> None:
    text = "\t2 24 31\n10:02:33 From  Ana  to  Everyone:\n\t24"
    first, second = read(text).entries
    assert (first.state, first.offer, second.state) == ("unreadable", "2 24 31", "ready")
    assert read(text, mended={first.id: first.offer}).ballots == ("2 24 31", "24")


# What counts


def test_the_last_valid_line_counts_and_the_earlier_ones_are_said_to_be_replaced() -> None:
    reading = read("10:01 From Ana : 2 24\n10:02 From Ana : 31\n10:03 From Ana : 99\n")
    states = [(entry.state, entry.choices) for entry in reading.entries]
    assert states == [("replaced", ("2", "24")), ("ready", ("31",)), ("unreadable", ())]
    assert reading.entries[0].reason is not None
    assert reading.entries[0].reason.english() == "Replaced by line 2."
    assert reading.ballots == ("31",)


def test_one_name_in_two_spellings_is_one_person() -> None:
    nfd = unicodedata.normalize("NFD", "Ana López")
    text = f"[10:01] Ana López: 2\n[10:02] ANA  LÓPEZ: 24\n[10:03] {nfd}: 31\n[10:04] Ana Lopez: 25"
    assert [choices for _, choices in ballots(text)] == [("31",), ("25",)]


BALLOTS = [
    ("2 24", "2 24"),
    ("2,24;31", "2 24 31"),
    ("#2 #24", "2 24"),
    ("# 2, # 24", "2 24"),
    ("24 and 25", "24 25"),
    ("24 & 25", "24 25"),
    ("24 y 25", "24 25"),
    ("24 und 25!", "24 25"),
    ("24和25", "24 25"),
    ("٢٤ و ٢٥", "24 25"),
    ("٢٤ و٢٥", "24 25"),
    ("२४, २५", "24 25"),
    ("２４、２５", "24 25"),
    ("2️⃣ 3️⃣", "2 3"),
    ("my votes: 2 24", "2 24"),
    ("I vote for 24", "24"),
    ("Meine Stimmen: 2 und 24", "2 24"),
    ("mis votos: 2 y 24, gracias", "2 24"),
    ("我投24、25号", "24 25"),
    ("sorry, 24、25、37", "24 25 37"),
    ("أصواتي: ٢٤، ٢٥", "24 25"),
    ("2.24.31", "2 24 31"),
    ("2 - 24 - 31", "2 24 31"),
    ("2-24-31", "2 24 31"),
    ("2+24+31", "2 24 31"),
    ("(2, 24, 31)", "2 24 31"),
    ("No. 2, No. 24", "2 24"),
    ("nº 2, № 24", "2 24"),
    ("1. 24 2. 31", "24 31"),
    ("24 > 2 > 31", "24 2 31"),
    ("24>2", "24 2"),
    ("1) 24\n2) 31\n3) 37", "24 31 37"),
    ("9A 9b", "9a 9b"),
    ("🗳️ 2 24 👍", "2 24"),
]


@pytest.mark.parametrize(("text", "expected"), BALLOTS)
def test_ballots_as_people_write_them(text: str, expected: str) -> None:
    entry = one(f"[10:02] Ana: {text}")
    assert (entry.state, entry.choices) == ("ready", tuple(expected.split())), entry
    # What is cast says the same.
    assert votes.read_line(EVENT, ROUND, entry.ballot).valid == entry.choices


TALK = [
    "I like 24 because it matters",
    "I like 24",
    "Please vote with 3 numbers",
    "not 24",
    "24 or 25",
    "24?",
    "+1",
    "+1 for 24",
    "👍:2",
    "we start at 14:15",
    "give me 5 min",
    "thank you 24",
    "3 of us in room 24",
    "hello",
    "👍",
    "https://example.org/24",
    "2 24 31 " * 60 + "and so on",
]


@pytest.mark.parametrize("text", TALK)
def test_talk_with_a_number_in_it_is_no_vote(text: str) -> None:
    entry = one(f"[10:02] Ana: {text}")
    assert entry.state in ("skipped", "unreadable")
    assert not entry.ballot
    assert entry.reason is not None
    assert entry.reason.code in ("chat_sentence", "chat_no_numbers")


METHODS = [
    (DOTS, "24 24 31", ("24", "24", "31")),
    (DOTS, "24x2, 31", ("24", "24", "31")),
    (DOTS, "24 × 2", ("24", "24")),
    (SCORE, "24=5 2 = 3", ("24=5", "2=3")),
    (SCORE, "24: 5, 2: 0", ("24=5", "2=0")),
    (SCORE, "my scores: 24=5", ("24=5",)),
    (RANKING, "1. 24 2. 2", ("24", "2")),
    (RANKING, "24 > 2 > 31", ("24", "2", "31")),
    (CLUSTERS, "A and e", ("A", "E")),
    (CLUSTERS, "my votes: B", ("B",)),
    (CLUSTERS | SCORE, "A=5, c:3", ("A=5", "C=3")),
]


@pytest.mark.parametrize(("method", "text", "expected"), METHODS)
def test_every_method_of_voting_is_read(
    method: dict[str, Any], text: str, expected: tuple[str, ...]
) -> None:
    event = voting(**method)
    (entry,) = chat.read(event, ROUND, f"[10:02] Ana: {text}").entries
    assert (entry.state, entry.choices) == ("ready", expected), entry
    assert votes.read_line(event, ROUND, entry.ballot).valid == expected


@pytest.mark.parametrize(
    ("method", "text"),
    [(DOTS, "24: 2"), (SCORE, "24 2"), (CLUSTERS, "24"), (HANDS, "24"), (RANKING, "24x2")],
)
def test_what_another_method_means_is_refused(method: dict[str, Any], text: str) -> None:
    (entry,) = chat.read(voting(**method), ROUND, f"[10:02] Ana: {text}").entries
    assert entry.state == "unreadable"


def test_a_sentence_with_a_letter_in_it_is_no_vote_for_a_cluster() -> None:
    text = "[10:02] Ana: I like A\n[10:03] Ben: a good idea\n[10:04] Cid: e"
    reading = chat.read(voting(**CLUSTERS), ROUND, text)
    assert [entry.state for entry in reading.entries][:1] == ["skipped"]
    assert reading.ballots == ("e",)


def test_the_numbers_of_a_sentence_are_on_offer() -> None:
    assert one("[10:02] Ana: I like 24 and 25 most").offer == "24 25"
    assert one("[10:02] Ana: I like 99 most").offer == ""
    beginning = one("[10:02] Ana: 24 Global Council, 25 hubs")
    assert (beginning.state, beginning.offer) == ("unreadable", "24 25")


def test_titles_in_place_of_numbers_are_on_offer() -> None:
    entry = one("[10:02] Ana: Charter, interim global council, hubs")
    assert (entry.state, entry.offer) == ("unreadable", "22 23 25")
    assert one("[10:02] Ana: thank you, everyone").state == "skipped"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("2 99", "unknown_initiative"),
        ("2 2", "repeated"),
        ("2 24 31 37", "too_many"),
        ("9", "several_initiatives"),
        ("10-12", "not_a_number"),
        ("24: 2", "not_a_number"),
        ("2\n24\n31\n37", "too_many"),
    ],
)
def test_a_ballot_that_is_not_valid_says_why(text: str, code: str) -> None:
    entry = one(f"[10:02] Ana: {text}")
    assert (entry.state, entry.reason and entry.reason.code) == ("unreadable", code)


def test_a_reply_and_a_reaction_are_not_the_words_they_repeat() -> None:
    head = "09:05:12 From  Ben  to  Everyone:\n\t"
    assert ballots(head + 'Replying to "2 24 31"\n\n\t25') == [("Ben", ("25",))]
    assert ballots(head + 'Replying to "2 24\n31"\n\n\t25') == [("Ben", ("25",))]
    assert ballots(head + 'Reacted to "2 24 31" with 👍') == []
    assert ballots(head + 'Reacted to "\n2 24\n" with 👍') == []
    assert ballots(head + 'Removed a 👍 reaction from "2 24"') == []
    assert ballots(head + "2 24\n\tAna:👍\n\t👍:2") == [("Ben", ("2", "24"))]


def test_talk_around_a_ballot_on_lines_of_its_own() -> None:
    head = "09:05:12 From  Ben  to  Everyone:\n\t"
    assert ballots(head + "Dear all, this is what we want\n\t2\n\t24\n\tSee you") == [
        ("Ben", ("2", "24"))
    ]
    assert ballots(head + "2 24 31\n\tno wait\n\t2 24 25") == [("Ben", ("2", "24", "25"))]


def test_a_direct_message_counts_as_that_persons_and_says_so() -> None:
    text = "10:01:00 From  Ana  to  Everyone: 2\n10:02:33 From  Ana  to  Ben(Direct Message): 24"
    first, second = read(text).entries
    assert (first.state, second.state, second.private) == ("replaced", "ready", True)
    assert second.reason is not None
    assert second.reason.code == "chat_private"


def test_a_line_is_mended_or_left_out_and_stays_so_when_others_come() -> None:
    text = "[10:01] Ana: 2 99\n[10:02] Ben: 24\n"
    ana, ben = read(text).entries
    mended = {ana.id: "2 25", ben.id: ""}
    for more in ("", "[09:00] Cid: 31\n"):
        reading = read(more + text, mended=mended)
        assert reading.ballots == (("31",) if more else ()) + ("2 25",)
    left_out = read(text, mended=mended).entries[1]
    assert left_out.reason is not None
    assert (left_out.state, left_out.reason.code) == ("skipped", "chat_left_out")


# Files


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_files_in_several_encodings(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "chat.txt"
    path.write_bytes("10:02:33 From Ana : 2,24\r\n".encode(encoding))
    assert ballots(chat_file.read_file(path)) == [("Ana", ("2", "24"))]


def test_a_file_that_is_no_chat_is_refused_or_has_no_ballots(tmp_path: Path) -> None:
    big = tmp_path / "big.txt"
    with big.open("wb") as file:
        file.truncate(chat_file.MOST_BYTES + 1)
    for path, code in ((big, "too_big"), (tmp_path / "none.txt", "not_readable")):
        with pytest.raises(Refused) as refused:
            chat_file.read_file(path)
        assert refused.value.reasons[0].code == code
    noise = tmp_path / "noise.bin"
    noise.write_bytes(bytes(range(256)) * 20)
    assert read(chat_file.read_file(noise)).ballots == ()


# Laws

NAMES = st.sampled_from(["Ana", "Ben: WMDE", "怡君", "ليلى", "López, Cid", "Dan 24", "Eva to go"])
PICKS = st.lists(st.sampled_from(list(EVENT.by_number)), min_size=1, max_size=3, unique=True)
STYLES = [
    "{time}:09 From  {name}  to  Everyone: {text}",
    "{time}:09 From  {name}  to  Everyone:\n\t{text}",
    "{time}:09 From {name} to Everyone: {text}",
    "00:{time}\t{name}:\t{text}",
    "[{time}] {name}\n{text}",
    "{name}  {time} AM\n{text}",
]
WRITTEN = st.sampled_from(["{}", "#{}", "my votes: {}", "{} 👍", "  {}  "])
BETWEEN = st.sampled_from([" ", ", ", ",", ";", "、", " and ", "/"])


@settings(max_examples=examples(150), deadline=None)
@given(
    st.sampled_from(STYLES),
    st.lists(st.tuples(NAMES, PICKS, WRITTEN, BETWEEN, st.booleans()), min_size=1, max_size=12),
    st.sampled_from(["\n", "\r\n", "\r"]),
)
def test_whoever_votes_in_whatever_form_is_read_back(style, said, ending):
    lines, expected = [], {}
    for at, (full_name, picks, written, between, talks) in enumerate(said):
        # Where only a line break ends a name, a colon in it would.
        name = full_name.replace(":", "") if style.startswith("[") else full_name
        text = written.format(between.join(picks))
        lines.append(style.format(time=f"10:{at:02}", name=name, text=text))
        expected.pop(name, None)
        expected[name] = tuple(picks)
        if talks:
            lines.append(style.format(time=f"11:{at:02}", name=name, text="thanks, 3 of us agree"))
    found = ballots("\n".join(lines).replace("\n", ending))
    assert dict(found) == expected
    assert len(found) == len(expected)


@settings(max_examples=examples(300), deadline=None)
@given(
    st.lists(
        st.one_of(
            st.text(max_size=40),
            st.sampled_from(
                [
                    "10:02:33",
                    " From ",
                    "  to  ",
                    "Everyone",
                    ":",
                    "\t",
                    "\n",
                    "Ana",
                    "2 24",
                    "[",
                    "]",
                ]
            ),
        ),
        max_size=30,
    ).map("".join)
)
def test_any_text_is_read_and_what_is_ready_can_be_cast(text):
    reading = read(text)
    assert len({entry.id for entry in reading.entries}) == len(reading.entries)
    for ballot in reading.ballots:
        assert not votes.read_line(EVENT, ROUND, ballot).reasons


@settings(max_examples=examples(100), deadline=None)
@given(st.binary(max_size=200))
def test_any_file_is_text(data):
    read(chat_file.decode(data))


@pytest.mark.parametrize("junk", ["1 ", ": ", "  to  ", "10:02 ", "和", "\n", "[", "1.", "a"])
def test_a_megabyte_is_read_at_once(junk: str) -> None:
    # A pattern that goes back and forth would take hours: this is no measure of speed.
    text = "10:02:33 From A to Everyone: " + (junk * 1_000_000)[:1_000_000]
    begun = time.process_time()
    assert not read(text).ballots
    assert time.process_time() - begun < 20


# Keeping


def kept(store: Store, where: Place) -> list[tuple[str, ...]]:
    """What counts; ballots of one moment have no order."""
    return sorted(ballot.choices for ballot in votes.of_session(store, where).ballots)


def test_all_ballots_are_one_change_and_one_undo(store: Store, room7: Place) -> None:
    votes.cast(store, room7, "31")
    votes.cast_many(store, room7, ["2 24", "25"])
    assert kept(store, room7) == [("2", "24"), ("25",), ("31",)]
    store.undo()
    assert kept(store, room7) == [("31",)]
    store.redo()
    assert len(kept(store, room7)) == 3


def test_the_ballots_are_as_if_cast_one_after_the_other(store: Store, room7: Place) -> None:
    votes.cast(store, room7, "2")
    votes.cast_many(store, room7, ["24", "31"])
    votes.cast(store, room7, "37")
    boxes = [ballot.box.partition(":") for ballot in store.find(Ballot, session=room7.id)]
    assert len({device for device, _, _ in boxes}) == 1
    assert sorted(count for *_, count in boxes) == ["1", "2", "3", "4"]
    assert votes.of_session(store, room7).sides == ()


def test_one_wrong_line_and_nothing_is_kept(store: Store, room7: Place) -> None:
    with pytest.raises(Refused) as refused:
        votes.cast_many(store, room7, ["2 24", "99"])
    assert [reason.code for reason in refused.value.reasons] == ["unknown_initiative"]
    assert kept(store, room7) == []


def test_a_closed_vote_and_a_tally_are_refused(store: Store, room7: Place) -> None:
    votes.close(store, room7, True)
    with pytest.raises(Refused) as refused:
        votes.cast_many(store, room7, ["2"])
    assert refused.value.reasons[0].code == "vote_closed"
    votes.close(store, room7, False)
    votes.enter_tally(store, room7, votes.read_tally(EVENT, ROUND, "24+"))
    with pytest.raises(Refused) as refused:
        votes.cast_many(store, room7, ["2"])
    assert refused.value.reasons[0].code == "counted_by_tally"


def test_the_same_chat_again_stands_instead_of_the_one_before(store: Store, room7: Place) -> None:
    votes.cast(store, room7, "37")
    assert chat_ballots.earlier(store, room7) == []
    chat_ballots.keep(store, room7, ["2", "24"], replace=True)
    assert {one.choices for one in chat_ballots.earlier(store, room7)} == {("2",), ("24",)}
    chat_ballots.keep(store, room7, ["2", "31"], replace=True)
    assert kept(store, room7) == [("2",), ("31",), ("37",)]
    assert votes.of_session(store, room7).sides == ()
    # One undo brings the earlier ones back, and they are known again.
    store.undo()
    assert kept(store, room7) == [("2",), ("24",), ("37",)]
    assert len(chat_ballots.earlier(store, room7)) == 2
    chat_ballots.keep(store, room7, ["25"], replace=False)
    assert len(kept(store, room7)) == 4


def test_nothing_of_a_name_is_in_the_store(store: Store, room7: Place, tmp_path: Path) -> None:
    reading = read("[10:02] Zaphod: 2 24\n[10:03] Zaphod: 2 99")
    chat_ballots.keep(store, room7, reading.ballots, replace=True)
    store.close()
    for path in tmp_path.iterdir():
        assert b"aphod" not in path.read_bytes()
