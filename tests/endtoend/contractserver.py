# SPDX-License-Identifier: GPL-3.0-or-later
"""A server made from the OpenAPI file: refuses every request that the file does not describe, and answers with any of
the types that the file allows for a member. Knows nothing of the simulator."""
import base64
import datetime
import http.server
import json
import random
import re
import threading
import urllib.parse

import yaml

MEMBERS = ["transaction_id", "transaction_date", "bank_account_xid", "company_xid", "brand_name", "account_number", "va",
           "va_xid", "reference_number", "transfer_type", "amount", "transaction_content", "payment_code",
           "webhook_success"]


class Contract:
    def __init__(self, file):
        self.spec = yaml.safe_load(open(file, encoding="utf-8"))
        self.routes = [(re.compile("^" + re.sub(r"\{[^}]+\}", "([^/]+)", path) + "$"), path)
                       for path in self.spec["paths"]]

    def resolve(self, node):
        while "$ref" in node:
            target = self.spec
            for part in node["$ref"].removeprefix("#/").split("/"):
                target = target[part]
            node = target
        return node

    def find(self, verb, path):
        """(operation, path template) or the status that says why not."""
        # A literal path wins over one with a parameter: /v1/company/create is no company.
        hits = sorted((template.count("{"), template) for pattern, template in self.routes if pattern.match(path))
        if not hits:
            return 404, None
        operation = self.spec["paths"][hits[0][1]].get(verb.lower())
        return (operation, hits[0][1]) if operation else (405, None)

    def query_problems(self, operation, query):
        declared = {}
        for parameter in operation.get("parameters", []):
            parameter = self.resolve(parameter)
            if parameter["in"] == "query":
                declared[parameter["name"]] = self.resolve(parameter["schema"])
        for name, value in query:
            schema = declared.get(name)
            if schema is None:
                yield f"unknown parameter {name}"
                continue
            if schema.get("type") == "integer":
                if not re.fullmatch(r"-?\d+", value):
                    yield f"{name} is no integer"
                    continue
                if not schema.get("minimum", int(value)) <= int(value) <= schema.get("maximum", int(value)):
                    yield f"{name} out of range"
            if "enum" in schema and value not in [str(item) for item in schema["enum"]]:
                yield f"{name} not in the list"
            if schema.get("format") == "date":
                try:
                    datetime.date.fromisoformat(value)
                except ValueError:
                    yield f"{name} is no date"
            if value == "":
                yield f"{name} is empty"


