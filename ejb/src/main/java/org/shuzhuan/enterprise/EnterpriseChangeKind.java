package org.shuzhuan.enterprise;

/** How the registration of an enterprise changes. */
public enum EnterpriseChangeKind {
    /** 更名: the same enterprise under another name. */
    RENAMING,
    /** 合并: another registered enterprise takes over, this one ends. */
    MERGER
}
