# SPDX-License-Identifier: GPL-3.0-or-later
"""A patient reader gets everything from a hostile simulator, and meets every kind of hostility on the way."""
import http.client
import json

from simulator_client import Simulator, SimulatorTest


class PatientReader:
    """Repeats, renews its token, reads both paging blocks and any spelling."""

    def __init__(self, simulator):
        self.simulator = simulator
        self.met = set()

    def get(self, path, **query):
        for _ in range(40):
            try:
                answer = self.simulator.get(path, **query)
            except http.client.IncompleteRead:
                self.met.add("cut")
                continue
            except (http.client.HTTPException, OSError):
                self.met.add("drop")
                continue
            html = "text/html" in answer.headers["Content-Type"]
            if answer.status == 200:
                return answer.json
            if answer.status == 401:
                self.renew_token()
            if answer.status == 429:
                self.met.add("429 " + str(answer.headers["Retry-After"]))
            elif html:
                self.met.add("html 403" if answer.status == 403 else "html 5xx")
            else:
                self.met.add(str(answer.status))
            if answer.status == 404 and "page" in query:
                self.met.add("error beyond the last page")
                return {"data": []}
        raise AssertionError("no answer from " + path)

    def renew_token(self):
        while True:
            try:
                if self.simulator.login().status == 201:
                    return
            except (http.client.HTTPException, OSError, json.JSONDecodeError):
                pass

    def every_row(self, path, identifier, **query):
        """One pass over all pages; the number of rows is known when a page had a paging block."""
        rows, total, page = {}, None, 0
        while True:
            page += 1
            answer = self.get(path, page=page, per_page=100, **query)
            meta = answer.get("meta")
            self.met.add("meta " + (" ".join(sorted(meta)) if meta else "missing"))
            if meta:
                total = int(meta["total"])
            fresh = [row for row in answer["data"] if row[identifier] not in rows]
            if len(fresh) < len(answer["data"]):
                self.met.add("repeated rows")
            if not fresh:
                return rows, total
            for row in fresh:
                self.note_spelling(row)
                rows[row[identifier]] = row

    def note_spelling(self, row):
        for name, value in row.items():
            self.met.add("%s as %s" % (name, type(value).__name__))
            if isinstance(value, str) and value.endswith(".00"):
                self.met.add("decimals")
            if value in ("credit", "debit", ""):
                self.met.add(repr(value))


def plain(row):
    """A row as the truth table writes it, whatever its spelling was."""
    result = {name: "" if row.get(name) is None else str(row[name]) for name in row}
    result["transfer_type"] = {"credit": "in", "debit": "out"}.get(row["transfer_type"], row["transfer_type"])
    result["amount"] = str(row["amount"]).split(".")[0]
    result["webhook_success"] = "1" if int(row["webhook_success"]) > 0 else "0"
    return result


class HostileTests(SimulatorTest):
    options = ("--hostile", "--transactions", "2500")

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.reader = PatientReader(cls.simulator)
        cls.reader.renew_token()
        cls.truth = cls.simulator.truth()

    def test_every_transaction_arrives_with_its_value(self):
        rows, attempts = {}, 0
        while len(rows) < len(self.truth) and attempts < 10:
            seen, total = self.reader.every_row("/v1/transaction", "transaction_id")
            self.assertIn(total, (None, len(self.truth)))
            rows.update(seen)
            attempts += 1
        found = {name: plain(row) for name, row in rows.items()}
        for expected in self.truth:
            row = found[expected["transaction_id"]]
            self.assertEqual({name: row.get(name, "") for name in expected}, expected)

    def test_a_closed_window_is_complete_in_one_pass(self):
        expected = {row["transaction_id"] for row in self.truth if "2026-09-01" <= row["transaction_date"][:10] <= "2026-10-31"}
        rows, _ = self.reader.every_row("/v1/transaction", "transaction_id", start_transaction_date="2026-09-01",
                                        end_transaction_date="2026-10-31")
        self.assertEqual(set(rows), expected)

    def test_companies_accounts_and_counters(self):
        companies, _ = self.reader.every_row("/v1/company", "xid")
        accounts, _ = self.reader.every_row("/v1/bank-account", "xid")
        self.assertEqual((len(companies), len(accounts)), (7, 15))
        self.assertIn("UnderReview", {row["status"] for row in companies.values()})
        counted = 0
        for company in companies:
            total = self.reader.get("/v1/company/counter/" + company)["data"]["total"]
            self.assertEqual(int(total["transaction"]), sum(row["company_xid"] == company for row in self.truth))
            counted += int(total["transaction"])
        self.assertEqual(counted, len(self.truth))

    def test_pages_are_smaller_than_asked_for(self):
        rows = self.reader.get("/v1/transaction", page=1, per_page=100)["data"]
        self.assertLessEqual(len({row["transaction_id"] for row in rows}), 50)

    def test_writes_and_errors_in_other_forms(self):
        forms = set()
        for _ in range(60):
            try:
                answer = self.simulator.post("/v1/company/create", {})
            except (http.client.HTTPException, OSError):
                continue
            if answer.status == 401:
                self.reader.renew_token()
            if answer.status == 400:
                forms.add((*sorted(answer.json), type(answer.json.get("errors", answer.json.get("messages"))).__name__))
        self.assertIn(("code", "errors", "message", "dict"), forms)
        self.assertIn(("code", "errors", "message", "list"), forms)
        self.assertIn(("error", "messages", "status", "dict"), forms)

    def test_what_is_met_in_the_long_run(self):
        simulator = Simulator("--hostile", "--transactions", "2500", "--fault-rate", "0.3")
        self.addCleanup(simulator.stop)
        reader = PatientReader(simulator)
        reader.renew_token()
        expected = {"cut", "drop", "html 403", "html 5xx", "429 1", "429 None", "401", "503", "repeated rows",
                    "meta missing", "meta page per_page total total_pages", "amount as int", "amount as str", "decimals",
                    "'credit'", "'debit'", "''", "webhook_success as int", "webhook_success as str", "x_trace as int"}
        for _ in range(12):
            reader.every_row("/v1/transaction", "transaction_id")
            if expected <= reader.met:
                break
        self.assertEqual(expected - reader.met, set())

    def test_hostility_is_repeatable(self):
        def story():
            simulator = Simulator(*self.options)
            seen = []
            for page in range(1, 40):
                try:
                    answer = simulator.send("POST", "/v1/company/create", {}, {"Authorization": "Bearer none"})
                    seen.append((answer.status, answer.body))
                except (http.client.HTTPException, OSError) as error:
                    seen.append(type(error).__name__)
            simulator.stop()
            return seen
        self.assertEqual(story(), story())


class FaultRateTests(SimulatorTest):
    options = ("--fault-rate", "1")

    def test_every_request_fails(self):
        for _ in range(30):
            try:
                answer = self.simulator.send("GET", "/v1/company", headers={"Authorization": "Bearer none"})
                self.assertGreaterEqual(answer.status, 400)
            except (http.client.HTTPException, OSError):
                pass
