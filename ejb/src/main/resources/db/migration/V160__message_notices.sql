CREATE TABLE MESSAGE_TEMPLATE (
    CODE VARCHAR(40) NOT NULL,
    TITLE VARCHAR(200) NOT NULL,
    BODY VARCHAR(1000) NOT NULL,
    CONSTRAINT PK_MESSAGE_TEMPLATE PRIMARY KEY (CODE)
);
INSERT INTO MESSAGE_TEMPLATE (CODE, TITLE, BODY) VALUES
    ('CASE_SUBMITTED', '申报已提交：{caseNumber}', '贵单位的申报“{callTitle}”已于 {at} 提交，办件编号 {caseNumber}。受理部门将在 5 个工作日内决定是否受理。'),
    ('CASE_ACCEPTED', '申报已受理：{caseNumber}', '办件 {caseNumber}（{callTitle}）已受理，承诺办结时限 {dueOn}。'),
    ('CASE_NOT_ACCEPTED', '申报不予受理：{caseNumber}', '办件 {caseNumber}（{callTitle}）不予受理。理由：{reason}'),
    ('CORRECTION_REQUESTED', '请补正材料：{caseNumber}', '办件 {caseNumber} 需补正 {itemCount} 项，请于 {dueOn} 前完成；逾期未补正的，视为撤回申报。'),
    ('CASE_CORRECTED', '补正已提交：{caseNumber}', '{applicantName} 已提交办件 {caseNumber} 的补正材料。'),
    ('CASE_SENT_BACK', '办件退回：{caseNumber}', '办件 {caseNumber}（{applicantName}）退回上一环节重新办理。理由：{reason}'),
    ('CASE_REJECTED', '申报未予通过：{caseNumber}', '办件 {caseNumber}（{callTitle}）未予通过。理由：{reason}'),
    ('CASE_QUEUED', '等待预算额度：{caseNumber}', '办件 {caseNumber} 已核定，现额度不足，按提交先后排在第 {position} 位；有额度时自动继续办理。'),
    ('NOTICE_PUBLISHED', '已进入公示：{caseNumber}', '办件 {caseNumber} 的拟奖补结果于 {from} 至 {to} 公示。'),
    ('CASE_APPROVED', '奖补已批复：{caseNumber}', '办件 {caseNumber}（{callTitle}）已获批复，奖补金额 {amount} 元，文号 {documentNumber}。'),
    ('PAYMENT_CONFIRMED', '资金已拨付：{caseNumber}', '办件 {caseNumber} 的奖补资金 {amount} 元已于 {paidOn} 拨付，银行回单号 {bankReference}。'),
    ('PAYMENT_RETURNED', '拨付被退回：{caseNumber}', '办件 {caseNumber} 的拨付被银行退回。原因：{reason}。核实账户后将重新拨付。'),
    ('CASE_WITHDRAWN', '申报已撤回：{caseNumber}', '办件 {caseNumber}（{applicantName}）已撤回。'),
    ('CASE_LAPSED', '逾期视为撤回：{caseNumber}', '办件 {caseNumber} 未在期限内补正，视为撤回申报。'),
    ('CASE_CLOSED', '办结：{caseNumber}', '办件 {caseNumber} 已办结，请对本次服务作出评价。'),
    ('TASK_YELLOW', '即将到期：{caseNumber}', '办件 {caseNumber} 的“{taskName}”将于 {dueOn} 到期。'),
    ('TASK_RED', '已超期：{caseNumber}', '办件 {caseNumber} 的“{taskName}”已超过期限 {dueOn}，请督办。'),
    ('CASE_URGED', '企业催办：{caseNumber}', '{applicantName} 催办办件 {caseNumber} 的“{taskName}”。'),
    ('OBJECTION_FILED', '收到异议：{caseNumber}', '办件 {caseNumber} 公示期间收到异议，请核实处理。');

CREATE SEQUENCE NOTIFICATION_SEQ START WITH 50 INCREMENT BY 50;
CREATE TABLE NOTIFICATION (
    ID BIGINT NOT NULL,
    RECIPIENT_KIND VARCHAR(12) NOT NULL,
    RECIPIENT_KEY VARCHAR(80) NOT NULL,
    TEMPLATE_CODE VARCHAR(40) NOT NULL,
    PARAMETERS ${clob} NOT NULL,
    TITLE VARCHAR(300) NOT NULL,
    BODY VARCHAR(2000) NOT NULL,
    LINK VARCHAR(200),
    CREATED_AT TIMESTAMP(6) NOT NULL,
    READ_AT TIMESTAMP(6),
    READ_BY VARCHAR(100),
    CONSTRAINT PK_NOTIFICATION PRIMARY KEY (ID),
    CONSTRAINT FK_NOTIFICATION_TEMPLATE FOREIGN KEY (TEMPLATE_CODE) REFERENCES MESSAGE_TEMPLATE (CODE),
    CONSTRAINT CK_NOTIFICATION_RECIPIENT CHECK (RECIPIENT_KIND IN ('ACCOUNT', 'ENTERPRISE', 'GROUP'))
);
CREATE INDEX IX_NOTIFICATION_RECIPIENT ON NOTIFICATION (RECIPIENT_KEY, CREATED_AT, ID);
CREATE INDEX IX_NOTIFICATION_UNREAD ON NOTIFICATION (RECIPIENT_KEY, READ_AT);
