package org.shuzhuan.casefile;

/** Who objects to a public notice: an enterprise that is signed in, or a named person of the public. */
public enum ObjectorKind {
    ENTERPRISE,
    PERSON
}
