-- The one review (复核) of a rejection that an applicant may ask for.

CREATE TABLE REJECTION_REVIEW (
  CASE_FILE_ID BIGINT NOT NULL,
  STATE VARCHAR(20) NOT NULL,
  REVIEW_LEVEL VARCHAR(30) NOT NULL,
  REASON ${clob} NOT NULL,
  FILED_AT TIMESTAMP(6) NOT NULL,
  OUTCOME ${clob},
  DECIDING_UNIT VARCHAR(200),
  DECIDED_AT TIMESTAMP(6),
  VERSION_NO BIGINT NOT NULL,
  CONSTRAINT PK_REJECTION_REVIEW PRIMARY KEY (CASE_FILE_ID),
  CONSTRAINT FK_REJECTION_REVIEW_CASE FOREIGN KEY (CASE_FILE_ID) REFERENCES CASE_FILE (ID)
);

INSERT INTO MESSAGE_TEMPLATE (CODE, TITLE, BODY) VALUES
  ('REJECTION_CONFIRMED', '复核维持原决定：{caseNumber}', '办件 {caseNumber}（{callTitle}）经复核，维持不予通过的决定，本平台内为最终结果。理由：{reason}。对决定不服的，可以依法申请行政复议或者提起行政诉讼。'),
  ('CASE_REOPENED', '复核后重新办理：{caseNumber}', '办件 {caseNumber}（{callTitle}）经复核，原决定撤销，重新办理。理由：{reason}'),
  ('APPROVAL_REVOKED', '批复撤销：{caseNumber}', '办件 {caseNumber}（{callTitle}）的批复已撤销，奖补资金不再拨付。理由：{reason}。对决定不服的，可以依法申请行政复议或者提起行政诉讼。'),
  ('REVIEW_AT_CITY', '复核申请已收到：{caseNumber}', '办件 {caseNumber} 的复核申请已收到，由市级复核原决定。'),
  ('REVIEW_AT_LEADER', '复核申请已收到：{caseNumber}', '办件 {caseNumber} 的复核申请已收到，由市工信局分管领导复核原决定。'),
  ('CASE_REVOKED', '办结（批复撤销）：{caseNumber}', '办件 {caseNumber} 因批复撤销办结。');

INSERT INTO OFFICIAL_KIND (KIND_CODE, TITLE, NUMBER_PATTERN) VALUES
  ('REVIEW_DECISION', '复核决定书', '{mark}复〔{year}〕{number}号'),
  ('REVOCATION', '撤销批复决定书', '{mark}撤〔{year}〕{number}号');

INSERT INTO OFFICIAL_WORDING (CODE, KIND_CODE, BODY, REMEDY) VALUES
  ('REVIEW_CONFIRMED', 'REVIEW_DECISION', '你单位对“{callTitle}”（办件编号：{caseNumber}）不予通过决定的复核申请收悉。经复核，决定维持原决定。
理由：{reason}', '对本决定有异议的，可以依法申请行政复议或者提起行政诉讼；受理机关和期限以法律、法规的规定为准。'),
  ('REVIEW_REOPENED', 'REVIEW_DECISION', '你单位对“{callTitle}”（办件编号：{caseNumber}）不予通过决定的复核申请收悉。经复核，决定撤销原决定，重新办理。
理由：{reason}', NULL),
  ('REVOKED', 'REVOCATION', '经查，你单位“{callTitle}”（办件编号：{caseNumber}）的批复（{approval}）应予撤销，奖补资金不再拨付。
理由：{reason}', '对本决定有异议的，可以依法申请行政复议或者提起行政诉讼；受理机关和期限以法律、法规的规定为准。');

-- The ledger gives back what an approval committed (撤销).
ALTER TABLE LEDGER_ENTRY DROP CONSTRAINT CK_LEDGER_ENTRY_KIND;
ALTER TABLE LEDGER_ENTRY ADD CONSTRAINT CK_LEDGER_ENTRY_KIND
    CHECK (ENTRY_KIND IN ('ALLOCATE', 'HOLD', 'RELEASE', 'COMMIT', 'DISBURSE', 'RETURN', 'REVOKE', 'CLAW_BACK'));
