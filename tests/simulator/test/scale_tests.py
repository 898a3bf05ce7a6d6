# SPDX-License-Identifier: GPL-3.0-or-later
"""A million rows need no memory and no time."""
from simulator_client import SimulatorTest

MILLION = 1000000


class ScaleTests(SimulatorTest):
    options = ("--transactions", str(MILLION))

    def work(self, **query):
        """Seconds of processor time that the simulator needs for some requests of one kind."""
        before = self.simulator.processor_seconds()
        for _ in range(40):
            self.simulator.get("/v1/transaction", per_page=100, **query)
        return self.simulator.processor_seconds() - before

    def test_a_page_is_quick_wherever_it_is(self):
        account = self.simulator.every_page("/v1/bank-account")[3]["xid"]
        # Whoever looks through the rows before a page needs thousands of times the work of the first one. A tenth of a
        # second allows for the ticks in which the time is counted.
        allowed = 20 * self.work() + 0.1
        for query in [{"page": 9999}, {"bank_account_xid": account, "page": 300},
                      {"bank_account_xid": account, "start_transaction_date": "2026-09-10", "end_transaction_date": "2026-10-10",
                       "page": 50, "transfer_type": "in"}]:
            self.assertLess(self.work(**query), allowed, query)

    def test_the_total_is_exact(self):
        total = self.simulator.get("/v1/transaction").json["meta"]["total"]
        self.assertEqual(total, MILLION)
        day = {"transaction_date": "2026-10-07"}
        self.assertEqual(self.simulator.get("/v1/transaction", **day).json["meta"]["total"],
                         len(self.simulator.truth(**{"from": "2026-10-07", "to": "2026-10-07"})))
        counted = sum(self.simulator.get("/v1/company/counter/" + company["xid"]).json["data"]["total"]["transaction"]
                      for company in self.simulator.every_page("/v1/company"))
        self.assertEqual(counted, MILLION)

    def test_memory_stays_flat(self):
        for page in range(1, 10000, 100):
            self.simulator.get("/v1/transaction", per_page=100, page=page)
        self.simulator.truth(**{"from": "2026-10-01", "to": "2026-10-04"})
        self.simulator.get("/v1/transaction", webhook_success="0")
        if self.simulator.is_instrumented():
            self.skipTest("built with a sanitizer")
        self.assertLess(self.simulator.resident_kilobytes(), 60000)
