"""A made-up file of registrations: 350 people of some sixty communities, the same every time."""

from __future__ import annotations

import csv
import io
import random
from pathlib import Path

HEADERS = (
    *("Timestamp", "Name", "E-mail address", "Your community or affiliate"),
    *("Which languages do you speak?", "Do you need language interpretation?"),
    *("If yes, into which language?", "Do you need a data package?", "Do you need childcare?"),
    *("Which days will you come?", "Room wish", "I agree to the friendly space policy"),
)

# Languages, their share, and the communities that speak them.
_GROUPS = (
    (
        "en",
        30,
        "UK|US-NYC|US-DC|Ireland|Australia|Aotearoa|Ghana|Nigeria|Kenya|South Africa|Uganda",
    ),
    ("fr", 11, "France|Suisse romande|Québec|Bénin|Cameroun|Côte d’Ivoire|Sénégal|Tunisie"),
    ("es", 13, "Argentina|México|España|Chile|Colombia|Uruguay|Bolivia|Perú|Venezuela"),
    ("ar", 10, "Levant|Egypt|Morocco|Algeria|Iraq|Sudan"),
    ("ru", 7, "Russia|Ukraine|Belarus|Kazakhstan|Erzya"),
    ("de", 9, "Deutschland|Österreich|Schweiz"),
    ("zh", 6, "Taiwan|Hong Kong|Mainland China"),
    ("id", 6, "Indonesia|Malaysia"),
    ("hi", 3, "Hindi Wikimedians|Punjabi Wikimedians"),
    ("pt", 5, "Brasil|Portugal|Angola"),
)
_OTHERS = ("Iberocoop", "WikiWomen", "LGBT+", "Wiki Med", "Art+Feminism", "WikiJournal", "Commons")
_NAMES = {
    "en": ("English", ("Amy", "Kofi", "Wanjiru", "Tom", "Ngozi"), ("Mensah", "Otieno", "Reed")),
    "fr": ("français", ("Aïcha", "Moussa", "Zoé", "Noël"), ("Diallo", "Lefèvre", "Kouassi")),
    "es": ("español", ("Ana", "Íñigo", "Lucía", "Mateo"), ("López", "Núñez", "García")),
    "ar": ("العربية", ("ليلى", "عمر", "نادية"), ("حسن", "خوري", "منصور")),
    "ru": ("русский", ("Анна", "Сергей", "Ольга"), ("Иванова", "Петров", "Смирнова")),
    "de": ("Deutsch", ("Jörg", "Lena", "Uwe"), ("Müller", "Groß", "Weiß")),
    "zh": ("中文", ("怡君", "志明", "美玲"), ("陳", "林", "王")),
    "id": ("Bahasa Indonesia", ("Siti", "Budi", "Dewi"), ("Santoso", "Wijaya", "Putri")),
    "hi": ("हिन्दी", ("आशा", "रवि"), ("शर्मा", "सिंह")),
    "pt": ("português", ("João", "Inês"), ("Conceição", "Araújo")),
}
_LATIN = {"ar": "Arabic", "ru": "Russian", "zh": "Chinese", "hi": "Hindi"}
_DAYS = ("Saturday 21 November", "Sunday 22 November", "both", "")


def rows(number: int = 350, seed: int = 11, *, latin: bool = False) -> list[list[str]]:
    """The rows below the headers; in `latin` letters alone, for encodings that have no others."""
    chance = random.Random(seed)
    found = []
    for at in range(number):
        code, _, listed = chance.choices(_GROUPS, [share for _, share, _ in _GROUPS])[0]
        communities = listed.split("|")
        # The first ones of each are large, as in life.
        weights = [len(communities) - n for n in range(len(communities))]
        community = f"Wikimedia {chance.choices(communities, weights)[0]}"
        if chance.random() < 0.08:
            community = chance.choice(_OTHERS)
        own, given, family = _NAMES[code]
        first, last = chance.choice(given), chance.choice(family)
        english = code == "en" or chance.random() < 0.55
        spoken = [own] if code == "en" or not english else [own, "English"]
        into = own if code != "en" and chance.random() < (0.35 if english else 0.85) else ""
        needs = ["yes" if chance.random() < share else "no" for share in (0.12, 0.035)]
        if chance.random() < 0.03:
            needs = ["", "perhaps"]
        if latin and code in _LATIN:
            first, last = _LATIN[code], "Guest"
            spoken[0] = _LATIN[code]
            into = into and _LATIN[code]
        found.append(
            [
                f"2020-11-{chance.randint(1, 18):02} 10:00",
                f"{first} {chr(65 + at % 26)}{chr(97 + at // 26)}. {last}",
                f"person{at}@example.org",
                community,
                ", ".join(spoken),
                "Yes" if into else "No",
                into,
                *needs,
                chance.choices(_DAYS, (46, 44, 7, 3))[0],
                "Room 5" if chance.random() < 0.02 else "",
                "I agree",
            ]
        )
    return found


def text(found: list[list[str]], delimiter: str = ",", title: str = "") -> str:
    """The file as a text."""
    out = io.StringIO()
    if title:
        out.write(f"{title}\r\n\r\n")
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerow(HEADERS)
    writer.writerows(found)
    return out.getvalue()


def write(path: Path, number: int = 350, encoding: str = "utf-8", delimiter: str = ",") -> Path:
    """Write such a file."""
    latin = encoding == "cp1252"
    path.write_bytes(text(rows(number, latin=latin), delimiter).encode(encoding))
    return path
