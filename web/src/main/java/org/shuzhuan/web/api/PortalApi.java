package org.shuzhuan.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Root of the REST API; resources are found by scanning. */
@ApplicationPath("/api/v1")
public class PortalApi extends Application {}
