"""What the Publish page says of outputs, files and sizes; an object, because only `tr` counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from facilitator.publish_files import REPORT_PAGE
from facilitator.publish_folder import File
from facilitator.publish_options import OUTPUTS
from ui.publish_charts import KEY as CHARTS
from ui.publish_outputs import OutputRow
from ui.text import figures
from ui.wording import listed

ICONS = {
    "workbook": "table",
    "report": "article",
    "csv": "hash",
    "tabular": "brackets-curly",
    CHARTS: "image",
    "minutes": "note",
}
"""The outputs in the order in which they are shown."""

_MEGA = 1024 * 1024


def size_words(size: int) -> str:
    """A size in bytes as people write it: `418 kB`, `1.2 MB`."""
    form = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    return QLocale().formattedDataSize(size, 1 if size >= _MEGA else 0, form)


class PublishWords(QObject):
    """Names, hints and sizes of outputs."""

    def name(self, output: str) -> str:
        """What an output is called."""
        if output == CHARTS:
            return QCoreApplication.translate("Publish", "Charts")
        return QCoreApplication.translate("Publish", OUTPUTS[output])

    def hint(self, output: str, files: Sequence[File]) -> str:
        """What an output writes; `files` are empty while nobody has looked."""
        pages = [figures(one.path) for one in files if one.path == REPORT_PAGE]
        if pages:
            files = [one for one in files if one.path != REPORT_PAGE]
            return listed((*pages, self.hint(output, files)))
        count = len(files)
        first = figures(files[0].path.rpartition("/")[2]) if files else ""
        if output == "workbook":
            return first or self.tr("one Excel workbook")
        if output == "csv":
            return self.tr("%n CSV file(s), UTF-8", "", count) if files else self.tr("CSV, UTF-8")
        if output == CHARTS:
            if not files:
                return self.tr("PNG and SVG")
            return self.tr("%n picture(s), PNG and SVG", "", count)
        if output == "tabular":
            if count < 2:
                return self.tr("tables for Commons, JSON")
            return self.tr("{file} and %n more, JSON", "", count - 1).format(file=first)
        if count > 1:
            words = self.tr("{file} and %n more part(s), wikitext", "", count - 1)
            return words.format(file=first)
        words = {
            "report": self.tr("{file}, wikitext"),
            "minutes": self.tr("{file}, by day and initiative"),
        }
        return words[output].format(file=first or figures(f"{output}.wiki"))

    def size(self, files: Sequence[File], written: Mapping[str, int]) -> str:
        """How large the files of an output are together; empty where that is not known."""
        sizes = [written.get(one.path, one.size) for one in files]
        return size_words(sum(sizes)) if sizes and all(sizes) else ""

    def row(
        self, output: str, files: Sequence[File], written: Mapping[str, int], *, chosen: bool
    ) -> OutputRow:
        """A row of the list."""
        name, hint, size = self.name(output), self.hint(output, files), self.size(files, written)
        state = self.tr("chosen") if chosen else self.tr("not chosen")
        said = listed(filter(None, (name, state, hint, size)))
        return OutputRow(output, ICONS[output], name, hint, size, chosen, said)

    def count(self, chosen: int) -> str:
        """`5 of 6 chosen`."""
        words = self.tr("{some} of {all} chosen")
        return words.format(some=figures(chosen), all=figures(len(ICONS)))

    def button(self, chosen: int) -> str:
        """What the blue button does."""
        return self.tr("Write %n output(s)", "", chosen)
