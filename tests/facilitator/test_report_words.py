"""The report's own words in every language: whole, in its grammar, and on pages made of them."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from string import Formatter
from typing import Any

import mwparserfromhell
import pytest

from facilitator import merge, publish, rehearse
from facilitator.event import Event, Initiative
from facilitator.publish_content import Publication, collect
from facilitator.publish_minutes import minutes
from facilitator.publish_options import Options
from facilitator.publish_report import report
from facilitator.report_words import FOLDER, Words, languages, plural
from facilitator.store import Store
from tests.facilitator.hostile_texts import by_anchor

CATEGORIES = {
    "ar": {"zero", "one", "two", "few", "many", "other"},
    "de": {"one", "other"},
    "en": {"one", "other"},
    "es": {"one", "other"},
    "fr": {"one", "other"},
    "hi": {"one", "other"},
    "id": {"other"},
    # The last is for what no count here is, such as 1.5.
    "ru": {"one", "few", "many", "other"},
    "zh": {"other"},
}
SCRIPTS = {"ar": "ARABIC", "hi": "DEVANAGARI", "ru": "CYRILLIC", "zh": "CJK"}
SAID = "[^\\W\\d_]"
MARKUP = ("{{", "}}", "[", "]", "<", ">", "|", "'", "==", "!!", "~~", "__", "\n", "\t")


def words_of(language: str) -> dict[str, Any]:
    return json.loads((FOLDER / f"{language}.json").read_text("utf-8"))


def forms(said: str | dict[str, str]) -> dict[str, str]:
    return said if isinstance(said, dict) else {"": said}


def placeholders(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def plain(text: str) -> str:
    """The words of a text without its placeholders."""
    return "".join(piece for piece, *_ in Formatter().parse(text))


ENGLISH = words_of("en")


def test_there_are_words_in_the_languages_of_the_events():
    assert set(languages()) == {*CATEGORIES}
    assert languages()[0] == "en"


@pytest.mark.parametrize("language", CATEGORIES)
def test_a_language_has_all_the_words_with_their_values_and_plurals(language: str):
    said = words_of(language)
    assert [*said] == [*ENGLISH]
    counts: dict[str, set[int]] = {}
    for number in range(300):
        counts.setdefault(plural(language, number), set()).add(number)
    assert {*counts} | {"other"} == CATEGORIES[language]
    for key, text in said.items():
        assert isinstance(text, dict) == isinstance(ENGLISH[key], dict), key
        expected = placeholders([*forms(ENGLISH[key]).values()][-1])
        if isinstance(text, dict):
            assert {*text} == CATEGORIES[language], key
        for category, form in forms(text).items():
            assert form, key
            # "One" may say the number as a word, but not where it is 21 or 0 as well.
            free = {"n"} if len(counts.get(category, ())) == 1 else set[str]()
            assert {*placeholders(form)} | free == {*expected} | free, (key, form)
            assert len(placeholders(form)) <= len(expected), (key, form)


@pytest.mark.parametrize("language", CATEGORIES)
def test_no_word_of_a_report_is_markup(language: str):
    for key, text in words_of(language).items():
        for form in forms(text).values():
            bare = plain(form)
            assert not [mark for mark in MARKUP if mark in bare], key
            assert not re.match(r"[*#:; ]", form) or key in ("list separator", "group sign"), key
            assert unicodedata.is_normalized("NFC", form), key
            assert len(re.findall("[\u2066-\u2068]", form)) == form.count("\u2069"), key
            if key.startswith("kind ") or key in ("goal", "steps", "continued"):
                # These stand behind a `;`, where a colon begins something else.
                assert ":" not in form, key


@pytest.mark.parametrize("language", CATEGORIES)
def test_a_language_has_its_months_and_quarters(language: str):
    words = Words(language)
    for key, many in (("months", 12), ("months alone", 12), ("quarters", 4)):
        names = words(key).split(" ")
        assert len({*names}) == many, key
        assert all(names), key
    for month in range(1, 13):
        assert "{" not in words.day(f"2021-{month:02}-28") + words.when(f"2021-{month:02}")


@pytest.mark.parametrize("language", SCRIPTS)
def test_every_word_is_in_the_script_of_its_language(language: str):
    for key, text in words_of(language).items():
        if not re.search(SAID, plain(next(iter(forms(ENGLISH[key]).values())))):
            continue
        for form in forms(text).values():
            letters = re.findall(SAID, plain(form))
            assert any(unicodedata.name(one).startswith(SCRIPTS[language]) for one in letters), key


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [
        ("ar", 0, "لا بطاقات تصويت"),
        ("ar", 1, "بطاقة تصويت واحدة"),
        ("ar", 2, "بطاقتا تصويت"),
        ("ar", 3, "3 بطاقات تصويت"),
        ("ar", 110, "110 بطاقات تصويت"),
        ("ar", 11, "11 بطاقة تصويت"),
        ("ar", 100, "100 بطاقة تصويت"),
        ("ru", 1, "1 бюллетень"),
        ("ru", 21, "21 бюллетень"),
        ("ru", 3, "3 бюллетеня"),
        ("ru", 12, "12 бюллетеней"),
        ("ru", 0, "0 бюллетеней"),
        ("fr", 0, "0 bulletin"),
        ("fr", 2, "2 bulletins"),
        ("zh", 1, "1 张选票"),
        ("hi", 5, "5 मतपत्र"),
    ],
)
def test_a_count_has_the_form_of_its_language(language: str, number: int, said: str):
    assert Words(language)("ballots", number) == said


@pytest.mark.parametrize(
    ("language", "day", "month", "quarter", "number"),
    [
        ("en", "1 December 2020", "March 2021", "Q1 2021", "12,345.6"),
        ("ar", "1 ديسمبر 2020", "مارس 2021", "الربع\u00a0الأول من عام 2021", "12,345.6"),
        ("zh", "2020年12月1日", "2021年3月", "2021年第一季度", "12,345.6"),
        ("fr", "1er décembre 2020", "mars 2021", "1er\u00a0trimestre 2021", "12\u202f345,6"),
        ("de", "1. Dezember 2020", "März 2021", "1.\u00a0Quartal 2021", "12.345,6"),
        ("hi", "1 दिसंबर 2020", "मार्च 2021", "2021 की पहली\u00a0तिमाही", "12,345.6"),
        ("id", "1 Desember 2020", "Maret 2021", "triwulan\u00a0I 2021", "12.345,6"),
        (
            *("ru", "1 декабря 2020 года", "март 2021 года"),
            *("I\u00a0квартал 2021 года", "12\u00a0345,6"),
        ),
        (
            *("es", "1 de diciembre de 2020", "marzo de 2021"),
            *("1.er\u00a0trimestre de 2021", "12\u00a0345,6"),
        ),
    ],
)
def test_dates_and_numbers_are_written_as_in_the_language(
    language: str, day: str, month: str, quarter: str, number: str
):
    words = Words(language)
    assert words.day("2020-12-01") == day
    assert words.when("2021-03") == month
    assert words.when("2021-Q1") == quarter
    assert words.when("after the summit") == "after the summit"
    assert words.number(12_345.6, 1) == number


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "3,600"), ("de", "3.600"), ("es", "3600"), ("ru", "3\u00a0600"), ("zh", "3,600")],
)
def test_a_count_in_a_sentence_is_written_as_any_number(language: str, said: str):
    words = Words(language)
    assert said in words("rooms by hands", 3600)
    assert words.number(3600) == said


def test_a_text_that_runs_the_other_way_is_kept_apart():
    assert Words("ar").apart("Room 1 (big)") == "\u2068Room 1 (big)\u2069"
    assert Words("ar").apart("الغرفة 1") == "الغرفة 1"
    assert Words("ar").apart("24") == "24"
    assert Words("zh").apart("الغرفة 1") == "\u2068الغرفة 1\u2069"


def test_where_there_are_no_words_the_page_is_english_and_says_so():
    words = Words("he")
    assert (words("plan"), words.spoken, words.direction) == ("Plan", "en", "ltr")


# On the pages


def untranslated() -> Event:
    """The event before anybody translated it."""

    def official(one: Initiative) -> Initiative:
        ours = {*one.unverified} - {"en"}
        return replace(one, titles={c: t for c, t in one.titles.items() if c not in ours})

    event = Event.built_in()
    return replace(event, initiatives=tuple(map(official, event.initiatives)), words=())


@pytest.fixture(scope="module")
def merged(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    rooms = rehearse.write(tmp_path_factory.mktemp("rooms"), rooms=4, notes=30)
    path = tmp_path_factory.mktemp("merged") / "all.sqlite"
    with Store.open(path, installation="x", event=untranslated(), rehearsal=True) as store:
        merge.merge(store, rooms)
        yield store


@pytest.fixture(scope="module")
def publication(merged: Store) -> Publication:
    return collect(merged)


@pytest.fixture(scope="module")
def folders(merged: Store, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    outputs = ("report", "minutes", "tabular")
    return {
        language: publish.write(
            merged, tmp_path_factory.mktemp("out") / language, Options(outputs, language)
        ).folder
        for language in ("ar", "zh", "ru")
    }


def page(folders: dict[str, Path], language: str, name: str = "report.wiki") -> str:
    return (folders[language] / name).read_text("utf-8")


def test_an_arabic_report_reads_from_right_to_left(
    folders: dict[str, Path], publication: Publication
):
    for name in ("report.wiki", "minutes.wiki"):
        written = page(folders, "ar", name)
        assert written.startswith('<div lang="ar" dir="rtl" class="mw-content-rtl">\n\'\'\'تدريب: ')
        assert written.endswith("\n</div>\n")
        (frame,) = mwparserfromhell.parse(written).filter_tags(matches=lambda t: t.tag == "div")
        assert len(str(frame)) == len(written) - 1
    report = page(folders, "ar")
    (result,) = publication.rounds
    # So many are of the form that these words have.
    assert min(result.ballots, result.present or 0) > 10
    hands = " وغرفة واحدة برفع الأيدي"
    counted = f"4 من أصل 30 غرفة، {result.ballots} بطاقة تصويت{hands}، حضر {result.present} شخصًا."
    assert counted in report.splitlines()
    assert "==== اليوم 1، 21 نوفمبر 2020 ====" in report
    assert "! المرتبة !! المبادرة !! الأصوات !! النسبة !! ربع القائمة" in report
    assert (
        '\'\'\'معنى الصوت: <bdi lang="en" dir="ltr">worth coordinating globally</bdi>. ' in report
    )


def test_names_of_the_other_direction_stand_apart_in_an_arabic_report(folders: dict[str, Path]):
    report = page(folders, "ar")
    assert '25 <bdi lang="en" dir="ltr">Regional &#38; thematic hubs</bdi></span>' in report
    assert (
        '</span>المجموعة D: <bdi lang="en" dir="ltr">Regional and thematic hubs</bdi> ====='
        in report
    )
    assert (
        '== <span id="round-priorities"></span><bdi lang="en" dir="ltr">Priorities</bdi> =='
        in report
    )
    where = "\u2068Room 1\u2069، اليوم 1 (21 نوفمبر 2020)، \u2068Priorities\u2069</ref>"
    assert where in report
    assert "التأييد: \u200e+" in report
    assert re.search("</bdi> \u200e\\+\\d", page(folders, "ar", "minutes.wiki"))


def test_a_translated_event_stands_in_an_arabic_report_as_its_own_words(publication: Publication):
    event = Event.built_in()
    (written,) = report(replace(publication, event=event), Words("ar"))
    question = event.said(event.rounds[0].question, "ar")
    assert f"''{question}''" in written.splitlines()
    assert "معنى الصوت: يستحق التنسيق عالميًا. " in written
    assert '== <span id="round-priorities"></span>الأولويات ==' in written
    assert "</span>المجموعة D: المراكز الإقليمية والمواضيعية =====" in written
    assert "الغرفة 1، اليوم 1 (21 نوفمبر 2020)، الأولويات</ref>" in written
    assert "= الحوارات العالمية: ما قيل في غرف النقاش =" in written.splitlines()
    for text in (event.title, "Priorities", "Room 1", "worth coordinating globally"):
        assert f'dir="ltr">{text}</bdi>' not in written
        assert f"\u2068{text}\u2069" not in written


def test_a_chinese_report_has_its_signs_and_titles(
    folders: dict[str, Path], publication: Publication
):
    report = page(folders, "zh")
    (result,) = publication.rounds
    assert report.startswith('<div lang="zh" dir="ltr" class="mw-content-ltr">\n')
    counted = (
        f"30 个房间中的 4 个，{result.ballots} 张选票和 1 个房间举手表决，{result.present} 人出席。"
    )
    assert counted in report.splitlines()
    assert (
        '\'\'\'一票的含义：<bdi lang="en" dir="ltr">worth coordinating globally</bdi>。' in report
    )
    assert "25 區域性與主題性中樞</span>" in report
    assert (
        '<ref name="d1-room1-priorities">Room 1，第 1 天（2020年11月21日），Priorities</ref>'
        in report
    )
    assert re.search(r"\| \d+\.\d% \|\|", report)
    assert re.search(r"<small>（.*；时间：2021年\d+月）</small>", report)
    assert re.search(r"''另有 \d+ 条相关记录见 \[\[#.*\]\]。''", report)


def test_a_russian_report_has_its_cases(folders: dict[str, Path], publication: Publication):
    report = page(folders, "ru")
    (result,) = publication.rounds
    words = Words("ru")
    ballots, present = words("ballots", result.ballots), words("present", result.present)
    ballots += " и 1 комната поднятием рук"
    assert f"4 из 30 комнат, {ballots}, {present}." in report.splitlines()
    assert "==== День 1, 21 ноября 2020 года ====" in report
    assert re.search(r'data-sort-value="0\.\d{6}" \| \d+,\d\u00a0% \|\|', report)
    months = words("months alone").replace(" ", "|")
    assert re.search(rf"; когда: (?:{months}) 2021 года\)", report)


def test_notes_stay_in_their_own_language(folders: dict[str, Path], publication: Publication):
    (english,) = report(publication, Words())
    elements = re.compile(r'<bdi id="(?:note|goal|step|talk)-.*?</bdi>')
    assert len(elements.findall(english)) > 50
    assert "<div" not in english
    for language in folders:
        assert elements.findall(page(folders, language)) == elements.findall(english)
    shown = by_anchor(page(folders, "ar"))
    assert shown == by_anchor(english)
    assert {note.text for note in publication.notes} <= {*shown.values()}
    (said,) = minutes(publication, Words("ar"))
    notes = re.compile(r'<bdi id="note-.*?</bdi>')
    assert sorted(notes.findall(said)) == sorted(notes.findall(minutes(publication, Words())[0]))


def test_every_part_of_a_long_page_reads_in_its_direction(publication: Publication):
    parts = report(publication, Words("ar"), longest=25_000)
    assert len(parts) > 2
    for number, part in enumerate(parts, 1):
        assert len(part.encode()) <= 25_000
        first, mark, _, navigation, *_ = part.splitlines()
        assert first == '<div lang="ar" dir="rtl" class="mw-content-rtl">'
        assert mark == "'''تدريب: لم يقل أحد أيًّا مما ورد هنا.'''"
        assert f"الجزء {number} من {len(parts)}" in navigation
        assert part.endswith("\n</div>\n")
    assert "(تتمة)" in "".join(parts[1:])


class Text(HTMLParser):
    """The attributes of a page and its paragraphs and cells."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.root: dict[str, str | None] = {}
        self.said: list[str] = []
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "html":
            self.root = dict(attrs)

    def handle_data(self, data: str) -> None:
        self.said.append(data.strip())


