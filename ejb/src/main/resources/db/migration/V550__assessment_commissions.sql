-- The firm that makes a commissioned assessment (provider, diagnosis); null for every other kind.

ALTER TABLE ASSESSMENT ADD ORGANISATION_ID BIGINT;
ALTER TABLE ASSESSMENT ADD CONSTRAINT FK_ASSESSMENT_ORGANISATION FOREIGN KEY (ORGANISATION_ID) REFERENCES ORGANISATION (ID);
CREATE INDEX IX_ASSESSMENT_ORGANISATION ON ASSESSMENT (ORGANISATION_ID, ID);

INSERT INTO MESSAGE_TEMPLATE (CODE, TITLE, BODY) VALUES
    ('ASSESSMENT_COMMISSIONED', '{organisation}开始为贵单位评测', '{organisation}称已经贵单位同意，开始为贵单位做一次数字化水平评测。评测从贵单位最近一次自评的答案开始，完成后可以在“评测与诊断”查看。没有同意过的，请告知当地工信部门。');
