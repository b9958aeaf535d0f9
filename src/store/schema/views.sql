-- The views that other programs may rely on: columns are added, never taken away or changed.
-- Codes instead of numbers, days as ISO dates, periods as bilat writes them (2024-Q1).
-- Views are made anew by each migration.

-- The keys in words.
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

-- Every statement that has a row of its own.
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
LEFT JOIN citation t ON t.id = o.citation;

-- Every statement that has none, as it says again what was current before it.
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

-- Every statement of every document.  repeats: 1 if it says nothing that was not known.
CREATE VIEW observation AS
SELECT * FROM row_statement UNION ALL SELECT * FROM restated_statement;

-- The figure that holds now: the last statement of each period that did not merely repeat.
CREATE VIEW latest AS
SELECT v.*
FROM row_statement v
WHERE v.effect <> 1 AND NOT EXISTS (
	SELECT 1 FROM obs n
	WHERE n.series = v.series AND n.period = v.at AND n.effect <> 1 AND
		(n.vintage, n.document, n.line) > (v.vintage_day, v.document, v.line));

-- The statements that changed a figure, with the one that they replaced.
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

-- Projects as last described, and the events as last told.
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
