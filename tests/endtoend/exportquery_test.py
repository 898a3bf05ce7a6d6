#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The headless export with a query line: exactly the rows that the line describes, and words for a wrong line."""
import sys
import unittest

from support import Console, Simulator, differences

binaries = sys.argv.pop(1)


class ExportQuery(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.simulator = Simulator(binaries, "--transactions", "2000", "--seed", "8").__enter__()
        cls.console = Console(binaries, cls.simulator.url)
        run = cls.console.export("--sync")
        assert run.returncode == 0, run.stderr
        cls.everything = cls.console.exported()

    @classmethod
    def tearDownClass(cls):
        cls.simulator.__exit__()

    def assert_rows(self, line, wanted, *options):
        run = self.console.export("--query", line, *options)
        self.assertEqual(run.returncode, 0, run.stderr)
        expected = {key: row for key, row in self.everything.items() if wanted(row)}
        self.assertTrue(0 < len(expected) < len(self.everything), line)
        self.assertEqual(differences(expected, self.console.exported()), [], line)

    def test_each_part_and_all_together(self):
        large = lambda row: int(row["amount"]) >= 1_000_000
        incoming = lambda row: row["transfer_type"] == "in"
        self.assert_rows("amount:>=1tr", large)
        self.assert_rows("chiều:vào", incoming)
        self.assert_rows("has:code", lambda row: row["payment_code"] != "")
        self.assert_rows("-has:va", lambda row: row["va"] == "")
        self.assert_rows("notified:no", lambda row: row["webhook_success"] == "0")
        self.assert_rows("bank:MBBank", lambda row: row["brand_name"] == "MBBank")
        self.assert_rows("-bank:MBBank amount:>=1tr dir:in",
                         lambda row: row["brand_name"] != "MBBank" and large(row) and incoming(row))

    def test_an_account_by_its_number(self):
        number = next(iter(self.everything.values()))["account_number"]
        self.assert_rows("account:" + number, lambda row: row["account_number"] == number)

    def test_days(self):
        days = sorted({row["transaction_date"][:10] for row in self.everything.values()})
        day = days[len(days) // 2]
        self.assert_rows("date:" + day, lambda row: row["transaction_date"].startswith(day))
        # A bound that is given as an option wins over the line.
        self.assert_rows("date:.." + day, lambda row: days[3] <= row["transaction_date"][:10] <= day, "--from", days[3])

    def test_a_wrong_line_is_explained_and_nothing_is_written(self):
        before = self.console.output.read_bytes()
        for line, words in (("amout:1tr", 'perhaps "amount:"'), ("amount:abc", '"abc"'), ("date:tomorrow", "tomorrow"),
                            ('content:"a', "quote")):
            run = self.console.export("--query", line)
            self.assertEqual(run.returncode, 1, line)
            self.assertIn(words, run.stderr)
        self.assertEqual(self.console.output.read_bytes(), before)


if __name__ == "__main__":
    unittest.main(verbosity=2)
