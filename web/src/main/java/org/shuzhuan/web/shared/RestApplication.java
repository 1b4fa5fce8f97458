package org.shuzhuan.web.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST interface; resources and providers of every feature are found by their annotations. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
