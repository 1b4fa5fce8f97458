package org.shuzhuan.document.store;

import java.nio.file.Path;

/** Content on its way in: on disk, hashed, not yet kept. */
public record ReceivedFile(Path path, String hash, long size) {}
