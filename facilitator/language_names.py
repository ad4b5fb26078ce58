"""Languages as people name them: by code, or by name in any language of the app."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from facilitator.talk_words import language_code, language_codes
from facilitator.text import fold

# By code, as called in ar de es fr hi id pt ru zh; what is called so in itself is known already.
_NAMES = """
ar العربية|عربية|arabisch|árabe|arabe|अरबी|arab|арабский|арабская|阿拉伯语|阿拉伯語|阿拉伯文
bn بنغالية|bengalisch|bengalí|bengali|বাংলা|बंगाली|бенгальский|孟加拉语|孟加拉語
ca katalanisch|catalán|catalan|catalão|каталанский|加泰罗尼亚语
cs tschechisch|checo|tchèque|चेक|ceko|чешский|捷克语|捷克語
de الألمانية|ألمانية|ألماني|deutsch|alemán|allemand|जर्मन|jerman|alemão|немецкий|德语|德語|德文
en الإنجليزية|إنجليزية|إنجليزي|الانكليزية|englisch|inglés|anglais|अंग्रेज़ी|अंग्रेजी|inggris
en inglês|английский
en 英语|英語|英文
es الإسبانية|إسبانية|spanisch|español|castellano|espagnol|स्पेनिश|spanyol|espanhol|испанский
es 西班牙语|西班牙語|西班牙文
fa الفارسية|persisch|persa|persan|फ़ारसी|персидский|波斯语
fr الفرنسية|فرنسية|französisch|francés|français|फ़्रेंच|फ्रेंच|prancis|perancis|francês
fr французский|法语|法語|法文
ha الهوسا|haoussa|hausa|豪萨语
hi الهندية|hindi|hindí|हिन्दी|हिंदी|хинди|印地语|印地語
id الإندونيسية|indonesisch|indonesio|indonésien|इंडोनेशियाई|indonesia|indonésio
id индонезийский|印尼语|印尼語|印尼文
it الإيطالية|italienisch|italiano|italien|इतालवी|italia|итальянский|意大利语|義大利語
ja اليابانية|japanisch|japonés|japonais|जापानी|jepang|japonês|японский|日语|日語|日文
ko الكورية|koreanisch|coreano|coréen|कोरियाई|korea|корейский|韩语|韓語
nl الهولندية|niederländisch|holandés|neerlandés|néerlandais|डच|belanda|holandês
nl нидерландский|голландский|荷兰语
pl البولندية|polnisch|polaco|polonais|पोलिश|polandia|polonês|польский|波兰语
pt البرتغالية|portugiesisch|portugués|portugais|पुर्तगाली|portugis|português|португальский
pt 葡萄牙语|葡萄牙語
ru الروسية|روسية|russisch|ruso|russe|रूसी|rusia|russo|русский|俄语|俄語|俄文
sw السواحيلية|suaheli|swahili|suajili|स्वाहिली|суахили|斯瓦希里语
tr التركية|türkisch|turco|turc|तुर्की|turki|турецкий|土耳其语
uk الأوكرانية|ukrainisch|ucraniano|ukrainien|यूक्रेनी|ukraina|украинский|乌克兰语
ur الأردية|اردو|उर्दू|urdu|урду|乌尔都语
vi vietnamesisch|vietnamita|vietnamien|वियतनामी|vietnam|вьетнамский|越南语
zh الصينية|صينية|chinesisch|chino|chinois|चीनी|mandarin|tionghoa|chinês|китайский|中文|汉语
zh 漢語|普通话|普通話|华语|國語
"""


def _named() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in _NAMES.strip().split("\n"):
        code, _, names = line.partition(" ")
        found.update((fold(name), code) for name in names.split("|"))
    return found


_CODES = _named()
_BETWEEN = re.compile(r"[,;/|&+\n\r،؛、，；]|\s(?:and|y|e|et|und|dan|и|و|और|og|och)\s|[和與与]")
_ASIDE = re.compile(r"[(（\[][^)）\]]*[)）\]]")
_WORD = re.compile(r"[^\s.,:;()!?–—-]+")
_LATIN = "\u024f"
_SHORTEST = 4
"""Shorter Latin words in a sentence are rarely names of languages (`is`, `no`, `id`)."""


def code_of(said: str) -> str:
    """The code of a language that somebody typed by code or name; empty where it is none."""
    folded = fold(" ".join(said.split()))
    return language_code(folded) or _CODES.get(folded, "")


_LISTED = """
aa ab ae af ak am an as av ay az ba be bg bh bi bm bo br bs ce ch co cr cu cv cy da dv dz ee el eo
et eu ff fi fj fo fy ga gd gl gn gu gv he ho hr ht hu hy hz ia ie ig ii ik io is it iu ja jv ka kg
ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na
nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps qu rm rn ro rw sa sc sd se sg si sk sl sm
sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh
yi yo za zu
ace ady als alt ami ang ann anp arc ary arz ast atj avk awa azb ban bar bbc bcl bew bjn blk bpy btm
bug bxr cbk cdo chr chy csb dag dga din diq dsb dty eml ext fat fil fon frp frr fur gag gan gcr glk
gom gor got gur guw hak haw hif hsb hyw iba igl ilo inh jam kaa kab kbd kbp kcg kge krc ksh lad lbe
lez lfn lij lmo ltg mad mag mai mdf mhr min mnw mos mrj mui mwl myv mzn nah nan nap nds new nia nqo
nso nup olo pag pam pap pcd pcm pdc pfl pih pms pnb rmy rue rup sah scn sco sgs shi shn skr smn srn
stq szl szy tay tcy tet tdd tly tok tpi trv tum tyv udm vec vep vls vro war wuu xal xmf zea zgh zza
"""
_OTHERS = frozenset(_LISTED.split())
"""The other codes of two letters that languages have (ISO 639-1), and those of wikis with three."""


def is_known(code: str) -> bool:
    """Whether a code is that of a language, as far as we know; a longer one may be all the same."""
    bare = code.lower().split("-")[0]
    return bare in language_codes() or bare in _OTHERS


def names_of(code: str) -> tuple[str, ...]:
    """What a language is called in the others of ours, folded."""
    return tuple(name for name, of in _CODES.items() if of == code)


@lru_cache(maxsize=4096)
def spoken_code(said: str) -> str:
    """The code of the language that a text names; empty if none."""
    folded = fold(" ".join(said.split())).strip(".:*- ")
    found = _CODES.get(folded) or language_code(folded)
    # Whatever is written otherwise is spoken and interpreted as one.
    return found.split("-")[0] if found.startswith("zh-") else found


@lru_cache(maxsize=4096)
def languages_in(
    cell: str, is_other: Callable[[str], object] | None = None
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The languages that a cell names (`English, français (B2)`), and pieces that name none.

    `is_other` says of a piece that it is something else, whatever language has it for a code.
    """
    codes: dict[str, None] = {}
    unknown: list[str] = []
    for piece in _BETWEEN.split(_ASIDE.sub(" ", cell)):
        if not piece or not piece.strip(" .-–") or (is_other is not None and is_other(piece)):
            continue
        code = spoken_code(piece)
        found = [code] if code else _in_words(piece)
        codes.update(dict.fromkeys(found))
        if not found:
            unknown.append(piece.strip())
    return tuple(codes), tuple(unknown)


def _in_words(piece: str) -> list[str]:
    """The languages that words of a longer text name: `yes please into Arabic`."""
    words = [word for word in _WORD.findall(piece) if len(word) >= _SHORTEST or word[0] > _LATIN]
    return [code for code in map(spoken_code, words) if code]
