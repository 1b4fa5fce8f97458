INSERT INTO MESSAGE_TEMPLATE (CODE, TITLE, BODY) VALUES
  ('APPROVAL_AMENDED', '批复更正：{caseNumber}', '办件 {caseNumber}（{callTitle}）的批复已更正，奖补金额由 {amountBefore} 元更正为 {amountAfter} 元，新批复文号 {documentNumber}，原批复废止。原因：{reason}');
