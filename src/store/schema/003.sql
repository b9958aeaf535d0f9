-- Version 3 of the store: sums, by which bilat verify finds what has changed since it was put
-- there.  Each is a number of 64 bits; how it is made of a row says sum.h.

-- Of the columns code and name (and publisher).
ALTER TABLE indicator_code ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
ALTER TABLE area_code ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source_code ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
-- Of the codes of indicator, reporter, partner, detail, the frequency, the codes of unit, source.
ALTER TABLE series_key ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
-- Of title, publisher, url.
ALTER TABLE citation ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
-- Of name and value.
ALTER TABLE setting ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;

-- The total of the sums of
--   the columns of doc from id to newest;
--   each of its statements, be it a row of obs or said again in restated: the sum of its series,
--   period, vintage, line, citation (NULL if 0), value, decimals, status, bound, lower, upper,
--   conf, why, text, note, power (NULL if 0);
--   each of its rows of project_text: code, vintage, line, name, a, b, sector, companies, url,
--   note;
--   each of its rows of event_text: project, first_day, date, stage, what, vintage, line,
--   last_day, value, decimals, status, bound, lower, upper, conf, why, unit, source, title,
--   publisher, url, note.
-- What is computed from other rows (effect) is in none.
ALTER TABLE doc ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;

-- One row: the total of the sums in doc and setting, so that none of these can go without a word.
CREATE TABLE whole(sum INTEGER NOT NULL);

UPDATE indicator_code SET sum = row_sum(code, name);
UPDATE area_code SET sum = row_sum(code, name);
UPDATE source_code SET sum = row_sum(code, name, publisher);
UPDATE series_key AS s SET sum = row_sum(i.code, r.code, p.code, d.code, s.freq, u.code, c.code)
FROM indicator_code i, area_code r, area_code p, detail_code d, unit_code u, source_code c
WHERE i.id = s.indicator AND r.id = s.reporter AND p.id = s.partner AND d.id = s.detail AND
	u.id = s.unit AND c.id = s.source;
UPDATE citation SET sum = row_sum(title, publisher, url);
UPDATE setting SET sum = row_sum(name, value);
-- The documents come next (sums_of_all in sums.c).
