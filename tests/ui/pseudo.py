"""A language nobody speaks, in which every text of the window stands between ⟦ and ⟧.

What is shown without these marks, and is no content, did not come from the translation. Content is
in Georgian letters here, so that a Latin word is one of ours.
"""

from __future__ import annotations

import re
import runpy
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

from facilitator.event import Event

ROOT = Path(__file__).resolve().parents[2]
CODE = "eo"
"""Esperanto: Qt knows its plurals, and the window has no texts in it."""

_LONGER = " ·ä·ö"


def write(folder: Path, *, longer: bool = False) -> Path:
    """Compile the language into a folder, with texts 40 % longer if wanted; give the folder."""
    source = folder / f"facilitator_{CODE}.ts"
    tools = runpy.run_path(str(ROOT / "resources" / "packaging" / "texts.py"))
    tools["collect"](source, CODE)
    tree = ET.parse(source)
    for message in tree.iter("message"):
        text = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        padded = text + _LONGER * round(len(text) * 0.4 / len(_LONGER) + 0.5) if longer else text
        forms = translation.findall("numerusform")
        for number, form in enumerate(forms):
            form.text = f"⟦{padded}{number}⟧"
        if not forms:
            translation.text = padded if text.startswith("/") else f"⟦{padded}⟧"
    tree.write(source, encoding="utf-8", xml_declaration=True)
    tools["compile_texts"](folder)
    return folder


def untranslated(text: str) -> str:
    """What of a text has Latin words outside the marks; empty where nothing has."""
    depth, outside = 0, []
    for letter in re.sub(r"[\w-]*\.\w+", "", text):  # names of files
        depth += (letter == "⟦") - (letter == "⟧")
        outside.append(letter if depth == 0 else " ")
    words = re.findall(r"[A-Za-z]{3,}", "".join(outside))
    return " ".join(word for word in words if word not in _ALLOWED)


_ALLOWED = frozenset(
    re.findall(
        r"\w+",
        """Ctrl Shift Alt Enter Esc Tab Space PgUp PgDn PgDown Home End Del Delete Backspace
        Plus Minus Return Up Down Left Right Insert UTC CSV SVG PNG JSON ODbL Excel
        Breakout Facilitator""",
    )
)


def georgian(thing: Any) -> Any:
    """The same content with all Latin letters of its texts turned into Georgian ones."""
    if isinstance(thing, str):
        return "".join(
            chr(0x10D0 + (ord(letter.lower()) - 97))
            if letter.isascii() and letter.isalpha()
            else letter
            for letter in thing
        )
    if isinstance(thing, tuple):
        return tuple(map(georgian, thing))
    return thing


_SPOKEN = frozenset({"title", "name", "question", "supporting", "meaning", "topic", "facilitator"})
_SPOKEN |= {"note_taker", "theme", "remark", "relevance", "evidence"}


def event() -> Event:
    """The built-in event, with everything people would read in Georgian letters."""
    return _spoken(Event.built_in())


def _spoken(thing: Any) -> Any:
    if isinstance(thing, tuple):
        return tuple(map(_spoken, thing))
    if not is_dataclass(thing) or isinstance(thing, type):
        return thing
    changed = {}
    for field in fields(thing):
        value = getattr(thing, field.name)
        if field.name == "titles":
            changed[field.name] = {code: georgian(one) for code, one in value.items()}
        elif field.name in _SPOKEN:
            changed[field.name] = georgian(value)
        else:
            changed[field.name] = _spoken(value)
    return replace(thing, **changed)


def texts_of(root: Any) -> Iterator[tuple[str, str]]:
    """What the widgets under `root` say: (which widget and property, text)."""
    from PySide6.QtWidgets import (
        QAbstractButton,
        QComboBox,
        QLabel,
        QLineEdit,
        QPlainTextEdit,
        QWidget,
    )

    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisibleTo(root):
            continue
        where = type(widget).__name__
        yield f"{where} name", widget.accessibleName()
        yield f"{where} description", widget.accessibleDescription()
        yield f"{where} hint", widget.toolTip()
        if isinstance(widget, QLabel | QAbstractButton):
            yield f"{where} text", widget.text()
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            yield f"{where} placeholder", widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from ((f"{where} item", widget.itemText(at)) for at in range(widget.count()))
