"""Paints a whole stage into any rectangle: the view, a message over it, or nothing but black."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from ui.stage_agenda import paint_agenda, paint_starts
from ui.stage_message import paint_message
from ui.stage_question import paint_question, paint_ranking
from ui.stage_sheet import Sheet
from ui.stage_timer import paint_timer
from ui.stage_view import AgendaPage, BarsPage, QuestionPage, StageView, StartsPage, TimerPage


def paint_stage(
    painter: QPainter, rect: QRect, view: StageView, direction: Qt.LayoutDirection
) -> None:
    """Paint it."""
    if view.black:
        painter.fillRect(rect, Qt.GlobalColor.black)
        return
    sheet = Sheet(painter, rect, direction, view.tongue)
    sheet.fill(rect, "bg")
    page = view.page
    if isinstance(page, TimerPage):
        paint_timer(sheet, page)
    elif isinstance(page, QuestionPage):
        paint_question(sheet, page)
    elif isinstance(page, BarsPage):
        paint_ranking(sheet, page)
    elif isinstance(page, AgendaPage):
        paint_agenda(sheet, page)
    elif isinstance(page, StartsPage):
        paint_starts(sheet, page)
    if view.message:
        paint_message(sheet, view.message)
