// The same job in DuckDB: a long SDMX-CSV to scaled, keyed series and observations in a file.
//
//	node duckdb.mjs TABLE.csv FILE.duckdb [key]
//
// Needs the npm package @duckdb/node-api in a folder that node looks in.  "key" declares the primary
// keys that the store of bilat has; without it the tables are plain.  Prints the seconds
// from an open database to its last checkpoint: on the clock, and of the processor.
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const [table, file, key] = process.argv.slice(2);
const found = createRequire(resolve("package.json")).resolve("@duckdb/node-api");
const { DuckDBInstance } = await import(found);

for (const name of [file, `${file}.wal`])
	rmSync(name, { force: true });
const instance = await DuckDBInstance.create(file, { threads: "2" });
const connection = await instance.connect();
const words = `STRUCTURE_ID, REF_AREA, COUNTERPART_AREA, MEASURE, ACTIVITY, FREQ, UNIT_MEASURE`;
const same = words.split(", ").map((word) => `r.${word} = s.${word}`).join(" AND ");
const from = performance.now(), before = process.cpuUsage();
for (const statement of [
	`CREATE TABLE series(id INTEGER ${key ? "PRIMARY KEY" : ""}, STRUCTURE_ID VARCHAR, REF_AREA VARCHAR,
	 COUNTERPART_AREA VARCHAR, MEASURE VARCHAR, ACTIVITY VARCHAR, FREQ VARCHAR, UNIT_MEASURE VARCHAR
	 ${key ? `, UNIQUE (${words})` : ""})`,
	`CREATE TABLE obs(series INTEGER, period INTEGER, value DOUBLE, decimals INTEGER, status VARCHAR,
	 line BIGINT ${key ? ", PRIMARY KEY (series, period)" : ""})`,
	`CREATE TEMP TABLE raw AS SELECT *, row_number() OVER () + 1 AS line FROM read_csv('${table}',
	 header = true, all_varchar = true)`,
	`INSERT INTO series SELECT row_number() OVER (), * FROM (SELECT DISTINCT ${words} FROM raw)`,
	`INSERT INTO obs SELECT s.id, r.TIME_PERIOD::INTEGER,
	 r.OBS_VALUE::DOUBLE * pow(10, r.UNIT_MULT::INTEGER), r.DECIMALS::INTEGER - r.UNIT_MULT::INTEGER,
	 r.OBS_STATUS, r.line FROM raw r JOIN series s ON ${same}`,
	"CHECKPOINT",
])
	await connection.run(statement);
const clock = (performance.now() - from) / 1000, work = process.cpuUsage(before);
console.log(clock.toFixed(3), ((work.user + work.system) / 1e6).toFixed(3));
connection.closeSync();
instance.closeSync();
