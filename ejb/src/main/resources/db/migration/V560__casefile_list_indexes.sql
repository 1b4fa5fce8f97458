-- Lists of cases with a million behind them: counts of a region read the index alone, a status has its own, and names are
-- found by their beginning (prefixes use an index where the database compares by code point, as PostgreSQL does under C).
DROP INDEX IX_CASE_FILE_REGION;
CREATE INDEX IX_CASE_FILE_REGION ON CASE_FILE (REGION_CODE, SUBMITTED_AT, ID);
CREATE INDEX IX_CASE_FILE_STATUS ON CASE_FILE (REGION_CODE, STATUS, SUBMITTED_AT, ID);
CREATE INDEX IX_CASE_FILE_NAME ON CASE_FILE (ENTERPRISE_NAME);
