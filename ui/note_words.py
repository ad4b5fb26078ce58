"""Words about the fields of a note that list, editor and history share."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator.records import Note
from ui.language import language_name, own_name
from ui.text import isolate
from ui.wording import listed


def consent_words(consent: str) -> str:
    """Whether a quote may be published."""
    translate = QCoreApplication.translate
    words = {
        "unasked": translate("Note", "not asked yet"),
        "yes": translate("Note", "yes"),
        "no": translate("Note", "no"),
    }
    return words[consent]


def consent_tag(consent: str) -> str:
    """What a row says of a quote that somebody was asked about."""
    translate = QCoreApplication.translate
    words = {
        "unasked": "",
        "yes": translate("Note", "May be published"),
        "no": translate("Note", "Not to be published"),
    }
    return words[consent]


def translated_by_words(by: str) -> str:
    """Who made a translation; other words than ours stay as they are."""
    translate = QCoreApplication.translate
    words = {
        "person": translate("Note", "by a person"),
        "machine": translate("Note", "by a machine"),
    }
    return words.get(by, by)


def translation_words(note: Note, *, spoken: bool = False) -> str:
    """`English, by a machine`: what stands with a translation, or is said of it."""
    code = note.translation_language
    name = language_name(code) if spoken else isolate(own_name(code))
    parts = [name if code else "", translated_by_words(note.translation_by)]
    words = QCoreApplication.translate("Note", "Translation")
    return listed(part for part in parts if part) or words
