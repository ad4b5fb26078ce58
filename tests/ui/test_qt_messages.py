from __future__ import annotations

import subprocess
import sys

SAYS = """
from PySide6.QtCore import qWarning
from ui.qt_messages import filter_messages, let_all_through
filter_messages()
qWarning('OpenType support missing for "Inter", script 11')
qWarning("a plugin is missing: %s 100 %")
let_all_through()
"""


def test_only_what_is_of_no_use_is_left_out():
    done = subprocess.run([sys.executable, "-c", SAYS], capture_output=True, text=True, check=True)
    assert done.stderr == "a plugin is missing: %s 100 %\n"
