# SPDX-License-Identifier: GPL-3.0-or-later
"""Link tokens, the hosted page and the events that it causes."""
import http.server
import json
import queue
import threading
import time

from simulator_client import Simulator, SimulatorTest, free_port


class EventReceiver:
    """A merchant's server that collects the events it is sent."""

    def __init__(self, port=0):
        events = self.events = queue.Queue()

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                events.put((self.headers["X-Secret-Key"], json.loads(body)))
                self.send_response(200)
                self.end_headers()

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self.address = "http://127.0.0.1:%d/events" % self.server.server_port
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()

    def take(self, count):
        return [self.events.get(timeout=5) for _ in range(count)]


class LinkTests(SimulatorTest):
    def setUp(self):
        self.company = self.simulator.get("/v1/company", status="Active").json["data"][0]["xid"]

    def create(self, **members):
        body = {"company_xid": self.company, "purpose": "LINK_BANK_ACCOUNT", **members}
        return self.simulator.post("/v1/link-token/create", body)

    def read(self, link):
        return self.simulator.post("/v1/link-token/get", {"link_token": link["link_token"]}).json

    def step(self, link, name, **members):
        return self.simulator.send("POST", "/link/%s/%s" % (link["link_token"], name), members)

    def open(self, link):
        answer = self.step(link, "session")
        self.assertEqual(answer.status, 200, answer.body)
        return answer.json["session_xid"]

    def link_account(self, bank, kind, number, otp, **members):
        """Walks through the whole page; gives the link and the last answer."""
        link = self.create(**members).json
        session = self.open(link)
        self.assertEqual(self.step(link, "bank", session_xid=session, brand_name=bank, account_type=kind).status, 200)
        entered = self.step(link, "account", session_xid=session, account_number=number)
        self.assertEqual(entered.status, 200, entered.body)
        self.assertEqual(entered.json["otp_length"], len(otp))
        return link, self.step(link, "otp", session_xid=session, otp=otp)

    def accounts_with(self, number):
        return self.simulator.get("/v1/bank-account", company_xid=self.company, q=number).json["data"]

    def test_create_read_revoke(self):
        answer = self.create(completion_redirect_uri="https://merchant.example/done", language="en", is_mobile_app=1)
        self.assertEqual(answer.status, 201)
        link = answer.json
        self.assertEqual(list(link), ["xid", "hosted_link_url", "link_token", "expires_at"])
        self.assertEqual(link["hosted_link_url"], self.simulator.address + "/link/" + link["link_token"])
        self.assertTrue(link["expires_at"].startswith("2026-11-20 16:0"))
        detail = self.read(link)
        self.assertEqual((detail["status"], detail["session_count"], detail["sessions"]), ("Active", 0, []))
        self.assertEqual((detail["language"], detail["is_mobile_app"]), ("en", 1))
        self.assertEqual([event["name"] for event in detail["events"]], ["LINK_TOKEN_CREATED"])
        wrong = self.simulator.post("/v1/link-token/get", {"link_token": link["xid"]})
        self.assertEqual((wrong.status, sorted(wrong.json)), (404, ["code", "error", "message", "status"]))
        wrong = self.simulator.post("/v1/link-token/revoke", {"link_token_xid": link["link_token"]})
        self.assertEqual(wrong.status, 404)
        revoke = {"link_token_xid": link["xid"]}
        revoked = self.simulator.post("/v1/link-token/revoke", revoke)
        self.assertEqual((revoked.status, list(revoked.json)), (200, ["message"]))
        again = self.simulator.post("/v1/link-token/revoke", revoke)
        self.assertEqual((again.status, sorted(again.json)), (404, ["code", "error", "message", "status"]))
        self.assertEqual(self.read(link)["status"], "Revoked")
        self.assertEqual(self.step(link, "session").json["problem"], "token_revoked")

    def test_refused_tokens(self):
        self.assert_refused(self.simulator.post("/v1/link-token/create", {}), "company_xid", "purpose")
        for members, field in [({"company_xid": "none"}, "company_xid"), ({"purpose": "OTHER"}, "purpose"),
                               ({"purpose": "UNLINK_BANK_ACCOUNT"}, "bank_account_xid"),
                               ({"language": "fr"}, "language"), ({"is_mobile_app": "1"}, "is_mobile_app"),
                               ({"completion_redirect_uri": "somewhere"}, "completion_redirect_uri")]:
            self.assert_refused(self.create(**members), field)
        self.assertEqual(self.create(completion_redirect_uri="").status, 201)
        foreign = next(row for row in self.simulator.every_page("/v1/bank-account") if row["company_xid"] != self.company)
        answer = self.create(purpose="UNLINK_BANK_ACCOUNT", bank_account_xid=foreign["xid"])
        self.assertEqual(answer.status, 400)
        self.assertEqual(sorted(answer.json), ["error", "messages", "status"])
        self.assertIn("bank_account_xid", answer.json["messages"])
        self.assert_refused(self.simulator.post("/v1/link-token/get", {}), "link_token")
        self.assert_refused(self.simulator.post("/v1/link-token/revoke", {}), "link_token_xid")

    def test_linking_and_unlinking(self):
        link, done = self.link_account("ACB", "personal", "4567890123", "456789")
        self.assertEqual(done.status, 200, done.body)
        message = done.json["message"]
        self.assertEqual(message["event"], "FINISHED_BANK_ACCOUNT_LINK")
        self.assertEqual(message["metadata"], {"account_number": "4567890123", "account_type": "personal"})
        self.assertIsInstance(message["timestamp"], str)
        detail = self.read(link)
        self.assertEqual((detail["session_count"], detail["sessions"][0]["status"], detail["sessions"][0]["state"]),
                         (1, "Completed", "FINISHED_BANK_ACCOUNT_LINK"))
        self.assertEqual([event["name"] for event in detail["events"]],
                         ["LINK_TOKEN_CREATED", "LINK_SESSION_INITIALIZED"] + ["LINK_SESSION_STATE_CHANGED"] * 3
                         + ["BANK_ACCOUNT_LINKED", "LINK_SESSION_COMPLETED"])
        account = self.accounts_with("4567890123")[0]
        self.assertEqual((account["brand_name"], account["account_holder_name"], account["active"]), ("ACB", "BUI VAN G", "1"))
        self.assertEqual(self.step(link, "session").json["problem"], "already_finished")

        again = self.create().json
        session = self.open(again)
        self.step(again, "bank", session_xid=session, brand_name="ACB", account_type="personal")
        taken = self.step(again, "account", session_xid=session, account_number="4567890123")
        self.assertEqual(taken.json["problem"], "account_taken")

        leave = self.create(purpose="UNLINK_BANK_ACCOUNT", bank_account_xid=account["xid"]).json
        session = self.open(leave)
        self.assertEqual(self.step(leave, "unlink", session_xid=session).json["otp_length"], 6)
        self.assertEqual(self.step(leave, "otp", session_xid=session, otp="000000").json["problem"], "wrong_otp")
        gone = self.step(leave, "otp", session_xid=session, otp="456789")
        self.assertEqual(gone.json["message"]["event"], "FINISHED_BANK_ACCOUNT_UNLINK")
        account = self.accounts_with("4567890123")[0]
        self.assertEqual((account["active"], account["bank_api_connected"]), ("0", "0"))
        names = [event["name"] for event in self.read(leave)["events"]]
        self.assertEqual(names[-2:], ["BANK_ACCOUNT_UNLINKED", "LINK_SESSION_COMPLETED"])
        self.assertIs(self.read(leave)["events"][-1]["metadata"]["unlinked"], True)

    def test_the_published_test_accounts_and_the_others(self):
        _, done = self.link_account("MBBank", "personal", "0123456789", "12345678")
        self.assertEqual(done.status, 200)
        self.assertEqual(self.accounts_with("0123456789")[0]["account_holder_name"], "NGUYEN VAN A")
        data = self.page_data(self.create().json)
        accounts = data["test_accounts"]
        self.assertEqual(len(accounts), 36)
        self.assertEqual(len({(a["brand_name"], a["account_number"]) for a in accounts}), 36)
        self.assertEqual(len({a["account_holder_name"] for a in accounts}), 36)
        for bank in ["MBBank", "ACB", "BIDV", "VietinBank", "OCB", "KienLongBank"]:
            mine = [a for a in accounts if a["brand_name"] == bank]
            self.assertEqual(sum(a["business"] for a in mine), 3)
            self.assertEqual({len(a["otp"]) for a in mine}, {8 if bank == "MBBank" else 6})
        _, done = self.link_account("OCB", "enterprise", next(
            a["account_number"] for a in accounts if a["brand_name"] == "OCB" and a["business"]), next(
            a["otp"] for a in accounts if a["brand_name"] == "OCB" and a["business"]))
        self.assertEqual(done.status, 200)

    def page_data(self, link):
        page = self.simulator.send("GET", "/link/" + link["link_token"]).body.decode()
        line = next(line for line in page.splitlines() if line.startswith("const data = "))
        return json.loads(line[len("const data = "):-1])

    def test_wrong_steps(self):
        link = self.create().json
        session = self.open(link)
        for name, members, problem in [("otp", {"otp": "1"}, "wrong_step"), ("unlink", {}, "wrong_step"),
                                       ("account", {"account_number": "1"}, "wrong_step"),
                                       ("bank", {"brand_name": "Nobody"}, "unknown_bank"),
                                       ("bank", {"brand_name": "TPBank"}, "unknown_bank")]:
            answer = self.step(link, name, session_xid=session, **members)
            self.assertEqual((answer.status, answer.json["problem"]), (400, problem))
        self.assertEqual(self.step(link, "otp", session_xid="none", otp="1").json["problem"], "session_unknown")
        self.step(link, "bank", session_xid=session, brand_name="BIDV", account_type="personal")
        data = self.page_data(link)
        bidv = next(a for a in data["test_accounts"] if a["brand_name"] == "BIDV" and not a["business"])
        for members, problem in [({"account_number": "999"}, "unknown_account"),
                                 ({"account_number": bidv["account_number"], "phone_number": "1"}, "details_mismatch")]:
            self.assertEqual(self.step(link, "account", session_xid=session, **members).json["problem"], problem)
        self.step(link, "account", session_xid=session, account_number=bidv["account_number"])
        for left in [4, 3, 2, 1]:
            answer = self.step(link, "otp", session_xid=session, otp="000000").json
            self.assertEqual((answer["problem"], answer["attempts_left"]), ("wrong_otp", left))
        self.assertEqual(self.step(link, "otp", session_xid=session, otp="000000").json["problem"], "too_many_attempts")
        self.assertEqual(self.step(link, "otp", session_xid=session, otp=bidv["otp"]).json["problem"], "session_closed")
        self.assertEqual(self.read(link)["sessions"][0]["status"], "Failed")
        self.assertEqual(self.accounts_with(bidv["account_number"]), [])

    def test_a_second_visit_and_closing(self):
        link = self.create().json
        self.open(link)
        session = self.open(link)
        closed = self.step(link, "close", session_xid=session)
        self.assertEqual(closed.json["message"]["event"], "BANKHUB_CLOSE_LINK")
        detail = self.read(link)
        self.assertEqual(detail["session_count"], 2)
        self.assertEqual([row["status"] for row in detail["sessions"]], ["Pending", "Abandoned"])
        self.assertEqual([event["name"] for event in detail["events"]][1:],
                         ["LINK_SESSION_INITIALIZED", "LINK_SESSION_REINITIALIZED", "LINK_SESSION_ABANDONED"])

    def test_the_page(self):
        self.simulator.post("/v1/merchant-config", {"name": "Tiệm </script> & Bạn", "primary_color": "#abcdef",
                                                    "global_hosted_link_custom_css": ".card { border-width: 3px; }"})
        link = self.create(language="en", completion_redirect_uri="https://merchant.example/done").json
        answer = self.simulator.send("GET", "/link/" + link["link_token"])
        page = answer.body.decode()
        self.assertEqual(answer.status, 200)
        self.assertIn('<html lang="en">', page)
        self.assertIn("border-width: 3px", page)
        self.assertEqual(page.count("</script>"), 1)
        data = self.page_data(link)
        self.assertEqual((data["merchant"]["name"], data["merchant"]["primary_color"]), ("Tiệm </script> & Bạn", "#abcdef"))
        self.assertEqual(data["redirect"], "https://merchant.example/done")
        self.assertEqual(self.simulator.send("GET", "/link/none").status, 404)

    def test_expiry(self):
        simulator = Simulator("--link-ttl", "1")
        self.addCleanup(simulator.stop)
        company = simulator.get("/v1/company", status="Active").json["data"][0]["xid"]
        link = simulator.post("/v1/link-token/create", {"company_xid": company, "purpose": "LINK_BANK_ACCOUNT"}).json
        simulator.send("POST", "/link/%s/session" % link["link_token"], {})
        time.sleep(2.1)
        page = simulator.send("GET", "/link/" + link["link_token"]).body.decode()
        self.assertIn('"problem":"token_expired"', page)
        detail = simulator.post("/v1/link-token/get", {"link_token": link["link_token"]}).json
        self.assertEqual((detail["status"], detail["sessions"][0]["status"]), ("Expired", "Expired"))
        self.assertEqual([event["name"] for event in detail["events"]][-2:], ["LINK_SESSION_EXPIRED", "LINK_TOKEN_EXPIRED"])

    def test_events_reach_the_webhook(self):
        receiver = EventReceiver()
        self.addCleanup(receiver.stop)
        self.simulator.post("/v1/webhook", {"webhook_url": receiver.address, "secret_key": "s3cret", "active": 1,
                                            "allow_events": ["*"]})
        link, _ = self.link_account("VietinBank", "personal", "2345678901", "234567")
        events = receiver.take(7)
        self.assertEqual({secret for secret, _ in events}, {"s3cret"})
        names = [event["event"] for _, event in events]
        self.assertEqual(names, ["LINK_TOKEN_CREATED", "LINK_SESSION_INITIALIZED"] + ["LINK_SESSION_STATE_CHANGED"] * 3
                         + ["BANK_ACCOUNT_LINKED", "LINK_SESSION_COMPLETED"])
        for _, event in events:
            self.assertEqual(sorted(event), ["event", "metadata", "timestamp", "version", "xid"])
            self.assertEqual(event["metadata"]["link_token_xid"], link["xid"])
        self.assertEqual(events[0][1]["metadata"]["purpose"], "LINK_BANK_ACCOUNT")
        self.assertIsNone(events[0][1]["metadata"]["link_session_xid"])
        self.simulator.post("/v1/webhook", {"webhook_url": receiver.address, "allow_events": ["LINK_TOKEN_REVOKED"]})
        link = self.create().json
        self.simulator.post("/v1/link-token/revoke", {"link_token_xid": link["xid"]})
        self.assertEqual(receiver.take(1)[0][1]["event"], "LINK_TOKEN_REVOKED")

    def test_delivery_is_tried_again_when_nobody_listens(self):
        port = free_port()
        self.simulator.post("/v1/webhook", {"webhook_url": "http://127.0.0.1:%d/events" % port, "active": 1,
                                            "allow_events": ["LINK_TOKEN_CREATED"]})
        self.create()
        time.sleep(0.3)
        receiver = EventReceiver(port)
        self.addCleanup(receiver.stop)
        self.assertEqual(receiver.take(1)[0][1]["event"], "LINK_TOKEN_CREATED")
