# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults that a test orders, and the other controls."""
import http.client
import json
import socket

from simulator_client import Simulator, SimulatorTest


class FaultTests(SimulatorTest):
    def setUp(self):
        self.simulator.send("POST", "/__simulator/fault", {"clear": True})
        self.simulator.login()

    def test_statuses(self):
        for fault, status in [({"kind": "status"}, 503), ({"kind": "status", "status": 500}, 500),
                              ({"kind": "429", "retry_after": 7}, 429), ({"kind": "429"}, 429), ({"kind": "401"}, 401),
                              ({"kind": "html403"}, 403), ({"kind": "html", "status": 502}, 502), ({"kind": "redirect"}, 302)]:
            self.simulator.order_fault(path_prefix="/v1/company", count=2, **fault)
            answers = [self.simulator.get("/v1/company") for _ in range(3)]
            self.assertEqual([answer.status for answer in answers], [status, status, 200], fault)
            expected = fault.get("retry_after")
            self.assertEqual(answers[0].headers["Retry-After"], str(expected) if expected else None)

    def test_other_paths_are_spared(self):
        self.simulator.order_fault(path_prefix="/v1/company", kind="status")
        self.assertEqual(self.simulator.get("/v1/bank-account").status, 200)
        self.assertEqual(self.simulator.get("/v1/company").status, 503)

    def test_only_one_method(self):
        self.simulator.order_fault(path_prefix="/v1/webhook", method="POST", kind="status")
        self.assertEqual(self.simulator.get("/v1/webhook").status, 200)
        self.assertEqual(self.simulator.post("/v1/webhook", {}).status, 503)

    def test_cut_body(self):
        self.simulator.order_fault(path_prefix="/v1/transaction", kind="cut")
        with self.assertRaises(http.client.IncompleteRead):
            self.simulator.get("/v1/transaction")
        self.assertEqual(self.simulator.get("/v1/transaction").status, 200)

    def test_dropped_connection(self):
        self.simulator.order_fault(path_prefix="/v1/transaction", kind="drop")
        with self.assertRaises((http.client.BadStatusLine, ConnectionError)):
            self.simulator.get("/v1/transaction")
        self.assertEqual(self.simulator.get("/v1/transaction").status, 200)

    def test_dropping_before_and_after_a_write(self):
        for kind, status in [("drop", 201), ("drop-after", 400)]:
            body = {"full_name": "Thử " + kind, "status": "Active"}
            self.simulator.order_fault(path_prefix="/v1/company/create", kind=kind)
            with self.assertRaises((http.client.BadStatusLine, ConnectionError)):
                self.simulator.post("/v1/company/create", body)
            self.assertEqual(self.simulator.post("/v1/company/create", body).status, status)

    def test_hanging(self):
        self.simulator.order_fault(path_prefix="/v1/company", kind="hang")
        connection = http.client.HTTPConnection("127.0.0.1", self.simulator.port, timeout=0.5)
        self.addCleanup(connection.close)
        connection.request("GET", "/v1/company", headers={"User-Agent": "test/1.0"})
        with self.assertRaises(socket.timeout):
            connection.getresponse()
        self.assertEqual(self.simulator.get("/v1/company").status, 200)

    def test_bad_json_and_oversize(self):
        self.simulator.order_fault(path_prefix="/v1/company", kind="badjson")
        with self.assertRaises(json.JSONDecodeError):
            self.simulator.get("/v1/company").json
        self.simulator.order_fault(path_prefix="/v1/company", kind="oversize", bytes=3000000)
        self.assertEqual(len(self.simulator.get("/v1/company").body), 3000000)

    def test_slow_body_is_whole(self):
        self.simulator.order_fault(path_prefix="/v1/transaction", kind="slow")
        self.assertEqual(len(self.simulator.get("/v1/transaction").json["data"]), 20)

    def test_unknown_kind(self):
        answer = self.simulator.send("POST", "/__simulator/fault", {"path_prefix": "/v1/", "kind": "earthquake"})
        self.assertEqual(answer.status, 400)

    def test_revoked_tokens(self):
        self.assertEqual(self.simulator.get("/v1/company").status, 200)
        self.simulator.send("POST", "/__simulator/revoke-tokens")
        self.assertEqual(self.simulator.get("/v1/company").status, 401)

    def test_clock_put_forward(self):
        simulator = Simulator("--live", "2", "--ttl", "600")
        self.addCleanup(simulator.stop)
        self.assertEqual(simulator.get("/v1/company").status, 200)
        before = simulator.send("GET", "/__simulator/health").json
        answer = simulator.send("POST", "/__simulator/clock", {"seconds": 540})
        self.assertEqual(simulator.get("/v1/company").status, 200)
        self.assertTrue(answer.json["now"].startswith("2026-11-20 15:39:"), answer.json)
        self.assertEqual(simulator.send("GET", "/__simulator/health").json["transactions"], before["transactions"] + 18)
        self.assertIn("Fri, 20 Nov 2026 08:39:", dict(simulator.get("/v1/company").headers)["Date"])
        simulator.send("POST", "/__simulator/clock", {"seconds": 100})
        self.assertEqual(simulator.get("/v1/company").status, 401)
        self.assertEqual(simulator.send("POST", "/__simulator/clock", {}).status, 400)

    def test_counts_and_health(self):
        before = self.simulator.send("GET", "/__simulator/requests").json.get("GET /v1/company/{}", 0)
        self.simulator.get("/v1/company/a")
        self.simulator.get("/v1/company/b")
        counts = self.simulator.send("GET", "/__simulator/requests").json
        self.assertEqual(counts["GET /v1/company/{}"], before + 2)
        health = self.simulator.send("GET", "/__simulator/health").json
        self.assertEqual((health["status"], health["transactions"]), ("ok", 12480))
