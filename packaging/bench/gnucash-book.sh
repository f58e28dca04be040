#!/usr/bin/env bash
# Makes a GnuCash book of 40 accounts and 1,000 transactions, kept by SQLite: GnuCash makes its tables, and the rows are
# put in as it would.
#
#   apt-get install python3-gnucash libdbd-sqlite3 sqlite3
#
# gnucash-book.sh FILE
set -euo pipefail
/usr/bin/python3 - "$1" <<'PY'
import sys
from gnucash import Session, SessionOpenMode
session = Session("sqlite3://" + sys.argv[1], SessionOpenMode.SESSION_NEW_STORE)
session.save()
session.book.get_table().lookup("CURRENCY", "KZT")
session.end()
PY
sqlite3 "$1" <<'SQL'
INSERT INTO commodities (guid, namespace, mnemonic, fullname, cusip, fraction, quote_flag, quote_source, quote_tz)
  SELECT printf('%032x', 1), 'CURRENCY', 'KZT', 'Tenge', '398', 100, 1, 'currency', ''
  WHERE NOT EXISTS (SELECT 1 FROM commodities WHERE mnemonic = 'KZT');
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 39)
INSERT INTO accounts (guid, name, account_type, commodity_guid, commodity_scu, non_std_scu, parent_guid, code,
    description, hidden, placeholder)
  SELECT printf('%032x', 1000 + i), 'Account ' || i, 'ASSET', (SELECT guid FROM commodities WHERE mnemonic = 'KZT'), 100, 0,
    (SELECT root_account_guid FROM books), '', '', 0, 0 FROM n;
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 999)
INSERT INTO transactions (guid, currency_guid, num, post_date, enter_date, description)
  SELECT printf('%032x', 10000 + i), (SELECT guid FROM commodities WHERE mnemonic = 'KZT'), '',
    datetime('2026-01-01 10:59:00', '+' || (i % 300) || ' days'), '2026-11-01 10:00:00', 'Change ' || i FROM n;
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 1999)
INSERT INTO splits (guid, tx_guid, account_guid, memo, action, reconcile_state, reconcile_date, value_num, value_denom,
    quantity_num, quantity_denom, lot_guid)
  SELECT printf('%032x', 20000 + i), printf('%032x', 10000 + i / 2), printf('%032x', 1000 + (i / 2 * 7 + i % 2) % 40),
    '', '', 'n', '1970-01-01 00:00:00', (i / 2 + 1) * (1 - 2 * (i % 2)) * 100, 100,
    (i / 2 + 1) * (1 - 2 * (i % 2)) * 100, 100, NULL FROM n;
SQL
