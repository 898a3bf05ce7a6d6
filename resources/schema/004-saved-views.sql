-- SPDX-License-Identifier: GPL-3.0-or-later
-- Named views of the transactions, and those that every profile begins with.

CREATE TABLE saved_views (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never used again: another window may still mean the view that was deleted
    position INTEGER NOT NULL,
    name TEXT, -- NULL while a built-in view has not been renamed
    built_in TEXT,
    content TEXT NOT NULL, -- JSON: query, sort, columns, grouping
    is_default INTEGER NOT NULL
);
INSERT INTO saved_views (position, built_in, content, is_default) VALUES
    (1, 'today', '{"query":"date:today"}', 0),
    (2, 'no-payment-code', '{"query":"dir:in -has:code"}', 0),
    (3, 'notification-failed', '{"query":"notified:no"}', 0);
