# SPDX-License-Identifier: GPL-3.0-or-later
"""Token, companies, bank accounts and what all calls have in common."""
import socket
import threading
import time

from simulator_client import Simulator, SimulatorTest


class TokenTests(SimulatorTest):
    def test_a_token_is_forty_hexadecimal_digits(self):
        answer = self.simulator.login()
        self.assertEqual(answer.status, 201)
        self.assertEqual(list(answer.json), ["code", "access_token", "ttl"])
        self.assertRegex(answer.json["access_token"], "^[0-9a-f]{40}$")
        self.assertEqual(answer.json["ttl"], 60000)

    def test_every_kind_of_body_is_accepted(self):
        headers = {"Authorization": "Basic ZGVtby1jbGllbnQ6ZGVtby1zZWNyZXQ="}
        form = {**headers, "Content-Type": "application/x-www-form-urlencoded"}
        self.assertEqual(self.simulator.send("POST", "/v1/token", {}, headers).status, 201)
        self.assertEqual(self.simulator.send("POST", "/v1/token", b"", form).status, 201)

    def test_several_tokens_are_good_at_once(self):
        self.simulator.login()
        first = self.simulator.token
        self.simulator.login()
        self.assertNotEqual(first, self.simulator.token)
        answer = self.simulator.send("GET", "/v1/company", headers={"Authorization": "Bearer " + first})
        self.assertEqual(answer.status, 200)

    def test_wrong_credentials(self):
        for client, secret in [("demo-client", "wrong"), ("wrong", "demo-secret"), ("", "")]:
            answer = self.simulator.login(client, secret)
            self.assertEqual(answer.status, 401)
            self.assertEqual(answer.json["code"], 401)
        self.assertEqual(self.simulator.send("POST", "/v1/token").status, 401)

    def test_a_token_expires(self):
        simulator = Simulator("--ttl", "1")
        self.addCleanup(simulator.stop)
        simulator.login()
        self.assertEqual(simulator.get("/v1/company").status, 200)
        time.sleep(1.2)
        self.assertEqual(simulator.get("/v1/company").status, 401)


class TransportTests(SimulatorTest):
    def test_calls_without_a_good_token_are_refused(self):
        for headers in [{}, {"Authorization": "Bearer " + "0" * 40}, {"Authorization": "Basic ZGVtbw=="}]:
            answer = self.simulator.send("GET", "/v1/company", headers=headers)
            self.assertEqual(answer.status, 401)
            self.assertEqual(answer.json["code"], 401)

    def test_wrong_method_and_unknown_path(self):
        for method, path in [("PUT", "/v1/company"), ("GET", "/v1/token"), ("DELETE", "/v1/webhook"),
                             ("GET", "/v1/company/create"), ("PATCH", "/v1/merchant-config")]:
            answer = self.simulator.call(method, path)
            self.assertEqual((answer.status, answer.json["code"]), (405, 405), path)
            self.assertIn("Allow", answer.headers)
        for path in ["/v1/nothing", "/v1/company/a/b", "/nothing"]:
            answer = self.simulator.get(path)
            self.assertEqual((answer.status, answer.json["code"]), (404, 404), path)

    def test_the_edge_blocks_clients_without_a_name(self):
        for agent in [None, "", "Mozilla/5.0"]:
            headers = {"User-Agent": agent}
            answer = self.simulator.call("GET", "/v1/company", headers=headers)
            self.assertEqual(answer.status, 403)
            self.assertIn("text/html", answer.headers["Content-Type"])
            self.assertIn(b"Ray ID", answer.body)

    def test_the_connection_is_kept(self):
        self.simulator.get("/v1/company")
        connection = self.simulator.connection.sock
        for _ in range(20):
            self.simulator.get("/v1/company")
        self.assertIs(self.simulator.connection.sock, connection)

    def test_idle_connections_and_many_clients(self):
        idle = [socket.create_connection(("127.0.0.1", self.simulator.port)) for _ in range(40)]
        self.addCleanup(lambda: [connection.close() for connection in idle])
        self.simulator.login()
        failures = []

        def work(number):
            client = self.simulator.another_client()
            for turn in range(15):
                body = {"full_name": "Song song %d-%d" % (number, turn), "status": "Active"}
                for answer in [client.post("/v1/company/create", body), client.get("/v1/company", per_page=100),
                               client.get("/v1/transaction", per_page=100, page=number + 1)]:
                    if answer.status not in (200, 201):
                        failures.append(answer.status)
            client.connection.close()

        threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(failures, [])
        self.assertEqual(self.simulator.get("/v1/company", q="song song").json["meta"]["total"], 120)

    def test_repeated_writes_with_a_key_are_done_once(self):
        key = {"Idempotency-Key": "k-1"}
        body = {"full_name": "Công ty TNHH Một Lần", "status": "Active"}
        first = self.simulator.post("/v1/company/create", body, key)
        second = self.simulator.post("/v1/company/create", body, key)
        self.assertEqual((first.status, first.json), (201, second.json))
        self.assertEqual(second.status, 201)
        other = self.simulator.post("/v1/company/create", {**body, "full_name": "Khác"}, key)
        self.assert_refused(other, "Idempotency-Key")

    def test_malformed_json(self):
        for body in [b"{", b"[]", b"", b"12"]:
            answer = self.simulator.call("POST", "/v1/company/create", body)
            self.assertEqual((answer.status, answer.json["errors"]), (400, None))


