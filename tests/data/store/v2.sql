-- A store of version 2 as sqlite3's .dump writes it, for the tests of later migrations.
-- The event is marked as a repetition, as version 2 left it when its first document was unloaded.
PRAGMA application_id = 0x42494c54;
PRAGMA user_version = 2;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE indicator_code(id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT);
INSERT INTO indicator_code VALUES(1,'trade.exports',NULL);
CREATE TABLE area_code(id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT);
INSERT INTO area_code VALUES(1,'KAZ',NULL);
INSERT INTO area_code VALUES(2,'RUS',NULL);
INSERT INTO area_code VALUES(3,'mine:Ruritania','Ruritania');
CREATE TABLE detail_code(id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
INSERT INTO detail_code VALUES(1,'');
CREATE TABLE unit_code(id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
INSERT INTO unit_code VALUES(1,'USD');
CREATE TABLE source_code(
 id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE,
 name TEXT, publisher TEXT -- as files state them
);
INSERT INTO source_code VALUES(1,'mine','Yearbook','');
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
INSERT INTO series_key VALUES(2,1,1,3,1,'A',1,1);
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
INSERT INTO doc VALUES(1,'a.csv','e565a23c68042db0d7f6564d0f8190163f0102697730b39a34b82ea5aa0bbde8',248,'bilat','vintage=2030-01-01','','','','','',21915,1767225600,4,4,0,21915);
INSERT INTO doc VALUES(2,'b.csv','cdaa0a5c0e394cbece4cf20423dcf9f257e08226339be37184c47c40fb8e53cc',248,'bilat','vintage=2031-01-01','','','','','',22280,1767225600,4,4,0,22280);
INSERT INTO doc VALUES(3,'projects.csv','603fbb987765a5e1440ffe61ce06ed5a3ff98a2711ecf8cbc95fc6e880cc38de',244,'projects','vintage=2030-01-01','','Joint projects','','','',21915,1767225600,1,0,0,21915);
INSERT INTO doc VALUES(4,'events.csv','a27bf84681e4356d793498148dab00da25bd2cecada4c802b72607895cb4a7d2',412,'project_events','vintage=2030-01-01','','','','','',21915,1767225600,1,1,0,21915);
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
INSERT INTO obs VALUES(1,2021,21915,1,2,4.0499999999999998223,2,NULL,0,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'as told');
INSERT INTO obs VALUES(1,2022,21915,1,3,5.0,0,NULL,0,NULL,NULL,'>',NULL,NULL,NULL,NULL,'>5',NULL);
INSERT INTO obs VALUES(1,2023,21915,1,5,8.0,0,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO obs VALUES(2,2021,21915,1,4,7.0,0,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO obs VALUES(2,2021,22280,2,4,9.0,0,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE project_text(
 code TEXT NOT NULL,
 vintage INTEGER NOT NULL, document INTEGER NOT NULL REFERENCES doc, line INTEGER NOT NULL,
 name TEXT NOT NULL, a TEXT NOT NULL, b TEXT NOT NULL, -- area codes
 sector TEXT NOT NULL, companies TEXT NOT NULL, url TEXT NOT NULL, note TEXT NOT NULL,
 PRIMARY KEY (code, vintage, document, line)
) WITHOUT ROWID;
INSERT INTO project_text VALUES('auto-components',21915,3,2,'Three automotive component projects (castings, axles, tyres)','KAZ','RUS','automotive','','','announced together in September 2020; the single plants are projects of their own');
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
INSERT INTO event_text VALUES('auto-components',18535,'2020-09-30','planned','investment of the castings and axle plants',21915,4,2,18535,150700000000.0,-8,1,NULL,NULL,NULL,NULL,NULL,NULL,'KZT','kz-gov','Mamin and Tatarstan President launched three automotive projects','Kazakhstan Today (kt.kz)','https://www.kt.kz/eng/politics/akar_mamin_and_tatarstan_president_launched_three_auto_1377905385.html','completion planned for 2023');
CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO setting VALUES('source.order','mine');
CREATE TABLE restated(
 series INTEGER NOT NULL REFERENCES series_key,
 vintage INTEGER NOT NULL, -- day
 document INTEGER NOT NULL REFERENCES doc,
 first INTEGER NOT NULL, last INTEGER NOT NULL, -- places on the calendar, as in obs
 line INTEGER NOT NULL, -- of the first period
 step INTEGER NOT NULL,
 PRIMARY KEY (series, vintage, document, first)
) WITHOUT ROWID;
INSERT INTO restated VALUES(1,22280,2,2021,2022,2,1);
INSERT INTO restated VALUES(1,22280,2,2023,2023,5,0);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('doc',4);
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
CREATE VIEW row_statement AS
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
 o.series AS series, o.period AS at, o.vintage AS vintage_day, o.effect AS effect,
 o.citation AS citation
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
CREATE VIEW restated_statement AS
SELECT v.indicator, v.reporter, v.partner, v.detail, v.freq, v.unit, v.source, v.period, v.value,
 v.bound, v.lower, v.upper, v.decimals, v.status, v.conf, v.why, v.text, v.note,
 date(a.vintage * 86400, 'unixepoch') AS vintage, 1 AS repeats, a.document AS document,
 a.line + a.step * (v.at - a.first) AS line, coalesce(t.title, f.title) AS title,
 coalesce(t.publisher, f.publisher) AS publisher, coalesce(t.url, f.url) AS url,
 v.series, v.at, a.vintage AS vintage_day, 1 AS effect, v.citation
FROM restated a
JOIN row_statement v ON v.series = a.series AND v.at BETWEEN a.first AND a.last AND
 v.effect <> 1 AND (v.vintage_day, v.document) < (a.vintage, a.document) AND NOT EXISTS (
  SELECT 1 FROM obs n
  WHERE n.series = v.series AND n.period = v.at AND n.effect <> 1 AND
   (n.vintage, n.document) < (a.vintage, a.document) AND
   (n.vintage, n.document, n.line) > (v.vintage_day, v.document, v.line))
JOIN doc f ON f.id = a.document
LEFT JOIN citation t ON t.id = v.citation;
CREATE VIEW observation AS
SELECT * FROM row_statement UNION ALL SELECT * FROM restated_statement;
CREATE VIEW latest AS
SELECT v.*
FROM row_statement v
WHERE v.effect <> 1 AND NOT EXISTS (
 SELECT 1 FROM obs n
 WHERE n.series = v.series AND n.period = v.at AND n.effect <> 1 AND
  (n.vintage, n.document, n.line) > (v.vintage_day, v.document, v.line));
CREATE VIEW revision AS
SELECT v.*, b.value AS value_before, coalesce(b.bound, '=') AS bound_before,
 coalesce(b.status, '') AS status_before, coalesce(b.why, '') AS why_before,
 date(b.vintage * 86400, 'unixepoch') AS vintage_before,
 b.document AS document_before, b.line AS line_before
FROM row_statement v
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
