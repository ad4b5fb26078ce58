from __future__ import annotations

import ast
import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ui.days import day_words
from ui.language import language_name, load, own_name
from ui.minutes_view import MinutesModel

ROOT = Path(__file__).resolve().parents[2]
ENGLISH = ROOT / "resources" / "i18n" / "facilitator_en.ts"


def counted_texts() -> list[tuple[str, str]]:
    """Every text with a number that the window asks for: (file, text)."""
    found = []
    for path in sorted((ROOT / "ui").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or len(node.args) < 3:
                continue
            name = getattr(node.func, "attr", "")
            text = node.args[0]
            if name == "tr" and isinstance(text, ast.Constant):
                found.append((path.name, str(text.value)))
    return found


def test_every_counted_text_has_its_english_forms():
    forms = {
        str(message.findtext("source")): [f.text for f in message.iter("numerusform")]
        for message in ET.parse(ENGLISH).iter("message")
    }
    assert len(counted_texts()) > 30
    for file, text in counted_texts():
        assert text in forms, f"{file}: no English plural for {text!r}"
        assert len(forms[text]) == 2
        assert all(form and "(s)" not in form for form in forms[text]), text


def test_no_text_with_a_number_goes_past_the_translation_tool():
    """`QCoreApplication.translate` with a number is not collected as a plural from Python."""
    for path in (ROOT / "ui").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "translate":
                written = any(isinstance(one, ast.Constant) for one in node.args)
                assert len(node.args) < 4 or not written, f"{path.name}:{node.lineno}"


def test_texts_with_a_number_are_translated_in_classes_that_inherit_them():
    """Qt finds the text of a base class only where it asks by the name of that class."""
    classes: dict[str, ast.ClassDef] = {}
    for path in sorted((ROOT / "ui").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                classes[node.name] = node
    inherited = {name for node in classes.values() for name in bases_of(node)}
    counted = {name for name in inherited & {*classes} if says_numbers(classes[name])}
    assert "NoteModel" in counted
    for name in sorted(counted):
        assert bases_of(classes[name])[0] == "InheritedTexts", name


def bases_of(node: ast.ClassDef) -> list[str]:
    bases = [one.value if isinstance(one, ast.Subscript) else one for one in node.bases]
    return [getattr(one, "id", getattr(one, "attr", "")) for one in bases]


def says_numbers(node: ast.ClassDef) -> bool:
    calls = [one for one in ast.walk(node) if isinstance(one, ast.Call) and len(one.args) > 2]
    return any(getattr(one.func, "attr", "") == "tr" for one in calls)


def test_a_class_that_inherits_a_text_says_it_in_the_language_of_the_window(qapp: QApplication):
    model = MinutesModel()
    assert model.tr("%n mark(s) of support", "", 1) == "1 mark of support"
    german = load("de")
    for translator in german:
        qapp.installTranslator(translator)
    try:
        assert model.tr("%n mark(s) of support", "", 3) == "3-mal unterstützt"
        assert model.tr("row %1") == "Zeile %1"
    finally:
        for translator in german:
            qapp.removeTranslator(translator)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "3,600 marks of support"),
        ("de", "3.600-mal unterstützt"),
        ("es", "3600 apoyos"),
        ("zh", "3,600 个支持标记"),
    ],
)
def test_a_count_in_a_sentence_is_written_as_the_figures_beside_it(
    code: str, said: str, qapp: QApplication
):
    before, loaded = QLocale(), load(code)
    QLocale.setDefault(QLocale(code))
    for translator in loaded:
        qapp.installTranslator(translator)
    try:
        assert MinutesModel().tr("%n mark(s) of support", "", 3600) == said
        assert said.startswith(QLocale().toString(3600))
    finally:
        for translator in loaded:
            qapp.removeTranslator(translator)
        QLocale.setDefault(before)


def test_no_text_is_inside_another_where_the_tool_does_not_look():
    """What stands in an f-string is not collected."""
    for path in (ROOT / "ui").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                called = [one.func for one in ast.walk(node) if isinstance(one, ast.Call)]
                names = {getattr(one, "attr", getattr(one, "id", "")) for one in called}
                assert not names & {"tr", "translate"}, f"{path.name}:{node.lineno}"


def test_months_are_named_in_the_language_of_the_window():
    """Some systems write dates in another language than all else."""
    program = (
        "from PySide6.QtCore import QLocale\n"
        "from ui.days import full_moment_words\n"
        "from ui.language import locale_of\n"
        "QLocale.setDefault(locale_of('en'))\n"
        "print(full_moment_words(1_795_680_000_000))"
    )
    mixed = {"LANG": "en_GB.UTF-8", "LC_TIME": "ja_JP.UTF-8", "LC_ALL": "", "TZ": "UTC"}
    environment = {**os.environ, **mixed}
    command = [sys.executable, "-c", program]
    said = subprocess.check_output(command, cwd=ROOT, env=environment, text=True)
    assert said == "26 November 2026, 08:00\n"


def test_languages_and_days_have_names():
    # Where it is shown, a language names itself; what is spoken is in the window's language.
    assert [*map(language_name, ("ar", "pt", "yo"))] == ["Arabic", "Portuguese", "Yoruba"]
    assert [own_name(code) for code in ("ar", "fr", "yo")] == ["العربية", "Français", "Èdè Yorùbá"]
    assert day_words("2020-11-21") == "21 November"


def test_a_language_in_another_script_is_called_so():
    assert own_name("zh-hant") == "繁體中文"
    # Beside "Chinese" a second one of that name could not be told apart.
    assert language_name("zh-hant") == "繁體中文"
    assert language_name("sw") == "Swahili"
