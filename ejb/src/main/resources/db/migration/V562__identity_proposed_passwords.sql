-- Passwords that wait for the security administrator are counted beside every page of theirs.
CREATE INDEX IX_ACCOUNT_PROPOSED ON ACCOUNT (PROPOSED_BY, LOGIN_NAME);