class ContractServer:
    """Serves invented data on a free port, until the with block ends. `refused` lists what the console did wrong."""

    client_id, secret = "contract-client", "contract-secret-51c2"

    def __init__(self, file, seed, transactions=700, end_day_included=True):
        self.contract = Contract(file)
        self.chance = random.Random(seed)
        self.end_day_included = end_day_included
        self.refused = []
        self.tokens = set()
        self.lock = threading.Lock()
        self.companies = [{"xid": f"cmp_{n}", "full_name": f"Công ty số {n}", "status": "Active", "active": 1,
                           "created_at": f"2026-0{n + 1}-01 08:00:00", "updated_at": None} for n in range(1, 4)]
        self.accounts = [{"xid": f"ba_{n}", "company_xid": f"cmp_{n % 3 + 1}", "brand_name": "MBBank",
                          "account_number": f"00{n}123456789", "accumulated": 0, "active": 1, "bank_api_connected": 1,
                          "created_at": "2026-05-01 08:00:00"} for n in range(1, 6)]
        self.transactions = sorted((self.invent(n) for n in range(transactions)),
                                   key=lambda row: row["transaction_date"], reverse=True)

    def invent(self, number):
        account = self.chance.choice(self.accounts)
        moment = datetime.datetime(2026, 11, 20, 23, 59, 59) - datetime.timedelta(minutes=self.chance.randrange(60 * 24 * 50))
        texts = [None, "", "NGUYEN VAN A chuyen tien", "Trần Thị Bích, thanh toán \"đơn\"", "dòng một\ndòng hai", "=1+1",
                 "  khoảng trắng  ", "emoji 🧧 và Nguye\u0302\u0303n", "0123456789" * 30]
        return {"transaction_id": f"tx/{number} ă", "transaction_date": moment.strftime("%Y-%m-%d %H:%M:%S"),
                "bank_account_xid": account["xid"], "company_xid": account["company_xid"],
                "brand_name": account["brand_name"], "account_number": account["account_number"],
                "va": self.chance.choice([None, "", "963869SONGHAN01"]), "va_xid": None,
                "reference_number": self.chance.choice([None, f"FT{number:012d}"]),
                "transfer_type": self.chance.choice(["in", "out"]), "amount": self.chance.choice([1, 1000, 1850000, 10**15 + 1]),
                "transaction_content": self.chance.choice(texts), "payment_code": self.chance.choice([None, f"DH{number}"]),
                "webhook_success": self.chance.choice([0, 1, 8])}

    def expected(self, first=None, last=None):
        """transaction_id -> members as an export writes them."""
        rows = {}
        for row in self.transactions:
            day = row["transaction_date"][:10]
            if (first and day < first) or (last and day > last):
                continue
            rows[row["transaction_id"]] = {name: "" if row[name] is None else str(row[name]) for name in MEMBERS}
        return rows

    # -- Members in any allowed type

    def number(self, value):
        return self.chance.choice([value, str(value)])

    def money(self, value):
        return self.chance.choice([value, str(value), f"{value}.00", f"{value}.0"])

    def flag(self, value):
        return self.chance.choice([value, str(value), bool(value)])

    def dress_transaction(self, row):
        row = dict(row, amount=self.money(row["amount"]), webhook_success=self.number(row["webhook_success"]))
        if self.chance.random() < 0.3:
            row["transfer_type"] = {"in": "credit", "out": "debit"}[row["transfer_type"]]
        for name in ("va", "va_xid", "payment_code", "reference_number", "transaction_content"):
            if row[name] is None and self.chance.random() < 0.5:
                del row[name]
        row["added_later"] = {"unknown": [1, 2]}
        return row

    def dress_account(self, row):
        return dict(row, accumulated=self.money(0), active=self.flag(1), bank_api_connected=self.flag(1),
                    account_type=self.chance.choice([None, "enterprise", "hộ kinh doanh"]), last_transaction=None)

    def dress_company(self, row):
        return dict(row, active=self.flag(1))

    def page(self, rows, query, dress, transaction_meta):
        page, size = int(query.get("page", 1)), int(query.get("per_page", 20))
        part = rows[(page - 1) * size:page * size]
        count = -(-len(rows) // size)
        newer = {"page": self.number(page), "per_page": self.number(size), "total": self.number(len(rows)),
                 "total_pages": self.number(count)}
        older = {"per_page": size, "total": self.number(len(rows)), "has_more": self.chance.choice([page < count, int(page < count)]),
                 "current_page": page, "page_count": count}
        meta = self.chance.choice([newer, older]) if transaction_meta else older
        return {"data": [dress(row) for row in part], "meta": meta}

    def counter(self, company, day):
        days = {}
        for row in self.transactions:
            if row["company_xid"] == company and day in (None, row["transaction_date"][:10]):
                count = days.setdefault(row["transaction_date"][:10], {"in": 0, "out": 0})
                count[row["transfer_type"]] += 1
        return {"data": {"dates": [{"date": name, "transaction": self.number(c["in"] + c["out"]),
                                    "transaction_in": self.number(c["in"]), "transaction_out": self.number(c["out"])}
                                   for name, c in sorted(days.items())],
                         "total": {"transaction": 0, "transaction_in": 0, "transaction_out": 0}}}

    def select(self, query):
        last = query.get("end_transaction_date")
        for row in self.transactions:
            day = row["transaction_date"][:10]
            if day < query.get("start_transaction_date", day) or (last and (day > last or (day == last and not self.end_day_included))):
                continue
            if all(query.get(name, row[name]) == row[name] for name in ("company_xid", "bank_account_xid")):
                yield row

    def answer(self, template, arguments, query):
        if template == "/v1/company":
            return self.page(self.companies, query, self.dress_company, False)
        if template == "/v1/bank-account":
            return self.page(self.accounts, query, self.dress_account, False)
        if template == "/v1/transaction":
            return self.page(list(self.select(query)), query, self.dress_transaction, True)
        if template == "/v1/company/counter/{company_xid}":
            return self.counter(arguments[0], query.get("date"))
        return None

    def __enter__(self):
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler_for(self))
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


def handler_for(server):
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_):
            pass

        def reply(self, status, body):
            data = json.dumps(body, ensure_ascii=False).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json; charset=UTF-8")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def refuse(self, status, why):
            server.refused.append(f"{self.command} {self.path}: {why}")
            self.reply(status, {"code": status, "message": why})

        def token(self, body):
            expected = "Basic " + base64.b64encode(f"{server.client_id}:{server.secret}".encode()).decode()
            if self.headers.get("Authorization") != expected:
                return self.refuse(401, "wrong credentials")
            if body not in (b"", b"{}"):
                return self.refuse(400, "the token call has no body")
            token = "%040x" % server.chance.getrandbits(160)
            server.tokens.add(token)
            return self.reply(201, {"access_token": token, "ttl": 60000})

        def handle_request(self):
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            url = urllib.parse.urlsplit(self.path)
            agent = self.headers.get("User-Agent", "")
            if not agent or agent == "Mozilla/5.0" or self.headers.get("Accept") != "application/json":
                return self.refuse(403, "no ordinary User-Agent or Accept")
            operation, template = server.contract.find(self.command, urllib.parse.unquote(url.path))
            if isinstance(operation, int):
                return self.refuse(operation, "not in the contract")
            with server.lock:
                if template == "/v1/token":
                    return self.token(body)
                if self.headers.get("Authorization", "").removeprefix("Bearer ") not in server.tokens:
                    return self.refuse(401, "no token")
                pairs = urllib.parse.parse_qsl(url.query, keep_blank_values=True)
                problems = list(server.contract.query_problems(operation, pairs))
                if problems or (self.command == "GET" and body):
                    return self.refuse(400, "; ".join(problems) or "a GET with a body")
                arguments = next(pattern.match(url.path).groups() for pattern, path in server.contract.routes
                                 if path == template)
                answer = server.answer(template, [urllib.parse.unquote(item) for item in arguments], dict(pairs))
                return self.reply(200, answer) if answer else self.refuse(404, "not served here")

        do_GET = do_POST = handle_request

    return Handler
