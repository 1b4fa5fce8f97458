-- spans of the case clock that count once the calendar of their year is published
ALTER TABLE CASE_FILE ADD CLOCK_PENDING VARCHAR(1000);
