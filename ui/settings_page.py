"""What can be set on this laptop: how it looks, how talks are timed. Each change holds at once."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from facilitator import __version__, store_place
from facilitator.clock import SECOND, minutes_and_seconds
from facilitator.talk_rules import LONGEST, MOST_FACTOR, SHORTEST, TalkRules
from facilitator.talk_values import length
from facilitator.text import ascii_digits
from ui import motion
from ui.actions import KEYS
from ui.buttons import Button
from ui.choice import Choice
from ui.fit_row import FitRow
from ui.font_words import missing_words
from ui.frames import Margins, label, scrolling, surface
from ui.language import of_system
from ui.language_choice import LanguageChoice
from ui.messages import words_of
from ui.page import Page
from ui.painting import key_text
from ui.panel_parts import Line
from ui.setting_rows import SettingRow, TypedSetting
from ui.settings import Settings
from ui.switch import Switch
from ui.talk_keeper import TalkKeeper
from ui.text import figures, isolate
from ui.theme import CONTRAST, ThemeHolder
from ui.wording import listed

WIDE = 640
THEMES = ("", "light", "dark", CONTRAST)


class SettingsPage(Page):
    """Groups of settings below each other.

    `language_chosen` carries a code or empty (as the system has it), `theme_chosen` a setting of
    `ui.contrast.chosen`, `scale_chosen` a text size.
    """

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    scale_chosen = Signal(object)
    copies_asked = Signal()
    diagnose_asked = Signal()

    def __init__(
        self,
        themes: ThemeHolder,
        settings: Settings,
        keeper: TalkKeeper,
        store: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._settings = settings
        self._keeper = keeper
        self._store = store
        self.language = LanguageChoice(settings.language)
        self.theme = Choice([(one, "") for one in THEMES], settings.theme.partition("-")[0])
        self.text_size = TypedSetting(themes, self._read_size)
        self.key_hints, self.still = Switch(themes), Switch(themes)
        self.length = TypedSetting(themes, self._read_length)
        self.wrap_up = TypedSetting(themes, _mark)
        self.wrap_up_share = TypedSetting(themes, _share)
        self.last_call = TypedSetting(themes, _mark)
        self.last_call_share = TypedSetting(themes, _share)
        self.factor = TypedSetting(themes, self._read_factor)
        self.auto_next, self.sound = Switch(themes), Switch(themes)
        self.version = label("", __version__)
        self.copies = Button(themes, icon="archive")
        self.diagnose = Button(themes, icon="first-aid")
        self._heads: list[QLabel] = []
        self._rows: list[SettingRow] = []
        self._arrange()
        self._connect()
        self.retranslate()
        self.refresh()

    def focus_start(self) -> None:
        """Into the first setting."""
        self.language.setFocus()

    def refresh(self) -> None:
        """Show what is set."""
        rules = self._keeper.rules
        self.language.show_value(self._settings.language)
        self.theme.show_value(self._settings.theme.partition("-")[0])
        self.text_size.show_value(f"{round(self._settings.scale * 100)} %")
        self.key_hints.setChecked(self._settings.key_hints)
        still = self._settings.still
        self.still.setChecked(motion.system_is_still() if still is None else still)
        self.length.show_value(_time(rules.length))
        self.wrap_up.show_value(_time(rules.wrap_up))
        self.wrap_up_share.show_value(_percent(rules.wrap_up_share))
        self.last_call.show_value(_time(rules.last_call))
        self.last_call_share.show_value(_percent(rules.last_call_share))
        self.factor.show_value(QLocale().toString(rules.factor, "g", 3))
        self.auto_next.setChecked(rules.auto_next)
        self.sound.setChecked(self._settings.sound)
        self._show_example()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("Settings"))
        self._title.setText(self.tr("Settings"))
        self._sub.setText(self.tr("for this laptop; each change holds at once"))
        self.language.retranslate()
        code = self._settings.language or of_system()
        words = missing_words(code, interface=code)
        self.font_missing.setText(words)
        self.font_missing.setVisible(bool(words))
        self.theme.setAccessibleName(self.tr("Light or dark"))
        looks = (self.tr("As the system"), self.tr("Light"), self.tr("Dark"))
        for at, words in enumerate((*looks, self.tr("More contrast"))):
            self.theme.setItemText(at, words)
        self.length.set_wrong_words(self.tr("A length such as 5:00, from 0:10 to 60:00."))
        for field in (self.wrap_up, self.last_call):
            field.set_wrong_words(self.tr("A time such as 1:00, up to 60:00; 0:00 for none."))
        for field in (self.wrap_up_share, self.last_call_share):
            field.set_wrong_words(self.tr("A share from 0 to 100 %."))
        self.copies.setText(self.tr("Show the copies"))
        self.diagnose.setText(self.tr("Save a diagnostic file"))
        self._place.setText(self._place_words())
        self.factor.set_wrong_words(self.tr("A number from 1 to 3, such as 1.5."))
        self.text_size.set_wrong_words(self.tr("A size from 80 to 200 %."))
        for head, words in zip(self._heads, self._head_words(), strict=True):
            head.setText(words)
        before = ""
        for row, (name, hint) in zip(self._rows, self._row_words(), strict=True):
            share = row.part in (self.wrap_up_share, self.last_call_share)
            row.set_words(name, hint, before if share else "")
            before = name
        self._show_example()

    # What is read

    def _read_size(self, typed: str) -> float | None:
        number = _number(typed.replace("%", ""))
        return number / 100 if number is not None and 80 <= number <= 200 else None

    def _read_length(self, typed: str) -> int | None:
        found = length(typed)
        return found if found is not None and SHORTEST <= found <= LONGEST else None

    def _read_factor(self, typed: str) -> float | None:
        number = _number(typed)
        return number if number is not None and 1 <= number <= MOST_FACTOR else None

    # What is done

    def _connect(self) -> None:
        self.language.chosen.connect(self.language_chosen)
        self.theme.chosen.connect(self.theme_chosen)
        self.text_size.accepted.connect(self.scale_chosen)
        self.key_hints.toggled.connect(self._show_hints)
        self.still.clicked.connect(self._keep_still)
        for name in ("length", "wrap_up", "wrap_up_share", "last_call", "last_call_share"):
            field: TypedSetting = getattr(self, name)
            field.accepted.connect(lambda value, name=name: self._rule(name, value))
        self.factor.accepted.connect(lambda value: self._rule("factor", float(value)))
        self.auto_next.toggled.connect(lambda on: self._rule("auto_next", on))
        self.sound.toggled.connect(self._set_sound)
        self.copies.clicked.connect(self.copies_asked)
        self.diagnose.clicked.connect(self.diagnose_asked)
        self._themes.changed.connect(self.refresh)

    def _rule(self, name: str, value: object) -> None:
        before = self._keeper.rules
        after = TalkRules.from_data({**before.to_data(), name: value})
        if after != before:
            self._keeper.set_rules(after)
        self.refresh()

    def _set_sound(self, on: bool) -> None:
        self._settings.sound = on

    def _show_hints(self, on: bool) -> None:
        self._settings.key_hints = on
        self._themes.show_key_hints(on)

    def _keep_still(self, on: bool) -> None:
        self._settings.still = on
        motion.apply(cast(QApplication, QApplication.instance()), still=on)

    def _show_example(self) -> None:
        """What the marks come to: shares and lengths together are hard to add up."""
        rules = self._keeper.rules
        words = self.tr("A talk of {length} warns at {warning} and calls last at {last}.")
        for name, value in (
            ("length", rules.length),
            ("warning", rules.marks.wrap_up_at(rules.length)),
            ("last", rules.marks.last_call_at(rules.length)),
        ):
            words = words.replace("{" + name + "}", _time(value))
        self._example.setText(words)

    # Making

    def _arrange(self) -> None:
        self._title, self._sub = label("title"), label("subtle")
        self._example = label("label")
        self._example.setWordWrap(True)
        Margins(self._themes, self._example, 0, 0, 0, 8)
        self._place = label("label")
        self._place.setWordWrap(True)
        self._top = QWidget()
        top = FitRow(self._themes, self._top)
        top.add(self._title, whole=True)
        top.add(self._sub)
        inside = QWidget()
        surface(inside, "page")
        column = QVBoxLayout(inside)
        Margins(self._themes, column, 20, 16, 20, 24)
        column.setSpacing(0)
        self._fill(column)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._top)
        outer.addWidget(Line(self._themes, "line"))
        outer.addWidget(scrolling(inside), 1)
        surface(self, "page")

    def _fill(self, column: QVBoxLayout) -> None:
        """Every setting in its group, in the order of `_head_words` and `_row_words`."""
        self._head(column)
        self._row(column, self.language)
        self.font_missing = label("error")
        self.font_missing.setWordWrap(True)
        column.addWidget(self.font_missing)
        for part in (self.theme, self.text_size, self.key_hints, self.still):
            self._row(column, part)
        self._head(column)
        talks = (self.length, self.wrap_up, self.wrap_up_share, self.last_call)
        for part in (*talks, self.last_call_share):
            self._row(column, part)
        column.addWidget(self._example)
        for part in (self.factor, self.auto_next, self.sound):
            self._row(column, part)
        self._head(column)
        column.addWidget(self._place)
        for part in (self.copies, self.diagnose):
            self._row(column, part)
        self._head(column)
        # To be copied into a message to us.
        self.version.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._row(column, self.version)

    def _head_words(self) -> list[str]:
        return [
            self.tr("How it looks"),
            self.tr("Lightning talks"),
            self.tr("What you capture"),
            self.tr("About this app"),
        ]

    def _place_words(self) -> str:
        """Where the store is, and what is wrong with that place."""
        words = self.tr("It is kept in {store}.").format(store=isolate(self._store))
        return " ".join([words, *map(words_of, store_place.warnings(self._store))])

    def _row_words(self) -> list[tuple[str, str]]:
        """The name of each setting and what it means."""
        share = (self.tr("but at most"), self.tr("of what is planned"))
        return [
            (self.tr("Language"), self.tr("of the window; notes and votes stay as they are")),
            (self.tr("Light or dark"), self.tr("Ctrl+Shift+L changes it")),
            (self.tr("Text size"), _keys("larger", "smaller", "text_size")),
            (self.tr("Show keys"), self.tr("the small boxes beside buttons")),
            (self.tr("Less motion"), self.tr("the text cursor does not blink")),
            (self.tr("Length"), self.tr("where nobody says another")),
            (self.tr("To come to an end"), self.tr("left when the colour turns yellow")),
            share,
            (self.tr("Last call"), self.tr("left when it is called")),
            share,
            (
                self.tr("Interpreted one after the other"),
                self.tr("times as long, for a talk in another language than the room's"),
            ),
            (self.tr("Automatic next"), self.tr("the next talk begins when the time is over")),
            (self.tr("Sound"), self.tr("at the warning, the last call, the end")),
            (self.tr("Copies"), self.tr("of the last hour, day and week; go back to one")),
            (self.tr("For help"), self.tr("versions, sizes and errors, without anybody's text")),
            (self.tr("Version"), self.tr("also in every workbook and every publication")),
        ]

    def _head(self, column: QVBoxLayout) -> None:
        head = label("heading")
        column.addSpacing(self._themes.theme.px(16 if self._heads else 0))
        column.addWidget(head)
        column.addSpacing(self._themes.theme.px(4))
        self._heads.append(head)

    def _row(self, column: QVBoxLayout, part: QWidget) -> None:
        row = SettingRow(self._themes, part)
        column.addWidget(row)
        self._rows.append(row)


def _time(ms: int) -> str:
    return minutes_and_seconds(ms // SECOND)


def _percent(share: float) -> str:
    return f"{QLocale().toString(share * 100, 'g', 4)} %"


def _mark(typed: str) -> int | None:
    found = length(typed)
    return found if found is not None and found <= LONGEST else None


def _share(typed: str) -> float | None:
    number = _number(typed.replace("%", ""))
    return number / 100 if number is not None and 0 <= number <= 100 else None


def _number(typed: str) -> float | None:
    """A number as people write it, in any script's digits, with a point or a comma."""
    try:
        return float(ascii_digits(typed).strip().replace("٫", ".").replace(",", "."))
    except ValueError:
        return None


def _keys(*actions: str) -> str:
    """The first key of each, as they are shown beside buttons; in Arabic too they read as typed."""
    return listed(figures(key_text(KEYS[name][0])) for name in actions)
