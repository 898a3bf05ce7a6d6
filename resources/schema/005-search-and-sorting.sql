-- SPDX-License-Identifier: GPL-3.0-or-later
-- Searching and sorting a million rows at once.

-- The texts of 32 neighbouring rows in one value, packed for searching (app/store/searchblock.h). Takes the place of the
-- folded text in the rows, which had to be read one by one. The rows of an older cache are packed when it is opened.
CREATE TABLE search_blocks (
    block INTEGER PRIMARY KEY, -- the keys 32 * block to 32 * block + 31
    texts BLOB NOT NULL
);
ALTER TABLE transactions DROP COLUMN folded;

-- As before, with the amount: sums of any filter on small columns are answered from the index alone.
DROP INDEX transactions_by_time;
DROP INDEX transactions_by_account;
DROP INDEX transactions_by_company;
CREATE INDEX transactions_by_time ON transactions (time_utc_ms, id, account_key, company_key, direction, delivered, amount);
CREATE INDEX transactions_by_account ON transactions (account_key, time_utc_ms, id, direction, delivered, company_key, amount);
CREATE INDEX transactions_by_company ON transactions (company_key, time_utc_ms, id, direction, delivered, account_key, amount);

-- One for each column that a list can be sorted by, but for the texts that differ in nearly every row or are compared as
-- Vietnamese: their indexes made the storing of new rows three times as slow. Newest first among equals, which for the
-- directions, of which there are few, is in the index itself.
CREATE INDEX transactions_by_number ON transactions (account_number, time_utc_ms, id, account_key, company_key, direction, delivered, amount);
CREATE INDEX transactions_by_direction ON transactions (direction, time_utc_ms DESC, id DESC, account_key, company_key, delivered, amount);
CREATE INDEX transactions_by_webhook ON transactions (webhook_success, time_utc_ms, id, account_key, company_key, direction, delivered, amount);
