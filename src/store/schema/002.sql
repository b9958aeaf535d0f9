-- Version 2 of the store: a document that says again what is known takes no row for each figure.

-- What a document says again, word for word: for each period of a series from first to last, the
-- figure that was current before it, which is the last statement in obs of an earlier vintage
-- (or of the same and an earlier document) whose effect is not 1.  All else of the row is as
-- there, its citation, text and note too; its own effect is 1.  The periods follow one another
-- on the calendar, none is left out, and their lines lie step apart.
CREATE TABLE restated(
	series INTEGER NOT NULL REFERENCES series_key,
	vintage INTEGER NOT NULL, -- day
	document INTEGER NOT NULL REFERENCES doc,
	first INTEGER NOT NULL, last INTEGER NOT NULL, -- places on the calendar, as in obs
	line INTEGER NOT NULL, -- of the first period
	step INTEGER NOT NULL,
	PRIMARY KEY (series, vintage, document, first)
) WITHOUT ROWID;
