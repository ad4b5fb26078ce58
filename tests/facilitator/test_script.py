from __future__ import annotations

import pytest

from facilitator.script import language_of


@pytest.mark.parametrize(
    ("text", "usual", "language"),
    [
        ("Hubs share staff", "en", "en"),
        ("نقترح مقعدين", "en", "ar"),
        ("理事會應該公開", "en", "zh"),
        ("Каждый регион", "en", "ru"),
        ("परिषद की बैठक", "en", "hi"),
        ("Hubs share staff", "ar", "en"),
        ("Hubs share staff", "zh", "en"),
        ("Les régions décident", "fr", "fr"),
        ("نقترح مقعدين", "fr", "ar"),
        # A language written in that script is not another one.
        ("پیشنهاد ما", "fa", "fa"),
        ("Кожен регіон", "uk", "uk"),
        ("理事会は公開する", "ja", "ja"),
        ("理事會", "zh-hant", "zh-hant"),
        ("Odluka je doneta", "sr", "sr"),
        # Not most of the letters, or no letters.
        ("The word المجلس is new", "en", "en"),
        ("نقترح مقعدين في Wikimedia", "en", "ar"),
        ("50 % 24", "ar", "ar"),
        # Names in Latin letters have more of them, but fewer words.
        ("نستخدم MediaWiki و Wikidata في 3 مشاريع", "ar", "ar"),
        ("نستخدم MediaWiki و Wikidata في 3 مشاريع", "en", "ar"),
        ("हमें MediaWiki और Wikidata की सहायता चाहिए", "hi", "hi"),
        ("我们用 MediaWiki 和 Wikidata", "zh", "zh"),
        ("Мы ждём MediaWiki и Wikimedia", "ru", "ru"),
        ("English note about إفريقيا and more", "ar", "en"),
        ("The word 评议会 is new to all of us", "zh", "en"),
        ("", "ar", "ar"),
        ("한국어", "en", "en"),
        # Kana stand in Japanese only; a few of them do not make a Chinese text another one.
        ("評議会は公開するべきです", "en", "ja"),
        ("ウィキメディア財団の評議会", "zh", "ja"),
        ("評議会を公開", "en", "ja"),
        ("ひらがな", "en", "ja"),
        ("我們喜歡の這個字但是不常用", "en", "zh"),
        ("理事會應該公開", "ja", "ja"),
    ],
)
def test_the_language_follows_the_letters(text: str, usual: str, language: str):
    assert language_of(text, usual) == language


@pytest.mark.parametrize(
    ("text", "usual", "latin", "language"),
    [
        ("Die Räte entscheiden", "ar", "de", "de"),
        ("نقترح مقعدين", "ar", "de", "ar"),
        ("The council decides", "zh", "ru", "en"),
        ("The council decides", "zh-hant", "", "en"),
        ("Les régions décident", "fr", "de", "fr"),
    ],
)
def test_latin_letters_in_another_room_are_of_who_types(
    text: str, usual: str, latin: str, language: str
):
    assert language_of(text, usual, latin) == language
