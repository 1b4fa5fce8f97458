-- An account that leaves: the tasks it has delegated are looked for by their owner.
CREATE INDEX IX_WORK_ITEM_OWNER ON WORK_ITEM (OWNER_LOGIN);
