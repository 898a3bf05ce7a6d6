#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs the packages into a clean Debian 12, uses them there as an ordinary user, and removes them again.

The system is made by mmdebstrap in a temporary folder and thrown away. It comes from the mirrors that this machine uses.
"""
import os
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import unittest

import support

packages = support.find(sys.argv.pop(1))
PAGES = {"overview", "transactions", "bank-accounts", "companies", "linking", "branding", "webhook", "journal"}
SKIPPED = 77


def sources():
    """Files with the mirrors of this machine, for mmdebstrap."""
    apt = pathlib.Path("/etc/apt")
    found = [apt / "sources.list.d" / "debian.sources", apt / "sources.list"]
    return [str(path) for path in found if path.exists() and path.stat().st_size]


def network_options():
    """How this machine reaches its mirrors, as apt options: proxies, time-outs, checks that are off."""
    dump = subprocess.run(["apt-config", "dump"], check=True, capture_output=True, text=True).stdout
    return [f"--aptopt={line.rstrip(';')}" for line in dump.splitlines()
            if re.match(r'Acquire::(https?|Check-|Retries)\S* ".+";', line)]


def can_make_a_root():
    # In many containers not even root may mount.
    way = ["--mount"] if os.geteuid() == 0 else ["--user", "--map-root-user", "--mount"]
    return subprocess.run(["unshare", *way, "true"], capture_output=True).returncode == 0


class CleanRoot(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="bankhub-cleanroot-")
        here = pathlib.Path(cls.folder.name)
        script = pathlib.Path(__file__).with_name("use_packages.sh")
        results = here / "results"
        results.mkdir()
        # The hooks of mmdebstrap work for root and, through user namespaces, for anybody.
        cls.made = subprocess.run(
            ["mmdebstrap", "--variant=apt", "--format=null", *network_options(),
             *(f"--customize-hook=copy-in '{package}' /var/tmp" for package in packages.values()),
             f"--customize-hook=copy-in '{script}' /var/tmp",
             '--customize-hook=chroot "$1" sh /var/tmp/use_packages.sh',
             f"--customize-hook=sync-out /var/tmp/results '{results}'",
             "bookworm", "/dev/null", *sources()],
            capture_output=True, text=True)
        cls.results = results

    def text(self, name):
        return (self.results / name).read_text(encoding="utf-8", errors="replace")

    def test_1_everything_ran(self):
        self.assertEqual(self.made.returncode, 0, self.made.stderr[-6000:])

    def test_installed_without_recommendations(self):
        installed = self.text("installed").split()
        self.assertIn("bankhub-console", installed)
        self.assertNotIn("bankhub-console-webengine", installed)
        self.assertFalse([name for name in installed if name.startswith("libqt6webengine")])
        self.assertFalse([name for name in installed if name.endswith("-dev")])

    def test_version_without_a_display(self):
        self.assertEqual(self.text("version").strip(), f"bankhub-console {support.version()}")

    def test_tour_of_the_demo(self):
        pictures = {path.stem: path for path in self.results.glob("pictures/*.png")}
        self.assertLessEqual(PAGES, set(pictures))
        for path in (pictures[page] for page in PAGES):
            data = path.read_bytes()
            width, height = struct.unpack(">II", data[16:24])
            self.assertGreater(width, 900)
            self.assertGreater(height, 600)
            self.assertGreater(len(data), 15000, path)

    def test_menu_and_manual_are_found(self):
        self.assertIn("/usr/share/applications/bankhub-console.desktop", self.text("files"))
        self.assertIn("/usr/share/man/vi/man1/bankhub-console.1.gz", self.text("files"))

    def test_plugin_finds_its_libraries(self):
        self.assertIn("libQt6WebEngineCore", self.text("plugin-libraries"))
        self.assertNotIn("not found", self.text("plugin-libraries"))

    def test_nothing_is_left_but_user_data(self):
        left = [line for line in self.text("left").splitlines() if line]
        self.assertTrue(left, "the data of the user should be there")
        self.assertEqual([line for line in left if not line.startswith("/home/tester/")], [])
        self.assertEqual(self.text("still-known").strip(), "")


if __name__ == "__main__":
    if not can_make_a_root():
        print("skipped: making a clean system needs root or user namespaces")
        sys.exit(SKIPPED)
    unittest.main(verbosity=2)
