-- Anybody may check a printed document by its number and the code printed on it.
ALTER TABLE OFFICIAL_DOCUMENT ADD VERIFY_CODE VARCHAR(8);
ALTER TABLE OFFICIAL_DOCUMENT ADD VALIDITY VARCHAR(10) DEFAULT 'VALID' NOT NULL;
ALTER TABLE OFFICIAL_DOCUMENT ADD VALIDITY_REASON VARCHAR(400);
ALTER TABLE OFFICIAL_DOCUMENT ADD VALIDITY_CHANGED_AT TIMESTAMP(6);
ALTER TABLE OFFICIAL_DOCUMENT ADD REPLACED_BY_ID BIGINT;
ALTER TABLE OFFICIAL_DOCUMENT ADD CONSTRAINT CK_OFFICIAL_DOCUMENT_VALIDITY CHECK (VALIDITY IN ('VALID', 'REPLACED', 'REVOKED'));
ALTER TABLE OFFICIAL_DOCUMENT ADD CONSTRAINT FK_OFFICIAL_DOCUMENT_NEXT FOREIGN KEY (REPLACED_BY_ID) REFERENCES OFFICIAL_DOCUMENT (ID);
CREATE INDEX IX_OFFICIAL_DOCUMENT_NEXT ON OFFICIAL_DOCUMENT (REPLACED_BY_ID);

INSERT INTO OFFICIAL_KIND (KIND_CODE, TITLE, NUMBER_PATTERN) VALUES
    ('ACCEPTANCE_NOTICE', '受理通知书', '{mark}受〔{year}〕{number}号'),
    ('NON_ACCEPTANCE', '不予受理通知书', '{mark}不受〔{year}〕{number}号'),
    ('REJECTION', '不予通过决定书', '{mark}不予〔{year}〕{number}号'),
    ('PUBLIC_NOTICE', '公示', '{mark}示〔{year}〕{number}号'),
    ('PAYMENT_NOTICE', '拨付通知书', '{mark}拨知〔{year}〕{number}号'),
    ('CLAWBACK', '追回决定书', '{mark}追〔{year}〕{number}号');

-- What letters say. A line {facts} stands where the table of facts goes. REMEDY is legal advice that each authority checks
-- for its own place before use: it is text, not code.
CREATE TABLE OFFICIAL_WORDING (
    CODE VARCHAR(20) NOT NULL,
    KIND_CODE VARCHAR(20) NOT NULL,
    BODY VARCHAR(2000) NOT NULL,
    REMEDY VARCHAR(1000),
    CONSTRAINT PK_OFFICIAL_WORDING PRIMARY KEY (CODE),
    CONSTRAINT FK_OFFICIAL_WORDING_KIND FOREIGN KEY (KIND_CODE) REFERENCES OFFICIAL_KIND (KIND_CODE)
);
CREATE INDEX IX_OFFICIAL_WORDING_KIND ON OFFICIAL_WORDING (KIND_CODE);
INSERT INTO OFFICIAL_WORDING (CODE, KIND_CODE, BODY, REMEDY) VALUES
    ('ACCEPTED', 'ACCEPTANCE_NOTICE', '你单位提交的“{callTitle}”申报材料（办件编号：{caseNumber}）收悉。经审查，申报材料齐全、符合规定形式，现予受理。
{facts}
补正、现场核查、审计、公示和异议处理的时间不计入承诺办结时限。凭办件编号和查询码可以在本平台查询办理进度。', NULL),
    ('DEEMED_ACCEPTED', 'ACCEPTANCE_NOTICE', '你单位提交的“{callTitle}”申报材料（办件编号：{caseNumber}）收悉。受理期限内未作出其他处理，自收到申报材料之日起视为受理。
{facts}
补正、现场核查、审计、公示和异议处理的时间不计入承诺办结时限。凭办件编号和查询码可以在本平台查询办理进度。', NULL),
    ('NOT_ACCEPTED', 'NON_ACCEPTANCE', '你单位提交的“{callTitle}”申报材料（办件编号：{caseNumber}）收悉。经审查，决定不予受理。
理由：{reason}
你单位可以在申报期内重新申报，所用发票不受本次申报影响。', '对本决定有异议的，可以依法申请行政复议或者提起行政诉讼；受理机关和期限以法律、法规的规定为准。'),
    ('REJECTED', 'REJECTION', '你单位申报的“{callTitle}”（办件编号：{caseNumber}）收悉。经审核，决定不予通过。
理由：{reason}', '对本决定有异议的，可以自收到本决定之日起 60 日内申请复核一次，由上一级部门复核；也可以依法申请行政复议或者提起行政诉讼，受理机关和期限以法律、法规的规定为准。'),
    ('PUBLISHED', 'PUBLIC_NOTICE', '根据有关政策规定，经审核，拟对下列项目给予奖补，现予公示。
{facts}
公示期间，任何单位和个人对公示内容有异议的，请以真实姓名并附证据，书面或者通过本平台提出。逾期或者匿名提出的，不作为异议处理。', NULL),
    ('PAID', 'PAYMENT_NOTICE', '你单位“{callTitle}”（办件编号：{caseNumber}）的奖补资金已经拨付，请及时核对到账情况。
{facts}
奖补资金应当按照批复和有关规定使用，并配合绩效评价和监督检查。', NULL),
    ('CLAWED_BACK', 'CLAWBACK', '你单位“{callTitle}”（办件编号：{caseNumber}）已获奖补资金。经核查，决定予以追回。
理由：{reason}
{facts}
请在期限内将上述款项缴回指定账户。', '对本决定有异议的，可以依法申请行政复议或者提起行政诉讼；受理机关和期限以法律、法规的规定为准。复议、诉讼期间是否停止执行，依照法律规定。');
