package org.shuzhuan.shared;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whether the portal runs for demonstration: only then may the clock be moved, do demonstration accounts sign in and does
 * the loader run. Off unless the system property {@code shuzhuan.demonstration} or the environment variable
 * {@code SHUZHUAN_DEMONSTRATION} says {@code true}.
 */
@ApplicationScoped
public class PortalMode {

    public boolean demonstration() {
        return Boolean.parseBoolean(
                System.getProperty("shuzhuan.demonstration", System.getenv("SHUZHUAN_DEMONSTRATION")));
    }
}
