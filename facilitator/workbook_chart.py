"""Charts of a workbook: native ones, fed by cells that stand beside them.

Excel and LibreOffice draw them from the cells. What the cells say is in the chart as well, for
viewers that only show what a file holds.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl.chart import BarChart
from openpyxl.chart.data_source import (
    AxDataSource,
    NumData,
    NumDataSource,
    NumRef,
    NumVal,
    StrData,
    StrRef,
    StrVal,
)
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.layout import Layout
from openpyxl.chart.series import Series, SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText, Text
from openpyxl.chart.title import Title
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.spreadsheet_drawing import OneCellAnchor
from openpyxl.drawing.text import (
    CharacterProperties,
    Paragraph,
    ParagraphProperties,
    RegularTextRun,
)
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.utils.units import cm_to_EMU
from openpyxl.worksheet.worksheet import Worksheet

_COLOR = "3366CC"
_WIDTH = 24.0
"""Centimetres; of the height, so many for what is around the bars, and for each of them."""
_AROUND = 3.5
_EACH = 0.75
_ROW = 0.53
"""A row of 15 points, in centimetres."""


@dataclass(frozen=True)
class Bars:
    """What a chart shows: a cell for each bar's name and one for its length, below each other.

    `first` is the line of their header, `names` and `lengths` the columns, from 1.
    """

    title: str
    first: int
    names: int
    lengths: int
    items: str
    units: str
    rows: Sequence[tuple[str, int]]

    @property
    def words(self) -> str:
        """The same as a sentence, for whoever cannot see it."""
        said = "; ".join(f"{name}: {length}" for name, length in self.rows)
        return f"{self.title}. {self.units} by {self.items.lower()}: {said}."


def add_bars(page: Worksheet, bars: Bars, at: int) -> int:
    """Put a chart of bars into column `at`, beside its cells; gives the last line beside it."""
    chart = BarChart()
    chart.type = "bar"
    chart.title = _title(bars.title, 1200)
    chart.legend = None
    chart.gapWidth = 40
    # Excel takes yes for an answer where nothing is said.
    chart.roundedCorners = chart.varyColors = False
    chart.series = [_series(page, bars)]
    names, lengths = chart.x_axis, chart.y_axis
    names.title, lengths.title = _title(bars.items, 900), _title(bars.units, 900)
    names.delete = lengths.delete = False
    names.scaling.orientation = "maxMin"
    # Each bar keeps its name.
    names.tickLblSkip = 1
    names.txPr = lengths.txPr = _small()
    lengths.majorGridlines = None
    lengths.number_format = "0"
    # Votes are whole: no tick between two of them.
    lengths.majorUnit = max(1, -(-max(length for _, length in bars.rows) // 8))
    lengths.scaling.min = 0
    # Names from the top down would put the numbers there as well.
    lengths.axPos, lengths.crosses = "b", "max"
    height = _AROUND + _EACH * len(bars.rows)
    chart.anchor = _place(bars, at, height)  # pyright: ignore[reportAttributeAccessIssue]
    page.add_chart(chart)
    return bars.first + int(height / _ROW)


class _Described(OneCellAnchor):
    """A place for a chart that also has words for it; the library has none."""

    tagname = "oneCellAnchor"
    __elements__ = OneCellAnchor.__elements__
    words = ""

    def to_tree(self, *args: Any, **how: Any) -> Any:  # noqa: ANN401 - as the library's
        frame = self.graphicFrame
        if frame is not None:
            frame.nvGraphicFramePr.cNvPr.descr = self.words  # pyright: ignore[reportAttributeAccessIssue]
        return super().to_tree(*args, **how)


def _place(bars: Bars, at: int, height: float) -> OneCellAnchor:
    anchor = _Described()
    anchor.words = bars.words
    anchor._from.col, anchor._from.row = at - 1, bars.first - 1
    anchor.ext.width, anchor.ext.height = cm_to_EMU(_WIDTH), cm_to_EMU(height)
    return anchor


def _series(page: Worksheet, bars: Bars) -> Series:
    def cells(column: int, first: int, last: int) -> str:
        letter = get_column_letter(column)
        rest = f":${letter}${last}" if last > first else ""
        return f"{quote_sheetname(page.title)}!${letter}${first}{rest}"

    first, last = bars.first + 1, bars.first + len(bars.rows)
    header = cells(bars.lengths, bars.first, bars.first)
    names, lengths = cells(bars.names, first, last), cells(bars.lengths, first, last)
    numbers = [NumVal(idx=at, v=str(length)) for at, (_, length) in enumerate(bars.rows)]
    series = Series(
        idx=0,
        order=0,
        tx=SeriesLabel(strRef=StrRef(header, _texts([bars.units]))),
        cat=AxDataSource(strRef=StrRef(names, _texts([name for name, _ in bars.rows]))),
        val=NumDataSource(
            NumRef(lengths, NumData(formatCode="General", ptCount=len(numbers), pt=numbers))
        ),
        spPr=GraphicalProperties(solidFill=_COLOR, ln=LineProperties(noFill=True)),
        invertIfNegative=False,
    )
    series.dLbls = DataLabelList(
        showVal=True,
        showSerName=False,
        showCatName=False,
        showLegendKey=False,
        showPercent=False,
        showBubbleSize=False,
        dLblPos="outEnd",
        txPr=_small(),
    )
    return series


def _texts(texts: Sequence[str]) -> StrData:
    return StrData(len(texts), [StrVal(at, text) for at, text in enumerate(texts)])


def _title(words: str, size: int) -> Title:
    look = CharacterProperties(sz=size, b=True)
    paragraph = Paragraph(
        pPr=ParagraphProperties(defRPr=look), r=[RegularTextRun(rPr=look, t=words)]
    )
    # Without saying so, Excel lays it over the bars.
    return Title(tx=Text(rich=RichText(p=[paragraph])), layout=Layout(), overlay=False)


def _small() -> RichText:
    # Small enough for a long title in two lines: LibreOffice leaves out what would overlap.
    look = ParagraphProperties(defRPr=CharacterProperties(sz=800))
    # A look alone has no words; by itself the library would put empty ones in.
    return RichText(p=[Paragraph(pPr=look, r=[], endParaRPr=CharacterProperties())])
