#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The console against a server that is made from the OpenAPI file and refuses what the file does not describe."""
import pathlib
import sys
import unittest

from contractserver import ContractServer
from support import Console, differences

binaries, sources = sys.argv.pop(1), pathlib.Path(sys.argv.pop(1))
contract = sources / "tests" / "contract" / "openapi.yaml"


class ContractTest(unittest.TestCase):
    def export(self, server, *options):
        console = Console(binaries, server.url, server.client_id, server.secret)
        run = console.export("--sync", *options)
        self.assertEqual(server.refused, [])
        self.assertEqual(run.returncode, 0, run.stderr)
        return console

    def test_every_row_in_every_allowed_form(self):
        for seed in range(3):
            with ContractServer(contract, seed) as server:
                console = self.export(server)
                self.assertEqual(differences(server.expected(), console.exported()), [], f"seed {seed}")

    def test_range_whether_or_not_the_end_day_is_included(self):
        for included in (True, False):
            with ContractServer(contract, 7, end_day_included=included) as server:
                console = self.export(server, "--from", "2026-10-20", "--to", "2026-11-02")
                expected = server.expected("2026-10-20", "2026-11-02")
                self.assertGreater(len(expected), 50)
                self.assertEqual(differences(expected, console.exported()), [], f"included: {included}")

    def test_wrong_count_is_not_called_complete(self):
        with ContractServer(contract, 9) as server:
            honest = server.counter
            server.counter = lambda company, day: self.lose_a_row(honest(company, day))
            console = Console(binaries, server.url, server.client_id, server.secret)
            run = console.export("--sync")
            self.assertEqual(run.returncode, 3, run.stderr)
            self.assertEqual(differences(server.expected(), console.exported()), [])

    def test_without_counters_the_lists_themselves_are_the_proof(self):
        with ContractServer(contract, 11) as server:
            honest = server.answer
            server.answer = lambda template, arguments, query: (
                None if "counter" in template else honest(template, arguments, query))
            console = Console(binaries, server.url, server.client_id, server.secret)
            for _ in range(2):  # the second run goes on from what the first one read
                run = console.export("--sync")
                self.assertEqual(run.returncode, 0, run.stderr)
                self.assertEqual(differences(server.expected(), console.exported()), [])

    def test_rows_of_accounts_and_companies_that_are_no_longer_listed(self):
        for hidden in ("accounts", "companies"):
            with ContractServer(contract, 13) as server:
                getattr(server, hidden).pop()
                console = self.export(server)
                self.assertEqual(differences(server.expected(), console.exported()), [], hidden)

    def test_no_data_at_all(self):
        with ContractServer(contract, 1, transactions=0) as server:
            self.assertEqual(self.export(server).exported(), {})

    @staticmethod
    def lose_a_row(report):
        first = report["data"]["dates"][0]
        first["transaction_in"] = int(first["transaction_in"]) + 1
        first["transaction"] = int(first["transaction"]) + 1
        return report


if __name__ == "__main__":
    unittest.main(verbosity=2)
