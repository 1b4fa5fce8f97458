package org.shuzhuan.document;

import java.io.InputStream;

/** A document with its open content; who asked closes it. */
public record DocumentContent(DocumentView document, InputStream stream) {}
