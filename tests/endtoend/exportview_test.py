#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The headless export of a named view: its rows, order and columns, in every format, and words for a wrong name."""
import csv
import io
import json
import sqlite3
import sys
import unittest
import zipfile

from support import Console, Simulator

binaries = sys.argv.pop(1)


class ExportView(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.simulator = Simulator(binaries, "--transactions", "1500", "--seed", "11").__enter__()
        cls.console = Console(binaries, cls.simulator.url)
        run = cls.console.export("--sync")
        assert run.returncode == 0, run.stderr
        cls.everything = cls.console.exported()
        with sqlite3.connect(cls.console.caches()[0]) as cache:
            cache.execute("INSERT INTO saved_views (position, name, content, is_default) VALUES (9, ?, ?, 0)",
                          ("Chi lớn", json.dumps({
                              "query": "dir:out amount:>=1000000",
                              "sort": [{"field": "amount", "descending": True}, {"field": "time", "descending": False}],
                              "columns": [{"field": "amount", "width": 12.5}, {"field": "content", "shown": False},
                                          {"field": "transaction_id"}, {"field": "bank"}]})))
            cache.execute("INSERT INTO saved_views (position, name, content, is_default) VALUES (10, ?, ?, 0)",
                          ("Theo tài khoản", json.dumps({"query": "", "grouping": "account",
                                                         "columns": [{"field": "transaction_id"}]})))

    @classmethod
    def tearDownClass(cls):
        cls.simulator.__exit__()

    def large(self, also=lambda row: True):
        rows = [row for row in self.everything.values()
                if row["transfer_type"] == "out" and int(row["amount"]) >= 1_000_000 and also(row)]
        self.assertTrue(0 < len(rows) < len(self.everything))
        return rows

    def csv_rows(self):
        return list(csv.DictReader(io.StringIO(self.console.output.read_bytes().decode("utf-8-sig"), newline="")))

    def test_rows_order_and_columns(self):
        run = self.console.export("--view", "chi LỚN")
        self.assertEqual(run.returncode, 0, run.stderr)
        rows = self.csv_rows()
        self.assertEqual(list(rows[0]), ["amount_signed", "transaction_id", "brand_name"])
        self.assertEqual({row["transaction_id"] for row in rows}, {row["transaction_id"] for row in self.large()})
        order = [(-abs(int(row["amount_signed"])), self.everything[row["transaction_id"]]["transaction_date"])
                 for row in rows]
        self.assertEqual(order, sorted(order))
        self.assertTrue(all(int(row["amount_signed"]) < 0 for row in rows))

    def test_the_groups_of_a_view_follow_one_another(self):
        run = self.console.export("--view", "Theo tài khoản", "--format", "json")
        self.assertEqual(run.returncode, 0, run.stderr)
        rows = [self.everything[row["transaction_id"]] for row in json.loads(self.console.output.read_text("utf-8"))]
        self.assertEqual(len(rows), len(self.everything))
        accounts = [row["bank_account_xid"] for row in rows]
        changes = [account for before, account in zip([None] + accounts, accounts) if account != before]
        self.assertEqual(len(changes), len(set(accounts)))
        self.assertGreater(len(changes), 1)
        for account in changes:
            times = [row["transaction_date"] for row in rows if row["bank_account_xid"] == account]
            self.assertEqual(times, sorted(times, reverse=True))

    def test_other_formats(self):
        run = self.console.export("--view", "Chi lớn", "--format", "json")
        self.assertEqual(run.returncode, 0, run.stderr)
        rows = json.loads(self.console.output.read_text("utf-8"))
        # JSON keeps the direction and the amount apart, as the service does.
        self.assertEqual(list(rows[0]), ["transfer_type", "amount", "transaction_id", "brand_name"])
        self.assertEqual(len(rows), len(self.large()))
        run = self.console.export("--view", "Chi lớn", "--format", "xlsx")
        self.assertEqual(run.returncode, 0, run.stderr)
        with zipfile.ZipFile(self.console.output) as workbook:
            texts = "".join(workbook.read(name).decode() for name in workbook.namelist() if name.startswith("xl/"))
        for text in ("amount_signed", "brand_name", "Chi lớn"):
            self.assertIn(text, texts)
        self.assertNotIn("transaction_content", texts)

    def test_a_query_narrows_the_view(self):
        bank = self.large()[0]["brand_name"]
        run = self.console.export("--view", "Chi lớn", "--query", "bank:" + bank)
        self.assertEqual(run.returncode, 0, run.stderr)
        wanted = self.large(lambda row: row["brand_name"] == bank)
        self.assertEqual({row["transaction_id"] for row in self.csv_rows()}, {row["transaction_id"] for row in wanted})

    def test_what_cannot_be_combined_is_refused(self):
        self.console.export()
        before = self.console.output.read_bytes()
        for line in ("amount:<=2000000", "dir:in"):
            run = self.console.export("--view", "Chi lớn", "--query", line)
            self.assertEqual(run.returncode, 1, run.stderr)
            self.assertIn('cannot be added to the view "Chi lớn"', run.stderr)
            self.assertIn("is given twice", run.stderr)
        self.assertEqual(self.console.output.read_bytes(), before)

    def test_built_in_views_have_both_names(self):
        for name in ("Notification failed", "báo lỗi"):
            run = self.console.export("--view", name)
            self.assertEqual(run.returncode, 0, run.stderr)
            rows = self.csv_rows()
            self.assertEqual(list(rows[0]), ["transaction_date", "brand_name", "account_number", "transfer_type",
                                             "amount_signed", "transaction_content", "payment_code", "webhook_success"])
            self.assertEqual(len(rows), sum(row["webhook_success"] == "0" for row in self.everything.values()))

    def test_an_unknown_name_lists_the_known_ones(self):
        self.console.export()
        before = self.console.output.read_bytes()
        run = self.console.export("--view", "Chi nhỏ")
        self.assertEqual(run.returncode, 1)
        for words in ('no view named "Chi nhỏ"', '"Today" or "Hôm nay"', '"Chi lớn"'):
            self.assertIn(words, run.stderr)
        self.assertEqual(self.console.output.read_bytes(), before)
        self.assertEqual(self.console.export("--view", " ").returncode, 1)


if __name__ == "__main__":
    unittest.main(verbosity=2)
