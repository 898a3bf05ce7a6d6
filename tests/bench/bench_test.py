#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every measure of bankhub-bench yields numbers and the table can be made of them. Says nothing about how fast it is."""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

programs = pathlib.Path(sys.argv.pop(1)).resolve()
here = pathlib.Path(__file__).resolve().parent
ROWS = 3000
MEASURES = {
    "first-rows", "memory", "totals-narrow", "totals-all", "search", "sort-amount", "sync", "start", "export-csv",
    "export-xlsx", "scroll-usual", "scroll-dense", "hold-sync", "hold-filter", "hold-sort", "hold-scroll", "hold-export",
}
PEERS = {"totals-narrow": "sqlite3", "totals-all": "sqlite3", "sort-amount": "sqlite3", "export-csv": "sqlite3",
         "search": "rg", "sync": "curl"}


class Bench(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.json = pathlib.Path(cls.folder.name) / "bench.json"
        subprocess.run([programs / "bankhub-bench", "--rows", str(ROWS), "--quick", "--without-dbbrowser", "--json",
                        str(cls.json)], check=True, timeout=550, stdout=subprocess.DEVNULL)
        cls.result = json.loads(cls.json.read_text(encoding="utf-8"))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_every_measure_yields_numbers(self):
        taken = {line["id"]: line for line in self.result["measurements"]}
        self.assertEqual(set(taken), MEASURES)
        for name, line in taken.items():
            with self.subTest(name):
                self.assertEqual(line["rows"], ROWS)
                self.assertGreater(line["own"]["count"], 0)
                self.assertLessEqual(line["own"]["min"], line["own"]["median"])
                self.assertLessEqual(line["own"]["median"], line["own"]["max"])
                if name not in ("memory",):
                    self.assertGreater(line["own"]["max"], 0)
                self.assertGreater(line["goal"], 0)

    def test_peers_are_measured_or_named_as_missing(self):
        for line in self.result["measurements"]:
            with self.subTest(line["id"]):
                peer = PEERS.get(line["id"])
                installed = peer and shutil.which(peer)
                if installed:
                    self.assertGreater(line["peer"]["median"], 0)
                if peer and not installed:
                    self.assertIn("not installed", line["peer_missing"])
                self.assertTrue("judged" in line or line["peer_missing"])
                if "judged" in line:
                    self.assertIsInstance(line["met"], bool)
                    self.assertGreaterEqual(line["ratio"]["max"], line["ratio"]["min"])

    def test_the_machine_is_described(self):
        self.assertGreater(self.result["machine"]["cores"], 0)
        self.assertTrue(self.result["machine"]["processor"])

    def test_the_table_goes_between_the_marks_and_nowhere_else(self):
        readme = pathlib.Path(self.folder.name) / "README.md"
        readme.write_text("before\n<!-- bench:begin -->\nearlier numbers\n<!-- bench:end -->\nafter\n", encoding="utf-8")
        subprocess.run([sys.executable, here / "table.py", self.json, readme], check=True)
        text = readme.read_text(encoding="utf-8")
        self.assertTrue(text.startswith("before\n<!-- bench:begin -->\n"))
        self.assertTrue(text.endswith("<!-- bench:end -->\nafter\n"))
        self.assertNotIn("earlier numbers", text)
        self.assertEqual(sum(line.startswith("| ") for line in text.splitlines()), len(MEASURES) + 2)

    def test_without_marks_the_file_stays(self):
        readme = pathlib.Path(self.folder.name) / "other.md"
        readme.write_text("nothing\n", encoding="utf-8")
        run = subprocess.run([sys.executable, here / "table.py", self.json, readme], stderr=subprocess.PIPE)
        self.assertNotEqual(run.returncode, 0)
        self.assertEqual(readme.read_text(encoding="utf-8"), "nothing\n")


if __name__ == "__main__":
    unittest.main(verbosity=1)
