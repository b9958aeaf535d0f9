-- Version 1 of the store: what each document says about each period, by vintage.
--
-- Texts that repeat (codes) are kept once and meant by a small integer, so that an ordinary
-- observation takes some 35 bytes.  Days count from 1970-01-01, times are seconds since then.
-- NULL is the ordinary case wherever it is allowed.  Programs other than bilat should read
-- the views (views.sql), which stay as they are when these tables change.

PRAGMA application_id = 0x42494c54; -- "BILT"

-- The words that make a key.  A name is what a file calls something that the reference data of
-- bilat does not know; its code is then "SOURCE:text".
CREATE TABLE indicator_code(id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT);
CREATE TABLE area_code(id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT);
CREATE TABLE detail_code(id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE); -- "key=value;..." or ""
CREATE TABLE unit_code(id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
CREATE TABLE source_code(
	id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE,
	name TEXT, publisher TEXT -- as files state them
);

-- One series: what is measured, of whom, with whom, how.
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
CREATE INDEX series_by_reporter ON series_key(reporter, partner);
CREATE INDEX series_by_partner ON series_key(partner);

-- One loaded file.  Numbers are never used again, so that a number in a note keeps its meaning.
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

-- What a row says of where it comes from, if that is not what its document says.
CREATE TABLE citation(
	id INTEGER PRIMARY KEY,
	title TEXT NOT NULL, publisher TEXT NOT NULL, url TEXT NOT NULL,
	UNIQUE (title, publisher, url)
);

-- Every statement of every document, also one that says nothing new: so that taking a document
-- back leaves exactly what the others say.  Within a period they count in the order of the key.
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

-- Joint projects, and what happened to them.  As with obs each statement stays; the last one counts.
CREATE TABLE project_text(
	code TEXT NOT NULL,
	vintage INTEGER NOT NULL, document INTEGER NOT NULL REFERENCES doc, line INTEGER NOT NULL,
	name TEXT NOT NULL, a TEXT NOT NULL, b TEXT NOT NULL, -- area codes
	sector TEXT NOT NULL, companies TEXT NOT NULL, url TEXT NOT NULL, note TEXT NOT NULL,
	PRIMARY KEY (code, vintage, document, line)
) WITHOUT ROWID;
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

-- What the user has set for this store.
CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
