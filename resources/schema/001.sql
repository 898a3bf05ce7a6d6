-- SPDX-License-Identifier: GPL-3.0-or-later
-- The cache of one profile. Times are UTC milliseconds, days are counted from 1970-01-01 in Vietnam, money is whole dong.

-- Identifiers of the service are long and come back in every row: each is kept once and named by a small number.
CREATE TABLE identifiers (
    key INTEGER PRIMARY KEY,
    text TEXT UNIQUE
);
INSERT INTO identifiers (key, text) VALUES (0, NULL); -- "none was sent"

CREATE TABLE companies (
    key INTEGER PRIMARY KEY REFERENCES identifiers (key),
    full_name TEXT,
    folded_name TEXT NOT NULL, -- lower case without accents, for searching
    short_name TEXT,
    status TEXT,
    active INTEGER,
    created_at INTEGER,
    updated_at INTEGER,
    has_configuration INTEGER NOT NULL,
    payment_code_enabled INTEGER,
    payment_code_prefix TEXT,
    suffix_length_from INTEGER,
    suffix_length_to INTEGER,
    suffix_character_type TEXT,
    transaction_quota TEXT,
    data_storage_time TEXT,
    vanished INTEGER NOT NULL,
    read_at INTEGER NOT NULL
);

CREATE TABLE bank_accounts (
    key INTEGER PRIMARY KEY REFERENCES identifiers (key),
    company_key INTEGER NOT NULL REFERENCES identifiers (key),
    bank_name TEXT,
    holder_name TEXT,
    number TEXT,
    accumulated INTEGER,
    type TEXT,
    connected INTEGER,
    active INTEGER,
    last_transaction_at INTEGER,
    created_at INTEGER,
    updated_at INTEGER,
    vanished INTEGER NOT NULL,
    read_at INTEGER NOT NULL
);

-- Texts exactly as received: NULL when none was sent, '' when an empty one was.
CREATE TABLE transactions (
    id INTEGER PRIMARY KEY,
    transaction_id TEXT NOT NULL UNIQUE,
    time_utc_ms INTEGER NOT NULL,
    account_key INTEGER NOT NULL,
    company_key INTEGER NOT NULL,
    direction INTEGER NOT NULL, -- 0 unknown, 1 in, 2 out
    amount INTEGER NOT NULL,
    webhook_success INTEGER,
    delivered INTEGER NOT NULL, -- 1 webhook_success above 0, 0 not above 0, -1 unknown
    bank_name TEXT,
    account_number TEXT,
    virtual_account TEXT,
    virtual_account_xid TEXT,
    reference_number TEXT,
    content TEXT,
    payment_code TEXT,
    folded TEXT NOT NULL -- what a search looks through, lower case without accents
);

-- Each carries the small columns that filters ask for, so that an ordered list of keys never touches the rows.
CREATE INDEX transactions_by_time ON transactions (time_utc_ms, id, account_key, company_key, direction, delivered);
CREATE INDEX transactions_by_account ON transactions (account_key, time_utc_ms, id, direction, delivered, company_key);
CREATE INDEX transactions_by_company ON transactions (company_key, time_utc_ms, id, direction, delivered, account_key);
CREATE INDEX transactions_by_amount ON transactions (amount, time_utc_ms, id, account_key, company_key, direction, delivered);

-- Sums of the rows, kept in the same SQL transaction as the rows: totals and counts never scan a million of them.
CREATE TABLE day_totals (
    account_key INTEGER NOT NULL,
    company_key INTEGER NOT NULL,
    day INTEGER NOT NULL,
    direction INTEGER NOT NULL,
    delivered INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    amount_sum INTEGER NOT NULL,
    PRIMARY KEY (account_key, company_key, day, direction, delivered)
) WITHOUT ROWID;

-- The service's own counters, and for which days of a company they were read: a day that was read and has no counter
-- had no transactions.
CREATE TABLE day_counters (
    company_key INTEGER NOT NULL,
    day INTEGER NOT NULL,
    transactions INTEGER,
    incoming INTEGER,
    outgoing INTEGER,
    read_at INTEGER NOT NULL,
    PRIMARY KEY (company_key, day)
) WITHOUT ROWID;

CREATE TABLE counter_readings (
    company_key INTEGER NOT NULL,
    from_day INTEGER NOT NULL,
    to_day INTEGER NOT NULL,
    read_at INTEGER NOT NULL,
    PRIMARY KEY (company_key, from_day, to_day)
) WITHOUT ROWID;

CREATE TABLE days_read (
    account_key INTEGER NOT NULL,
    day INTEGER NOT NULL,
    read_at INTEGER NOT NULL,
    PRIMARY KEY (account_key, day)
) WITHOUT ROWID;

CREATE TABLE account_sync (
    account_key INTEGER PRIMARY KEY,
    last_success_at INTEGER,
    last_attempt_at INTEGER,
    last_error TEXT -- JSON, NULL after a success
);

CREATE TABLE facts (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
