# SPDX-License-Identifier: GPL-3.0-or-later
"""Options of the command line."""
import json
import os
import signal
import subprocess
import tempfile
import time
import unittest

import simulator_client
from simulator_client import Simulator, SimulatorTest


def run(*arguments):
    return subprocess.run([simulator_client.PROGRAM, *arguments], capture_output=True, text=True, timeout=10)


class CommandLineTests(unittest.TestCase):
    def test_version_and_help(self):
        self.assertRegex(run("--version").stdout, r"^bankhub-simulator \d+\.\d+")
        self.assertIn("--hostile", run("--help").stdout)

    def test_wrong_usage(self):
        for arguments in [("--unheard",), ("--port", "x"), ("--port",), ("--port", "70000"), ("--now", "yesterday"),
                          ("--dialect", "other"), ("--fault-rate", "2"), ("--companies", "0")]:
            result = run(*arguments)
            self.assertEqual((result.returncode, result.stdout), (2, ""), arguments)
            self.assertIn("bankhub-simulator:", result.stderr)

    def test_the_end(self):
        simulator = Simulator()
        simulator.get("/v1/company")
        self.assertEqual(simulator.stop(), 0)

    def test_a_taken_port(self):
        simulator = Simulator()
        self.addCleanup(simulator.stop)
        self.assertEqual(run("--port", str(simulator.port)).returncode, 1)

    def test_exit_with_parent(self):
        script = ("import subprocess, sys\n"
                  "p = subprocess.Popen([sys.argv[1], '--exit-with-parent'], stdout=subprocess.PIPE)\n"
                  "p.stdout.readline()\nprint(p.pid, flush=True)\n")
        output = subprocess.run(["python3", "-c", script, simulator_client.PROGRAM], capture_output=True, timeout=10).stdout
        process = int(output)
        for _ in range(50):
            if not self.is_running(process):
                return
            time.sleep(0.05)
        os.kill(process, signal.SIGKILL)
        self.fail("the simulator outlived its parent")

    @staticmethod
    def is_running(process):
        try:
            with open("/proc/%d/stat" % process) as status:
                return status.read().rsplit(")", 1)[1].split()[0] != "Z"
        except FileNotFoundError:
            return False

    def test_secret_from_the_environment(self):
        simulator = Simulator(environment={**os.environ, "BANKHUB_SIMULATOR_SECRET": "from-environment"})
        self.addCleanup(simulator.stop)
        self.assertEqual(simulator.login().status, 401)
        self.assertEqual(simulator.login(secret="from-environment").status, 201)

    def test_log(self):
        with tempfile.TemporaryDirectory() as folder:
            name = os.path.join(folder, "log.jsonl")
            simulator = Simulator("--log", name)
            simulator.login()
            simulator.post("/v1/webhook", {"webhook_url": "https://m.example", "secret_key": "hidden-secret"})
            company = simulator.get("/v1/company", q="x").json
            link = simulator.post("/v1/link-token/create", {"company_xid": simulator.every_page("/v1/company")[0]["xid"],
                                                            "purpose": "LINK_BANK_ACCOUNT"}).json
            simulator.send("GET", "/link/" + link["link_token"])
            token = simulator.token
            simulator.stop()
            with open(name) as file:
                text = file.read()
        lines = [json.loads(line) for line in text.splitlines()]
        self.assertEqual((lines[1]["path"], lines[1]["body_members"]), ("/v1/webhook", ["webhook_url", "secret_key"]))
        self.assertEqual((lines[2]["method"], lines[2]["query"], lines[2]["status"]), ("GET", {"q": "x"}, 200))
        self.assertIn("ms", lines[2])
        for secret in ["hidden-secret", token, link["link_token"], "demo-secret"]:
            self.assertNotIn(secret, text)
        self.assertEqual(company["meta"]["total"], company["meta"]["total"])


class StrictTests(SimulatorTest):
    options = ("--strict",)

    def test_unknown_members_are_refused(self):
        self.assert_refused(self.simulator.get("/v1/company", limit=5), "limit")
        self.assert_refused(self.simulator.get("/v1/transaction", from_date="2026-11-01"), "from_date")
        body = {"full_name": "Nghiêm", "status": "Active", "color": "red"}
        self.assert_refused(self.simulator.post("/v1/company/create", body), "color")
        self.assertEqual(self.simulator.get("/v1/company", page=1, per_page=5, q="a").status, 200)


class ProductionTests(SimulatorTest):
    options = ("--production",)

    def test_sandbox_calls_are_forbidden(self):
        answer = self.simulator.post("/v1/transaction/create", {})
        self.assertEqual((answer.status, answer.json), (403, {"code": 403, "message": "Forbidden"}))
        self.assert_refused(self.simulator.post("/v1/webhook", {"webhook_url": "http://merchant.example"}), "webhook_url")
        self.assertEqual(self.simulator.post("/v1/webhook", {"webhook_url": "https://merchant.example"}).status, 200)


class RateLimitTests(SimulatorTest):
    options = ("--rate-limit", "3")

    def test_too_many_requests(self):
        answers = [self.simulator.send("GET", "/v1/company") for _ in range(8)]
        refused = [answer for answer in answers if answer.status == 429]
        self.assertGreaterEqual(len(refused), 4)
        self.assertEqual(refused[0].headers["Retry-After"], "1")
        time.sleep(1.1)
        self.assertEqual(self.simulator.send("GET", "/v1/company").status, 401)


class LatencyTests(SimulatorTest):
    options = ("--latency-ms", "200")

    def test_answers_are_late(self):
        start = time.monotonic()
        self.simulator.send("GET", "/v1/company")
        self.assertGreaterEqual(time.monotonic() - start, 0.2)


class RealClockTests(unittest.TestCase):
    def test_without_an_anchor_the_clock_is_real(self):
        simulator = Simulator("--transactions", "50", "--days", "2", now=None)
        self.addCleanup(simulator.stop)
        now = time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(time.time() + 7 * 3600 + 60))
        newest = simulator.truth()[0]["transaction_date"]
        self.assertLess(newest, now)
        age = time.time() + 7 * 3600 - time.mktime(time.strptime(newest, "%Y-%m-%d %H:%M:%S")) + time.timezone
        self.assertLess(age, 600)
