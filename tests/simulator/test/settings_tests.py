# SPDX-License-Identifier: GPL-3.0-or-later
"""Merchant settings, logo and webhook."""
from simulator_client import Simulator, SimulatorTest

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 100
JPEG = b"\xff\xd8\xff\xe0" + b"\0" * 100
LIMIT = 1048576


def multipart(name, file_name, content_type, content):
    body = ("--b0undary\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
            % (name, file_name, content_type)).encode() + content + b"\r\n--b0undary--\r\n"
    return body, {"Content-Type": "multipart/form-data; boundary=b0undary"}


class MerchantTests(SimulatorTest):
    path = "/v1/merchant-config"

    def test_overview_dialect(self):
        settings = self.simulator.get(self.path).json["data"]
        self.assertEqual(sorted(settings), ["global_hosted_link_custom_css", "logo_url", "name", "primary_color",
                                            "secondary_color", "transaction_whitelist_remark_keywords"])
        change = {"name": "Tên mới", "primary_color": "#aA0011",
                  "transaction_whitelist_remark_keywords": [" don hang ", "SH", "don hang"]}
        answer = self.simulator.post(self.path, change)
        self.assertEqual(answer.status, 200)
        expected = {**settings, **change, "transaction_whitelist_remark_keywords": ["don hang", "SH"]}
        self.assertEqual(answer.json["data"], expected)
        self.assertEqual(self.simulator.get(self.path).json["data"], expected)

    def test_refused_changes(self):
        keywords = "transaction_whitelist_remark_keywords"
        for body, field in [({}, "body"), ({keywords: "a"}, keywords), ({keywords: ["a", " "]}, keywords),
                            ({keywords: [1]}, keywords), ({"primary_color": "red"}, "primary_color"),
                            ({"secondary_color": "#12345"}, "secondary_color"), ({"name": ""}, "name"),
                            ({"name": "x" * 201}, "name"),
                            ({"global_hosted_link_custom_css": "</style><script>"}, "global_hosted_link_custom_css")]:
            self.assert_refused(self.simulator.post(self.path, body), field)

    def test_other_dialects(self):
        for dialect, members in [("css", ["global_hosted_link_custom_css", "logo_url", "transaction_whitelist_remark_keywords"]),
                                 ("minimal", ["logo_url", "transaction_whitelist_remark_keywords"])]:
            simulator = Simulator("--dialect", dialect)
            self.addCleanup(simulator.stop)
            self.assertEqual(sorted(simulator.get(self.path).json["data"]), members)
            self.assert_refused(simulator.post(self.path, {"name": "Không có"}), "body")

    def upload(self, *parts):
        body, headers = multipart(*parts)
        return self.simulator.call("POST", "/v1/merchant-config/logo", body, headers=headers)

    def test_logo(self):
        addresses = []
        for name, kind, content in [("a.png", "image/png", PNG), ("a.JPG", "image/jpeg", JPEG),
                                    ("a.jpeg", "image/jpeg", JPEG), ("a.png", "image/png", PNG.ljust(LIMIT, b"\0"))]:
            answer = self.upload("logo", name, kind, content)
            self.assertEqual(answer.status, 200, answer.body)
            addresses.append(answer.json["data"]["logo_url"])
            self.assertTrue(addresses[-1].endswith(".png"))
            picture = self.simulator.send("GET", addresses[-1][len(self.simulator.address):])
            self.assertEqual((picture.body, picture.headers["Content-Type"]), (content, kind))
        self.assertEqual(len(set(addresses)), 4)
        self.assertEqual(self.simulator.get(self.path).json["data"]["logo_url"], addresses[-1])
        self.assertEqual(self.simulator.send("GET", addresses[0][len(self.simulator.address):]).status, 404)

    def test_refused_logos(self):
        for parts in [("picture", "a.png", "image/png", PNG), ("logo", "a.gif", "image/gif", b"GIF89a"),
                      ("logo", "a.png", "image/jpeg", PNG), ("logo", "a.png", "image/png", JPEG),
                      ("logo", "a.svg", "image/svg+xml", b"<svg/>"), ("logo", "a.png", "image/png", b"")]:
            self.assert_refused(self.upload(*parts), "logo")
        answer = self.upload("logo", "a.png", "image/png", PNG.ljust(LIMIT + 1, b"\0"))
        self.assertEqual((answer.status, answer.json["code"]), (413, 413))


class WebhookTests(SimulatorTest):
    def test_life_of_the_webhook(self):
        simulator = Simulator()
        self.addCleanup(simulator.stop)
        none = simulator.get("/v1/webhook")
        self.assertEqual((none.status, none.json["data"]), (200, None))
        body = {"webhook_url": "https://merchant.example/events", "auth_type": "SECRET_KEY",
                "secret_key": "a-very-long-secret-9f2c", "active": 1, "allow_events": ["*"]}
        stored = simulator.post("/v1/webhook", body)
        self.assertEqual(list(stored.json), ["status", "error", "messages", "data"])
        self.assertEqual(stored.json["data"], {**body, "request_content_type": "application/json"})
        read = simulator.get("/v1/webhook").json["data"]
        self.assertEqual(read["secret_key"], "***9f2c")
        changed = simulator.post("/v1/webhook", {"webhook_url": "http://127.0.0.1:1/x", "active": 0, "allow_events": []})
        self.assertEqual((changed.json["data"]["active"], changed.json["data"]["allow_events"]), (0, []))

    def test_refused_settings(self):
        good = {"webhook_url": "http://127.0.0.1:9/x"}
        for url in ["", "ftp://a.example", "merchant.example", "http://10.0.0.1/x", "http://192.168.1.5:80",
                    "https://172.20.0.1", "http://169.254.169.254/latest", "http://[fe80::1]/", "http://[fd00::1]/",
                    "http://intranet/", "http://printer.local/", "http://0.0.0.0/"]:
            self.assert_refused(self.simulator.post("/v1/webhook", {"webhook_url": url}), "webhook_url")
        self.assert_refused(self.simulator.post("/v1/webhook", {"active": 1}), "webhook_url")
        for name, value in [("auth_type", "NONE"), ("secret_key", ""), ("active", 2), ("active", "1"),
                            ("allow_events", ["BANK_ACCOUNT_INACTIVED"]), ("allow_events", "LINK_TOKEN_CREATED")]:
            self.assert_refused(self.simulator.post("/v1/webhook", {**good, name: value}), name)
        for url in ["http://localhost:8080/x", "http://127.0.0.1:1", "http://[::1]:80/", "https://merchant.example"]:
            self.assertEqual(self.simulator.post("/v1/webhook", {"webhook_url": url}).status, 200)
