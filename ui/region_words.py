"""What regions of the map are called: whole, and short enough for a label on it."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator.regions import grid
from ui.voice import INTERFACE, Voice


def region_names(letters: Sequence[str], voice: Voice = INTERFACE) -> str:
    """A region, or several that are counted together; the words for no region without any."""
    translate = voice.translate
    if not letters:
        return translate("Region", "No region")
    names = {
        "N": translate("Region", "USA & Canada"),
        "L": translate("Region", "Latin America & Caribbean"),
        "W": translate("Region", "Western & Northern Europe"),
        "C": translate("Region", "CEE & Central Asia"),
        "M": translate("Region", "Middle East & North Africa"),
        "A": translate("Region", "Sub-Saharan Africa"),
        "S": translate("Region", "South Asia"),
        "E": translate("Region", "East, Southeast Asia, Pacific"),
    }
    return " + ".join(names.get(one) or grid().names[one] for one in letters)


def short_names(letters: Sequence[str], voice: Voice = INTERFACE) -> str:
    """The same for a label: `MENA`."""
    translate = voice.translate
    short = {
        "L": translate("Region", "Latin America", "short"),
        "W": translate("Region", "W & N Europe", "short"),
        "M": translate("Region", "MENA", "short"),
        "E": translate("Region", "ESEAP", "short"),
    }
    return " + ".join(short.get(one) or region_names((one,), voice) for one in letters)
