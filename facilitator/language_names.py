"""Languages by their code, or by their name in English, in themselves, or in another of ours."""

from __future__ import annotations

from functools import cache

from facilitator.talk_words import language_code
from facilitator.text import fold

_IN_OTHERS = {
    "ar": "arabe árabe Arabisch Arab арабский 阿拉伯语 阿拉伯語 अरबी",
    "de": "allemand alemán Jerman немецкий الألمانية ألمانية 德语 德語 जर्मन",
    "en": "anglais inglés Englisch Inggris английский الإنجليزية إنجليزية 英语 英語 अंग्रेज़ी अंग्रेजी",
    "es": "espagnol Spanisch Spanyol испанский الإسبانية إسبانية 西班牙语 西班牙語 स्पेनिश स्पैनिश",
    "fr": "francés Französisch Prancis французский الفرنسية فرنسية 法语 法語 फ़्रेंच फ्रेंच फ़्रांसीसी",
    "hi": "hindi хинди الهندية هندية 印地语 印地語",
    "id": "indonésien indonesio Indonesisch индонезийский الإندونيسية إندونيسية 印尼语 "
    "印度尼西亚语 इंडोनेशियाई",
    "ru": "russe ruso Russisch Rusia الروسية روسية 俄语 俄語 रूसी",
    "zh": "chinois chino Chinesisch Tionghoa Cina китайский الصينية صينية 汉语 漢語 华语 चीनी",
}
"""The languages of the app in each other."""


def code_of(said: str) -> str:
    """The code of a language that somebody typed by code or name; empty where it is none."""
    return language_code(said) or _others().get(fold(said.strip()), "")


def names_of(code: str) -> tuple[str, ...]:
    """What a language is called in the others of ours."""
    return tuple(_IN_OTHERS.get(code, "").split())


@cache
def _others() -> dict[str, str]:
    return {fold(name): code for code in _IN_OTHERS for name in names_of(code)}
