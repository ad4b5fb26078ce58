from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QTransform
from pytestqt.qtbot import QtBot

from ui import painting
from ui.empty import paint_empty
from ui.room_tiles import LOOKS, RoomTiles, Tile
from ui.text import LTR, RTL, direction_of, isolate, lay_out, noting_cuts
from ui.theme import ThemeHolder


def test_a_row_hands_out_from_both_edges() -> None:
    whole = QRect(0, 0, 200, 40)
    row = painting.Row(whole, LTR, 8)
    assert row.start(QSize(28, 20)) == QRect(0, 10, 28, 20)
    assert row.end(QSize(20, 20)) == QRect(180, 10, 20, 20)
    assert row.rest() == QRect(36, 0, 136, 40)


def test_from_right_to_left_everything_is_turned_over() -> None:
    whole = QRect(10, 0, 200, 40)
    one, other = painting.Row(whole, LTR), painting.Row(whole, RTL)
    for take in ("start", "end", "start"):
        there = getattr(other, take)(QSize(28, 20))
        assert painting.mirrored(getattr(one, take)(QSize(28, 20)), whole, RTL) == there
    assert painting.mirrored(one.rest(), whole, RTL) == other.rest()


def test_badges_grow_for_long_numbers_only(holder: ThemeHolder) -> None:
    assert painting.badge_size(holder.theme, "9a") == QSize(28, 20)
    assert painting.badge_size(holder.theme, "1234567").width() > 28
    assert painting.badge_size(holder.theme, "24", large=True) == QSize(36, 28)


def ink(image: QImage) -> list[int]:
    """For each column, how many points are not white."""
    white = Qt.GlobalColor.white
    return [
        sum(image.pixelColor(x, y) != white for y in range(image.height()))
        for x in range(image.width())
    ]


def painted_bar(holder: ThemeHolder, share: float, direction: Qt.LayoutDirection) -> QImage:
    image = QImage(100, 16, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painting.paint_bar(painter, holder.theme, image.rect(), share, "accent", direction)
    painter.end()
    return image


def test_bars_begin_square_at_the_start_edge_and_end_round(holder: ThemeHolder) -> None:
    accent = holder.theme.color("accent")
    bar = painted_bar(holder, 0.5, LTR)
    assert sum(map(bool, ink(bar))) == 50
    assert bar.pixelColor(0, 0) == accent
    assert bar.pixelColor(49, 0) != accent
    turned = painted_bar(holder, 0.5, RTL)
    assert ink(turned) == ink(bar)[::-1]
    assert turned.pixelColor(99, 0) == accent
    assert not any(ink(painted_bar(holder, 0, LTR)))


def test_two_lines_and_an_ellipsis(holder: ThemeHolder) -> None:
    font = holder.theme.font()
    text = "Increased awareness about the Wikimedia Movement and 👍 everything else in the world"
    block = lay_out(text, font, 160, 20, max_lines=2)
    assert block.cut
    assert block.height == 40
    assert block.layouts[-1].text().endswith("…")
    assert (
        block.layouts[0].text() + block.layouts[-1].text()[:-1]
        == text[: len(block.layouts[0].text()) + len(block.layouts[-1].text()) - 1]
    )
    short = lay_out("Global Council", font, 160, 20, max_lines=2)
    assert not short.cut
    assert short.height == 20


def test_a_cut_after_emoji_loses_no_letter(holder: ThemeHolder) -> None:
    text = "👍👍👍 one two three four five six seven eight nine ten eleven twelve"
    block = lay_out(text, holder.theme.font(), 120, 20, max_lines=2)
    joined = block.layouts[0].text() + block.layouts[-1].text().rstrip("…")
    assert text.startswith(joined)


def test_line_breaks_of_a_note_are_kept(holder: ThemeHolder) -> None:
    assert lay_out("one\ntwo\r\nthree", holder.theme.font(), 300, 22).height == 66
    assert lay_out("", holder.theme.font(), 300, 22).height == 22
    cut = lay_out("one\ntwo\nthree", holder.theme.font(), 300, 22, max_lines=2)
    assert cut.cut
    assert cut.height == 44


def test_each_text_follows_its_own_first_strong_letter() -> None:
    assert direction_of("24 المجلس Council") == RTL
    assert direction_of("24 Council المجلس") == LTR
    assert direction_of("24", RTL) == RTL
    assert direction_of(f"{isolate('report.wiki')}، نص ويكي") == RTL
    assert direction_of(isolate("المجلس"), LTR) == RTL
    assert isolate("24") == "\u206824\u2069"


def test_tiles_of_rooms_differ_without_their_colours(qtbot: QtBot, holder: ThemeHolder):
    tiles = RoomTiles(holder)
    qtbot.addWidget(tiles)
    tiles.resize(28, 28)
    seen: dict[tuple[int, ...], str] = {}
    for state in LOOKS:
        tiles.show_tiles((Tile("7", state, ""),))
        tiles.resize(28, 28)
        image = tiles.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        back = image.pixelColor(3, 14).lightness()
        # What stands out from the tile's own fill: the number, the sign, the frame.
        drawn = tuple(
            int(abs(image.pixelColor(x, y).lightness() - back) > 60)
            for y in range(image.height())
            for x in range(image.width())
        )
        assert drawn not in seen, (state, seen.get(drawn))
        seen[drawn] = state


def test_a_hint_of_an_empty_list_wraps_where_it_is_longer_than_the_list(
    holder: ThemeHolder,
) -> None:
    hint = "Strike out who is not here, then press Ctrl+Enter."
    rows = []
    for wide in (600, 220):
        image = QImage(wide, 200, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        with noting_cuts() as cuts:
            paint_empty(painter, holder.theme, image.rect(), "users", "No round", hint)
        painter.end()
        assert not cuts
        turned = image.transformed(QTransform().rotate(90))
        rows.append(sum(bool(points) for points in ink(turned)))
    assert rows[1] > rows[0] + 8
