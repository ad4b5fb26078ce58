"""What somebody types in the pictures of the guide, in each language of the window.

A note that is being typed, a goal, and two steps towards it, all about initiative 24.
"""

from __future__ import annotations

from typing import NamedTuple


class Words(NamedTuple):
    """The note is not finished; the first step has a lead and a date, the second one has not."""

    note: str
    goal: str
    first: str
    second: str


WORDS = {
    "ar": Words(
        "مقعد لكل منطقة، ومقعد",
        "مجلس لكل منطقة مقعد فيه.",
        "سؤال المنظمات التابعة كيف تريد اختيار مقاعدها",
        "كتابة مسودة أولى لقواعده",
    ),
    "de": Words(
        "Ein Sitz für jede Region und einer",
        "Ein Rat, in dem jede Region einen Sitz hat.",
        "Die Affiliates fragen, wie sie ihre Sitze besetzen wollen",
        "Einen ersten Entwurf der Regeln schreiben",
    ),
    "en": Words(
        "A seat for each region, and one",
        "A council that every region has a seat in.",
        "Ask the affiliates how they want to choose their seats",
        "Write a first draft of its rules",
    ),
    "es": Words(
        "Un puesto para cada región, y uno",
        "Un consejo en el que cada región tiene un puesto.",
        "Preguntar a los afiliados cómo quieren elegir sus puestos",
        "Escribir un primer borrador de sus reglas",
    ),
    "fr": Words(
        "Un siège pour chaque région, et un",
        "Un conseil où chaque région a un siège.",
        "Demander aux affiliés comment ils veulent choisir leurs sièges",
        "Écrire une première version de ses règles",
    ),
    "hi": Words(
        "हर क्षेत्र के लिए एक सीट, और एक",
        "ऐसी परिषद जिसमें हर क्षेत्र की एक सीट हो।",
        "सहयोगी संगठनों से पूछना कि वे अपनी सीटें कैसे चुनना चाहते हैं",
        "उसके नियमों का पहला मसौदा लिखना",
    ),
    "id": Words(
        "Satu kursi untuk setiap kawasan, dan satu",
        "Dewan tempat setiap kawasan memiliki satu kursi.",
        "Tanyakan kepada afiliasi bagaimana mereka ingin memilih kursinya",
        "Tulis rancangan pertama aturannya",
    ),
    "ru": Words(
        "По месту для каждого региона, и одно",
        "Совет, в котором у каждого региона есть место.",
        "Спросить партнёрские организации, как они хотят выбирать свои места",
        "Написать первый проект правил",
    ),
    "zh": Words(
        "每个地区一个席位，另外一个",
        "每个地区都有席位的委员会。",
        "询问各自治体希望如何选出席位",
        "起草第一版规则",
    ),
}