class CompanyTests(SimulatorTest):
    def companies(self, **query):
        return self.simulator.get("/v1/company", **query).json

    def test_the_list(self):
        answer = self.companies(per_page=3)
        self.assertEqual(list(answer["data"][0]), ["xid", "full_name", "status", "active", "created_at", "updated_at"])
        self.assertEqual(answer["meta"]["per_page"], 3)
        self.assertEqual(answer["meta"]["current_page"], 1)
        self.assertIs(answer["meta"]["has_more"], True)
        self.assertEqual(answer["meta"]["page_count"], (answer["meta"]["total"] + 2) // 3)
        everyone = self.simulator.every_page("/v1/company", 2)
        self.assertEqual(len({row["xid"] for row in everyone}), answer["meta"]["total"])
        created = [row["created_at"] for row in everyone]
        self.assertEqual(created, sorted(created, reverse=True))

    def test_filters_and_order(self):
        oldest = self.companies(**{"sort[created_at]": "asc", "per_page": 100})["data"]
        self.assertEqual(oldest, self.companies(per_page=100)["data"][::-1])
        for status in ["Active", "Pending", "Suspended"]:
            rows = self.companies(status=status, per_page=100)["data"]
            self.assertTrue(rows)
            self.assertEqual({row["status"] for row in rows}, {status})
            self.assertEqual({row["active"] for row in rows}, {"1" if status == "Active" else "0"})
        self.assertEqual([row["full_name"] for row in self.companies(q="SONG han")["data"]],
                         ["Công ty TNHH Thương mại Sông Hàn"])
        self.assertEqual(self.companies(q="không có")["meta"]["total"], 0)

    def test_wrong_parameters(self):
        for name, value in [("page", "0"), ("page", "x"), ("per_page", "-1"), ("per_page", "0"), ("status", "Open"),
                            ("sort[created_at]", "up")]:
            self.assert_refused(self.simulator.get("/v1/company", **{name: value}), name)
        self.assertEqual(self.companies(per_page=500)["meta"]["per_page"], 100)
        self.assertEqual(self.companies(unheard="of")["meta"]["per_page"], 20)
        self.assertEqual(self.companies(page=99)["data"], [])

    def test_detail(self):
        details = [self.simulator.get("/v1/company/" + row["xid"]).json["data"]
                   for row in self.companies(per_page=100)["data"]]
        self.assertIn(None, [detail["configuration"] for detail in details])
        configured = next(detail for detail in details if detail["configuration"])
        self.assertEqual(list(configured["configuration"]),
                         ["payment_code", "payment_code_prefix", "payment_code_suffix_from", "payment_code_suffix_to",
                          "payment_code_suffix_character_type", "data_storage_time", "transaction_amount"])
        missing = self.simulator.get("/v1/company/none")
        self.assertEqual((missing.status, sorted(missing.json)), (404, ["code", "error", "message", "status"]))

    def test_create(self):
        answer = self.simulator.post("/v1/company/create", {"full_name": "  Công ty Mới ", "status": "Pending"})
        self.assertEqual((answer.status, answer.json["code"]), (201, 201))
        self.assertEqual(answer.json["data"]["full_name"], "Công ty Mới")
        detail = self.simulator.get("/v1/company/" + answer.json["data"]["xid"]).json["data"]
        self.assertEqual((detail["status"], detail["active"], detail["configuration"]), ("Pending", "0", None))
        self.assertEqual(self.companies()["data"][0]["full_name"], "Công ty Mới")
        again = {"full_name": "Công ty Mới", "status": "Active"}
        self.assert_refused(self.simulator.post("/v1/company/create", again), "full_name")

    def test_create_refuses(self):
        for body, *fields in [({}, "full_name", "status"), ({"full_name": "", "status": "Active"}, "full_name"),
                              ({"full_name": "é" * 201, "status": "Active"}, "full_name"),
                              ({"full_name": 5, "status": "Active"}, "full_name"),
                              ({"full_name": "A", "status": "Suspended"}, "status"),
                              ({"full_name": "A", "status": "Active", "short_name": "x" * 21}, "short_name")]:
            self.assert_refused(self.simulator.post("/v1/company/create", body), *fields)
        longest = {"full_name": "é" * 200, "status": "Active"}
        self.assertEqual(self.simulator.post("/v1/company/create", longest).status, 201)

    def test_edit(self):
        xid = self.simulator.post("/v1/company/create", {"full_name": "Sửa", "status": "Active"}).json["data"]["xid"]
        change = {"full_name": "Đã sửa", "payment_code": "on", "payment_code_prefix": "ab",
                  "payment_code_suffix_from": 4, "payment_code_suffix_to": 10, "transaction_amount": 500,
                  "payment_code_suffix_character_type": "NumberOnly", "status": "Suspended"}
        answer = self.simulator.post("/v1/company/edit/" + xid, change)
        self.assertEqual((answer.status, sorted(answer.json)), (200, ["code", "message"]))
        detail = self.simulator.get("/v1/company/" + xid).json["data"]
        self.assertEqual((detail["full_name"], detail["status"], detail["active"]), ("Đã sửa", "Suspended", "0"))
        self.assertEqual(detail["configuration"]["payment_code_prefix"], "AB")
        self.assertEqual(detail["configuration"]["transaction_amount"], "500")
        self.simulator.post("/v1/company/edit/" + xid, {"transaction_amount": "Unlimited"})
        configuration = self.simulator.get("/v1/company/" + xid).json["data"]["configuration"]
        self.assertEqual((configuration["transaction_amount"], configuration["payment_code_suffix_to"]), ("Unlimited", 10))

    def test_edit_refuses_and_then_changes_nothing(self):
        company = self.companies(status="Active")["data"][0]
        path = "/v1/company/edit/" + company["xid"]
        for body, *fields in [({}, "body"), ({"payment_code": True}, "payment_code"),
                              ({"payment_code_prefix": "A"}, "payment_code_prefix"),
                              ({"payment_code_prefix": "ABCDEF"}, "payment_code_prefix"),
                              ({"payment_code_prefix": "A1"}, "payment_code_prefix"),
                              ({"payment_code_suffix_from": 0}, "payment_code_suffix_from"),
                              ({"payment_code_suffix_to": 31}, "payment_code_suffix_to"),
                              ({"payment_code_suffix_from": 9, "payment_code_suffix_to": 8}, "payment_code_suffix_to"),
                              ({"payment_code_suffix_from": "4"}, "payment_code_suffix_from"),
                              ({"payment_code_suffix_character_type": "Letters"}, "payment_code_suffix_character_type"),
                              ({"transaction_amount": -1}, "transaction_amount"),
                              ({"transaction_amount": "many"}, "transaction_amount"),
                              ({"full_name": "Khác", "status": "Gone"}, "status")]:
            self.assert_refused(self.simulator.post(path, body), *fields)
        self.assertEqual(self.simulator.get("/v1/company/" + company["xid"]).json["data"]["full_name"], company["full_name"])
        self.assertEqual(self.simulator.post("/v1/company/edit/none", {"status": "Active"}).status, 404)


class BankAccountTests(SimulatorTest):
    def test_the_list(self):
        answer = self.simulator.get("/v1/bank-account", per_page=100).json
        rows = answer["data"]
        self.assertEqual(answer["meta"]["total"], 15)
        self.assertEqual(list(rows[0]), ["xid", "company_xid", "brand_name", "account_holder_name", "account_number",
                                         "accumulated", "account_type", "bank_api_connected", "active",
                                         "last_transaction", "created_at", "updated_at"])
        self.assertTrue(any(row["account_number"].startswith("0") for row in rows))
        self.assertEqual({row["active"] for row in rows}, {"0", "1"})
        self.assertEqual({row["bank_api_connected"] for row in rows}, {"0", "1"})
        self.assertEqual(sum(row["last_transaction"] is None for row in rows), 1)
        silent = [row for row in rows if row["active"] == row["bank_api_connected"] == "1"
                  and row["last_transaction"] and row["last_transaction"] < "2026-11-13"]
        self.assertEqual(len(silent), 1)
        created = [row["created_at"] for row in rows]
        self.assertEqual(created, sorted(created, reverse=True))

    def test_filters(self):
        rows = self.simulator.get("/v1/bank-account", per_page=100).json["data"]
        company = rows[3]["company_xid"]
        mine = self.simulator.get("/v1/bank-account", company_xid=company, per_page=100).json["data"]
        self.assertEqual(mine, [row for row in rows if row["company_xid"] == company])
        found = self.simulator.get("/v1/bank-account", q=rows[5]["account_number"]).json["data"]
        self.assertEqual([row["xid"] for row in found], [rows[5]["xid"]])
        found = self.simulator.get("/v1/bank-account", q=rows[5]["account_holder_name"].lower()).json["data"]
        self.assertIn(rows[5]["xid"], [row["xid"] for row in found])
        self.assertEqual(self.simulator.get("/v1/bank-account", company_xid="none").json["meta"]["total"], 0)

    def test_detail(self):
        details = [self.simulator.get("/v1/bank-account/" + row["xid"]).json["data"]
                   for row in self.simulator.get("/v1/bank-account", per_page=100).json["data"]]
        self.assertTrue(all("account_type" not in detail for detail in details))
        self.assertTrue(any(detail["va_list"] for detail in details))
        self.assertTrue(any(not detail["va_list"] for detail in details))
        entry = next(detail["va_list"][0] for detail in details if detail["va_list"])
        self.assertEqual(list(entry), ["xid", "sub_account", "sub_holder_name", "active", "created_at", "updated_at"])
        self.assertEqual(self.simulator.get("/v1/bank-account/none").json, {"code": 404, "message": "Resource not found"})
