#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The headless export as JSON and XLSX, read back by other programs than those that wrote them."""
import datetime
import json
import pathlib
import re
import sys
import unittest
import xml.etree.ElementTree as xml
import zipfile

from support import Console, Simulator

binaries = sys.argv.pop(1)
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
EPOCH = datetime.datetime(1899, 12, 30)


class Workbook:
    """Just enough of an XLSX reader."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as archive:
            assert archive.testzip() is None
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        self.names = [sheet.get("name") for sheet in xml.fromstring(self.parts["xl/workbook.xml"]).iter(SHEET + "sheet")]
        styles = xml.fromstring(self.parts["xl/styles.xml"])
        codes = {node.get("numFmtId"): node.get("formatCode") for node in styles.iter(SHEET + "numFmt")}
        codes |= {"3": "#,##0", "49": "@"}  # Excel has these two built in
        self.formats = [codes.get(node.get("numFmtId"), node.get("numFmtId"))
                        for node in styles.find(SHEET + "cellXfs")]
        fonts = [node.find(SHEET + "b") is not None for node in styles.find(SHEET + "fonts")]
        self.bold = [fonts[int(node.get("fontId"))] for node in styles.find(SHEET + "cellXfs")]

    def sheet(self, number):
        return xml.fromstring(self.parts[f"xl/worksheets/sheet{number}.xml"])

    def rows(self, number):
        """Rows as {column letter: (type, value, number format, bold)}."""
        for row in self.sheet(number).iter(SHEET + "row"):
            cells = {}
            for cell in row:
                column = re.match(r"[A-Z]+", cell.get("r")).group()
                style = int(cell.get("s", "0"))
                if cell.get("t") == "inlineStr":
                    content = ("text", "".join(node.text or "" for node in cell.iter(SHEET + "t")))
                else:
                    content = ("number", float(cell.find(SHEET + "v").text))
                cells[column] = (*content, self.formats[style], self.bold[style])
            yield cells


class ExportFormats(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.simulator = Simulator(binaries, "--transactions", "1500", "--seed", "5").__enter__()
        cls.console = Console(binaries, cls.simulator.url)
        run = cls.console.export("--sync")
        assert run.returncode == 0, run.stderr
        cls.csv_rows = list(cls.console.exported().values())
        cls.csv_bytes = cls.console.output.read_bytes()

    @classmethod
    def tearDownClass(cls):
        cls.simulator.__exit__()

    def write(self, name, *options):
        self.console.output = pathlib.Path(self.console.folder.name) / name
        run = self.console.export(*options)
        self.assertEqual(run.returncode, 0, run.stderr)
        return self.console.output

    def test_json_by_its_ending(self):
        rows = json.loads(self.write("out.json").read_text(encoding="utf-8"))
        self.assertEqual(len(rows), len(self.csv_rows))
        for got, expected in zip(rows, self.csv_rows):
            self.assertEqual(list(got), list(expected))
            self.assertEqual({key: "" if value is None else str(value) for key, value in got.items()}, expected)
            self.assertIsInstance(got["amount"], int)

    def test_the_word_wins_over_the_ending(self):
        self.assertTrue(self.write("out.txt", "--format", "JSON").read_text().startswith("["))
        self.assertEqual(self.write("out.json", "--format", "csv").read_bytes(), self.csv_bytes)
        self.assertEqual(self.write("no-ending").read_bytes(), self.csv_bytes)
        self.assertFalse(self.csv_bytes.startswith(b"\xef\xbb\xbf"))

    def test_unknown_format(self):
        self.console.output = pathlib.Path(self.console.folder.name) / "out.pdf"
        run = self.console.export("--format", "pdf")
        self.assertEqual(run.returncode, 1)
        self.assertIn("--format", run.stderr)
        self.assertFalse(self.console.output.exists())

    def test_workbook(self):
        book = Workbook(self.write("out.xlsx", "--from", "2000-01-01"))
        self.assertEqual(book.names, ["Transactions", "About"])
        rows = list(book.rows(1))
        self.assertEqual(len(rows), len(self.csv_rows) + 2)
        header = {column: cell[1] for column, cell in rows[0].items()}
        self.assertEqual(list(header.values()), list(self.csv_rows[0]))
        self.assertTrue(all(cell[3] for cell in rows[0].values()))
        for row, expected in zip(rows[1:], self.csv_rows):
            self.assert_row(header, row, expected)
        self.assert_totals(rows[-1])
        sheet = book.sheet(1)
        self.assertEqual(sheet.find(f".//{SHEET}pane").get("state"), "frozen")
        self.assertEqual(sheet.find(f".//{SHEET}autoFilter").get("ref"), f"A1:N{len(self.csv_rows) + 1}")
        about = {row["A"][1]: row["B"][1] for row in book.rows(2)}
        self.assertEqual(about["From"], "2000-01-01")
        self.assertEqual(about["To"], "any")
        self.assertEqual(about["Rows"], len(self.csv_rows))

    def assert_row(self, header, row, expected):
        for column, member in header.items():
            kind, value, number_format, _ = row.get(column, ("text", "", "@", False))
            if member == "amount":
                self.assertEqual((kind, value, number_format), ("number", int(expected[member]), "#,##0"))
            elif member == "transaction_date":
                self.assertEqual((kind, number_format), ("number", "yyyy-mm-dd hh:mm:ss"))
                moment = EPOCH + datetime.timedelta(days=value)
                moment = (moment + datetime.timedelta(milliseconds=500)).replace(microsecond=0)
                self.assertEqual(str(moment), expected[member])
            else:
                self.assertEqual((kind, value, number_format), ("text", expected[member], "0" if value else "@"))

    def assert_totals(self, row):
        money_in = sum(int(line["amount"]) for line in self.csv_rows if line["transfer_type"] == "in")
        money_out = sum(int(line["amount"]) for line in self.csv_rows if line["transfer_type"] == "out")
        self.assertEqual([cell[1] for cell in row.values()],
                         ["Rows", len(self.csv_rows), "In", money_in, "Out", -money_out, "Net", money_in - money_out])

    def test_a_workbook_that_cannot_be_written(self):
        self.console.output = pathlib.Path(self.console.folder.name) / "missing" / "out.xlsx"
        run = self.console.export()
        self.assertEqual(run.returncode, 5, run.stderr)
        self.assertIn(str(self.console.output), run.stderr)


if __name__ == "__main__":
    unittest.main(verbosity=2)
