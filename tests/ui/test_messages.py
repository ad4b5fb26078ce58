"""Every sentence of the core is said whole in the language of the window."""

from __future__ import annotations

from collections.abc import Callable

from facilitator import phrases
from facilitator.reasons import TEMPLATES, Reason
from facilitator.words import Phrase, Saying
from tests.facilitator import said_in_code
from tests.ui import pseudo
from ui.messages import place_words, words_of, words_of_saying
from ui.text import isolate

Speak = Callable[[], None]
CONTENT = "\u10d0\u10d1 7"
"""What somebody has typed, in letters that are none of ours."""


def plain(text: str) -> str:
    return text.translate({0x2066: None, 0x2068: None, 0x2069: None})


def every_phrase() -> list[Phrase]:
    """Each phrase of the sources, with content in its places, and with another phrase in them."""
    found = []
    for text in sorted(said_in_code.phrases()):
        names = said_in_code.placeholders(text)
        for value in (CONTENT, phrases.NOTHING):
            found.append(Phrase(text, **dict.fromkeys(names, value)))
    return found


def test_every_reason_is_said_whole_in_another_language(speak: Speak) -> None:
    speak()
    said = every_phrase()
    assert len(said) > 300
    for at, code in enumerate(TEMPLATES):
        whole = [Reason(code, CONTENT, CONTENT, CONTENT)]
        whole += [Reason(code, one, one, one) for one in said[at % 7 :: 7]]
        for reason in whole:
            words = words_of(reason)
            assert pseudo.untranslated(words) == "", (code, words)
            assert "{" not in words


def test_every_phrase_is_said_in_another_language(speak: Speak) -> None:
    speak()
    for one in every_phrase():
        for words in (
            words_of(Reason("cell", "", one, one)),
            words_of(Reason("cell", one, "", "")),
        ):
            assert pseudo.untranslated(words) == "", words
        history = words_of_saying(Saying("{what}", {"what": one}))
        assert pseudo.untranslated(history) == "", history


def test_what_people_typed_is_never_taken_for_a_phrase_of_ours(speak: Speak) -> None:
    speak()
    for typed in ("nothing", "row 7", "numbers from 1 to 45", "line 7, region", "{number} rows"):
        words = words_of(Reason("not_a_number", found=typed, expected=typed))
        assert words.count(isolate(typed)) == 2, words
        assert words_of_saying(Saying("{name}", {"name": typed})).count(isolate(typed)) == 1


def test_places_are_said_as_people_say_them() -> None:
    assert plain(place_words("Rooms!C3")) == "Sheet Rooms, cell C3"
    assert plain(place_words("Rooms!3:3")) == "Sheet Rooms, row 3"
    assert plain(place_words("Answers!14")) == "Sheet Answers, row 14"
    assert plain(place_words(phrases.line(7))) == "Line 7"
    assert plain(place_words(phrases.column(phrases.line(7), "E-mail"))) == "Line 7, column E-mail"
    assert (
        plain(place_words(phrases.column("Answers!14", "E-mail")))
        == "Sheet Answers, row 14, column E-mail"
    )
    again = Reason("registration_twice", phrases.line(9), phrases.line(7))
    assert plain(words_of(again)) == "Line 9: the same person as in line 7. The last answers count."
    gone = Reason("event_still_needed", phrases.room("3"), "4")
    assert plain(words_of(gone)).startswith("Room 3 cannot go")
