package org.shuzhuan.workflow;

/** Fired once at start-up, when the tables stand and before anything else opens: what must be read first is read now. */
public record SchemaMigrated() {}
