-- A call that changes: whoever has an open draft of it is told.
CREATE INDEX IX_SUBSIDY_DRAFT_CALL ON SUBSIDY_DRAFT (CALL_ID, STATE, ENTERPRISE_ID);
