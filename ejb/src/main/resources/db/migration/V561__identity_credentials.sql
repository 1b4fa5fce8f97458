-- Counts the passwords of an account: what was signed in with an earlier one ends.
ALTER TABLE ACCOUNT ADD CREDENTIAL_NO NUMERIC(9) DEFAULT 0 NOT NULL;
-- A new password that one administrator has set and another has not confirmed yet.
ALTER TABLE ACCOUNT ADD PROPOSED_HASH VARCHAR(200);
ALTER TABLE ACCOUNT ADD PROPOSED_BY VARCHAR(40);
