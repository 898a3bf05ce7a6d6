-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people decided about rows that look like one payment sent twice, by the service's own identifiers, the smaller
-- first: it can be carried over to a cache whose rows are read anew and get other keys, and may come before its rows.
ALTER TABLE duplicate_decisions RENAME TO decisions_by_key;
CREATE TABLE duplicate_decisions (
    first_transaction TEXT NOT NULL,
    second_transaction TEXT NOT NULL,
    decided_at INTEGER NOT NULL,
    PRIMARY KEY (first_transaction, second_transaction)
) WITHOUT ROWID;
INSERT INTO duplicate_decisions
SELECT min(a.transaction_id, b.transaction_id), max(a.transaction_id, b.transaction_id), d.decided_at
FROM decisions_by_key d JOIN transactions a ON a.id = d.first_id JOIN transactions b ON b.id = d.second_id;
DROP TABLE decisions_by_key;
