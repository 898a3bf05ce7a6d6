#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks who may include whom, on the real include lines, and how long files are.

The linker does not: on Debian <QtWidgets/QWidget> compiles in a target that does not link Qt Widgets.
"""
import pathlib
import re
import sys
import unittest

root = pathlib.Path(sys.argv.pop(1) if len(sys.argv) > 1 else ".")

FEATURES = {"companies", "bankaccounts", "transactions", "connection", "sync", "linking", "branding", "webhooks", "sandbox",
            "overview", "views", "notices", "audit", "updates"}
# folder of app/ -> folders of app/ it may include besides itself
ALLOWED_APP = {
    "core": set(),
    "domain": {"core"},
    "net": {"core"},
    "auth": {"domain", "core"},
    "store": {"domain", "core"},
    "settings": {"core"},
    "export": {"store", "domain", "core"},
    "api": {"net", "domain", "core"},  # and auth/tokenprovider.h, see EXTRA
    "demo": {"auth", "core"},
    "writes": {"api", "store", "auth", "domain", "core"},
}
for feature in FEATURES:
    ALLOWED_APP[feature] = {"api", "net", "store", "auth", "export", "writes", "domain", "core"}
EVERYTHING = {"session", "commandline"}  # they wire the others together
EXTRA = {("api", "app/auth/tokenprovider.h")}

# What windows may know of app/. store.h is allowed for its value types.
ALLOWED_UI_APP = FEATURES | {"domain", "core", "settings", "auth", "session", "export", "writes"}
UI_WIRING = {"ui/main.cpp", "ui/console.cpp", "ui/console.h", "ui/tour.cpp", "ui/tour.h"}

INCLUDE = re.compile(r'^\s*#\s*include\s+["<]([^">]+)[">]', re.MULTILINE)
WIDGET_HEADER = re.compile(r"^(QtWidgets/|QtGui/|QWidget$|QApplication$|QDialog$|QPixmap$|QIcon$|QPainter$)")
LARGEST_FILE = 450  # lines: what a newcomer reads in one sitting


def sources(*folders):
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in {".cpp", ".h"}:
                yield path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")


def violations(name, text):
    parts = name.split("/")
    for include in INCLUDE.findall(text):
        target = include.split("/")
        if parts[0] == "app":
            if WIDGET_HEADER.match(include):
                yield f"{name}: {include} (app/ never uses windows)"
            if target[0] in {"ui", "tests"}:
                yield f"{name}: {include}"
            if target[0] != "app" or len(target) < 3:
                continue
            own, other = parts[1], target[1]
            if own == other or own in EVERYTHING or (own, include) in EXTRA:
                continue
            if own not in ALLOWED_APP:
                yield f"{name}: folder app/{own} is not in the table"
            elif other not in ALLOWED_APP[own]:
                yield f"{name}: {include}"
        if parts[0] == "ui" and name not in UI_WIRING:
            if target[0] == "tests":
                yield f"{name}: {include}"
            if target[0] == "app" and len(target) == 3:
                if target[1] not in ALLOWED_UI_APP and include != "app/store/store.h":
                    yield f"{name}: {include}"


class Architecture(unittest.TestCase):
    def test_include_direction(self):
        found = [line for name, text in sources("app", "ui") for line in violations(name, text)]
        self.assertEqual(found, [], "\n".join(found))

    def test_simulator_is_independent(self):
        found = [f"{name}: {include}" for name, text in sources("tests/simulator")
                 for include in INCLUDE.findall(text) if include.startswith(("app/", "ui/", "Qt", "Q"))]
        self.assertEqual(found, [])

    def test_the_check_finds_violations(self):
        for name, text in (
            ("app/domain/money.cpp", '#include "app/store/store.h"'),
            ("app/store/store.cpp", "#include <QtWidgets/QWidget>"),
            ("app/companies/a.cpp", '#include "app/bankaccounts/b.h"'),
            ("app/core/error.cpp", '#include "ui/console.h"'),
            ("ui/companies/a.cpp", '#include "app/api/apiclient.h"'),
        ):
            self.assertNotEqual(list(violations(name, text)), [], name)

    def test_files_can_be_read_in_one_sitting(self):
        found = [f"{name}: {text.count(chr(10))} lines" for name, text in sources("app", "ui", "tests")
                 if text.count("\n") > LARGEST_FILE]
        self.assertEqual(found, [])

    def test_no_nested_event_loops_and_no_singletons(self):
        forbidden = re.compile(r"QEventLoop|processEvents|waitForFinished|BlockingQueuedConnection|QThread::sleep|"
                               r"\.exec\(\)|->exec\(\)|static \w+[&*] instance\(\)")
        found = [f"{name}: {line.strip()}" for name, text in sources("app", "ui")
                 for line in text.splitlines() if forbidden.search(line.split("//")[0])]
        self.assertEqual(found, [])

    def test_questions_are_plain_text(self):
        """A question names profiles, companies and files, whose names may look like markup."""
        found = [name for name, text in sources("ui")
                 if text.count("new QMessageBox(") > text.count("setTextFormat(Qt::PlainText)")
                 or re.search(r"QMessageBox::(question|warning|information|critical|about)\(", text)]
        self.assertEqual(found, [])

    def test_every_file_names_its_licence(self):
        found = [name for name, text in sources("app", "ui", "tests") if "GPL-3.0-or-later" not in text[:200]]
        self.assertEqual(found, [])


if __name__ == "__main__":
    unittest.main(verbosity=1)
