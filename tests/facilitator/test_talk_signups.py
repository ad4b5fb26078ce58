"""Sign-ups for lightning talks, in every form in which people write them."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator import talk_signups
from facilitator.event import Event
from facilitator.reasons import Refused
from facilitator.talk_signups import SignUp, SignUps
from facilitator.talk_values import length
from facilitator.talk_words import header, language_code
from facilitator.text import clean
from tests.share import examples

EVENT = Event.built_in()


def read(text: str) -> SignUps:
    return talk_signups.read(EVENT, text)


def one(text: str) -> SignUp:
    (entry,) = read(text).entries
    return entry


def who(text: str) -> list[tuple[str, str]]:
    """Speaker and title of each that is ready."""
    return [(one.speaker, one.title) for one in read(text).entries if one.reason is None]


def why(text: str) -> list[str]:
    return [one.reason.code for one in read(text).entries if one.reason is not None]


# Tables

FUNDING = ("Lucía", "Funding that reaches first-time groups", "es", 300_000, "24")


TITLED = ("李雷", "开放数据", None)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("1. 李雷《开放数据》", TITLED),
        ("李雷：《开放数据》", TITLED),
        ("李雷 - 《开放数据》", TITLED),
        ("《开放数据》（李雷）", TITLED),
        ("李雷“开放数据”", TITLED),
        ("2、李雷《开放数据》 5分钟", ("李雷", "开放数据", 300_000)),
        ("山田太郎「オープンデータ」", ("山田太郎", "オープンデータ", None)),
        ("佐藤 花子『小さな言語』（5分）", ("佐藤 花子", "小さな言語", 300_000)),
        ("* Ana García “Open data”, 5 min", ("Ana García", "Open data", 300_000)),
        # Nobody is named.
        ("1. 关于《红楼梦》", ("", "关于《红楼梦》", None)),
        ("1. 《红楼梦》的翻译", ("", "《红楼梦》的翻译", None)),
        ("1. Talk on “open data”", ("", "Talk on “open data”", None)),
        ("1. The “free” encyclopedia", ("", "The “free” encyclopedia", None)),
        ("1. 編集者について話す「初心者の壁」", ("", "編集者について話す「初心者の壁」", None)),
    ],
)
def test_what_stands_in_the_marks_of_a_title_is_it(line: str, said: tuple[str, str, int | None]):
    found = one(line)
    assert (found.speaker, found.title, found.planned) == said


@pytest.mark.parametrize("sign", [",", ";", "\t"])
@pytest.mark.parametrize(
    "head",
    [
        ("Speaker", "Title", "Language", "Minutes", "Initiative"),
        ("المتحدث", "العنوان", "اللغة", "المدة", "المبادرة"),
        ("演讲者", "标题", "语言", "时长", "倡议"),
        ("Intervenante", "Titre", "Langue", "Durée", "Initiative"),
        ("Rednerin", "Titel", "Sprache", "Dauer", "Nummer"),
        ("वक्ता", "शीर्षक", "भाषा", "अवधि", "पहल"),
        ("Pembicara", "Judul", "Bahasa", "Durasi", "Inisiatif"),
        ("Докладчик", "Тема", "Язык", "Длительность", "Инициатива"),
        ("Ponente", "Título", "Idioma", "Duración", "Iniciativa"),
        ("NOMBRE", "CHARLA", "LENGUA", "MINUTOS", "NÚMERO"),
        (
            "Your name",
            "Title of your talk",
            "Which language?",
            "How long is it (minutes)",
            "number",
        ),
    ],
)
@pytest.mark.parametrize("order", [(0, 1, 2, 3, 4), (4, 2, 0, 3, 1)])
def test_a_header_in_any_order_and_language(sign: str, head: tuple[str, ...], order: tuple):
    cells = ("Lucía", "Funding that reaches first-time groups", "ES", "5", "24")
    text = "\n".join(sign.join(row[at] for at in order) for row in (head, cells))
    reading = read(text)
    assert reading.kind == "table"
    (entry,) = reading.entries
    assert (entry.speaker, entry.title, entry.language, entry.planned, entry.initiative) == FUNDING
    assert (entry.line, entry.reason) == (2, None)


def test_what_a_form_adds_and_columns_nobody_knows_are_left_out():
    text = (
        "Timestamp,Email address,Title of your talk,Anything else?,Your name\n"
        "2020/11/01 10:02:33,l@example.org,Funding,I come late,Lucía\n"
    )
    assert who(text) == [("Lucía", "Funding")]


def test_quoted_cells_hold_breaks_quotes_and_signs():
    text = '\ufeffSpeaker,Title\nLucía,"Funding, ""fast""\nand fair"\n\nBen,Tools\n'
    first, second = read(text).entries
    assert (first.title, first.line) == ('Funding, "fast" and fair', 2)
    assert first.said == 'Lucía,"Funding, ""fast""\nand fair"'
    assert (second.title, second.line) == ("Tools", 5)


def test_a_quotation_mark_that_is_not_closed_takes_no_other_row_with_it():
    text = 'Speaker,Title\nAna,"Fund\nBen,Tools\n' + "".join(f"C{n},Talk {n}\n" for n in range(60))
    text += 'D,"Last"\n'
    reading = read(text)
    assert why(text) == ["signup_quote"]
    assert reading.entries[0].said == 'Ana,"Fund'
    assert len(reading.entries) == 63


def test_a_row_with_more_cells_than_headers_says_so():
    text = "Speaker,Title\nAna,Funding, fast\nBen,Tools,,\n"
    assert why(text) == ["signup_cells"]
    assert who(text) == [("Ben", "Tools")]


def test_what_stands_above_the_header_is_kept():
    text = "Lightning talks,,\n\nTitle,Speaker,Language\nFunding,Ana,es\n"
    first, second = read(text).entries
    assert (first.line, first.said) == (1, "Lightning talks,,")
    assert (first.reason and first.reason.code, second.title) == ("signup_beside", "Funding")


def test_the_sign_that_a_spreadsheet_names():
    entry = one("sep=;\nTitle;Speaker\nFunding, fast;Ana\n")
    assert (entry.line, entry.speaker, entry.title) == (3, "Ana", "Funding, fast")


@pytest.mark.parametrize(
    "text",
    [
        "Ana López,Funding for all,es,5\nBen Ode,Better tools,en,4:30\n",
        "Ana López;Funding for all;es;5\nBen Ode;Better tools;en;4:30\n",
        "1/11/2020 10:02\tes\tAna López\t5\tFunding for all\n"
        "1/11/2020 10:03\ten\tBen Ode\t4:30\tBetter tools\n",
    ],
)
def test_without_a_header_columns_are_told_by_what_stands_in_them(text: str):
    reading = read(text)
    assert reading.kind == "table"
    assert [(e.speaker, e.title, e.language, e.planned) for e in reading.entries] == [
        ("Ana López", "Funding for all", "es", 300_000),
        ("Ben Ode", "Better tools", "en", 270_000),
    ]


def test_lines_with_commas_are_no_table():
    assert read("Ana, with love\nBen, of course\n").kind == "lines"
    assert read("Ana, tools, es\nBen, tools, and more, en\n").kind == "lines"
    assert read("Title,Speaker").kind == "lines"  # a header of nothing heads nothing


# Wikitext


@pytest.mark.parametrize(
    ("text", "speaker", "title"),
    [
        ("* [[User:Lucía|Lucía]]: Funding (ES, 5 min)", "Lucía", "Funding"),
        ("* [[:es:Usuaria:Lucía_D]]: Funding (ES, 5 min)", "Lucía D", "Funding"),
        ("* [[用户:怡君|怡君]]：更好的工具（ES，5分钟）", "怡君", "更好的工具"),
        ("* [[مستخدمة:ليلى|ليلى]]: أدوات أفضل (ES، ٥ دقائق)", "ليلى", "أدوات أفضل"),
        ("* [[सदस्य:प्रिया]] – नए समूह (ES, ५ मिनट)", "प्रिया", "नए समूह"),
        ("# '''Title''' – [[User:X|X]], ES, 5 min", "X", "Title"),
        ("# Title, by X ~~~~\n#* ES\n#* 5 min", "X", "Title"),
        (
            "# Title, by X -- [[User:Y|Y]] ([[User talk:Y|talk]]) 10:22, 3 November 2020 (UTC)\n"
            "#* Language: ES; 5 min",
            "X",
            "Title",
        ),
        (
            "* Title (ES, 5 min) [[User:Y|Y]] ([[User talk:Y|talk]]) 10:22, 3 November 2020 (UTC)",
            "Y",
            "Title",
        ),
        ("* Título ES 5 min [[User:Y]] 2020年11月3日 (二) 10:22 (UTC)", "Y", "Título ES 5 min"),
        ("* {{u|X}}: Title (ES, 5 min)", "X", "Title"),
        ("* Title (ES, 5 min) {{ping|X|Y}}", "X, Y", "Title"),
        ("* [[User:A]] & [[User:B]]: Title (ES; 5 min)", "A, B", "Title"),
        ("* [[User:X|X]] (WMAR): Title (ES, 5 min)", "X (WMAR)", "Title"),
        ("* Title (by [[User:X|X]], ES, 5 min)", "X", "Title"),
        (
            "* With [[User:X|X]] on ''tools'' <!-- y --> (ES, 5 min)",
            "X",
            "With X on tools",
        ),
        ("* [[User:X]]: <nowiki>[[Title]]</nowiki> (ES, 5 min)", "X", "[[Title]]"),
        ("* [[User:X]]: Tea &amp; [[w:Tools|tools]] {{tl}}", "X", "Tea & tools {{tl}}"),
    ],
)
def test_items_of_a_list(text: str, speaker: str, title: str):
    reading = read(text)
    assert reading.kind == "wikitext"
    (entry,) = reading.entries
    assert (entry.speaker, entry.title, entry.reason) == (speaker, title, None)
    if "ES" in text and "ES" not in title:
        assert (entry.language, entry.planned) == ("es", 300_000)
    assert entry.said == text


def test_a_deeper_item_with_words_of_its_own_is_its_own():
    text = (
        "* [[User:A]]: One\n** slides: https://example.org/a\n** [[User:B]]: Two\n"
        "*: Great!\n* [[User:C]]: Three\n** [https://example.org/c slides]\n** 4 min\n"
    )
    assert who(text) == [("A", "One"), ("B", "Two"), ("C", "Three")]
    assert why(text) == ["signup_beside"]
    first, *_, last = read(text).entries
    assert (first.link, last.link, last.planned) == (
        "https://example.org/a",
        "https://example.org/c",
        240_000,
    )


def test_headings_and_comments_are_nothing_and_words_beside_a_list_are_kept():
    text = (
        "== Talks ==\nSign up here!\n<!-- * [[User:No]]: an example\n* another -->\n"
        "* [[User:A]]: One\n----\n<div>\n"
    )
    assert who(text) == [("A", "One")]
    beside = [entry for entry in read(text).entries if entry.reason]
    assert [(entry.line, entry.said) for entry in beside] == [(2, "Sign up here!")]


def test_a_comment_that_is_not_closed_hides_nothing():
    assert who("* [[User:A]]: One <!-- x\n* [[User:B]]: Two") != []
    assert ("B", "Two") in who("* [[User:A]]: One <!-- x\n* [[User:B]]: Two")


def test_what_is_struck_through_is_kept_with_the_reason():
    text = "* <s>[[User:A]]: One</s>\n* [[User:B]]: <del>Two</del> Three"
    assert why(text) == ["signup_struck"]
    assert who(text) == [("B", "Two Three")]


TABLE = """{| class="wikitable sortable"
|+ Sign-ups
! Speaker !! Title !! Language !! style="x" | Minutes
|-
| [[User:Lucía|Lucía]] || The '''best''' talk || ES || 5
|- style="y"
| ليلى
| أدوات أفضل [https://example.org/s]
| العربية
| ٧
|-
|
|}
Below
"""


def test_a_table_of_a_wiki():
    reading = read(TABLE)
    assert reading.kind == "wikitext"
    first, second, below = reading.entries
    assert (first.line, first.speaker, first.title) == (5, "Lucía", "The best talk")
    assert (first.language, first.planned) == ("es", 300_000)
    assert (second.line, second.speaker, second.title) == (7, "ليلى", "أدوات أفضل")
    assert (second.language, second.planned, second.link) == (
        "ar",
        420_000,
        "https://example.org/s",
    )
    assert (below.said, below.reason and below.reason.code) == ("Below", "signup_beside")


def test_a_table_of_a_wiki_without_known_headers():
    text = (
        "{|\n! ? !! !\n|-\n| One talk || [[User:A]] || 5 min\n|-\n| Two || [[User:B]] || 4 min\n|}"
    )
    assert who(text) == [("A", "One talk"), ("B", "Two")]


def test_heads_of_rows_are_no_header():
    text = "{|\n! One talk !! [[User:A]]\n|-\n! Two || [[User:B]]\n|-\n! Three !! [[User:C]]\n|}"
    assert who(text) == [("B", "Two"), ("C", "Three")]
    text = "{|\n" + "|-\n|\n" * 2_100 + "|-\n| Two || [[User:B]]\n|}"
    assert who(text) == [("B", "Two")]


def test_markup_that_nobody_can_read_is_kept_with_the_reason():
    text = "* [[User:A]]: One\n* " + "<b " * 500
    assert why(text) == ["signup_markup"]
    assert read(text).entries[1].said == "* " + "<b " * 500


def test_entities_are_what_they_stand_for():
    assert one("* a &#65; '''x'''").title == "a A x"
    assert one("* a &#1; '''x'''").speaker == ""


# Lines


@pytest.mark.parametrize(
    ("line", "speaker", "title"),
    [
        ("Ana López: a title", "Ana López", "a title"),
        ("Ana López – a title", "Ana López", "a title"),
        ("A title (Ana López)", "Ana López", "A title"),
        ("Ana López; a title; es; 5", "Ana López", "a title"),
        ("3. A much longer title - Ana López", "Ana López", "A much longer title"),
        ("A title", "", "A title"),
        ("@Ana López: a title", "Ana López", "a title"),
        ("A title – @Ana López", "Ana López", "A title"),
        ("A title with @ana in it", "ana", "A title with ana in it"),
        ("A: title, by Ana López", "Ana López", "A: title"),
        ("Ein Titel, von Ana López", "Ana López", "Ein Titel"),
        ("Un titre - par Ana López", "Ana López", "Un titre"),
        ("Un título (por Ana López)", "Ana López", "Un título"),
        ("A title by Ana López", "Ana López", "A title"),
        ("Learning by doing", "", "Learning by doing"),
        ("Side by Side", "", "Side by Side"),
        ("A title @Ana López", "Ana López", "A title"),
        ("A title (Ana López, ES, 5 min)", "Ana López", "A title"),
        ("ليلى حداد: أدوات أفضل للجميع (العربية، ٥ دقائق)", "ليلى حداد", "أدوات أفضل للجميع"),
        ("王小明：资助如何到达新人小组（中文，5分钟）", "王小明", "资助如何到达新人小组"),
        ("资助如何到达新人小组 – 王小明", "王小明", "资助如何到达新人小组"),
        ("प्रिया शर्मा: नए समूहों के लिए धन", "प्रिया शर्मा", "नए समूहों के लिए धन"),
        ("A title – Ana (talk) 10:22, 3 November 2020 (UTC)", "A title", "Ana"),
    ],
)
def test_speaker_and_title(line: str, speaker: str, title: str):
    reading = read(line)
    assert reading.kind == "lines"
    if "UTC" in line:  # as many words on both sides: the shorter one is the speaker
        speaker, title = title, speaker
    assert [(e.speaker, e.title) for e in reading.entries] == [(speaker, title)]


def test_the_speaker_stands_on_the_same_side_in_the_whole_list():
    text = "Funding: what we did last year\nAna López: tools\nBen Ode: how to do it all\n"
    assert [speaker for speaker, _ in who(text)] == ["Funding", "Ana López", "Ben Ode"]
    text = "what we did last year – Ana\ntools – Ben Ode\nhow to do it all – Carl\n"
    assert [speaker for speaker, _ in who(text)] == ["Ana", "Ben Ode", "Carl"]


def test_a_line_is_parted_by_what_most_lines_have():
    text = "Funding: how it works – Ana\nTools – Ben Ode\nAll our new tools at work – Carl\n"
    assert who(text)[0] == ("Ana", "Funding: how it works")
    text = "Ana: funding – how it works\nBen: tools\nCarl: all our new tools\n"
    assert who(text)[0] == ("Ana", "funding – how it works")


def test_brackets_or_sides_as_most_lines_have_them():
    text = "Tools: beta (Ana)\nFunding for all (Ben)\nMore (Carl)\n"
    assert who(text)[0] == ("Ana", "Tools: beta")
    text = "Ana: tools (beta)\nBen: funding for all\nCarl: more\n"
    assert who(text)[0] == ("Ana", "tools (beta)")


@pytest.mark.parametrize(
    "line",
    [
        "Ana: a title (ES, 5 min, #24)",
        "Ana: a title, ES, 5 min, #24",
        "Ana – a title – es – #24 – 5:00",
        "Ana; a title; 5; #24; es",
        "Ana | a title | Español | 5' | #２４",
        "#24: Ana: a title (español; 5 min)",
        "ES – Ana – a title (5 min) #24",
        "Ana (ES, 5 min): a title #24",
        "Ana: a title [language: es] (5 min / #24)",
        "Ana; Title: a title; Language: es; Length: 5; Initiative: 24",
    ],
)
def test_length_language_and_initiative_in_a_line(line: str):
    entry = one(line)
    assert (entry.language, entry.planned, entry.initiative) == ("es", 300_000, "24")
    assert (entry.speaker, entry.title, entry.reason) == (
        "Ana",
        "a title",
        None,
    )


def test_an_initiative_in_a_sentence_counts_and_stays():
    assert (one("Ana: what #24 is").title, one("Ana: what #24 is").initiative) == (
        "what #24 is",
        "24",
    )
    assert one("Ana: the #wikidata talk").initiative == ""


def test_a_link_goes_and_what_is_around_it_stays():
    entry = one("Ana: a title (https://example.org/a_(b)), with words")
    assert (entry.link, entry.title) == ("https://example.org/a_(b)", "a title, with words")
    assert one("Ana: see ftp://example.org").link == ""


def test_a_line_set_in_under_a_bullet_goes_on():
    text = "- Ana: one\n  two\n\n- Ben: three\n"
    first, second = read(text).entries
    assert (first.title, first.said, second.line) == ("one two", "- Ana: one\n  two", 4)


def test_a_chat_names_who_wrote():
    text = (
        "10:02:33 From Ana López to Everyone: Funding for all (5 min)\n"
        "10:03:00 From 怡君 to Everyone:\n\t更好的工具\n"
        "10:03:10 From Ben to Everyone: Tools, by Carl Ode\n"
    )
    assert who(text) == [
        ("Ana López", "Funding for all"),
        ("怡君", "更好的工具"),
        ("Carl Ode", "Tools"),
    ]


def test_what_is_said_in_passing_is_no_talk():
    text = "hello all :)\nthanks!\n+1\nAna: hubs\n- Small wikis\nHow small wikis find people\n"
    assert why(text) == ["signup_no_talk"] * 3
    assert who(text) == [("Ana", "hubs"), ("", "Small wikis"), ("", "How small wikis find people")]
    assert [one.said for one in read(text).entries][:3] == ["hello all :)", "thanks!", "+1"]
    chat = (
        "[10:02, 11/21/2020] Sam: +1\n[10:03, 11/21/2020] Ana: hello all :)\n"
        "[10:04, 11/21/2020] Ben: Hubs, 5 min\n[10:05, 21.11.2020] 怡君: 谢谢大家\n"
        "[10:06, 11/21/2020] Cy: Ana López: another one\n"
    )
    assert why(chat) == ["signup_no_talk"] * 3
    assert who(chat) == [("Ben", "Hubs"), ("Cy", "Ana López: another one")]


def test_a_line_of_a_chat_among_others_is_its_own():
    text = "Ana: One talk\n[10:02, 11/21/2020] Sam: +1\nBen: Another\n"
    assert who(text) == [("Ana", "One talk"), ("Ben", "Another")]
    assert [(one.speaker, one.title) for one in read(text).entries][1] == ("Sam", "+1")


@pytest.mark.parametrize(
    "line",
    [
        "talk: small languages",
        "I'd like to talk: small languages",
        "I would like to talk about: small languages",
        "Vortrag: small languages",
        "话题：small languages",
    ],
)
def test_a_title_without_what_says_that_it_is_one(line: str):
    assert (one(line).title, one(line).speaker, one(line).reason) == ("small languages", "", None)
    assert who(f"Ana: {line}") == [("Ana", "small languages")]
    assert who(f"10:02:11 From Ana to Everyone: {line}") == [("Ana", "small languages")]


@pytest.mark.parametrize(
    ("line", "speaker", "title", "language"),
    [
        ("2) Juan — Quechua", "Juan", "Quechua", ""),
        ("Maria de la Cruz — Esperanto (5 min)", "Maria de la Cruz", "Esperanto", ""),
        ("Maria: Esperanto", "Maria", "Esperanto", ""),
        ("Juan; Quechua", "Juan", "Quechua", ""),
        ("Esperanto — Maria", "Maria", "Esperanto", ""),
        ("[[User:Juan]] — Quechua", "Juan", "Quechua", ""),
        ("Quechua, by Juan", "Juan", "Quechua", ""),
        ("Juan — a talk — Quechua", "Juan", "a talk", "qu"),
        ("Funding that reaches all of us — Quechua", "", "Funding that reaches all of us", "qu"),
        ("Juan: Quechua (ES)", "Juan", "Quechua", "es"),
    ],
)
def test_a_language_is_one_only_where_something_else_is_the_title(
    line: str, speaker: str, title: str, language: str
):
    entry = one(line)
    assert (entry.speaker, entry.title, entry.language) == (speaker, title, language)


# Values


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("5", 300),
        ("5 min", 300),
        ("5 minutes", 300),
        ("5min.", 300),
        ("5:00", 300),
        ("0:05:00", 300),
        ("4:30", 270),
        ("4'", 240),
        ("4′ 30″", 270),
        ("4' 30\"", 270),
        ("4 min 30 s", 270),
        ("4.5", 270),
        ("4,5 min", 270),
        ("90 s", 90),
        ("90 sec", 90),
        ("٥", 300),
        ("٥ دقائق", 300),
        ("५ मिनट", 300),
        ("５分钟", 300),
        ("5 мин", 300),
        ("5 menit", 300),
        ("soon", None),
        ("", None),
        ("5-10 min", None),
        ("5:99", None),
        ("min", None),
        ("-5", None),
    ],
)
def test_lengths(said: str, seconds: int | None):
    assert length(said) == (None if seconds is None else seconds * 1000)


@pytest.mark.parametrize(
    ("said", "planned"),
    [("10 s", 10_000), ("9 s", None), ("60 min", 3_600_000), ("60:01", None), ("soon", None)],
)
def test_a_length_out_of_bounds_has_a_reason(said: str, planned: int | None):
    entry = one(f"Speaker,Title,Length\nAna,Funding,{said}")
    assert entry.planned == planned
    assert (entry.reason and entry.reason.code) == (None if planned else "signup_length")
    assert entry.reason is None or "Line 2" in entry.reason.english()


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("es", "es"),
        ("ZH", "zh"),
        ("zh-Hans", "zh-hans"),
        ("pt_BR", "pt-br"),
        ("Español", "es"),
        ("espanol", "es"),
        ("Spanish", "es"),
        ("العربية", "ar"),
        ("中文", "zh"),
        ("हिन्दी", "hi"),
        ("Русский", "ru"),
        ("Bahasa Indonesia", "id"),
        ("Klingon", ""),
        ("xx", ""),
        ("", ""),
    ],
)
def test_languages(said: str, code: str):
    assert language_code(said) == code


@pytest.mark.parametrize(
    ("cell", "number", "reason"),
    [
        ("24", "24", None),
        ("#24", "24", None),
        ("9a", "9a", None),
        ("9A", "9a", None),
        ("٢٤", "24", None),
        ("", "", None),
        ("9", "", "signup_parts"),
        ("99", "", "signup_initiative"),
        ("tools", "", "signup_initiative"),
    ],
)
def test_only_initiatives_of_the_list(cell: str, number: str, reason: str | None):
    entry = one(f"Speaker,Title,Initiative\nAna,Funding,{cell}")
    assert (entry.initiative, entry.reason and entry.reason.code) == (number, reason)


@pytest.mark.parametrize("link", ["javascript:alert(1)", "file:///etc", "example.org", "http://"])
def test_only_links_to_the_web(link: str):
    entry = one(f"Speaker,Title,Link\nAna,Funding,{link}")
    assert (entry.link, entry.reason and entry.reason.code) == ("", "signup_link")


def test_a_language_nobody_knows_has_a_reason():
    assert why("Speaker,Title,Language\nAna,Funding,Klingon") == ["signup_language"]


def test_a_sign_up_without_a_title_has_a_reason():
    assert why("Speaker,Title\nAna,\n,Tools\n") == ["signup_no_title"]
    assert why("* [[User:A]]") == ["signup_no_title"]


def test_the_second_of_two_alike_says_of_which_it_is_a_copy():
    text = "Ana López: Funding\nBen: Funding\nANA  LOPEZ: funding\n"
    reasons = [entry.reason for entry in read(text).entries]
    assert reasons[:2] == [None, None]
    assert reasons[2] is not None
    assert reasons[2].english() == (
        "Line 3: the same as line 1. It is left out; change it to add it."
    )


def test_headers_of_several_words():
    assert header("Length of your talk (minutes)")[0] == "planned"
    assert header("Name of the talk")[0] == "title"
    assert [header(word)[0] for word in ("Name", "Nombre", "姓名", "नाम")] == ["speaker"] * 4
    assert header("Phone number") == (None, 0)


# Bounds


def test_too_long_a_title_is_cut_with_the_reason_and_kept_as_it_stood():
    entry = one("Ana: " + "a" * 400)
    assert (len(entry.title), len(entry.said)) == (300, 405)
    assert entry.reason is not None
    assert entry.reason.code == "signup_long"
    assert why("Ana: " + "x " * 1_500) == ["signup_long"]


def test_beyond_two_thousand_the_rest_is_one_entry():
    for form in ("Ana: Talk {}\n", "* [[User:A]]: Talk {}\n"):
        text = "".join(form.format(n) for n in range(2_500))
        entries = read(text).entries
        assert len(entries) == 2_001
        assert entries[-1].reason is not None
        assert (entries[-1].line, entries[-1].reason.code) == (2_001, "signup_too_many")
        assert entries[-1].said.endswith("Talk 2499")


def test_beyond_a_megabyte_the_rest_is_one_entry():
    text = f"Ana: one\n{'é' * 499_000}\nBen: two\nCarl: three\n" + "x" * 10_000
    *_, last = read(text).entries
    assert last.reason is not None
    assert (last.line, last.reason.code) == (5, "signup_too_big")
    assert last.said == "x" * 10_000
    assert read("Ana: one\n" + "\n" * 30_000 + "Ben: two").entries[-1].said == "Ben: two"


@pytest.mark.parametrize(
    "line",
    [
        "- Ana: Funding for all (ES, 5 min)\n",
        "* [[User:L|L]]: '''A''' [https://example.org x] [[User:L]] 10:22, 3 May 2020 (UTC)\n",
        "* <b <b <b <b {{a| [[b|\n",
        "{|\n|-\n| a\n",
        "{{a|\n",
        "@a " * 600 + "\n",
        "@a " * 300_000,
        '"a,b\n',
        "(" * 1_900 + "\n",
        " - " * 600 + "\n",
    ],
)
def test_a_megabyte_of_anything_is_read_to_its_end(line: str):
    """What is not linear would not come to its end in a test's time."""
    found = read(line * (990_000 // len(line))).entries
    assert found or not any(letter.isalnum() for letter in line)


# Files


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_a_file_in_any_encoding(tmp_path: Path, encoding: str):
    path = tmp_path / "talks.csv"
    path.write_bytes("Ponente,Título\r\nLucía,Año nuevo\r\n".encode(encoding))
    assert who(talk_signups.read_file(path)) == [("Lucía", "Año nuevo")]


def test_a_file_that_is_not_there(tmp_path: Path):
    with pytest.raises(Refused) as refused:
        talk_signups.read_file(tmp_path / "none.csv")
    assert refused.value.reasons[0].code == "not_readable"


# Laws

_PIECES = (
    "a b Ana: – - ; , ( ) [ ] [[User:A|B]] {{u|X}} {{ }} ''' '' * ** # : | {| |- |} ! || == <!-- "
    '--> <nowiki> </nowiki> <s> </s> <b ~~~~ @ana #24 #99 5 min 5:00 ES https://x.org " \t \n '
    "\n \r\n \u2028 \x01 title speaker 10:22, 3 May 2020 (UTC) 怡君 ليلى &#1; &amp; From to"
)
ANYTHING = st.one_of(
    st.text(),
    st.lists(st.sampled_from(_PIECES.split(" ")), max_size=40).map(" ".join),
    st.lists(st.sampled_from([*"ab:;,-*#|{}[]<>!'\"()@~=\n\t/."]), max_size=60).map("".join),
)


@given(ANYTHING)
@settings(max_examples=examples(400), deadline=None)
def test_any_text_whatever_is_read_and_no_line_comes_twice(text: str):
    entries = read(text).entries
    stood = clean(text.removeprefix("\ufeff")).split("\n")
    for entry in entries:
        assert entry.said.split("\n")[0].strip() in stood[entry.line - 1]
        assert entry.reason is not None or entry.title
        assert "\n" not in entry.title + entry.speaker
        assert "\x01" not in entry.title + entry.speaker
        assert not entry.reason or entry.reason.english()
    assert [entry.line for entry in entries] == sorted({entry.line for entry in entries})


# No mark of a table or a wiki that has no words, and nothing that would make a line a heading.
_WORDS = st.text(
    st.sampled_from("abcdeAB é怡君ليلىप्रिया 12:;-–,()/@#.\"'"), min_size=1, max_size=30
).filter(lambda line: any(map(str.isalpha, line)))


@given(st.lists(st.one_of(_WORDS, st.just("")), max_size=12))
@settings(max_examples=examples(300), deadline=None)
def test_every_line_with_words_is_in_an_entry(lines: list[str]):
    entries = read("\n".join(lines)).entries
    covered = {entry.line + more for entry in entries for more in range(entry.said.count("\n") + 1)}
    assert {at for at, line in enumerate(lines, 1) if line} <= covered


@given(st.lists(_WORDS, min_size=1, max_size=8), st.sampled_from(["* ", "# ", "** ", ": ", ""]))
@settings(max_examples=examples(300), deadline=None)
def test_every_line_of_a_page_with_words_is_in_an_entry(lines: list[str], mark: str):
    text = "".join(f"{mark}{line}\n" for line in lines) + "* '''bold'''"
    said = "\n".join(entry.said for entry in read(text).entries).split("\n")
    for line in text.split("\n"):
        assert line in said


_CELL = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40).map(
    lambda text: " ".join(clean(text).split()).strip("\u200b\ufeff")
)


@given(
    rows=st.lists(st.tuples(_CELL.filter(bool), _CELL), min_size=1, max_size=6),
    sign=st.sampled_from(",;\t"),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    breaks=st.booleans(),
)
@settings(max_examples=examples(300), deadline=None)
def test_what_a_table_says_is_read_back_exactly(
    rows: list[tuple[str, str]], sign: str, quoting: int, breaks: bool
):
    file = io.StringIO()
    writer = csv.writer(file, delimiter=sign, quoting=quoting)
    writer.writerow(["Title", "Speaker", "Note"])
    writer.writerows([title, name, "x\ny" if breaks else "x"] for title, name in rows)
    reading = read(file.getvalue())
    assert reading.kind == "table"
    assert [(entry.title, entry.speaker) for entry in reading.entries] == rows


@given(ANYTHING)
@settings(deadline=None)
def test_line_ends_do_not_matter(text: str):
    text = clean(text)
    assert read(text.replace("\n", "\r\n")) == read(text)
