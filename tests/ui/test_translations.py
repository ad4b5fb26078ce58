"""Every text of the window in every language: there, whole, with its placeholders and plurals."""

from __future__ import annotations

import re
import runpy
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from ui.language import LANGUAGES, TEXTS

TOOLS = runpy.run_path(str(TEXTS.parent / "packaging" / "texts.py"))
OTHERS = [code for code in LANGUAGES if code != "en"]
HOLES = re.compile(r"\{\w*\}|%[0-9]")
KEYS = re.compile(r"Ctrl\+[A-Za-z0-9+]+|#\d+|--[a-z]+|\.xlsx|\.csv|\.sqlite")
STOPS = ".。।؟?!…"


class Message(NamedTuple):
    context: str
    english: str
    counted: bool
    finished: bool
    forms: list[str]

    def __str__(self) -> str:
        return f"{self.context}: {self.english!r} -> {self.forms}"


@pytest.fixture(scope="module", params=OTHERS)
def messages(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory):
    """The texts of a language, with those that are in the sources and not yet in its file."""
    code = request.param
    copy = tmp_path_factory.mktemp("texts") / f"facilitator_{code}.ts"
    shutil.copy(TEXTS / copy.name, copy)
    TOOLS["collect"](copy, code)
    return list(read(copy))


def read(file: Path) -> Iterator[Message]:
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            counted = message.get("numerus") == "yes"
            forms = [one.text or "" for one in translation.findall("numerusform")]
            yield Message(
                context.findtext("name") or "",
                message.findtext("source") or "",
                counted,
                translation.get("type") is None,
                forms if counted else [translation.text or ""],
            )


def told(found: list[Message]) -> list[str]:
    return [str(one) for one in found[:10]]


def test_every_text_is_translated(messages: list[Message]):
    assert len(messages) > 2000
    assert told([one for one in messages if not one.finished or not all(one.forms)]) == []


def test_placeholders_keys_and_spaces_are_those_of_the_english_text(messages: list[Message]):
    def broken(one: Message) -> bool:
        english = one.english
        return any(
            sorted(HOLES.findall(form)) != sorted(HOLES.findall(english))
            or sorted(KEYS.findall(form)) != sorted(KEYS.findall(english))
            or ("%n" in form and "%n" not in english)
            for form in one.forms
        )

    assert told([one for one in messages if broken(one)]) == []


def test_a_number_is_said_where_it_is_large(messages: list[Message]):
    counted = [one for one in messages if one.counted and "%n" in one.english]
    assert len(counted) > 200
    assert told([one for one in counted if "%n" not in one.forms[-1]]) == []


def test_a_sentence_ends_as_one(messages: list[Message]):
    whole = [one for one in messages if one.english.endswith(".")]
    assert (
        told([one for one in whole if not all(f.rstrip()[-1:] in STOPS for f in one.forms)]) == []
    )


def test_what_is_typed_for_a_kind_of_note_is_not_the_same_twice(messages: list[Message]):
    kinds = [one for one in messages if one.context == "Kind" and one.english.startswith("/")]
    commands = [one.forms[0] for one in kinds]
    assert len(commands) == 5
    assert len({one.casefold() for one in commands}) == 5
    assert all(re.fullmatch(r"/\S+", one) for one in commands)
