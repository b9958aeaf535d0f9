-- A store of version 1 as sqlite3's .dump writes it, for the tests of later migrations.
PRAGMA application_id = 0x42494c54;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE indicator_code(id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT);
INSERT INTO indicator_code VALUES(1,'fdi.inflow',NULL);
CREATE TABLE area_code(id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT);
INSERT INTO area_code VALUES(1,'KAZ',NULL);
INSERT INTO area_code VALUES(2,'RUS',NULL);
CREATE TABLE detail_code(id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
INSERT INTO detail_code VALUES(1,'');
INSERT INTO detail_code VALUES(2,'product=27');
CREATE TABLE unit_code(id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
INSERT INTO unit_code VALUES(1,'USD');
CREATE TABLE source_code(
 id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE,
 name TEXT, publisher TEXT -- as files state them
);
INSERT INTO source_code VALUES(1,'test',NULL,NULL);
CREATE TABLE series_key(
 id INTEGER PRIMARY KEY,
 indicator INTEGER NOT NULL REFERENCES indicator_code,
 reporter INTEGER NOT NULL REFERENCES area_code,
 partner INTEGER NOT NULL REFERENCES area_code,
 detail INTEGER NOT NULL REFERENCES detail_code,
 freq TEXT NOT NULL, -- A S Q M W D B, Y to date, R range, I irregular, N none
 unit INTEGER NOT NULL REFERENCES unit_code,
 source INTEGER NOT NULL REFERENCES source_code,
 UNIQUE (indicator, reporter, partner, detail, freq, unit, source)
);
INSERT INTO series_key VALUES(1,1,1,2,1,'A',1,1);
INSERT INTO series_key VALUES(2,1,1,2,2,'Q',1,1);
CREATE TABLE doc(
 id INTEGER PRIMARY KEY AUTOINCREMENT,
 name TEXT NOT NULL, -- without folders
 sha256 TEXT NOT NULL,
 bytes INTEGER NOT NULL,
 layout TEXT NOT NULL,
 options TEXT NOT NULL, -- canonical text of what was set by hand
 source TEXT NOT NULL, -- code; "" if its rows name theirs
 title TEXT NOT NULL, publisher TEXT NOT NULL, url TEXT NOT NULL, licence TEXT NOT NULL,
 vintage INTEGER NOT NULL, -- day; rows may have their own
 loaded_at INTEGER NOT NULL, -- time
 line_count INTEGER NOT NULL DEFAULT 0, -- records read
 value_count INTEGER NOT NULL DEFAULT 0, -- observations with a value
 missing_count INTEGER NOT NULL DEFAULT 0, -- observations marked missing
 newest INTEGER, -- the newest vintage among its rows; NULL: it has none
 UNIQUE (sha256, layout, options)
);
INSERT INTO doc VALUES(1,'a.csv','a.csv',10,'own','','test','Title of the file','Office','https://example.org/','',19800,1710723600,3,3,0,19800);
INSERT INTO doc VALUES(2,'b.csv','b.csv',10,'own','','test','Title of the file','Office','https://example.org/','',19900,1719363600,3,2,1,19900);
INSERT INTO doc VALUES(3,'projects.csv','projects.csv',10,'own','','test','Title of the file','Office','https://example.org/','',19900,1719363600,2,1,0,19900);
CREATE TABLE citation(
 id INTEGER PRIMARY KEY,
 title TEXT NOT NULL, publisher TEXT NOT NULL, url TEXT NOT NULL,
 UNIQUE (title, publisher, url)
);
INSERT INTO citation VALUES(1,'Yearbook','','');
CREATE TABLE obs(
 series INTEGER NOT NULL REFERENCES series_key,
 period INTEGER NOT NULL, -- place on the calendar of the series' frequency:
 -- A year; S year*2+half-1; Q year*4+quarter-1; M, Y year*12+month-1; W weeks since that
 -- of 1970-01-01; D, B, I days; R first day*2^20+number of days; N 0
 vintage INTEGER NOT NULL, -- day
 document INTEGER NOT NULL REFERENCES doc,
 line INTEGER NOT NULL,
 value REAL, -- in the base unit; NULL: marked missing
 decimals INTEGER, -- place of the last published digit behind the point; NULL: not known
 power INTEGER, -- the multiplier that was applied, as a power of ten; NULL: none
 effect INTEGER NOT NULL, -- 0 new or revised, 1 repeats what was known, 2 says it more exactly
 citation INTEGER REFERENCES citation,
 status TEXT, -- letters of SDMX CL_OBS_STATUS without A; NULL: normal
 bound TEXT, -- '>', '<', '~', 'r' range; NULL: exact
 lower REAL, upper REAL, -- ends of the interval where the bound does not give them
 conf TEXT, -- letter of SDMX CL_CONF_STATUS; NULL: free
 why TEXT, -- reason code of a missing value
 text TEXT, -- as published, where value, decimals and power do not give it back
 note TEXT,
 PRIMARY KEY (series, period, vintage, document, line)
) WITHOUT ROWID;
INSERT INTO obs VALUES(1,2023,19800,1,1,4050000000.0,-7,9,0,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO obs VALUES(1,2023,19900,2,2,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'suppressed',NULL,NULL);
INSERT INTO obs VALUES(1,2024,19800,1,2,4000000000.0,-9,9,0,NULL,NULL,'>',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO obs VALUES(1,2024,19900,2,1,4100000000.0,-8,9,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO obs VALUES(2,8096,19800,1,3,12.30000000000000071,1,NULL,0,NULL,'P',NULL,NULL,NULL,NULL,NULL,'12.3 p',NULL);
INSERT INTO obs VALUES(2,8096,19900,2,3,12.30000000000000071,1,NULL,1,NULL,'P',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE project_text(
 code TEXT NOT NULL,
 vintage INTEGER NOT NULL, document INTEGER NOT NULL REFERENCES doc, line INTEGER NOT NULL,
 name TEXT NOT NULL, a TEXT NOT NULL, b TEXT NOT NULL, -- area codes
 sector TEXT NOT NULL, companies TEXT NOT NULL, url TEXT NOT NULL, note TEXT NOT NULL,
 PRIMARY KEY (code, vintage, document, line)
) WITHOUT ROWID;
INSERT INTO project_text VALUES('plant',19900,3,2,'Plant','KAZ','RUS','tyres','A','','');
CREATE TABLE event_text(
 project TEXT NOT NULL,
 first_day INTEGER NOT NULL, date TEXT NOT NULL, stage TEXT NOT NULL, what TEXT NOT NULL,
 vintage INTEGER NOT NULL, document INTEGER NOT NULL REFERENCES doc, line INTEGER NOT NULL,
 last_day INTEGER NOT NULL,
 value REAL, decimals INTEGER, effect INTEGER NOT NULL, status TEXT, bound TEXT, lower REAL,
 upper REAL, conf TEXT, why TEXT,
 unit TEXT NOT NULL, source TEXT NOT NULL,
 title TEXT NOT NULL, publisher TEXT NOT NULL, url TEXT NOT NULL, note TEXT NOT NULL,
 PRIMARY KEY (project, first_day, date, stage, what, vintage, document, line)
) WITHOUT ROWID;
INSERT INTO event_text VALUES('plant',19800,'2024-03-18','planned','cost',19900,3,3,19800,500000000.0,-8,0,NULL,'~',NULL,NULL,NULL,NULL,'USD','press','','','','');
CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO setting VALUES('source.order','test');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('doc',3);
CREATE INDEX series_by_reporter ON series_key(reporter, partner);
CREATE INDEX series_by_partner ON series_key(partner);
CREATE VIEW series AS
SELECT s.id AS series, i.code AS indicator, r.code AS reporter, p.code AS partner,
 d.code AS detail, s.freq AS freq, u.code AS unit, c.code AS source,
 i.name AS indicator_name, r.name AS reporter_name, p.name AS partner_name
FROM series_key s
JOIN indicator_code i ON i.id = s.indicator
JOIN area_code r ON r.id = s.reporter
JOIN area_code p ON p.id = s.partner
JOIN detail_code d ON d.id = s.detail
JOIN unit_code u ON u.id = s.unit
JOIN source_code c ON c.id = s.source;
CREATE VIEW observation AS
SELECT i.code AS indicator, r.code AS reporter, p.code AS partner, d.code AS detail,
 s.freq AS freq, u.code AS unit, c.code AS source,
 CASE s.freq
 WHEN 'A' THEN printf('%04d', o.period)
 WHEN 'S' THEN printf('%04d-S%d', o.period / 2, o.period % 2 + 1)
 WHEN 'Q' THEN printf('%04d-Q%d', o.period / 4, o.period % 4 + 1)
 WHEN 'M' THEN printf('%04d-%02d', o.period / 12, o.period % 12 + 1)
 -- an ISO week has the number of its Thursday, and 1970-01-01 was one
 WHEN 'W' THEN strftime('%Y-W', o.period * 7 * 86400, 'unixepoch') ||
  printf('%02d', (strftime('%j', o.period * 7 * 86400, 'unixepoch') - 1) / 7 + 1)
 WHEN 'Y' THEN printf('%04d-01/%02d', o.period / 12, o.period % 12 + 1)
 WHEN 'R' THEN date((o.period >> 20) * 86400, 'unixepoch') || '/P' ||
  (o.period & 1048575) || 'D'
 WHEN 'N' THEN '-'
 ELSE date(o.period * 86400, 'unixepoch')
 END AS period,
 o.value AS value, coalesce(o.bound, '=') AS bound, o.lower AS lower, o.upper AS upper,
 o.decimals AS decimals, coalesce(o.status, '') AS status, coalesce(o.conf, '') AS conf,
 coalesce(o.why, '') AS why, o.text AS text, coalesce(o.note, '') AS note,
 date(o.vintage * 86400, 'unixepoch') AS vintage, o.effect = 1 AS repeats,
 o.document AS document, o.line AS line,
 coalesce(t.title, f.title) AS title, coalesce(t.publisher, f.publisher) AS publisher,
 coalesce(t.url, f.url) AS url,
 -- the numbers behind it, for joins with the tables
 o.series AS series, o.period AS at, o.vintage AS vintage_day, o.effect AS effect
FROM obs o
JOIN series_key s ON s.id = o.series
JOIN indicator_code i ON i.id = s.indicator
JOIN area_code r ON r.id = s.reporter
JOIN area_code p ON p.id = s.partner
JOIN detail_code d ON d.id = s.detail
JOIN unit_code u ON u.id = s.unit
JOIN source_code c ON c.id = s.source
JOIN doc f ON f.id = o.document
LEFT JOIN citation t ON t.id = o.citation
;
CREATE VIEW latest AS
SELECT v.*
FROM observation v
WHERE v.effect <> 1 AND NOT EXISTS (
 SELECT 1 FROM obs n
 WHERE n.series = v.series AND n.period = v.at AND n.effect <> 1 AND
  (n.vintage, n.document, n.line) > (v.vintage_day, v.document, v.line));
CREATE VIEW revision AS
SELECT v.*, b.value AS value_before, coalesce(b.bound, '=') AS bound_before,
 coalesce(b.status, '') AS status_before, coalesce(b.why, '') AS why_before,
 date(b.vintage * 86400, 'unixepoch') AS vintage_before,
 b.document AS document_before, b.line AS line_before
FROM observation v
JOIN obs b ON b.series = v.series AND b.period = v.at AND b.effect <> 1 AND
 (b.vintage, b.document, b.line) < (v.vintage_day, v.document, v.line)
WHERE v.effect = 0 AND NOT EXISTS (
 SELECT 1 FROM obs n
 WHERE n.series = v.series AND n.period = v.at AND n.effect <> 1 AND
  (n.vintage, n.document, n.line) > (b.vintage, b.document, b.line) AND
  (n.vintage, n.document, n.line) < (v.vintage_day, v.document, v.line));
CREATE VIEW document AS
SELECT id AS document, name, sha256, bytes, layout, options, source, title, publisher, url,
 licence, date(vintage * 86400, 'unixepoch') AS vintage,
 datetime(loaded_at, 'unixepoch') AS loaded, line_count AS rows,
 value_count AS observations, missing_count AS missing
FROM doc;
CREATE VIEW project AS
SELECT code AS project, name, a, b, sector, companies, url, note,
 date(vintage * 86400, 'unixepoch') AS vintage, document, line
FROM project_text p
WHERE NOT EXISTS (
 SELECT 1 FROM project_text n
 WHERE n.code = p.code AND
  (n.vintage, n.document, n.line) > (p.vintage, p.document, p.line));
CREATE VIEW event AS
SELECT project, date, stage, what, value, coalesce(bound, '=') AS bound, unit, source, title,
 publisher, url, note, date(vintage * 86400, 'unixepoch') AS vintage, document, line
FROM event_text e
WHERE effect <> 1 AND NOT EXISTS (
 SELECT 1 FROM event_text n
 WHERE n.project = e.project AND n.first_day = e.first_day AND n.date = e.date AND
  n.stage = e.stage AND n.what = e.what AND n.effect <> 1 AND
  (n.vintage, n.document, n.line) > (e.vintage, e.document, e.line));
COMMIT;
