-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people decided about rows that look like one payment sent twice: these two are not. Kept by the rows' keys,
-- the smaller first; the keys stay with their rows for the life of the file.
CREATE TABLE duplicate_decisions (
    first_id INTEGER NOT NULL REFERENCES transactions (id),
    second_id INTEGER NOT NULL REFERENCES transactions (id),
    decided_at INTEGER NOT NULL,
    PRIMARY KEY (first_id, second_id)
) WITHOUT ROWID;
