#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The plug-in with the browser engine: found where it is installed, missed with a reason, and not loaded for nothing."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

binaries = pathlib.Path(sys.argv.pop(1))
loading_test = pathlib.Path(sys.argv.pop(1))


class WebPlugin(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="bankhub-webplugin-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def install(self):
        """The installed files, with the program that tries to load the plug-in in the place of the console."""
        subprocess.run(["cmake", "--install", str(binaries.parent), "--prefix", str(self.folder)], check=True,
                       capture_output=True)
        return shutil.copy(loading_test, self.folder / "bin" / "loads-the-plug-in")

    def load(self, program):
        return subprocess.run([program, "isLoadedFromBesideTheProgram"], capture_output=True, text=True, timeout=120)

    def test_installed_plugin_is_loaded(self):
        run = self.load(self.install())
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)

    def test_missing_plugin_is_named(self):
        program = self.install()
        plugin, = self.folder.glob("lib/**/bankhub-webengine.so")
        plugin.unlink()
        run = self.load(program)
        self.assertNotEqual(run.returncode, 0)
        self.assertIn(f"{plugin} is not installed", run.stdout)

    def test_damaged_plugin_is_reported(self):
        program = self.install()
        plugin, = self.folder.glob("lib/**/bankhub-webengine.so")
        plugin.write_bytes(b"not a library")
        run = self.load(program)
        self.assertNotEqual(run.returncode, 0)
        self.assertIn(str(plugin), run.stdout)

    def test_tour_does_not_load_the_engine(self):
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LD_DEBUG="files",
                           LD_DEBUG_OUTPUT=str(self.folder / "loaded"))
        run = subprocess.run([str(binaries / "bankhub-console"), "--demo", "--data-dir", str(self.folder / "data"),
                              "--tour", str(self.folder / "pictures")],
                             env=environment, capture_output=True, text=True, timeout=300)
        self.assertEqual(run.returncode, 0, run.stderr)
        loaded = "".join(path.read_text(errors="replace") for path in self.folder.glob("loaded.*"))
        self.assertIn("libQt6Widgets", loaded)
        for name in ("WebEngine", "webengine"):
            self.assertNotIn(name, loaded)


if __name__ == "__main__":
    unittest.main(verbosity=2)
