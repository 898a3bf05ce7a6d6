-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was changed at the service from this computer, and what the service itself keeps no list of.

-- One row a confirmed write, written before it is sent. No secret is in here.
CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    idempotency_key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    method TEXT NOT NULL,
    path TEXT NOT NULL,
    subject TEXT,
    request TEXT NOT NULL, -- JSON
    user_name TEXT,
    state INTEGER NOT NULL, -- 0 sent, 1 succeeded, 2 failed, 3 unknown
    answer TEXT, -- JSON, NULL unless succeeded
    error TEXT, -- JSON of the last try
    confirmed_at INTEGER NOT NULL,
    settled_at INTEGER,
    tries INTEGER NOT NULL
);
CREATE INDEX journal_unsettled ON journal (kind, path) WHERE state IN (0, 3);

-- Link tokens created here. The token itself is never stored.
CREATE TABLE issued_links (
    xid TEXT PRIMARY KEY,
    purpose INTEGER NOT NULL, -- 0 link, 1 unlink
    company_xid TEXT,
    company_name TEXT,
    account_xid TEXT,
    account_text TEXT,
    language TEXT,
    created_by TEXT,
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    status TEXT,
    outcome TEXT,
    refreshed_at INTEGER
) WITHOUT ROWID;

CREATE TABLE branding_versions (
    id INTEGER PRIMARY KEY,
    saved_at INTEGER NOT NULL,
    saved_by TEXT,
    config TEXT NOT NULL, -- JSON of the members that the service offers
    logo_digest TEXT -- SHA-256 of the picture, NULL when there is none
);
CREATE TABLE branding_logos (
    digest TEXT PRIMARY KEY,
    picture BLOB NOT NULL
);
