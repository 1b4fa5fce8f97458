-- who may be told of a decided task, and the record it belonged to
ALTER TABLE WORK_DONE ADD CANDIDATE_GROUP VARCHAR(120);
ALTER TABLE WORK_DONE ADD SUBJECT_ID NUMERIC(19);
