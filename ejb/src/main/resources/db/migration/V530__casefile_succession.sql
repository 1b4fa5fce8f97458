-- The successor of a merged enterprise has its ended cases as well.
INSERT INTO MESSAGE_TEMPLATE (CODE, TITLE, BODY) VALUES
  ('ENDED_CASE_TAKEN_OVER', '办件承继：{caseNumber}', '已办结的办件 {caseNumber}（{callTitle}）因企业合并由贵单位承继，其后的复核申请、绩效回访和追回由贵单位办理。');
