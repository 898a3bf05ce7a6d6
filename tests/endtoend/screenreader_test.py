#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Work at the console as somebody does it who hears it: over AT-SPI, by names, actions and text."""
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

from screenreader import Reader, run_on_own_desk
from support import CLIENT_ID, SECRET, Simulator

run_on_own_desk()
binaries = pathlib.Path(sys.argv.pop(1))

BUTTON = ("push button", "button", "toggle button", "check box", "radio button")
TRANSACTIONS = 300


class ScreenReader(unittest.TestCase):
    """One visit, a step each; a step stands on those before it."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="bankhub-reader-")
        cls.simulator = Simulator(binaries, "--transactions", str(TRANSACTIONS), "--days", "20", "--companies", "3",
                                  "--accounts", "4")
        cls.simulator.__enter__()
        cls.addClassCleanup(cls.simulator.__exit__)
        environment = dict(os.environ)
        if os.geteuid() == 0:
            environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
        cls.console = subprocess.Popen(
            [str(binaries / "bankhub-console"), "--data-dir", cls.folder.name, "--language", "en"], env=environment,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        cls.addClassCleanup(cls.end_console)
        cls.reader = Reader(cls.console.pid)

    @classmethod
    def end_console(cls):
        cls.console.terminate()
        try:
            cls.console.wait(20)
        except subprocess.TimeoutExpired:
            cls.console.kill()
        cls.folder.cleanup()

    def table(self, name):
        """The rows, once there are some."""
        def filled():
            table = self.reader.look_for("table", name)
            return table if table and table.get_table_iface().get_n_rows() > 0 else None
        return self.reader.wait(f"rows in {name}", filled)

    def rows(self, name):
        table = self.reader.look_for("table", name)
        return table.get_table_iface().get_n_rows() if table else 0

    def test_1_connect(self):
        self.reader.press(BUTTON, "Connect…")
        self.reader.press(BUTTON, "Custom address")
        self.reader.type("Name", "Screen reader desk")
        self.reader.type("Address", self.simulator.url)
        self.reader.type("client_id", CLIENT_ID)
        self.reader.type("client_secret", SECRET)
        # There is no key store on this desk.
        self.reader.press(BUTTON, "Remember the secret in the key store")
        self.reader.press(BUTTON, "Save")
        self.reader.find("frame", "Screen reader desk")

    def test_2_read_a_row(self):
        self.reader.press(BUTTON, "Transactions")
        self.table("Transactions")
        self.reader.wait("all transactions", lambda: self.rows("Transactions") == TRANSACTIONS)
        table = self.reader.look_for("table", "Transactions").get_table_iface()
        headings = [table.get_column_header(column).get_name() for column in range(table.get_n_columns())]
        self.assertTrue(headings[0].startswith("Time"), headings)
        self.assertIn("Content", headings)
        newest = max(self.simulator.truth().values(), key=lambda row: row["transaction_date"])

        def told():
            row = table.get_row_description(0)
            return row if newest["transaction_content"] in row else None
        row = self.reader.wait(f'a first row with "{newest["transaction_content"]}"', told)
        # A sentence: when, how much, what for.
        amount = f'{int(newest["amount"]):,}'.replace(",", ".")
        self.assertIn(amount, row)
        self.assertLess(row.index(":"), row.index(amount), row)
        self.assertLess(row.index(amount), row.index(newest["transaction_content"]), row)
        cell = table.get_accessible_at(0, headings.index("Content"))
        self.assertIn(newest["transaction_content"], cell.get_name())

    def test_3_filter(self):
        incoming = sum(row["transfer_type"] == "in" for row in self.simulator.truth().values())
        self.assertNotEqual(incoming, TRANSACTIONS)
        self.reader.type("Search transactions", "dir:in")
        self.reader.wait(f"{incoming} rows", lambda: self.rows("Transactions") == incoming)
        self.reader.find(BUTTON, "Direction")
        self.reader.press(BUTTON, "Remove the filter")
        self.reader.wait("all rows again", lambda: self.rows("Transactions") == TRANSACTIONS)

    def test_4_create_a_company(self):
        self.reader.press(BUTTON, "Companies")
        self.table("Companies")
        before = self.rows("Companies")
        self.reader.press(BUTTON, "New company…")
        self.reader.type("Full name", "Công ty TNHH Nghe Được")
        self.reader.type("Short name", "Nghe Được")
        self.reader.press(BUTTON, "Review and create…")
        self.reader.find("label", "Will be sent as POST /v1/company/create")
        self.reader.press(BUTTON, "Create the company")
        self.reader.wait("the company in the list", lambda: self.rows("Companies") == before + 1)

    def test_5_start_a_link(self):
        self.reader.press(BUTTON, "Linking")
        self.reader.press(BUTTON, "New link…")
        self.choose("Company", "Công ty TNHH Nghe Được")
        self.reader.press(BUTTON, "Create the link…")
        self.reader.find("label", "Will be sent as POST /v1/link-token/create")
        self.reader.press(BUTTON, "Create the link")
        self.reader.find(BUTTON, "Copy the link")

    def choose(self, box, entry):
        """An entry of a choice, with the arrow key: the entries of the list offer no action."""
        def chosen():
            found = self.reader.look_for("combo box", box)
            return found if entry in found.get_name() else None
        self.reader.focus("combo box", box)
        for _ in range(10):
            before = self.reader.look_for("combo box", box).get_name()
            self.reader.press_key("Down")
            self.reader.wait("another entry", lambda: self.reader.look_for("combo box", box).get_name() != before)
            if chosen():
                return
        self.fail(f"{entry} is not offered")


if __name__ == "__main__":
    unittest.main(verbosity=2, failfast=True)
