-- The lapse of an offer is a timer of a process of its own; nothing looks for overdue offers any more.
ALTER TABLE REMAINDER_OFFER ADD PROCESS_INSTANCE_ID VARCHAR(64);
DROP INDEX IX_REMAINDER_OFFER_DUE;
