"""How published pages begin, and how they look on a screen and on paper."""

from __future__ import annotations

from html import escape

from facilitator.publish_folder import OURS
from facilitator.publish_ranking import COLOURS, INK
from facilitator.report_words import Words

_QUARTERS = "".join(f".q{key}{{background:{colour}}}" for key, colour in COLOURS.items())

_STYLE = (
    f"body{{font:17px/1.6 system-ui,'Noto Sans',sans-serif;color:{INK};background:#fff;"
    "max-width:48em;margin:2.5em auto;padding:0 1.2em;overflow-wrap:break-word}"
    "h1{font-size:1.9em;line-height:1.25;margin:0 0 .8em}"
    "h2{font-size:1.5em;line-height:1.3;margin:2em 0 .6em;border-bottom:1px solid #a2a9b1}"
    "h3{font-size:1.25em;margin:1.8em 0 .5em}h4{font-size:1.1em;margin:1.5em 0 .4em}"
    "h5,h6{font-size:1em;margin:1.3em 0 .3em}h5{font-size:1.05em}"
    "h1,h2,h3,h4,h5,h6,.kind{break-after:avoid}"
    ".kind{font-weight:600;margin:.8em 0 .2em}.top{font-size:1.1em;padding:.5em .8em;"
    "border:2px solid #ac6600}a{color:#2a4b8d}sup{line-height:0;font-size:.75em}"
    "small{color:#54595d}ul,ol{margin:.2em 0 .8em;padding-inline-start:1.6em}"
    "li{margin:.25em 0}.kept{white-space:pre-wrap}"
    ".below{padding-inline-start:1.2em}.wide{overflow-x:auto;margin:1em 0}"
    "table{border-collapse:collapse;font-size:.9em;line-height:1.4}"
    "td,th{border:1px solid #a2a9b1;padding:.3em .6em;text-align:start;vertical-align:top}"
    "th{background:#eaecf0}.n{text-align:end;white-space:nowrap}"
    f"{_QUARTERS}[class^=q] a{{color:inherit}}[class^=q] small{{color:inherit}}"
    "nav ul{list-style:none;padding:0}.l3{padding-inline-start:1.6em}"
    "figure{margin:1.5em 0}img{max-width:100%;height:auto}figcaption,.rooms,footer{font-size:.9em}"
    "section{margin:1.6em 0}.first a{font-size:1.2em;font-weight:600}"
    "@media print{@page{margin:2cm}body{font-size:11pt;max-width:none;margin:0;padding:0}"
    "nav{display:none}a{color:inherit;text-decoration:none}"
    "li,tr,figure{break-inside:avoid}img{max-height:23cm}.wide{overflow:visible}"
    "*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}"
)


def head(words: Words, title: str, said: str = "", *, pictures: bool = False) -> str:
    """A page up to the start of its body: it may load nothing, but show `pictures` it has itself.

    `said` is what the page says of itself to whoever does not open it.
    """
    may = "default-src 'none'; style-src 'unsafe-inline'" + "; img-src data:" * pictures
    about = f'<meta name="description" content="{escape(said)}">\n' if said else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(words.spoken)}" dir="{words.direction}">\n<head>\n'
        f'<meta charset="utf-8">\n{OURS}\n{about}'
        f'<meta http-equiv="Content-Security-Policy" content="{may}">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
    )
