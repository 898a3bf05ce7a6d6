#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the Flatpak manifest as flatpak-builder does and compares it with the project. A missing tool is a failure."""
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

source = pathlib.Path(sys.argv.pop(1)).resolve()
manifests = list((source / "packaging/flatpak").glob("*.yml"))

PERMISSIONS = {
    "--share=network", "--share=ipc", "--socket=wayland", "--socket=fallback-x11", "--device=dri",
    "--talk-name=org.freedesktop.secrets", "--talk-name=org.kde.kwalletd5", "--talk-name=org.kde.kwalletd6",
    "--env=QTWEBENGINEPROCESS_PATH=/app/bin/QtWebEngineProcess",
}


def read(path):
    # It leaves a folder where it runs.
    with tempfile.TemporaryDirectory() as folder:
        shown = subprocess.run(["flatpak-builder", "--show-manifest", path.resolve()], capture_output=True, text=True,
                               check=False, cwd=folder)
    if shown.returncode != 0 or shown.stderr.strip():
        raise AssertionError(shown.stderr or "flatpak-builder failed")
    return json.loads(shown.stdout)


class Flatpak(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.manifest = read(manifests[0])
        cls.modules = {module["name"]: module for module in cls.manifest["modules"]}
        cls.cmake = "".join(path.read_text(encoding="utf-8") for pattern in ("CMakeLists.txt", "*/CMakeLists.txt", "*/*.cmake")
                            for path in source.glob(pattern))

    def test_nothing_is_dropped_unread(self):
        """flatpak-builder leaves out keys that it does not know: a misspelt one must not pass."""
        import yaml
        written = yaml.safe_load(manifests[0].read_text(encoding="utf-8"))
        self.assertEqual(set(written), set(self.manifest))
        for module in written["modules"]:
            self.assertEqual(set(module) - set(self.modules[module["name"]]), set(), module["name"])

    def test_one_manifest_named_like_the_program(self):
        self.assertEqual(len(manifests), 1)
        self.assertEqual(self.manifest["id"], manifests[0].stem)
        default = re.search(r'BANKHUB_APPLICATION_ID "([^"]+)"', self.cmake).group(1)
        self.assertEqual(self.manifest["id"], default)
        self.assertIn("-DBANKHUB_APPLICATION_ID=" + default, self.modules["bankhub-console"]["config-opts"])

    def test_permissions_are_these_and_no_more(self):
        self.assertEqual(set(self.manifest["finish-args"]), PERMISSIONS)

    def test_engine_and_runtime_are_of_one_version(self):
        self.assertEqual(self.manifest["base"], "io.qt.qtwebengine.BaseApp")
        self.assertEqual(self.manifest["base-version"], self.manifest["runtime-version"])
        self.assertRegex(self.manifest["runtime-version"], r"^6\.\d+$")

    def test_every_download_is_pinned(self):
        for name, module in self.modules.items():
            for origin in module["sources"]:
                if name == "bankhub-console":
                    self.assertEqual(origin["type"], "dir")
                    self.assertEqual((manifests[0].parent / origin["path"]).resolve(), source.resolve())
                    continue
                self.assertEqual(origin["type"], "archive", name)
                self.assertRegex(origin["url"], r"^https://\S*\d+\.\d+\.\d+\.tar\.gz$")
                self.assertRegex(origin["sha256"], r"^[0-9a-f]{64}$")

    def test_what_is_renamed_and_started_is_installed(self):
        self.assertTrue((source / "packaging/linux" / self.manifest["rename-desktop-file"]).is_file())
        self.assertTrue((source / "resources" / (self.manifest["rename-icon"] + ".svg")).is_file())
        self.assertIn(f"qt_add_executable({self.manifest['command']} ", self.cmake)

    def test_options_exist(self):
        for option in self.modules["bankhub-console"]["config-opts"]:
            name = re.match(r"-D(\w+)=", option).group(1)
            self.assertTrue(name.startswith(("CMAKE_", "BUILD_")) or name in self.cmake, name)

    def test_every_library_that_the_runtime_lacks_is_built(self):
        # What CMakeLists.txt looks for, but for Qt, SQLite, OpenSSL and pkg-config, which the runtime has.
        self.assertEqual(set(self.modules), {"qtkeychain", "tl-expected", "libxlsxwriter", "qrencode", "nlohmann-json",
                                             "cpp-httplib", "bankhub-console"})


if __name__ == "__main__":
    unittest.main(verbosity=1)
