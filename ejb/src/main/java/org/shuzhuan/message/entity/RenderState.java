package org.shuzhuan.message.entity;

/** Whether the file of a document exists yet. */
public enum RenderState {
    PENDING,
    RENDERED
}
