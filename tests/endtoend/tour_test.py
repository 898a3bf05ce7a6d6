#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture tour of the demo: every page and window comes up and is saved, and a page that cannot load is named."""
import os
import pathlib
import struct
import subprocess
import sys
import tempfile
import unittest

from support import CLIENT_ID, SECRET, Simulator

binaries = pathlib.Path(sys.argv.pop(1))
PAGES = {"overview", "transactions", "bank-accounts", "companies", "linking", "branding", "webhook", "journal"}
OTHERS = {"messages", "command-palette", "shortcuts", "settings-appearance", "settings-region", "settings-synchronisation",
          "settings-notices", "settings-data", "locked"}


def png_size(path):
    data = path.read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n", path
    return struct.unpack(">II", data[16:24])


class Tour(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="bankhub-tour-")
        self.data = pathlib.Path(self.folder.name) / "data"
        self.pictures = pathlib.Path(self.folder.name) / "pictures"

    def run_console(self, *options, program=binaries / "bankhub-console", **environment):
        command = [str(program), "--data-dir", str(self.data), "--tour", str(self.pictures), *options]
        return subprocess.run(command, env=dict(os.environ, QT_QPA_PLATFORM="offscreen", **environment),
                              capture_output=True, text=True, timeout=300)

    def assert_pictures(self, scale=1):
        self.assertEqual({path.stem for path in self.pictures.glob("*.png")}, PAGES | OTHERS)
        for path in self.pictures.glob("*.png"):
            width, height = png_size(path)
            is_page = path.stem in PAGES
            self.assertGreater(width, (900 if is_page else 300) * scale, path)
            self.assertGreater(height, (600 if is_page else 250) * scale, path)
            # An empty window compresses to almost nothing.
            self.assertGreater(path.stat().st_size, 15000 if is_page else 7000, path)

    def choose_theme(self, theme):
        self.data.mkdir(exist_ok=True)
        (self.data / "settings.ini").write_text(f"[General]\ntheme={theme}\n")

    def test_demo_in_both_languages_and_themes_and_sizes(self):
        for language, theme, scale in (("vi", "light", 1), ("en", "dark", 2)):
            self.choose_theme(theme)
            run = self.run_console("--demo", "--language", language, QT_SCALE_FACTOR=str(scale))
            self.assertEqual(run.returncode, 0, run.stderr)
            self.assert_pictures(scale)

    def test_profile_from_the_environment(self):
        with Simulator(binaries, "--transactions", "500") as simulator:
            run = self.run_console(BANKHUB_BASE_URL=simulator.url, BANKHUB_CLIENT_ID=CLIENT_ID,
                                   BANKHUB_CLIENT_SECRET=SECRET)
            self.assertEqual(run.returncode, 0, run.stderr)
            self.assert_pictures()

    def test_installed_program_finds_its_simulator(self):
        prefix = pathlib.Path(self.folder.name) / "installed"
        subprocess.run(["cmake", "--install", str(binaries.parent), "--prefix", str(prefix)], check=True,
                       capture_output=True)
        run = self.run_console("--demo", program=prefix / "bin" / "bankhub-console")
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assert_pictures()

    def test_unknown_profile_is_named(self):
        run = self.run_console("--profile", "Không có")
        self.assertNotEqual(run.returncode, 0)
        self.assertIn("Không có", run.stderr)

    def test_pictures_cannot_be_written(self):
        self.pictures.parent.mkdir(exist_ok=True)
        self.pictures.write_text("a file where a folder should be")
        run = self.run_console("--demo")
        self.assertNotEqual(run.returncode, 0)
        self.assertIn(str(self.pictures), run.stderr)


if __name__ == "__main__":
    unittest.main(verbosity=2)
