# SPDX-License-Identifier: GPL-3.0-or-later
"""The transaction list against the truth, the counters, and simulated transactions."""
import collections

from simulator_client import Simulator, SimulatorTest, TODAY


def as_truth(row):
    """A transaction of the API with every member as the truth table writes it."""
    return {name: "" if value is None else str(value) for name, value in row.items()}


class TransactionListTests(SimulatorTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.truth = cls.simulator.truth()

    def assert_matches_truth(self, expected, per_page=100, **query):
        rows = [as_truth(row) for row in self.simulator.every_page("/v1/transaction", per_page, **query)]
        self.assertEqual(rows, expected)
        total = self.simulator.get("/v1/transaction", **query).json["meta"]["total"]
        self.assertEqual(total, len(expected))

    def test_the_truth_itself(self):
        self.assertEqual(len(self.truth), 12480)
        self.assertEqual(len({row["transaction_id"] for row in self.truth}), 12480)
        times = [row["transaction_date"] for row in self.truth]
        self.assertEqual(times, sorted(times, reverse=True))
        self.assertTrue("2026-11-20 15:20" < times[0] < "2026-11-20 15:30")
        self.assertTrue(times[-1].startswith("2026-08-23"))

    def test_the_data_look_like_business(self):
        share = lambda test: sum(map(test, self.truth)) / len(self.truth)
        self.assertAlmostEqual(share(lambda row: row["webhook_success"] == "0"), 0.015, delta=0.005)
        self.assertAlmostEqual(share(lambda row: not row["payment_code"]), 0.20, delta=0.05)
        self.assertAlmostEqual(share(lambda row: row["transfer_type"] == "out"), 0.14, delta=0.04)
        self.assertGreater(share(lambda row: "08" <= row["transaction_date"][11:13] < "18"), 0.7)
        self.assertTrue(any(row["va"] for row in self.truth))
        self.assertTrue(all(row["payment_code"] in row["transaction_content"] for row in self.truth))
        self.assertTrue(any(row["transaction_content"].startswith("MBVCB.") for row in self.truth))
        self.assertTrue(any("đơn hàng" in row["transaction_content"] for row in self.truth))
        amounts = sorted(int(row["amount"]) for row in self.truth)
        self.assertTrue(100000 < amounts[len(amounts) // 2] < 1000000)
        self.assertGreater(amounts[-1], 20000000)

    def test_every_page_together_is_the_truth(self):
        self.assert_matches_truth(self.truth)

    def test_each_account_in_windows_of_days(self):
        rows_of = collections.defaultdict(list)
        for row in self.truth:
            rows_of[row["bank_account_xid"]].append(row)
        accounts = [row["xid"] for row in self.simulator.every_page("/v1/bank-account")]
        windows = [("2026-08-01", "2026-09-15"), ("2026-09-16", "2026-11-11"), ("2026-11-12", TODAY)]
        for account in accounts:
            for start, end in windows:
                expected = [row for row in rows_of[account] if start <= row["transaction_date"][:10] <= end]
                self.assert_matches_truth(expected, bank_account_xid=account, start_transaction_date=start,
                                          end_transaction_date=end)

    def test_other_filters(self):
        company = self.truth[0]["company_xid"]
        self.assert_matches_truth([row for row in self.truth if row["company_xid"] == company], company_xid=company)
        self.assert_matches_truth([row for row in self.truth if row["brand_name"] == "MBBank"], brand_name="mbbANK")
        self.assert_matches_truth([row for row in self.truth if row["transfer_type"] == "out"], transfer_type="out")
        self.assert_matches_truth([row for row in self.truth if row["webhook_success"] == "0"], webhook_success="0")
        day = [row for row in self.truth if row["transaction_date"][:10] == "2026-10-07"]
        self.assert_matches_truth(day, transaction_date="2026-10-07")
        self.assert_matches_truth(day, per_page=7, start_transaction_date="2026-10-07", end_transaction_date="2026-10-07")
        self.assert_matches_truth([], transaction_date="2026-10-07", end_transaction_date="2026-10-06")
        self.assert_matches_truth([], company_xid="none")
        combined = [row for row in day if row["company_xid"] == company and row["transfer_type"] == "in"]
        self.assert_matches_truth(combined, company_xid=company, transaction_date="2026-10-07", transfer_type="in")

    def test_search(self):
        code = next(row["payment_code"] for row in self.truth if row["payment_code"])
        found = self.simulator.get("/v1/transaction", q=code.lower()).json["data"]
        self.assertIn(code, [row["payment_code"] for row in found])
        number = self.truth[0]["account_number"]
        self.assertGreaterEqual(self.simulator.get("/v1/transaction", q=number).json["meta"]["total"],
                                sum(row["account_number"] == number for row in self.truth))
        marked = [row for row in self.truth if "Thanh toán đơn hàng" in row["transaction_content"]]
        plain = self.simulator.get("/v1/transaction", q="thanh toan don hang").json["meta"]["total"]
        self.assertGreaterEqual(plain, len(marked))

    def test_wrong_parameters(self):
        for name, value in [("transaction_date", "2026-02-30"), ("transaction_date", "20-11-2026"),
                            ("start_transaction_date", "2026-13-01"), ("end_transaction_date", "2026-11-20 10:00:00"),
                            ("transfer_type", "credit"), ("webhook_success", "2"), ("page", "1.5")]:
            self.assert_refused(self.simulator.get("/v1/transaction", **{name: value}), name)
        self.assert_refused(self.simulator.get("/v1/transaction", start_transaction_date="2026-11-02",
                                               end_transaction_date="2026-11-01"), "start_transaction_date")

    def test_paging_block_and_beyond(self):
        answer = self.simulator.get("/v1/transaction", page=3, per_page=250).json
        self.assertEqual(answer["meta"], {"page": 3, "per_page": 100, "total": 12480, "total_pages": 125})
        self.assertEqual(self.simulator.get("/v1/transaction", page=126, per_page=100).json["data"], [])

    def test_detail(self):
        for row in [self.truth[0], self.truth[5000], self.truth[-1]]:
            answer = self.simulator.get("/v1/transaction/" + row["transaction_id"])
            self.assertEqual(as_truth(answer.json["data"]), row)
        changed = self.truth[0]["transaction_id"][:-1] + "0"
        for unknown in ["none", "ffffffff-ffff-11f0-8000-000000000000", changed]:
            self.assertEqual(self.simulator.get("/v1/transaction/" + unknown).status, 404)

    def test_company_counters(self):
        for company in self.simulator.every_page("/v1/company"):
            expected = collections.defaultdict(collections.Counter)
            for row in self.truth:
                if row["company_xid"] == company["xid"]:
                    expected[row["transaction_date"][:10]][row["transfer_type"]] += 1
            report = self.simulator.get("/v1/company/counter/" + company["xid"]).json["data"]
            dates = [{"date": day, "transaction": count["in"] + count["out"], "transaction_in": count["in"],
                      "transaction_out": count["out"]} for day, count in sorted(expected.items())]
            self.assertEqual(report["dates"], dates)
            self.assertEqual(report["total"]["transaction"], sum(row["transaction"] for row in dates))
            one = self.simulator.get("/v1/company/counter/" + company["xid"], date="2026-10-07").json["data"]["dates"]
            self.assertEqual(one, [row for row in dates if row["date"] == "2026-10-07"])
        self.assert_refused(self.simulator.get("/v1/company/counter/" + company["xid"], date="2026-02-30"), "date")
        self.assertEqual(self.simulator.get("/v1/company/counter/none").status, 404)

    def test_merchant_counter(self):
        window = [row for row in self.truth if "2026-10-01" <= row["transaction_date"][:10] <= "2026-10-31"]
        answer = self.simulator.get("/v1/merchant-config/counter", start_date="2026-10-01", end_date="2026-10-31")
        report = answer.json["data"]
        incoming = sum(row["transfer_type"] == "in" for row in window)
        self.assertEqual(report["total"], {"transaction": incoming, "transaction_in": incoming,
                                           "transaction_out": len(window) - incoming})
        self.assertEqual(sum(row["transaction"] for row in report["dates"]), incoming)
        self.assertTrue(all(row["transaction"] == row["transaction_in"] for row in report["dates"]))
        self.assertTrue(all(isinstance(row["company_id"], int) for row in report["dates"]))
        today = self.simulator.get("/v1/merchant-config/counter").json["data"]
        self.assertEqual({row["date"] for row in today["dates"]}, {TODAY})
        self.assert_refused(self.simulator.get("/v1/merchant-config/counter", start_date="2026-11-21",
                                               end_date="2026-11-20"), "start_date")
        self.assert_refused(self.simulator.get("/v1/merchant-config/counter", end_date="2026-11-31"), "end_date")

    def test_a_window_of_the_truth(self):
        expected = [row for row in self.truth if "2026-10-01" <= row["transaction_date"][:10] <= "2026-10-02"]
        self.assertEqual(self.simulator.truth(**{"from": "2026-10-01", "to": "2026-10-02"}), expected)


class SimulatedTransactionTests(SimulatorTest):
    options = ("--transactions", "300")

    def test_create(self):
        account = next(row for row in self.simulator.every_page("/v1/bank-account")
                       if row["active"] == "1" and row["brand_name"] == "MBBank")
        company = self.simulator.get("/v1/company/" + account["company_xid"]).json["data"]
        prefix = company["configuration"]["payment_code_prefix"]
        self.simulator.post("/v1/company/edit/" + company["xid"],
                            {"payment_code_suffix_from": 4, "payment_code_suffix_to": 8,
                             "payment_code_suffix_character_type": "NumberOnly"})
        body = {"bank_account_xid": account["xid"], "transfer_type": "credit", "amount": 1850000,
                "transaction_content": "TT " + prefix.lower() + "240817 don hang"}
        before = self.simulator.get("/v1/company/counter/" + company["xid"]).json["data"]["total"]
        answer = self.simulator.post("/v1/transaction/create", body)
        self.assertEqual((answer.status, answer.json["code"]), (200, 201))
        created = answer.json["data"]
        self.assertEqual(list(created), ["transaction_id", "reference_number", "transaction_date", "amount",
                                         "transfer_type", "accumulated"])
        newest = self.simulator.get("/v1/transaction").json["data"][0]
        self.assertEqual(newest["transaction_id"], created["transaction_id"])
        self.assertEqual((newest["transfer_type"], newest["amount"]), ("in", 1850000))
        self.assertEqual(newest["payment_code"], prefix.lower() + "240817")
        self.assertEqual(self.simulator.get("/v1/transaction/" + created["transaction_id"]).json["data"], newest)
        after = self.simulator.get("/v1/company/counter/" + company["xid"]).json["data"]["total"]
        self.assertEqual(after["transaction_in"], before["transaction_in"] + 1)
        self.assertEqual(as_truth(newest), self.simulator.truth()[0])
        detail = self.simulator.get("/v1/bank-account/" + account["xid"]).json["data"]
        self.assertEqual(detail["last_transaction"], created["transaction_date"])

    def test_create_refuses(self):
        account = self.simulator.every_page("/v1/bank-account")[-1]["xid"]
        good = {"bank_account_xid": account, "transfer_type": "debit", "amount": 1000, "transaction_content": "x"}
        self.assert_refused(self.simulator.post("/v1/transaction/create", {}), *good)
        for name, value in [("bank_account_xid", "none"), ("transfer_type", "up"), ("amount", 0), ("amount", -5),
                            ("amount", "1000"), ("amount", 10.5), ("transaction_content", "")]:
            self.assert_refused(self.simulator.post("/v1/transaction/create", {**good, name: value}), name)
        self.assertEqual(self.simulator.post("/v1/transaction/create", {**good, "transfer_type": "out"}).status, 200)

    def test_rows_on_demand(self):
        before = len(self.simulator.truth())
        answer = self.simulator.send("POST", "/__simulator/transactions", {"count": 25})
        self.assertEqual(answer.json["appended"], 25)
        truth = self.simulator.truth()
        self.assertEqual(len(truth), before + 25)
        self.assertEqual([as_truth(row) for row in self.simulator.every_page("/v1/transaction")], truth)


class LiveTests(SimulatorTest):
    options = ("--transactions", "100", "--live", "1200")

    def test_rows_arrive_with_time(self):
        import time
        first = self.simulator.get("/v1/transaction").json["meta"]["total"]
        time.sleep(1.1)
        second = self.simulator.get("/v1/transaction").json["meta"]["total"]
        self.assertGreaterEqual(second - first, 20)
        self.assertLessEqual(second - first, 60)


class SeedTests(SimulatorTest):
    options = ("--transactions", "500", "--seed", "7", "--companies", "20", "--accounts", "40")

    def test_the_same_seed_gives_the_same_data(self):
        twin = Simulator(*self.options)
        self.addCleanup(twin.stop)
        self.assertEqual(twin.truth(), self.simulator.truth())
        self.assertEqual(twin.every_page("/v1/company"), self.simulator.every_page("/v1/company"))
        other = Simulator("--transactions", "500", "--seed", "8", "--companies", "20", "--accounts", "40")
        self.addCleanup(other.stop)
        self.assertNotEqual(other.truth(), self.simulator.truth())

    def test_many_companies_have_different_names(self):
        names = [row["full_name"] for row in self.simulator.every_page("/v1/company")]
        self.assertEqual(len(set(names)), 20)
