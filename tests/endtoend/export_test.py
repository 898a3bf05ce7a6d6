#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The headless export against the simulator, row for row, over a real socket."""
import json
import pathlib
import signal
import sys
import time
import unittest

from support import CLIENT_ID, SECRET, Console, Simulator, differences

binaries = sys.argv.pop(1)
HEADER = ("transaction_id,transaction_date,bank_account_xid,company_xid,brand_name,account_number,va,va_xid,"
          "reference_number,transfer_type,amount,transaction_content,payment_code,webhook_success")


class Export(unittest.TestCase):
    def assert_equals_truth(self, simulator, console, query=""):
        truth = simulator.truth(query)
        self.assertGreater(len(truth), 0)
        self.assertEqual(differences(truth, console.exported()), [])

    def test_every_row(self):
        with Simulator(binaries, "--transactions", "5000", "--seed", "3") as simulator:
            console = Console(binaries, simulator.url)
            run = console.export("--sync")
            self.assertEqual(run.returncode, 0, run.stderr)
            self.assert_equals_truth(simulator, console)
            raw = console.output.read_bytes()
            self.assertTrue(raw.startswith((HEADER + "\r\n").encode()))
            times = [row["transaction_date"] for row in console.exported().values()]
            self.assertEqual(times, sorted(times, reverse=True))

    def test_hostile_service(self):
        for seed in ("1", "2"):
            with Simulator(binaries, "--transactions", "2500", "--seed", seed, "--hostile") as simulator:
                console = Console(binaries, simulator.url)
                run = console.export("--sync", timeout=500)
                self.assertIn(run.returncode, (0, 3), run.stderr)
                self.assertEqual(run.returncode, 0, run.stderr)
                self.assert_equals_truth(simulator, console)

    def test_range_includes_its_last_day(self):
        with Simulator(binaries, "--transactions", "3000", "--days", "30", "--now", "2026-11-20 12:00:00") as simulator:
            console = Console(binaries, simulator.url)
            run = console.export("--sync", "--from", "2026-11-03", "--to", "2026-11-05")
            self.assertEqual(run.returncode, 0, run.stderr)
            self.assert_equals_truth(simulator, console, "?from=2026-11-03&to=2026-11-05")
            days = {row["transaction_date"][:10] for row in console.exported().values()}
            self.assertEqual(days, {"2026-11-03", "2026-11-04", "2026-11-05"})

    def test_second_run_reads_only_what_is_new(self):
        with Simulator(binaries, "--transactions", "6000", "--days", "60") as simulator:
            console = Console(binaries, simulator.url)
            self.assertEqual(console.export("--sync").returncode, 0)
            before = sum(json.loads(simulator.control("requests")).values())
            simulator.control("transactions", b'{"count": 7}')
            run = console.export("--sync")
            self.assertEqual(run.returncode, 0, run.stderr)
            self.assert_equals_truth(simulator, console)
            used = sum(json.loads(simulator.control("requests")).values()) - before
            self.assertLess(used, 80)

    def test_offline_export_of_what_is_cached(self):
        with Simulator(binaries, "--transactions", "800") as simulator:
            console = Console(binaries, simulator.url)
            self.assertEqual(console.export("--sync").returncode, 0)
            truth = simulator.truth()
        run = console.export()
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertEqual(differences(truth, console.exported()), [])

    def test_rate_limit(self):
        with Simulator(binaries, "--transactions", "600", "--rate-limit", "20") as simulator:
            console = Console(binaries, simulator.url)
            run = console.export("--sync")
            self.assertEqual(run.returncode, 0, run.stderr)
            self.assert_equals_truth(simulator, console)

    def test_short_lived_tokens(self):
        with Simulator(binaries, "--transactions", "1500", "--ttl", "1") as simulator:
            console = Console(binaries, simulator.url)
            run = console.export("--sync")
            self.assertEqual(run.returncode, 0, run.stderr)
            self.assert_equals_truth(simulator, console)

    def test_one_failing_account_does_not_stop_the_others(self):
        with Simulator(binaries, "--transactions", "1200") as simulator:
            victim = next(iter(simulator.truth().values()))["bank_account_xid"]
            simulator.control("fault", json.dumps({"path_prefix": "/v1/transaction", "query_part": victim,
                                                   "count": 100000, "kind": "status", "status": 500}).encode())
            console = Console(binaries, simulator.url)
            run = console.export("--sync", timeout=500)
            self.assertEqual(run.returncode, 3, run.stderr)
            others = {key: row for key, row in simulator.truth().items() if row["bank_account_xid"] != victim}
            got = {key: row for key, row in console.exported().items() if row["bank_account_xid"] != victim}
            self.assertEqual(differences(others, got), [])

    def test_wrong_secret(self):
        with Simulator(binaries, "--transactions", "10") as simulator:
            console = Console(binaries, simulator.url, secret="wrong")
            run = console.export("--sync")
            self.assertEqual(run.returncode, 2, run.stderr)
            self.assertFalse(console.output.exists())
            self.assertNotIn("wrong", run.stderr.replace("wrong secret", ""))

    def test_service_gone(self):
        with Simulator(binaries, "--transactions", "10") as simulator:
            url = simulator.url
        console = Console(binaries, url)
        console.output.write_text("older file")
        run = console.export("--sync", timeout=200)
        self.assertEqual(run.returncode, 4, run.stderr)
        self.assertEqual(console.output.read_text(), "older file")

    def test_output_cannot_be_written(self):
        with Simulator(binaries, "--transactions", "10") as simulator:
            console = Console(binaries, simulator.url)
            console.output = pathlib.Path(console.folder.name) / "no" / "such" / "folder.csv"
            self.assertEqual(console.export("--sync").returncode, 5)

    def test_wrong_command_lines(self):
        console = Console(binaries, "http://127.0.0.1:9")
        for options in (["--from", "yesterday"], ["--from", "2026-02-02", "--to", "2026-01-01"], ["--nonsense"], ["word"]):
            run = console.export(*options)
            self.assertEqual(run.returncode, 1, (options, run.stderr))
            self.assertIn("Exit codes", run.stderr)

    def test_address_must_be_safe(self):
        console = Console(binaries, "http://bankhub.example")
        run = console.export()
        self.assertEqual(run.returncode, 2)
        self.assertIn("https", run.stderr)

    def test_interrupted_export_leaves_no_file(self):
        with Simulator(binaries, "--transactions", "3000", "--latency-ms", "50") as simulator:
            console = Console(binaries, simulator.url)
            process = console.start("--sync")
            time.sleep(1.0)
            process.send_signal(signal.SIGTERM)
            self.assertEqual(process.wait(20), 130)
            self.assertEqual([path.name for path in pathlib.Path(console.folder.name).glob("out.csv*")], [])

    def test_cache_and_output_hold_no_secret(self):
        with Simulator(binaries, "--transactions", "300") as simulator:
            console = Console(binaries, simulator.url)
            run = console.export("--sync")
            self.assertEqual(run.returncode, 0, run.stderr)
            self.assertNotIn(SECRET, run.stderr + run.stdout)
            files = [path for path in pathlib.Path(console.folder.name).rglob("*") if path.is_file()]
            self.assertGreater(len(files), 1)
            for path in files:
                self.assertNotIn(SECRET.encode(), path.read_bytes(), path)
                self.assertEqual(path.stat().st_mode & 0o077, 0, path)
            self.assertNotIn(SECRET, " ".join(console.command()))
            self.assertNotIn(CLIENT_ID, " ".join(console.command()))


if __name__ == "__main__":
    unittest.main(verbosity=2)