def test_the_index_and_the_tabular_data_speak_the_language(folders: dict[str, Path]):
    arabic = Text(page(folders, "ar", "index.html"))
    assert arabic.root == {"lang": "ar", "dir": "rtl"}
    assert "نتائج \u2068Global Conversations\u2069" in arabic.said
    assert any(
        re.fullmatch(r"كُتب .* في \d+ \S+ \d{4} الساعة \d\d:\d\d .*", one) for one in arabic.said
    )
    russian = Text(page(folders, "ru", "index.html"))
    size = (folders["ru"] / "report.wiki").stat().st_size
    assert f"({round(size / 1000)} кБ)" in russian.said
    (left,) = [one for one in russian.said if one.startswith("Исключено или скрыто: ")]
    assert re.search(r"\b\d+ (?:цитат|цитаты|цитата) без согласия; ", left)
    assert left.endswith(". Потребности в поддержке и тексты чата никогда не включаются.")
    data = json.loads(page(folders, "zh", "tabular/votes-by-initiative.tab"))
    assert {*data["description"]} == {"en", "zh"}
    meant = "Global Conversations：各倡议的票数。一票的含义：worth coordinating globally。"
    meant += "票数不代表支持倡议的现有措辞。"
    assert data["description"]["zh"] == f"演练：此处内容均非任何人的真实发言。{meant}"
    assert data["schema"]["fields"][1]["title"] == {"en": "Initiative", "zh": "倡议"}
